import { invalid } from '../google-error';
import type { GridRange, Sheet, Spreadsheet } from '../store/model';
import { cellAt } from '../store/model';
import { shiftFormulas } from '../formulas/shift';
import { deletedAt, insertedAt, movedTo } from '../formulas/spans';
import { gridRange, list, number, object, sheetById, text, type Fields } from './fields';

interface Span {
  readonly sheet: Sheet;
  readonly isRows: boolean;
  readonly start: number;
  readonly end: number;
}

function span(book: Spreadsheet, value: unknown): Span {
  const fields = object(value);
  const sheet = sheetById(book, fields['sheetId']);
  const isRows = text(fields['dimension']) !== 'COLUMNS';
  const count = isRows ? sheet.rowCount : sheet.columnCount;
  const start = number(fields['startIndex'], 0);
  const end = number(fields['endIndex'], count);
  if (start < 0 || end <= start) throw invalid('Invalid range: the end must be after the start.');
  return { sheet, isRows, start, end };
}

/** `insertDimension`: empty rows or columns before `startIndex`. */
export function insertDimension(book: Spreadsheet, request: Fields): void {
  const { sheet, isRows, start, end } = span(book, request['range']);
  const count = end - start;
  if (isRows) {
    insertHoles(sheet.rows, start, count, () => []);
    insertHoles(sheet.rowProperties, start, count, () => undefined);
    sheet.rowCount += count;
  } else {
    for (const row of sheet.rows) if (row) insertHoles(row, start, count, () => undefined);
    insertHoles(sheet.columnProperties, start, count, () => undefined);
    sheet.columnCount += count;
  }
  shiftRanges(sheet, isRows, (at) => (at >= start ? at + count : at));
  shiftFormulas(book, sheet, isRows, insertedAt(start, count));
  if (request['inheritFromBefore'] === true && start > 0) inheritFormat(sheet, isRows, start, count);
}

function insertHoles<T>(items: T[], at: number, count: number, make: () => T): void {
  if (items.length <= at) return;
  items.splice(at, 0, ...Array.from({ length: count }, make));
}

/** New rows look like the row before them, as they do when a person inserts them. */
function inheritFormat(sheet: Sheet, isRows: boolean, start: number, count: number): void {
  if (!isRows) return;
  const before = sheet.rows[start - 1] ?? [];
  for (let row = start; row < start + count; row += 1) {
    before.forEach((cell, column) => {
      const kept = { ...(cell?.format ? { format: cell.format } : {}), ...(cell?.validation ? { validation: cell.validation } : {}) };
      if (Object.keys(kept).length > 0) (sheet.rows[row] ??= [])[column] = kept;
    });
  }
}

/** `deleteDimension`. */
export function deleteDimension(book: Spreadsheet, request: Fields): void {
  const { sheet, isRows, start, end } = span(book, request['range']);
  const count = Math.min(end, isRows ? sheet.rowCount : sheet.columnCount) - start;
  if (count >= (isRows ? sheet.rowCount : sheet.columnCount)) {
    throw invalid(`You can't delete all the ${isRows ? 'rows' : 'columns'} on the sheet.`);
  }
  if (isRows) {
    sheet.rows.splice(start, count);
    sheet.rowProperties.splice(start, count);
    sheet.rowCount -= count;
  } else {
    for (const row of sheet.rows) row?.splice(start, count);
    sheet.columnProperties.splice(start, count);
    sheet.columnCount -= count;
  }
  shiftRanges(sheet, isRows, (at) => (at >= start + count ? at - count : Math.min(at, start)));
  shiftFormulas(book, sheet, isRows, deletedAt(start, count));
}

/** `moveDimension`: the destination counts before the move. */
export function moveDimension(book: Spreadsheet, request: Fields): void {
  const { sheet, isRows, start, end } = span(book, request['source']);
  const destination = number(request['destinationIndex'], 0);
  const count = end - start;
  if (destination >= start && destination <= end) return;
  const to = destination > start ? destination - count : destination;
  const longest = Math.max(end, destination);
  if (isRows) {
    moveItems(sheet.rows, start, count, to, longest, () => []);
    moveItems(sheet.rowProperties, start, count, to, longest, () => undefined);
  } else {
    for (const row of sheet.rows) if (row) moveItems(row, start, count, to, longest, () => undefined);
    moveItems(sheet.columnProperties, start, count, to, longest, () => undefined);
  }
  shiftFormulas(book, sheet, isRows, movedTo(start, count, destination));
}

function moveItems<T>(items: T[], start: number, count: number, to: number, longest: number, make: () => T): void {
  while (items.length < longest) items.push(make());
  const moved = items.splice(start, count);
  items.splice(to, 0, ...moved);
}

/** `appendDimension`. */
export function appendDimension(book: Spreadsheet, request: Fields): void {
  const sheet = sheetById(book, request['sheetId']);
  if (text(request['dimension']) === 'COLUMNS') sheet.columnCount += number(request['length'], 0);
  else sheet.rowCount += number(request['length'], 0);
}

/** `updateDimensionProperties`: width, height, hidden. */
export function updateDimensionProperties(book: Spreadsheet, request: Fields): void {
  const { sheet, isRows, start, end } = span(book, request['range']);
  const properties = isRows ? sheet.rowProperties : sheet.columnProperties;
  const given = object(request['properties']);
  const fields = text(request['fields']);
  for (let index = start; index < end; index += 1) {
    const old = properties[index] ?? {};
    properties[index] = {
      ...old,
      ...(/hiddenByUser|\*/.test(fields) ? { hiddenByUser: given['hiddenByUser'] === true } : {}),
      ...(/pixelSize|\*/.test(fields) ? { pixelSize: number(given['pixelSize'], 100) } : {}),
    };
  }
}

/** `sortRange`: blanks last, numbers before text before booleans; equal rows keep their order. */
export function sortRange(book: Spreadsheet, request: Fields): void {
  const { sheet, range } = gridRange(book, request['range']);
  const specs = list(request['sortSpecs']).map(object);
  const rows = Array.from({ length: range.endRowIndex - range.startRowIndex }, (_, offset) => {
    const row = range.startRowIndex + offset;
    return (sheet.rows[row] ?? []).slice(range.startColumnIndex, range.endColumnIndex);
  });
  const keyOf = (cells: readonly unknown[], spec: Fields): string | number | null => {
    const cell = cells[number(spec['dimensionIndex'], range.startColumnIndex) - range.startColumnIndex] as ReturnType<typeof cellAt>;
    const value = cell?.effective;
    return value?.numberValue ?? value?.stringValue?.toLowerCase() ?? (value?.boolValue === undefined ? null : String(value.boolValue));
  };
  rows.sort((a, b) => {
    for (const spec of specs) {
      const order = compareKeys(keyOf(a, spec), keyOf(b, spec), text(spec['sortOrder']) === 'DESCENDING');
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((cells, offset) => {
    const row = (sheet.rows[range.startRowIndex + offset] ??= []);
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) {
      const cell = cells[column - range.startColumnIndex];
      if (cell) row[column] = cell;
      else delete row[column];
    }
  });
}

function compareKeys(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1;
  return isDescending ? -order : order;
}

function shiftRanges(sheet: Sheet, isRows: boolean, shift: (at: number) => number): void {
  const moved = (range: GridRange): GridRange =>
    isRows
      ? { ...range, startRowIndex: shift(range.startRowIndex), endRowIndex: shift(range.endRowIndex - 1) + 1 }
      : { ...range, startColumnIndex: shift(range.startColumnIndex), endColumnIndex: shift(range.endColumnIndex - 1) + 1 };
  sheet.merges = sheet.merges
    .map(moved)
    .filter((range) => range.endRowIndex > range.startRowIndex && range.endColumnIndex > range.startColumnIndex);
}
