import { plain } from '../items/text';
import { singular } from '../script/tokens';
import { ADJECTIVES, DETERMINERS, STOP_WORDS } from './vocabulary/grammar';
import { wordSet } from './vocabulary/words';

/** Words that departments use for each other's. */
const SAME: Readonly<Record<string, string>> = {
  soaked: 'wet',
  cellphone: 'phone',
  cell: 'phone',
  mobile: 'phone',
  smartphone: 'phone',
  telephone: 'phone',
  handset: 'phone',
  bike: 'motorcycle',
  motorbike: 'motorcycle',
  bicycle: 'bike',
  automobile: 'car',
  sedan: 'car',
  lorry: 'truck',
  pistol: 'gun',
  revolver: 'gun',
  handgun: 'gun',
  couch: 'sofa',
  tv: 'television',
  fridge: 'refrigerator',
  wrangler: 'handler',
  trainer: 'handler',
  chaperone: 'teacher',
  tutor: 'teacher',
  spectacles: 'glasses',
  pants: 'trousers',
  picture: 'photo',
  photograph: 'photo',
  snapshot: 'photo',
  kid: 'child',
  cop: 'police',
  mist: 'fog',
  flame: 'fire',
  flames: 'fire',
  trench: 'coat',
  overcoat: 'coat',
  raincoat: 'coat',
  oilskins: 'oilskin',
  daughter: 'girl',
};

/** Words that say too little to know a thing by. */
const VAGUE = wordSet(
  `coordinator, officer, control, department, person, piece, set, pair, kind, part, operator, team, crew, work, object, effect, thing`,
);

/** The words that a name is known by: no articles, colours, numbers, brackets; singular. */
export function knownBy(name: string): string[] {
  const words = plain(name.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '');
  const meant = words.filter((word) => !DETERMINERS.has(word) && !STOP_WORDS.has(word) && !/^\d+$/.test(word));
  const things = meant.filter((word) => !ADJECTIVES.has(word) && !VAGUE.has(word));
  return (things.length > 0 ? things : meant).map(lemma);
}

/** Every word of a text as `knownBy` gives them, what stands in brackets too. */
export function wordsIn(text: string): Set<string> {
  return new Set(plain(text).split(' ').map(lemma));
}

const lemma = (word: string): string => {
  const one = singular(word);
  return SAME[one] ?? SAME[word] ?? one;
};

/** Whether a text speaks of a thing: any word that it is known by will do. Lenient, so that nobody is nagged. */
export function speaksOf(text: ReadonlySet<string>, name: string): boolean {
  return knownBy(name).some((word) => text.has(word));
}

/** Whether two names mean the same: all words of the shorter are in the longer. `LIGHTHOUSE`, `MARROW POINT LIGHTHOUSE`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(' '), plain(other).split(' ')].map((words) =>
    words.filter((word) => !STOP_WORDS.has(word) && !DETERMINERS.has(word)),
  );
  if (!a || !b || a.length === 0 || b.length === 0) return plain(one) === plain(other);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.some((candidate) => singular(candidate) === singular(word)));
}
