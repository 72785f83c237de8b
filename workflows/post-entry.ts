import { ActivityFailure } from '@temporalio/workflow';
import { levelName } from '../domain/escalation/ladder';
import { summaryOf } from '../domain/escalation/summary';
import type { Person, ProductionFacts } from '../domain/model';
import { capital } from '../domain/wording/clean';
import { activities } from './activities-of';
import type { MailEntry } from './messages';

/** Puts an entry into somebody's mailbox. Says in a sentence why it could not; `null` where it could. */
export async function postEntry(to: {
  readonly facts: ProductionFacts;
  readonly productionId: string;
  readonly person: Person;
  readonly entry: MailEntry;
}): Promise<string | null> {
  const { facts, productionId, person, entry } = to;
  const { title: productionTitle, spreadsheetUrl, calendar } = facts;
  const mailbox = { productionId, person, productionTitle, timeZone: calendar.timeZone, spreadsheetUrl };
  const { level, item, step } = entry;
  const summary = summaryOf(`${capital(levelName(level))} to ${person.name}: ${item.title}, ${step.milestoneName}`);
  try {
    await activities.postToMailbox.executeWithOptions({ summary }, [{ productionId, person, mailbox, entry }]);
    return null;
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    return `${person.name} could not be mailed: ${error.cause?.message ?? error.message}`;
  }
}
