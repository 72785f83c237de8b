import {
  ActivityFailure,
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  log,
  setCurrentDetails,
  setHandler,
  TimeoutFailure,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { ProductionClock } from '../domain/model';
import { counted } from '../domain/time/format';
import { pollActivities } from './activities-of';
import { clockChanged, deliverAgain, pollNow, type SheetWatchInput, type WatchCursor } from './messages';
import { productionAttributes } from './search-attributes';

/** After a poll that failed for good: somebody has to share the spreadsheet again, and that takes them minutes. */
const PAUSE = '5 minutes';

/**
 * Watches one spreadsheet for as long as the production lasts. Each turn is one activity that returns when something
 * changed and was delivered; "nothing changed" is a retry of it, so that waiting costs no history. `pollNow` cannot
 * hasten a retry that is pending, so it cancels the poll and begins another.
 */
export async function SheetWatch(input: SheetWatchInput): Promise<void> {
  await new Watch(input).run();
}

class Watch {
  private clock: ProductionClock;
  private cursor: WatchCursor | null;
  private poll: CancellationScope | null = null;
  private isHastened = false;
  private mustDeliverAgain = false;
  private changes = 0;

  constructor(private readonly input: SheetWatchInput) {
    this.clock = input.clock;
    this.cursor = input.cursor;
    setHandler(pollNow, () => this.hasten(), { description: 'Reads the spreadsheet at once' });
    setHandler(clockChanged, (clock) => this.takeClock(clock), {
      description: "The production's clock was paused or set",
    });
    setHandler(deliverAgain, () => this.startOver(), {
      description: 'A stage is without its items: everything is delivered again',
    });
  }

  private takeClock(clock: ProductionClock): void {
    this.clock = clock;
    this.hasten();
  }

  private startOver(): void {
    this.mustDeliverAgain = true;
    this.hasten();
  }

  private hasten(): void {
    this.isHastened = true;
    this.poll?.cancel();
  }

  async run(): Promise<void> {
    upsertSearchAttributes(productionAttributes(this.input.productionId));
    while (!workflowInfo().continueAsNewSuggested) {
      this.isHastened = false;
      try {
        await this.pollOnce();
      } catch (error) {
        await this.beginAgain(error);
      }
    }
    await condition(allHandlersFinished);
    await continueAsNew<typeof SheetWatch>({
      ...this.input,
      clock: this.clock,
      cursor: this.mustDeliverAgain ? null : this.cursor,
    });
  }

  private async pollOnce(): Promise<void> {
    const { productionId, spreadsheetId } = this.input;
    // Who asks for everything while a poll is under way has not had it with that poll.
    if (this.mustDeliverAgain) this.cursor = null;
    this.mustDeliverAgain = false;
    const { cursor, clock } = this;
    const summary = cursor ? 'Wait for a change in the spreadsheet' : 'Read the whole spreadsheet';
    this.poll = new CancellationScope();
    const outcome = await this.poll.run(() =>
      pollActivities.watchSheet.executeWithOptions({ summary }, [{ productionId, spreadsheetId, cursor, clock }]),
    );
    this.cursor = outcome.cursor;
    this.changes += 1;
    setCurrentDetails(`Last change: ${outcome.summary}\n\n${counted(this.changes, 'change')} delivered in this run.`);
  }

  /**
   * A poll that was hastened, or that waited six hours for nothing, begins again at once; one that failed for good
   * after a pause. Anything else, such as the cancellation of this workflow, goes on up.
   */
  private async beginAgain(error: unknown): Promise<void> {
    if (isCancellation(error) && !CancellationScope.current().consideredCancelled) return;
    if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
    if (error.cause instanceof TimeoutFailure || isNoChange(error.cause)) return;
    const cause = error.cause?.message ?? error.message;
    log.warn('The spreadsheet cannot be read', { cause });
    setCurrentDetails(`**The spreadsheet cannot be read.** ${cause}\n\nIt is tried again every five minutes.`);
    await condition(() => this.isHastened, PAUSE, { summary: 'The spreadsheet cannot be read; until the next try' });
  }
}

/** The server hands on the last "nothing changed" when the six hours end before the next poll would begin. */
function isNoChange(cause: unknown): boolean {
  return cause instanceof ApplicationFailure && cause.type === 'NoChange';
}
