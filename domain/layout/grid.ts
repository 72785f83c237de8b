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
  /** One byte for each cell, row by row: 1 where a person has filled it. */
  readonly filled: Uint8Array;
}

export function gridOf(tab: TabGrid): Grid {
  const [rowCount, columnCount] = extentOf(tab);
  const filled = new Uint8Array(rowCount * columnCount);
  const contentCount: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells = tab.rows[row] ?? [];
    let content = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const value = cells[column];
      if (value === false || isBlank(value)) continue;
      filled[row * columnCount + column] = 1;
      content += 1;
    }
    contentCount.push(content);
  }
  return { tab, rowCount, columnCount, contentCount, filled };
}

/** How many cells the tab has between its first one and the last row and column that hold anything. */
export function cellsOf(tab: TabGrid): number {
  const [rowCount, columnCount] = extentOf(tab);
  return rowCount * columnCount;
}

/** Up to which row and column anything stands, unticked checkboxes included. */
function extentOf(tab: TabGrid): [number, number] {
  let [rowCount, columnCount] = [0, 0];
  for (const [rowIndex, cells] of tab.rows.entries()) {
    let last = cells.length - 1;
    while (last >= 0 && isBlank(cells[last])) last -= 1;
    if (last < 0) continue;
    rowCount = rowIndex + 1;
    if (last >= columnCount) columnCount = last + 1;
  }
  return [rowCount, columnCount];
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
  return column < grid.columnCount && grid.filled[row * grid.columnCount + column] === 1;
}

/** How many of the columns are filled in a row. */
export function filledIn(grid: Grid, row: number, columns: readonly number[]): number {
  let count = 0;
  for (const column of columns) if (hasContent(grid, row, column)) count += 1;
  return count;
}

/** The columns that a merge which begins in this cell covers; the cell's own when there is none. */
export function mergedWidth(grid: Grid, row: number, column: number): number {
  for (const [firstRow, firstColumn, lastRow, lastColumn] of grid.tab.merges) {
    if (row >= firstRow && row <= lastRow && column === firstColumn) return lastColumn - firstColumn + 1;
  }
  return 1;
}
