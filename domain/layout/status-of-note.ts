import { STATUSES, type Status, type Track } from '../model';
import { normalise } from './normalise';
import { findPhrase, indexPhrases, phraseSet, type PhraseIndex } from './vocabulary/lookup';
import { NOTE_DETAILS, NOTE_DOUBTS, NOTE_PHRASES, type NoteEvent } from './vocabulary/notes';
import { GROUP_OF_TRACK, type StatusGroup } from './vocabulary/statuses';

/** What a note says of its row's status. */
export interface NoteReading {
  readonly status: Status;
  /** Whether it takes back what the row had, so that it counts against a higher rung too. */
  readonly isSetback: boolean;
  /** Whether it is somebody's no to an offer: against a word of those who said yes it is about somebody before them. */
  readonly isRefusal: boolean;
  /** A clause: `the note says “memo signed in drive 2/3”`. */
  readonly because: string;
}

/** A clause of more words tells a story, and a story is not read. */
const LONGEST_CLAUSE = 9;

interface Phrasebook {
  readonly alone: PhraseIndex<NoteEvent>;
  readonly within: PhraseIndex<NoteEvent>;
}

const BOOKS: Readonly<Record<StatusGroup, Phrasebook>> = {
  people: bookOf('people'),
  things: bookOf('things'),
  places: bookOf('places'),
  plans: bookOf('plans'),
  money: bookOf('money'),
  problems: bookOf('problems'),
  drafts: bookOf('drafts'),
};
const DOUBTS = phraseSet(NOTE_DOUBTS);
const DETAILS = phraseSet(NOTE_DETAILS);

function bookOf(group: StatusGroup): Phrasebook {
  const known = NOTE_PHRASES.filter(({ groups }) => groups === undefined || groups.includes(group));
  return {
    alone: indexPhrases(known.map(({ event, alone }) => [event, alone ?? {}])),
    within: indexPhrases(known.map(({ event, within }) => [event, within ?? {}])),
  };
}

/**
 * The status of a row whose word says `status` and whose note reads as `note`: what the note says, where it is news
 * that the word does not have yet, or a setback. `null` where the word stands. Notes are kept for long, so one that
 * says less than the word is taken to be older, and an end that the word says stays the end.
 */
export function overriddenBy(note: NoteReading | null, status: Status): NoteReading | null {
  if (note === null || note.status === status || CLOSED.has(status)) return null;
  if (note.isRefusal && STATUSES.indexOf(status) >= STATUSES.indexOf('booked') && status !== 'unknown') return null;
  if (note.isSetback) return note;
  return status === 'unknown' || STATUSES.indexOf(note.status) > STATUSES.indexOf(status) ? note : null;
}

const CLOSED: ReadonlySet<Status> = new Set(['returned', 'rejected', 'cancelled', 'notNeeded']);

/**
 * What a note says of the status of its row, in a table of this track, where it says it without a doubt: something
 * that happened, in a short clause, such as `memo signed in drive 2/3`, `fell through` or `returned - too small`.
 * `null` for everything else: plans, questions, wishes, stories. Of several clauses the last counts, and a setback
 * goes before news.
 */
export function statusOfNote(text: string, track: Track): NoteReading | null {
  if (text.length > 240) return null;
  const book = BOOKS[GROUP_OF_TRACK[track]];
  const events = clausesOf(text).flatMap((clause) => eventOf(clause, book) ?? []);
  const status = statusOfEvents(events, GROUP_OF_TRACK[track]);
  if (status === null) return null;
  const isSetback = events.some((event) => SETBACKS.has(event));
  const isRefusal = GROUP_OF_TRACK[track] === 'people' && events.includes('refused') && !events.includes('gone');
  return { status, isSetback, isRefusal, because: `the note says “${text.trim()}”` };
}

const SETBACKS: ReadonlySet<NoteEvent> = new Set(['gone', 'again', 'reordered', 'dropped', 'refused']);
const NEWS: Readonly<Partial<Record<NoteEvent, Status>>> = {
  lent: 'agreed',
  agreed: 'agreed',
  approved: 'approved',
  booked: 'booked',
  signed: 'signed',
  inHand: 'inHand',
  ready: 'ready',
  done: 'done',
};

function statusOfEvents(events: readonly NoteEvent[], group: StatusGroup): Status | null {
  const said = new Set(events);
  if (said.has('dropped')) return 'cancelled';
  if (said.has('reordered')) return 'sourcing';
  if (said.has('gone')) return group === 'things' || (group === 'people' && said.has('again')) ? 'needed' : 'rejected';
  if (said.has('refused')) return 'rejected';
  // Without a setback before it, looking for another is what is done beside the one that there is.
  if (said.has('again')) return null;
  const last = events[events.length - 1];
  return (last && NEWS[last]) ?? null;
}

/** Sentences and their parts. A dash or a slash within a word or a date parts nothing. */
function clausesOf(text: string): string[] {
  return text
    .split(/[;!\n()]+|[.,:](?=\s|$)|\?|\s[-–—/]+\s|\s(?:but|aber|mais|pero|ma|mas|maar|ale)\s/iu)
    .flatMap((clause, index, all) => (isQuestion(text, clause, all, index) ? [] : [clause.trim()]))
    .filter((clause) => clause !== '');
}

function isQuestion(text: string, clause: string, all: readonly string[], index: number): boolean {
  const start = all.slice(0, index).reduce((sum, part) => sum + part.length, 0);
  const at = text.indexOf(clause, Math.max(0, start));
  return clause.trim() !== '' && at >= 0 && text[at + clause.length] === '?';
}

function eventOf(clause: string, book: Phrasebook): NoteEvent | null {
  const plain = normalise(clause);
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_CLAUSE) return null;
  const core = withoutDetails(words);
  const whole = book.alone.get(plain) ?? book.alone.get(core);
  if (whole) return whole[0]?.meaning ?? null;
  const phrase = findPhrase(plain, book.within, 6);
  if (phrase === null) return null;
  // What stands around the news must not take it back: `not signed`, `contract signed by Friday`, `if it arrived`.
  const around = plain.replace(phrase, ' ').replace(/ +/g, ' ').trim();
  if (findPhrase(around, DOUBTS, 3) !== null) return null;
  return book.within.get(phrase)?.[0]?.meaning ?? null;
}

/** The clause without when, without numbers, and without who (`per director`, `by Bea`). */
function withoutDetails(words: readonly string[]): string {
  const kept: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (/^(?:per|by|w|von|laut|par|por|da|door|przez)$/.test(word) && kept.length > 0) break;
    if (/\d|^\p{L}$/u.test(word) || DETAILS.has(word)) continue;
    kept.push(word);
  }
  return kept.join(' ');
}
