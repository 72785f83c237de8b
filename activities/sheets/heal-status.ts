import type { Book } from './book';
import { formerCell, restoring } from './heal';
import type { CellEdit } from './port';

/**
 * The requests that put back what a status hit by mistake: after the write, the cell is not where the item's is, but on
 * another row or in another column. Nothing where it is, or where somebody has typed there since. `target` is where the
 * item's cell is now.
 */
export function healingOf(
  before: Book,
  after: Book,
  edit: CellEdit,
  target: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number } | null,
): unknown[] {
  const was = before.workbook.tabs.find((tab) => tab.sheetId === edit.sheetId);
  const is = after.workbook.tabs.find((tab) => tab.sheetId === edit.sheetId);
  if (!was || !is || (is.rows[edit.rowIndex]?.[edit.columnIndex] ?? null) !== edit.value) return [];
  const isWhereItShouldBe =
    target?.sheetId === edit.sheetId && target.rowIndex === edit.rowIndex && target.columnIndex === edit.columnIndex;
  if (isWhereItShouldBe) return [];
  const former = formerCell(was, is, edit);
  return former.value === edit.value && former.formula === undefined ? [] : restoring(is, edit, former);
}
