import { isClosed } from '../deadlines/standing';
import { plain } from '../items/text';
import type { Item } from '../model';

/** Tracks in which several rows can stand for one thing to be filled: a role, a position, the place of a scene. */
const FILLED: ReadonlySet<Item['track']> = new Set(['cast', 'crew', 'locations']);

const CHOICE = /\b(?:(1st|first)|(2nd|second)|(3rd|third)|(4th|fourth)) choice\b/i;
const RESERVE = /\b(back-?up|reserve|alternate|standby)\b/i;

/** What rows that could stand in for each other have in common: a role of the same track, or a scene to be placed. */
export function rivalKeys(item: Item): string[] {
  if (!FILLED.has(item.track)) return [];
  if (item.track === 'locations') return item.scenes.map((scene) => `locations|${scene}`);
  return [`${item.track}|${plain(item.title)}|${plain(item.department)}`];
}

/** Which choice a row says that it is, from 1; a reserve comes last, and `null` says nothing. */
export function choiceOf({ statusWord, notes, category = '' }: Item): number | null {
  for (const text of [statusWord, category, notes]) {
    const match = CHOICE.exec(text);
    if (match) return 1 + match.slice(1).findIndex((group) => group !== undefined);
    if (text !== notes && RESERVE.test(text)) return 9;
  }
  return null;
}

/**
 * How a row stands among its rivals. `waiting`: a better choice is still in play, so nobody is asked about this one.
 * `vacant`: it fell through and no other row fills its place, so its role or its scenes are to be filled anew; `scenes`
 * are those that no other place covers. `itself`: it goes by what its own row says.
 */
export type ChoiceStanding =
  | { readonly kind: 'itself' }
  | { readonly kind: 'waiting'; readonly better: Item }
  | { readonly kind: 'vacant'; readonly scenes: readonly string[] };

const ITSELF: ChoiceStanding = { kind: 'itself' };

export function choiceStanding(item: Item, rivals: readonly Item[]): ChoiceStanding {
  if (!FILLED.has(item.track)) return ITSELF;
  const others = rivals.filter((rival) => rival.key !== item.key);
  const inPlay = others.filter((rival) => !isClosed(rival));
  if (item.status === 'rejected') return vacancy(item, inPlay, others);
  const own = choiceOf(item);
  if (own === null || own === 1 || isClosed(item)) return ITSELF;
  const better = inPlay.find((rival) => (choiceOf(rival) ?? 1) < own);
  return better ? { kind: 'waiting', better } : ITSELF;
}

/** Of several rows that all fell through the first stands for the empty place, so that it is asked about once. */
function vacancy(item: Item, inPlay: readonly Item[], others: readonly Item[]): ChoiceStanding {
  const lost = others.filter((rival) => rival.status === 'rejected');
  if (item.track !== 'locations') {
    const isFirst = lost.every((rival) => item.key < rival.key);
    return inPlay.length === 0 && isFirst ? { kind: 'vacant', scenes: item.scenes } : ITSELF;
  }
  const scenes = item.scenes.filter(
    (scene) =>
      !inPlay.some((rival) => rival.scenes.includes(scene)) &&
      lost.every((rival) => !rival.scenes.includes(scene) || item.key < rival.key),
  );
  return scenes.length > 0 ? { kind: 'vacant', scenes } : ITSELF;
}

/** The item as it is asked about when its place is empty: needed again for those scenes, from the beginning of its ladder. */
export function asVacant(item: Item, scenes: readonly string[]): Item {
  return { ...item, status: 'needed', marks: {}, scenes };
}

/** Who is next for a role when somebody passed: the best choice that is still in play. */
export function nextChoice(item: Item, rivals: readonly Item[]): Item | null {
  const inPlay = rivals.filter((rival) => rival.key !== item.key && !isClosed(rival));
  const [next] = [...inPlay].sort((a, b) => (choiceOf(a) ?? 1) - (choiceOf(b) ?? 1));
  return next ?? null;
}

const NAMED_NEXT = /\b(?:2nd|second|next) choice(?: is)?:?\s+([^;,.\n(]{2,60})/i;

/** Whom the notes name as the next choice; nothing where they name nobody. */
export function namedInNotes({ notes }: Item): string {
  return NAMED_NEXT.exec(notes)?.[1]?.trim() ?? '';
}
