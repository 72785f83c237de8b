import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  isCancellation,
  log,
  setCurrentDetails,
  setHandler,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { SheetActivities } from '../activities/activities';
import type { ProductionClock } from '../domain/model';
import { addDays } from '../domain/time/calendar';
import { hostDelayMs, productionNow } from '../domain/time/clock';
import { longDate } from '../domain/time/format';
import { dateIn, instantOf } from '../domain/time/zone';
import { sheetActivities } from './activities-of';
import { boardDirty, clockChanged, pollNow, type ProductionInput } from './messages';
import { productionAttributes } from './search-attributes';
import { keepChildrenRunning } from './production-children';

/** The shortest time between two refreshes of the board. */
const BOARD_PAUSE = '2 seconds';
/** Until a spreadsheet that nobody may read or write is tried again. */
const PAUSE = '5 minutes';

type Connected = Awaited<ReturnType<SheetActivities['connectWorkbook']>>;

/**
 * One production, for as long as it lasts. It connects the workbook, starts the five stages and the watch, and keeps
 * the board fresh: when a stage says that something moved, and on each new day.
 */
export async function Production(input: ProductionInput): Promise<void> {
  await new RunningProduction(input).run();
}

class RunningProduction {
  private clock: ProductionClock;
  private isDirty = true;
  private isHastened = false;

  constructor(private readonly input: ProductionInput) {
    this.clock = input.clock;
    setHandler(boardDirty, () => this.stir(), { description: 'Something moved: the board is out of date' });
    setHandler(clockChanged, (clock) => this.takeClock(clock), {
      description: "The production's clock was paused or set",
    });
    setHandler(pollNow, () => this.hasten(), {
      description: 'Tries again at once to reach a spreadsheet that could not be reached',
    });
  }

  private stir(): void {
    this.isDirty = true;
  }

  private hasten(): void {
    this.isHastened = true;
    this.isDirty = true;
  }

  private takeClock(clock: ProductionClock): void {
    this.clock = clock;
    this.isDirty = true;
  }

  async run(): Promise<void> {
    const { productionId } = this.input;
    upsertSearchAttributes(productionAttributes(productionId));
    const connected = await this.connect();
    await keepChildrenRunning(() => ({ ...this.input, clock: this.clock }));
    while (!workflowInfo().continueAsNewSuggested) await this.keepBoard(connected);
    await condition(allHandlersFinished);
    await continueAsNew<typeof Production>({ ...this.input, clock: this.clock });
  }

  /** Connects the workbook; one that cannot be reached is tried again until it can. */
  private async connect(): Promise<Connected> {
    const { productionId, spreadsheetId } = this.input;
    const summary = 'Read the spreadsheet and add the Callboard tabs';
    for (;;) {
      const connected = await this.attempt('The spreadsheet cannot be connected', () =>
        sheetActivities.connectWorkbook.executeWithOptions({ summary }, [{ productionId, spreadsheetId }]),
      );
      if (connected) return connected;
    }
  }

  /** Refreshes the board once, then waits until it is out of date. */
  private async keepBoard(connected: Connected): Promise<void> {
    const { productionId, spreadsheetId } = this.input;
    const { clock } = this;
    const today = dateIn(connected.timeZone, this.now());
    this.isDirty = false;
    const summary = `Board of ${longDate(today)}`;
    const refreshed = await this.attempt('The board cannot be written', () =>
      sheetActivities.refreshBoard.executeWithOptions({ summary }, [{ productionId, spreadsheetId, clock }]),
    );
    if (!refreshed) return;
    setCurrentDetails(details(connected, longDate(today)));
    await sleep(BOARD_PAUSE, { summary: 'The board rests' });
    const tomorrow = instantOf(addDays(today, 1), '00:05', connected.timeZone);
    const delay = Math.max(1, hostDelayMs(this.clock, Date.now(), tomorrow));
    await condition(() => this.isDirty, delay, { summary: 'Until something moves, or the next day' });
  }

  private now(): number {
    return productionNow(this.clock, Date.now());
  }

  /** `null` where it failed for good, after a pause in which somebody can share the spreadsheet again. */
  private async attempt<T>(failed: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
      const cause = error.cause?.message ?? error.message;
      log.warn(failed, { cause });
      setCurrentDetails(`**${failed}.** ${cause}\n\nIt is tried again every five minutes, and at once on pollNow.`);
      this.isHastened = false;
      await condition(() => this.isHastened, PAUSE, { summary: `${failed}; until the next try` });
      return null;
    }
  }
}

function details(connected: Connected, today: string): string {
  const list = (sentences: readonly string[]): string => sentences.map((sentence) => `- ${sentence}`).join('\n');
  return [
    `## ${connected.title}`,
    today,
    `**Watched**\n${list(connected.watched) || '- nothing'}`,
    `**Left alone**\n${list(connected.leftAlone) || '- nothing'}`,
    connected.problems.length > 0 ? `**To correct**\n${list(connected.problems)}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
