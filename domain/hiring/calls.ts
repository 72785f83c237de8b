import { readDate, readDateText } from '../items/dates';
import { valueAt } from '../items/empty-item';
import { plain, type TableRow } from '../items/text';
import type { DateOrder, IsoDate } from '../model';
import { addDays, weekdayOf } from '../time/calendar';
import { callTimes, type CallTime } from './call-times';

/** How dates are read: the order of day and month, and about when the production is. */
export interface DateReader {
  readonly order: DateOrder;
  readonly about: IsoDate | null;
}

const END = /^(?:to|until|till|ends?|end time|finish|finish time|out|bis|ende|fin|a|hasta|ate|fine|alle|do)$/;
/** How long something takes is no time of the day. */
const LENGTH = /\b(?:dur|length|mins?\b|minutes|dauer|tiempo estimado)/;

/** The times of a row, from its column of times and the column of ends beside it; none where it has no times. */
export function timesOf(row: TableRow): CallTime[] {
  for (const field of ['time', 'callTime', 'startDate'] as const) {
    const column = row.column(field);
    if (column === null || LENGTH.test(headerOf(row, column))) continue;
    const times = callTimes(shownAt(row, column), END.test(headerOf(row, column + 1)) ? shownAt(row, column + 1) : '');
    if (times.length > 0) return times;
  }
  return [];
}

const WEEK = /^(?:w c|wc|week.*|wk.*|kw|woche|semaine|semana|settimana)$/;

/**
 * The day of a rehearsal: its own, or that of a row or a bar above it, where a day is written only once. Where a week is
 * written and the weekday beside it, that day of the week. `null` where nobody can say.
 */
export function rehearsalDate(row: TableRow, reader: DateReader): IsoDate | null {
  const column = row.column('date') ?? row.column('startDate');
  if (column === null) return ofText(row.text('date'), reader) ?? ofBarAbove(row, reader);
  const written = lastWritten(row, column, reader);
  if (written === null) return null;
  const weekday = [column - 1, column + 1].map((beside) => weekdayIn(shownAt(row, beside))).find((day) => day !== null);
  const isWeek = WEEK.test(headerOf(row, column));
  if (weekday === undefined) return isWeek ? null : written.date;
  const day = addDays(written.date, (weekday - weekdayOf(written.date) + 7) % 7);
  return isWeek || written.isAbove || day === written.date ? day : null;
}

/** The date that stands in the row, or last above it in the table. */
function lastWritten(
  row: TableRow,
  column: number,
  reader: DateReader,
): { readonly date: IsoDate; readonly isAbove: boolean } | null {
  const first = row.table.firstRow ?? row.rowNumber;
  for (let rowNumber = row.rowNumber; rowNumber >= first; rowNumber -= 1) {
    const shown = (row.tab.shown[rowNumber - 1]?.[column] ?? '').trim();
    const bar = row.table.sectionRows[String(rowNumber)];
    if (shown === '' && bar?.field !== 'date') continue;
    const reading = readDate(valueAt(row.tab, rowNumber, column), shown, reader.order, reader.about);
    const date = typeof reading === 'object' ? reading.date : ofText(bar?.value ?? '', reader);
    return date === null ? null : { date, isAbove: rowNumber < row.rowNumber };
  }
  return null;
}

/** The date of the nearest row above with one cell only, which is a bar whatever it was taken for. */
function ofBarAbove({ tab, table, rowNumber }: TableRow, reader: DateReader): IsoDate | null {
  for (let above = rowNumber - 1; above > (table.headerRow ?? 0); above -= 1) {
    const [only = '', ...more] = (tab.shown[above - 1] ?? []).filter((cell) => cell.trim() !== '');
    const date = more.length === 0 ? ofText(only, reader) : null;
    if (date !== null) return date;
  }
  return null;
}

function ofText(text: string, { order, about }: DateReader): IsoDate | null {
  const reading = readDateText(text, order, about);
  return typeof reading === 'object' ? reading.date : null;
}

const WEEKDAYS = [
  /^(?:mon|monday|mo|montag|lun|lundi|lunes|lunedi|seg|segunda)$/,
  /^(?:tue|tues|tuesday|di|dienstag|mar|mardi|martes|martedi|ter|terca)$/,
  /^(?:wed|weds|wednesday|mi|mittwoch|mer|mercredi|miercoles|mercoledi|qua|quarta)$/,
  /^(?:thu|thur|thurs|thursday|do|donnerstag|jeu|jeudi|jueves|giovedi|qui|quinta)$/,
  /^(?:fri|friday|fr|freitag|ven|vendredi|viernes|venerdi|sex|sexta)$/,
  /^(?:sat|saturday|sa|samstag|sam|samedi|sabado|sabato|sab)$/,
  /^(?:sun|sunday|so|sonntag|dim|dimanche|domingo|domenica|dom)$/,
];

/** The ISO weekday that a cell names and nothing else; `null` where it does not. */
function weekdayIn(text: string): number | null {
  const index = WEEKDAYS.findIndex((names) => names.test(plain(text)));
  return index < 0 ? null : index + 1;
}

function headerOf(row: TableRow, column: number): string {
  const { headerRow } = row.table;
  return headerRow === null ? '' : plain(row.tab.shown[headerRow - 1]?.[column] ?? '');
}

function shownAt(row: TableRow, column: number): string {
  return (row.tab.shown[row.rowNumber - 1]?.[column] ?? '').trim();
}
