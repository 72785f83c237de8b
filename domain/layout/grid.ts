import type { CellValue, TabGrid } from '../model';
import { isBlank } from './normalise';

/** A tab with what the reader asks of it again and again. Rows and columns count from 0. */
export interface Grid {
  readonly tab: TabGrid;
  /** How many rows hold anything, and how many columns the widest of them has. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many cells of each row a person has filled; an unticked checkbox is none. */
  readonly contentCount: readonly number[];
}

export function gridOf(tab: TabGrid): Grid {
  let rowCount = 0;
  let columnCount = 0;
  const contentCount: number[] = [];
  for (const [rowIndex, row] of tab.rows.entries()) {
    let content = 0;
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (isBlank(value)) continue;
      if (value !== false) content += 1;
      if (column >= columnCount) columnCount = column + 1;
      rowCount = rowIndex + 1;
    }
    contentCount.push(content);
  }
  return { tab, rowCount, columnCount, contentCount };
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.tab.rows[row]?.[column] ?? null;
}

/** The cell as a person sees it, trimmed. */
export function textAt(grid: Grid, row: number, column: number): string {
  const shown = grid.tab.shown[row]?.[column];
  if (shown !== undefined && shown !== '') return shown.trim();
  const value = valueAt(grid, row, column);
  return value === null ? '' : String(value).trim();
}

/** Whether the cell holds anything but an unticked checkbox. */
export function hasContent(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return value !== false && !isBlank(value);
}

/** The columns that a merge which begins in this cell covers; the cell's own when there is none. */
export function mergedWidth(grid: Grid, row: number, column: number): number {
  for (const [firstRow, firstColumn, lastRow, lastColumn] of grid.tab.merges) {
    if (row >= firstRow && row <= lastRow && column === firstColumn) return lastColumn - firstColumn + 1;
  }
  return 1;
}
