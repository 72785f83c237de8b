import type { Cell, GridRange, JsonObject, Sheet, Spreadsheet } from './store/model';
import { PARTS } from './store/model';
import { wholeSheet, type SheetRange } from './values/a1';
import { filteredRows } from './values/filtered-rows';
import { applyMask, asksFor, below, type Mask } from './values/mask';
import { numberFormatOf, shownText } from './values/typed';

type Rendered = { readonly [key: string]: JsonObject[string] };

/** SheetProperties as the service says them: what is default or empty is left out, but never the sheet id. */
export function sheetProperties(book: Spreadsheet, sheet: Sheet): JsonObject {
  const rgb = sheet.tabColor?.['rgbColor'];
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: Math.max(
      0,
      book.sheets.findIndex(({ sheetId }) => sheetId === sheet.sheetId),
    ),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { ...(rgb ? { tabColor: rgb } : {}), tabColorStyle: sheet.tabColor } : {}),
  };
}

export interface GetOptions {
  /** The field mask, which alone decides what is in the answer, or `null`. */
  readonly mask: Mask | null;
  readonly includeGridData: boolean;
  /** Limit the tabs and their cells; none means everything. */
  readonly ranges: readonly SheetRange[];
  readonly url: string;
}

/** `spreadsheets.get`. */
export function renderSpreadsheet(book: Spreadsheet, { mask, includeGridData, ranges, url }: GetOptions): Rendered {
  const wantsData = mask ? asksFor(mask, 'sheets', 'data') : includeGridData;
  const sheets = book.sheets.filter((sheet) => ranges.length === 0 || ranges.some((range) => range.sheet === sheet));
  const full: Rendered = {
    spreadsheetId: book.spreadsheetId,
    properties: {
      title: book.title,
      locale: book.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: book.timeZone,
      defaultFormat: {
        backgroundColor: WHITE,
        padding: { top: 2, right: 3, bottom: 2, left: 3 },
        verticalAlignment: 'BOTTOM',
        wrapStrategy: 'OVERFLOW_CELL',
        backgroundColorStyle: { rgbColor: WHITE },
      },
    },
    sheets: sheets.map((sheet) => {
      const own = ranges.filter((range) => range.sheet === sheet).map(({ range }) => range);
      return renderSheet(book, sheet, own.length > 0 ? own : [wholeSheet(sheet)], wantsData, mask);
    }),
    ...filled('namedRanges', book.namedRanges.map(withoutZeroIds)),
    ...filled(
      'developerMetadata',
      metadataAt(book, (location) => location['spreadsheet'] === true),
    ),
    spreadsheetUrl: url,
  };
  return mask ? applyMask(full, mask) : full;
}

const WHITE = { red: 1, green: 1, blue: 1 };

function filled(name: string, list: readonly JsonObject[]): Rendered {
  return list.length > 0 ? { [name]: list } : {};
}

function metadataAt(book: Spreadsheet, isWanted: (location: JsonObject) => boolean): JsonObject[] {
  return book.developerMetadata.filter((metadata) => isWanted((metadata['location'] ?? {}) as JsonObject));
}

function renderSheet(
  book: Spreadsheet,
  sheet: Sheet,
  ranges: readonly GridRange[],
  wantsData: boolean,
  mask: Mask | null,
): Rendered {
  const parts = PARTS.map((name) =>
    filled(
      name,
      sheet[name].map((part) => renderPart(name, part)),
    ),
  );
  return Object.assign(
    { properties: sheetProperties(book, sheet) },
    wantsData ? { data: ranges.map((range) => renderGrid(book, sheet, range, mask)) } : {},
    filled(
      'merges',
      sheet.merges.map((merge) => withoutZeroIds({ sheetId: sheet.sheetId, ...merge })),
    ),
    sheet.basicFilter ? { basicFilter: withoutZeroIds(sheet.basicFilter) } : {},
    filled(
      'developerMetadata',
      metadataAt(book, (location) => location['sheetId'] === sheet.sheetId),
    ),
    ...parts,
  );
}

/** The owner of everything here: whoever asks. */
const OWNER = 'owner@example.com';

function renderPart(name: string, part: JsonObject): JsonObject {
  const clean = withoutZeroIds(part);
  if (name !== 'protectedRanges') return clean;
  const editors = (part['editors'] ?? {}) as JsonObject;
  return {
    ...clean,
    requestingUserCanEdit: true,
    ...(part['warningOnly'] === true ? {} : { editors: { users: [OWNER], ...editors } }),
  };
}

/** Ranges as the service says them: the id of the first tab, 0, is left out there. */
export function withoutZeroIds(part: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(part), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('sheetId' in value) || value.sheetId !== 0) return value;
    const { sheetId: _zero, ...rest } = value;
    return rest;
  }) as JsonObject;
}

const NO_ROWS: ReadonlySet<number> = new Set();

function renderGrid(book: Spreadsheet, sheet: Sheet, range: GridRange, mask: Mask | null): Rendered {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const dataMask = mask && below(below(mask, 'sheets'), 'data');
  const asks = (...path: string[]): boolean => asksFor(dataMask, ...path);
  const hidden = asks('rowMetadata') ? filteredRows(sheet, book.locale) : NO_ROWS;
  const metadata = (axis: 'ROWS' | 'COLUMNS', start: number, end: number): JsonObject[] =>
    Array.from({ length: end - start }, (_, at) => ({
      ...(axis === 'ROWS' && hidden.has(start + at) ? { hiddenByFilter: true } : {}),
      ...dimensionProperties(book, sheet, axis, start + at),
    }));
  return {
    ...(startRowIndex ? { startRow: startRowIndex } : {}),
    ...(startColumnIndex ? { startColumn: startColumnIndex } : {}),
    ...(asks('rowData') ? filled('rowData', rowData(book, sheet, range, dataMask)) : {}),
    ...(asks('rowMetadata') ? { rowMetadata: metadata('ROWS', startRowIndex, endRowIndex) } : {}),
    ...(asks('columnMetadata') ? { columnMetadata: metadata('COLUMNS', startColumnIndex, endColumnIndex) } : {}),
  };
}

function rowData(book: Spreadsheet, sheet: Sheet, range: GridRange, dataMask: Mask | null): JsonObject[] {
  const valuesMask = dataMask && below(below(dataMask, 'rowData'), 'values');
  const rows: JsonObject[] = [];
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    const values: JsonObject[] = [];
    const last = Math.min(range.endColumnIndex, cells.length);
    for (let column = range.startColumnIndex; column < last; column += 1)
      values.push(renderCell(cells[column], book.locale, valuesMask));
    rows.push(values.length > 0 ? { values } : {});
  }
  while (rows.length > 0 && !rows[rows.length - 1]?.['values']) rows.pop();
  return rows;
}

const PIXELS = { ROWS: 21, COLUMNS: 100 } as const;

function dimensionProperties(
  book: Spreadsheet,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  index: number,
): JsonObject {
  const properties = (dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties)[index];
  const isHere = (location: JsonObject): boolean => {
    const range = location['dimensionRange'] as JsonObject | undefined;
    return range?.['sheetId'] === sheet.sheetId && range['dimension'] === dimension && range['startIndex'] === index;
  };
  return {
    ...(properties?.hiddenByUser ? { hiddenByUser: true } : {}),
    pixelSize: properties?.pixelSize ?? PIXELS[dimension],
    ...(book.developerMetadata.length > 0 ? filled('developerMetadata', metadataAt(book, isHere)) : {}),
  };
}

/** CellData of one cell, as far as a mask asks for it; an empty cell is an empty object. */
export function renderCell(cell: Cell | undefined, locale: string, mask: Mask | null = null): JsonObject {
  if (!cell) return {};
  const asks = (name: string): boolean => asksFor(mask, name);
  const rendered: Record<string, JsonObject[string]> = {};
  if (cell.entered && asks('userEnteredValue')) rendered['userEnteredValue'] = cell.entered as JsonObject;
  if (cell.effective && asks('effectiveValue')) rendered['effectiveValue'] = cell.effective as JsonObject;
  if (cell.effective && asks('formattedValue')) rendered['formattedValue'] = shownText(cell, locale);
  if (cell.format && asks('userEnteredFormat')) rendered['userEnteredFormat'] = cell.format;
  if (asks('effectiveFormat')) {
    const numberFormat = numberFormatOf(cell);
    if (cell.format ?? numberFormat)
      rendered['effectiveFormat'] = { ...cell.format, ...(numberFormat ? { numberFormat } : {}) };
  }
  if (cell.note && asks('note')) rendered['note'] = cell.note;
  if (cell.validation && asks('dataValidation')) rendered['dataValidation'] = cell.validation;
  for (const [name, value] of Object.entries(cell.more ?? {})) if (asks(name)) rendered[name] = value;
  return rendered;
}
