import { STATUSES, type Status } from '../model';
import type { StatusGroup } from './vocabulary/statuses';

/** The parts of `zugesagt, Vertrag folgt` or `ordered - arriving 3/4`; none where there is but one. */
export function clausesOf(text: string): string[] {
  const clauses = text.split(/[,;]\s+|\s[-–—]\s/).filter((clause) => /\p{L}{2}/u.test(clause));
  return clauses.length > 1 && clauses.length <= 3 ? clauses : [];
}

const ENDED: ReadonlySet<Status> = new Set(['rejected', 'cancelled', 'notNeeded', 'returned']);

/** What is done about a thing that is broken or not to be had: `sold out, trying Ikea`, `wrong size, exchanging`. */
const REMEDIES: ReadonlySet<Status> = new Set(['sourcing', 'option', 'inProgress', 'booked', 'inHand']);

/**
 * Several things said at once. An end counts above all; what is there but still wants something is being worked on;
 * a yes that lacks its paper is agreed; else what comes first counts, or whatever goes further.
 */
export function together(said: readonly Status[], group: StatusGroup): Status {
  if (group === 'things' && said[0] === 'rejected') {
    const remedy = said.find((status) => REMEDIES.has(status));
    if (remedy) return remedy;
  }
  const goesOnTo = said.slice(1);
  if (group === 'things' && said[0] === 'rejected' && goesOnTo.includes('needed')) return 'sourcing';
  if (group === 'problems' && said[0] === 'inProgress' && goesOnTo.every((status) => status === 'done')) return 'done';
  const ended = said.find((status) => ENDED.has(status));
  if (ended) return ended;
  const [first = 'unknown', ...others] = said;
  const lacks = others.some((status) => STATUSES.indexOf(status) <= STATUSES.indexOf('offered'));
  const isUnderWay = (first === 'inHand' || first === 'ready') && (lacks || others.includes('inProgress'));
  if (first === 'inProgress' && others.includes('approved')) return 'approved';
  if (first === 'inProgress' || isUnderWay) return 'inProgress';
  if ((first === 'booked' || first === 'signed') && others.includes('offered')) return 'agreed';
  const rank = (status: Status): number => (status === 'unknown' ? -1 : STATUSES.indexOf(status));
  return lacks ? first : said.reduce((best, status) => (rank(status) > rank(best) ? status : best));
}
