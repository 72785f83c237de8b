import { ActivityFailure, condition, log } from '@temporalio/workflow';
import { answerText } from '../domain/board/column';
import { summaryOf } from '../domain/escalation/summary';
import type { Answer, Item, Step } from '../domain/model';
import { productionNow } from '../domain/time/clock';
import { activities, sheetActivities } from './activities-of';
import { asWritten, stepToWrite } from './answer-effects';
import type { AskInput } from './messages';
import { newerNotice } from './newer-notice';
import { isNoAccess } from './no-access';

/** How long an answer waits for a spreadsheet that may not be written, at first and at most. */
const FIRST_WAIT_MS = 5 * 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** An answer on its way to the sheet, with the row and the step as they were when it was given. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly item: Item;
  readonly step: Step;
}

/**
 * Writes an answer to the sheet. One that may not be written waits until it may; one that came second, because somebody
 * has typed something newer, is not written, and whoever gave it is told.
 */
export async function showAnswer(shown: ShownAnswer, ask: () => AskInput): Promise<void> {
  const { answer, item } = shown;
  const { productionId, spreadsheetId, facts } = ask();
  const step = stepToWrite(item, shown.step, answer);
  if (step === null) return;
  const summary = summaryOf(`Show in the sheet: ${answerText(answer, facts.calendar.timeZone)}`);
  const input = { productionId, spreadsheetId, item, step, answer: asWritten(answer) };
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, 2 * waitMs)) {
    try {
      const { outcome, sheetSays = '' } = await sheetActivities.writeAnswer.executeWithOptions({ summary }, [input]);
      log.info('An answer went to the sheet', { outcome });
      if (outcome === 'sheetIsNewer') await tellOfNewer({ answer, item, step }, sheetSays, ask());
      return;
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      log.warn('An answer could not be written to the sheet; the board shows it', { cause: error.cause?.message });
      if (!isNoAccess(error.cause)) return;
      await condition(() => false, waitMs, { summary: 'The spreadsheet cannot be written; until the next try' });
    }
  }
}

async function tellOfNewer({ answer, item, step }: ShownAnswer, sheetSays: string, ask: AskInput): Promise<void> {
  const { askId, productionId, facts, clock } = ask;
  const person = facts.people.find(({ key, email }) => key === answer.personKey && email !== '');
  if (!person) return;
  const { title: productionTitle, spreadsheetUrl, calendar } = facts;
  const mailbox = { productionId, person, productionTitle, timeZone: calendar.timeZone, spreadsheetUrl };
  const notice = newerNotice({ askId, item, step, sheetSays, at: productionNow(clock, Date.now()) });
  const summary = summaryOf(`Tell ${person.name}: ${notice.heading}`);
  try {
    await activities.postNotice.executeWithOptions({ summary }, [{ productionId, person, mailbox, notice }]);
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    log.error('Somebody could not be told that the sheet is newer', { cause: error.cause?.message });
  }
}
