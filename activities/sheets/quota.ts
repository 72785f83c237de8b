import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { SHEET_FAILURES } from './errors';
import { QuotaLane } from './quota-lane';

/** Calls a minute, of one account: Google gives a user 60 reads and 60 writes, and a project 300 of each. */
export interface QuotaLimits {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/** What a call is for: a look whether anything changed can wait, work that somebody waits for less. */
export type Purpose = 'hotPoll' | 'idlePoll' | 'work';

/** How long others that come later may go first, and how long it waits before it comes back later instead. */
const PATIENCE: Readonly<Record<Purpose, { readonly patienceMs: number; readonly mostMs: number }>> = {
  work: { patienceMs: 0, mostMs: 60_000 },
  hotPoll: { patienceMs: 2_000, mostMs: 15_000 },
  // Long, so that a hundred quiet spreadsheets that come at once, after a restart, hold up none that people edit.
  idlePoll: { patienceMs: 120_000, mostMs: 30_000 },
};

const MINUTE_MS = 60_000;

/**
 * The quota of Google Sheets as one worker may use it, for all spreadsheets together. What waits goes in order: work
 * before polls of spreadsheets that people edit, those before polls of quiet ones, and nobody waits for ever, because
 * who came much earlier goes first all the same.
 */
export class SheetsQuota {
  private readonly reads: QuotaLane;
  private readonly writes: QuotaLane;
  private readonly work: number[] = [];
  private workers = 1;

  constructor(
    private readonly limits: QuotaLimits = { readsPerMinute: Infinity, writesPerMinute: Infinity },
    private readonly now: () => number = Date.now,
    random: () => number = Math.random,
  ) {
    this.reads = new QuotaLane(limits.readsPerMinute, now, random);
    this.writes = new QuotaLane(limits.writesPerMinute, now, random);
  }

  /** Among how many workers the quota is shared, in equal parts. */
  shareAmong(workers: number): void {
    if (workers === this.workers) return;
    this.workers = workers;
    this.reads.setLimit(this.limits.readsPerMinute / workers);
    this.writes.setLimit(this.limits.writesPerMinute / workers);
  }

  /** Reads a minute that all workers together have left for looking whether anything changed. */
  pollsPerMinute(): number {
    const now = this.now();
    while (this.work[0] !== undefined && this.work[0] + MINUTE_MS <= now) this.work.shift();
    const all = this.reads.perMinute() * this.workers;
    return Math.max(all * LEAST_FOR_POLLS, all * MOST_FOR_POLLS - this.work.length * this.workers);
  }

  /** Reads when its turn has come. `overdueMs` is how long it should have been done already: so much earlier it goes. */
  async read<T>(purpose: Purpose, call: () => Promise<T>, overdueMs = 0): Promise<T> {
    if (purpose === 'work') this.work.push(this.now());
    return this.run(this.reads, purpose, call, overdueMs);
  }

  async write<T>(call: () => Promise<T>): Promise<T> {
    return this.run(this.writes, 'work', call);
  }

  private async run<T>(lane: QuotaLane, purpose: Purpose, call: () => Promise<T>, overdueMs = 0): Promise<T> {
    const { patienceMs, mostMs } = PATIENCE[purpose];
    const patienceLeftMs = patienceMs - overdueMs;
    const waitMs = lane.expectedWaitMs(patienceLeftMs);
    if (waitMs > mostMs) throw comeBackLater(waitMs);
    return lane.run(patienceLeftMs, async () => {
      const startedAt = this.now();
      try {
        const answer = await call();
        lane.wentThrough(startedAt);
        return answer;
      } catch (error) {
        if (!(error instanceof TooManyRequests)) throw error;
        throw error.failureIn(lane.refused(startedAt, error.retryAfterMs));
      }
    });
  }
}

const LEAST_FOR_POLLS = 0.4;
const MOST_FOR_POLLS = 0.85;

/** Google's 429, before anybody knows how long the pause is. */
export class TooManyRequests extends Error {
  constructor(
    /** What Google asks for in `Retry-After`; Sheets leaves it out as a rule. */
    readonly retryAfterMs: number | null,
    readonly failureIn: (pauseMs: number) => ApplicationFailure,
  ) {
    super('Google Sheets answered 429');
  }
}

function comeBackLater(waitMs: number): ApplicationFailure {
  const message = `Callboard has used up what Google Sheets allows it in a minute; it goes on in ${Math.ceil(waitMs / 1000)} s.`;
  return ApplicationFailure.create({
    type: SHEET_FAILURES.rateLimited,
    message,
    nextRetryDelay: Math.ceil(waitMs),
    category: ApplicationFailureCategory.BENIGN,
  });
}
