import type { TabGrid } from '../model';
import { columnIndex } from '../layout/columns';
import { fingerprintOf } from './fingerprint';
import { KEY_PATTERN } from './own';
import { shownAt, type TablePlace } from './places';

/** A row of a watched table with what its key cell says and a fingerprint of what the team wrote in it. */
export interface KeyedRow {
  /** A1 row number, from 1. */
  readonly rowNumber: number;
  /** `''` where the cell holds no key. */
  readonly key: string;
  /** `''` where the row is no data row (any more): then only the key is left of it. */
  readonly print: string;
}

/** The rows of a table that hold data or a key, in their order. None where the table has no key column yet. */
export function keyedRows(tab: TabGrid, place: TablePlace): KeyedRow[] {
  const { table, keyColumn } = place;
  if (keyColumn === null) return [];
  const columns = Object.keys(table.fields).map(columnIndex);
  const keyAt = (rowNumber: number): string => {
    const text = shownAt(tab, rowNumber, keyColumn);
    return KEY_PATTERN.test(text) ? text : '';
  };
  return table.dataRows.map((rowNumber) => {
    const cells = columns.map((column) => shownAt(tab, rowNumber, column));
    return { rowNumber, key: keyAt(rowNumber), print: fingerprintOf(cells.join('\u001f')) };
  });
}

/** Row numbers (A1, from 1) of a key column that hold a key without being a data row of any table. */
export function strayKeys(tab: TabGrid, keyColumn: number, dataRows: ReadonlySet<number>): KeyedRow[] {
  return tab.shown.flatMap((row, index) => {
    const key = row[keyColumn] ?? '';
    const rowNumber = index + 1;
    return KEY_PATTERN.test(key) && !dataRows.has(rowNumber) ? [{ rowNumber, key, print: '' }] : [];
  });
}

/**
 * The rows that need a new key: those without one, and of two rows with the same key the later one, because a copied
 * row brings its key along. `isTaken` says whether a key belongs to a row that was seen before these.
 */
export function rowsWithoutKey(rows: readonly KeyedRow[], isTaken: (key: string) => boolean): KeyedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key, print }) => {
    if (print === '') return false;
    const needsKey = key === '' || seen.has(key) || isTaken(key);
    seen.add(key);
    return needsKey;
  });
}

/**
 * Finds keys that got away from their rows: because a person sorted or moved the team's columns without Callboard's,
 * or because a key was written while the rows moved. `before` says which key belongs to which row; `after` is what
 * stands there now. Gives the new key of each row that must change; `''` empties the cell.
 *
 * A key follows its row's content only where that explains everything: the row that holds the key now is empty or has
 * another row's content, and the key that gives way finds its own row again. A person who edits a row so that it reads
 * like another one has not moved it.
 */
export function strayedKeys(before: readonly KeyedRow[], after: readonly KeyedRow[]): Map<number, string> {
  const moves = closedMoves(before, after);
  const changes = new Map<number, string>();
  const moved = new Set(moves.values());
  for (const row of after) {
    const key = moves.get(row.rowNumber);
    if (key !== undefined) changes.set(row.rowNumber, key);
    else if (moved.has(row.key)) changes.set(row.rowNumber, '');
  }
  return changes;
}

/** By row number: the key that belongs to the row's content, for the rows that hold another key or none. */
function closedMoves(before: readonly KeyedRow[], after: readonly KeyedRow[]): Map<number, string> {
  const homeless = keysByPrint(before);
  for (const row of after) homeless.get(row.print)?.delete(row.key);
  const printOf = new Map(before.map(({ key, print }) => [key, print]));
  const moves = new Map<number, string>();
  for (const row of after) {
    const wanted = homeless.get(row.print);
    const [key] = wanted ?? [];
    const isAtHome = row.key !== '' && printOf.get(row.key) === row.print;
    if (isAtHome || key === undefined) continue;
    wanted?.delete(key);
    moves.set(row.rowNumber, key);
  }
  dropOpenMoves(moves, after, (key) => printOf.has(key));
  return moves;
}

/** Drops, until all are closed, the moves that leave a row without explanation: its content kept it, or its key has no row. */
function dropOpenMoves(
  moves: Map<number, string>,
  after: readonly KeyedRow[],
  isKnown: (key: string) => boolean,
): void {
  const holders = new Map(after.filter(({ key }) => key !== '').map((row) => [row.key, row]));
  const keyAt = new Map(after.map(({ rowNumber, key }) => [rowNumber, key]));
  for (let dropped = true; dropped;) {
    dropped = false;
    const moved = new Set(moves.values());
    for (const [rowNumber, key] of moves) {
      const holder = holders.get(key);
      const isTaken = holder !== undefined && holder.print !== '' && !moves.has(holder.rowNumber);
      const displaced = keyAt.get(rowNumber) ?? '';
      const isHomeless = displaced !== '' && isKnown(displaced) && !moved.has(displaced);
      if (!isTaken && !isHomeless) continue;
      moves.delete(rowNumber);
      dropped = true;
    }
  }
}

function keysByPrint(rows: readonly KeyedRow[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { key, print } of rows) {
    if (key === '' || print === '') continue;
    const same = keys.get(print) ?? new Set<string>();
    keys.set(print, same.add(key));
  }
  return keys;
}
