import type { Token } from '../script/tokens';
import type { Found } from './found';
import { nameStart, spelled } from './noun-phrase';
import type { Passage } from './passage';
import type { ScriptContext } from './script-context';
import { DETERMINERS } from './vocabulary/grammar';
import { GERMAN } from './vocabulary/german';
import { matchAt } from './vocabulary/lookup';
import { GROUP_WORDS, PERSON_WORDS } from './vocabulary/people';
import { entriesOf, wordSet } from './vocabulary/words';

const persons = wordSet(PERSON_WORDS);
const groups = entriesOf(GROUP_WORDS);
const germanGroups = wordSet(GERMAN.Background ?? '');

/** What a person does, as the last part of a word: `JOGGERS`, `BARGEMEN`, `ACTIVISTS`. */
const DOER = /(?:ers|ors|men|women|ists|eers|ants|folk|people)$/;
/** The same of one, which must have an article before it: `a GUNSLINGER`. */
const ONE_DOER = /(?:er|or|man|woman|ist)$/;
/** Capitals that end so and are no people. */
const NO_DOERS =
  /^(?:flowers|letters|papers|numbers|doors|mirrors|floors|stairs|others|colors|colours|powers|towers|showers|waters|computers|monitors|speakers|corners|covers|orders|answers|drawers|counters|boosters|lasers|burners|trousers|slippers|sneakers|trainers|layers|whispers|errors|horrors|terrors|indoors|outdoors|hers|yours|ours|flickers|shudders|matters|tremors|shutters|sensors|motors|tractors|scooters|containers|helicopters|choppers|trailers|tankers|cruisers|containers|lockers|buckets|posters|banners|rollers|elevators|escalators|plants|pants|elephants|restaurants|headers|gutters|lovers?|triggers|fingers|shoulders|wonders|enters|thunders|cheers|tears|screens|lists|fists|wrists|mists|twists|exists|insists|persists)$/;

/** The people without names: groups, several of a kind, and one in capitals who has no lines. */
export function findPeople(passage: Passage, context: ScriptContext): Found[] {
  const found: Found[] = [];
  let taken = -1;
  passage.tokens.forEach((token, index) => {
    if (index <= taken || !token.isWord || !passage.isReal(index) || isInsideThing(passage.tokens, index)) return;
    const last = context.isGerman ? germanAt(token, index) : peopleAt(passage.tokens, index, context);
    if (last === null || /^(?:['’]s|-)/.test(passage.text.slice(passage.tokens[last]?.end ?? 0))) return;
    taken = last;
    found.push(personsAt(passage, index, last));
  });
  return found;
}

/** `a ceiling fan`, `a baby bottle`: a word for people inside a longer word for a thing. */
function isInsideThing(tokens: readonly Token[], index: number): boolean {
  return [0, 1, 2].some((back) => {
    const match = matchAt(tokens, index - back, false);
    return match !== null && match.category !== null && match.length > Math.max(1, back);
  });
}

function germanAt(token: Token, index: number): number | null {
  return /^\p{Lu}/u.test(token.text) && germanGroups.has(token.lower) ? index : null;
}

/** The index of the last token of the word for people that begins here. */
function peopleAt(tokens: readonly Token[], index: number, context: ScriptContext): number | null {
  const group = groupAt(tokens, index);
  if (group !== null) return isPlacePart(tokens[group + 1]) ? null : group;
  const length = persons.has(pair(tokens, index)) ? 2 : persons.has(tokens[index]?.lemma ?? '') ? 1 : 0;
  const last = index + Math.max(1, length) - 1;
  const word = tokens[last];
  if (!word || /['’]s$/.test(word.text) || isPlacePart(tokens[last + 1])) return null;
  const isPeople = length > 0 ? isSomeOrShouted(tokens, index, last) : isDoer(tokens, last);
  return isPeople && !isCharacter(tokens, index, last, context) ? last : null;
}

/** Several of a kind, or one in capitals. */
function isSomeOrShouted(tokens: readonly Token[], index: number, last: number): boolean {
  const word = tokens[last];
  if (!word) return false;
  const isPlural = word.lower !== word.lemma || /(?:men|women|people)$/.test(word.lower);
  if (isPlural || word.isCaps)
    return (isPlural && !isVerb(tokens, index)) || (word.isCaps && !isPartOfCue(tokens, last));
  return isNewcomer(tokens, index);
}

/** `A waiter brings the bill`: one whom the script has not named and does not only describe somebody by. */
function isNewcomer(tokens: readonly Token[], index: number): boolean {
  const opener = nameStart(tokens, index) - 1;
  const [article, before] = [tokens[opener], tokens[opener - 1]];
  // A plain man or woman who enters so is usually somebody whose name comes later.
  if (
    !/^an?$/.test(article?.lower ?? '') ||
    /^(?:man|woman|person|stranger|guy|figure)$/.test(tokens[index]?.lower ?? '')
  )
    return false;
  return before === undefined || /^[.!?…]$/.test(before.text) || BESIDE.test(before.lower);
}

/** `leans over a patient`: somebody is there. `For a child`, `as a teacher` nobody need be. */
const BESIDE = /^(?:past|beside|behind|over|at|toward|towards|by|near|between|opposite|into|around)$/;

function isDoer(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last];
  if (!word?.isCaps || word.lower.length <= 4) return false;
  const opens = DETERMINERS.has(tokens[nameStart(tokens, last) - 1]?.lower ?? '');
  const isOne = ONE_DOER.test(word.lower) && opens && !tokens[last + 1]?.isCaps && !NO_DOERS.test(`${word.lower}s`);
  if (!isOne && (!DOER.test(word.lower) || NO_DOERS.test(word.lower))) return false;
  return matchAt(tokens, last, false) === null;
}

function groupAt(tokens: readonly Token[], index: number): number | null {
  let best: number | null = null;
  for (const { words, isOftenVerb } of groups) {
    if (
      !words.every((word, offset) => tokens[index + offset]?.lower === word || tokens[index + offset]?.lemma === word)
    )
      continue;
    if (isOftenVerb && !DETERMINERS.has(tokens[nameStart(tokens, index) - 1]?.lower ?? '') && !tokens[index]?.isCaps)
      continue;
    if (words.length > (best === null ? 0 : best - index + 1)) best = index + words.length - 1;
  }
  return best;
}

const pair = (tokens: readonly Token[], index: number): string =>
  `${tokens[index]?.lower ?? ''} ${tokens[index + 1]?.lemma ?? ''}`;

/** `police tape`, `crew cabin`, `guest room`: not the people but what is theirs. */
const PARTS = wordSet(`
  tape, car, cars, station, officer, officers, van, cruiser, tent, house, room, uniform, cabin, cab, car, sirens, siren, radio, lights, noise, voice, voices, hat, cap, seat, side, door, window, bus, boat, dog, horse, bay, list, quarters, member, jacket, badge, box, kit, wagon, book, books, game, games, toys, carrier, motorcycle, helicopter, barricade, report, line, scanner, barrier`);

const isPlacePart = (token: Token | undefined): boolean => token !== undefined && PARTS.has(token.lower);

function isCharacter(tokens: readonly Token[], first: number, last: number, context: ScriptContext): boolean {
  if (isNamedAfter(tokens, last, context)) return true;
  const word = (index: number): string => (tokens[index]?.text ?? '').replace(/’/g, "'").toUpperCase();
  for (let start = Math.max(0, first - 3); start <= first; start += 1) {
    for (let end = last; end <= last + 3; end += 1) {
      const text = Array.from({ length: end - start + 1 }, (_, offset) => word(start + offset)).join(' ');
      if (context.cast.has(text)) return true;
    }
  }
  const one = word(last);
  return [...context.cast].some(
    (name) => name !== one && name.split(' ').pop() === one && context.people.has(one.toLowerCase()) && !/S$/.test(one),
  );
}

/** `A girl of nine, TESS, waits`: the name follows. */
function isNamedAfter(tokens: readonly Token[], last: number, { people }: ScriptContext): boolean {
  const comma = [1, 2, 3].map((on) => last + on).find((at) => tokens[at]?.text === ',');
  const name = comma === undefined ? undefined : tokens[comma + 1];
  return name !== undefined && name.isCaps && people.has(name.lower);
}

const isVerb = (tokens: readonly Token[], index: number): boolean =>
  /^(?:the|an?|his|her|their|him|them|it)$/.test(tokens[index + 1]?.lower ?? '') ||
  /^(?:he|she|it|who|to)$/.test(tokens[index - 1]?.lower ?? '');

/** `OFFICER LENNOX` is one person with a name. */
const isPartOfCue = (tokens: readonly Token[], last: number): boolean => tokens[last + 1]?.isCaps ?? false;

function personsAt({ tokens }: Passage, first: number, last: number): Found {
  let start = nameStart(tokens, first);
  while (start > 0 && start === first && tokens[start - 1]?.isCaps && DETERMINERS.has(tokens[start - 1]?.lower ?? ''))
    start -= 1;
  const number = tokens[start - 1];
  if (
    number &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds?|several|dozens?|\d+)$/.test(
      number.lower,
    )
  )
    start -= 1;
  return {
    category: 'Background',
    name: spelled(tokens, start, last)
      .toLowerCase()
      .replace(/^(?:an?|the) /, ''),
    why: tokens[last]?.isCaps ? 'people in capitals without lines' : 'a word for people without names',
    start: tokens[start]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}
