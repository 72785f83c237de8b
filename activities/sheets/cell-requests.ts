import type { CellValue } from '../../domain/model';
import type { CellEdit } from './port';

/** A block of cells that are written together. */
interface Block {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rows: CellValue[][];
}

/** One cell of the API's `updateCells`. A value goes in as what it is, so text is never taken for a formula. */
function cellData(value: CellValue): { userEnteredValue?: Readonly<Record<string, string | number | boolean>> } {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
}

/**
 * The requests that write cells and nothing else about them. `updateCells` rather than `values.batchUpdate`: it names
 * the tab by its sheet id, so a renamed tab is no trouble, it is all or nothing, and it never parses a value.
 */
export function cellRequests(edits: readonly CellEdit[]): unknown[] {
  return blocksOf(edits).map(({ sheetId, rowIndex, columnIndex, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((values) => ({ values: values.map(cellData) })),
      fields: 'userEnteredValue',
    },
  }));
}

/** Joins edits that lie side by side into rows, and rows of the same width that lie below each other into blocks. */
function blocksOf(edits: readonly CellEdit[]): Block[] {
  const blocks: Block[] = [];
  const lowest = new Map<string, Block>();
  for (const run of rowRuns(edits)) {
    const shape = `${run.sheetId}:${run.columnIndex}:${run.rows[0]?.length ?? 0}`;
    const above = lowest.get(shape);
    if (above && above.rowIndex + above.rows.length === run.rowIndex) {
      above.rows.push(...run.rows);
      continue;
    }
    blocks.push(run);
    lowest.set(shape, run);
  }
  return blocks;
}

function rowRuns(edits: readonly CellEdit[]): Block[] {
  const newest = new Map(edits.map((edit) => [`${edit.sheetId}:${edit.rowIndex}:${edit.columnIndex}`, edit]));
  const sorted = [...newest.values()].sort(
    (a, b) => a.sheetId - b.sheetId || a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex,
  );
  const runs: Block[] = [];
  for (const { sheetId, rowIndex, columnIndex, value } of sorted) {
    const last = runs[runs.length - 1];
    const row = last?.rows[0];
    const follows =
      last?.sheetId === sheetId && last.rowIndex === rowIndex && row && last.columnIndex + row.length === columnIndex;
    if (follows) row.push(value);
    else runs.push({ sheetId, rowIndex, columnIndex, rows: [[value]] });
  }
  return runs;
}
