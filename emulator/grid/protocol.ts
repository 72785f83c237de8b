/**
 * What the browser's grid and the server say to each other. Types only: both sides compile against this file.
 * Rows and columns count from 0, and ranges are half open, as in the Sheets API.
 */

export type WireJson = null | boolean | number | string | readonly WireJson[] | { readonly [key: string]: WireJson };
export type WireObject = { readonly [key: string]: WireJson };

/** A cell; what is left out is the default. A cell that is nothing but an ordinary text travels as that text. */
export interface WireCell {
  /** The value: of a formula, what it comes to. */
  readonly v?: string | number | boolean;
  /** What the cell shows, where that is not the value's own text. */
  readonly s?: string;
  /** What a person finds in the editor, where that is not what the cell shows. A formula starts with `=`. */
  readonly e?: string;
  /** The value is an error such as `#REF!`. */
  readonly err?: true;
  /** Place in the message's list of formats. */
  readonly x?: number;
  /** Place in the message's list of validation rules. */
  readonly r?: number;
  readonly note?: string;
  /** Where the cell's link leads. */
  readonly link?: string;
}

export type WireCellOrText = WireCell | string | null;

export interface WireRange {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

export type WireDimension = 'ROWS' | 'COLUMNS';

/** Everything about a tab but its cells. Sizes are pixels by index; absent means the default. */
export interface WireSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly tabColor: string | null;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly WireRange[];
  readonly filter: WireObject | null;
  readonly protectedRanges: readonly WireProtection[];
}

export interface WireProtection {
  readonly protectedRangeId: number;
  readonly range: WireRange;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A tab with its cells: one list per row, which ends with the row's last cell. */
export interface WireSheetData extends WireSheet {
  readonly rows: readonly (readonly WireCellOrText[])[];
}

/** Formats and validation rules that the cells of one message refer to by place. */
export interface WireTables {
  readonly formats: readonly WireObject[];
  readonly rules: readonly WireObject[];
}

export interface WireSnapshot extends WireTables {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly revision: number;
  readonly sheets: readonly WireSheetData[];
}

/** Rows or columns that came, went or changed places. */
export type Shift = SpanShift | Reorder;

export type SpanShift =
  | ({ readonly kind: 'insert' } & WireSpan)
  | ({ readonly kind: 'delete' } & WireSpan)
  /** The destination counts before the move. */
  | ({ readonly kind: 'move'; readonly to: number } & WireSpan);

export interface WireSpan {
  readonly sheetId: number;
  readonly dimension: WireDimension;
  readonly start: number;
  readonly count: number;
}

/** Rows in a new order, within some columns: `order[i]` is the old row that is now at `start + i`. */
export interface Reorder {
  readonly kind: 'reorder';
  readonly sheetId: number;
  readonly start: number;
  readonly order: readonly number[];
  readonly startColumn: number;
  readonly endColumn: number;
}

export type Step =
  | Shift
  | {
      readonly kind: 'cells';
      readonly sheetId: number;
      readonly cells: readonly (readonly [number, number, WireCellOrText])[];
    }
  | { readonly kind: 'sheet'; readonly sheet: WireSheet }
  | { readonly kind: 'addSheet'; readonly sheet: WireSheetData }
  | { readonly kind: 'removeSheet'; readonly sheetId: number }
  | { readonly kind: 'book'; readonly title: string; readonly locale: string; readonly sheetOrder: readonly number[] };

/** One change of the spreadsheet, in the order in which a page must follow it. */
export interface WireChange extends WireTables {
  readonly revision: number;
  /** The client id of the page that made it, or `api`. */
  readonly origin: string;
  readonly steps: readonly Step[];
}

/** What a page sends: requests of the Sheets API, made while it showed `baseRevision`. */
export interface WireEdits {
  readonly clientId: string;
  /** Counts up with each batch of one page, so that a batch sent twice is applied once. */
  readonly sequence: number;
  readonly baseRevision: number;
  readonly requests: readonly WireObject[];
  /** Instead of requests: take back this page's own last change, or do it again. */
  readonly undo?: 'undo' | 'redo';
}
