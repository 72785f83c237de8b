import {
  allHandlersFinished,
  condition,
  continueAsNew,
  setCurrentDetails,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { DepartmentList } from '../domain/breakdown/department-lists';
import type { AskReport, ItemReport, ProductionClock, ProductionFacts, Stage } from '../domain/model';
import { hostDelayMs, productionNow } from '../domain/time/clock';
import { productionWorkflowId, sheetWatchWorkflowId } from './ids';
import {
  boardDirty,
  clockChanged,
  deliverAgain,
  sheetBack,
  sheetLost,
  type ItemsChanged,
  type StageInput,
} from './messages';
import { CB_LATE, productionAttributes } from './search-attributes';
import { summaryOf } from '../domain/escalation/summary';
import { StageBook } from './stage-book';
import { StageErrands } from './stage-errands';
import { hearStage } from './stage-messages';
import { nextMoment } from './next-moment';
import { inBatches } from './in-batches';
import { countStates, stageDetails } from './stage-details';
import { isHistoryLong } from './long-history';
import { signalIfRunning } from './signal-if-running';

/** Rows of one change of the schedule may arrive in several deliveries: so long of the host's time after each other. */
const LEAST_REST_HOST_MS = 5_000;
/** Payloads above 2 MB never arrive; a stage that knows more than this has its items delivered again instead. */
const MOST_CARRIED_CHARACTERS = 1_000_000;
const LONGEST_WAIT_MS = 30 * 24 * 3_600_000;

/** What is particular about one stage. */
export interface StagePlan {
  readonly stage: Stage;
  /** Heading of its details. */
  readonly title: string;
}

/**
 * What all five stages do: take in what the sheet says, ask about each item's next step when its time has come, tell
 * the open asks what the sheet has answered or changed, and report to the board. Only what is asked is a workflow of
 * its own, so the number of workflows follows what is stalled and not how big the production is.
 */
export class StageDesk {
  /** Something beside the asks that must end before the workflow may continue as new. */
  isBusy = false;
  /** How many times the stage's items have changed: for what is to be done again then. */
  itemChanges = 0;

  /** A sentence for the details about what is particular to this stage. */
  private note = '';
  private readonly book: StageBook;
  private readonly errands: StageErrands;
  private clock: ProductionClock;
  private isStirred = false;
  private isBoardStale = false;
  private isClockNews = false;
  /** Whether the spreadsheet cannot be read, and whether the open asks have yet to be told. */
  private isHeld: boolean;
  private isHoldNews = false;
  private wasLate: boolean | null = null;
  private standing = '';

  constructor(
    private readonly plan: StagePlan,
    private readonly input: StageInput,
  ) {
    this.clock = input.clock;
    this.isHeld = input.isHeld ?? false;
    this.book = new StageBook(input.carried, productionNow(input.clock, Date.now()));
    this.errands = new StageErrands(plan.stage, input, this.book);
    this.listen();
  }

  private listen(): void {
    hearStage({
      itemsChanged: (changed) => this.takeItems(changed),
      factsChanged: (facts) => this.takeFacts(facts),
      askMoved: ({ itemKey, report }) => this.takeReport(itemKey, report),
      clockChanged: (clock) => this.takeClock(clock),
      sheetLost: () => this.hold(true),
      sheetBack: () => this.hold(false),
      stageFacts: () => ({ facts: this.book.productionFacts, now: this.now() }),
      stageReport: ({ offset, limit }) => this.page(offset, limit),
    });
  }

  private takeItems(changed: ItemsChanged): void {
    if (!this.book.takeItems(changed, this.now())) return;
    this.itemChanges += 1;
    this.stir();
  }

  private takeFacts(facts: ProductionFacts): void {
    if (this.book.takeFacts(facts)) this.stir();
  }

  private takeReport(itemKey: string, report: AskReport): void {
    this.book.takeReport(itemKey, report);
    this.stir();
  }

  private takeClock(clock: ProductionClock): void {
    this.clock = clock;
    this.isClockNews = true;
    this.stir();
  }

  private hold(isHeld: boolean): void {
    if (isHeld === this.isHeld) return;
    this.isHeld = isHeld;
    this.isHoldNews = true;
    this.stir();
  }

  private page(offset: number, limit: number) {
    const { total, reports } = this.book.page(this.now(), offset, limit);
    const page = { total, items: reports };
    return this.book.isAwaitingItems ? { ...page, isAwaitingItems: true } : page;
  }

  /** Takes in what the departments need of the script: their heads confirm it. */
  takeLists(lists: readonly DepartmentList[], sheetId: number): void {
    if (this.book.takeLists(lists, sheetId)) this.stir();
  }

  /** Says at once in the details what is particular to this stage. It wakes nobody and leaves nothing in the history. */
  say(note: string): void {
    this.note = note;
    this.describe(this.book.reports(this.now()));
  }

  private describe(reports: readonly ItemReport[]): void {
    const { plan, book, note } = this;
    setCurrentDetails(stageDetails(plan.title, reports, book.productionFacts, this.now(), note));
  }

  private stir(): void {
    this.isStirred = true;
    this.isBoardStale = true;
  }

  /** How long a schedule has to rest at least before people are told that it moved, in production time. */
  private leastRestMs(): number {
    return LEAST_REST_HOST_MS * this.clock.speed;
  }

  /** Whether it is time to continue as new. */
  get isHistoryLong(): boolean {
    return isHistoryLong(workflowInfo(), this.book.size);
  }

  private now(): number {
    return productionNow(this.clock, Date.now());
  }

  /** Runs until the workflow continues as new. */
  async run(): Promise<never> {
    upsertSearchAttributes(productionAttributes(this.input.productionId, this.plan.stage));
    if (this.book.isAwaitingItems) await this.askForItems();
    while (!this.isHistoryLong || this.isBusy) {
      this.isStirred = false;
      await this.passOnClock();
      if (this.isHeld) {
        await this.passOnHold();
        await condition(() => this.isStirred);
        continue;
      }
      await inBatches(this.book.settle(this.now()), async (errand) => {
        if (!(await this.errands.tell(errand))) this.stir();
      });
      // An ask goes on only once it knows what the sheet has answered meanwhile.
      await this.passOnHold();
      await inBatches(this.book.due(this.now()), async (opening) => {
        if (await this.errands.open(opening, this.clock)) this.stir();
        this.isBoardStale = true;
      });
      await inBatches(this.book.takeNotices(this.now(), this.leastRestMs()), (notice) => this.errands.post(notice));
      await this.report();
      await this.waitForMore();
    }
    await this.passOnClock();
    await this.passOnHold();
    await condition(allHandlersFinished);
    const carried = this.book.carry(MOST_CARRIED_CHARACTERS);
    return continueAsNew<(input: StageInput) => Promise<void>>({
      ...this.input,
      clock: this.clock,
      carried,
      isHeld: this.isHeld,
    });
  }

  private async askForItems(): Promise<void> {
    await signalIfRunning(sheetWatchWorkflowId(this.input.productionId), deliverAgain, []);
  }

  private async passOnClock(): Promise<void> {
    while (this.isClockNews) {
      this.isClockNews = false;
      await inBatches(this.book.openAskIds(), async (askId) => {
        await signalIfRunning(askId, clockChanged, [this.clock]);
      });
    }
  }

  private async passOnHold(): Promise<void> {
    while (this.isHoldNews) {
      this.isHoldNews = false;
      const news = this.isHeld ? sheetLost : sheetBack;
      await inBatches(this.book.openAskIds(), async (askId) => void (await signalIfRunning(askId, news, [])));
    }
  }

  /** Brings details and search attributes up to date and tells the production where the board no longer is. */
  private async report(): Promise<void> {
    const facts = this.book.productionFacts;
    const reports = this.book.reports(this.now());
    this.describe(reports);
    const counts = countStates(reports);
    const isLate = counts.late > 0;
    if (facts && isLate !== this.wasLate) upsertSearchAttributes([{ key: CB_LATE, value: isLate }]);
    this.wasLate = facts ? isLate : null;
    const standing = JSON.stringify(counts);
    if (!this.isBoardStale && standing === this.standing) return;
    this.standing = standing;
    this.isBoardStale = false;
    await signalIfRunning(productionWorkflowId(this.input.productionId), boardDirty, []);
  }

  /** Until a signal, until the next ask is to be opened, or until the next day, when things may have become late. */
  private async waitForMore(): Promise<void> {
    const facts = this.book.productionFacts;
    const stirred = (): boolean => this.isStirred;
    if (!facts) return condition(stirred);
    const { at, summary } = nextMoment(this.book, facts, this.now(), this.leastRestMs());
    const delay = hostDelayMs(this.clock, Date.now(), at);
    await condition(stirred, Math.min(LONGEST_WAIT_MS, Math.max(1, delay)), { summary: summaryOf(summary) });
  }
}
