import { plain, tableRow } from '../items/text';
import type { Field, TabGrid } from '../model';
import { addTo } from '../add-to';
import { cellsOfRows, type KeyedRow } from './keyed-rows';
import type { TablePlace } from './places';

/** A row of a table in which Callboard may write nothing, and what it is known by. */
export interface NaturalRow extends KeyedRow {
  /** What tells it from others of its table, in plain letters: its number, or what it is about; `''` where it says nothing. */
  readonly natural: string;
}

export function isNaturalRow(row: KeyedRow): row is NaturalRow {
  return 'natural' in row;
}

/** What Callboard wrote down about such a row on a tab of its own. */
export interface NaturalLine {
  readonly key: string;
  readonly print: string;
  readonly natural: string;
}

/** A number or code names a row alone. */
const NAMES_ALONE: readonly Field[] = ['id', 'reference'];
/** Otherwise these do together: item and scene, name and role, set and scene. */
const NAMES_TOGETHER: readonly Field[] = [
  ...(['scene', 'item', 'character', 'role', 'person', 'location', 'set'] as const),
  ...(['description', 'vendor', 'date', 'startDate', 'category'] as const),
];

/** The rows of such a table, without keys yet. */
export function naturalRows(tab: TabGrid, place: TablePlace): NaturalRow[] {
  const codes = NAMES_ALONE.filter((field) => isUnique(tab, place, field)).slice(0, 1);
  const fields = codes.length > 0 ? codes : NAMES_TOGETHER;
  return cellsOfRows(tab, place).map((row) => {
    const cells = tableRow(tab, place.table, row.rowNumber);
    const parts = fields.map((field) => plain(cells.text(field)));
    return { ...row, key: '', natural: parts.every((part) => part === '') ? '' : parts.join('/') };
  });
}

function isUnique(tab: TabGrid, { table }: TablePlace, field: Field): boolean {
  const seen = new Set<string>();
  for (const rowNumber of table.dataRows) {
    const text = plain(tableRow(tab, table, rowNumber).text(field));
    if (text === '' || seen.has(text)) return false;
    seen.add(text);
  }
  return seen.size > 0;
}

/**
 * Finds for each row the line that was written down about it, and gives the row that line's key: by all of its cells and
 * the heading above it, by what it is known by, by its cells alone, and last by its neighbours, where one row has changed
 * between two that have not. Of several that are alike the first line has the first row: two rows that read the same cannot
 * be told apart, and need not be.
 * `before` are the rows in the order in which this worker saw them last; without it nothing is found by neighbours.
 */
export function withNaturalKeys(
  lines: readonly NaturalLine[],
  rows: readonly NaturalRow[],
  before: readonly KeyedRow[],
): NaturalRow[] {
  const found = new Map<NaturalRow, string>();
  const free = new Map(lines.map((line) => [line.key, line]));
  const pair = (of: (known: NaturalLine | NaturalRow) => string): void => {
    const byText = new Map<string, string[]>();
    for (const line of free.values()) {
      const text = of(line);
      if (text !== '') addTo(byText, text, line.key);
    }
    for (const row of rows) {
      const key = found.has(row) ? undefined : byText.get(of(row))?.shift();
      if (key === undefined) continue;
      found.set(row, key);
      free.delete(key);
    }
  };
  pair(({ print, natural }) => `${print} ${natural}`);
  pair(({ natural }) => natural);
  // A row keeps its cells when somebody moves it under another heading, or a new one comes to stand above it.
  pair(({ print }) => print);
  for (const [row, key] of betweenNeighbours(rows, found, free, before)) found.set(row, key);
  return rows.map((row) => ({ ...row, key: found.get(row) ?? '' }));
}

/** Rows that stand alone between two known ones, as one lost line did: they are that line's, edited. */
function betweenNeighbours(
  rows: readonly NaturalRow[],
  found: ReadonlyMap<NaturalRow, string>,
  free: ReadonlyMap<string, NaturalLine>,
  before: readonly KeyedRow[],
): [NaturalRow, string][] {
  const order = before.map(({ key }) => key).filter((key) => key !== '');
  const edges = ['', ...order, ''];
  const lostBetween = new Map<string, string>();
  for (const [at, key] of edges.entries()) {
    const [upper, lower] = [edges[at - 1], edges[at + 1]];
    if (at === 0 || at === edges.length - 1 || !free.has(key) || free.has(upper ?? '') || free.has(lower ?? ''))
      continue;
    lostBetween.set(`${upper ?? ''}|${lower ?? ''}`, key);
  }
  const keys = ['', ...rows.map((row) => found.get(row) ?? null), ''];
  return rows.flatMap((row, index): [NaturalRow, string][] => {
    const [upper, own, lower] = [keys[index], keys[index + 1], keys[index + 2]];
    if (own !== null || upper === null || lower === null) return [];
    const key = lostBetween.get(`${upper ?? ''}|${lower ?? ''}`);
    return key === undefined ? [] : [[row, key]];
  });
}
