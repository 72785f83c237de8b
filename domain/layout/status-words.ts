import type { Status, Track } from '../model';
import { normalise } from './normalise';
import { deedOf, keptAt, standsWhere, withCraftsman, workedOn } from './status-acts';
import { liesWith, saidByParty } from './status-parties';
import {
  absent,
  askedOf,
  givenUp,
  goingOn,
  infinitive,
  onItsWay,
  saidSoFar,
  turnOfPhrase,
  waitedFor,
  wayOfSaying,
} from './status-phrasing';
import { clausesOf, together } from './status-clauses';
import { isInPart } from './status-in-part';
import { withoutDetails } from './status-details';
import { DONE, onLadder } from './status-ladders';
import { spellOut } from './status-short-forms';
import { tradeTurn } from './status-turns';
import { toldByVerb } from './status-verbs';
import { indexPhrases, type PhraseIndex } from './vocabulary/lookup';
import { MORE_STATUS_WORDS } from './vocabulary/more-statuses';
import {
  GROUP_OF_TRACK,
  STATUS_WORDS,
  STATUS_WORDS_OF_TRACK,
  type StatusGroup,
  type StatusWords,
} from './vocabulary/statuses';

type WordIndex = PhraseIndex<Status>;

function indexed(known: readonly StatusWords[]): WordIndex {
  return indexPhrases(known.map(({ status, words }) => [status, words] as const));
}

function indexOf(group: StatusGroup | 'common'): WordIndex {
  return indexed([...STATUS_WORDS[group], ...(MORE_STATUS_WORDS[group] ?? [])]);
}

/**
 * A word without the ending that gender, number and case give it: `pedidos`, `pedida` and `pedido` are one, so are
 * `zamówiony` and `zamówione`. Short words stay as they are: too many of them would fall together.
 */
function stem(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word.length < 6 ? word : word.replace(/(?:[oaei]s|en|er|em|[oaeiy])$/, '')))
    .join(' ');
}

/** The same phrases by their stems; what two rungs share says nothing. */
function stemsOf(index: WordIndex): WordIndex {
  const stems = new Map<string, WordIndex extends ReadonlyMap<string, infer Found> ? Found : never>();
  const shared = new Set<string>();
  for (const [phrase, found] of index) {
    const key = stem(phrase);
    const other = stems.get(key);
    if (other && other[0]?.meaning !== found[0]?.meaning) shared.add(key);
    stems.set(key, found);
  }
  for (const key of shared) stems.delete(key);
  return stems;
}

const STEMS = new WeakMap<WordIndex, WordIndex>();

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
const OF_TRACK: ReadonlyMap<string, WordIndex> = new Map(
  Object.entries(STATUS_WORDS_OF_TRACK).map(([track, words]) => [track, indexed(words)]),
);
const ALL = new Set([COMMON, ...Object.values(BY_GROUP)].flatMap((index) => [...index.keys()]));
const NEGATIONS =
  /^(?:not|no|never|un|isnt|hasnt|nicht|kein|keine|noch nicht|pas|non|sin|sem|nao|niet|geen|nie|bez|senza|nothing|nichts|rien|nada|niente|nulla|niks|niets)$/;

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
  const known = knownStatus(word, track);
  // That nobody knows is a rung of plans; elsewhere a word such as `check` says less than what was done.
  const isTold = known && (known.isWhole || known.status !== 'unknown' || GROUP_OF_TRACK[track] === 'plans');
  if (isTold) return known;
  const spelt = spellOut(normalise(word));
  return (spelt === null ? null : knownStatus(spelt, track)) ?? toldByVerbs(word, track) ?? known;
}

/** What a verb tells where no phrase is known; of several clauses each is read for itself. */
function toldByVerbs(text: string, track: Track): StatusReading | null {
  const group = GROUP_OF_TRACK[track];
  const clauses = clausesOf(text).flatMap(
    (clause) => knownStatus(clause, track)?.status ?? toldByVerb(normalise(clause), group) ?? [],
  );
  const plain = normalise(text);
  const status = clauses.length > 0 ? together(clauses, group) : (toldByVerb(plain, group) ?? liesWith(plain, group));
  return status ? { status, isWhole: false } : null;
}

function knownStatus(word: string, track: Track): StatusReading | null {
  const group = GROUP_OF_TRACK[track];
  const text = word.trim();
  if (/^true$/i.test(text)) return { status: DONE[group], isWhole: true };
  if (/^false$/i.test(text)) return { status: 'needed', isWhole: true };
  const mark = readMark(text, group);
  if (mark) return mark;
  // A number's sign, as in `permit # in`, is no denial; `w/ director` is with them, but `w/c` begins a week.
  const plain = normalise(text.replace(/[#№]/g, ' ').replace(/\bw\/ ?(?=\p{L}{3})/giu, 'with '));
  if (plain === '') return null;
  if (group === 'things' && isInPart(plain)) return { status: 'inProgress', isWhole: true };
  for (const candidate of [plain, normalise(text.replace(/\([^)]*\)/g, ' ')), withoutDetails(text, plain)]) {
    if (candidate === '') continue;
    const index = OF_TRACK.get(track);
    const own = (index && whole(candidate, index)) ?? whole(candidate, BY_GROUP[group]);
    if (own) return { status: own, isWhole: true };
    const common = whole(candidate, COMMON);
    if (common) return { status: onLadder(common, group), isWhole: true };
  }
  const parts = clausesOf(text).flatMap((clause) => knownStatus(clause, track) ?? []);
  const [first] = parts;
  if (parts.length >= 2 && first)
    return {
      status: together(
        parts.map(({ status }) => status),
        group,
      ),
      isWhole: first.isWhole,
    };
  // Only by itself does an order stay an errand on a shopping list; with a shop or a day it is placed.
  const ofTrack = track === 'shopping' ? undefined : OF_TRACK.get(track);
  const part =
    tradeTurn(plain, group) ??
    waitedFor(plain, group) ??
    saidSoFar(plain, group) ??
    onItsWay(text, group) ??
    givenUp(plain) ??
    saidByParty(plain, group) ??
    opening(plain, [ofTrack, BY_GROUP[group]]) ??
    wayOfSaying(plain, group) ??
    deedOf(plain, group) ??
    turnOfPhrase(plain, group) ??
    keptAt(plain, group) ??
    partOf(plain, group, ofTrack) ??
    standsWhere(plain, group) ??
    workedOn(plain, group) ??
    absent(plain) ??
    infinitive(plain, group) ??
    withCraftsman(plain, group) ??
    firstWeak(plain.split(' '), group) ??
    askedOf(plain, group) ??
    elsewhere(plain, group) ??
    goingOn(plain, group) ??
    first?.status;
  return part ? { status: part, isWhole: false } : null;
}

/** A lone mark: a tick says that it is done, a dash that there is nothing yet, question marks that nobody knows. */
function readMark(text: string, group: StatusGroup): StatusReading | null {
  if (/^[✓✔☑✅]+$/u.test(text)) return { status: DONE[group], isWhole: true };
  if (/^[-–—✗✘❌]+$/u.test(text)) return { status: 'needed', isWhole: true };
  return /^\?+$/.test(text) ? { status: 'unknown', isWhole: true } : null;
}

function whole(plain: string, index: WordIndex): Status | null {
  const stems = STEMS.get(index) ?? stemsOf(index);
  STEMS.set(index, stems);
  return (index.get(plain) ?? stems.get(stem(plain)))?.[0]?.meaning ?? null;
}

/** Words that say little inside a longer phrase: papers, and words that are as often something else. */
const WEAK =
  /^(?:raus|weg|in|out|no|yes|on|set|back|it|up|si|oui|ja|sim|tak|non|nein|nee|nie|nao|cut|new|live|next|read|done|da|vertrag|contract|contrat|contrato|contratto|umowa|memo|deal memo|permit|option|stage|own|due|sent|go|fit|app|alt|pull|home|here|have|need|open|s|n|y|o|t|j|fest|fatto|hecho|fait|feito|klaar|libre|libero|opcao)$/;

const BEFORE_MORE =
  /^(?:with|by|from|at|for|per|via|to|mit|bei|von|vom|durch|fur|avec|par|chez|aupres|con|por|de|del|desde|dal|dalla|da|presso|com|pelo|pela|do|met|door|van|bij|od|przez|z|ze|u|dla)$/;

/** A known phrase that opens the text, with whom or by whom after it: `à revisiter avec le chef déco`. */
function opening(plain: string, indices: readonly (WordIndex | undefined)[]): Status | null {
  const words = plain.split(' ');
  for (let size = Math.min(4, words.length - 2); size > 1; size -= 1) {
    if (!BEFORE_MORE.test(words[size] ?? '')) continue;
    const phrase = words.slice(0, size).join(' ');
    if (WEAK.test(phrase)) continue;
    for (const index of indices) {
      const status = index && whole(phrase, index);
      if (status) return status;
    }
  }
  return null;
}

/** The longest known phrase in the words; a negation before it turns it into `needed`. */
function partOf(plain: string, group: StatusGroup, ofTrack: WordIndex | undefined): Status | null {
  const words = plain.split(' ');
  for (let size = Math.min(5, words.length - 1); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const phrase = words.slice(start, start + size).join(' ');
      if (phrase.length < 3 || WEAK.test(phrase)) continue;
      const common = whole(phrase, COMMON);
      const own = ofTrack && whole(phrase, ofTrack);
      const status = own ?? whole(phrase, BY_GROUP[group]) ?? (common && onLadder(common, group));
      if (!status) continue;
      const isDenied = start > 0 && NEGATIONS.test(words[start - 1] ?? '');
      return isDenied && status !== 'needed' ? 'needed' : status;
    }
  }
  return null;
}

/** A word that says little still says something at the very beginning: `need 2 more`, `cut per director`. */
function firstWeak(words: readonly string[], group: StatusGroup): Status | null {
  const [first = ''] = words;
  if (first === 'cut' && group === 'money') return null;
  if (!/^(?:need|open|yes|no|cut|done|sent|option|fit|ja|si|oui|sim|tak|fest)$/.test(first)) return null;
  const common = whole(first, COMMON);
  return whole(first, BY_GROUP[group]) ?? (common && onLadder(common, group));
}

/** A word that only tables of another kind know. */
function elsewhere(plain: string, group: StatusGroup): Status | null {
  for (const index of Object.values(BY_GROUP)) {
    const status = whole(plain, index);
    if (status) return onLadder(status, group);
  }
  return null;
}
