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
  stop, station, park, lot, shop, store, office, room, yard, factory, rank, depot, garage, wash, terminal, shelter, market, stand, rack, dealership, school, house, hall, hotel, club, bar, lane, ride, driver, rider, owner, keeper, maker, player, salesman, repairman, thief, dealer, lover, trainer, walker, groomer, sitter, vendor, seller, collector, inspector, number, call, screen, line, tower, company, department, drawer, tunnel, tracks, track, crossing, bridge, shelter, show, escape, drill, place, pit, bay, cell, mark, size, length, edge, side, level, top, end, team, crew, sounds, sound, waves, signal, voice, broadcast, announcer, controllers, controller`);

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
      found.push(thing(passage, context.isGerman ? index : nameStart(tokens, index), index, last, category));
    }
    index = last;
  }
  return found;
}

function counts(passage: Passage, first: number, last: number, match: Match, context: ScriptContext): boolean {
  const { tokens } = passage;
  const word = tokens[first];
  if (match.category === null || !word || !passage.isReal(first) || isKindOf(tokens, first, last)) return false;
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
  const [word, after, then] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!after?.isWord || after.isQuoted) return false;
  if (PLACES.has(after.lower)) return true;
  if (word?.lower !== word?.lemma || !matchAt(tokens, last + 1, context.isGerman)) return false;
  const isThirdPerson =
    after.lower !== after.lemma && (!then || !then.isWord || STOP_WORDS.has(then.lower) || DETERMINERS.has(then.lower));
  return (
    !(isThirdPerson && tokens[last]?.lower === tokens[last]?.lemma) && !isVerbPlace(tokens, last + 1, context.people)
  );
}

/** `a ship's clock` needs no ship; `the ship's horn` does. */
function isKindOf(tokens: Passage['tokens'], first: number, last: number): boolean {
  const isOwner = /['’]s$/.test(tokens[last]?.text ?? '');
  return isOwner && /^an?$/.test(tokens[nameStart(tokens, first) - 1]?.lower ?? '');
}

function isSomebodysName({ tokens }: Passage, first: number, last: number, context: ScriptContext): boolean {
  const word = tokens[first];
  if (!word || first !== last || !/^\p{Lu}/u.test(word.text)) return false;
  if (context.isGerman) return context.people.has(word.lower);
  if (word.isCaps) {
    const before = tokens[first - 1];
    const isSurname = before?.isCaps === true && context.people.has(before.lower);
    const isName =
      context.people.has(word.lower) || (tokens[last + 1]?.text === ',' && context.animals.has(word.lower));
    return isSurname || (isName && !before?.isCaps && !tokens[last + 1]?.isCaps);
  }
  if (context.people.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.lower !== tokens[first - 1]?.text)
    return true;
  // `his Bible`, `a Coke`: a thing with a capital.
  if (DETERMINERS.has(tokens[first - 1]?.lower ?? '')) return false;
  return context.names.has(word.lower.replace(/'s$/, '')) || context.people.has(word.lower.replace(/'s$/, ''));
}

function thing(passage: Passage, start: number, first: number, last: number, category: ElementCategory): Found {
  const { tokens } = passage;
  return {
    category: categoryHere(passage, first, category),
    name: spelled(tokens, start, last).replace(/['’]s$/, ''),
    why: `a word of the ${category.toLowerCase()} vocabulary`,
    start: tokens[start]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}

/** Animals that the script has given a name: `BISCUIT, a scruffy terrier` is an animal wherever Biscuit is named. */
export function findNamedAnimals({ tokens }: Passage, { animals }: ScriptContext): Found[] {
  return tokens.flatMap((token) => {
    const name = token.lower.replace(/'s$/, '');
    const kind = animals.get(name);
    if (kind === undefined || !/^\p{Lu}/u.test(token.text)) return [];
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const why = `the script introduces ${title} as a ${kind}`;
    return [{ category: 'Animals' as const, name: `${title} (${kind})`, why, start: token.start, end: token.end }];
  });
}

/** Fire and smoke far away are put in afterwards. */
function categoryHere({ tokens, text }: Passage, first: number, category: ElementCategory): ElementCategory {
  const at = tokens[first];
  if (category !== 'Special Effects' || !at) return category;
  const near = text.slice(Math.max(0, at.start - 25), at.end + 25);
  return /\bdistan(?:t|ce)\b|\bhorizon\b|\bfar off\b/i.test(near) ? 'Visual Effects' : category;
}
