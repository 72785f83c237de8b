import type { Status, Track } from '../model';
import { normalise } from './normalise';
import { indexPhrases, type PhraseIndex } from './vocabulary/lookup';
import { GROUP_OF_TRACK, STATUS_WORDS, type StatusGroup } from './vocabulary/statuses';

type WordIndex = PhraseIndex<Status>;

function indexOf(group: StatusGroup | 'common'): WordIndex {
  return indexPhrases(STATUS_WORDS[group].map(({ status, words }) => [status, words] as const));
}

const COMMON = indexOf('common');
const BY_GROUP: Readonly<Record<StatusGroup, WordIndex>> = {
  people: indexOf('people'),
  things: indexOf('things'),
  places: indexOf('places'),
  plans: indexOf('plans'),
  money: indexOf('money'),
  problems: indexOf('problems'),
  drafts: indexOf('drafts'),
};
const ALL = new Set([COMMON, ...Object.values(BY_GROUP)].flatMap((index) => [...index.keys()]));
const NEGATIONS =
  /^(?:not|no|never|un|isnt|hasnt|nicht|kein|keine|noch nicht|pas|non|sin|sem|nao|niet|geen|nie|bez|senza)$/;

/** Whether the whole text is a status word of any table. */
export function isStatusWord(text: string): boolean {
  if (text.length > 40) return false;
  const plain = normalise(text);
  return ALL.has(plain) || ALL.has(text.trim());
}

/** How a status word was read. `null` where no vocabulary knows it. */
export interface StatusReading {
  readonly status: Status;
  /** Whether the word itself is known, and not only a part of it. */
  readonly isWhole: boolean;
}

/** The rung that a status word of a table of this track stands for. */
export function readStatusWord(word: string, track: Track): StatusReading | null {
  const text = word.trim();
  if (/^true$/i.test(text))
    return { status: track === 'payments' || track === 'budget' ? 'done' : doneOf(track), isWhole: true };
  if (/^false$/i.test(text)) return { status: 'needed', isWhole: true };
  const plain = normalise(text);
  if (plain === '') return readMark(text, track);
  const indexes = [BY_GROUP[GROUP_OF_TRACK[track]], COMMON];
  const others = Object.values(BY_GROUP).filter((index) => index !== indexes[0]);
  const without = normalise(text.replace(/\([^)]*\)/g, ' '));
  for (const candidate of [plain, without, withoutDetails(plain)]) {
    const found = candidate === '' ? null : whole(candidate, indexes);
    if (found) return { status: found, isWhole: true };
  }
  const part = bestPart(plain, indexes);
  if (part) return { status: part, isWhole: false };
  const elsewhere = whole(plain, others);
  return elsewhere ? { status: elsewhere, isWhole: false } : null;
}

function doneOf(track: Track): Status {
  const group = GROUP_OF_TRACK[track];
  if (group === 'things') return 'inHand';
  return group === 'people' || group === 'places' ? 'booked' : 'done';
}

/** A lone mark: a tick says that it is done, a dash that there is nothing yet, question marks that nobody knows. */
function readMark(text: string, track: Track): StatusReading | null {
  if (/^[✓✔☑✅xX]+$/u.test(text)) return { status: doneOf(track), isWhole: true };
  if (/^[-–—]+$/.test(text)) return { status: 'needed', isWhole: true };
  if (/^\?+$/.test(text)) return { status: 'unknown', isWhole: true };
  return null;
}

/** Without dates, numbers and sums: `applied 1 28`, `ok 0447`. */
function withoutDetails(plain: string): string {
  return plain
    .replace(/\b(?:\d+\w*|no|money|by|am|vom|le|el|il|op|w|from|of)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function whole(plain: string, indexes: readonly WordIndex[]): Status | null {
  for (const index of indexes) {
    const status = index.get(plain)?.[0]?.meaning;
    if (status) return status;
  }
  return null;
}

/** The longest known phrase in the words; a negation before it turns it into `needed`. */
function bestPart(plain: string, indexes: readonly WordIndex[]): Status | null {
  const words = plain.split(' ');
  for (let size = Math.min(5, words.length - 1); size > 0; size -= 1) {
    for (const start of startsOf(words.length, size)) {
      const phrase = words.slice(start, start + size).join(' ');
      if (phrase.length < 3) continue;
      const status = whole(phrase, indexes);
      if (!status) continue;
      const isDenied = start > 0 && NEGATIONS.test(words[start - 1] ?? '');
      return isDenied && status !== 'needed' ? 'needed' : status;
    }
  }
  return null;
}

function startsOf(words: number, size: number): number[] {
  return Array.from({ length: words - size + 1 }, (_, start) => start);
}
