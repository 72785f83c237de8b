import type { CellValue, TabGrid } from '../../domain/model';
import { columnsOf, ownColumnsOf } from '../../domain/watch/own';
import type { Book } from './book';
import { tabOf, type WrongHit } from './heal';
import type { CellEdit } from './port';
import { readingOf, rowsByReading, rowWithKey, widthOf } from './rows-alike';
import type { Noted } from './undo-tab';

/**
 * Where cells that were hit by mistake are in a later reading, if they still hold what was written: somebody may have
 * moved their rows or columns before they could be put right. Without those that were put right or cannot be found.
 */
export function followed(seen: Book, now: Book, wrong: readonly WrongHit[]): WrongHit[] {
  return wrong.flatMap(({ hit, former }) => {
    const is = hitNow(seen, now, hit);
    return is ? [{ hit: is, former }] : [];
  });
}

/**
 * What is left to be put right after a cell was, or was to be: nothing, or the cell where it is now, and where another
 * row had come to its place and was hit in its stead (`isDone`), that row's cell too.
 */
export function leftOf(seen: Book, now: Book, tried: WrongHit, isDone: boolean): WrongHit[] {
  const { hit, former } = tried;
  const [still] = followed(seen, now, [tried]);
  if (!still) return [];
  if (!isDone) return [still];
  const other = { hit: { ...hit, value: former.value }, former: { value: hit.value, formula: undefined } };
  return isSameCell(still.hit, hit) ? [] : [still, other];
}

function hitNow(seen: Book, now: Book, hit: CellEdit): CellEdit | null {
  const [was, is] = [tabOf(seen, hit), tabOf(now, hit)];
  if (!was || !is) return null;
  const header = was.shown[0]?.[hit.columnIndex] ?? '';
  const rows = [sameRowNow(was, is, hit.rowIndex), rowWithKey(is, was, hit.rowIndex)];
  const width = widthOf(is);
  for (const rowIndex of rows) {
    if (rowIndex === null) continue;
    for (let columnIndex = 0; columnIndex < width; columnIndex += 1) {
      const isHeld = (is.rows[rowIndex]?.[columnIndex] ?? '') === (hit.value ?? '');
      if (isHeld && (is.shown[0]?.[columnIndex] ?? '') === header) return { ...hit, rowIndex, columnIndex };
    }
  }
  return null;
}

/** Whether a row that was noted when a cell of it was written to is the one that stood there in a reading before. */
export function isSameRow(noted: Noted, before: Book, edit: CellEdit): boolean {
  const tab = tabOf(before, edit);
  if (!tab) return false;
  const own = columnsOf(ownColumnsOf(tab));
  return readingOf(noted.shown, own) === readingOf(tab.shown[edit.rowIndex] ?? [], own);
}

/**
 * The cell that was hit, where its row is in a later reading; `null` where that is not known. The row is known by what it
 * said when it was noted; `before` says which of its cells are Callboard's.
 */
export function rowHit(noted: Noted, before: Book, after: Book, edit: CellEdit): CellEdit | null {
  const [was, is] = [tabOf(before, edit), tabOf(after, edit)];
  if (!was || !is) return null;
  const shown = [...noted.shown];
  shown[edit.columnIndex] = String(edit.value ?? '');
  const rowIndex = onlyRow(is, readingOf(shown, columnsOf(ownColumnsOf(was))));
  return rowIndex === null ? null : { ...edit, rowIndex };
}

type Cell = Omit<CellEdit, 'value'>;

export function isSameCell(one: Cell, other: Cell): boolean {
  return one.sheetId === other.sheetId && one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}

/** What a cell holds in a reading; `null` where nothing. */
export function valueAt(book: Book, { sheetId, rowIndex, columnIndex }: Cell): CellValue {
  return tabOf(book, { sheetId })?.rows[rowIndex]?.[columnIndex] ?? null;
}

/**
 * The row of a later reading that reads like one of an earlier one, from 0; of as many that read alike in both, the one in
 * the same order. `null` where there are more or fewer of them now: one of them was put right, or edited.
 */
function sameRowNow(was: TabGrid, is: TabGrid, rowIndex: number): number | null {
  const [skipWas, skipIs] = [columnsOf(ownColumnsOf(was)), columnsOf(ownColumnsOf(is))];
  const reading = readingOf(was.shown[rowIndex] ?? [], skipWas);
  const [alike, now] = [rowsByReading(was, skipWas).get(reading) ?? [], rowsByReading(is, skipIs).get(reading) ?? []];
  return alike.length === now.length ? (now[alike.indexOf(rowIndex)] ?? null) : null;
}

/** The row of a reading that reads so, from 0; `null` where not exactly one does. */
function onlyRow(tab: TabGrid, reading: string): number | null {
  const [row, ...others] = rowsByReading(tab, columnsOf(ownColumnsOf(tab))).get(reading) ?? [];
  return row === undefined || others.length > 0 ? null : row;
}
