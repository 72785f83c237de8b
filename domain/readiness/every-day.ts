import type { DayStanding } from './by-day';

/** With fewer days there is nothing to be won by saying once what all of them lack. */
const FEWEST_DAYS = 3;

/** The keys of the items that every one of these days lacks: crew without papers, a camera that nobody booked. */
export function lackedEveryDay(days: readonly DayStanding[]): ReadonlySet<string> {
  const [first, ...others] = days;
  if (!first || days.length < FEWEST_DAYS) return new Set();
  const keys = new Set(first.blockers.map(({ itemKey }) => itemKey));
  for (const { blockers } of others) {
    const here = new Set(blockers.map(({ itemKey }) => itemKey));
    for (const key of keys) if (!here.has(key)) keys.delete(key);
  }
  return keys;
}
