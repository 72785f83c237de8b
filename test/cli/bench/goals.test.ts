import { goals } from '../../../cli/bench/watch/goals';
import type { PollCost, SizeResult } from '../../../cli/bench/watch/sizes';
import type { WorkflowResult } from '../../../cli/bench/watch/workflow';

const POLL: PollCost = { calls: 1, bytesOut: 1.2e6, processorMs: 30, blockMs: 40, wallMs: 60 };
const SIZE: SizeResult = {
  watcher: 'callboard',
  rows: 10_000,
  first: POLL,
  idle: POLL,
  changed: POLL,
  edits: 13,
  reported: 13,
  wrong: 0,
  intervalMs: 5_000,
  freshness: { medianMs: 2_600, p95Ms: 4_900 },
  heldBytes: 20e6,
};
const WORKFLOW: WorkflowResult = {
  rows: 10_000,
  intervalMs: 5_000,
  idlePolls: 2,
  idleEvents: 0,
  changedPolls: 8,
  changedEvents: 48,
  freshness: { medianMs: 2_600, p95Ms: 5_400 },
  isSoonEnough: true,
  mostBeyondMs: 300,
};

const missed = (...measured: Parameters<typeof goals>): string[] =>
  goals(...measured)
    .filter(({ isReached }) => !isReached)
    .map(({ what, wanted, got }) => `${what}: ${wanted}, ${got}`);

describe('what the watch is to reach', () => {
  it('is reached where a poll is one small call and an edit is seen with the next', () => {
    expect(goals([SIZE], [WORKFLOW])).toHaveLength(8);
    expect(missed([SIZE], [WORKFLOW])).toEqual([]);
  });

  it('is missed by more calls, a long block, too much memory, an event or a late edit, each of which is named', () => {
    const size = { ...SIZE, idle: { ...POLL, calls: 1.2 }, changed: { ...POLL, blockMs: 138 }, heldBytes: 41e6 };
    const late = { ...WORKFLOW, idleEvents: 22, freshness: { medianMs: 3_000, p95Ms: 5_600 }, isSoonEnough: false };
    expect(missed([size], [late])).toEqual([
      'calls of an idle poll, 10000 rows: 1, 1.2',
      'longest block of a poll, 10000 rows, changed: ≤ 100 ms, 138 ms',
      'memory, 10000 rows: < 40.00 MB, 41.00 MB',
      'history events of 2 idle polls, 10000 rows: 0, 22',
      'edit→event at the 95th percentile, 10000 rows: ≤ 5.00 s + 0.50 s, 5.60 s',
    ]);
  });

  it('says nothing of the other trigger and of what was not measured', () => {
    expect(goals([{ ...SIZE, watcher: 'other' }], [])).toEqual([]);
    expect(goals([{ ...SIZE, rows: 100 }], []).map(({ what }) => what)).toEqual(['calls of an idle poll, 100 rows']);
  });
});
