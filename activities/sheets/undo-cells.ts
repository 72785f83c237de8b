import { randomUUID } from 'node:crypto';
import { addTo } from '../../domain/add-to';
import type { CellValue, TabGrid } from '../../domain/model';
import { isOwnTab, isSettingsTab } from '../../domain/watch/own';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { tabOf } from './heal';
import type { Area } from './layout-requests';
import type { CellEdit } from './port';
import { roomFor, undoTab, type Note } from './undo-tab';

/** Where on the undo tab, from 0: below the line of the last answer, the mark, and from the next row on the cells. */
const MARK_ROW = 2;
const CELLS_FROM = MARK_ROW + 1;

/** A block of cells of one tab with the row of the undo tab that its first row is copied to. */
interface Copied {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly height: number;
  readonly width: number;
  readonly from: number;
}

/** A note of what the cells hold that Callboard's own are written to: somebody may have moved a column of theirs there. */
export interface CellsNote extends Note {
  readonly sheetId: number;
  /** Whether the undo tab is not there yet. */
  readonly addsTab: boolean;
  readonly copied: readonly Copied[];
}

/**
 * A note of what stands in the cells of some edits right before they are written, tab by tab the smallest block that has
 * them all. `null` where all are on tabs on which nobody types. A note of the same call takes the place of an earlier one.
 */
export function noteOfCells(book: Book, edits: readonly CellEdit[]): CellsNote | null {
  const byTab = new Map<number, CellEdit[]>();
  for (const edit of edits) addTo(byTab, edit.sheetId, edit);
  const copied: Copied[] = [];
  let from = CELLS_FROM;
  for (const [sheetId, those] of byTab) {
    const tab = tabOf(book, { sheetId });
    if (!tab || (isOwnTab(tab) && !isSettingsTab(tab))) continue;
    const block = blockOf(those);
    copied.push({ ...block, sheetId, from });
    from += block.height;
  }
  if (copied.length === 0) return null;
  const width = copied.reduce((most, block) => Math.max(most, block.width), 1);
  const tab = undoTab(book);
  const { sheetId, requests } = roomFor(tab, { rowCount: from, columnCount: width });
  const mark = randomUUID();
  return {
    mark,
    sheetId,
    addsTab: tab === undefined,
    copied,
    requests: [
      ...requests,
      { updateCells: { range: { sheetId, startRowIndex: MARK_ROW }, fields: 'userEnteredValue' } },
      ...cellRequests([{ sheetId, rowIndex: MARK_ROW, columnIndex: 0, value: mark }]),
      ...copied.map((block) => ({
        copyPaste: {
          source: areaOf(block),
          destination: areaOf({ ...block, sheetId, rowIndex: block.from, columnIndex: 0 }),
          pasteType: 'PASTE_VALUES',
        },
      })),
    ],
  };
}

/** What a cell held according to a note, on the undo tab as it is after the call; `undefined` where that does not say. */
export function notedCell(tab: TabGrid, note: CellsNote, cell: CellEdit): CellValue | undefined {
  if (tab.rows[MARK_ROW]?.[0] !== note.mark) return undefined;
  const block = note.copied.find(({ sheetId }) => sheetId === cell.sheetId);
  if (!block) return undefined;
  const [row, column] = [cell.rowIndex - block.rowIndex, cell.columnIndex - block.columnIndex];
  const isInside = row >= 0 && row < block.height && column >= 0 && column < block.width;
  return isInside ? (tab.rows[block.from + row]?.[column] ?? null) : undefined;
}

function blockOf(edits: readonly CellEdit[]): Omit<Copied, 'sheetId' | 'from'> {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { rowIndex, columnIndex } of edits) {
    [top, bottom] = [Math.min(top, rowIndex), Math.max(bottom, rowIndex)];
    [left, right] = [Math.min(left, columnIndex), Math.max(right, columnIndex)];
  }
  return { rowIndex: top, columnIndex: left, height: bottom - top + 1, width: right - left + 1 };
}

function areaOf({ sheetId, rowIndex, columnIndex, height, width }: Omit<Copied, 'from'>): Area {
  const [endRowIndex, endColumnIndex] = [rowIndex + height, columnIndex + width];
  return { sheetId, startRowIndex: rowIndex, endRowIndex, startColumnIndex: columnIndex, endColumnIndex };
}
