import {
  asMatrix,
  CellError,
  compareScalars,
  flat,
  single,
  toBoolean,
  toNumber,
  type Matrix,
  type Scalar,
  type Value,
} from '../values';
import { keyOf } from './criteria';
import { transposed } from './lookup';
import { whole, type FunctionTable } from './spec';

function filter([source = null, ...conditions]: readonly Value[]): Value {
  const block = asMatrix(source);
  const tests = conditions.map((condition) => flat([condition]));
  const keeps = (at: number): boolean => tests.every((test) => toBoolean(test[at] ?? null) === true);
  const isByColumn = (tests[0]?.length ?? 0) === (block[0]?.length ?? 0) && block.length !== tests[0]?.length;
  const kept = isByColumn ? block.map((row) => row.filter((_, at) => keeps(at))) : block.filter((_, at) => keeps(at));
  return kept.length > 0 && (kept[0]?.length ?? 0) > 0
    ? kept
    : new CellError('N_A', 'No matches are found in FILTER evaluation.');
}

function sort([source = null, ...keys]: readonly Value[]): Value {
  const block = asMatrix(source);
  const order: { values: readonly Scalar[]; sign: number }[] = [];
  for (let at = 0; at < Math.max(1, keys.length); at += 2) {
    const by = keys[at] ?? 1;
    const column = toNumber(single(by));
    const values = Array.isArray(by)
      ? flat([by])
      : block.map((row) => row[(column instanceof CellError ? 1 : column) - 1] ?? null);
    order.push({ values, sign: single(keys[at + 1] ?? true) === false ? -1 : 1 });
  }
  const places = block.map((_, at) => at);
  places.sort((a, b) => {
    for (const { values, sign } of order) {
      const [x, y] = [values[a] ?? null, values[b] ?? null];
      const compared = x === null || y === null ? Number(x === null) - Number(y === null) : sign * compareScalars(x, y);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  // The blank rows of an open range stand at the end, where they show nothing.
  return places.map((at) => block[at] ?? []);
}

function unique([source = null]: readonly Value[]): Value {
  const seen = new Set<string>();
  return asMatrix(source).filter((row) => {
    const key = row.map(keyOf).join('\u0000');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sequence([rows = 1, columns = 1, start = 1, step = 1]: readonly Value[]): Value {
  const [height, width, first, by] = [rows, columns, start, step].map((value) => Number(toNumber(single(value))));
  return Array.from({ length: height ?? 1 }, (_, row) =>
    Array.from({ length: width ?? 1 }, (_column, column) => (first ?? 1) + (by ?? 1) * (row * (width ?? 1) + column)),
  );
}

function constrain([source = null, rows = null, columns = null]: readonly Value[]): Value {
  const [height, width] = [rows, columns].map((value) => Number(toNumber(single(value))));
  return asMatrix(source)
    .slice(0, height)
    .map((row) => row.slice(0, width));
}

const isArray = true;

export const ARRAYS: FunctionTable = {
  ARRAYFORMULA: whole(1, 1, ([value = null]) => value, { isArray }),
  FILTER: whole(2, Infinity, filter, { isArray }),
  SORT: whole(1, Infinity, sort, { isArray }),
  UNIQUE: whole(1, 3, unique, { isArray }),
  TRANSPOSE: whole(1, 1, ([value = null]): Matrix => transposed(asMatrix(value)), { isArray }),
  SEQUENCE: whole(1, 4, sequence),
  ARRAY_CONSTRAIN: whole(3, 3, constrain, { isArray }),
};
