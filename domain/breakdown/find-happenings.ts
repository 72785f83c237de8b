import type { Found } from './found';
import { nameStart, spelled } from './noun-phrase';
import type { Passage } from './passage';
import type { ScriptContext } from './script-context';
import { DETERMINERS, STOP_WORDS } from './vocabulary/grammar';
import { HAPPENINGS, NOISES } from './vocabulary/happenings';
import { matchAt } from './vocabulary/lookup';
import { GROUP_WORDS, PERSON_WORDS } from './vocabulary/people';
import { wordSet } from './vocabulary/words';

const persons = new Set([...wordSet(PERSON_WORDS), ...wordSet(GROUP_WORDS)]);

/** What happens in a passage that a department has to make: falls, fights, fire, what cannot happen, wounds, noises. */
export function findHappenings(passage: Passage, context: ScriptContext): Found[] {
  const found: Found[] = [];
  for (const { category, name, pattern, byPerson } of HAPPENINGS) {
    for (const match of passage.real.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (byPerson && !hasPerson(passage, start, context)) continue;
      const why = `it happens in the action: ${match[0].trim().toLowerCase()}`;
      found.push({ category, name: named(name, passage, match), why, start, end });
    }
  }
  for (const match of passage.real.matchAll(NOISES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ category: 'Sound', name: match[0].toLowerCase(), why: 'a noise in capitals', start, end });
  }
  return found;
}

/** Fills in a happening's name from the words of the passage. */
function named(name: string, passage: Passage, match: RegExpExecArray): string {
  const [template = '', otherwise = template] = name.split('|');
  const what = match.slice(1).find((group) => group !== undefined);
  if (template.includes('{what}'))
    return what === undefined ? otherwise : template.replace('{what}', what.toLowerCase());
  if (!template.includes('{who}')) return template;
  const who = nounBefore(passage, match.index);
  return who === null ? otherwise : template.replace('{who}', who);
}

function nounBefore({ tokens }: Passage, place: number): string | null {
  const at = tokens.findLastIndex((token) => token.end <= place && !/ly$|^which$|^that$|^[,]$/.test(token.lower));
  const word = tokens[at];
  if (!word?.isWord || word.lower.length < 3 || STOP_WORDS.has(word.lower) || DETERMINERS.has(word.lower)) return null;
  return spelled(tokens, nameStart(tokens, at), at).toLowerCase();
}

const MOVES =
  /^(?:Gets|Runs|Jumps|Leaps|Dives|Climbs|Falls|Slips|Stumbles|Trips|Rolls|Turns|Stands|Steps|Walks|Limps|Sprints|Races|Grabs|Swings|Crawls|Scrambles|Loses|Misses|Tries|Lands|Ducks)$/;

/** Whether somebody stands in the sentence before a place: a name, a pronoun, a word for a person. */
function hasPerson({ tokens, text }: Passage, place: number, { people }: ScriptContext): boolean {
  const opening = Math.max(0, ...['. ', '! ', '? ', '; '].map((mark) => text.lastIndexOf(mark, place - 1) + 1));
  const [first, last] = [tokens.findIndex((token) => token.start >= opening), lastBefore(tokens, place)];
  // `Her whistle falls`: the thing right before the verb does it, not the person.
  const doer = matchAt(tokens, last, false);
  if (doer?.category && doer.category !== 'Animals' && !people.has(tokens[last]?.lower ?? '')) return false;
  // `Gets up, runs, jumps`: whoever the sentence before was about.
  if (MOVES.test(tokens[first]?.text ?? '') && tokens[first - 1] !== undefined) return true;
  return tokens
    .slice(Math.max(0, first), last + 1)
    .some(
      ({ lower, lemma, isCaps, isWord }) =>
        /^(?:he|she|they|who|him|them|someone|somebody|everyone|everybody|both)$/.test(lower) ||
        people.has(lower) ||
        persons.has(lemma) ||
        (isCaps && isWord && !/^[A-Z]{1,2}$/.test(lower)),
    );
}

const lastBefore = (tokens: Passage['tokens'], place: number): number =>
  tokens.findLastIndex((token) => token.end <= place);
