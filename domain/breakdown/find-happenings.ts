import type { Found } from './found';
import type { Passage } from './passage';
import type { ScriptContext } from './script-context';
import { HAPPENINGS, NOISES } from './vocabulary/happenings';
import { PERSON_WORDS } from './vocabulary/people';
import { wordSet } from './vocabulary/words';

const persons = wordSet(PERSON_WORDS);

/** What happens in a passage that a department has to make: falls, fights, fire, what cannot happen, wounds, noises. */
export function findHappenings(passage: Passage, context: ScriptContext): Found[] {
  const found: Found[] = [];
  for (const { category, name, pattern, byPerson } of HAPPENINGS) {
    for (const match of passage.real.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (byPerson && !hasPerson(passage, start, context)) continue;
      found.push({ category, name, why: `it happens in the action: ${match[0].trim().toLowerCase()}`, start, end });
    }
  }
  for (const match of passage.real.matchAll(NOISES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ category: 'Sound', name: match[0].toLowerCase(), why: 'a noise in capitals', start, end });
  }
  return found;
}

/** Whether somebody stands in the sentence before a place: a name, a pronoun, a word for a person. */
function hasPerson({ tokens, text }: Passage, place: number, { people }: ScriptContext): boolean {
  const opening = Math.max(0, ...['. ', '! ', '? ', '; '].map((mark) => text.lastIndexOf(mark, place - 1) + 1));
  const before = tokens.filter((token) => token.start >= opening && token.end <= place);
  return before.some(
    ({ lower, lemma, isCaps, isWord }) =>
      /^(?:he|she|they|who|him|her|them|his|someone|somebody|everyone|both)$/.test(lower) ||
      people.has(lower) ||
      persons.has(lemma) ||
      (isCaps && isWord && !/^[A-Z]{1,2}$/.test(lower)),
  );
}
