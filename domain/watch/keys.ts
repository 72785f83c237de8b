import type { TabGrid } from '../model';
import type { KeyedRow } from './keyed-rows';
import { Moves, type OpenRows } from './moves';
import { KEY_PATTERN } from './own';

/** Row numbers (A1, from 1) of a key column that hold a key without being a data row of any table. */
export function strayKeys(tab: TabGrid, keyColumn: number, dataRows: ReadonlySet<number>): KeyedRow[] {
  const strays: KeyedRow[] = [];
  tab.shown.forEach((row, index) => {
    const [rowNumber, key] = [index + 1, row[keyColumn] ?? ''];
    if (dataRows.has(rowNumber) || !KEY_PATTERN.test(key)) return;
    strays.push({ rowNumber, key, print: '', title: '' });
  });
  return strays;
}

/**
 * The rows that need a new key: those without one, and of rows with one key all but one, because a copied row brings
 * its key along. The one that keeps it is the one that `before` knows it by, or else the first. `isTaken` says whether
 * a key belongs to a row of another tab.
 */
export function rowsWithoutKey(
  rows: readonly KeyedRow[],
  before: readonly KeyedRow[],
  isTaken: (key: string) => boolean,
): KeyedRow[] {
  // Asked only where two rows have one key.
  let known: ReadonlyMap<string, KeyedRow> | null = null;
  const keepers = new Map<string, KeyedRow>();
  const likeness = (row: KeyedRow): number => {
    known ??= new Map(before.map((old) => [old.key, old]));
    const old = known.get(row.key);
    return old?.print === row.print ? 2 : old !== undefined && old.title === row.title ? 1 : 0;
  };
  for (const row of rows) {
    const keeper = keepers.get(row.key);
    if (row.key !== '' && (!keeper || likeness(row) > likeness(keeper))) keepers.set(row.key, row);
  }
  return rows.filter((row) => row.print !== '' && (keepers.get(row.key) !== row || isTaken(row.key)));
}

/**
 * Finds keys that got away from their rows: because a person sorted or moved the team's columns without Callboard's,
 * or because a key was written while the rows moved. `before` says which key belongs to which row; `after` is what
 * stands there now. Gives the new key of each row that must change; `''` empties the cell.
 *
 * A row is known again by all of its cells, or else by a title that no other row has. Where only one seems to have moved,
 * a key follows its row where all of its cells went and another row, a blank one or none stands beside the key; or where
 * its title stands without a key, and another row beside it; or else only if that explains everything: the row that holds
 * the key now is empty or is another row whose key moves as well, and the key that gives way finds its own row again. A
 * person who gives a row the name of another one has not moved it.
 * `fresh` are keys that were made a moment ago: nobody knows them yet, so they give way to any other.
 */
export function strayedKeys(
  before: readonly KeyedRow[],
  after: readonly KeyedRow[],
  fresh: ReadonlySet<string> = new Set(),
): Map<number, string> {
  const open = openRows(before, after);
  const changes = new Map<number, string>();
  if (open.after.length === 0) return changes;
  const moves = new Moves(open, before, fresh).closed();
  const moved = new Set(moves.values());
  for (const row of open.after) {
    const key = moves.get(row.rowNumber);
    if (key !== undefined) changes.set(row.rowNumber, key);
    else if (moved.has(row.key)) changes.set(row.rowNumber, '');
  }
  return changes;
}

/**
 * Whether every row stands in the order of before with its own key, and no row that was edited reads like another one
 * did: then no key has got away from its row, whatever was typed. The usual case, told by one look at each row.
 */
export function keepTheirKeys(before: readonly KeyedRow[], after: readonly KeyedRow[]): boolean {
  if (before.length !== after.length) return false;
  const edited: { readonly old: KeyedRow; readonly now: KeyedRow }[] = [];
  const isKept = after.every((now, index) => {
    const old = before[index];
    if (now.key === '' || now.print === '' || old?.key !== now.key) return false;
    if (old.print !== now.print) edited.push({ old, now });
    return true;
  });
  if (!isKept) return false;
  const prints = new Set(edited.map(({ old }) => old.print));
  const titles = new Set(edited.map(({ old }) => old.title));
  return edited.every(({ old, now }) => {
    return !prints.has(now.print) && (now.title === old.title || !titles.has(now.title));
  });
}

/**
 * The rows about which there is a question at all: without those that say what they said and have the key that they had,
 * which no other row has. Of ten thousand rows these are few.
 */
function openRows(before: readonly KeyedRow[], after: readonly KeyedRow[]): OpenRows {
  const prints = new Map<string, string>();
  for (const { key, print } of before) if (key !== '') prints.set(key, print);
  const open = new Set<string>();
  for (const { key, print } of after) {
    // A key is found at home once: another row with it is a copy.
    if (print !== '' && prints.get(key) === print) prints.delete(key);
    else open.add(key);
  }
  return {
    before: before.filter(({ key }) => open.has(key) || prints.has(key)),
    after: open.size === 0 ? [] : after.filter(({ key }) => open.has(key)),
  };
}
