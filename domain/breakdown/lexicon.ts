import type { ElementCategory } from '../script/screenplay';
import { singular } from '../script/tokens';
import { ANIMALS, GREENERY } from './vocabulary/animals';
import { MAKEUP, MUSIC, SOUND, SPECIAL_EFFECTS, SPECIAL_EQUIPMENT, VISUAL_EFFECTS } from './vocabulary/effects';
import { GERMAN } from './vocabulary/german';
import { GROUP_WORDS, PERSON_WORDS } from './vocabulary/people';
import { PROPS } from './vocabulary/props';
import { SET_DRESSING } from './vocabulary/set-dressing';
import { MAKES, VEHICLES } from './vocabulary/vehicles';
import { WARDROBE } from './vocabulary/wardrobe';
import { entriesOf } from './vocabulary/words';

/** What a vocabulary says of some words in a row. */
export interface LexiconEntry {
  /** Lemmas. */
  readonly words: readonly string[];
  readonly category: ElementCategory;
  /** Whether it counts only where it stands as a noun does. */
  readonly isOftenVerb: boolean;
  /** One person without a name, or several people: background, by different rules. */
  readonly people: 'one' | 'many' | null;
}

/** Entries by the first of their words, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

const ENGLISH: readonly (readonly [ElementCategory, string])[] = [
  ['Special Equipment', SPECIAL_EQUIPMENT],
  ['Vehicles', VEHICLES],
  ['Vehicles', MAKES],
  ['Animals', ANIMALS],
  ['Wardrobe', WARDROBE],
  ['Makeup/Hair', MAKEUP],
  ['Props', PROPS],
  ['Set Dressing', SET_DRESSING],
  ['Special Effects', SPECIAL_EFFECTS],
  ['Visual Effects', VISUAL_EFFECTS],
  ['Greenery', GREENERY],
  ['Music', MUSIC],
  ['Sound', SOUND],
];

/** Words that only German sentences hold: two of them in a hundred words, and the script is in German. */
const GERMAN_WORDS = /(?<!\p{L})(?:und|der|die|das|nicht|ein|eine|ist|mit|auf|den|sich|dem)(?!\p{L})/giu;

/** Whether a text is German; the vocabularies of two languages would find each other's words. */
export function isGerman(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (text.match(GERMAN_WORDS)?.length ?? 0) > words / 12;
}

export function lexiconFor(language: 'en' | 'de'): Lexicon {
  const lexicon = new Map<string, LexiconEntry[]>();
  const add = (category: ElementCategory, vocabulary: string, people: LexiconEntry['people']): void => {
    for (const { words, isOftenVerb } of entriesOf(vocabulary)) {
      const lemmas = language === 'en' ? words.map(singular) : words;
      const first = lemmas[0] ?? '';
      const known = lexicon.get(first) ?? [];
      if (known.some((entry) => entry.words.join(' ') === lemmas.join(' '))) continue;
      lexicon.set(first, [...known, { words: lemmas, category, isOftenVerb, people }]);
    }
  };
  if (language === 'de') {
    for (const [category, vocabulary] of Object.entries(GERMAN)) {
      // The keys of the German vocabulary are categories, which is what its type says.
      add(category as ElementCategory, vocabulary, category === 'Background' ? 'many' : null);
    }
  } else {
    for (const [category, vocabulary] of ENGLISH) add(category, vocabulary, null);
    add('Background', GROUP_WORDS, 'many');
    add('Background', PERSON_WORDS, 'one');
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}
