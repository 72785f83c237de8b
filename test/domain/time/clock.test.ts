import { hostDelayMs, productionNow } from '../../../domain/time/clock';

/** A real production's clock is the host's. */
const REAL_CLOCK = { hostMs: 0, productionMs: 0, speed: 1 };

/** A production day in twelve seconds: it began at 1,000,000 of the host's time. */
const DEMO = { hostMs: 1_000_000, productionMs: 500_000_000, speed: 7200 };

describe('the production clock', () => {
  it("is the host's where a production is real", () => {
    expect(productionNow(REAL_CLOCK, 123_456)).toBe(123_456);
    expect(hostDelayMs(REAL_CLOCK, 1_000, 61_000)).toBe(60_000);
  });

  it('passes a day in twelve seconds where it runs 7200 times as fast', () => {
    expect(productionNow(DEMO, 1_012_000) - productionNow(DEMO, 1_000_000)).toBe(86_400_000);
    expect(hostDelayMs(DEMO, 1_000_000, 500_000_000 + 86_400_000)).toBe(12_000);
  });

  it('never waits for what has passed', () => {
    expect(hostDelayMs(DEMO, 1_012_000, 500_000_000)).toBe(0);
  });

  it('has reached a moment after waiting for it', () => {
    for (const ahead of [1, 7, 3_599, 86_400_001]) {
      const wanted = 500_000_000 + ahead;
      expect(productionNow(DEMO, 1_000_000 + hostDelayMs(DEMO, 1_000_000, wanted))).toBeGreaterThanOrEqual(wanted);
    }
  });

  it('stands still while it is stopped: it goes on from where it was, at another moment of the host', () => {
    const stopped = productionNow(DEMO, 1_012_000);
    const resumed = { ...DEMO, hostMs: 9_000_000, productionMs: stopped };
    expect(productionNow(resumed, 9_000_000)).toBe(stopped);
  });
});
