import { textAt, type Grid } from './grid';
import { matchHeader } from './match-header';

const FEWEST_FIELDS = 4;

/** Whether a tab's only table is turned: its fields run down the first column, and each record is a column. */
export function isTransposed(grid: Grid): boolean {
  const rows = grid.contentCount.flatMap((count, row) => (count >= 2 ? [row] : []));
  if (rows.length < FEWEST_FIELDS || rows.length > 60 || grid.columnCount < 3) return false;
  const isLabel = (row: number, column: number): boolean => matchHeader(textAt(grid, row, column)).best >= 0.8;
  const labels = rows.filter((row) => isLabel(row, 0));
  if (labels.length < Math.max(FEWEST_FIELDS, rows.length * 0.7)) return false;
  const names = new Set(labels.map((row) => textAt(grid, row, 0).toLowerCase()));
  if (names.size < labels.length) return false;
  const first = rows[0] ?? 0;
  const across = Array.from({ length: grid.columnCount - 1 }, (_, column) => column + 1);
  return across.filter((column) => isLabel(first, column)).length <= across.length * 0.3;
}

/** Whether a tab is a form: labels with a colon, each with its answer beside it, and nothing else. */
export function isForm(grid: Grid): boolean {
  const rows = grid.contentCount.flatMap((count, row) => (count >= 1 ? [row] : []));
  if (rows.length < FEWEST_FIELDS || rows.length > 60) return false;
  const labels = rows.filter((row) => /:\s*$/.test(textAt(grid, row, 0)) && (grid.contentCount[row] ?? 0) <= 3);
  return labels.length >= rows.length * 0.7;
}
