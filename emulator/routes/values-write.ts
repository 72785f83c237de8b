import { invalid, wrongType } from '../google-error';
import { list, text, type Fields } from '../requests/fields';
import type { JsonObject, Spreadsheet } from '../store/model';
import { API_ORIGIN, type Store } from '../store/store';
import { clipped, columnName, outside, parseRange, sayRange, type SheetRange } from '../values/a1';
import { isTrue } from './call';
import { majorOf, readOptions, readValues } from './values-read';

export type InputOption = 'RAW' | 'USER_ENTERED';

export function inputOption(option: unknown): InputOption {
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  if (option === undefined || option === null || option === '')
    throw invalid("'valueInputOption' is required but not specified");
  throw wrongType('value_input_option', 'type.googleapis.com/google.apps.sheets.v4.ValueInputOption', option);
}

/** The rows of a ValueRange. Fails with Google's 400 where they are no list of lists of scalars. */
export function rowsOf(data: Fields, field = 'data.values'): readonly (readonly unknown[])[] {
  const given = data['values'] ?? [];
  if (!Array.isArray(given)) throw wrongType(field, 'type.googleapis.com/google.protobuf.ListValue', given);
  given.forEach((line: unknown, at) => {
    if (!Array.isArray(line)) throw wrongType(`${field}[${at}]`, 'type.googleapis.com/google.protobuf.ListValue', line);
    const odd = line.findIndex((value) => typeof value === 'object' && value !== null);
    if (odd >= 0)
      throw invalid(
        `Invalid ${field}[${at}][${odd}]: ${Array.isArray(line[odd]) ? 'list_value' : 'struct_value'} ${JSON.stringify(line[odd])}`,
      );
  });
  const lines = given as readonly (readonly unknown[])[];
  return majorOf(data['majorDimension']) === 'COLUMNS' ? turned(lines) : lines;
}

/** Columns as rows; what a short column lacks is left as it is. */
function turned(columns: readonly (readonly unknown[])[]): unknown[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
}

/** A block of values with its place. */
export interface Write {
  readonly target: SheetRange;
  readonly rows: readonly (readonly unknown[])[];
}

/** The request that a write comes down to. Fails with Google's 400 where the values leave the range or the grid. */
export function writeRequest({ target: { sheet, range, isCell }, rows }: Write, option: InputOption): JsonObject {
  const [height, width] = [rows.length, widthOf(rows)];
  const { startRowIndex, startColumnIndex } = range;
  const written = {
    startRowIndex,
    startColumnIndex,
    endRowIndex: startRowIndex + Math.max(1, height),
    endColumnIndex: startColumnIndex + Math.max(1, width),
  };
  if (!isCell && written.endRowIndex > range.endRowIndex)
    throw beyond(sayRange(sheet, range), `row [${range.endRowIndex + 1}]`);
  if (!isCell && written.endColumnIndex > range.endColumnIndex)
    throw beyond(sayRange(sheet, range), `column [${columnName(range.endColumnIndex)}]`);
  if (written.endRowIndex > sheet.rowCount || written.endColumnIndex > sheet.columnCount) throw outside(sheet, written);
  return {
    writeValues: {
      sheetId: sheet.sheetId,
      rowIndex: startRowIndex,
      columnIndex: startColumnIndex,
      values: rows as JsonObject[string],
      isTyped: option === 'USER_ENTERED',
    },
  };
}

function beyond(range: string, line: string): Error {
  return invalid(`Requested writing within range [${range}], but tried writing to ${line}`);
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

/** UpdateValuesResponse: counts and range follow from what was written, not from what was asked; 0 is left out. */
export function updateResponse(book: Spreadsheet, { target, rows }: Write): JsonObject {
  const sheet = book.sheets.find(({ sheetId }) => sheetId === target.sheet.sheetId) ?? target.sheet;
  const [height, width] = [rows.length, widthOf(rows)];
  const { startRowIndex, startColumnIndex } = target.range;
  const written = {
    startRowIndex,
    startColumnIndex,
    endRowIndex: startRowIndex + Math.max(1, height),
    endColumnIndex: startColumnIndex + Math.max(1, width),
  };
  const updatedCells = rows.reduce(
    (total, row) => total + row.filter((value) => value !== null && value !== undefined).length,
    0,
  );
  return {
    spreadsheetId: book.spreadsheetId,
    updatedRange: sayRange(sheet, written),
    ...(updatedCells > 0 ? { updatedRows: height, updatedColumns: width, updatedCells } : {}),
  };
}

/** Adds the values as they are after an update, where the call asks for them. */
export function withData(book: Spreadsheet, response: JsonObject, source: (name: string) => unknown): JsonObject {
  if (!isTrue(source('includeValuesInResponse'))) return response;
  const updatedData = readValues(
    book,
    parseRange(book, text(response['updatedRange'])),
    readOptions(source, 'response'),
  );
  return { ...response, updatedData };
}

/** Does several writes as one change. */
export function writeAll(
  store: Store,
  spreadsheetId: string,
  writes: readonly Write[],
  option: InputOption,
): Spreadsheet {
  const requests = writes
    .map((write) => writeRequest(write, option))
    .filter((_, at) => (writes[at]?.rows.length ?? 0) > 0);
  return requests.length > 0 ? store.change(spreadsheetId, requests, API_ORIGIN).book : store.get(spreadsheetId);
}

/** Takes the values of ranges away as one change. Returns the ranges as the service says them. */
export function clearAll(store: Store, spreadsheetId: string, targets: readonly SheetRange[]): string[] {
  const parts = targets.map(clipped);
  const requests = parts.map(({ sheet, range }) => ({ clearValues: { range: { sheetId: sheet.sheetId, ...range } } }));
  if (requests.length > 0) store.change(spreadsheetId, requests, API_ORIGIN);
  return parts.map(({ sheet, range }) => sayRange(sheet, range));
}

/** The totals of a batch of updates. */
export function totals(responses: readonly JsonObject[]): JsonObject {
  const sum = (name: string): number => responses.reduce((total, response) => total + Number(response[name] ?? 0), 0);
  const tabs = new Set(responses.map((response) => text(response['updatedRange']).replace(/![^!]*$/, '')));
  const counts = {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: tabs.size,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Checks that a ValueRange names the range that the call names, if any. */
export function refuseOtherRange(book: Spreadsheet, asked: SheetRange, data: Fields): void {
  const given = text(data['range']);
  if (given === '') return;
  const own = parseRange(book, given);
  const isSame = own.sheet === asked.sheet && sayRange(own.sheet, own.range) === sayRange(asked.sheet, asked.range);
  if (!isSame)
    throw invalid(
      `Requested range [${sayRange(asked.sheet, asked.range)}] does not match value's range [${sayRange(own.sheet, own.range)}]`,
    );
}

export function dataIn(body: Fields): Fields[] {
  return list(body['data']).map((entry) => entry as Fields);
}
