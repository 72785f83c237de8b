import { STAGES, type Item, type ItemReport, type ProductionFacts, type Stage } from '../../../domain/model';
import { readinessByDay } from '../../../domain/readiness/by-day';
import { stageOf } from '../../../domain/stages';
import { StageBook } from '../../../workflows/stage-book';
import { laterBy, type Feature } from './feature';

/** Items in one signal of the watch. */
export const ITEMS_A_SIGNAL = 100;

/** How long something takes: on the clock of the wall, and of the processor, which other programs slow down less. */
export interface Duration {
  readonly wallMs: number;
  readonly processorMs: number;
}

/** What the bookkeeping of the five stages costs, without a server around it. */
export interface BookCost {
  readonly items: number;
  readonly load: Duration;
  /** A schedule that moves by a week: all dates are worked out anew. */
  readonly redate: Duration;
  /** How many due dates that moved. */
  readonly moved: number;
  readonly reports: Duration;
  /** All days by department, from the reports. */
  readonly readiness: Duration;
  readonly heldBytes: number;
}

/** Measures the books of all stages, each step the best of a few runs: what is asked is the code, not the machine's mood. */
export function measureBooks(feature: Feature, runs = 5): BookCost {
  const [first, ...others] = Array.from({ length: runs }, () => measureOnce(feature));
  if (!first) throw new Error('Nothing was measured: at least one run is needed.');
  const best = (of: (cost: BookCost) => Duration): Duration =>
    others.map(of).reduce((a, b) => (b.wallMs < a.wallMs ? b : a), of(first));
  return {
    ...first,
    load: best(({ load }) => load),
    redate: best(({ redate }) => redate),
    reports: best(({ reports }) => reports),
    readiness: best(({ readiness }) => readiness),
  };
}

function measureOnce({ facts, items, now }: Feature): BookCost {
  const before = heapUsed();
  const copies: readonly Item[] = JSON.parse(JSON.stringify(items));
  const [books, load] = timed(() => STAGES.map((stage) => loaded(stage, copies, facts, now)));
  const heldBytes = heapUsed() - before;
  const reportAll = (): ItemReport[] => books.flatMap((book) => book.reports(now));
  const dates = new Map(reportAll().map(({ item, step }) => [`${item.key} ${step?.milestoneId}`, step?.dueDate]));
  const later = laterBy(facts, 1);
  const [, redate] = timed(() => {
    for (const book of books) {
      book.takeFacts(later);
      book.settle(now);
    }
  });
  const [all, reports] = timed(reportAll);
  const [days, readiness] = timed(() => readinessByDay(later, all));
  if (days.length !== later.shootDays.length) throw new Error('A shooting day is missing from the readiness.');
  const moved = all.filter(({ item, step }) => dates.get(`${item.key} ${step?.milestoneId}`) !== step?.dueDate).length;
  return { items: copies.length, load, redate, moved, reports, readiness, heldBytes };
}

function loaded(stage: Stage, items: readonly Item[], facts: ProductionFacts, now: number): StageBook {
  const book = new StageBook();
  book.takeFacts(facts);
  for (const batch of batchesOf(items, stage)) {
    book.takeItems({ items: batch, removedKeys: [], completeBuckets: [] }, now);
    book.settle(now);
  }
  return book;
}

function timed<T>(work: () => T): [T, Duration] {
  const took = stopwatch();
  const result = work();
  return [result, took()];
}

/** Starts to measure; the function that it returns says how long it took until then. */
export function stopwatch(): () => Duration {
  const processor = process.cpuUsage();
  const from = performance.now();
  return () => {
    const wallMs = performance.now() - from;
    const { user, system } = process.cpuUsage(processor);
    return { wallMs, processorMs: (user + system) / 1_000 };
  };
}

/** The items of a stage as the watch delivers them. */
export function batchesOf(items: readonly Item[], stage: Stage): Item[][] {
  const own = items.filter(({ track }) => stageOf(track) === stage);
  const batches: Item[][] = [];
  for (let start = 0; start < own.length; start += ITEMS_A_SIGNAL)
    batches.push(own.slice(start, start + ITEMS_A_SIGNAL));
  return batches;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
