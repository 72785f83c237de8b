import { invalid } from '../google-error';
import { newSheet, type GridRange, type JsonObject, type Sheet, type Spreadsheet } from '../store/model';
import { sheetProperties } from '../render';
import { gridRange, json, number, object, sheetById, text, type Fields } from './fields';

/** `addSheet`. The store gives the request its sheet id before it is logged, so that a replay makes the same one. */
export function addSheet(book: Spreadsheet, request: Fields): JsonObject {
  const properties = object(request['properties']);
  const title = text(properties['title']) || `Sheet${book.sheets.length + 1}`;
  if (book.sheets.some((sheet) => sheet.title === title)) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  const sheet = newSheet(number(properties['sheetId'], 0), title);
  applyProperties(sheet, properties, 'hidden,gridProperties,tabColorStyle');
  const index = number(properties['index'], book.sheets.length);
  book.sheets.splice(index, 0, sheet);
  return { addSheet: { properties: sheetProperties(book, sheet) } };
}

/** `deleteSheet`. */
export function deleteSheet(book: Spreadsheet, request: Fields): void {
  const sheet = sheetById(book, request['sheetId']);
  if (book.sheets.filter((other) => !other.hidden || other === sheet).length <= 1) {
    throw invalid("You can't remove all the visible sheets in a document.");
  }
  book.sheets = book.sheets.filter((other) => other !== sheet);
}

/** `duplicateSheet`. */
export function duplicateSheet(book: Spreadsheet, request: Fields): JsonObject {
  const source = sheetById(book, request['sourceSheetId']);
  const title = text(request['newSheetName']) || `Copy of ${source.title}`;
  const copy: Sheet = { ...source, sheetId: number(request['newSheetId'], 0), title, rows: source.rows.map((row) => row.slice()) };
  book.sheets.splice(number(request['insertSheetIndex'], book.sheets.length), 0, copy);
  return { duplicateSheet: { properties: sheetProperties(book, copy) } };
}

/** `updateSheetProperties`. */
export function updateSheetProperties(book: Spreadsheet, request: Fields): void {
  const properties = object(request['properties']);
  const sheet = sheetById(book, properties['sheetId']);
  const fields = text(request['fields']);
  applyProperties(sheet, properties, fields);
  if (/\btitle\b|\*/.test(fields) && text(properties['title'])) sheet.title = text(properties['title']);
  if (/\bindex\b/.test(fields)) {
    const from = book.sheets.indexOf(sheet);
    const index = number(properties['index'], from);
    book.sheets.splice(from, 1);
    book.sheets.splice(index > from ? index - 1 : index, 0, sheet);
  }
  if (book.sheets.every((other) => other.hidden)) throw invalid("You can't hide all the sheets in a document.");
}

function applyProperties(sheet: Sheet, properties: Fields, fields: string): void {
  const has = (name: string): boolean => fields === '*' || fields.includes(name);
  const grid = object(properties['gridProperties']);
  if (has('hidden')) sheet.hidden = properties['hidden'] === true;
  const size = (name: string, old: number): number =>
    has(name) || (/gridProperties(?![./(])/.test(fields) && grid[name] !== undefined) ? number(grid[name], old) : old;
  sheet.rowCount = size('rowCount', sheet.rowCount);
  sheet.columnCount = size('columnCount', sheet.columnCount);
  sheet.frozenRowCount = has('frozenRowCount') || grid['frozenRowCount'] !== undefined ? number(grid['frozenRowCount'], 0) : sheet.frozenRowCount;
  sheet.frozenColumnCount = has('frozenColumnCount') || grid['frozenColumnCount'] !== undefined ? number(grid['frozenColumnCount'], 0) : sheet.frozenColumnCount;
  if (has('tabColor')) {
    const style = json(properties['tabColorStyle']);
    sheet.tabColor = Object.keys(style).length > 0 ? style : null;
  }
}

/** `updateSpreadsheetProperties`. */
export function updateSpreadsheetProperties(book: Spreadsheet, request: Fields): void {
  const properties = object(request['properties']);
  book.title = text(properties['title']) || book.title;
  book.locale = text(properties['locale']) || book.locale;
  book.timeZone = text(properties['timeZone']) || book.timeZone;
}

/** `mergeCells`: the values of all but the first cell of a merge go. */
export function mergeCells(book: Spreadsheet, request: Fields): void {
  const { sheet, range } = gridRange(book, request['range']);
  const pieces = text(request['mergeType']) === 'MERGE_ROWS' ? rowsOf(range) : [range];
  unmergeCells(book, request);
  sheet.merges.push(...pieces);
}

function rowsOf(range: GridRange): GridRange[] {
  return Array.from({ length: range.endRowIndex - range.startRowIndex }, (_, offset) => ({
    ...range,
    startRowIndex: range.startRowIndex + offset,
    endRowIndex: range.startRowIndex + offset + 1,
  }));
}

/** `unmergeCells`. */
export function unmergeCells(book: Spreadsheet, request: Fields): void {
  const { sheet, range } = gridRange(book, request['range']);
  sheet.merges = sheet.merges.filter(
    (merge) =>
      merge.endRowIndex <= range.startRowIndex ||
      merge.startRowIndex >= range.endRowIndex ||
      merge.endColumnIndex <= range.startColumnIndex ||
      merge.startColumnIndex >= range.endColumnIndex,
  );
}

/** `addProtectedRange`; the id is given by the store. */
export function addProtectedRange(book: Spreadsheet, request: Fields): JsonObject {
  const protectedRange = json(request['protectedRange']);
  const { sheet } = gridRange(book, protectedRange['range'] ?? {});
  const stored = { ...protectedRange, protectedRangeId: number(protectedRange['protectedRangeId'], 0) };
  sheet.protectedRanges.push(stored);
  return { addProtectedRange: { protectedRange: { ...stored, editors: {}, requestingUserCanEdit: true } } };
}

/** `deleteProtectedRange`. */
export function deleteProtectedRange(book: Spreadsheet, request: Fields): void {
  const id = number(request['protectedRangeId'], -1);
  const sheet = book.sheets.find((candidate) => candidate.protectedRanges.some((range) => range.protectedRangeId === id));
  if (!sheet) throw invalid(`No protected range with id: ${id}`);
  sheet.protectedRanges = sheet.protectedRanges.filter((range) => range.protectedRangeId !== id);
}
