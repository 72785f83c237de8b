import {
  ActivityFailure,
  condition,
  continueAsNew,
  log,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { counted } from '../domain/time/format';
import { mailActivities } from './activities-of';
import { enqueueMail, mailFailed, type MailboxInput, type MailEntry } from './messages';
import { summaryOf } from '../domain/escalation/summary';
import { signalIfRunning } from './signal-if-running';

/** How long it waits for more to say, and how many things one mail holds at most. */
const WINDOW = '2 seconds';
const MOST_ENTRIES = 20;
/** Host time of silence after which it closes; the next entry opens it again. */
const SILENCE = '30 seconds';

/**
 * What is to be said to one person: entries that arrive close together become one mail. Where a mail cannot be
 * delivered, the asks that it was about are told, and each goes on to its next level.
 */
export async function Mailbox(input: MailboxInput): Promise<void> {
  const waiting: MailEntry[] = [];
  let mails = 0;
  setHandler(enqueueMail, (entry) => void waiting.push(entry));
  // An entry may arrive in the same moment as the end of the silence: only an empty mailbox closes.
  while ((await hasEntries(waiting)) || waiting.length > 0) {
    await condition(() => waiting.length >= MOST_ENTRIES, WINDOW, { summary: 'Joins what comes close together' });
    const entries = waiting.splice(0, MOST_ENTRIES);
    mails += 1;
    await send(input, entries, `${workflowInfo().runId}.${mails}`);
    setCurrentDetails(`${counted(mails, 'mail')} to ${input.person.name} in this run.`);
    if (workflowInfo().continueAsNewSuggested && waiting.length === 0) return continueAsNew<typeof Mailbox>(input);
  }
}

async function hasEntries(waiting: readonly MailEntry[]): Promise<boolean> {
  return condition(() => waiting.length > 0, SILENCE, { summary: 'Closes when nothing more comes' });
}

async function send(mailbox: MailboxInput, entries: readonly MailEntry[], mailKey: string): Promise<void> {
  const first = entries[0];
  const about = entries.length === 1 && first ? first.item.title : counted(entries.length, 'open step');
  try {
    const summary = summaryOf(`Mail to ${mailbox.person.name}: ${about}`);
    await mailActivities.sendMail.executeWithOptions({ summary }, [{ mailbox, entries, mailKey }]);
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    const why = `The mail to ${mailbox.person.name} could not be delivered: ${error.cause?.message ?? error.message}`;
    log.error('A mail could not be delivered', { to: mailbox.person.key, cause: error.cause?.message });
    for (const { askId, level } of entries) {
      await signalIfRunning(askId, mailFailed, [{ level, personKey: mailbox.person.key, why }]);
    }
  }
}
