import type { CellValue } from '../../domain/model';
import type { CellEdit } from './port';

/** The edits that turn what stands in a tab into what shall stand there. Blank, `""` and `null` are the same. */
export function differences(
  sheetId: number,
  held: readonly (readonly CellValue[])[],
  wanted: readonly (readonly CellValue[])[],
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let rowIndex = 0; rowIndex < Math.max(held.length, wanted.length); rowIndex += 1) {
    const [before, after] = [held[rowIndex] ?? [], wanted[rowIndex] ?? []];
    for (let columnIndex = 0; columnIndex < Math.max(before.length, after.length); columnIndex += 1) {
      const value = after[columnIndex] ?? '';
      if (value !== (before[columnIndex] ?? '')) edits.push({ sheetId, rowIndex, columnIndex, value });
    }
  }
  return edits;
}
