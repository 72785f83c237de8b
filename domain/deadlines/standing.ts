import type { Item, Status, Track } from '../model';
import { STATUSES } from '../model';
import type { Milestone } from './milestone';

const CLOSED: ReadonlySet<Status> = new Set(['rejected', 'cancelled', 'notNeeded']);

/** Somebody works for the production there, and papers are signed. */
const PEOPLE: ReadonlySet<Track> = new Set(['cast', 'crew']);

/** An item that nobody is asked about any more: it is out of the production. */
export function isClosed(item: Item): boolean {
  return CLOSED.has(item.status);
}

/** Whether a table can ever say that a milestone is reached: only then is anybody asked about it. */
export function applies(item: Item, milestone: Milestone): boolean {
  if (item.track === 'schedule') return milestone.column === 'done';
  if (milestone.column === 'status') return item.hasStatus;
  if (milestone.column === 'agreement') return item.marks.agreement !== undefined || item.hasStatus;
  return item.marks[milestone.column] !== undefined;
}

/** Whether the sheet says that an item is at or beyond a milestone. */
export function isReached(item: Item, milestone: Milestone): boolean {
  const mark = milestone.column === 'status' ? undefined : item.marks[milestone.column];
  if (mark === 'notNeeded') return true;
  if (mark !== undefined && hasReached(item.track, mark, milestone.reached)) return true;
  if (milestone.column !== 'status' && milestone.column !== 'agreement') return false;
  if (PEOPLE.has(item.track)) return isSignedOff(item, milestone);
  return hasReached(item.track, item.status, milestone.reached);
}

/**
 * Somebody who is booked by word of mouth while the column for their papers says that there are none has no papers:
 * that is how people end up on a set unpaid. A papers column that says everything is in needs no status beside it.
 */
function isSignedOff(item: Item, milestone: Milestone): boolean {
  const papers = item.marks.agreement;
  const hasNone = milestone.column === 'agreement' && papers !== undefined && papers !== 'unknown';
  if (hasNone) return false;
  const isIn = papers !== undefined && hasReached(item.track, papers, 'inHand');
  return isIn || hasReached(item.track, item.status, milestone.reached);
}

/** Whether a status is at or beyond a rung of its track's ladder. A status that is unknown has reached nothing. */
export function hasReached(track: Track, status: Status, rung: Status): boolean {
  return rank(track, status) >= rank(track, rung);
}

/**
 * Two rungs that a track reaches in the other order: people and places are signed before they are booked, and a risk is
 * mitigated before somebody signs it off.
 */
const THE_OTHER_WAY: Readonly<Partial<Record<Track, readonly [Status, Status]>>> = {
  cast: ['signed', 'booked'],
  crew: ['signed', 'booked'],
  locations: ['signed', 'booked'],
  issues: ['inProgress', 'approved'],
};

function rank(track: Track, status: Status): number {
  if (status === 'unknown' || CLOSED.has(status)) return -1;
  const [one, other] = THE_OTHER_WAY[track] ?? [];
  if (one !== undefined && status === one) return STATUSES.indexOf(other ?? one);
  if (other !== undefined && status === other) return STATUSES.indexOf(one ?? other);
  return STATUSES.indexOf(status);
}
