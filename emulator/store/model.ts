/**
 * A spreadsheet as the emulator holds it. What has been published is never changed in place: a change makes new cells,
 * new rows and new sheets where it touches them and shares everything else (see `draft.ts`), so that two states can be
 * told apart by identity.
 */

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  /** `type` is one of the API's `ErrorType`, for example `DIVIDE_BY_ZERO`. */
  readonly errorValue?: { readonly type: string; readonly message: string };
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Cell {
  readonly entered?: ExtendedValue;
  /** What a formula comes to; for anything else the same as `entered`. */
  readonly effective?: ExtendedValue;
  /** The userEnteredFormat. */
  readonly format?: JsonObject;
  /** The number format that a formula's result brings along where the cell has none, such as a date's. */
  readonly automatic?: JsonObject;
  readonly note?: string;
  readonly validation?: JsonObject;
  /** Everything else that CellData can hold: chipRuns, textFormatRuns, hyperlink, pivotTable. */
  readonly more?: JsonObject;
  /** Set where the value overflows from the formula in that cell. */
  readonly spill?: { readonly row: number; readonly column: number };
}

export type Row = readonly (Cell | undefined)[];

export interface GridRange {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

export interface DimensionProperties {
  readonly hiddenByUser?: boolean;
  readonly pixelSize?: number;
}

/** What a tab has beside its cells, each a list of objects as the API writes them, with `sheetId` always set. */
export const PARTS = [
  'protectedRanges',
  'conditionalFormats',
  'filterViews',
  'bandedRanges',
  'tables',
  'charts',
  'slicers',
  'rowGroups',
  'columnGroups',
] as const;
export type PartName = (typeof PARTS)[number];

export interface Sheet extends Record<PartName, readonly JsonObject[]> {
  readonly sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  tabColor: JsonObject | null;
  /** `rows[r]?.[c]`, both from 0; rows below the last one touched are missing. */
  rows: Row[];
  rowProperties: readonly (DimensionProperties | undefined)[];
  columnProperties: readonly (DimensionProperties | undefined)[];
  merges: readonly GridRange[];
  basicFilter: JsonObject | null;
}

export interface Spreadsheet {
  readonly spreadsheetId: string;
  title: string;
  locale: string;
  timeZone: string;
  revision: number;
  modifiedTime: string;
  trashed: boolean;
  sheets: readonly Sheet[];
  namedRanges: readonly JsonObject[];
  developerMetadata: readonly JsonObject[];
}

/** An empty spreadsheet; the caller adds its sheets, of which there must be one. */
export function newSpreadsheet(spreadsheetId: string, title: string, nowMs: number): Spreadsheet {
  return {
    spreadsheetId,
    title,
    locale: 'en_US',
    timeZone: 'Etc/GMT',
    revision: 1,
    modifiedTime: new Date(nowMs).toISOString(),
    trashed: false,
    sheets: [],
    namedRanges: [],
    developerMetadata: [],
  };
}

export function newSheet(sheetId: number, title: string): Sheet {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    tabColor: null,
    rows: [],
    rowProperties: [],
    columnProperties: [],
    merges: [],
    basicFilter: null,
    protectedRanges: [],
    conditionalFormats: [],
    filterViews: [],
    bandedRanges: [],
    tables: [],
    charts: [],
    slicers: [],
    rowGroups: [],
    columnGroups: [],
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

const EMPTY_ROW: Row = [];

/** Puts a new row in the place of an old one, with one other cell; a cell without content is a hole. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  while (sheet.rows.length <= row) sheet.rows.push(EMPTY_ROW);
  const cells = (sheet.rows[row] ?? EMPTY_ROW).slice();
  if (cell && Object.keys(cell).length > 0) cells[column] = cell;
  else delete cells[column];
  sheet.rows[row] = withoutHolesAtEnd(cells);
}

/** Cuts off what is missing at the end of a row that is being made. */
export function withoutHolesAtEnd(cells: (Cell | undefined)[]): Row {
  let { length } = cells;
  while (length > 0 && cells[length - 1] === undefined) length -= 1;
  cells.length = length;
  return cells;
}

/** Same content, as a person enters it: what a formula comes to does not count. */
export function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  return sameJson(a?.entered, b?.entered) && sameJson(looksOf(a), looksOf(b));
}

function looksOf(cell: Cell | undefined): unknown {
  return [cell?.format ?? null, cell?.note ?? '', cell?.validation ?? null, cell?.more ?? null];
}

/** Deep equality of plain JSON whose keys stand in the same order. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
