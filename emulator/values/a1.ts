import { invalid } from '../google-error';
import type { GridRange, JsonObject, Sheet, Spreadsheet } from '../store/model';

/** A column's letters from its index: 0 is `A`. */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** A column's index, from 0, from its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export interface SheetRange {
  readonly sheet: Sheet;
  readonly range: GridRange;
  /** Only the first cell was named, as in `B2`: writing may go on from there. */
  readonly isCell?: boolean;
}

/**
 * Reads `Sheet1!A1:C`, `'A b'!D4`, `A:C`, `2:3`, `R1C1:R2C2`, a named range or a tab's name. A name that could be a cell,
 * such as `DAY1`, is a cell unless it is quoted, as for the service. Ends that are left open reach to the end of the grid.
 */
export function parseRange(book: Spreadsheet, text: string): SheetRange {
  const { tab, rest } = splitTab(text);
  const sheet = tab === null ? book.sheets[0] : sheetNamed(book, tab);
  if (!sheet) throw unparsable(text);
  const cells = parseCells(sheet, rest) ?? parseR1C1(rest);
  if (cells) return { sheet, range: cells, ...(rest.includes(':') ? {} : { isCell: true }) };
  const named = namedRange(book, rest);
  if (named) return named;
  const whole = tab === null ? sheetNamed(book, rest) : undefined;
  if (!whole) throw unparsable(text);
  return { sheet: whole, range: wholeSheet(whole) };
}

function unparsable(text: string): Error {
  return invalid(`Unable to parse range: ${text}`);
}

/** `Tab!A1` at its last exclamation mark outside quotes; the tab's name keeps its quotes. */
function splitTab(text: string): { tab: string | null; rest: string } {
  const quoted = /^('(?:[^']|'')*')(?:!(.*))?$/s.exec(text);
  if (quoted) return quoted[2] === undefined ? { tab: null, rest: text } : { tab: quoted[1] ?? '', rest: quoted[2] };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { tab: null, rest: text } : { tab: text.slice(0, bang), rest: text.slice(bang + 1) };
}

function sheetNamed(book: Spreadsheet, name: string): Sheet | undefined {
  const plain = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  const isSame = (sheet: Sheet): boolean => sheet.title.toLowerCase() === plain.toLowerCase();
  return book.sheets.find((sheet) => sheet.title === plain) ?? book.sheets.find(isSame);
}

function namedRange(book: Spreadsheet, name: string): SheetRange | null {
  const found = book.namedRanges.find((candidate) => String(candidate['name']).toLowerCase() === name.toLowerCase());
  if (!found) return null;
  // A named range's `range` is a GridRange, with `sheetId` always set.
  const fields = found['range'] as JsonObject;
  const sheet = book.sheets.find(({ sheetId }) => sheetId === fields['sheetId']);
  if (!sheet) return null;
  const { sheetId: _id, ...range } = fields;
  return { sheet, range: { ...wholeSheet(sheet), ...range } };
}

export function wholeSheet(sheet: Sheet): GridRange {
  return { startRowIndex: 0, endRowIndex: sheet.rowCount, startColumnIndex: 0, endColumnIndex: sheet.columnCount };
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

function parseCells(sheet: Sheet, text: string): GridRange | null {
  const [from = '', to] = text.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to ?? from);
  const isComplete = to !== undefined || (first?.[1] !== '' && first?.[2] !== '');
  if (!first || !last || !isComplete || from === '' || to === '') return null;
  const rows = ends(
    indexes(first[2], last[2], (digits) => Number(digits) - 1),
    sheet.rowCount,
  );
  const columns = ends(indexes(first[1], last[1], columnNumber), sheet.columnCount);
  if (rows[0] < 0) return null;
  return { startRowIndex: rows[0], endRowIndex: rows[1], startColumnIndex: columns[0], endColumnIndex: columns[1] };
}

function indexes(
  first: string | undefined,
  last: string | undefined,
  read: (text: string) => number,
): (number | null)[] {
  return [first, last].map((part) => (part ? read(part) : null));
}

/** Start and end of one axis from its two corners; a corner that is not said is open. */
function ends([first = null, last = null]: (number | null)[], total: number): [number, number] {
  if (first !== null && last !== null) return [Math.min(first, last), Math.max(first, last) + 1];
  const start = first ?? last ?? 0;
  return [start, Math.max(total, start + 1)];
}

function parseR1C1(text: string): GridRange | null {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (!match) return null;
  const [row = 1, column = 1, lastRow = row, lastColumn = column] = match
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  return {
    startRowIndex: Math.min(row, lastRow) - 1,
    endRowIndex: Math.max(row, lastRow),
    startColumnIndex: Math.min(column, lastColumn) - 1,
    endColumnIndex: Math.max(column, lastColumn),
  };
}

/** The part of a range that is on the grid. Fails with Google's 400 where it begins outside. */
export function clipped({ sheet, range }: SheetRange): SheetRange {
  if (range.startRowIndex >= sheet.rowCount || range.startColumnIndex >= sheet.columnCount) throw outside(sheet, range);
  const endRowIndex = Math.min(range.endRowIndex, sheet.rowCount);
  return { sheet, range: { ...range, endRowIndex, endColumnIndex: Math.min(range.endColumnIndex, sheet.columnCount) } };
}

export function outside(sheet: Sheet, range: GridRange): Error {
  return invalid(
    `Range (${sayRange(sheet, range)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** The range as the service says it back: with its tab, quoted where needed, and both corners. */
export function sayRange(sheet: Sheet, range: GridRange): string {
  const from = `${columnName(range.startColumnIndex)}${range.startRowIndex + 1}`;
  const to = `${columnName(range.endColumnIndex - 1)}${range.endRowIndex}`;
  return `${quoteTitle(sheet.title)}!${from === to ? from : `${from}:${to}`}`;
}

/** A tab's title before `!`: one that could be taken for a cell, or has more than letters, digits and `_`, stands in quotes. */
export function quoteTitle(title: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) && !/^R\d*C\d*$/i.test(title);
  return isPlain ? title : `'${title.replace(/'/g, "''")}'`;
}
