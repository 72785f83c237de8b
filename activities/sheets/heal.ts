import type { CellValue, TabGrid } from '../../domain/model';
import { ownColumnsOf, type OwnColumns } from '../../domain/watch/own';
import { shownAt } from '../../domain/watch/places';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import type { CellEdit } from './port';

/**
 * Somebody who inserts or moves a column in the moment between a reading and a write makes the write hit one of theirs.
 * These are the requests that put back what stood there, formulas included, judged by the readings before and after the
 * write. A cell that no longer holds what was written has been typed into since, and is left alone.
 */
export function healingRequests(before: Book, after: Book, written: readonly CellEdit[]): unknown[] {
  return written.flatMap((edit) => {
    const was = tabOf(before, edit.sheetId);
    const is = tabOf(after, edit.sheetId);
    if (!was || !is || edit.value === '' || edit.value === null) return [];
    const isOurs = ownColumnsOf(is).some(
      (own) => own.keyColumn === edit.columnIndex || own.textColumn === edit.columnIndex,
    );
    const holdsOurs = shownAt(is, edit.rowIndex + 1, edit.columnIndex) === String(edit.value);
    if (isOurs || !holdsOurs) return [];
    return restoring(is, edit, formerCell(was, is, edit));
  });
}

function tabOf(book: Book, sheetId: number): TabGrid | undefined {
  return book.workbook.tabs.find((tab) => tab.sheetId === sheetId);
}

interface Former {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** What the cell held before: found by its row's key and by which column it was. */
export function formerCell(was: TabGrid, is: TabGrid, { rowIndex, columnIndex }: CellEdit): Former {
  const [ownWas, ownIs] = [ownColumnsOf(was), ownColumnsOf(is)];
  const formerColumn = columnBefore(was, is, columnIndex, shiftOf(ownWas, ownIs));
  const formerRow = rowBefore(was, is, rowIndex, ownWas, ownIs);
  if (formerColumn === null) return { value: null, formula: undefined };
  return {
    value: was.rows[formerRow]?.[formerColumn] ?? null,
    formula: was.formulas?.[`${formerRow},${formerColumn}`],
  };
}

function shiftOf(was: readonly OwnColumns[], is: readonly OwnColumns[]): number {
  return (is[0]?.keyColumn ?? 0) - (was[0]?.keyColumn ?? 0);
}

/** The column that it was; `null` where it is a new, blank one: no other cell of it is as in that column. */
function columnBefore(was: TabGrid, is: TabGrid, column: number, shift: number): number | null {
  const candidate = column - shift;
  const isSame = is.shown.some((row) => {
    const cell = row[column] ?? '';
    return cell !== '' && was.shown.some((old) => old[candidate] === cell);
  });
  return candidate >= 0 && isSame ? candidate : null;
}

function rowBefore(
  was: TabGrid,
  is: TabGrid,
  rowIndex: number,
  ownWas: readonly OwnColumns[],
  ownIs: readonly OwnColumns[],
): number {
  for (const [index, own] of ownIs.entries()) {
    const key = is.shown[rowIndex]?.[own.keyColumn] ?? '';
    const column = ownWas[index]?.keyColumn;
    const found = key === '' || column === undefined ? -1 : was.shown.findIndex((row) => row[column] === key);
    if (found >= 0) return found;
  }
  return rowIndex;
}

export function restoring(tab: TabGrid, { rowIndex, columnIndex }: CellEdit, former: Former): unknown[] {
  const { sheetId } = tab;
  if (former.formula === undefined) return cellRequests([{ sheetId, rowIndex, columnIndex, value: former.value }]);
  const values = [{ userEnteredValue: { formulaValue: former.formula } }];
  const start = { sheetId, rowIndex, columnIndex };
  return [{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }];
}
