import { hasReached } from '../deadlines/standing';
import { normalise } from '../layout/normalise';
import type { Item } from '../model';
import type { Preparation } from './lists';

/** A longer clause tells a story, and a story is not read. */
const LONGEST_CLAUSE = 8;
/** What says of any preparation that it is over: `fitting done`, `kit check complete`, `measurements ✓`. */
const OVER: ReadonlySet<string> = new Set(['done', 'complete', 'completed', 'finished', 'check']);
/** What takes it back, or puts it off: `lines not learned`, `fitting done by Friday`, `travel booked TBC`. */
const DOUBT =
  /\b(not|no|never|isnt|hasnt|havent|until|till|by|after|before|once|if|when|will|should|must|needs?|to be|waiting|awaiting|pending|partly|half|nearly|almost|maybe|tbc|tbd|due|next|tomorrow|chase|ask|redo|again)\b/;

/**
 * Whether somebody's row says that one of their preparations is done: its status is *ready* or beyond, or a clause of
 * its notes says it without a doubt, in the words of the list (`lines learned`, `off book 3/5`, `fitting done`).
 */
export function isSaidInSheet(item: Item, preparation: Preparation): boolean {
  // A tick beside a name says that they are booked and not that they have learned their lines.
  if (item.hasStatus && hasReached(item.track, item.status, 'ready')) return true;
  return clausesOf(item.notes).some((clause) => says(clause, preparation));
}

function says(clause: string, { name, also = [] }: Preparation): boolean {
  if (clause === '' || DOUBT.test(clause)) return false;
  const words = clause.split(' ').filter((word) => !/^\d+$/.test(word));
  if (words.length > LONGEST_CLAUSE) return false;
  const has = (phrase: string): boolean => ` ${words.join(' ')} `.includes(` ${phrase} `);
  if (also.some(has)) return true;
  const named = name.split(' ');
  const noun = named.slice(0, -1).join(' ');
  const participle = named.at(-1) ?? '';
  // `measurements in`, but not `fitting in London` and not `comes in for a fitting`.
  if (words.join(' ').endsWith(`${noun} in`)) return true;
  return has(noun) && words.some((word) => word === participle || OVER.has(word));
}

/** The parts of a note between its marks, in the form in which words are compared. A question says nothing. */
function clausesOf(note: string): string[] {
  return (note.match(/[^;,.\n()|!?]+\??/g) ?? [])
    .filter((clause) => !clause.endsWith('?'))
    .flatMap((clause) => clause.split(/\s[-–—/+&]\s|\sand\s/))
    .map(normalise);
}
