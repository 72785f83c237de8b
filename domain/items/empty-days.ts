import type { Problem } from '../model';
import { shortDate } from '../time/format';
import { cellProblem } from './problems';
import type { DayOnSheet } from './shoot-days';
import type { TableRow } from './text';

/** Days of a schedule on which nothing is shot, and which say so. */
const NOTHING_IS_SHOT =
  /\b(off|rest|travel|holiday|prep|rig|strike|wrap|weather|cover|hold|company move|no shoot|dark)\b/i;

/** A schedule of which fewer days than this part have scenes names them elsewhere, and nothing is said about it. */
const MOSTLY = 0.5;

/** Shooting days that name no scene, in a schedule whose other days do. */
export function emptyDays(days: readonly { readonly day: DayOnSheet; readonly row: TableRow }[]): Problem[] {
  const filled = days.filter(({ day }) => day.scenes.length > 0).length;
  if (filled < days.length * MOSTLY) return [];
  return days.flatMap(({ day, row }) => {
    const column = row.column('scene');
    const text = (row.tab.shown[row.rowNumber - 1] ?? []).join(' ');
    if (day.scenes.length > 0 || column === null || NOTHING_IS_SHOT.test(text)) return [];
    const wrong = `names no scene for day ${day.dayNumber} (${shortDate(day.date)})`;
    return [cellProblem(row.tab, row.rowNumber, column, wrong, 'the scenes that are shot on it, such as 12, 14A')];
  });
}
