import type { Node, Scope } from '../node';
import {
  asMatrix,
  CellError,
  compareScalars,
  flat,
  isMatrix,
  single,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
  type Value,
} from '../values';
import { exactRow, wildcard } from './criteria';
import { lazy, whole, type FunctionTable } from './spec';

function notFound(wanted: Scalar): CellError {
  return new CellError('N_A', `Did not find value '${toText(wanted)}' in lookup evaluation.`);
}

export function transposed(block: Matrix): Matrix {
  return (block[0] ?? []).map((_, column) => block.map((row) => row[column] ?? null));
}

/** The last row, of rows in rising order, whose first cell is not above the wanted value; -1 for none. */
function sortedRow(block: Matrix, wanted: Scalar): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareScalars(block[middle]?.[0] ?? null, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function matchingRow(block: Matrix, wanted: Scalar): number {
  if (typeof wanted !== 'string' || !/[*?]/.test(wanted)) return exactRow(block, 0, wanted);
  const pattern = wildcard(wanted);
  return block.findIndex((row) => typeof row[0] === 'string' && pattern.test(row[0]));
}

function tableLookup(turn: (block: Matrix) => Matrix): FunctionTable[string] {
  return whole(3, 4, ([wantedValue = null, table = null, index = null, sorted = true]) => {
    const wanted = single(wantedValue);
    const column = toNumber(single(index));
    if (wanted instanceof CellError) return wanted;
    if (column instanceof CellError) return column;
    const block = turn(asMatrix(table));
    if (column < 1 || column > (block[0]?.length ?? 0)) return new CellError('REF', `Index ${column} is out of range.`);
    const isSorted = single(sorted) !== false && single(sorted) !== 0;
    const row = isSorted ? sortedRow(block, wanted) : matchingRow(block, wanted);
    return row < 0 ? notFound(wanted) : (block[row]?.[Math.trunc(column) - 1] ?? null);
  });
}

function match([wantedValue = null, range = null, type = 1]: readonly Value[]): Scalar {
  const wanted = single(wantedValue);
  if (wanted instanceof CellError) return wanted;
  const column = flat([range]).map((cell) => [cell]);
  const kind = single(type);
  if (kind === 0 || kind === false) {
    const block = isMatrix(range) && (range[0]?.length ?? 0) === 1 ? range : column;
    const row = matchingRow(block, wanted);
    return row < 0 ? notFound(wanted) : row + 1;
  }
  const row =
    kind === -1
      ? column.findIndex(([cell]) => compareScalars(cell ?? null, wanted) < 0) - 1
      : sortedRow(column, wanted);
  return row < 0 ? notFound(wanted) : row + 1;
}

function xlookup([wantedNode, lookNode, resultNode, missingNode, modeNode]: readonly Node[], scope: Scope): Value {
  const wanted = single(wantedNode?.run(scope) ?? null);
  const look = asMatrix(lookNode?.run(scope) ?? null);
  const result = asMatrix(resultNode?.run(scope) ?? null);
  const isRow = look.length === 1 && (look[0]?.length ?? 0) > 1;
  const block = isRow ? transposed(look) : look;
  const mode = single(modeNode?.run(scope) ?? null);
  const at =
    mode === -1
      ? nearest(block, wanted, -1)
      : mode === 1
        ? nearest(block, wanted, 1)
        : mode === 2
          ? matchingRow(block, wanted)
          : exactRow(block, 0, wanted);
  if (at < 0) return missingNode ? missingNode.run(scope) : notFound(wanted);
  const line = isRow ? result.map((row) => [row[at] ?? null]) : [result[at] ?? [null]];
  return line.length === 1 && line[0]?.length === 1 ? (line[0][0] ?? null) : line;
}

/** The exact row, or else the one with the next smaller (`-1`) or larger (`1`) value. */
function nearest(block: Matrix, wanted: Scalar, sign: 1 | -1): number {
  const exact = exactRow(block, 0, wanted);
  if (exact >= 0) return exact;
  let best = -1;
  block.forEach((row, at) => {
    const value = row[0] ?? null;
    if (value === null || sign * compareScalars(value, wanted) < 0) return;
    if (best < 0 || sign * compareScalars(value, block[best]?.[0] ?? null) < 0) best = at;
  });
  return best;
}

function index([table = null, rowNumber = 0, columnNumber = 0]: readonly Value[]): Value {
  const block = asMatrix(table);
  const row = toNumber(single(rowNumber));
  const column = toNumber(single(columnNumber));
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const isLine = block.length === 1 && column === 0 && row > 0;
  const [r, c] = isLine ? [1, row] : [row, column];
  if (r < 0 || c < 0 || c > (block[0]?.length ?? 0)) return new CellError('NUM', 'INDEX is out of range.');
  if (r === 0) return c === 0 ? block : block.map((cells) => [cells[c - 1] ?? null]);
  const line = block[r - 1] ?? [];
  return c === 0 && (block[0]?.length ?? 0) > 1 ? [line] : (line[Math.max(1, c) - 1] ?? null);
}

/** A function of a reference's place, not of what it holds. */
function place(
  read: (area: { row: number; column: number; height: number; width: number }, scope: Scope) => number,
  min = 1,
): FunctionTable[string] {
  return lazy(min, 1, ([node], scope) => {
    if (!node) return read({ row: scope.row, column: scope.column, height: 1, width: 1 }, scope);
    if (node.slot !== undefined) {
      const area = scope.area(node.slot);
      return area instanceof CellError ? area : read(area, scope);
    }
    const block = asMatrix(node.run(scope));
    return read({ row: 0, column: 0, height: block.length, width: block[0]?.length ?? 0 }, scope);
  });
}

function countBlank([node]: readonly Node[], scope: Scope): Value {
  const values = flat([node?.run(scope) ?? null]);
  const area = node?.slot === undefined ? null : scope.area(node.slot);
  if (area instanceof CellError) return area;
  const total = area ? area.height * area.width : values.length;
  return total - values.filter((value) => value !== null && value !== '').length;
}

export const LOOKUP: FunctionTable = {
  VLOOKUP: tableLookup((block) => block),
  HLOOKUP: tableLookup(transposed),
  XLOOKUP: lazy(3, 6, xlookup),
  MATCH: whole(2, 3, match),
  INDEX: whole(1, 3, index, { isArray: true }),
  ROW: place(({ row }) => row + 1, 0),
  COLUMN: place(({ column }) => column + 1, 0),
  ROWS: place(({ height }) => height),
  COLUMNS: place(({ width }) => width),
  COUNTBLANK: lazy(1, 1, countBlank),
};
