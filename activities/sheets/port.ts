import type { CellValue, Workbook } from '../../domain/model';

/**
 * What Callboard needs of Google Sheets. The real client is built in `worker/`; tests run it against the
 * emulator. Rows and columns count from 0 and ranges end before `end…`, as in the API.
 */
export interface SheetsPort {
  /** The whole spreadsheet, every tab, in one call. */
  readWorkbook(spreadsheetId: string): Promise<Workbook>;
  /** All edits in one call, `RAW`, in order; nothing is written when one is invalid. */
  writeCells(spreadsheetId: string, edits: readonly CellEdit[]): Promise<void>;
  /** Adds a tab of Callboard's own at the end (or at `index`) and returns its sheet id. */
  addTab(spreadsheetId: string, tab: { readonly title: string; readonly index?: number }): Promise<number>;
  /** Layout of Callboard's own tabs and columns: raw `batchUpdate` requests of the Sheets API. */
  format(spreadsheetId: string, requests: readonly unknown[]): Promise<void>;
}

export interface CellEdit {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** `null` and `""` empty the cell. Text stays text, whatever it looks like. */
  readonly value: CellValue;
}
