import type { Axis, Op } from '../../emulator/store/ops';

/** A cell of a tab; rows and columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

type LineOp = Extract<Op, { axis: Axis }>;

/** Where a line is after an op on its axis; `null` where it was taken away. */
function lineAfter(op: LineOp, line: number): number | null {
  const { at, count } = op;
  if (op.kind === 'insert') return line >= at ? line + count : line;
  if (op.kind !== 'move') return line < at ? line : line < at + count ? null : line - count;
  const landing = op.to > at ? op.to - count : op.to;
  if (line >= at && line < at + count) return landing + line - at;
  const without = line >= at + count ? line - count : line;
  return without >= landing ? without + count : without;
}

/** Where a column of a tab is after an op; `null` where it was taken away. */
export function columnAfter(op: Op, sheetId: number, column: number): number | null {
  if (!('sheetId' in op) || op.sheetId !== sheetId) return column;
  const isColumns = (op.kind === 'insert' || op.kind === 'remove' || op.kind === 'move') && op.axis === 'column';
  return isColumns ? lineAfter(op, column) : column;
}

/** Where a cell of a tab is after an op; `null` where it was taken away. */
export function spotAfter(op: Op, sheetId: number, spot: Spot): Spot | null {
  if (!('sheetId' in op) || op.sheetId !== sheetId) return spot;
  if (op.kind === 'permute') {
    if (spot.column < op.startColumn || spot.column >= op.endColumn) return spot;
    const moved = op.to[op.from.indexOf(spot.row)];
    return { ...spot, row: moved ?? spot.row };
  }
  if (op.kind === 'removeSheet') return null;
  if (op.kind !== 'insert' && op.kind !== 'remove' && op.kind !== 'move') return spot;
  const line = lineAfter(op, op.axis === 'row' ? spot.row : spot.column);
  if (line === null) return null;
  return op.axis === 'row' ? { ...spot, row: line } : { ...spot, column: line };
}
