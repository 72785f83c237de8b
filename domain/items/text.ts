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
  const column = (field: Field): number | null => {
    const letter = Object.keys(table.fields).find((candidate) => table.fields[candidate] === field);
    return letter === undefined ? null : columnIndex(letter);
  };
  return {
    tab,
    table,
    rowNumber,
    column,
    text: (field) => {
      const index = column(field);
      const shown = index === null ? '' : (tab.shown[rowNumber - 1]?.[index] ?? '').trim();
      return shown || inherited(table, rowNumber, field);
    },
  };
}

function inherited(table: TableReading, rowNumber: number, field: Field): string {
  let value = '';
  for (const [row, section] of Object.entries(table.sectionRows)) {
    if (Number(row) < rowNumber && section.field === field) value = section.value;
  }
  return value;
}
