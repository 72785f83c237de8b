import { addTo } from '../add-to';
import type { Field, TabGrid, TableReading } from '../model';
import { columnIndex } from '../layout/columns';

/** Letters and digits only, lower case, without accents: `Inés Duarte` and `INES  DUARTE` are one. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say that nothing is known yet. */
export function isPlaceholder(text: string): boolean {
  return /^(tb[acd]|tba|\?+|n\/?a|none|-+|—|–|open|vacant|\.*)$/i.test(text.trim());
}

/** A hash of a text as eight characters that are safe in ids and links (Crockford's base 32). */
export function shortHash(text: string): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  let hash = '';
  for (const part of [low >>> 0, high >>> 0]) {
    for (let digit = 0; digit < 4; digit += 1) hash += alphabet[(part >>> (digit * 5)) & 31] ?? '0';
  }
  return hash;
}

/** One row of a table with its cells found by field. */
export interface TableRow {
  readonly tab: TabGrid;
  readonly table: TableReading;
  /** A1 row number, from 1. */
  readonly rowNumber: number;
  /** The cell of a field as a person sees it, trimmed; a section bar's value where the table inherits it; else `''`. */
  text(field: Field): string;
  /** The column's index of a field, from 0; `null` where the table has no such column. */
  column(field: Field): number | null;
}

/** Finds the cells of one row by field. */
export function tableRow(tab: TabGrid, table: TableReading, rowNumber: number): TableRow {
  return new RowByField(tab, table, rowNumber, columnsOf(table));
}

/** What the row has from the bars above it: two rows with the same cells are the same only where this is, too. */
export function inheritedBy({ table, rowNumber }: Pick<TableRow, 'table' | 'rowNumber'>): string {
  const { bars } = columnsOf(table);
  return bars.size === 0 ? '' : JSON.stringify([...bars.values()].map((found) => lastAbove(found, rowNumber)));
}

/** Where the fields of a table are, and its bars by field, in the order of their rows. */
interface TableColumns {
  readonly columns: ReadonlyMap<Field, number>;
  readonly bars: ReadonlyMap<Field, readonly Bar[]>;
}

interface Bar {
  readonly rowNumber: number;
  readonly value: string;
}

class RowByField implements TableRow {
  constructor(
    readonly tab: TabGrid,
    readonly table: TableReading,
    readonly rowNumber: number,
    private readonly places: TableColumns,
  ) {}

  column(field: Field): number | null {
    return this.places.columns.get(field) ?? null;
  }

  text(field: Field): string {
    const index = this.places.columns.get(field);
    const shown = index === undefined ? '' : (this.tab.shown[this.rowNumber - 1]?.[index] ?? '').trim();
    return shown || lastAbove(this.places.bars.get(field) ?? [], this.rowNumber);
  }
}

/** Worked out once for each table: a reading of a table never changes. */
const places = new WeakMap<TableReading, TableColumns>();

function columnsOf(table: TableReading): TableColumns {
  const known = places.get(table);
  if (known) return known;
  const columns = new Map<Field, number>();
  for (const [letter, field] of Object.entries(table.fields)) {
    if (!columns.has(field)) columns.set(field, columnIndex(letter));
  }
  const bars = new Map<Field, Bar[]>();
  for (const [row, { field, value }] of Object.entries(table.sectionRows)) {
    addTo(bars, field, { rowNumber: Number(row), value });
  }
  for (const found of bars.values()) found.sort((a, b) => a.rowNumber - b.rowNumber);
  const made = { columns, bars };
  places.set(table, made);
  return made;
}

/** The value of the last bar above a row; `''` where there is none. */
function lastAbove(bars: readonly Bar[], rowNumber: number): string {
  let [from, to] = [0, bars.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bars[middle]?.rowNumber ?? Infinity) < rowNumber) from = middle + 1;
    else to = middle;
  }
  return bars[from - 1]?.value ?? '';
}
