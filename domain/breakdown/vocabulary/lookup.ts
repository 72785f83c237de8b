import { addTo } from '../../add-to';
import type { ElementCategory } from '../../script/screenplay';
import type { Token } from '../../script/tokens';
import { ANIMALS, GREENERY } from './animals';
import { MAKEUP, MUSIC, NOTHING, SOUND, SPECIAL_EFFECTS, SPECIAL_EQUIPMENT, VISUAL_EFFECTS } from './effects';
import { GERMAN } from './german';
import { GUN_MAKES, PROPS } from './props';
import { SET_DRESSING } from './set-dressing';
import { MAKES, VEHICLES } from './vehicles';
import { WARDROBE } from './wardrobe';
import { entriesOf, type VocabularyEntry } from './words';

/** A word of a vocabulary in a text. */
export interface Match {
  /** `null` for words that have a thing in them and are none: `glove box`. */
  readonly category: ElementCategory | null;
  readonly isOftenVerb: boolean;
  /** A name such as `Mustang`, which counts only with a capital. */
  readonly isName: boolean;
  /** How many words it has. */
  readonly length: number;
}

interface Entry extends VocabularyEntry {
  readonly category: ElementCategory | null;
  readonly isName: boolean;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

/** In the order in which categories win where two vocabularies have the same word. */
const ENGLISH: readonly (readonly [category: ElementCategory | null, vocabulary: string, isName?: boolean])[] = [
  [null, NOTHING],
  ['Vehicles', MAKES, true],
  ['Props', GUN_MAKES, true],
  ['Vehicles', VEHICLES],
  ['Animals', ANIMALS],
  ['Special Equipment', SPECIAL_EQUIPMENT],
  ['Sound', SOUND],
  ['Music', MUSIC],
  ['Visual Effects', VISUAL_EFFECTS],
  ['Special Effects', SPECIAL_EFFECTS],
  ['Makeup/Hair', MAKEUP],
  ['Wardrobe', WARDROBE],
  ['Set Dressing', SET_DRESSING],
  ['Greenery', GREENERY],
  ['Props', PROPS],
];

const english = tableOf(
  ENGLISH.flatMap(([category, vocabulary, isName = false]) =>
    entriesOf(vocabulary).map((entry) => ({ ...entry, category, isName })),
  ),
);

const german = tableOf(
  (Object.entries(GERMAN) as [ElementCategory, string][]).flatMap(([category, vocabulary]) =>
    entriesOf(vocabulary).map((entry) => ({ ...entry, category, isName: true })),
  ),
);

function tableOf(entries: readonly Entry[]): Table {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    addTo(table, entry.words[0] ?? '', entry);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest word of the vocabularies that begins at a token; the first category where two are as long. */
export function matchAt(tokens: readonly Token[], index: number, isGerman: boolean): Match | null {
  const token = tokens[index];
  if (!token?.isWord) return null;
  const table = isGerman ? german : english;
  const entries = [
    ...(table.get(token.lower) ?? []),
    ...(token.lemma === token.lower ? [] : (table.get(token.lemma) ?? [])),
  ];
  let best: Entry | null = null;
  for (const entry of entries) {
    if (entry.words.length <= (best?.words.length ?? 0)) continue;
    if (entry.isName && !/^[\p{Lu}\d]/u.test(token.text)) continue;
    if (entry.words.every((word, offset) => isWord(tokens[index + offset], word))) best = entry;
  }
  return (
    best && { category: best.category, isOftenVerb: best.isOftenVerb, isName: best.isName, length: best.words.length }
  );
}

function isWord(token: Token | undefined, word: string): boolean {
  return (
    token !== undefined && (token.lower === word || token.lemma === word || token.lower.replace(/'s$/, '') === word)
  );
}
