import { randomUUID } from 'node:crypto';
import type { CellValue, TabGrid } from '../../domain/model';
import { UNDO_MARK } from '../../domain/watch/own';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { addSheet, cellArea, newSheetId } from './layout-requests';
import type { CellEdit } from './port';

/**
 * The hidden tab on which Callboard has the service note what a cell of the team's holds, in the very call that writes to
 * it. So it is known afterwards what was written over, whoever typed there a moment before, and, where the call gave no
 * answer, whether it arrived.
 */
export const UNDO_TAB = 'Callboard undo';

const HEADERS = [UNDO_MARK, 'Before'];
/** The one line of notes and its cells, from 0. */
const NOTE_ROW = 1;
const ID_COLUMN = 0;
const BEFORE_COLUMN = 1;

/** What a cell held at the moment of the write. */
export interface Noted {
  readonly value: CellValue;
  /** The same as it is shown. */
  readonly shown: string;
}

/** Requests that go right before the one that writes to a cell, in the same call, and what to look for after it. */
export interface Note {
  readonly id: string;
  readonly requests: readonly unknown[];
}

/** A note of what `cell` holds; adds the tab where it is missing. */
export function noteOf(book: Book, cell: Omit<CellEdit, 'value'>): Note {
  const tab = undoTab(book);
  const sheetId = tab?.sheetId ?? newSheetId();
  const id = randomUUID();
  const added = tab
    ? []
    : [
        addSheet({ sheetId, title: UNDO_TAB, rowCount: 2, columnCount: 2, frozenRowCount: 1, hidden: true }),
        ...cellRequests(HEADERS.map((value, columnIndex) => ({ sheetId, rowIndex: 0, columnIndex, value }))),
      ];
  const copied = { source: cellArea(cell), destination: cellArea({ sheetId, ...BEFORE }), pasteType: 'PASTE_VALUES' };
  return {
    id,
    requests: [
      ...added,
      ...cellRequests([{ sheetId, rowIndex: NOTE_ROW, columnIndex: ID_COLUMN, value: id }]),
      { copyPaste: copied },
    ],
  };
}

const BEFORE = { rowIndex: NOTE_ROW, columnIndex: BEFORE_COLUMN };

/** What was noted, in a reading after the call; `null` where the call never arrived. */
export function notedIn(book: Book, { id }: Note): Noted | null {
  const tab = undoTab(book);
  if (tab?.rows[NOTE_ROW]?.[ID_COLUMN] !== id) return null;
  return {
    value: tab.rows[NOTE_ROW][BEFORE_COLUMN] ?? null,
    shown: tab.shown[NOTE_ROW]?.[BEFORE_COLUMN] ?? '',
  };
}

function undoTab({ workbook }: Book): TabGrid | undefined {
  return workbook.tabs.find(({ title, shown }) => shown[0]?.[0] === UNDO_MARK || title === UNDO_TAB);
}
