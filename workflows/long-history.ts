/** From this size on, or from this number of events, Temporal's server suggests to continue as new. */
const SUGGESTED_BYTES = 4_000_000;
const SUGGESTED_EVENTS = 4_000;
/** A workflow whose history reaches 50 MB is ended by the server. */
const MOST_BYTES = 30_000_000;
/** What an item's row adds to the history when it is delivered, at most, and as much again for its edits. */
const BYTES_AN_ITEM = 2_000;

/** What a workflow knows of its own history. */
export interface OwnHistory {
  readonly continueAsNewSuggested: boolean;
  readonly historyLength: number;
  readonly historySize: number;
}

/**
 * Whether a stage that holds so many items should continue as new. The delivery of ten thousand rows alone is longer than
 * the size from which the server suggests it: a stage that followed at once would have them delivered again and again and
 * never come to anything else. So it may grow by what its items take, and stays far below the size at which it is ended.
 */
export function isHistoryLong(
  { continueAsNewSuggested, historyLength, historySize }: OwnHistory,
  itemCount: number,
): boolean {
  if (!continueAsNewSuggested) return false;
  const isForItsSize = historySize >= SUGGESTED_BYTES && historyLength < SUGGESTED_EVENTS;
  return !isForItsSize || historySize > Math.min(MOST_BYTES, SUGGESTED_BYTES + BYTES_AN_ITEM * itemCount);
}
