import { ApplicationFailure } from '@temporalio/common';
import { sheetFailure } from '../../../activities/sheets/errors';
import { SheetsQuota, TooManyRequests, type Purpose } from '../../../activities/sheets/quota';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

const MINUTE = 60_000;
const LIMITS = { readsPerMinute: 60, writesPerMinute: 60 };
const noChance = (): number => 0.5;
const quotaOf = (limits = LIMITS): SheetsQuota => new SheetsQuota(limits, Date.now, noChance);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The most moments that lie in any sixty seconds. */
function mostInAMinute(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + MINUTE).length));
}

/** Google's 429 as the client passes it on. */
function tooMany(retryAfterMs: number | null = null): TooManyRequests {
  const error = Object.assign(new Error('Quota exceeded'), { status: 429 });
  return new TooManyRequests(retryAfterMs, (pauseMs) => sheetFailure(error, 'read the spreadsheet', '1AbC', pauseMs));
}

const refused = (error: TooManyRequests) => async (): Promise<never> => {
  throw error;
};

describe('the quota of a minute', () => {
  it('is never passed in any sixty seconds, however long calls are under way and whenever they come', async () => {
    let seed = 20_270_506;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const quota = quotaOf();
    const counted: number[] = [];
    const asked = Array.from({ length: 900 }, async () => {
      await sleep(random() * 5 * MINUTE);
      const purpose: Purpose = random() < 0.3 ? 'work' : random() < 0.5 ? 'hotPoll' : 'idlePoll';
      const call = quota.read(purpose, async () => {
        await sleep(random() * 400);
        // Google counts it at some moment between the start and the answer.
        counted.push(Date.now());
        await sleep(random() * 3_000);
      });
      await call.catch((error: unknown) => {
        if (!(error instanceof ApplicationFailure)) throw error;
      });
    });
    await jest.advanceTimersByTimeAsync(20 * MINUTE);
    await Promise.all(asked);
    expect(mostInAMinute(counted)).toBeLessThanOrEqual(60);
    // Over five minutes of more than enough to do, next to nothing of it is left unused.
    expect(counted.filter((at) => at < 5 * MINUTE).length).toBeGreaterThan(270);
  });

  it('lets work go first, then spreadsheets that people edit, then quiet ones', async () => {
    const quota = quotaOf();
    const order: string[] = [];
    const ask = (purpose: Purpose): Promise<void> =>
      quota.read(purpose, async () => {
        order.push(purpose);
      });
    const burst = Array.from({ length: 10 }, () => ask('work'));
    const others = (['idlePoll', 'hotPoll', 'work'] as const).map(ask);
    await jest.advanceTimersByTimeAsync(10_000);
    await Promise.all([...burst, ...others]);
    expect(order.slice(10)).toEqual(['work', 'hotPoll', 'idlePoll']);
  });

  it('lets nobody wait for ever, however many come later that go first', async () => {
    const quota = quotaOf();
    const order: string[] = [];
    const ask = (purpose: Purpose, overdueMs = 0): Promise<void> =>
      quota.read(purpose, async () => void order.push(purpose), overdueMs);
    const all = [...Array.from({ length: 10 }, () => ask('work')), ask('idlePoll', 100_000)];
    for (let second = 0; second < 40; second += 1) {
      all.push(ask('work'));
      await jest.advanceTimersByTimeAsync(1_000);
    }
    await jest.advanceTimersByTimeAsync(MINUTE);
    await Promise.all(all);
    // It may wait for two minutes, and has waited for most of them.
    expect(order.indexOf('idlePoll')).toBeGreaterThan(20);
    expect(order.indexOf('idlePoll')).toBeLessThan(35);
  });

  it('sends a poll that would have to wait long back to come later, so that it holds no place', async () => {
    const quota = quotaOf({ readsPerMinute: 6, writesPerMinute: 6 });
    const all = Array.from({ length: 6 }, () => quota.read('work', async () => undefined));
    const failure = await quota.read('hotPoll', async () => undefined).catch((error: unknown) => error);
    expect(failure).toMatchObject({ type: 'SheetsRateLimited', nonRetryable: false });
    expect(Number((failure as ApplicationFailure).nextRetryDelay)).toBeGreaterThan(30_000);
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    await Promise.all(all);
  });

  it('is shared in equal parts', async () => {
    const quotas = [quotaOf(), quotaOf(), quotaOf()];
    for (const quota of quotas) quota.shareAmong(3);
    const counted: number[] = [];
    const asked = quotas.flatMap((quota) =>
      Array.from({ length: 100 }, (_, index) =>
        sleep(index * 1_000).then(() =>
          quota.read('work', async () => void counted.push(Date.now())).catch(() => undefined),
        ),
      ),
    );
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    await Promise.all(asked);
    expect(mostInAMinute(counted)).toBeLessThanOrEqual(60);
  });

  it('counts reads and writes apart', async () => {
    const quota = quotaOf({ readsPerMinute: 6, writesPerMinute: 6 });
    void quota.read('work', () => sleep(10 * MINUTE));
    let isWritten = false;
    const writing = quota.write(async () => void (isWritten = true));
    await jest.advanceTimersByTimeAsync(1);
    await writing;
    expect(isWritten).toBe(true);
  });
});

describe('a 429', () => {
  it('holds up all spreadsheets, twice as long each time, until a call goes through', async () => {
    const quota = quotaOf({ readsPerMinute: Infinity, writesPerMinute: Infinity });
    const started: number[] = [];
    const ask = (isRefused: boolean): Promise<void> =>
      quota.read('work', async () => {
        started.push(Date.now() / 1_000);
        if (isRefused) throw tooMany();
      });
    const play = async (...refusals: boolean[]): Promise<void> => {
      for (const isRefused of refusals) {
        const asked = ask(isRefused).catch(() => undefined);
        await jest.advanceTimersByTimeAsync(64_000);
        await asked;
        jest.setSystemTime(Math.max(...started) * 1_000);
      }
    };
    const pauses = (): number[] => started.slice(1).map((at, index) => at - (started[index] ?? 0));
    await play(true, true, true, true, true, true);
    expect(pauses()).toEqual([2, 4, 8, 16, 32]);
    // A minute and more is too long to hold a place for: it comes back then.
    await expect(ask(false)).rejects.toMatchObject({ type: 'SheetsRateLimited', nextRetryDelay: 64_000 });
    await jest.advanceTimersByTimeAsync(64_000);
    started.length = 0;
    await play(false, true, false);
    expect(pauses()).toEqual([0, 2]);
  });

  it('is waited out as long as Google asks, and comes back as a failure that says when', async () => {
    const quota = quotaOf();
    const failure = await quota.read('work', refused(tooMany(37_000))).catch((error: unknown) => error);
    expect(failure).toMatchObject({ type: 'SheetsRateLimited', category: 'BENIGN' });
    expect(Number((failure as ApplicationFailure).nextRetryDelay)).toBeGreaterThanOrEqual(37_000);
    const started: number[] = [];
    const next = quota.read('work', async () => void started.push(Date.now()));
    await jest.advanceTimersByTimeAsync(MINUTE);
    await next;
    expect(started).toEqual([37_000]);
  });

  it('that several calls get at once counts once', async () => {
    const quota = quotaOf({ readsPerMinute: Infinity, writesPerMinute: Infinity });
    const call = async (): Promise<never> => {
      await sleep(100);
      throw tooMany();
    };
    const all = Array.from({ length: 5 }, () => quota.read('work', call).catch(() => undefined));
    await jest.advanceTimersByTimeAsync(100);
    await Promise.all(all);
    const started: number[] = [];
    const next = quota.read('work', async () => void started.push(Date.now()));
    await jest.advanceTimersByTimeAsync(MINUTE);
    await next;
    expect(started).toEqual([2_100]);
  });

  it('makes everybody slower for some minutes, because somebody else may use the same quota', async () => {
    const quota = quotaOf();
    const before = quota.pollsPerMinute();
    await quota.read('idlePoll', refused(tooMany())).catch(() => undefined);
    expect(quota.pollsPerMinute()).toBeCloseTo(before * 0.7);
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    expect(quota.pollsPerMinute()).toBeCloseTo(before);
  });
});
