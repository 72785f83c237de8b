import type { SceneElement } from '../script/screenplay';
import { tokenise, type Token } from '../script/tokens';
import type { Lexicon, LexiconEntry } from './lexicon';
import { HANDLING } from './vocabulary/actions';
import { ADJECTIVES, COMPARISONS, DETERMINERS, NO_THINGS, STOP_WORDS } from './vocabulary/grammar';

/** What a sentence of action is read with. */
export interface ReadingAids {
  readonly lexicon: Lexicon;
  /** Words of the names of characters, lower case: they are people with names, and no background. */
  readonly names: ReadonlySet<string>;
  readonly language: 'en' | 'de';
}

interface Match {
  readonly entry: LexiconEntry;
  /** Places of tokens, from 0; the end is not included. */
  readonly start: number;
  readonly end: number;
}

/** The things and people that one paragraph of action names, in its order, with the words that name them. */
export function findThings(text: string, aids: ReadingAids): SceneElement[] {
  const tokens = tokenise(text);
  const found: SceneElement[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = matchAt(tokens, index, aids);
    if (match) {
      if (counts(match, tokens, aids)) found.push(elementOf(match, tokens, text, aids));
      index = match.end - 1;
      continue;
    }
    const handled = aids.language === 'en' ? handledThing(tokens, index, text, aids) : null;
    if (handled) found.push(handled);
  }
  return found;
}

function matchAt(tokens: readonly Token[], start: number, { lexicon, language }: ReadingAids): Match | null {
  const wordOf = (token: Token | undefined): string | undefined => (language === 'de' ? token?.lower : token?.lemma);
  for (const entry of lexicon.get(wordOf(tokens[start]) ?? '') ?? []) {
    const end = start + entry.words.length;
    const fits = entry.words.every(
      (word, offset) => wordOf(tokens[start + offset]) === word || tokens[start + offset]?.lower === word,
    );
    if (fits) return { entry, start, end };
  }
  return null;
}

function counts(match: Match, tokens: readonly Token[], aids: ReadingAids): boolean {
  const { entry, start, end } = match;
  const first = tokens[start];
  if (!first || first.isQuoted || tokens[end - 1]?.isQuoted) return false;
  if (isComparison(tokens, start) || isPartOfLongerNoun(match, tokens, aids)) return false;
  if (entry.people !== null) return countsAsPeople(match, tokens, aids);
  if (aids.names.has(first.lower) && /^\p{Lu}/u.test(first.text)) return false;
  // German writes its nouns with a capital.
  if (aids.language === 'de') return /^\p{Lu}/u.test(first.text);
  return !entry.isOftenVerb || isNoun(tokens, start);
}

/** `like a dog` needs no dog. */
function isComparison(tokens: readonly Token[], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 4); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (COMPARISONS.has(lower)) return true;
    if (!DETERMINERS.has(lower) && !ADJECTIVES.has(lower)) return false;
  }
  return false;
}

/** In `phone booth` the phone is not the thing: the word after it is, where that is a thing too. */
function isPartOfLongerNoun({ end }: Match, tokens: readonly Token[], aids: ReadingAids): boolean {
  const next = matchAt(tokens, end, aids);
  return next !== null && next.entry.people === null && !next.entry.isOftenVerb && aids.language === 'en';
}

function isNoun(tokens: readonly Token[], start: number): boolean {
  let index = start - 1;
  while (index >= 0 && ADJECTIVES.has(tokens[index]?.lower ?? '')) index -= 1;
  const before = tokens[index]?.lower ?? '';
  return DETERMINERS.has(before) || /['’]s$/.test(before) || index < start - 1 || tokens[start]?.isCaps === true;
}

/** One unnamed person is background in the plural or in capitals; a group always is. */
function countsAsPeople({ entry, start, end }: Match, tokens: readonly Token[], { names }: ReadingAids): boolean {
  const words = tokens.slice(start, end);
  if (words.some(({ lower }) => names.has(lower))) return false;
  const last = words[words.length - 1];
  if (entry.people === 'many') return !entry.isOftenVerb || isNoun(tokens, start);
  return last !== undefined && (last.lower !== last.lemma || (last.isCaps && !isNamed(tokens[end])));
}

/** `a MAN, 40` or `MAN IN HAT` names somebody. */
function isNamed(next: Token | undefined): boolean {
  return next !== undefined && (/^[(#]$/.test(next.text) || next.isCaps);
}

function elementOf(
  { entry, start, end }: Match,
  tokens: readonly Token[],
  text: string,
  aids: ReadingAids,
): SceneElement {
  let from = start;
  while (from > 0 && belongsToName(tokens[from - 1], aids)) from -= 1;
  const phrase = text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? text.length);
  const why =
    entry.people === null
      ? `a word of the vocabulary of ${entry.category.toLowerCase()}`
      : entry.people === 'many'
        ? 'several people without names'
        : 'somebody without a name';
  return { category: entry.category, name: nameOf(phrase), phrase, why };
}

function belongsToName(token: Token | undefined, { language }: ReadingAids): boolean {
  return token !== undefined && token.isWord && language === 'en' && ADJECTIVES.has(token.lower);
}

/** After a verb of handling, a noun phrase that no vocabulary knows: `she picks up a quoin`. */
function handledThing(tokens: readonly Token[], verb: number, text: string, aids: ReadingAids): SceneElement | null {
  const word = tokens[verb];
  if (!word || word.isQuoted || !HANDLING.test(word.lower)) return null;
  let index = verb + 1;
  while (/^(?:up|out|down|off|over|him|her|them|back|on|open)$/.test(tokens[index]?.lower ?? '')) index += 1;
  if (!/^(?:a|an|his|her|their|the)$/.test(tokens[index]?.lower ?? '')) return null;
  const start = index + 1;
  let end = start;
  while (isPlainNoun(tokens[end], aids) && end - start < 3 && matchAt(tokens, end, aids) === null) end += 1;
  if (end === start || matchAt(tokens, end, aids) !== null) return null;
  const last = tokens[end - 1];
  if (!last || !startsSomethingElse(tokens[end]) || NO_THINGS.has(last.lemma) || ADJECTIVES.has(last.lower))
    return null;
  if (/(?:ing|ed|ly|tion|ness|ment|ity|ance|ence)$/.test(last.lower)) return null;
  const phrase = text.slice(tokens[start]?.start ?? 0, last.end);
  return { category: 'Props', name: nameOf(phrase), phrase, why: `somebody ${word.lower} it` };
}

function isPlainNoun(token: Token | undefined, { names }: ReadingAids): boolean {
  return (
    token !== undefined &&
    token.isWord &&
    !token.isQuoted &&
    !STOP_WORDS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    !names.has(token.lower.replace(/['’]s$/, '')) &&
    /^\p{L}[\p{L}-]+$/u.test(token.text)
  );
}

function startsSomethingElse(token: Token | undefined): boolean {
  return token === undefined || !token.isWord || STOP_WORDS.has(token.lower);
}

const nameOf = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ');
