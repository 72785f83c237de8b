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
import { STAGES, type ProductionClock } from '../domain/model';
import { productionNow } from '../domain/time/clock';
import { counted } from '../domain/time/format';
import { activities, pollActivities } from './activities-of';
import { stageWorkflowId } from './ids';
import {
  clockChanged,
  deliverAgain,
  pollNow,
  sheetBack,
  sheetLost,
  type LostSheet,
  type SheetWatchInput,
  type WatchCursor,
} from './messages';
import { productionAttributes } from './search-attributes';
import { isNoAccess } from './no-access';
import { signalIfRunning } from './signal-if-running';

/** After a poll that failed for good: somebody has to share the spreadsheet again, and that takes them minutes. */
const PAUSE = '5 minutes';
/** Once it has been lost for an hour: it may be for days, and each try leaves its mark in the history. */
const LONG_PAUSE = '15 minutes';
const LONG_MS = 3_600_000;
/** Before anybody is troubled it is looked once more: access that is being changed can be gone for a moment. */
const DOUBT = '1 minute';

/**
 * Watches one spreadsheet for as long as the production lasts. Each turn is one activity that returns when something
 * changed and was delivered; "nothing changed" is a retry of it, so that waiting costs no history. `pollNow` cannot
 * hasten a retry that is pending, so it cancels the poll and begins another.
 *
 * Where the spreadsheet may not be read any more the stages are told, and they hold everything; one operator gets one
 * mail. The first poll that can read it again lets them go on.
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
  private lost: LostSheet | null;

  constructor(private readonly input: SheetWatchInput) {
    this.clock = input.clock;
    this.cursor = input.cursor;
    this.lost = input.lost ?? null;
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
      const isAsked = this.isHastened;
      this.isHastened = false;
      try {
        await this.pollOnce(isAsked);
      } catch (error) {
        await this.beginAgain(error);
      }
    }
    await condition(allHandlersFinished);
    const { productionId, spreadsheetId } = this.input;
    await continueAsNew<typeof SheetWatch>({
      productionId,
      spreadsheetId,
      clock: this.clock,
      cursor: this.mustDeliverAgain ? null : this.cursor,
      ...(this.lost ? { lost: this.lost } : {}),
    });
  }

  private async pollOnce(isAsked: boolean): Promise<void> {
    const { productionId, spreadsheetId } = this.input;
    // Who asks for everything while a poll is under way has not had it with that poll.
    if (this.mustDeliverAgain) this.cursor = null;
    this.mustDeliverAgain = false;
    const { cursor, clock } = this;
    const how = { ...(isAsked ? { isAsked } : {}), ...(this.lost ? { isLost: true } : {}) };
    const summary = cursor ? 'Wait for a change in the spreadsheet' : 'Read the whole spreadsheet';
    this.poll = new CancellationScope();
    const outcome = await this.poll.run(() =>
      pollActivities.watchSheet.executeWithOptions({ summary }, [
        { productionId, spreadsheetId, cursor, clock, ...how },
      ]),
    );
    this.cursor = outcome.cursor;
    if (this.lost) await this.goOn();
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
    const told = isNoAccess(error.cause) ? await this.hold(cause) : '';
    setCurrentDetails(`**The spreadsheet cannot be read.** ${cause}\n\nIt is tried again every few minutes. ${told}`);
    const isLong = this.lost !== null && Date.now() - this.lost.since > LONG_MS;
    const pause = this.lost?.isTold === false ? DOUBT : isLong ? LONG_PAUSE : PAUSE;
    await condition(() => this.isHastened, pause, { summary: 'The spreadsheet cannot be read; until the next try' });
  }

  /** Has everything held at the first failure, and the operator told at the second. Gives a sentence about it. */
  private async hold(why: string): Promise<string> {
    if (!this.lost) {
      this.lost = { since: Date.now(), isTold: false };
      await this.tellStages(sheetLost);
      return 'Meanwhile nobody is asked or counted as late.';
    }
    if (!this.lost.isTold) await this.tellOperator(why, this.lost.since);
    return 'Meanwhile nobody is asked or counted as late, and the operator knows.';
  }

  private async tellOperator(why: string, since: number): Promise<void> {
    const { productionId, spreadsheetId } = this.input;
    this.lost = { since, isTold: true };
    const noticeId = `sheetLost:${productionId}:${since}`;
    const at = productionNow(this.clock, Date.now());
    const summary = 'Tell the operator that the spreadsheet cannot be read';
    const { told } = await activities.tellOperator.executeWithOptions({ summary }, [
      { productionId, spreadsheetId, why, noticeId, at },
    ]);
    if (told === null) log.error('Nobody is known who could be told that the spreadsheet cannot be read', { why });
  }

  /** What the spreadsheet says now was delivered with the poll, so that nobody is asked what it has answered. */
  private async goOn(): Promise<void> {
    this.lost = null;
    await this.tellStages(sheetBack);
  }

  private async tellStages(signal: typeof sheetLost): Promise<void> {
    const { productionId } = this.input;
    await Promise.all(STAGES.map((stage) => signalIfRunning(stageWorkflowId(productionId, stage), signal, [])));
  }
}

/** The server hands on the last "nothing changed" when the six hours end before the next poll would begin. */
function isNoChange(cause: unknown): boolean {
  return cause instanceof ApplicationFailure && cause.type === 'NoChange';
}
