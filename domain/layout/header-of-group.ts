import type { HeaderRow } from './find-headers';
import { hasContent, textAt, type Grid } from './grid';
import { matchHeader } from './match-header';

/**
 * The header of one of several tables beside each other. The lower line of a header can be that of one table alone,
 * where the other's records begin already: then the upper line is the other's whole header.
 */
export function headerOfGroup(grid: Grid, header: HeaderRow, columns: readonly number[]): HeaderRow {
  let rows = header.rows;
  while (
    rows.length > 1 &&
    !isNamed(grid, rows[rows.length - 1], columns) &&
    isNamed(grid, rows[rows.length - 2], columns)
  )
    rows = rows.slice(0, -1);
  const own = { ...header, columns: header.columns.filter((column) => columns.includes(column)) };
  if (rows.length === header.rows.length) return own;
  const row = rows[rows.length - 1] ?? header.row;
  return { ...own, row, rows: rows.filter((candidate) => candidate === row || isNamed(grid, candidate, columns)) };
}

/** Whether most of what stands in the columns of a row are words that headers have. */
function isNamed(grid: Grid, row: number | undefined, columns: readonly number[]): boolean {
  if (row === undefined) return false;
  const filled = columns.filter((column) => hasContent(grid, row, column));
  const known = filled.filter((column) => matchHeader(textAt(grid, row, column)).best >= 0.8);
  return filled.length >= 2 && known.length >= filled.length * 0.6;
}
