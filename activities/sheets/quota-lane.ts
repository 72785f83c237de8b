/** Google counts by the minute. */
const WINDOW_MS = 60_000;
/** How much of a minute's calls may start at once after a silence. */
const BURST_SHARE = 1 / 6;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 64_000;
/** What a refusal leaves of the pace, and how much of it comes back in each minute without one. */
const AFTER_REFUSAL = 0.7;
const RECOVERY_PER_MINUTE = 0.1;
const LEAST_FACTOR = 0.1;

interface Waiter {
  /** Who has the earliest goes first: when it came, later by as much as it can wait. */
  readonly rank: number;
  readonly start: () => void;
}

/**
 * One of Google's quotas, such as the reads of a minute: lets calls start so that never more than the limit fall into
 * any sixty seconds, however long they are under way, and spreads them. After a 429 nobody starts until the pause is
 * over, and all go slower for a while: somebody else may be using the same quota.
 */
export class QuotaLane {
  private readonly waiting: Waiter[] = [];
  /** When the calls of the last minute were answered, in order: no earlier than Google counted them. */
  private readonly answered: number[] = [];
  private underWay = 0;
  private tokens: number;
  private tokensAt: number;
  private factor = 1;
  private factorAt: number;
  private pausedUntil = 0;
  private pauseBeganAt = 0;
  private refusals = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private limit: number,
    private readonly now: () => number = Date.now,
    private readonly random: () => number = Math.random,
  ) {
    this.tokensAt = this.now();
    this.factorAt = this.now();
    this.tokens = this.burst();
  }

  /** Sets the calls a minute: this worker's share of them. */
  setLimit(limit: number): void {
    this.refill();
    this.limit = limit;
    this.tokens = Math.min(this.tokens, this.burst());
    this.startNext();
  }

  /** What may start each minute at this moment. */
  perMinute(): number {
    return this.limit * this.pace();
  }

  /** How long a call that came now with so much patience would wait, about, in milliseconds. */
  expectedWaitMs(patienceMs: number): number {
    const now = this.now();
    const before = this.waiting.filter(({ rank }) => rank <= now + patienceMs).length;
    const turn = before === 0 ? 0 : (before / Math.max(1, this.perMinute())) * WINDOW_MS;
    return Math.max(0, this.nextStartAt(now) - now) + turn;
  }

  /** Does a call when its time has come. `patienceMs` is how long others that come later may go before it. */
  async run<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
    await this.turn(patienceMs);
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.answered.push(this.now());
      this.startNext();
    }
  }

  /**
   * Google has refused a call that started at `startedAt`. Gives how long everybody waits now, in milliseconds: as long
   * as Google says, or else twice as long as the last time, give or take a quarter.
   */
  refused(startedAt: number, retryAfterMs: number | null): number {
    const now = this.now();
    // Calls that were under way together are refused together, which is one refusal.
    if (startedAt >= this.pauseBeganAt) {
      const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.refusals);
      this.refusals += 1;
      this.factor = Math.max(LEAST_FACTOR, this.pace() * AFTER_REFUSAL);
      this.factorAt = now;
      this.pauseBeganAt = now;
      this.pausedUntil = now + Math.round(doubled * (0.75 + this.random() / 2));
    }
    if (retryAfterMs !== null) this.pausedUntil = Math.max(this.pausedUntil, now + retryAfterMs);
    return this.pausedUntil - now;
  }

  /** A call went through that started after the last pause: the next pause is a short one again. */
  wentThrough(startedAt: number): void {
    if (startedAt >= this.pausedUntil) this.refusals = 0;
  }

  private turn(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const rank = this.now() + patienceMs;
      const after = this.waiting.findIndex((waiter) => waiter.rank > rank);
      this.waiting.splice(after < 0 ? this.waiting.length : after, 0, { rank, start: resolve });
      this.startNext();
    });
  }

  private startNext(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    for (let first = this.waiting[0]; first; first = this.waiting[0]) {
      const now = this.now();
      const at = this.nextStartAt(now);
      if (at > now) {
        // Where all are under way, the next answer starts the next call.
        if (at < Infinity) this.timer = setTimeout(() => this.startNext(), at - now);
        return;
      }
      this.waiting.shift();
      this.tokens -= 1;
      this.underWay += 1;
      first.start();
    }
  }

  private nextStartAt(now: number): number {
    this.refill();
    const spread = this.tokens >= 1 ? now : now + Math.ceil(((1 - this.tokens) * WINDOW_MS) / this.perMinute());
    return Math.max(spread, this.pausedUntil, this.windowOpensAt(now));
  }

  /** When fewer than the limit lie in the last minute. */
  private windowOpensAt(now: number): number {
    while (this.answered[0] !== undefined && this.answered[0] + WINDOW_MS <= now) this.answered.shift();
    const most = Math.max(1, Math.floor(this.perMinute()));
    const over = this.answered.length + this.underWay - most;
    if (over < 0) return now;
    const last = this.answered[over];
    return last === undefined ? Infinity : last + WINDOW_MS;
  }

  private refill(): void {
    const now = this.now();
    if (!Number.isFinite(this.limit)) return;
    const gained = ((now - this.tokensAt) * this.perMinute()) / WINDOW_MS;
    this.tokens = Math.min(this.burst(), this.tokens + gained);
    this.tokensAt = now;
  }

  private burst(): number {
    return Math.max(1, this.limit * BURST_SHARE);
  }

  private pace(): number {
    return Math.min(1, this.factor + ((this.now() - this.factorAt) / WINDOW_MS) * RECOVERY_PER_MINUTE);
  }
}
