import type { TypedCell } from '../../domain/simulate/timeline';
import { utcMidnight } from '../../domain/time/zone';

/** Google's day 0 is 30 December 1899. */
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;
const DATE_FORMAT = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } };

/** The API's `CellData` of what somebody typed: text stays text, whatever it looks like. */
export function cellData(cell: TypedCell): Readonly<Record<string, unknown>> {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  if ('f' in cell) return { userEnteredValue: { formulaValue: cell.f } };
  const time = cell.t === undefined ? 0 : partOfDay(cell.t);
  if (!('d' in cell)) return { userEnteredValue: { numberValue: time } };
  const numberValue = utcMidnight(cell.d) / DAY_MS + SERIAL_OF_1970 + time;
  return { userEnteredValue: { numberValue }, userEnteredFormat: DATE_FORMAT };
}

/** The fields of `CellData` that typing a cell writes. */
export function fieldsOf(cell: TypedCell): string {
  const isDate = typeof cell === 'object' && cell !== null && 'd' in cell;
  return isDate ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue';
}

/** What a cell shows that somebody has typed as text, as a number or as a tick. */
export function typedText(cell: TypedCell): string {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'object' ? '' : String(cell);
}

function partOfDay(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}
