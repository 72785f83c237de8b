import { finite } from '../operators';
import { CellError, flat, toBoolean, toNumber, type Scalar, type Value } from '../values';
import { criterion, keyOf, meeting, sizeOf } from './criteria';
import { aggregate, firstFormat, numbersIn, numeric, scalar, whole, type FunctionTable } from './spec';

const format = firstFormat;
const DIVIDE_BY_ZERO = new CellError('DIVIDE_BY_ZERO', 'Evaluation of function AVERAGE caused a divide by zero error.');

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVIDE_BY_ZERO : sum(numbers) / numbers.length;
}

function largest(numbers: readonly number[], sign: 1 | -1): number {
  return numbers.reduce((best, number) => (sign * number > sign * best ? number : best), numbers[0] ?? 0);
}

/** Halves go away from zero, as Google rounds; the digits are moved as text so that 1.005 becomes 1.01. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  const shift = (number: number, places: number): number => {
    const [mantissa = '0', exponent = '0'] = String(number).split('e');
    return Number(`${mantissa}e${Number(exponent) + places}`);
  };
  return Math.sign(value) * shift(round(shift(Math.abs(value), digits)), -digits);
}

/** The numbers of a range at the positions that meet all criteria. */
function chosen(target: Value, pairs: readonly Value[]): number[] | CellError {
  const meets = meeting(pairs);
  return numbersIn([[flat([target]).filter((_, at) => meets(at))]]);
}

function chosenBy(target: Value, pairs: readonly Value[], run: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers = chosen(target, pairs);
  return numbers instanceof CellError ? numbers : run(numbers);
}

function ifSpec(run: (numbers: readonly number[]) => Scalar): FunctionTable[string] {
  return whole(2, 3, ([range = null, test = null, target = range]) => chosenBy(target, [range, test], run));
}

function ifsSpec(run: (numbers: readonly number[]) => Scalar): FunctionTable[string] {
  return whole(3, Infinity, ([target = null, ...pairs]) => chosenBy(target, pairs, run));
}

function nth(sign: 1 | -1): FunctionTable[string] {
  return whole(2, 2, ([range = null, place = null]) => {
    const numbers = numbersIn([range]);
    const at = toNumber(flat([place])[0] ?? null);
    if (numbers instanceof CellError) return numbers;
    if (at instanceof CellError) return at;
    return numbers.sort((a, b) => sign * (a - b))[at - 1] ?? new CellError('NUM', 'There are not so many numbers.');
  });
}

function sumProduct(values: readonly Value[]): Scalar {
  const columns = values.map((value) => flat([value]));
  let total = 0;
  for (let at = 0; at < (columns[0]?.length ?? 0); at += 1) {
    let product = 1;
    for (const column of columns) {
      const value = column[at] ?? null;
      if (value instanceof CellError) return value;
      product *=
        typeof value === 'number' ? value : typeof value === 'boolean' && columns.length === 1 ? Number(value) : 0;
    }
    total += product;
  }
  return total;
}

export const MATH: FunctionTable = {
  SUM: aggregate(sum, { format }),
  AVERAGE: aggregate(average, { format }),
  MIN: aggregate((numbers) => largest(numbers, -1), { format }),
  MAX: aggregate((numbers) => largest(numbers, 1), { format }),
  PRODUCT: aggregate((numbers) => numbers.reduce((product, number) => product * number, 1)),
  MEDIAN: aggregate((numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 ? (sorted[Math.floor(middle)] ?? 0) : average(sorted.slice(middle - 1, middle + 1));
  }),
  LARGE: nth(-1),
  SMALL: nth(1),
  COUNT: whole(1, Infinity, (values) => flat(values).filter((value) => typeof value === 'number').length),
  COUNTA: whole(1, Infinity, (values) => flat(values).filter((value) => value !== null).length),
  COUNTUNIQUE: whole(
    1,
    Infinity,
    (values) =>
      new Set(
        flat(values)
          .filter((value) => value !== null)
          .map(keyOf),
      ).size,
  ),
  COUNTIF: whole(
    2,
    2,
    ([range = null, test = null]) => flat([range]).filter(criterion(flat([test])[0] ?? null)).length,
  ),
  COUNTIFS: whole(2, Infinity, (pairs) => {
    const meets = meeting(pairs);
    return Array.from({ length: sizeOf(pairs[0]) }, (_, at) => at).filter(meets).length;
  }),
  SUMIF: ifSpec(sum),
  AVERAGEIF: ifSpec(average),
  SUMIFS: ifsSpec(sum),
  AVERAGEIFS: ifsSpec(average),
  MAXIFS: ifsSpec((numbers) => largest(numbers, 1)),
  MINIFS: ifsSpec((numbers) => largest(numbers, -1)),
  SUMPRODUCT: whole(1, Infinity, sumProduct, { isArray: true }),
  ROUND: numeric(1, 2, (value, digits = 0) => rounded(value, Math.trunc(digits), Math.round), { format }),
  ROUNDUP: numeric(1, 2, (value, digits = 0) => rounded(value, Math.trunc(digits), Math.ceil), { format }),
  ROUNDDOWN: numeric(1, 2, (value, digits = 0) => rounded(value, Math.trunc(digits), Math.floor), { format }),
  INT: numeric(1, 1, Math.floor, { format }),
  TRUNC: numeric(1, 2, (value, digits = 0) => rounded(value, Math.trunc(digits), Math.floor)),
  CEILING: numeric(1, 2, (value, factor = 1) => (factor === 0 ? 0 : Math.ceil(value / factor) * factor)),
  FLOOR: numeric(1, 2, (value, factor = 1) => (factor === 0 ? 0 : Math.floor(value / factor) * factor)),
  ABS: numeric(1, 1, Math.abs, { format }),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, (value) => finite(Math.sqrt(value))),
  POWER: numeric(2, 2, (base, exponent) => finite(base ** exponent)),
  EXP: numeric(1, 1, (value) => finite(Math.exp(value))),
  LN: numeric(1, 1, (value) => finite(Math.log(value))),
  LOG10: numeric(1, 1, (value) => finite(Math.log10(value))),
  PI: numeric(0, 0, () => Math.PI),
  MOD: numeric(2, 2, (value, divisor) =>
    divisor === 0 ? DIVIDE_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numeric(2, 2, (value, divisor) => (divisor === 0 ? DIVIDE_BY_ZERO : Math.trunc(value / divisor))),
  ISEVEN: numeric(1, 1, (value) => Math.trunc(value) % 2 === 0),
  ISODD: numeric(1, 1, (value) => Math.trunc(value) % 2 !== 0),
  N: scalar(1, 1, ([value = null]) =>
    typeof value === 'number' ? value : typeof value === 'boolean' ? Number(toBoolean(value)) : 0,
  ),
};
