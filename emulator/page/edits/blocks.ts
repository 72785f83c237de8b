import type { WireRange } from '../../grid/protocol';

/** Cells in any order as rectangles: runs within a row, then equal runs below each other. */
export function blocksOf(cells: readonly (readonly [row: number, column: number])[]): WireRange[] {
  const sorted = [...cells].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  const runs: WireRange[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last && last.startRowIndex === row && last.endColumnIndex === column)
      runs[runs.length - 1] = { ...last, endColumnIndex: column + 1 };
    else runs.push({ startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 });
  }
  const blocks: WireRange[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.startColumnIndex}:${run.endColumnIndex}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : blocks[at];
    if (at !== undefined && above && above.endRowIndex === run.startRowIndex)
      blocks[at] = { ...above, endRowIndex: run.endRowIndex };
    else open.set(key, blocks.push(run) - 1);
  }
  return blocks;
}
