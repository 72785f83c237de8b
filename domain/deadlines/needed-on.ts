import type { IsoDate, Item, ProductionFacts, ShootDay, Track } from '../model';
import { longDate, shortDate } from '../time/format';

/** Tracks whose rows are about a date of their own, not about scenes. */
const OWN_DATE: ReadonlySet<Track> = new Set(['rehearsals', 'callSheet']);

type Needed = Pick<Item, 'neededOn' | 'neededBecause'>;
type Scheduled = Pick<ProductionFacts, 'kind' | 'shootDays'>;

/** Which day shoots each scene first: worked out once for the same schedule. */
const firstDays = new WeakMap<readonly ShootDay[], ReadonlyMap<string, number>>();

/** The index in the schedule of the first day of each scene. */
function firstDaysOf(shootDays: readonly ShootDay[]): ReadonlyMap<string, number> {
  const known = firstDays.get(shootDays);
  if (known) return known;
  const made = new Map<string, number>();
  shootDays.forEach((day, index) => {
    for (const scene of day.scenes) if (!made.has(scene)) made.set(scene, index);
  });
  firstDays.set(shootDays, made);
  return made;
}

/**
 * The first day that needs something, and why, as a clause. A rehearsal is on its own date, and so is a location whose
 * row says from when it is shot there; everything else is needed on the earliest day of a scene that uses it, else on
 * the date that its row says it starts, else on the first shooting day. In theatre opening night stands for the first
 * shooting day, and every scene is played on it. What is in scenes that nobody has scheduled has no day yet.
 */
export function neededOn(
  what: { readonly track: Track; readonly scenes: readonly string[]; readonly ownDate: IsoDate | null },
  facts: Scheduled,
): Needed {
  const { track, scenes, ownDate } = what;
  if (ownDate !== null && OWN_DATE.has(track))
    return { neededOn: ownDate, neededBecause: `it is on ${longDate(ownDate)}` };
  if (ownDate !== null && track === 'locations')
    return { neededOn: ownDate, neededBecause: `the sheet says that it is shot there from ${shortDate(ownDate)}` };
  const shot = byScenes(scenes, facts);
  if (shot) return shot;
  if (ownDate !== null) {
    return { neededOn: ownDate, neededBecause: `the sheet says that it starts on ${shortDate(ownDate)}` };
  }
  const first = facts.shootDays[0];
  const isPlay = facts.kind === 'theatre';
  if (!first || (scenes.length > 0 && !isPlay)) return { neededOn: null, neededBecause: '' };
  const which = isPlay ? 'opening night' : 'the first shooting day';
  return { neededOn: first.date, neededBecause: `${which} is ${shortDate(first.date)}` };
}

/** The fields in which a row of the track may hold a date of its own, best first. */
export function ownDateFields(track: Track): readonly ('date' | 'startDate')[] {
  if (track === 'locations') return ['date', 'startDate'];
  return OWN_DATE.has(track) ? ['date'] : ['startDate'];
}

function byScenes(scenes: readonly string[], { kind, shootDays }: Scheduled): Needed | null {
  if (kind === 'theatre') return null;
  const days = firstDaysOf(shootDays);
  let index = Number.POSITIVE_INFINITY;
  for (const scene of scenes) index = Math.min(index, days.get(scene) ?? index);
  const day = shootDays[index];
  if (!day) return null;
  const first = day.scenes.find((candidate) => scenes.includes(candidate)) ?? '';
  return {
    neededOn: day.date,
    neededBecause: `scene ${first} is shot on day ${day.dayNumber} (${shortDate(day.date)})`,
  };
}

/**
 * The item on another schedule: what follows its scenes, or the first day, moves with them; a date of the row's own
 * stays. The same object where nothing moves.
 */
export function redated(item: Item, before: Scheduled, after: Scheduled): Item {
  if (item.track === 'schedule') return item;
  const { track, scenes } = item;
  const was = neededOn({ track, scenes, ownDate: null }, before);
  if (was.neededOn !== item.neededOn || was.neededBecause !== item.neededBecause) return item;
  const now = neededOn({ track, scenes, ownDate: null }, after);
  return now.neededOn === was.neededOn && now.neededBecause === was.neededBecause ? item : { ...item, ...now };
}
