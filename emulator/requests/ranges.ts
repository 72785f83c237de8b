import { invalid } from '../google-error';
import { cellAt, type Cell, type GridRange, type Json, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { compareScalars, type Scalar } from '../formulas/values';
import { withColorStyles } from '../values/colors';
import { isWithin, overlaps } from '../values/rectangles';
import { cellOf } from './cell-data';
import { axisOf, eachCell, gridRange, json, list, number, object, text, type Fields } from './fields';

/** `sortRange`: blanks last, numbers before texts before booleans; equal rows keep their order. */
export function sortRange(draft: Draft, request: Fields): void {
  draft.settle();
  const { sheet, range } = gridRange(draft, request['range']);
  const specs = list(request['sortSpecs']).map(object);
  const rows = Array.from(
    { length: range.endRowIndex - range.startRowIndex },
    (_, offset) => range.startRowIndex + offset,
  );
  const keys = specs.map((spec) => {
    const column = number(spec['dimensionIndex'], range.startColumnIndex);
    if (column < range.startColumnIndex || column >= range.endColumnIndex)
      throw invalid(`The sort column ${column} is not in the range.`);
    return {
      sign: text(spec['sortOrder']) === 'DESCENDING' ? -1 : 1,
      values: rows.map((row) => sortValue(cellAt(sheet, row, column))),
    };
  });
  const order = rows
    .map((_, at) => at)
    .sort((a, b) => {
      for (const { sign, values } of keys) {
        const compared = compareKeys(values[a] ?? null, values[b] ?? null, sign);
        if (compared !== 0) return compared;
      }
      return a - b;
    });
  rearrange(
    draft,
    sheet,
    range,
    order.map((at) => rows[at] ?? 0),
  );
}

function sortValue(cell: Cell | undefined): Scalar {
  const value = cell?.effective;
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

function compareKeys(a: Scalar, b: Scalar, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * compareScalars(a, b);
}

/** Puts the rows of a range in another order, given as the old rows from top to bottom. Rows that stay are left alone. */
function rearrange(draft: Draft, sheet: Sheet, range: GridRange, order: readonly number[]): void {
  const moves = order.map((from, at) => ({ from, to: range.startRowIndex + at })).filter(({ from, to }) => from !== to);
  if (moves.length === 0) return;
  draft.permute(
    sheet,
    range.startColumnIndex,
    range.endColumnIndex,
    moves.map(({ from }) => from),
    moves.map(({ to }) => to),
  );
}

/** `randomizeRange`. The order hangs on the time of the change alone, so that a replay of the log makes the same one. */
export function randomizeRange(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  const order = Array.from(
    { length: range.endRowIndex - range.startRowIndex },
    (_, offset) => range.startRowIndex + offset,
  );
  let seed = draft.nowMs % 2_147_483_647;
  for (let at = order.length - 1; at > 0; at -= 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  rearrange(draft, sheet, range, order);
}

/** `insertRange`: makes room by moving the cells below down, or those to the right further right. */
export function insertRange(draft: Draft, request: Fields): void {
  shiftCells(draft, request, 1);
}

/** `deleteRange`: the cells below move up, or those to the right move left. */
export function deleteRange(draft: Draft, request: Fields): void {
  shiftCells(draft, request, -1);
}

function shiftCells(draft: Draft, request: Fields, direction: 1 | -1): void {
  const { sheet, range } = gridRange(draft, request['range']);
  const isDown = axisOf(request['shiftDimension']) === 'row';
  const [rows, columns] = isDown
    ? [range.endRowIndex - range.startRowIndex, 0]
    : [0, range.endColumnIndex - range.startColumnIndex];
  const region = isDown ? { ...range, endRowIndex: sheet.rowCount } : { ...range, endColumnIndex: sheet.columnCount };
  const before = sheet.rows.slice();
  eachCell({ ...region, endRowIndex: Math.min(region.endRowIndex, before.length + rows) }, (row, column) => {
    const [fromRow, fromColumn] = [row - direction * rows, column - direction * columns];
    const isInside =
      fromRow >= region.startRowIndex &&
      fromColumn >= region.startColumnIndex &&
      fromRow < region.endRowIndex &&
      fromColumn < region.endColumnIndex;
    draft.put(sheet, row, column, isInside ? before[fromRow]?.[fromColumn] : undefined, true);
  });
}

/** The merges that a range does not touch. Fails where it cuts through one. */
function mergesOutside(sheet: Sheet, range: GridRange): GridRange[] {
  const touched = sheet.merges.filter((merge) => overlaps(merge, range));
  if (touched.some((merge) => !isWithin(merge, range)))
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  return sheet.merges.filter((merge) => !touched.includes(merge));
}

/** `mergeCells`: replaces merges inside; of each new merge only the first cell keeps its value. */
export function mergeCells(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  const pieces = piecesOf(range, text(request['mergeType']));
  draft.setSheet(sheet, { merges: [...mergesOutside(sheet, range), ...pieces] });
  for (const piece of pieces) {
    eachCell({ ...piece, endRowIndex: Math.min(piece.endRowIndex, sheet.rows.length) }, (row, column) => {
      const isFirst = row === piece.startRowIndex && column === piece.startColumnIndex;
      const old = cellAt(sheet, row, column);
      if (!isFirst && old?.entered) draft.put(sheet, row, column, cellOf(old, { entered: undefined }));
    });
  }
}

function piecesOf(range: GridRange, type: string): GridRange[] {
  const lines = (count: number, piece: (at: number) => Partial<GridRange>): GridRange[] =>
    Array.from({ length: count }, (_, at) => ({ ...range, ...piece(at) }));
  const pieces =
    type === 'MERGE_ROWS'
      ? lines(range.endRowIndex - range.startRowIndex, (at) => ({
          startRowIndex: range.startRowIndex + at,
          endRowIndex: range.startRowIndex + at + 1,
        }))
      : type === 'MERGE_COLUMNS'
        ? lines(range.endColumnIndex - range.startColumnIndex, (at) => ({
            startColumnIndex: range.startColumnIndex + at,
            endColumnIndex: range.startColumnIndex + at + 1,
          }))
        : [range];
  return pieces.filter(
    (piece) => (piece.endRowIndex - piece.startRowIndex) * (piece.endColumnIndex - piece.startColumnIndex) > 1,
  );
}

/** `unmergeCells`. */
export function unmergeCells(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  draft.setSheet(sheet, { merges: mergesOutside(sheet, range) });
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** `updateBorders`: each cell of the range gets the borders on its own edges. */
export function updateBorders(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  eachCell(range, (row, column) => {
    const edges = {
      top: row === range.startRowIndex ? 'top' : 'innerHorizontal',
      bottom: row === range.endRowIndex - 1 ? 'bottom' : 'innerHorizontal',
      left: column === range.startColumnIndex ? 'left' : 'innerVertical',
      right: column === range.endColumnIndex - 1 ? 'right' : 'innerVertical',
    };
    const given = SIDES.filter((side) => request[edges[side]] !== undefined);
    if (given.length === 0) return;
    const old = cellAt(sheet, row, column);
    const borders: Record<string, Json> = { ...json(old?.format?.['borders']) };
    for (const side of given) {
      const border = json(request[edges[side]]);
      if (border['style'] === 'NONE') delete borders[side];
      else borders[side] = withColorStyles(border);
    }
    const { borders: _old, ...format } = old?.format ?? {};
    draft.put(
      sheet,
      row,
      column,
      cellOf(old, { format: Object.keys(borders).length > 0 ? { ...format, borders } : format }),
    );
  });
}
