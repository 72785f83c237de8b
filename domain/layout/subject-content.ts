import type { Field } from '../model';
import type { ColumnEvidence, KnownTrack } from './choose-fields';
import { normalise } from './normalise';
import { findPhrase, phraseSet } from './vocabulary/lookup';
import { GARMENT_WORDS, GEAR_WORDS, REHEARSAL_WORDS } from './vocabulary/things';

/** How many of the texts that name a table's rows are garments, gear and what is rehearsed: 0 to 1 each. */
interface SubjectContent {
  readonly garments: number;
  readonly gear: number;
  readonly rehearsed: number;
  /** How many different texts were looked at. */
  readonly texts: number;
}

const GARMENTS = phraseSet(GARMENT_WORDS);
const GEAR = phraseSet(GEAR_WORDS);
const REHEARSED = phraseSet(REHEARSAL_WORDS);

/** Looks at what stands in the columns of things and doings, whatever they are called. */
export function subjectContent(columns: readonly ColumnEvidence[]): SubjectContent {
  const named = columns.filter(
    ({ profile, match, isMatrix }) =>
      !isMatrix &&
      profile.share.text >= 0.5 &&
      profile.share.personName < 0.5 &&
      profile.share.role < 0.6 &&
      profile.averageLength <= 40 &&
      !match.fields.has('notes'),
  );
  const shareOf = (words: ReadonlySet<string>): number =>
    Math.max(
      0,
      ...named.map(
        ({ profile: { texts } }) => texts.filter((text) => speaksOf(text, words)).length / Math.max(3, texts.length),
      ),
    );
  return {
    garments: shareOf(GARMENTS),
    gear: shareOf(GEAR),
    rehearsed: shareOf(REHEARSED),
    texts: Math.max(0, ...named.map(({ profile }) => profile.texts.length)),
  };
}

function speaksOf(text: string, words: ReadonlySet<string>): boolean {
  const plain = normalise(text);
  if (findPhrase(plain, words, 3) !== null) return true;
  return plain.split(' ').some((word) => isOneOf(word, words));
}

/** A plural, or a compound that ends with the word: `gloves`, `regenmantel`. */
function isOneOf(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 4) return false;
  if (words.has(word.replace(/(?:es|s|en|n|e|i)$/, ''))) return true;
  for (let start = 3; start <= word.length - 5; start += 1) if (words.has(word.slice(start))) return true;
  return false;
}

/** A list of extras by days says what they wear, too. */
const OF_DAYS: readonly Field[] = ['shootDay', 'callTime'];
const THINGS: readonly KnownTrack[] = ['props', 'setDressing', 'shopping', 'wardrobe', 'equipment'];

/** How much the things that the rows name, and what is done in them, speak for a track or against it. */
export function bySubjects(track: KnownTrack, subjects: SubjectContent, columns: readonly ColumnEvidence[]): number {
  const isOfThings = columns.some(({ match }) => (match.fields.get('item') ?? 0) >= 0.8);
  const isEnough = subjects.texts >= 3;
  const isOfDays = columns.some(({ match }) => OF_DAYS.some((field) => (match.fields.get(field) ?? 0) >= 0.8));
  switch (track) {
    case 'wardrobe':
      return subjects.garments >= 0.4 && !isOfDays ? 1.2 : isOfThings && isEnough && subjects.garments < 0.1 ? -1.1 : 0;
    case 'equipment':
      return subjects.gear >= 0.4 ? 1 : isOfThings && isEnough && subjects.gear < 0.1 ? -0.5 : 0;
    case 'rehearsals':
      return subjects.rehearsed >= 0.3 ? 1.2 : 0;
    default:
      return THINGS.includes(track) && (subjects.garments >= 0.5 || subjects.gear >= 0.5) ? -0.4 : 0;
  }
}
