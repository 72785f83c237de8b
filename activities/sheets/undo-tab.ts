import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CellValue, TabGrid } from '../../domain/model';
import { UNDO_MARK } from '../../domain/watch/own';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { tabOf } from './heal';
import { addSheet, appended, cellArea, newSheetId, type Area } from './layout-requests';
import type { CellEdit } from './port';
import { cellValueSchema } from './workbook-of-json';

/**
 * The hidden tab on which Callboard has the service note what a cell of the team's and its row hold, in the very call
 * that writes to it. So it is known afterwards what was written over, whoever typed there a moment before, and, where the
 * call gave no answer, whether it arrived and which row it hit.
 */
export const UNDO_TAB = 'Callboard undo';

/** The line of the last answer, from 0: which it was, where what was written, the call's own mark, and then the row's cells. */
const HEADERS = [UNDO_MARK, 'Tab', 'Row, from 0', 'Column, from 0', 'Written', 'Mark', 'The row before it'];
const NOTE_ROW = 1;
const CELLS_FROM = HEADERS.length - 1;
const LINE = z.tuple([z.string(), z.number(), z.number(), z.number(), cellValueSchema, z.string()]);

/** The row of the cell as it was at the moment of the write. */
export interface Noted {
  readonly values: readonly CellValue[];
  /** The same as it is shown. */
  readonly shown: readonly string[];
}

/** Requests that go right before the one that writes to a cell, in the same call, and what to look for after it. */
export interface Note {
  readonly mark: string;
  readonly requests: readonly unknown[];
}

/** A note of what the row of a cell holds before `edit`, made for an answer; adds the tab where it is missing. */
export function noteOf(book: Book, edit: CellEdit, answer: string): Note {
  const mark = randomUUID();
  const about = [answer, edit.sheetId, edit.rowIndex, edit.columnIndex, edit.value, mark];
  const from = tabOf(book, edit);
  const width = Math.max(edit.columnIndex + 1, from?.size?.columnCount ?? from?.shown[edit.rowIndex]?.length ?? 0);
  const { sheetId, requests } = roomFor(undoTab(book), { rowCount: NOTE_ROW + 1, columnCount: CELLS_FROM + width });
  const line = { rowIndex: NOTE_ROW, sheetId };
  const row = { ...cellArea({ ...edit, columnIndex: 0 }), endColumnIndex: width };
  const copy = { ...cellArea({ ...line, columnIndex: CELLS_FROM }), endColumnIndex: CELLS_FROM + width };
  return {
    mark,
    requests: [
      ...requests,
      { updateCells: { range: cellsOf(sheetId), fields: 'userEnteredValue' } },
      ...cellRequests(about.map((value, columnIndex) => ({ ...line, columnIndex, value }))),
      { copyPaste: { source: row, destination: copy, pasteType: 'PASTE_VALUES' } },
    ],
  };
}

/** All that was noted before, of a row that may have been longer. */
function cellsOf(sheetId: number): Area {
  return { sheetId, startRowIndex: NOTE_ROW, endRowIndex: NOTE_ROW + 1, startColumnIndex: CELLS_FROM };
}

/** The undo tab's id, and requests that make it as large as that; that add it where it is missing. */
export function roomFor(
  tab: TabGrid | undefined,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): { readonly sheetId: number; readonly requests: readonly unknown[] } {
  if (tab) {
    const { sheetId, size = { rowCount: Infinity, columnCount: Infinity } } = tab;
    const rows = appended(sheetId, 'ROWS', rowCount - size.rowCount);
    return { sheetId, requests: [...rows, ...appended(sheetId, 'COLUMNS', columnCount - size.columnCount)] };
  }
  const sheetId = newSheetId();
  const columns = Math.max(columnCount, HEADERS.length);
  return {
    sheetId,
    requests: [
      addSheet({ sheetId, title: UNDO_TAB, rowCount, columnCount: columns, frozenRowCount: 1, hidden: true }),
      ...cellRequests(HEADERS.map((value, columnIndex) => ({ sheetId, rowIndex: 0, columnIndex, value }))),
    ],
  };
}

/** What was noted, in a reading after the call; `null` where the call never arrived. */
export function notedIn(book: Book, { mark }: Note): Noted | null {
  const line = lastLine(book);
  return line?.mark === mark ? line.noted : null;
}

/** What was written last for an answer, where nobody has heard what became of it; `null` where another was later. */
export function lastWriteFor(book: Book, answer: string): { readonly edit: CellEdit; readonly noted: Noted } | null {
  const line = lastLine(book);
  return line?.answer === answer ? line : null;
}

function lastLine(book: Book): {
  readonly answer: string;
  readonly edit: CellEdit;
  readonly mark: string;
  readonly noted: Noted;
} | null {
  const tab = undoTab(book);
  const values = tab?.rows[NOTE_ROW] ?? [];
  const line = LINE.safeParse(values.slice(0, CELLS_FROM));
  if (!tab || !line.success) return null;
  const [answer, sheetId, rowIndex, columnIndex, value, mark] = line.data;
  const noted = { values: values.slice(CELLS_FROM), shown: (tab.shown[NOTE_ROW] ?? []).slice(CELLS_FROM) };
  return { answer, edit: { sheetId, rowIndex, columnIndex, value }, mark, noted };
}

export function undoTab({ workbook }: Book): TabGrid | undefined {
  return workbook.tabs.find(({ title, shown }) => shown[0]?.[0] === UNDO_MARK || title === UNDO_TAB);
}
