/** An error value of a formula; `type` is one of the API's `ErrorType`. */
export class CellError {
  constructor(
    readonly type: 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A' | 'ERROR' | 'NULL_VALUE',
    readonly message: string,
  ) {}
}

/** Thrown by a formula with a function or a form that the emulator does not compute. */
export class FormulaUnknown extends Error {}

export type Scalar = number | string | boolean | null | CellError;
/** Rows of cells; a range is clipped to the rows and columns that hold something. */
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

export const SHOWN_ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  NULL_VALUE: '#NULL!',
  ERROR: '#ERROR!',
  LOADING: 'Loading...',
};

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** The value itself, or the first of a block. */
export function single(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** All values, row by row. */
export function flat(values: readonly Value[]): Scalar[] {
  const all: Scalar[] = [];
  for (const value of values) {
    if (!isMatrix(value)) all.push(value);
    else for (const row of value) for (const cell of row) all.push(cell);
  }
  return all;
}

export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number' || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  const number = value.trim() === '' ? NaN : Number(value.replace(/,(?=\d{3})/g, ''));
  if (!Number.isNaN(number)) return number;
  const date = isoSerial(value);
  return (
    date ?? new CellError('VALUE', `Expects number values. But '${value}' is a text and cannot be coerced to a number.`)
  );
}

function isoSerial(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / DAY_MS + EPOCH_1970;
}

export function toText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return SHOWN_ERRORS[value.type] ?? '#ERROR!';
  return typeof value === 'number' ? plainNumber(value) : value;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === 'TRUE';
  return new CellError('VALUE', `Expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`);
}

/** A number without a format: up to fifteen digits, never shortened to fit (unlike Excel's General). */
export function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(-?\d(?:\.\d+)?)e([+-])(\d+)$/.exec(text);
  return exponent ? `${exponent[1]}E${exponent[2]}${(exponent[3] ?? '').padStart(2, '0')}` : text;
}

/** Numbers before texts before booleans, as a sort has them; texts without regard to case. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const [x, y] = [blankAs(a, b), blankAs(b, a)];
  const [rankX, rankY] = [rank(x), rank(y)];
  if (rankX !== rankY) return rankX - rankY;
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  return Number(x) - Number(y);
}

function blankAs(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
}

export const DAY_MS = 86_400_000;
/** 1970-01-01 as a serial number: days since 1899-12-30. */
export const EPOCH_1970 = 25_569;
