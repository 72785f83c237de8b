import type { TablePlace } from './find-tables';
import { isBarText, isDayBar } from './bars';
import { hasContent, textAt, type Grid } from './grid';
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
  const firstRow = firstOf(grid, rows[0] ?? 0);
  return [
    { header: null, columns, firstRow, lastRow: grid.rowCount - 1, titles: linesAbove(grid, firstRow), ownColumns: [] },
  ];
}

/** The first record, or the bars right above it, which say something of it. */
function firstOf(grid: Grid, firstFull: number): number {
  let row = firstFull;
  while (row > 0 && grid.contentCount[row - 1] === 1 && isBar(grid, row - 1)) row -= 1;
  return row;
}

function isBar(grid: Grid, row: number): boolean {
  const column = (grid.tab.rows[row] ?? []).findIndex((_, index) => hasContent(grid, row, index));
  const text = textAt(grid, row, column);
  return isBarText(text) || isDayBar(text);
}

/** Lines of one or two cells above the table, the nearest first. */
function linesAbove(grid: Grid, firstRow: number): string[] {
  const lines: string[] = [];
  for (let row = firstRow - 1; row >= 0 && lines.length < 6; row -= 1) {
    for (let column = 0; column < grid.columnCount; column += 1)
      if (hasContent(grid, row, column)) lines.push(textAt(grid, row, column));
  }
  return lines;
}

/** The rows that are as full as most: records rather than lines between them. */
function fullRows(grid: Grid): number[] {
  const counts = grid.contentCount.filter((count) => count >= 2).sort((a, b) => a - b);
  const typical = counts[Math.floor(counts.length * 0.7)] ?? Infinity;
  return grid.contentCount.flatMap((count, row) => (count >= Math.max(2, typical * 0.6) ? [row] : []));
}
