import type { Problem, TabGrid } from '../model';
import { columnLetter } from '../layout/columns';

/** A cell as the team finds it: `Cast!C5`. The row counts from 1, the column from 0. */
export function cellName(tab: TabGrid, rowNumber: number, columnIndex: number): string {
  return `${tab.title}!${columnLetter(columnIndex)}${rowNumber}`;
}

/** Says what is wrong with one cell and what to type instead. The row counts from 1, the column from 0. */
export function cellProblem(
  tab: TabGrid,
  rowNumber: number,
  columnIndex: number,
  whatIsWrong: string,
  instead: string,
): Problem {
  const cell = cellName(tab, rowNumber, columnIndex);
  const found = tab.shown[rowNumber - 1]?.[columnIndex] ?? '';
  return { tab: tab.title, cell, found, message: `${cell}: “${found}” ${whatIsWrong}. Type ${instead}.` };
}
