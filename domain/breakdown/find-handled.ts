import type { Token } from '../script/tokens';
import type { Found } from './found';
import { nameStart, spelled } from './noun-phrase';
import type { Passage } from './passage';
import type { ScriptContext } from './script-context';
import { matchAt } from './vocabulary/lookup';
import { DETERMINERS, NO_THINGS, STOP_WORDS } from './vocabulary/grammar';
import { PERSON_WORDS } from './vocabulary/people';
import { wordSet } from './vocabulary/words';

const persons = wordSet(PERSON_WORDS);

/** What is done with a thing that an actor has in the hand. */
const HANDLING = wordSet(`
  carries, carry, carrying, clutches, clutching, brandishes, brandishing, unfolds, unwraps, hauls, hauling, lugs, lugging, wields, wielding, tosses, pockets, pocketing, hefts, cradles, cradling, sips, sipping, eats, eating, drinks, drinking, chews, munches, nibbles, peels, slices, pours, pouring, smokes, smoking, stirs`);
const HANDLING_PAIRS =
  /^(?:picks? up|pulls? out|takes? out|holds? up|holding up|puts? down|hands? over|produces?|whips? out)$/;
const WEARING = /^(?:wears?|wearing|sports?|sporting)$/;

/** Things that no vocabulary has, told by what is done with them: carried, unwrapped, worn. */
export function findHandled(passage: Passage, context: ScriptContext): Found[] {
  if (context.isGerman) return [];
  const { tokens } = passage;
  const found: Found[] = [];
  tokens.forEach((token, index) => {
    if (!passage.isReal(index)) return;
    const isPair = HANDLING_PAIRS.test(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
    const isWorn = WEARING.test(token.lower);
    if (!isPair && !isWorn && !HANDLING.has(token.lower)) return;
    const head = headAfter(tokens, index + (isPair ? 2 : 1));
    if (head === null || !isThing(tokens, head, context)) return;
    found.push(handled(tokens, head, isWorn, token.lower));
  });
  return found;
}

/** The last word of the noun phrase that an article opens at `index`. */
function headAfter(tokens: readonly Token[], index: number): number | null {
  if (!DETERMINERS.has(tokens[index]?.lower ?? '')) return null;
  let head = index;
  while (head - index < 4) {
    const next = tokens[head + 1];
    if (!next?.isWord || STOP_WORDS.has(next.lower) || DETERMINERS.has(next.lower) || /ly$/.test(next.lower)) break;
    head += 1;
  }
  const next = tokens[head + 1];
  const isClosed = !next || !next.isWord || STOP_WORDS.has(next.lower);
  return head > index && isClosed ? head : null;
}

function isThing(tokens: readonly Token[], head: number, context: ScriptContext): boolean {
  const word = tokens[head];
  if (
    !word ||
    word.lower.length < 3 ||
    /^\p{Lu}\p{Ll}/u.test(word.text) ||
    /(?:ing|ness|tion|ment|ity)$/.test(word.lower)
  )
    return false;
  if (
    NO_THINGS.has(word.lower) ||
    NO_THINGS.has(word.lemma) ||
    persons.has(word.lemma) ||
    context.people.has(word.lower)
  )
    return false;
  return matchAt(tokens, head, false) === null && matchAt(tokens, Math.max(0, head - 1), false) === null;
}

function handled(tokens: readonly Token[], head: number, isWorn: boolean, verb: string): Found {
  const start = nameStart(tokens, head);
  return {
    category: isWorn ? 'Wardrobe' : 'Props',
    name: spelled(tokens, start, head),
    why: `somebody ${verb} it`,
    start: tokens[start]?.start ?? 0,
    end: tokens[head]?.end ?? 0,
  };
}
