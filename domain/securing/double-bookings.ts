import { addTo } from '../add-to';
import { isClosed } from '../deadlines/standing';
import type { PlaceOfScene } from '../hiring/clashes';
import { plain } from '../items/text';
import type { PlacedRow } from '../items/placed-rows';
import type { Item, Problem, ProductionFacts, ShootDay } from '../model';
import { shortDate } from '../time/format';

/** Things that stand where they are; costumes and what is bought by the dozen go along with whoever wears or eats them. */
export const SINGLE_THINGS: ReadonlySet<Item['track']> = new Set(['props', 'setDressing', 'equipment']);

/**
 * One thing that two scenes of one day need at two places. Only where there is one of it: the row says so, or several
 * rows name it alike. Told with the cells of all rows, once for each thing.
 */
export function findDoubleBookings(
  rows: readonly PlacedRow[],
  facts: ProductionFacts,
  placeOf: PlaceOfScene,
): Problem[] {
  const daysOf = daysOfScenes(facts);
  const things = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (!row.item.scenes.some((scene) => daysOf.has(scene))) continue;
    if (!SINGLE_THINGS.has(row.item.track) || isClosed(row.item) || !isSingle(row)) continue;
    const name = `${row.item.sheetId}|${plain(row.item.title)}|${plain(row.item.source ?? '')}`;
    addTo(things, name, row);
  }
  return [...things.values()].flatMap((named) => {
    const scenes = [...new Set(named.flatMap(({ item }) => item.scenes))];
    const days = new Set(scenes.flatMap((scene) => daysOf.get(scene) ?? []));
    for (const day of days) {
      const booked = bookingOn(day, scenes, placeOf);
      if (booked) return [problemOf(named, day, booked)];
    }
    return [];
  });
}

function daysOfScenes({ shootDays }: ProductionFacts): Map<string, ShootDay[]> {
  const days = new Map<string, ShootDay[]>();
  for (const day of shootDays) for (const scene of day.scenes) addTo(days, scene, day);
  return days;
}

function isSingle({ quantity, hasQuantity }: PlacedRow): boolean {
  return hasQuantity ? /^(1|one|ein[es]?|un[ae]?|uno?)$/i.test(quantity.trim()) : true;
}

interface Booking {
  readonly scene: string;
  readonly place: string;
}

/** Two scenes of a day that need a thing at two places; `null` where one place is enough. */
function bookingOn(day: ShootDay, wanted: readonly string[], placeOf: PlaceOfScene): [Booking, Booking] | null {
  const bookings = day.scenes.flatMap((scene) => {
    const place = placeOf.get(scene);
    return wanted.includes(scene) && place !== undefined ? [{ scene, place }] : [];
  });
  const [first] = bookings;
  const other = first && bookings.find(({ place }) => place !== first.place);
  return first && other ? [first, other] : null;
}

function problemOf(rows: readonly PlacedRow[], day: ShootDay, [one, other]: [Booking, Booking]): Problem {
  const cells = rows.map(({ cell }) => cell).join(' and ');
  const [first] = rows;
  const title = first?.item.title ?? '';
  const when = `day ${day.dayNumber} (${shortDate(day.date)})`;
  return {
    tab: first?.item.tabTitle ?? '',
    cell: first?.cell ?? '',
    found: title,
    message: `${cells}: there is one “${title}”, and ${when} needs it at two places: scene ${one.scene} at ${one.place}, scene ${other.scene} at ${other.place}. Get a second one and write 2, or move a scene.`,
  };
}
