import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spreadsheetFrom } from '../../emulator/store/import-workbook';
import type { Spreadsheet } from '../../emulator/store/model';
import { Store } from '../../emulator/store/store';
import { wholeSheet } from '../../emulator/values/a1';
import { readValues } from '../../emulator/routes/values-read';

/** A folder that is no disk, where there is one: these tests wait for thousands of writes. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

type CellGiven = string | number | boolean | null;

/** A store in a folder of its own with one spreadsheet, whose cells are typed in as a person would. */
export class TestBook {
  readonly dataDir = mkdtempSync(join(TEMPORARY, 'store-'));
  store = new Store(this.dataDir);
  readonly id: string;

  constructor(tabs: Readonly<Record<string, readonly (readonly CellGiven[])[]>>) {
    const book = spreadsheetFrom(
      { title: 'Test', tabs: Object.entries(tabs).map(([title, given]) => ({ title, rows: given.map(() => []) })) },
      0,
    );
    this.id = this.store.create(book).spreadsheetId;
    Object.values(tabs).forEach(
      (rows, at) => rows.length > 0 && this.type('api', this.book.sheets[at]?.sheetId ?? 0, 0, 0, rows),
    );
  }

  get book(): Spreadsheet {
    return this.store.get(this.id);
  }

  /** The id of a tab. */
  tab(title: string): number {
    return this.book.sheets.find((sheet) => sheet.title === title)?.sheetId ?? -1;
  }

  type(
    who: string,
    sheetId: number,
    rowIndex: number,
    columnIndex: number,
    values: readonly (readonly CellGiven[])[],
  ): void {
    this.change(who, { writeValues: { sheetId, rowIndex, columnIndex, values, isTyped: true } });
  }

  change(who: string, ...requests: object[]): void {
    this.store.change(this.id, requests, who);
  }

  /** What a tab shows (or, with `FORMULA`, holds). */
  shown(title?: string, render: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA' = 'FORMATTED_VALUE'): unknown {
    const sheet =
      title === undefined ? this.book.sheets[0] : this.book.sheets.find((candidate) => candidate.title === title);
    if (!sheet) throw new Error(`There is no tab ${String(title)}.`);
    return (
      readValues(this.book, { sheet, range: wholeSheet(sheet) }, { render, dates: 'SERIAL_NUMBER', major: 'ROWS' })[
        'values'
      ] ?? []
    );
  }

  formulas(title?: string): unknown {
    return this.shown(title, 'FORMULA');
  }

  undo(who: string): ReturnType<Store['undo']> {
    return this.store.undo(this.id, who);
  }

  redo(who: string): ReturnType<Store['undo']> {
    return this.store.undo(this.id, who, true);
  }

  /** Begins anew with what is on the disk. */
  reopen(): void {
    this.store.close();
    this.store = new Store(this.dataDir);
  }

  close(): void {
    this.store.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export const rows = (sheetId: number, startIndex: number, endIndex: number): object => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
export const columns = (sheetId: number, startIndex: number, endIndex: number): object => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
export const block = (
  sheetId: number,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): object => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
