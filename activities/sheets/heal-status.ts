import type { TabGrid } from '../../domain/model';
import { ownColumnsOf } from '../../domain/watch/own';
import type { Book } from './book';
import { formerCell, restoring } from './heal';
import type { CellEdit } from './port';

/**
 * The requests that put back what a status hit by mistake: the cell that was written to is, after the write, on another
 * row than the item's, or in another column. Nothing where it landed where it should, or where somebody has typed there
 * since.
 */
export function healingOf(before: Book, after: Book, edit: CellEdit, itemKey: string): unknown[] {
  const was = before.workbook.tabs.find((tab) => tab.sheetId === edit.sheetId);
  const is = after.workbook.tabs.find((tab) => tab.sheetId === edit.sheetId);
  if (!was || !is || (is.rows[edit.rowIndex]?.[edit.columnIndex] ?? null) !== edit.value) return [];
  const isOnRow = ownColumnsOf(is).some(({ keyColumn }) => is.shown[edit.rowIndex]?.[keyColumn] === itemKey);
  const hasMoved = widthChanged(was, is);
  if (isOnRow && !hasMoved) return [];
  const former = formerCell(was, is, edit);
  return former.value === edit.value && former.formula === undefined ? [] : restoring(is, edit, former);
}

/** Whether columns were inserted, removed or moved: then even the right row has the wrong column. */
function widthChanged(was: TabGrid, is: TabGrid): boolean {
  return (
    ownColumnsOf(was)
      .map(({ keyColumn }) => keyColumn)
      .join() !==
    ownColumnsOf(is)
      .map(({ keyColumn }) => keyColumn)
      .join()
  );
}
