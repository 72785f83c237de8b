import type { DateOrder, Field, IsoDate } from '../model';
import { readDate } from './dates';
import type { TableRow } from './text';

const DATE_FIELDS: readonly Field[] = ['date', 'dueDate', 'startDate', 'endDate'];
/** So many dates tell well enough when a production is. */
const ENOUGH = 400;

/**
 * About when the production is: the middle one of the dates with a year that its tables hold; `null` where none has one.
 * By it, a date that somebody wrote without a year is read.
 */
export function aboutDate(rows: readonly TableRow[], order: DateOrder): IsoDate | null {
  const dates: IsoDate[] = [];
  for (const row of rows) {
    if (dates.length >= ENOUGH) break;
    for (const field of DATE_FIELDS) {
      const column = row.column(field);
      if (column === null) continue;
      const reading = readDate(row.tab.rows[row.rowNumber - 1]?.[column] ?? null, row.text(field), order);
      if (typeof reading === 'object') dates.push(reading.date);
    }
  }
  dates.sort();
  return dates[Math.floor(dates.length / 2)] ?? null;
}
