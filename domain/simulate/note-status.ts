import type { Status } from '../model';

/** What notes say of a status, the first that fits counts. */
const SAYINGS: readonly (readonly [RegExp, Status])[] = [
  [/\b(dead|refused|lost|fell through|dropped out|passed)\b/i, 'rejected'],
  [/\b(cut|not needed|no longer needed)\b/i, 'cancelled'],
  [/\b(not|un)[ -]?signed\b/i, 'needed'],
  [/\bsigned\b/i, 'signed'],
  [/\b(arrived|on shelf|in the cage|in hand|received|picked up|delivered)\b/i, 'inHand'],
  [/\b(wrong item|re-?order)/i, 'sourcing'],
  [/\bbooked\b/i, 'booked'],
];

/** What a note says that its row's status has become; `null` where it says nothing of it. */
export function noteStatus(note: string): Status | null {
  return SAYINGS.find(([pattern]) => pattern.test(note))?.[1] ?? null;
}
