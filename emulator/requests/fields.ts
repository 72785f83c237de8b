import { invalid } from '../google-error';
import type { GridRange, JsonObject, Sheet, Spreadsheet } from '../store/model';

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

export function sheetById(book: Spreadsheet, value: unknown): Sheet {
  const sheetId = number(value, 0);
  const sheet = book.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) throw invalid(`No grid with id: ${sheetId}`);
  return sheet;
}

/** A GridRange whose missing ends mean the whole grid. */
export function gridRange(book: Spreadsheet, value: unknown): { sheet: Sheet; range: GridRange } {
  const fields = object(value);
  const sheet = sheetById(book, fields['sheetId']);
  const range = {
    startRowIndex: number(fields['startRowIndex'], 0),
    endRowIndex: number(fields['endRowIndex'], sheet.rowCount),
    startColumnIndex: number(fields['startColumnIndex'], 0),
    endColumnIndex: number(fields['endColumnIndex'], sheet.columnCount),
  };
  if (range.endRowIndex > sheet.rowCount || range.endColumnIndex > sheet.columnCount) {
    throw invalid(`Range (${sheet.title}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`);
  }
  return { sheet, range };
}

/** Calls back for each cell of a range, row by row. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRowIndex; row < range.endRowIndex; row += 1) {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) visit(row, column);
  }
}
