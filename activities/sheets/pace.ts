import type { Purpose, SheetsQuota } from './quota';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** How a spreadsheet stands with its watch. */
export interface Quietness {
  /** In the demo, or while a row waits for its verdict. */
  readonly isFast: boolean;
  /** Host milliseconds since the last change. */
  readonly quietMs: number;
}

type Heat = 'fast' | 'hot' | 'warm' | 'idle';

interface Pauses {
  readonly wantedMs: number;
  readonly mostMs: number;
}

/** How soon each is polled where there is room, and the longest pause that it gets before all go slower alike. */
const HEATS: Readonly<Record<Heat, Pauses>> = {
  fast: { wantedMs: SECOND_MS, mostMs: SECOND_MS },
  hot: { wantedMs: 5 * SECOND_MS, mostMs: 10 * SECOND_MS },
  warm: { wantedMs: 15 * SECOND_MS, mostMs: 2 * MINUTE_MS },
  idle: { wantedMs: MINUTE_MS, mostMs: 5 * MINUTE_MS },
};

/** Nobody's longest pause is as long as this: a spreadsheet that was not polled since is not watched any more. */
const FORGOTTEN_MS = 60 * MINUTE_MS;
/** Keeps spreadsheets that were begun together from being polled together for ever. */
const JITTER = 0.1;

function heatOf({ isFast, quietMs }: Quietness): Heat {
  if (isFast) return 'fast';
  if (quietMs < 10 * MINUTE_MS) return 'hot';
  return quietMs < 60 * MINUTE_MS ? 'warm' : 'idle';
}

interface Watched {
  readonly heat: Heat;
  readonly at: number;
  readonly delayMs: number;
}

/**
 * How often each spreadsheet is polled, so that all of them together stay within the quota: quiet ones give way first,
 * then those that people edit, down to once in ten seconds, and only then all of them go slower alike. So nobody is forgotten, however many there are.
 */
export class Pace {
  private readonly watched = new Map<string, Watched>();

  constructor(
    private readonly quota: Pick<SheetsQuota, 'pollsPerMinute'>,
    private readonly now: () => number = Date.now,
    private readonly random: () => number = Math.random,
  ) {}

  /** How long until the next poll of a spreadsheet that was polled just now. */
  nextPollMs(spreadsheetId: string, state: Quietness): number {
    const heat = heatOf(state);
    this.watched.set(spreadsheetId, { heat, at: this.now(), delayMs: 0 });
    const delays = delaysFor(this.counts(), this.quota.pollsPerMinute());
    const isAlone = this.watched.size === 1;
    const delayMs = Math.round(delays[heat] * (isAlone ? 1 : 1 + JITTER * (this.random() - 0.5)));
    this.watched.set(spreadsheetId, { heat, at: this.now(), delayMs });
    return delayMs;
  }

  /** For how long the poll of a spreadsheet has been due, in milliseconds; 0 where it is not or is new. */
  overdueMs(spreadsheetId: string): number {
    const known = this.watched.get(spreadsheetId);
    return known ? Math.max(0, this.now() - known.at - known.delayMs) : 0;
  }

  /** What a poll of a spreadsheet counts as in the queue for the quota. */
  purposeOf(spreadsheetId: string): Purpose {
    const heat = this.watched.get(spreadsheetId)?.heat ?? 'idle';
    return heat === 'warm' || heat === 'idle' ? 'idlePoll' : 'hotPoll';
  }

  private counts(): Record<Heat, number> {
    const counts = { fast: 0, hot: 0, warm: 0, idle: 0 };
    for (const [id, { heat, at }] of this.watched) {
      if (this.now() - at > FORGOTTEN_MS) this.watched.delete(id);
      else counts[heat] += 1;
    }
    return counts;
  }
}

/**
 * Who gives way, and how far, in order; in the demo nobody does. The further down, the closer they come to each other,
 * because whoever seems quiet may be about to be edited.
 */
const GIVING: readonly (readonly [Heat, number])[] = [
  ['idle', HEATS.idle.mostMs],
  ['warm', HEATS.warm.mostMs],
  ['hot', HEATS.hot.mostMs],
  ['idle', 10 * MINUTE_MS],
  ['warm', 5 * MINUTE_MS],
  ['hot', 2 * MINUTE_MS],
];
const ALL: readonly Heat[] = ['fast', 'hot', 'warm', 'idle'];

/** The pauses at which so many spreadsheets are polled at most so many times a minute together. */
function delaysFor(counts: Readonly<Record<Heat, number>>, perMinute: number): Record<Heat, number> {
  const delays = {
    fast: HEATS.fast.wantedMs,
    hot: HEATS.hot.wantedMs,
    warm: HEATS.warm.wantedMs,
    idle: HEATS.idle.wantedMs,
  };
  const demand = (heats: readonly Heat[]): number =>
    heats.reduce((sum, heat) => sum + (counts[heat] * MINUTE_MS) / delays[heat], 0);
  for (const [heat, mostMs] of GIVING) {
    const left = perMinute - demand(ALL.filter((other) => other !== heat));
    const needed = left > 0 ? (counts[heat] * MINUTE_MS) / left : Infinity;
    delays[heat] = Math.min(mostMs, Math.max(delays[heat], needed));
  }
  const slower = Math.max(1, demand(ALL) / perMinute);
  for (const heat of ALL) delays[heat] *= slower;
  return delays;
}
