import { invalid } from '../google-error';
import type { GridRange, Sheet, Spreadsheet } from '../store/model';

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
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d*)$/;

/** Reads `Sheet1!A1:C`, `'A b'!D4`, `A:C`, `2:3`, or a tab's name alone; clipped to the grid as the service does. */
export function parseRange(book: Spreadsheet, text: string): SheetRange {
  const bang = text.lastIndexOf('!');
  const asTab = sheetNamed(book, text);
  if (bang < 0 && asTab) return { sheet: asTab, range: wholeSheet(asTab) };
  const sheet = bang < 0 ? book.sheets[0] : sheetNamed(book, text.slice(0, bang));
  const range = sheet && parseCells(sheet, text.slice(bang + 1));
  if (!sheet || !range) throw invalid(`Unable to parse range: ${text}`);
  return { sheet, range };
}

function sheetNamed(book: Spreadsheet, name: string): Sheet | undefined {
  const plain = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return book.sheets.find((sheet) => sheet.title === plain) ?? book.sheets.find((sheet) => sheet.title.toLowerCase() === plain.toLowerCase());
}

export function wholeSheet(sheet: Sheet): GridRange {
  return { startRowIndex: 0, endRowIndex: sheet.rowCount, startColumnIndex: 0, endColumnIndex: sheet.columnCount };
}

function parseCells(sheet: Sheet, text: string): GridRange | null {
  const [from = '', to = from] = text.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (!first || !last || (from === '' && to === '')) return null;
  const columns = [first[1], last[1]].map((letters) => (letters ? columnNumber(letters) : null));
  const rows = [first[2], last[2]].map((digits) => (digits ? Number(digits) - 1 : null));
  const startRow = Math.min(rows[0] ?? 0, rows[1] ?? Infinity);
  const startColumn = Math.min(columns[0] ?? 0, columns[1] ?? Infinity);
  const endRow = rows[1] === null || rows[0] === null ? (rows[1] === null ? sheet.rowCount : Math.max(rows[0] ?? 0, rows[1] ?? 0) + 1) : Math.max(rows[0] ?? 0, rows[1] ?? 0) + 1;
  const endColumn = columns[1] === null ? sheet.columnCount : Math.max(columns[0] ?? 0, columns[1] ?? 0) + 1;
  return { startRowIndex: startRow, endRowIndex: endRow, startColumnIndex: startColumn, endColumnIndex: endColumn };
}

/** The range as the service says it back: with its tab, quoted where needed, and both corners. */
export function sayRange(sheet: Sheet, range: GridRange): string {
  const from = `${columnName(range.startColumnIndex)}${range.startRowIndex + 1}`;
  const to = `${columnName(range.endColumnIndex - 1)}${range.endRowIndex}`;
  return `${quoteTitle(sheet.title)}!${from === to ? from : `${from}:${to}`}`;
}

function quoteTitle(title: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title);
  return isPlain ? title : `'${title.replace(/'/g, "''")}'`;
}
