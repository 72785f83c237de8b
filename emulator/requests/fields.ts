import { invalid } from '../google-error';
import type { Draft } from '../store/draft';
import type { GridRange, JsonObject, Sheet, Spreadsheet } from '../store/model';
import type { Axis } from '../store/ops';

/** Readers for the untyped JSON of a request. Anything of the wrong type is Google's 400. */
export type Fields = Readonly<Record<string, unknown>>;

export function object(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function number(value: unknown, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'number') throw invalid(`Invalid value (${JSON.stringify(value)}), a number is needed.`);
  return value;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function json(value: unknown): JsonObject {
  return object(value) as JsonObject;
}

/** The tab, ready to be changed. Fails with Google's 400 where there is none. */
export function sheetById(draft: Draft, value: unknown): Sheet {
  const sheetId = number(value, 0);
  return draft.sheet(sheetId) ?? noGrid(sheetId);
}

function noGrid(sheetId: number): never {
  throw invalid(`No grid with id: ${sheetId}`);
}

/** A tab to look at only. */
export function sheetIn(book: Spreadsheet, value: unknown): Sheet {
  const sheetId = number(value, 0);
  return book.sheets.find((candidate) => candidate.sheetId === sheetId) ?? noGrid(sheetId);
}

/** A GridRange of a tab that is to be changed; missing ends mean the whole grid. */
export function gridRange(draft: Draft, value: unknown): { sheet: Sheet; range: GridRange } {
  const fields = object(value);
  const sheet = sheetById(draft, fields['sheetId']);
  return { sheet, range: gridRangeOn(sheet, fields) };
}

/** A GridRange on a tab; missing ends mean the whole grid. Fails with Google's 400 where it leaves the grid. */
export function gridRangeOn(sheet: Sheet, fields: Fields): GridRange {
  const range = {
    startRowIndex: number(fields['startRowIndex'], 0),
    endRowIndex: number(fields['endRowIndex'], sheet.rowCount),
    startColumnIndex: number(fields['startColumnIndex'], 0),
    endColumnIndex: number(fields['endColumnIndex'], sheet.columnCount),
  };
  if (range.endRowIndex > sheet.rowCount || range.endColumnIndex > sheet.columnCount) {
    throw invalid(
      `Range (${sheet.title}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  if (range.startRowIndex >= range.endRowIndex || range.startColumnIndex >= range.endColumnIndex) {
    throw invalid('The range must not be empty.');
  }
  return range;
}

export interface Span {
  readonly sheet: Sheet;
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly total: number;
}

/** A DimensionRange: rows or columns `[start, end)`. */
export function dimensionRange(draft: Draft, value: unknown): Span {
  const fields = object(value);
  const sheet = sheetById(draft, fields['sheetId']);
  const axis = axisOf(fields['dimension']);
  const total = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const start = number(fields['startIndex'], 0);
  const end = number(fields['endIndex'], total);
  if (start < 0) throw invalid(`range.startIndex[${start}] must not be negative`);
  if (end <= start) throw invalid(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  return { sheet, axis, start, end, total };
}

export function axisOf(dimension: unknown): Axis {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension was specified.');
  return dimension === 'ROWS' ? 'row' : 'column';
}

/** Calls back for each cell of a range, row by row. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRowIndex; row < range.endRowIndex; row += 1) {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) visit(row, column);
  }
}

export function dimensionOf(range: GridRange): { height: number; width: number } {
  return { height: range.endRowIndex - range.startRowIndex, width: range.endColumnIndex - range.startColumnIndex };
}
