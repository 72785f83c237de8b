import {
  ActivityFailure,
  condition,
  continueAsNew,
  log,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { levelName } from '../domain/escalation/ladder';
import { summaryOf } from '../domain/escalation/summary';
import { counted, shortMoment } from '../domain/time/format';
import { mailActivities } from './activities-of';
import { enqueueMail, enqueueNotice, mailFailed, type MailboxInput, type MailEntry, type Notice } from './messages';
import { productionAttributes } from './search-attributes';
import { markdownTable } from './sentences';
import { signalIfRunning } from './signal-if-running';

/** How long it waits for more to say, and how many things one mail holds at most. */
const WINDOW = '2 seconds';
const MOST_ENTRIES = 20;
/** Host time of silence after which it closes; the next entry opens it again. */
const SILENCE = '30 seconds';
/** How many of the last entries the details show. */
const SHOWN = 20;

/**
 * What is to be said to one person: entries that arrive close together become one mail. Where a mail cannot be
 * delivered, the asks that it was about are told, and each goes on to its next level.
 */
export async function Mailbox(input: MailboxInput): Promise<void> {
  await new OpenMailbox(input).run();
}

class OpenMailbox {
  private readonly waiting: MailEntry[] = [];
  private readonly toTell: Notice[] = [];
  /** Of this run: an entry can be handed in twice, where nobody knows whether the first time succeeded. */
  private readonly taken = new Set<string>();
  private readonly sent: (readonly string[])[] = [];
  private mails = 0;

  constructor(private readonly input: MailboxInput) {
    setHandler(enqueueMail, (entry) => this.take(entry), { description: 'Something to ask this person' });
    setHandler(enqueueNotice, (notice) => this.takeNotice(notice), {
      description: 'Something to tell this person: dates that moved, a place that fell through, a decision',
    });
  }

  private take(entry: MailEntry): void {
    const name = `${entry.askId}.${entry.turn}`;
    if (this.taken.has(name)) return;
    this.taken.add(name);
    this.waiting.push(entry);
  }

  private takeNotice(notice: Notice): void {
    if (this.taken.has(notice.noticeId)) return;
    this.taken.add(notice.noticeId);
    this.toTell.push(notice);
  }

  private get isEmpty(): boolean {
    return this.waiting.length === 0 && this.toTell.length === 0;
  }

  async run(): Promise<void> {
    upsertSearchAttributes(productionAttributes(this.input.productionId));
    // An entry may arrive in the same moment as the end of the silence: only an empty mailbox closes.
    while ((await this.hasEntries()) || !this.isEmpty) {
      await condition(() => this.waiting.length >= MOST_ENTRIES, WINDOW, {
        summary: 'Joins what comes close together',
      });
      const entries = this.waiting.splice(0, MOST_ENTRIES);
      const notices = this.toTell.splice(0, MOST_ENTRIES);
      this.mails += 1;
      await this.send(entries, notices, `${workflowInfo().runId}.${this.mails}`);
      if (workflowInfo().continueAsNewSuggested && this.isEmpty) {
        await continueAsNew<typeof Mailbox>(this.input);
      }
    }
  }

  private async hasEntries(): Promise<boolean> {
    return condition(() => !this.isEmpty, SILENCE, { summary: 'Closes when nothing more comes' });
  }

  private async send(entries: readonly MailEntry[], notices: readonly Notice[], mailKey: string): Promise<void> {
    const { input } = this;
    const { name } = input.person;
    try {
      const summary = summaryOf(`Mail to ${name}: ${aboutText(entries, notices)}`);
      const told = notices.length > 0 ? { notices } : {};
      await mailActivities.sendMail.executeWithOptions({ summary }, [{ mailbox: input, entries, ...told, mailKey }]);
      this.describe(entries, notices, 'sent');
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      const cause = error.cause?.message ?? error.message;
      log.error('A mail could not be delivered', { to: input.person.key, cause });
      this.describe(entries, notices, 'not delivered');
      const why = `The mail to ${name} could not be delivered: ${cause}`;
      for (const { askId, level } of entries) {
        await signalIfRunning(askId, mailFailed, [{ level, personKey: input.person.key, why }]);
      }
    }
  }

  private describe(entries: readonly MailEntry[], notices: readonly Notice[], outcome: string): void {
    const zone = this.input.timeZone;
    const rows = [
      ...entries.map(({ at, level, item, step }) => [
        shortMoment(at, zone),
        levelName(level),
        `${item.title}: ${step.milestoneName}`,
        outcome,
      ]),
      ...notices.map(({ at, heading }) => [shortMoment(at, zone), 'told', heading, outcome]),
    ];
    this.sent.push(...rows);
    this.sent.splice(0, Math.max(0, this.sent.length - SHOWN));
    const head = `## ${this.input.person.name}\n\n${counted(this.mails, 'mail')} in this run.`;
    setCurrentDetails(`${head}\n\n${markdownTable(['when', 'level', 'about', 'mail'], [...this.sent].reverse())}`);
  }
}

function aboutText(entries: readonly MailEntry[], notices: readonly Notice[]): string {
  const [entry, ...more] = entries;
  const [notice] = notices;
  if (!entry) return notice ? notice.heading : 'nothing';
  return more.length === 0 ? entry.item.title : counted(entries.length, 'open step');
}
