import { ApplicationFailure } from '@temporalio/common';
import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota } from '../../../activities/sheets/quota';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const QUOTA = 60;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A generator that gives the same numbers on every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A worker with a quota and a pace; several share what Google allows one account. */
interface MadeUpWorker {
  readonly quota: SheetsQuota;
  readonly pace: Pace;
}

/** A production whose watch polls as Temporal has it polled: when a poll says so, on whichever worker is free. */
class Watched {
  readonly lags: number[] = [];
  private changedAt = -2 * HOUR;
  private unseen: number | null = null;

  constructor(
    private readonly id: string,
    private readonly workers: readonly MadeUpWorker[],
    private readonly random: () => number,
    private readonly reads: number[],
  ) {}

  /** Somebody edits about so often, from now on. */
  async edit(everyMs: number): Promise<void> {
    for (;;) {
      await sleep(everyMs * (0.5 + this.random()));
      this.unseen ??= Date.now();
    }
  }

  async watch(): Promise<void> {
    await sleep(this.random() * MINUTE);
    for (;;) await sleep(await this.poll());
  }

  private async poll(): Promise<number> {
    const worker = this.workers[Math.floor(this.random() * this.workers.length)];
    if (!worker) throw new Error('there is no worker');
    const { quota, pace } = worker;
    try {
      await quota.read(pace.purposeOf(this.id), () => this.read(), pace.overdueMs(this.id));
      const since = this.unseen;
      if (since !== null) {
        this.unseen = null;
        this.changedAt = Date.now();
        this.lags.push(Date.now() - since);
        // What changed is read, and the board is brought up to date.
        await quota.read('work', () => this.read());
        await quota.read('work', () => this.read());
      }
    } catch (error) {
      if (!(error instanceof ApplicationFailure)) throw error;
      return Number(error.nextRetryDelay);
    }
    return pace.nextPollMs(this.id, { isFast: false, quietMs: Date.now() - this.changedAt });
  }

  private async read(): Promise<void> {
    await sleep(20 + this.random() * 80);
    this.reads.push(Date.now());
    await sleep(this.random() * 200);
  }
}

function workersOf(count: number, random: () => number): MadeUpWorker[] {
  return Array.from({ length: count }, () => {
    const quota = new SheetsQuota({ readsPerMinute: QUOTA, writesPerMinute: QUOTA }, Date.now, random);
    quota.shareAmong(count);
    return { quota, pace: new Pace(quota, Date.now, random) };
  });
}

function mostInAMinute(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, at, index) => {
    while ((sorted[first] ?? 0) <= at - MINUTE) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Infinity;

/** An hour of a hundred spreadsheets of which some are edited once in a while by people. */
async function hour(counts: { hot: number; idle: number; workers: number; editMs: number }) {
  const random = randomOf(20_270_506);
  const reads: number[] = [];
  const workers = workersOf(counts.workers, random);
  const all = Array.from({ length: counts.hot + counts.idle }, (_, index) => {
    return new Watched(`sheet ${index}`, workers, random, reads);
  });
  for (const watched of all) void watched.watch();
  for (const watched of all.slice(0, counts.hot)) void watched.edit(counts.editMs);
  for (const watched of all.slice(counts.hot)) void watched.edit(2 * HOUR);
  await jest.advanceTimersByTimeAsync(HOUR);
  // The first minutes are those in which everybody is read for the first time.
  const hotLags = all.slice(0, counts.hot).flatMap(({ lags }) => lags.slice(2));
  const idleLags = all.slice(counts.hot).flatMap(({ lags }) => lags);
  return { reads, hotLags, idleLags };
}

describe('a hundred spreadsheets on one account', () => {
  it('never pass its quota, and those that people edit are fresh while the quiet ones wait', async () => {
    const { reads, hotLags, idleLags } = await hour({ hot: 3, idle: 97, workers: 1, editMs: MINUTE });
    expect(mostInAMinute(reads)).toBeLessThanOrEqual(QUOTA);
    expect(percentile(hotLags, 0.95)).toBeLessThan(11 * SECOND);
    expect(Math.max(...idleLags)).toBeLessThan(12 * MINUTE);
  });

  it('that are all edited are all served alike, and none is forgotten', async () => {
    const { reads, hotLags } = await hour({ hot: 100, idle: 0, workers: 1, editMs: 10 * MINUTE });
    expect(mostInAMinute(reads)).toBeLessThanOrEqual(QUOTA);
    // Sixty reads for a hundred, and two more for each change: a poll every two minutes, every ten where it is quiet.
    expect(percentile(hotLags, 0.5)).toBeLessThan(2.5 * MINUTE);
    expect(Math.max(...hotLags)).toBeLessThan(11 * MINUTE);
  });

  it('stay within it on three workers too', async () => {
    const { reads, hotLags } = await hour({ hot: 3, idle: 97, workers: 3, editMs: MINUTE });
    expect(mostInAMinute(reads)).toBeLessThanOrEqual(QUOTA);
    expect(percentile(hotLags, 0.95)).toBeLessThan(15 * SECOND);
  });
});
