import { invalid } from '../google-error';
import { columnName, parseRange, sayRange, wholeSheet, type SheetRange } from '../values/a1';
import { rawValue, shownText } from '../values/typed';
import { list, object, text, type Fields } from '../requests/fields';
import type { Cell, GridRange, JsonObject, Sheet, Spreadsheet } from '../store/model';
import type { Store } from '../store/store';

export interface ReadOptions {
  readonly valueRenderOption: string;
  readonly dateTimeRenderOption: string;
  readonly majorDimension: string;
}

/** A ValueRange: rows trimmed of what is blank at their end; nothing at all for an empty range. */
export function readValues(book: Spreadsheet, target: SheetRange, options: ReadOptions): JsonObject {
  const { sheet, range } = clipped(target);
  const rows: (string | number | boolean)[][] = [];
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    const values: (string | number | boolean)[] = [];
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) values.push(readCell(cells[column], book, options));
    rows.push(trimmed(values, (value) => value === ''));
  }
  const values = trimmed(rows, (row) => row.length === 0);
  const turned = options.majorDimension === 'COLUMNS' ? transposed(values) : values;
  return {
    range: sayRange(sheet, range),
    majorDimension: options.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
    ...(turned.length > 0 ? { values: turned } : {}),
  };
}

function clipped({ sheet, range }: SheetRange): SheetRange {
  if (range.startRowIndex >= sheet.rowCount || range.startColumnIndex >= sheet.columnCount) {
    throw invalid(`Range (${sayRange(sheet, range)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`);
  }
  const endRowIndex = Math.min(range.endRowIndex, sheet.rowCount);
  return { sheet, range: { ...range, endRowIndex, endColumnIndex: Math.min(range.endColumnIndex, sheet.columnCount) } };
}

function readCell(cell: Cell | undefined, book: Spreadsheet, options: ReadOptions): string | number | boolean {
  if (options.valueRenderOption === 'FORMULA' && cell?.entered?.formulaValue !== undefined) return cell.entered.formulaValue;
  const value = cell?.effective;
  if (!value) return '';
  if (options.valueRenderOption === 'FORMATTED_VALUE' || value.errorValue) return shownText(cell, book.locale);
  const isDate = /DATE|TIME/.test(text(object(cell?.format?.['numberFormat'])['type']));
  if (isDate && options.dateTimeRenderOption === 'FORMATTED_STRING') return shownText(cell, book.locale);
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? '';
}

function trimmed<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1] as T)) end -= 1;
  return items.slice(0, end);
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]).filter((value) => value !== undefined));
}

/** Writes one ValueRange through the store; `null` leaves a cell as it is. Returns UpdateValuesResponse. */
export function writeValues(store: Store, spreadsheetId: string, target: SheetRange, body: Fields, option: string): JsonObject {
  const { sheet, range } = target;
  const given = list(body['values']).map(list);
  const rows = text(body['majorDimension']) === 'COLUMNS' ? transposed(given) : given;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (range.startRowIndex + rows.length > range.endRowIndex || range.startColumnIndex + width > range.endColumnIndex) {
    throw invalid(`Requested writing within range [${sayRange(sheet, range)}], but tried writing to column [${columnName(range.startColumnIndex + width - 1)}]`);
  }
  const requests: JsonObject[] = [];
  let updatedCells = 0;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === undefined) return;
      updatedCells += 1;
      requests.push(cellRequest(sheet, range.startRowIndex + r, range.startColumnIndex + c, value, option));
    }),
  );
  store.change(spreadsheetId, requests, 'api');
  const written = { ...range, endRowIndex: range.startRowIndex + Math.max(1, rows.length), endColumnIndex: range.startColumnIndex + Math.max(1, width) };
  return {
    spreadsheetId,
    updatedRange: sayRange(sheet, written),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells,
  };
}

function cellRequest(sheet: Sheet, rowIndex: number, columnIndex: number, value: unknown, option: string): JsonObject {
  const isTyped = option === 'USER_ENTERED' && typeof value === 'string';
  if (isTyped) return { enterText: { sheetId: sheet.sheetId, rowIndex, columnIndex, text: value } };
  const entered = { ...rawValue(value) } as JsonObject;
  return {
    updateCells: {
      start: { sheetId: sheet.sheetId, rowIndex, columnIndex },
      rows: [{ values: [{ userEnteredValue: entered }] }],
      fields: 'userEnteredValue',
    },
  };
}

/** `values.append`: after the table that the range touches. */
export function appendValues(store: Store, spreadsheetId: string, rangeText: string, body: Fields, option: string): JsonObject {
  const book = store.get(spreadsheetId);
  const { sheet, range } = parseRange(book, rangeText);
  const table = tableAt(sheet, range);
  const rows = list(body['values']).map(list);
  const startRowIndex = table ? table.endRowIndex : range.startRowIndex;
  const startColumnIndex = table ? table.startColumnIndex : range.startColumnIndex;
  const missing = startRowIndex + rows.length - sheet.rowCount;
  if (missing > 0) store.change(spreadsheetId, [{ appendDimension: { sheetId: sheet.sheetId, dimension: 'ROWS', length: missing } }], 'api');
  const width = Math.max(1, ...rows.map((row) => row.length));
  const target = { startRowIndex, endRowIndex: startRowIndex + rows.length, startColumnIndex, endColumnIndex: startColumnIndex + width };
  const grown = store.get(spreadsheetId).sheets.find((candidate) => candidate.sheetId === sheet.sheetId) ?? sheet;
  const updates = writeValues(store, spreadsheetId, { sheet: grown, range: target }, body, option);
  return { spreadsheetId, ...(table ? { tableRange: sayRange(sheet, table) } : {}), updates };
}

/** The island of filled cells that a range touches; for a whole sheet the last one. */
function tableAt(sheet: Sheet, range: GridRange): GridRange | null {
  const isFilled = (row: number, column: number): boolean => sheet.rows[row]?.[column]?.entered !== undefined;
  const whole = wholeSheet(sheet);
  const isWhole = range.endRowIndex === whole.endRowIndex && range.endColumnIndex === whole.endColumnIndex;
  let seed: [number, number] | null = null;
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) {
      if (isFilled(row, column) && (isWhole || !seed)) seed = [row, column];
    }
  }
  if (!seed) return null;
  let island = { startRowIndex: seed[0], endRowIndex: seed[0] + 1, startColumnIndex: seed[1], endColumnIndex: seed[1] + 1 };
  for (let grew = true; grew; ) {
    grew = false;
    const wider = { startRowIndex: Math.max(0, island.startRowIndex - 1), endRowIndex: island.endRowIndex + 1, startColumnIndex: Math.max(0, island.startColumnIndex - 1), endColumnIndex: island.endColumnIndex + 1 };
    for (let row = wider.startRowIndex; row < wider.endRowIndex; row += 1) {
      for (let column = wider.startColumnIndex; column < wider.endColumnIndex; column += 1) {
        const isInside = row >= island.startRowIndex && row < island.endRowIndex && column >= island.startColumnIndex && column < island.endColumnIndex;
        if (isInside || !isFilled(row, column)) continue;
        island = {
          startRowIndex: Math.min(island.startRowIndex, row),
          endRowIndex: Math.max(island.endRowIndex, row + 1),
          startColumnIndex: Math.min(island.startColumnIndex, column),
          endColumnIndex: Math.max(island.endColumnIndex, column + 1),
        };
        grew = true;
      }
    }
  }
  return island;
}

/** `values.clear`: the values go, the formats stay. */
export function clearValues(store: Store, spreadsheetId: string, target: SheetRange): string {
  const { sheet, range } = clipped(target);
  const requests: JsonObject[] = [];
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) {
      if (sheet.rows[row]?.[column]?.entered) requests.push(cellRequest(sheet, row, column, '', 'RAW'));
    }
  }
  store.change(spreadsheetId, requests, 'api');
  return sayRange(sheet, range);
}
