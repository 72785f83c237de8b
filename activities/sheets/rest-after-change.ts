import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { SheetActivities } from '../activities';
import type { SheetDeps } from './deps';
import { memoryId } from './watch-memory';

type WatchSheet = SheetActivities['watchSheet'];

/**
 * The poll, which rests where it would come right after one that delivered a change: the watch asks for the next one at
 * once, and to read what was read a moment ago would cost a call for nothing. Whoever asks for a poll gets it all the
 * same, and so does a row that waits for its verdict.
 */
export function restingAfterChange(poll: WatchSheet, deps: Pick<SheetDeps, 'memories' | 'pace'>): WatchSheet {
  const delivered = new Map<string, string>();
  return async (input) => {
    const id = memoryId(input);
    const cursor = JSON.stringify(input.cursor);
    const memory = deps.memories.watch(id, input.cursor);
    const isFresh = delivered.get(id) === cursor && memory !== null;
    // Only the first poll after a change: the next one is a poll like any other.
    delivered.delete(id);
    if (isFresh && !memory.isOpen && !input.isAsked && !input.isLost && input.clock.speed <= 1) {
      throw rest(deps.pace.nextPollMs(input.spreadsheetId, { isFast: false, quietMs: 0 }));
    }
    const outcome = await poll(input);
    delivered.set(id, JSON.stringify(outcome.cursor));
    return outcome;
  };
}

function rest(nextRetryDelay: number): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'NoChange',
    message: `What has changed was delivered just now; the next look is in ${Math.round(nextRetryDelay / 1000)} s.`,
    nextRetryDelay,
    category: ApplicationFailureCategory.BENIGN,
  });
}
