import type { ElementCategory } from '../script/screenplay';
import type { Found } from './found';
import { isNounPlace, isVerbPlace, nameStart, spelled } from './noun-phrase';
import type { Passage } from './passage';
import type { ScriptContext } from './script-context';
import { DETERMINERS, STOP_WORDS } from './vocabulary/grammar';
import { matchAt, type Match } from './vocabulary/lookup';
import { wordSet } from './vocabulary/words';

/** After these a thing only names a place or a part of one: `bus stop`, `gun shop`, `car park`. */
const PLACES = wordSet(`
  stop, station, park, lot, shop, store, office, room, yard, factory, rank, depot, garage, wash, terminal, shelter, market, stand, rack, dealership, school, house, hall, hotel, club, bar, lane, ride, driver, rider, owner, keeper, maker, player, salesman, repairman, thief, dealer, lover, trainer, walker, groomer, sitter, vendor, seller, collector, inspector, number, call, screen, line, tower, company, department, drawer, tunnel, tracks, track, crossing, bridge, shelter, show, escape, drill, place, pit, bay, cell, mark, size, length, edge, side, level, top, end, team, crew`);

/** Everything that the vocabularies name in a passage. */
export function findThings(passage: Passage, context: ScriptContext): Found[] {
  const { tokens } = passage;
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = matchAt(tokens, index, context.isGerman);
    if (!match) continue;
    const last = index + match.length - 1;
    const { category } = match;
    if (category !== null && counts(passage, index, last, match, context)) {
      found.push(thing(passage, index, last, category));
    }
    index = last;
  }
  return found;
}

function counts(passage: Passage, first: number, last: number, match: Match, context: ScriptContext): boolean {
  const { tokens } = passage;
  const word = tokens[first];
  if (match.category === null || !word || !passage.isReal(first)) return false;
  if (match.isName && !/^[\p{Lu}\d]/u.test(word.text)) return false;
  if (match.category !== 'Vehicles' && match.category !== 'Animals' && isSomebodysName(passage, first, last, context))
    return false;
  if (!match.isName && onlySaysWhatKind(passage, last, context)) return false;
  if (context.isGerman) return true;
  if (match.isOftenVerb && !isNounPlace(tokens, first, last)) return false;
  return match.length > 1 || !isVerbPlace(tokens, first, context.people);
}

/** The first of two things that stand together only says what kind the second is: `dog leash`, `bus stop`. */
function onlySaysWhatKind({ tokens }: Passage, last: number, context: ScriptContext): boolean {
  const [after, then] = [tokens[last + 1], tokens[last + 2]];
  if (!after?.isWord || after.isQuoted) return false;
  if (PLACES.has(after.lower)) return true;
  if (!matchAt(tokens, last + 1, context.isGerman)) return false;
  const isThirdPerson =
    after.lower !== after.lemma && (!then || !then.isWord || STOP_WORDS.has(then.lower) || DETERMINERS.has(then.lower));
  return (
    !(isThirdPerson && tokens[last]?.lower === tokens[last]?.lemma) && !isVerbPlace(tokens, last + 1, context.people)
  );
}

function isSomebodysName({ tokens }: Passage, first: number, last: number, context: ScriptContext): boolean {
  const word = tokens[first];
  if (!word || first !== last || !/^\p{Lu}/u.test(word.text)) return false;
  if (context.isGerman) return context.people.has(word.lower);
  if (word.isCaps) {
    const before = tokens[first - 1];
    const isSurname = before?.isCaps === true && context.people.has(before.lower);
    return isSurname || (context.people.has(word.lower) && !before?.isCaps && !tokens[last + 1]?.isCaps);
  }
  return context.names.has(word.lower);
}

function thing(passage: Passage, first: number, last: number, category: ElementCategory): Found {
  const { tokens } = passage;
  const start = nameStart(tokens, first);
  return {
    category: categoryHere(passage, first, category),
    name: spelled(tokens, start, last),
    why: `a word of the ${category.toLowerCase()} vocabulary`,
    start: tokens[start]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}

/** Fire and smoke far away are put in afterwards. */
function categoryHere({ tokens, text }: Passage, first: number, category: ElementCategory): ElementCategory {
  const at = tokens[first];
  if (category !== 'Special Effects' || !at) return category;
  const near = text.slice(Math.max(0, at.start - 25), at.end + 25);
  return /\bdistan(?:t|ce)\b|\bhorizon\b|\bfar off\b/i.test(near) ? 'Visual Effects' : category;
}
