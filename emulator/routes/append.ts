import type { GridRange, JsonObject, Sheet } from '../store/model';
import { API_ORIGIN } from '../store/store';
import { clipped, parseRange, sayRange, type SheetRange } from '../values/a1';
import { param, type Call } from './call';
import { inputOption, rowsOf, updateResponse, withData, writeRequest } from './values-write';

/** `values.append`: below the last table that the range touches, or right there where it touches none. */
export function appendValues(call: Call): JsonObject {
  const { store, query, body } = call;
  const spreadsheetId = param(call, 'spreadsheetId');
  const option = inputOption(query.get('valueInputOption'));
  const book = store.get(spreadsheetId);
  const { sheet, range } = clipped(parseRange(book, param(call, 'range')));
  const rows = rowsOf(body);
  const table = lastTable(sheet, range);
  const at = table ?? { ...range, endRowIndex: range.startRowIndex };
  const isInserting = query.get('insertDataOption') === 'INSERT_ROWS' && table !== null;
  const target = targetFor(sheet, at, rows);
  const missing = Math.max(0, target.range.endRowIndex - sheet.rowCount - (isInserting ? rows.length : 0));
  const wider = Math.max(0, target.range.endColumnIndex - sheet.columnCount);
  const dimension = (kind: string, startIndex: number, count: number): JsonObject[] =>
    count > 0
      ? [
          {
            insertDimension: {
              range: { sheetId: sheet.sheetId, dimension: kind, startIndex, endIndex: startIndex + count },
            },
          },
        ]
      : [];
  const grown = {
    ...sheet,
    rowCount: Math.max(sheet.rowCount, target.range.endRowIndex),
    columnCount: sheet.columnCount + wider,
  };
  const write = { target: { ...target, sheet: grown }, rows };
  const requests = [
    ...(isInserting ? dimension('ROWS', at.endRowIndex, rows.length) : dimension('ROWS', sheet.rowCount, missing)),
    ...dimension('COLUMNS', sheet.columnCount, wider),
    writeRequest(write, option),
  ];
  const { book: after } = store.change(spreadsheetId, requests, API_ORIGIN);
  const updates = withData(after, updateResponse(after, write), (name) => query.get(name));
  return { spreadsheetId, ...(table ? { tableRange: sayRange(sheet, table) } : {}), updates };
}

function targetFor(sheet: Sheet, at: GridRange, rows: readonly (readonly unknown[])[]): SheetRange {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const range = {
    startRowIndex: at.endRowIndex,
    endRowIndex: at.endRowIndex + Math.max(1, rows.length),
    startColumnIndex: at.startColumnIndex,
    endColumnIndex: at.startColumnIndex + width,
  };
  return { sheet, range };
}

/** The block of filled cells around the last filled cell of a range; `null` where the range holds nothing. */
export function lastTable(sheet: Sheet, range: GridRange): GridRange | null {
  const isFilled = (row: number, column: number): boolean =>
    sheet.rows[row]?.[column]?.effective !== undefined || sheet.rows[row]?.[column]?.entered !== undefined;
  for (let row = Math.min(range.endRowIndex, sheet.rows.length) - 1; row >= range.startRowIndex; row -= 1) {
    for (
      let column = Math.min(range.endColumnIndex, sheet.rows[row]?.length ?? 0) - 1;
      column >= range.startColumnIndex;
      column -= 1
    ) {
      if (isFilled(row, column)) return island(isFilled, row, column);
    }
  }
  return null;
}

/** Grows a block from one cell to whatever is filled beside it, also at its corners. */
function island(isFilled: (row: number, column: number) => boolean, row: number, column: number): GridRange {
  let [top, bottom, left, right] = [row, row, column, column];
  const anyInRow = (at: number): boolean => at >= 0 && span(left - 1, right + 1).some((c) => isFilled(at, c));
  const anyInColumn = (at: number): boolean => at >= 0 && span(top - 1, bottom + 1).some((r) => isFilled(r, at));
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (; anyInRow(top - 1); top -= 1) hasGrown = true;
    for (; anyInRow(bottom + 1); bottom += 1) hasGrown = true;
    for (; anyInColumn(left - 1); left -= 1) hasGrown = true;
    for (; anyInColumn(right + 1); right += 1) hasGrown = true;
  }
  return { startRowIndex: top, endRowIndex: bottom + 1, startColumnIndex: left, endColumnIndex: right + 1 };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
