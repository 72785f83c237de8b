import type { CellValue, TabGrid, Workbook } from '../../domain/model';

/**
 * What Callboard needs of Google Sheets. The real client is built in `worker/`; tests run it against the
 * emulator. Rows and columns count from 0 and ranges end before `end…`, as in the API.
 */
export interface SheetsPort {
  /** The whole spreadsheet, every tab, in one call. */
  readWorkbook(spreadsheetId: string): Promise<Workbook>;
  /**
   * The values of some tabs, in one call and in the order asked for: an eighth of the bytes of `readWorkbook`, and
   * enough to know what changed. Rows that are as they were in the tab given may come as the very same arrays. Fails
   * retryably (`SheetsRefused`) where one of the tabs is gone.
   */
  readValues(spreadsheetId: string, tabs: readonly KnownTab[]): Promise<readonly TabValues[]>;
  /** All tabs without their cells: titles, sizes, merges, what is hidden. A few kilobytes however large the tabs are. */
  readSkeleton(spreadsheetId: string): Promise<Workbook>;
  /** All there is to know of some rows, and the skeletons of their tabs, in one call. Fails as `readValues` does. */
  readRows(spreadsheetId: string, spans: readonly (RowSpan | WholeTab)[]): Promise<readonly TabRows[]>;
  /**
   * All requests of `batchUpdate` in one call, all or none, and the spreadsheet as that very call left it. Where nobody
   * knows whether the call arrived it fails with `SheetsUnavailable`: read, then decide.
   */
  change(spreadsheetId: string, requests: readonly unknown[], due?: WriteDue): Promise<Changed>;
  /** The same without the spreadsheet, on whose size the answer does not depend then. */
  write(spreadsheetId: string, requests: readonly unknown[], due?: WriteDue): Promise<void>;
}

/** What a write left behind. */
export interface Changed {
  /** The whole spreadsheet right after the write, before anybody else could touch it. */
  readonly workbook: Workbook;
  /** One answer for each request, as the API gives it. */
  readonly replies: readonly Reply[];
}

/** The parts of the API's answers to requests that Callboard looks at. */
export interface Reply {
  readonly findReplace?: { readonly valuesChanged?: number | null } | null;
}

/** `soon` may wait up to a second, to go out together with what others write into the same spreadsheet. */
export type WriteDue = 'now' | 'soon';

/** A tab with its rows as they were; none where nobody knows them. */
export type KnownTab = Pick<TabGrid, 'sheetId' | 'rows'>;

/** The values of a tab, row by row, without the blanks at the end of a row and of the tab. */
export interface TabValues {
  readonly sheetId: number;
  readonly title: string;
  readonly size: { readonly rowCount: number; readonly columnCount: number };
  readonly rows: readonly (readonly CellValue[])[];
}

/** Some rows of a tab, from 0, the last one excluded. */
export interface RowSpan {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
}

/** All rows of a tab. */
export interface WholeTab {
  readonly sheetId: number;
}

/** Rows of one tab as they were read. */
export interface TabRows {
  /** The tab without its cells; columns of dates and checkboxes are those of the rows that were read. */
  readonly skeleton: TabGrid;
  readonly spans: readonly {
    readonly startRowIndex: number;
    readonly rows: readonly (readonly CellValue[])[];
    readonly shown: readonly (readonly string[])[];
    /** By `row,column` of the tab, from 0. */
    readonly formulas: Readonly<Record<string, string>>;
  }[];
}

export interface CellEdit {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** `null` and `""` empty the cell. Text stays text, whatever it looks like. */
  readonly value: CellValue;
}
