import { holds } from '../operators';
import {
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

/** Whether a cell meets a criterion of COUNTIF and its like: `"open"`, `">3"`, `"<>"`, `"per*"`, 5, TRUE. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (given === null) return (value) => value === null || value === 0;
  if (typeof given !== 'string') return (value) => isEqual(value, given);
  const [, sign, rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(given) ?? [];
  const operator = sign ?? '=';
  if (rest === '') return blankCriterion(operator, sign !== undefined);
  const number = toNumber(rest);
  if (!(number instanceof CellError))
    return (value) => (typeof value === 'number' ? holds(operator, value - number) : operator === '<>');
  const flag = /^(true|false)$/i.test(rest) ? rest.toUpperCase() === 'TRUE' : null;
  if (flag !== null) return (value) => (operator === '<>') !== (value === flag);
  if (operator !== '=' && operator !== '<>')
    return (value) => typeof value === 'string' && holds(operator, compareScalars(value, rest));
  const pattern = wildcard(rest);
  return (value) => (operator === '<>') !== (typeof value === 'string' && pattern.test(value));
}

function blankCriterion(operator: string, hasSign: boolean): (value: Scalar) => boolean {
  const isBlank = (value: Scalar): boolean => value === null || (!hasSign && value === '');
  return operator === '<>' ? (value) => !isBlank(value) : isBlank;
}

function isEqual(value: Scalar, wanted: Scalar): boolean {
  return (
    typeof value === typeof wanted &&
    !(value instanceof CellError) &&
    value !== null &&
    compareScalars(value, wanted) === 0
  );
}

/** A pattern where `*` is any text, `?` any letter, and `~` takes them as they are. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*])|([?])|[.+^${}()|[\]\\]/g,
    (all, escaped?: string, star?: string, mark?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      return star ? '.*' : mark ? '.' : `\\${all}`;
    },
  );
  return new RegExp(`^${source}$`, 'isu');
}

/** Which positions, row by row, meet all of the pairs of range and criterion. */
export function meeting(pairs: readonly Value[]): (at: number) => boolean {
  const tests: { cells: readonly Scalar[]; test: (value: Scalar) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    tests.push({ cells: flat([pairs[at] ?? null]), test: criterion(single(pairs[at + 1] ?? null)) });
  }
  return (at) => tests.every(({ cells, test }) => test(cells[at] ?? null));
}

/** How many positions the first range of pairs has. */
export function sizeOf(value: Value | undefined): number {
  return value !== undefined && isMatrix(value) ? value.length * (value[0]?.length ?? 0) : 1;
}

const exactIndexes = new WeakMap<Matrix, Map<number, Map<string, number>>>();

/** The row of a block whose cell in `column` equals a value, or -1. The block is indexed once, for many look-ups. */
export function exactRow(block: Matrix, column: number, wanted: Scalar): number {
  const columns = exactIndexes.get(block) ?? new Map<number, Map<string, number>>();
  exactIndexes.set(block, columns);
  let index = columns.get(column);
  if (!index) {
    index = new Map();
    for (let row = block.length - 1; row >= 0; row -= 1) index.set(keyOf(block[row]?.[column] ?? null), row);
    columns.set(column, index);
  }
  return index.get(keyOf(wanted)) ?? -1;
}

/** Equal values have equal keys: texts without regard to case. */
export function keyOf(value: Scalar): string {
  return `${typeof value}:${toText(value).toLowerCase()}`;
}
