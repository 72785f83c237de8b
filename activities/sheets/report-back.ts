import { ApplicationFailure } from '@temporalio/common';
import type { SheetActivities } from '../activities';

type WatchSheet = SheetActivities['watchSheet'];

/**
 * The poll, for a watch that is waiting for its spreadsheet to come back: "nothing changed" is news then, so it returns
 * instead of being retried.
 */
export function reportingBack(poll: WatchSheet): WatchSheet {
  return async (input) => {
    try {
      return await poll(input);
    } catch (error) {
      const isNoChange = error instanceof ApplicationFailure && error.type === 'NoChange';
      if (!input.isLost || !isNoChange || input.cursor === null) throw error;
      return { cursor: input.cursor, summary: 'it can be read again, and nothing had changed' };
    }
  };
}
