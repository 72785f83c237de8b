/** A spreadsheet as the emulator holds it. Cells are never changed in place: a new value is a new cell. */

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type: string; readonly message: string };
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Cell {
  readonly entered?: ExtendedValue;
  /** What a formula comes to; for anything else the same as `entered`. */
  readonly effective?: ExtendedValue;
  readonly format?: JsonObject;
  readonly note?: string;
  readonly validation?: JsonObject;
}

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

export interface ProtectedRange extends JsonObject {
  readonly protectedRangeId: number;
}

export interface Sheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  tabColor: JsonObject | null;
  /** `rows[r]?.[c]`; a row or cell that was never touched is a hole. */
  rows: (Cell | undefined)[][];
  rowProperties: (DimensionProperties | undefined)[];
  columnProperties: (DimensionProperties | undefined)[];
  merges: GridRange[];
  protectedRanges: ProtectedRange[];
  conditionalFormats: JsonObject[];
  basicFilter: JsonObject | null;
}

export interface NamedRange extends JsonObject {
  readonly namedRangeId: string;
  readonly name: string;
}

export interface DeveloperMetadata extends JsonObject {
  readonly metadataId: number;
  readonly location: JsonObject;
}

export interface Spreadsheet {
  spreadsheetId: string;
  title: string;
  locale: string;
  timeZone: string;
  revision: number;
  modifiedTime: string;
  trashed: boolean;
  sheets: Sheet[];
  namedRanges: NamedRange[];
  developerMetadata: DeveloperMetadata[];
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
    protectedRanges: [],
    conditionalFormats: [],
    basicFilter: null,
  };
}

/** A copy on which requests can be tried: rows and lists are new, cells are shared. */
export function copyForChange(book: Spreadsheet): Spreadsheet {
  return {
    ...book,
    sheets: book.sheets.map(copySheet),
    namedRanges: book.namedRanges.slice(),
    developerMetadata: book.developerMetadata.slice(),
  };
}

/** A sheet with its own rows and lists; cells are shared, because they are never changed in place. */
export function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row?.slice()),
    rowProperties: sheet.rowProperties.slice(),
    columnProperties: sheet.columnProperties.slice(),
    merges: sheet.merges.slice(),
    protectedRanges: sheet.protectedRanges.slice(),
    conditionalFormats: sheet.conditionalFormats.slice(),
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = (sheet.rows[row] ??= []);
  if (cell && Object.keys(cell).length > 0) cells[column] = cell;
  else delete cells[column];
}
