import type { IsoDate, Item, Problem } from '../model';
import { daysBetween } from '../time/calendar';
import { longDate, shortDate } from '../time/format';
import { cellProblem } from './problems';
import type { DayOnSheet } from './shoot-days';
import type { TableRow } from './text';

/** Nobody prepares for so long: a date this far from the shoot is in another year than was meant. */
const FAR_DAYS = 300;

/**
 * Dates of the rows' own that cannot be meant: a year before the shoot or after it, or a day on which the thing is
 * needed already. They are read as they stand, and said.
 */
export function badDates(
  rows: readonly { readonly row: TableRow; readonly item: Item }[],
  days: readonly DayOnSheet[],
): Problem[] {
  const [first, last] = [days[0]?.date, days[days.length - 1]?.date];
  if (first === undefined || last === undefined) return [];
  return rows.flatMap(({ row, item }) => {
    const column = row.column('dueDate');
    if (item.ownDueDate === null || column === null) return [];
    const wrong = whatIsWrong(item, item.ownDueDate, first, last);
    if (wrong === null) return [];
    const instead = 'the day by which it must be there, with its year';
    return [cellProblem(row.tab, row.rowNumber, column, wrong, instead)];
  });
}

function whatIsWrong(item: Item, due: IsoDate, first: IsoDate, last: IsoDate): string | null {
  if (daysBetween(due, first) > FAR_DAYS) {
    return `is ${longDate(due)}, long before the first shooting day (${longDate(first)})`;
  }
  if (daysBetween(last, due) > FAR_DAYS)
    return `is ${longDate(due)}, long after the last shooting day (${longDate(last)})`;
  const isWork = item.track !== 'payments' && item.track !== 'issues';
  if (isWork && item.neededOn !== null && due > item.neededOn) return `is after it is needed: ${item.neededBecause}`;
  return null;
}

/** Shooting days whose dates cannot be meant: out of the order of their numbers, or in another year than the others. */
export function badDays(days: readonly { readonly day: DayOnSheet; readonly row: TableRow }[]): Problem[] {
  const byNumber = [...days].sort((a, b) => a.day.dayNumber - b.day.dayNumber);
  const middle = [...days].sort((a, b) => (a.day.date < b.day.date ? -1 : 1))[days.length >> 1]?.day.date;
  return byNumber.flatMap(({ day, row }, index) => {
    const column = row.column('date');
    // Each unit numbers the days of its own schedule.
    const before = byNumber.slice(0, index).findLast((other) => other.day.tableId === day.tableId)?.day;
    if (column === null || middle === undefined) return [];
    const say = (wrong: string): Problem[] => [
      cellProblem(row.tab, row.rowNumber, column, wrong, 'the date, with its year'),
    ];
    if (Math.abs(daysBetween(middle, day.date)) > FAR_DAYS) {
      return say(`puts day ${day.dayNumber} on ${longDate(day.date)}, far from the other days`);
    }
    if (before && before.dayNumber < day.dayNumber && before.date > day.date) {
      return say(
        `puts day ${day.dayNumber} (${shortDate(day.date)}) before day ${before.dayNumber} (${shortDate(before.date)})`,
      );
    }
    return [];
  });
}
