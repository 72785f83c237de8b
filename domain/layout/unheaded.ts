import type { TablePlace } from './find-tables';
import { hasContent, type Grid } from './grid';
import { profileColumn } from './column-profile';

const FEWEST_ROWS = 3;
const TYPED = [
  'scene',
  'intExt',
  'heading',
  'dayNight',
  'eighths',
  'email',
  'phone',
  'date',
  'time',
  'money',
  'bool',
  'personName',
  'idList',
  'status',
] as const;

/** A tab without any header row: one table, if its columns hold things that give themselves away. */
export function readUnheaded(grid: Grid): TablePlace[] {
  const rows = fullRows(grid);
  if (rows.length < FEWEST_ROWS) return [];
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column).filter(
    (column) => rows.filter((row) => hasContent(grid, row, column)).length >= rows.length * 0.3,
  );
  const typed = columns.filter((column) => {
    const { share, filled } = profileColumn(grid, column, rows.slice(0, 60));
    return filled >= FEWEST_ROWS && TYPED.some((kind) => share[kind] >= 0.7);
  });
  if (typed.length < 2) return [];
  return [{ header: null, columns, firstRow: 0, lastRow: grid.rowCount - 1, titles: [], ownColumns: [] }];
}

/** The rows that are as full as most: records rather than lines between them. */
function fullRows(grid: Grid): number[] {
  const counts = grid.contentCount.filter((count) => count >= 2).sort((a, b) => a - b);
  const typical = counts[Math.floor(counts.length * 0.7)] ?? Infinity;
  return grid.contentCount.flatMap((count, row) => (count >= Math.max(2, typical * 0.6) ? [row] : []));
}
