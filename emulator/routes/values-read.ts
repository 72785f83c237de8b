import { object, text } from '../requests/fields';
import type { Cell, JsonObject, Spreadsheet } from '../store/model';
import { clipped, sayRange, type SheetRange } from '../values/a1';
import { numberFormatOf, shownText } from '../values/typed';
import { oneOf } from './call';

export interface ReadOptions {
  readonly render: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  readonly major: 'ROWS' | 'COLUMNS';
}

const RENDERS = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;

/** The options of a read from a query or a body; `prefix` is `response` where an update asks for its values back. */
export function readOptions(source: (name: string) => unknown, prefix: '' | 'response' = ''): ReadOptions {
  const name = (plain: string): string =>
    prefix ? `${prefix}${plain[0]?.toUpperCase() ?? ''}${plain.slice(1)}` : plain;
  return {
    render: oneOf(
      source(name('valueRenderOption')),
      'value_render_option',
      'ValueRenderOption',
      RENDERS,
      'FORMATTED_VALUE',
    ),
    dates: oneOf(
      source(name('dateTimeRenderOption')),
      'date_time_render_option',
      'DateTimeRenderOption',
      DATES,
      'SERIAL_NUMBER',
    ),
    major: majorOf(prefix ? undefined : source('majorDimension')),
  };
}

export function majorOf(value: unknown): 'ROWS' | 'COLUMNS' {
  return oneOf(value, 'major_dimension', 'Dimension', ['ROWS', 'COLUMNS'] as const, 'ROWS');
}

type Scalar = string | number | boolean;

/** A ValueRange: rows trimmed of what is blank at their end; no `values` at all for an empty range. */
export function readValues(book: Spreadsheet, target: SheetRange, options: ReadOptions): JsonObject {
  const { sheet, range } = clipped(target);
  const rows: Scalar[][] = [];
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    const values: Scalar[] = [];
    for (let column = range.startColumnIndex; column < Math.min(range.endColumnIndex, cells.length); column += 1) {
      values.push(readCell(cells[column], book, options));
    }
    rows.push(trimmed(values, (value) => value === ''));
  }
  const values = options.major === 'COLUMNS' ? columnsOf(rows) : trimmed(rows, (row) => row.length === 0);
  return { range: sayRange(sheet, range), majorDimension: options.major, ...(values.length > 0 ? { values } : {}) };
}

function readCell(cell: Cell | undefined, book: Spreadsheet, options: ReadOptions): Scalar {
  if (!cell) return '';
  if (options.render === 'FORMULA' && cell.entered?.formulaValue !== undefined) return cell.entered.formulaValue;
  const value = cell.effective;
  if (!value) return '';
  if (options.render === 'FORMATTED_VALUE' || value.errorValue) return shownText(cell, book.locale);
  if (options.dates === 'FORMATTED_STRING' && isDate(cell)) return shownText(cell, book.locale);
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? '';
}

function isDate(cell: Cell): boolean {
  return /DATE|TIME/.test(text(object(numberFormatOf(cell))['type']));
}

function trimmed<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  let end = items.length;
  for (let last = items[end - 1]; end > 0 && last !== undefined && isBlank(last); last = items[end - 1]) end -= 1;
  return items.slice(0, end);
}

function columnsOf(rows: readonly (readonly Scalar[])[]): Scalar[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    trimmed(
      rows.map((row) => row[column] ?? ''),
      (value) => value === '',
    ),
  );
}
