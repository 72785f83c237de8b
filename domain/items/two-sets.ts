import type { Item, Problem } from '../model';
import { listOf, shortDate } from '../time/format';
import { cellProblem } from './problems';
import type { DayOnSheet } from './shoot-days';
import type { TableRow } from './text';

interface UnitDay {
  readonly day: DayOnSheet;
  readonly row: TableRow;
}

const NAMED = 3;

/**
 * Roles that two units want on one date: each unit has a schedule of its own. A unit that moves on the same day stays one
 * table, and nobody is on two sets at once because of that.
 */
export function onTwoSets(days: readonly UnitDay[], items: readonly Item[]): Problem[] {
  if (days.length < 2) return [];
  const cast = items.filter(({ track }) => track === 'cast');
  return days.flatMap((second, index) =>
    days.slice(0, index).flatMap((first) => {
      const isElsewhere = first.day.date === second.day.date && first.day.tableId !== second.day.tableId;
      const column = second.row.column('scene');
      if (!isElsewhere || column === null) return [];
      const wanted = cast.filter((item) => isIn(item, first.day) && isIn(item, second.day));
      return wanted.length === 0 ? [] : [problemOf(first, second, column, wanted)];
    }),
  );
}

function isIn({ scenes }: Item, day: DayOnSheet): boolean {
  return scenes.some((scene) => day.scenes.includes(scene));
}

function problemOf(first: UnitDay, { day, row }: UnitDay, column: number, wanted: readonly Item[]): Problem {
  const names = wanted.slice(0, NAMED).map((item) => (item.hired ? `${item.title} (${item.hired.name})` : item.title));
  const rest = wanted.length - names.length;
  const who = listOf(rest > 0 ? [...names, `${rest} more`] : names);
  const other = `“${first.row.tab.title}” on day ${first.day.dayNumber}`;
  const wrong = `needs ${who} on ${shortDate(day.date)}, when ${other} needs them too`;
  return cellProblem(row.tab, row.rowNumber, column, wrong, 'scenes of other people, or move one of the two days');
}
