import { columnName, columnNumber, parseRange, quoteTitle } from '../values/a1';
import { newText } from './ids';
import { cellAt, putCell, type GridRange, type Json, type JsonObject, type Sheet, type Spreadsheet } from './model';
import type { Workbook, WorkbookTab } from './workbook-format';

/** The ranges that formulas call by name; one whose tab is gone, or that is no range, is left out. */
export function addNamedRanges(book: Spreadsheet, named: Workbook['namedRanges']): Spreadsheet {
  const namedRanges = Object.entries(named ?? {}).flatMap(([name, text]): JsonObject[] => {
    const range = rangeOf(book, text);
    return range ? [{ namedRangeId: newText(), name, range }] : [];
  });
  return { ...book, namedRanges };
}

function rangeOf(book: Spreadsheet, text: string): JsonObject | null {
  try {
    const { sheet, range } = parseRange(book, text.replace(/\$/g, ''));
    return { sheetId: sheet.sheetId, ...range };
  } catch {
    // Google's sentence about an address in a call says nothing to somebody who brings a file.
    return null;
  }
}

/** The named ranges of a spreadsheet by their names. */
export function namedRangesOf(book: Spreadsheet): Pick<Workbook, 'namedRanges'> {
  const named = book.namedRanges.flatMap(({ name, range }) => {
    const sheet = book.sheets.find(({ sheetId }) => isObject(range) && range['sheetId'] === sheetId);
    return sheet && isObject(range)
      ? [[String(name), `${quoteTitle(sheet.title)}!${placeOf(gridRange(range, sheet))}`]]
      : [];
  });
  return named.length > 0 ? { namedRanges: Object.fromEntries(named) } : {};
}

/** The filter and the links of a tab. */
export function addFilterAndLinks(sheet: Sheet, { filter, links = {} }: WorkbookTab): void {
  if (filter !== undefined) sheet.basicFilter = { range: { sheetId: sheet.sheetId, ...cells(filter) } };
  for (const [name, uri] of Object.entries(links)) {
    const { startRowIndex: row, startColumnIndex: column } = cells(name);
    const cell = cellAt(sheet, row, column);
    const textFormat = cell?.format?.['textFormat'];
    const linked = { ...(isObject(textFormat) ? textFormat : {}), link: { uri } };
    putCell(sheet, row, column, { ...cell, format: { ...cell?.format, textFormat: linked } });
  }
}

export function filterAndLinksOf(sheet: Sheet): Pick<WorkbookTab, 'filter' | 'links'> {
  const range = sheet.basicFilter?.['range'];
  const links = sheet.rows.flatMap((row, at) =>
    Array.from(row, (cell, column) => [`${columnName(column)}${at + 1}`, linkOf(cell?.format)] as const),
  );
  const filled = links.filter(([, uri]) => uri !== '');
  return {
    ...(isObject(range) ? { filter: placeOf(gridRange(range, sheet)) } : {}),
    ...(filled.length > 0 ? { links: Object.fromEntries(filled) } : {}),
  };
}

function linkOf(format: JsonObject | undefined): string {
  const textFormat = format?.['textFormat'];
  const link = isObject(textFormat) ? textFormat['link'] : undefined;
  return isObject(link) && typeof link['uri'] === 'string' ? link['uri'] : '';
}

/** `A1:L4` as indexes from 0, the ends not included. */
function cells(place: string): GridRange {
  const [first = '', last = first] = place.split(':');
  const index = (name: string): [number, number] => [Number(/\d+$/.exec(name)?.[0]) - 1, columnOf(name)];
  const [[top, left], [bottom, right]] = [index(first), index(last)];
  return { startRowIndex: top, endRowIndex: bottom + 1, startColumnIndex: left, endColumnIndex: right + 1 };
}

function columnOf(name: string): number {
  return columnNumber(name.replace(/\d+$/, ''));
}

/** What a range leaves open ends with the grid. */
function gridRange(range: JsonObject, sheet: Sheet): GridRange {
  const count = (name: string, otherwise: number): number => Number(range[name] ?? otherwise);
  return {
    startRowIndex: count('startRowIndex', 0),
    endRowIndex: count('endRowIndex', sheet.rowCount),
    startColumnIndex: count('startColumnIndex', 0),
    endColumnIndex: count('endColumnIndex', sheet.columnCount),
  };
}

function placeOf({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): string {
  const [first, last] = [
    `${columnName(startColumnIndex)}${startRowIndex + 1}`,
    `${columnName(endColumnIndex - 1)}${endRowIndex}`,
  ];
  return first === last ? first : `${first}:${last}`;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
