import { titleOf } from '../items/item-of-row';
import { inheritedBy, plain, tableRow, type TableRow } from '../items/text';
import type { TabGrid, TableReading } from '../model';
import { columnIndex } from '../layout/columns';
import { fingerprintOf } from './fingerprint';
import { KEY_PATTERN } from './own';
import { shownAt, type TablePlace } from './places';

/** A row of a watched table with what its key cell says and what the team wrote in it. */
export interface KeyedRow {
  /** A1 row number, from 1; 0 where it is only remembered. */
  readonly rowNumber: number;
  /** `''` where the cell holds no key. */
  readonly key: string;
  /** A fingerprint of its cells. `''` where the row is no data row (any more): then only the key is left of it. */
  readonly print: string;
  /** What it is about, in plain letters; `''` where it does not say. */
  readonly title: string;
  /** A fingerprint of its cells but for the title; left out where there are hardly any, or they are not known. */
  readonly rest?: string;
  /** As it was remembered, where it has another name since and nobody knows whether it is the same row. */
  readonly formerly?: KeyedRow;
}

/** The rows of a table that hold data or a key, in their order. None where the table has no key column yet. */
export function keyedRows(tab: TabGrid, place: TablePlace): KeyedRow[] {
  const { table, keyColumn } = place;
  if (keyColumn === null) return [];
  const columns = inOrderOfMeaning(table).map(columnIndex);
  const shape = `${table.track} ${keyColumn} ${JSON.stringify(table.fields)}`;
  return table.dataRows.map((rowNumber) => keyedRow({ tab, table, rowNumber }, shape, keyColumn, columns));
}

/** The letters of a table's columns in an order that stays the same when people move columns about. */
function inOrderOfMeaning({ fields }: TableReading): string[] {
  const byField = (one: string, other: string): number => (fields[one] ?? '').localeCompare(fields[other] ?? '');
  return Object.keys(fields).sort((one, other) => byField(one, other) || columnIndex(one) - columnIndex(other));
}

/** The same rows of a table without a key column, so without keys. */
export function cellsOfRows(tab: TabGrid, place: TablePlace): KeyedRow[] {
  return keyedRows(tab, { ...place, keyColumn: NO_COLUMN });
}

const NO_COLUMN = -1;
/** So few cells beside its title say nothing of which row it is. */
const FEW_CELLS = 2;

/** What was worked out about a row's cells, and for which reading of its table. Kept no longer than the row. */
const keyed = new WeakMap<
  readonly string[],
  { readonly shape: string; readonly inherited: string; readonly row: KeyedRow }
>();

/** The very same as in the reading before where nothing about the row is different. */
function keyedRow(
  place: Pick<TableRow, 'tab' | 'table' | 'rowNumber'>,
  shape: string,
  keyColumn: number,
  columns: readonly number[],
): KeyedRow {
  const { tab, table, rowNumber } = place;
  const line = tab.shown[rowNumber - 1];
  const inherited = inheritedBy(place);
  const known = line && keyed.get(line);
  const isKnown = known?.shape === shape && known.inherited === inherited;
  if (isKnown && known.row.rowNumber === rowNumber) return known.row;
  const row = isKnown ? { ...known.row, rowNumber } : { rowNumber, ...faceOf(tableRow(tab, table, rowNumber)) };
  if (line) keyed.set(line, { shape, inherited, row });
  return row;

  function faceOf(now: TableRow): Omit<KeyedRow, 'rowNumber'> {
    const text = shownAt(tab, rowNumber, keyColumn);
    const cells = columns.map((column) => shownAt(tab, rowNumber, column));
    const title = plain(titleOf(now));
    const others = cells.filter((cell) => cell !== '' && plain(cell) !== title);
    return {
      key: KEY_PATTERN.test(text) ? text : '',
      print: fingerprintOf(cells.join('\u001f')),
      title,
      ...(others.length < FEW_CELLS ? {} : { rest: fingerprintOf(others.join('\u001f')) }),
    };
  }
}
