import { CallboardFleet } from './callboard-fleet';
import type { EmulatorApart } from './emulator-apart';
import type { Fleet } from './options';
import { OtherFleet } from './other-fleet';

export interface FleetResult {
  readonly watcher: 'callboard' | 'other';
  readonly spreadsheets: number;
  /** How many of them people edit. */
  readonly edited: number;
  readonly edits: number;
  readonly delivered: number;
  /** Between two polls of one spreadsheet; `null` where each has a pace of its own. */
  readonly intervalMs: number | null;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  /** How many calls were answered with 429. */
  readonly refused: number;
  /** From an edit to its delivery, in a spreadsheet that people have been editing. */
  readonly freshness: { readonly medianMs: number; readonly p95Ms: number };
  /** The same for the first edit in one that nobody had edited for hours; `null` where that is no different. */
  readonly firstMs: { readonly medianMs: number; readonly mostMs: number } | null;
}

/**
 * Watchers of so many spreadsheets each, with Google's quotas on and an account for each of them. They run side by side:
 * they take minutes of waiting and little of the processor.
 */
export async function measureFleets(
  emulator: EmulatorApart,
  fleets: readonly Fleet[],
  minutes: number,
): Promise<FleetResult[]> {
  const runs: (() => Promise<FleetResult>)[] = [];
  for (const fleet of fleets) {
    // Each has people of its own, so that their edits do not use up one person's quota.
    const own = await CallboardFleet.begin(await emulator.another(), fleet);
    runs.push(() => own.run(minutes));
  }
  for (const fleet of fleets) {
    const other = await OtherFleet.begin(await emulator.another(), fleet);
    if (other) runs.push(() => other.run());
  }
  await emulator.control({ action: 'quotas', limits: {} });
  const results = await Promise.all(runs.map((run) => run()));
  await emulator.control({ action: 'quotas', limits: null });
  return results;
}
