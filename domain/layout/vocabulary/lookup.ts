import { normalise } from '../normalise';
import { LANGUAGES, phraseList, type Language, type Phrases } from './languages';

export interface Known<T> {
  readonly meaning: T;
  readonly languages: ReadonlySet<Language>;
}

/** Phrases in their normal form and everything that each can mean. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Known<T>[]>;

export function indexPhrases<T>(entries: Iterable<readonly [T, Phrases]>): PhraseIndex<T> {
  const index = new Map<string, Map<T, Set<Language>>>();
  for (const [meaning, phrases] of entries) {
    for (const language of LANGUAGES) {
      for (const phrase of phraseList(phrases[language])) {
        const key = normalise(phrase) || phrase;
        const meanings = index.get(key) ?? new Map<T, Set<Language>>();
        index.set(key, meanings.set(meaning, (meanings.get(meaning) ?? new Set<Language>()).add(language)));
      }
    }
  }
  return new Map(
    [...index].map(([key, meanings]) => [key, [...meanings].map(([meaning, languages]) => ({ meaning, languages }))]),
  );
}

/** All phrases of one list, in their normal form. */
export function phraseSet(phrases: Phrases): ReadonlySet<string> {
  return new Set(indexPhrases([['', phrases]]).keys());
}

/** The longest phrase of the set that stands as whole words in a normalised text; `null` when there is none. */
export function findPhrase(text: string, phrases: { has(phrase: string): boolean }, longest = 4): string | null {
  if (text === '') return null;
  const words = text.split(' ');
  for (let size = Math.min(longest, words.length); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const phrase = words.slice(start, start + size).join(' ');
      if (phrases.has(phrase)) return phrase;
    }
  }
  return null;
}

/** Whether the normalised text begins with a phrase of the set. */
export function startsWithPhrase(text: string, phrases: ReadonlySet<string>, longest = 4): boolean {
  const words = text.split(' ');
  for (let size = Math.min(longest, words.length); size > 0; size -= 1) {
    if (phrases.has(words.slice(0, size).join(' '))) return true;
  }
  return false;
}

/** Up to three words between two others: `role ~ cut` fits `role was finally cut`. */
const GAP = '(?:\\w+ ){0,3}';

/** A phrase as an expression: a star stands for any letters, `~` for some words, `^` and `$` for the text's ends. */
function formOf(phrase: string): string {
  const words = phrase.replace(/^\^|\$$/g, '').split(/ +/);
  const forms = words.map((word) => (word === '~' ? '~' : word.split('*').map(normalise).join('\\w*')));
  const form = forms.join(' ').replace(/~ /g, GAP);
  return `${phrase.startsWith('^') ? '^' : ''}${form}${phrase.endsWith('$') ? '$' : ''}`;
}

/** One expression for all phrases of a list, in the normal form of labels; longer ones go first. */
export function expressionOf(phrases: Phrases, lead = ''): RegExp {
  const all = LANGUAGES.flatMap((language) => phraseList(phrases[language]));
  const forms = [...new Set(all)].sort((a, b) => b.length - a.length).map(formOf);
  return new RegExp(`${lead}\\b(?:${forms.join('|')})(?!\\w)`);
}
