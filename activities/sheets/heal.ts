import { addTo } from '../../domain/add-to';
import type { CellValue, TabGrid } from '../../domain/model';
import { columnsOf, isOwnTab, isSettingsTab, ownColumnsOf, type OwnColumns } from '../../domain/watch/own';
import { shownAt } from '../../domain/watch/places';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { readingOf, rowsByReading, rowWithKey, widthOf } from './rows-alike';
import { swapRequest } from './swap-request';
import type { CellEdit } from './port';

/** A cell of the team's that was hit by mistake, where it is, with what was written there, and what it held before. */
export interface WrongHit {
  readonly hit: CellEdit;
  readonly former: Former;
}

export interface Former {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/**
 * Somebody who inserts or moves a column in the moment between a reading and a write makes the write hit one of theirs.
 * These are the cells that were hit, with what stood there, formulas included, judged by the readings before and after the
 * write. A cell that no longer holds what was written has been typed into since, and is left alone.
 */
export function wrongHits(before: Book, after: Book, written: readonly CellEdit[]): WrongHit[] {
  const bySheet = new Map<number, CellEdit[]>();
  for (const edit of written) addTo(bySheet, edit.sheetId, edit);
  return [...bySheet].flatMap(([sheetId, edits]) => {
    const was = tabOf(before, { sheetId });
    const is = tabOf(after, { sheetId });
    return was && is ? wrongHitsOfTab(was, is, edits) : [];
  });
}

/** Whether a cell that was hit held anything else than what was written there. */
export function isHurt({ hit, former }: WrongHit): boolean {
  return (former.value ?? '') !== (hit.value ?? '') || former.formula !== undefined;
}

/** What a cell held as the service noted it, with its formula where the readings know one of that value: it notes none. */
export function asNoted(noted: CellValue, likely: Former | null): Former {
  return { value: noted, formula: likely?.value === noted ? likely.formula : undefined };
}

function wrongHitsOfTab(was: TabGrid, is: TabGrid, edits: readonly CellEdit[]): WrongHit[] {
  const isOurs = ownership(was, is, edits);
  const otherOf = otherOwnColumn(was, is);
  const written = new Map<number, Set<number>>();
  for (const { rowIndex, columnIndex } of edits) {
    written.set(columnIndex, (written.get(columnIndex) ?? new Set()).add(rowIndex));
  }
  const columns = new Map<number, number | null>();
  const columnOf = ({ columnIndex }: CellEdit): number | null => {
    const known = columns.get(columnIndex);
    const column = known === undefined ? columnBefore(was, is, columnIndex, written.get(columnIndex)) : known;
    columns.set(columnIndex, column);
    return column;
  };
  return edits.flatMap((hit) => {
    const text = hit.value === null ? '' : String(hit.value);
    const other = otherOf(hit.columnIndex);
    const isRight = isOurs(hit.columnIndex) && other === null;
    if (isRight || shownAt(is, hit.rowIndex + 1, hit.columnIndex) !== text) return [];
    return [{ hit, former: formerCell(was, is, hit, other ?? columnOf(hit)) }];
  });
}

/**
 * Which columns are Callboard's after a write, judged by all but what was just written: a header that landed on a
 * column of the team's must not make it look like ours.
 */
function ownership(was: TabGrid, is: TabGrid, edits: readonly CellEdit[]): (column: number) => boolean {
  if (isOwnTab(was)) {
    // Only the settings have columns that are not ours: of those, the ones with the headers that were written to are, and
    // those that were given a header.
    const headers = new Set(
      edits.map(({ rowIndex, columnIndex, value }) => (rowIndex === 0 ? value : was.shown[0]?.[columnIndex]) ?? ''),
    );
    return (column) => !isSettingsTab(was) || headers.has(is.shown[0]?.[column] ?? '');
  }
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) addTo(byRow, edit.rowIndex, edit);
  const without = (left: (edit: CellEdit) => string): readonly OwnColumns[] => {
    const shown = [...is.shown];
    for (const [rowIndex, own] of byRow) {
      const row = [...(shown[rowIndex] ?? [])];
      for (const edit of own) row[edit.columnIndex] = left(edit);
      if (rowIndex < shown.length) shown[rowIndex] = row;
    }
    return ownColumnsOf({ ...is, shown });
  };
  // Where all columns are found without what was written, no other is ours: what stood at its place before the write may
  // have been a key, in a column that is one further left now.
  const found = without(() => '');
  const isEnough = found.length > 0 && columnsOf(found).length >= columnsOf(ownColumnsOf(was)).length;
  const ours = isEnough ? found : without(({ rowIndex, columnIndex }) => was.shown[rowIndex]?.[columnIndex] ?? '');
  const own = new Set(columnsOf(ours));
  return (column) => own.has(column);
}

/**
 * Which column of Callboard's it was that is one now where the other of a pair was: there texts hit keys, or keys texts.
 * `null` for any other column.
 */
function otherOwnColumn(was: TabGrid, is: TabGrid): (column: number) => number | null {
  const before = ownColumnsOf(was);
  const found = new Map<number, number>();
  for (const [index, { keyColumn, textColumn }] of ownColumnsOf(is).entries()) {
    const pair = before[index];
    if (before.some((own) => own.textColumn === keyColumn) && pair) found.set(keyColumn, pair.keyColumn);
    if (textColumn === null || !before.some((own) => own.keyColumn === textColumn)) continue;
    if (typeof pair?.textColumn === 'number') found.set(textColumn, pair.textColumn);
  }
  return (column) => found.get(column) ?? null;
}

export function tabOf({ workbook }: Book, { sheetId }: Pick<CellEdit, 'sheetId'>): TabGrid | undefined {
  return workbook.tabs.find((tab) => tab.sheetId === sheetId);
}

/** What the cell held before: found by what else stands in its row, and by which column it was. */
export function formerCell(
  was: TabGrid,
  is: TabGrid,
  { rowIndex, columnIndex }: CellEdit,
  column = columnBefore(was, is, columnIndex, new Set([rowIndex])),
): Former {
  const row = rowBefore(was, is, { rowIndex, columnIndex }, column);
  if (column === null || row === null) return { value: null, formula: undefined };
  return { value: was.rows[row]?.[column] ?? null, formula: was.formulas?.[`${row},${column}`] };
}

function shiftOf(was: readonly OwnColumns[], is: readonly OwnColumns[]): number {
  return (is[0]?.keyColumn ?? 0) - (was[0]?.keyColumn ?? 0);
}

/**
 * The column that it was: the one that has most of its cells, among them its header, that were not just written to. A
 * column may have been moved as well as inserted. One that had no more than was hit is the one of which nothing is left.
 * `null` where it is a new, blank one: no other cell of it was anywhere.
 */
function columnBefore(
  was: TabGrid,
  is: TabGrid,
  column: number,
  written: ReadonlySet<number> = new Set(),
): number | null {
  const cells = is.shown.flatMap((row, index) => (written.has(index) || !row[column] ? [] : [row[column] ?? '']));
  const width = widthOf(was);
  const likely = column - shiftOf(ownColumnsOf(was), ownColumnsOf(is));
  let best: { readonly column: number; readonly score: number } | null = null;
  for (let candidate = 0; candidate < width; candidate += 1) {
    const texts = new Set(was.shown.map((row) => row[candidate] ?? ''));
    const score = cells.filter((cell) => texts.has(cell)).length + (candidate === likely ? 0.5 : 0);
    if (score >= 1 && score > (best?.score ?? 0)) best = { column: candidate, score };
  }
  return best?.column ?? onlyLostColumn(was, is);
}

/** The column of which no cell is left anywhere; `null` where there is none, or more than one. */
function onlyLostColumn(was: TabGrid, is: TabGrid): number | null {
  const left = new Set(is.shown.flat());
  const held = new Map<number, boolean>();
  for (const row of was.shown)
    for (const [column, cell] of row.entries())
      if (cell !== '') held.set(column, (held.get(column) ?? false) || left.has(cell));
  const [lost, ...others] = [...held].flatMap(([column, isLeft]) => (isLeft ? [] : [column]));
  return others.length > 0 ? null : (lost ?? null);
}

/**
 * The row that it was, from 0: the one that reads like it in all other cells of the team's (of as many that read alike
 * before and after, the one in the same order), or else the one with its key, or else the one in its place; `null` where
 * that one is elsewhere now, so that it is a new row. Blanks do not count, so that an inserted column makes no difference.
 */
function rowBefore(
  was: TabGrid,
  is: TabGrid,
  cell: { readonly rowIndex: number; readonly columnIndex: number },
  column: number | null,
): number | null {
  const [ownWas, ownIs] = [ownColumnsOf(was), ownColumnsOf(is)];
  const skipNow = [cell.columnIndex, ...columnsOf(ownIs)];
  const wanted = readingOf(is.shown[cell.rowIndex] ?? [], skipNow);
  const alike = rowsByReading(was, [...(column === null ? [] : [column]), ...columnsOf(ownWas)]).get(wanted) ?? [];
  const alikeNow = rowsByReading(is, skipNow).get(wanted) ?? [];
  const same = alike[alike.length === 1 ? 0 : alikeNow.indexOf(cell.rowIndex)];
  if (same !== undefined && (alike.length === 1 || alike.length === alikeNow.length)) return same;
  const withKey = rowWithKey(was, is, cell.rowIndex);
  if (withKey !== null) return withKey;
  const inPlace = readingOf(was.shown[cell.rowIndex] ?? [], columnsOf(ownWas));
  const likeIt = rowsByReading(is, columnsOf(ownIs)).get(inPlace) ?? [];
  const isElsewhere = inPlace !== '' && likeIt.some((index) => index !== cell.rowIndex);
  return isElsewhere ? null : cell.rowIndex;
}

/**
 * The requests that put a former value back into a cell that still holds what was written into it. `isAgain` says that
 * comparing was tried before: the service may not find blank cells, and one that is still blank is written to without.
 */
export function restoring({ hit, former }: WrongHit, isAgain = false): unknown[] {
  const { sheetId, rowIndex, columnIndex, value } = hit;
  if (former.formula === undefined) {
    const isUnfound = isAgain && (value ?? '') === '';
    const swap = isUnfound ? null : swapRequest({ sheetId, rowIndex, columnIndex }, value, former.value);
    return swap ? [swap] : cellRequests([{ ...hit, value: former.value }]);
  }
  const values = [{ userEnteredValue: { formulaValue: former.formula } }];
  const start = { sheetId, rowIndex, columnIndex };
  return [{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }];
}
