import type { Token } from '../script/tokens';
import { ADJECTIVES, DETERMINERS, STOP_WORDS } from './vocabulary/grammar';
import { PERSON_WORDS } from './vocabulary/people';
import { wordSet } from './vocabulary/words';

const persons = wordSet(PERSON_WORDS);

const MOST_MODIFIERS = 4;

/** From which token on a thing's name begins: `a pair of chipped enamel mugs` is named from `chipped`. */
export function nameStart(tokens: readonly Token[], head: number): number {
  if (DETERMINERS.has(tokens[head]?.lower ?? '')) return head + 1;
  let start = head;
  while (head - start < MOST_MODIFIERS && isInsidePhrase(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  const isOpened = before !== undefined && (DETERMINERS.has(before.lower) || isPossessive(before));
  if (isOpened && !tokens.slice(start, head).some(isPeople)) return start;
  if (isBetweenMarks(tokens, head)) return start;
  // Nothing opens the phrase: what stands before may be a verb, so only sure modifiers belong to the name.
  let sure = head;
  while (head - sure < MOST_MODIFIERS && isModifier(tokens[sure - 1])) sure -= 1;
  return sure;
}

/** A part of a list or a description, between commas: `, silver flight suit)`. */
function isBetweenMarks(tokens: readonly Token[], first: number, last = first): boolean {
  let start = first;
  while (first - start < MOST_MODIFIERS && isInsidePhrase(tokens[start - 1])) start -= 1;
  const after = tokens[last + 1];
  const opens = tokens[start];
  if (start === first || (opens && /s$/.test(opens.lower) && opens.lower !== opens.lemma)) return false;
  if (opens && OPENERS.test(opens.lower)) return false;
  return /^[,;(]$/.test(tokens[start - 1]?.text ?? '') && (!after || /^[,.;)]$/.test(after.text));
}

/** `TWO GUYS play cards`: the phrase that the number opens is theirs. */
const isPeople = ({ lower, lemma }: Token): boolean => lower !== lemma && persons.has(lemma);

function isInsidePhrase(token: Token | undefined): boolean {
  if (!token?.isWord || token.isQuoted) return false;
  return (
    !DETERMINERS.has(token.lower) && !STOP_WORDS.has(token.lower) && !isPossessive(token) && !/ly$/.test(token.lower)
  );
}

const isPossessive = (token: Token): boolean =>
  /['’]s?$/i.test(token.text) && !/^(?:it|he|she|that|there|who)'s$/.test(token.lower);

function isModifier(token: Token | undefined): boolean {
  if (!token?.isWord) return false;
  return (
    ADJECTIVES.has(token.lower) ||
    /\w-\w+(?:ed|en)$/.test(token.lower) ||
    (/^[A-Z]{2,4}$/.test(token.text) && token.lower !== 'tv')
  );
}

const OPENERS =
  /^(?:of|with|in|on|from|under|behind|by|into|onto|for|at|wearing|wears|against|over|through|holding|holds|carrying|carry|carries|plays?|playing)$/;

/** Whether a word stands as a noun does: after an article, an adjective, a number, `of`, or in a list. */
export function isNounPlace(tokens: readonly Token[], first: number, last = first): boolean {
  const [before, word, after] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (!before) return !isObject(after);
  if (DETERMINERS.has(before.lower) || isPossessive(before) || isModifier(before) || /^\d/.test(before.text))
    return true;
  if (OPENERS.test(before.lower) || nameStart(tokens, first) < first) return true;
  if (isBetweenMarks(tokens, first, last)) return true;
  // `over fruit stalls`
  const earlier = tokens[first - 2];
  if (earlier && OPENERS.test(earlier.lower) && isInsidePhrase(before)) return true;
  if (/^[,&]$|^and$/.test(before.lower)) return !after || /^[,.;:!?)&]$|^and$/.test(after.lower);
  return /^[.;:!?(]$/.test(before.text) && /^\p{Lu}/u.test(word?.text ?? '') && !isObject(after) && !isParticle(after);
}

const SUBJECTS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'to',
  'can',
  'could',
  'will',
  'would',
  'must',
  "doesn't",
  "don't",
  "can't",
]);
const OBJECTS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'him',
  'them',
  'it',
  'me',
  'himself',
  'herself',
]);
/** `Cranks up the window`: after a verb. */
const isParticle = (token: Token | undefined): boolean =>
  /^(?:up|down|off|out|away|into|at|back)$/.test(token?.lower ?? '');
const isObject = (token: Token | undefined): boolean => token !== undefined && OBJECTS.has(token.lower);

/** Whether a word stands as a verb does: `He signs`, `Ida watches Dev`, `rings the bell`, `a boulder flies`. */
export function isVerbPlace(tokens: readonly Token[], first: number, people: ReadonlySet<string>): boolean {
  const [before, word, after] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  if (before && SUBJECTS.has(before.lower)) return true;
  const isThirdPerson = /s$/.test(word?.lower ?? '') && word?.lower !== word?.lemma;
  if (
    isThirdPerson &&
    before &&
    (people.has(before.lower) || persons.has(before.lower)) &&
    !(word?.isCaps && before.isCaps)
  )
    return true;
  // After `a` nothing is plural: `a barbecue smokes`.
  const start = nameStart(tokens, first);
  if (isThirdPerson && start < first && /^an?$/.test(tokens[start - 1]?.lower ?? '')) return true;
  if (after && people.has(after.lower) && isThirdPerson && !isNounPlace(tokens, first)) return true;
  if (isThirdPerson && before && /^(?:him|them|it|me|us)$/.test(after?.lower ?? '')) return true;
  return isObject(after) && before !== undefined && !isNounPlace(tokens, first);
}

/** A name as people write it in a list: lower case where the script shouts, names and abbreviations kept. */
export function spelled(tokens: readonly Token[], first: number, last: number): string {
  const isShouted = tokens[last]?.isCaps ?? false;
  return tokens
    .slice(first, last + 1)
    .map((word, index) => {
      const isAbbreviation = /^[A-Z\d]{2,5}$/.test(word.text) && !isShouted;
      if (word.isCaps) return isAbbreviation ? word.text : word.lower;
      const opens = /^[.!?:]?$/.test(tokens[first + index - 1]?.text ?? '');
      return opens || ADJECTIVES.has(word.lower) ? word.lower : word.text.replace(/’/g, "'");
    })
    .join(' ');
}
