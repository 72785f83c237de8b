import { addTo } from '../add-to';
import { isClosed } from '../deadlines/standing';
import type { Item, Problem, ProductionFacts, ShootDay } from '../model';
import { shortDate } from '../time/format';
import type { PlacedRow } from '../items/placed-rows';

/** A job on the team's sheets: who has it, and on which shooting days. */
interface Job extends PlacedRow {
  readonly person: { readonly name: string; readonly key: string };
  readonly days: readonly ShootDay[];
}

/** Which place each scene is shot at, where the sheets say so. */
export type PlaceOfScene = ReadonlyMap<string, string>;

/**
 * Somebody who has two jobs on one day: two roles in one scene, or, where a camera turns, at two places on one day; two
 * positions, or a role and a position, whose own dates overlap. Told with both cells, once for each pair of rows. In
 * theatre an actor may well play two roles on one evening, so only the same scene counts.
 */
export function findClashes(rows: readonly PlacedRow[], facts: ProductionFacts, placeOf: PlaceOfScene): Problem[] {
  const jobs = new Map<string, Job[]>();
  for (const row of rows) {
    const { hired, track } = row.item;
    if (!hired || isClosed(row.item) || (track !== 'cast' && track !== 'crew')) continue;
    const job = { ...row, person: hired, days: daysOf(row, facts) };
    addTo(jobs, hired.key, job);
  }
  return [...jobs.values()].flatMap((held) => pairs(held).flatMap(([a, b]) => clashOf(a, b, facts, placeOf)));
}

/** A role works on the days of its scenes; a position on its own dates, and without dates nobody knows. */
function daysOf({ item, from, to }: PlacedRow, { shootDays }: ProductionFacts): readonly ShootDay[] {
  if (item.track === 'cast') return shootDays.filter((day) => day.scenes.some((scene) => item.scenes.includes(scene)));
  return from === null || to === null ? [] : shootDays.filter(({ date }) => date >= from && date <= to);
}

function clashOf(a: Job, b: Job, facts: ProductionFacts, placeOf: PlaceOfScene): Problem[] {
  for (const day of a.days.filter((candidate) => b.days.includes(candidate))) {
    const why = whyOn(day, a.item, b.item, facts, placeOf);
    if (why !== null) return [problemOf(a, b, day, why)];
  }
  return [];
}

/** Why two jobs cannot both be done on a day; `null` where they can. */
function whyOn(day: ShootDay, a: Item, b: Item, facts: ProductionFacts, placeOf: PlaceOfScene): string | null {
  if (a.track === 'crew' && b.track === 'crew') return a.department === b.department && a.title === b.title ? null : '';
  if (a.track !== b.track) return '';
  const [ofA, ofB] = [a, b].map((item) => day.scenes.filter((scene) => item.scenes.includes(scene)));
  const both = ofA?.find((scene) => ofB?.includes(scene));
  if (both !== undefined) return `: both are in scene ${both}`;
  if (facts.kind === 'theatre') return null;
  for (const one of ofA ?? []) {
    for (const other of ofB ?? []) {
      const [here, there] = [placeOf.get(one), placeOf.get(other)];
      if (here !== undefined && there !== undefined && here !== there) {
        return `: scene ${one} at ${here}, scene ${other} at ${there}`;
      }
    }
  }
  return null;
}

function problemOf(a: Job, b: Job, day: ShootDay, why: string): Problem {
  const when = `day ${day.dayNumber} (${shortDate(day.date)})`;
  return {
    tab: a.item.tabTitle,
    cell: a.cell,
    found: a.person.name,
    message: `${a.cell} and ${b.cell}: ${a.person.name} has two jobs on ${when}, ${a.item.title} and ${b.item.title}${why}. Give one of them to somebody else, or change its dates.`,
  };
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));
}
