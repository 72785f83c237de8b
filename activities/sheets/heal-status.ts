import type { TabGrid } from '../../domain/model';
import type { Book } from './book';
import { formerCell, sameRowNow, type Former } from './heal';
import type { CellEdit } from './port';

/**
 * What a status hit by mistake held before: after the write, the cell is not where the item's is, but on another row or
 * in another column. `null` where it is where it should be, or where somebody has typed there since. `target` is where
 * the item's cell is now; `held` is what the cell is known to have held, where the service compared before it wrote.
 */
export function formerOfWrongHit(
  before: Book,
  after: Book,
  edit: CellEdit,
  target: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number } | null,
  held: Former | null,
): Former | null {
  const was = tabOf(before, edit);
  const is = tabOf(after, edit);
  if (!was || !is || (is.rows[edit.rowIndex]?.[edit.columnIndex] ?? null) !== edit.value) return null;
  const isWhereItShouldBe =
    target?.sheetId === edit.sheetId && target.rowIndex === edit.rowIndex && target.columnIndex === edit.columnIndex;
  if (isWhereItShouldBe) return null;
  const former = held ?? formerCell(was, is, edit);
  return former.value === edit.value && former.formula === undefined ? null : former;
}

/**
 * Where a cell that was hit is in a later reading, if it still holds what was written: somebody may have moved its row
 * or its column before it could be put right. `null` where it cannot be found for sure.
 */
export function hitNow(before: Book, after: Book, hit: CellEdit): CellEdit | null {
  const was = tabOf(before, hit);
  const is = tabOf(after, hit);
  const rowIndex = was && is ? sameRowNow(was, is, hit.rowIndex) : null;
  if (!was || !is || rowIndex === null) return null;
  const header = was.shown[0]?.[hit.columnIndex] ?? '';
  const columns = (is.rows[rowIndex] ?? []).flatMap((value, column) => (value === hit.value ? [column] : []));
  const columnIndex = columns.find((column) => (is.shown[0]?.[column] ?? '') === header);
  return columnIndex === undefined ? null : { ...hit, rowIndex, columnIndex };
}

export function tabOf({ workbook }: Book, { sheetId }: Pick<CellEdit, 'sheetId'>): TabGrid | undefined {
  return workbook.tabs.find((tab) => tab.sheetId === sheetId);
}
