import { ActivityFailure, log } from '@temporalio/workflow';
import { summaryOf } from '../domain/escalation/summary';
import type { ProductionClock, Stage } from '../domain/model';
import { productionNow } from '../domain/time/clock';
import { activities } from './activities-of';
import { askWorkflowId } from './ids';
import { stepChanged, stepResolved, type AddressedNotice, type StageInput } from './messages';
import type { Opening } from './openings';
import { signalIfRunning } from './signal-if-running';
import type { Errand } from './errands';
import type { StageBook } from './stage-book';

/** An ask that could not be opened is tried again after this long of the host's time. */
const TRY_AGAIN_MS = 5 * 60_000;

/** What a stage does in the world: opens asks, tells those that are open, and puts notices into mailboxes. */
export class StageErrands {
  constructor(
    private readonly stage: Stage,
    private readonly input: StageInput,
    private readonly book: StageBook,
  ) {}

  /** Tells an open ask what has become of its question. Says whether the ask still runs. */
  async tell(errand: Errand): Promise<boolean> {
    const { askId } = errand;
    if (errand.kind === 'resolved') {
      await signalIfRunning(askId, stepResolved, [{ why: errand.why }]);
      return true;
    }
    if (await signalIfRunning(askId, stepChanged, [errand.question])) return true;
    this.book.lose(errand.question.item.key, askId);
    return false;
  }

  /** Opens an ask whose time has come. Says whether it ran already, and the book learnt how it stands. */
  async open(opening: Opening, clock: ProductionClock): Promise<boolean> {
    const { productionId, spreadsheetId } = this.input;
    const { stage } = this;
    const opened = this.book.open(opening, productionNow(clock, Date.now()), ({ item, step }, round) =>
      askWorkflowId(productionId, item.track, item.key, step.milestoneId, round),
    );
    if (!opened) return false;
    const { superseded, ...question } = opened;
    if (superseded !== null) await signalIfRunning(superseded, stepResolved, [{ why: 'superseded' }]);
    const summary = summaryOf(`Ask about ${question.item.title}: ${question.step.milestoneName}`);
    try {
      const { report } = await activities.openAsk.executeWithOptions({ summary }, [
        { ...question, productionId, spreadsheetId, stage, clock },
      ]);
      if (report) this.book.adopt(opening.itemKey, report);
      return report !== null;
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      log.error('An ask could not be opened and will be tried again', {
        askId: question.askId,
        cause: error.cause?.message,
      });
      this.book.postpone(opening, question.askId, productionNow(clock, Date.now() + TRY_AGAIN_MS));
      return false;
    }
  }

  /** Puts a notice into somebody's mailbox; nobody is told who has no address. */
  async post({ personKey, notice }: AddressedNotice): Promise<void> {
    const facts = this.book.productionFacts;
    const person = facts?.people.find(({ key, email }) => key === personKey && email !== '');
    if (!facts || !person) return;
    const { productionId } = this.input;
    const { title: productionTitle, spreadsheetUrl, calendar } = facts;
    const mailbox = { productionId, person, productionTitle, timeZone: calendar.timeZone, spreadsheetUrl };
    const summary = summaryOf(`Tell ${person.name}: ${notice.heading}`);
    try {
      await activities.postNotice.executeWithOptions({ summary }, [{ productionId, person, mailbox, notice }]);
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      log.error('Somebody could not be told', { notice: notice.noticeId, cause: error.cause?.message });
    }
  }
}
