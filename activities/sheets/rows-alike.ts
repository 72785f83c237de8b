import { addTo } from '../../domain/add-to';
import type { TabGrid } from '../../domain/model';
import { ownColumnsOf } from '../../domain/watch/own';

/** How a row reads without some of its columns. Blanks do not count, so that an inserted column makes no difference. */
export function readingOf(row: readonly string[], skip: readonly number[]): string {
  return row.filter((cell, column) => cell !== '' && !skip.includes(column)).join('\u001f');
}

/** The rows of a tab, from 0 and in their order, by how they read without some of its columns. */
export function rowsByReading(tab: TabGrid, skip: readonly number[]): ReadonlyMap<string, readonly number[]> {
  return lookedUp(tab, `reading ${skip.join()}`, (row) => readingOf(row, skip));
}

/** The row, from 0, that had the key which a row has now; `null` where none. */
export function rowWithKey(was: TabGrid, is: TabGrid, rowIndex: number): number | null {
  const ownWas = ownColumnsOf(was);
  for (const [index, own] of ownColumnsOf(is).entries()) {
    const key = is.shown[rowIndex]?.[own.keyColumn] ?? '';
    const column = ownWas[index]?.keyColumn;
    if (key === '' || column === undefined) continue;
    const [found] = lookedUp(was, `column ${column}`, (row) => row[column] ?? '').get(key) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

/** How many columns hold anything, up to the last one that does. */
export function widthOf(tab: TabGrid): number {
  const known = widths.get(tab) ?? tab.shown.reduce((most, row) => Math.max(most, row.length), 0);
  widths.set(tab, known);
  return known;
}

const widths = new WeakMap<TabGrid, number>();

type RowsByText = ReadonlyMap<string, readonly number[]>;

/** Asked for again for each of many cells. */
const lookups = new WeakMap<TabGrid, Map<string, RowsByText>>();

function lookedUp(tab: TabGrid, by: string, textOf: (row: readonly string[]) => string): RowsByText {
  const ofTab = lookups.get(tab) ?? new Map<string, RowsByText>();
  lookups.set(tab, ofTab);
  const known = ofTab.get(by);
  if (known) return known;
  const rows = new Map<string, number[]>();
  for (const [index, row] of tab.shown.entries()) addTo(rows, textOf(row), index);
  ofTab.set(by, rows);
  return rows;
}
