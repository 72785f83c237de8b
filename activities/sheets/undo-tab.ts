import { randomUUID } from 'node:crypto';
import type { CellValue, TabGrid } from '../../domain/model';
import { UNDO_MARK } from '../../domain/watch/own';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { tabOf } from './heal';
import { addSheet, cellArea, newSheetId } from './layout-requests';
import type { CellEdit } from './port';

/**
 * The hidden tab on which Callboard has the service note what a cell of the team's and its row hold, in the very call
 * that writes to it. So it is known afterwards what was written over, whoever typed there a moment before, and, where the
 * call gave no answer, whether it arrived and which row it hit.
 */
export const UNDO_TAB = 'Callboard undo';

const HEADERS = [UNDO_MARK, 'The row before it'];
/** The one line of notes, from 0: an id in its first cell, and then the cells of the row. */
const NOTE_ROW = 1;
const CELLS_FROM = 1;

/** The row of the cell as it was at the moment of the write. */
export interface Noted {
  readonly values: readonly CellValue[];
  /** The same as it is shown. */
  readonly shown: readonly string[];
}

/** Requests that go right before the one that writes to a cell, in the same call, and what to look for after it. */
export interface Note {
  readonly id: string;
  readonly requests: readonly unknown[];
}

/** A note of what the row of `cell` holds; adds the tab where it is missing. */
export function noteOf(book: Book, cell: Omit<CellEdit, 'value'>): Note {
  const tab = undoTab(book);
  const sheetId = tab?.sheetId ?? newSheetId();
  const id = randomUUID();
  const from = tabOf(book, cell);
  const width = Math.max(cell.columnIndex + 1, from?.size?.columnCount ?? from?.shown[cell.rowIndex]?.length ?? 0);
  const line = { rowIndex: NOTE_ROW, sheetId };
  const row = { ...cellArea({ ...cell, columnIndex: 0 }), endColumnIndex: width };
  const copy = { ...cellArea({ ...line, columnIndex: CELLS_FROM }), endColumnIndex: CELLS_FROM + width };
  return {
    id,
    requests: [
      ...roomFor(tab, sheetId, CELLS_FROM + width),
      ...cellRequests([{ ...line, columnIndex: 0, value: id }]),
      { copyPaste: { source: row, destination: copy, pasteType: 'PASTE_VALUES' } },
    ],
  };
}

function roomFor(tab: TabGrid | undefined, sheetId: number, columnCount: number): unknown[] {
  if (tab) {
    const lacking = columnCount - (tab.size?.columnCount ?? Infinity);
    return lacking > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking } }] : [];
  }
  return [
    addSheet({ sheetId, title: UNDO_TAB, rowCount: 2, columnCount, frozenRowCount: 1, hidden: true }),
    ...cellRequests(HEADERS.map((value, columnIndex) => ({ sheetId, rowIndex: 0, columnIndex, value }))),
  ];
}

/** What was noted, in a reading after the call; `null` where the call never arrived. */
export function notedIn(book: Book, { id }: Note): Noted | null {
  const tab = undoTab(book);
  if (tab?.rows[NOTE_ROW]?.[0] !== id) return null;
  return {
    values: tab.rows[NOTE_ROW].slice(CELLS_FROM),
    shown: (tab.shown[NOTE_ROW] ?? []).slice(CELLS_FROM),
  };
}

function undoTab({ workbook }: Book): TabGrid | undefined {
  return workbook.tabs.find(({ title, shown }) => shown[0]?.[0] === UNDO_MARK || title === UNDO_TAB);
}
