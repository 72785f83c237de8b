import { format as formatNumber } from 'numfmt';
import type { ExtendedValue, Sheet, Spreadsheet } from '../store/model';
import { parseRange } from '../values/a1';

/** A formula with a function or a form that the emulator does not compute. */
export class FormulaUnknown extends Error {}

/** An error value such as `#N/A`, on its way up to the cell. */
class FormulaError extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

export interface FormulaContext {
  readonly book: Spreadsheet;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly nowMs: number;
  /** The settled value of another cell. */
  readonly read: (sheet: Sheet, row: number, column: number) => ExtendedValue | undefined;
}

type Scalar = number | string | boolean | null;
type Value = Scalar | Scalar[][];
type Token = { readonly kind: 'number' | 'text' | 'name' | 'operator'; readonly text: string };

/** The value of a formula (`=…`) in its cell. Fails with `FormulaUnknown` on anything it does not know. */
export function evaluate(formula: string, context: FormulaContext): ExtendedValue {
  try {
    return asExtended(single(new Parser(tokens(formula.slice(1)), context).expression(0)));
  } catch (error) {
    if (error instanceof FormulaError) return { errorValue: { type: error.kind, message: error.message } };
    throw error;
  }
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{0,3}\$?\d*)?(?![\w(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\d+|[A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/^&=<>(),;%]))/y;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new FormulaUnknown(text);
    if (match[1] !== undefined) found.push({ kind: 'text', text: match[1].slice(1, -1).replace(/""/g, '"') });
    else if (match[2] !== undefined) found.push({ kind: 'number', text: match[2] });
    else if (match[3] !== undefined) found.push({ kind: 'name', text: match[3] });
    else found.push({ kind: 'operator', text: match[4] ?? '' });
  }
  return found;
}

const BINDING: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 6 };

/** A Pratt parser that evaluates as it goes. */
class Parser {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

  expression(binding: number): Value {
    let left = this.prefix();
    for (;;) {
      const operator = this.list[this.at];
      if (operator?.text === '%' && operator.kind === 'operator') {
        this.at += 1;
        left = toNumber(single(left)) / 100;
        continue;
      }
      const power = operator?.kind === 'operator' ? BINDING[operator.text] : undefined;
      if (!operator || power === undefined || power <= binding) break;
      this.at += 1;
      left = operate(operator.text, single(left), single(this.expression(power)));
    }
    if (binding === 0 && this.list[this.at] && ![')', ',', ';'].includes(this.list[this.at]?.text ?? '')) {
      throw new FormulaUnknown('trailing text');
    }
    return left;
  }

  private prefix(): Value {
    const token = this.list[this.at];
    this.at += 1;
    if (!token) throw new FormulaUnknown('empty formula');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'operator') return this.prefixOperator(token.text);
    if (this.list[this.at]?.text === '(') return this.call(token.text.toUpperCase());
    if (/^(true|false)$/i.test(token.text)) return token.text.toUpperCase() === 'TRUE';
    return this.reference(token.text);
  }

  private prefixOperator(operator: string): Value {
    if (operator === '-') return -toNumber(single(this.expression(5)));
    if (operator === '+') return this.expression(5);
    if (operator !== '(') throw new FormulaUnknown(operator);
    const value = this.expression(0);
    this.expect(')');
    return value;
  }

  private expect(text: string): void {
    if (this.list[this.at]?.text !== text) throw new FormulaUnknown(`${text} is missing`);
    this.at += 1;
  }

  private reference(text: string): Value {
    const { book, sheet } = this.context;
    const local = { ...book, sheets: text.includes('!') ? book.sheets : [sheet] };
    const clean = text.replace(/\$/g, '');
    const found = tryRange(local, text.includes('!') ? clean : `'${sheet.title.replace(/'/g, "''")}'!${clean}`);
    if (!found) throw new FormulaUnknown(text);
    const last = Math.min(found.range.endRowIndex, Math.max(found.sheet.rows.length, found.range.startRowIndex + 1));
    const rows: Scalar[][] = [];
    for (let row = found.range.startRowIndex; row < last; row += 1) {
      const cells: Scalar[] = [];
      for (let column = found.range.startColumnIndex; column < found.range.endColumnIndex; column += 1) {
        cells.push(scalarOf(this.context.read(found.sheet, row, column)));
      }
      rows.push(cells);
    }
    return rows.length === 1 && rows[0]?.length === 1 && !clean.includes(':') ? (rows[0][0] ?? null) : rows;
  }

  private call(name: string): Value {
    const start = this.at;
    this.expect('(');
    if (name === 'ROW' && this.list[this.at]?.text === ')') return this.position(this.context.row + 1);
    if (name === 'COLUMN' && this.list[this.at]?.text === ')') return this.position(this.context.column + 1);
    if (name === 'IFERROR') return this.ifError(start);
    const values: Value[] = [];
    while (this.list[this.at] && this.list[this.at]?.text !== ')') {
      values.push(this.expression(0));
      if (this.list[this.at]?.text === ',' || this.list[this.at]?.text === ';') this.at += 1;
    }
    this.expect(')');
    const apply = FUNCTIONS[name];
    if (!apply) throw new FormulaUnknown(name);
    return apply(values, this.context);
  }

  private position(value: number): number {
    this.expect(')');
    return value;
  }

  private ifError(start: number): Value {
    let value: Value = null;
    let failed = false;
    try {
      value = this.expression(0);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      failed = true;
      this.skipArgument(start + 1);
    }
    let otherwise: Value = '';
    if (this.list[this.at]?.text === ',' || this.list[this.at]?.text === ';') {
      this.at += 1;
      otherwise = this.expression(0);
    }
    this.expect(')');
    return failed ? otherwise : value;
  }

  private skipArgument(from: number): void {
    let depth = 0;
    for (this.at = from; this.at < this.list.length; this.at += 1) {
      const text = this.list[this.at]?.kind === 'operator' ? this.list[this.at]?.text : '';
      if (depth === 0 && (text === ',' || text === ';' || text === ')')) return;
      depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    }
  }
}

function tryRange(book: Spreadsheet, text: string): ReturnType<typeof parseRange> | null {
  try {
    return parseRange(book, text);
  } catch {
    // Not a range: an unknown name, which the caller reports.
    return null;
  }
}

function scalarOf(value: ExtendedValue | undefined): Scalar {
  if (value?.errorValue) throw new FormulaError(value.errorValue.type, value.errorValue.message);
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

function single(value: Value): Scalar {
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

function asExtended(value: Scalar): ExtendedValue {
  if (value === null) return { numberValue: 0 };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { numberValue: value } : { errorValue: { type: 'DIV/0!', message: 'Division by zero.' } };
  }
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

function toNumber(value: Scalar): number {
  if (value === null || value === '') return 0;
  const number = typeof value === 'boolean' ? Number(value) : Number(value);
  if (Number.isNaN(number)) throw new FormulaError('VALUE!', `“${String(value)}” is no number.`);
  return number;
}

function toText(value: Scalar): string {
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      if (toNumber(right) === 0) throw new FormulaError('DIV/0!', 'Division by zero.');
      return toNumber(left) / toNumber(right);
    case '^':
      return toNumber(left) ** toNumber(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  const [a, b] =
    typeof left === 'number' && typeof right === 'number' ? [left, right] : [toText(left).toLowerCase(), toText(right).toLowerCase()];
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

const flat = (values: readonly Value[]): Scalar[] => values.flatMap((value) => (Array.isArray(value) ? value.flat() : [value]));
const numbers = (values: readonly Value[]): number[] => flat(values).filter((value) => typeof value === 'number');
const EPOCH_1970 = 25_569;

function matches(value: Scalar, criterion: Scalar): boolean {
  const test = /^(<=|>=|<>|=|<|>)(.*)$/.exec(toText(criterion));
  const wanted = test ? (test[2] ?? '') : toText(criterion);
  const asNumber = wanted !== '' && !Number.isNaN(Number(wanted));
  if (asNumber && typeof value === 'number') return compare(test?.[1] ?? '=', value, Number(wanted));
  if (wanted.includes('*')) {
    const pattern = wanted.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
    return new RegExp(`^${pattern}$`, 'i').test(toText(value));
  }
  return compare(test?.[1] ?? '=', toText(value), wanted);
}

function sumIf(values: readonly Value[]): number {
  const tested = flat([values[0] ?? null]);
  const summed = flat([values[2] ?? values[0] ?? null]);
  return tested.reduce<number>((sum, value, at) => sum + (matches(value, single(values[1] ?? null)) && typeof summed[at] === 'number' ? Number(summed[at]) : 0), 0);
}

type FormulaFunction = (values: readonly Value[], context: FormulaContext) => Value;

const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  AVERAGE: (values) => numbers(values).reduce((sum, value) => sum + value, 0) / numbers(values).length,
  MIN: (values) => Math.min(...numbers(values), ...(numbers(values).length ? [] : [0])),
  MAX: (values) => Math.max(...numbers(values), ...(numbers(values).length ? [] : [0])),
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => flat(values).filter((value) => value !== null).length,
  COUNTBLANK: (values) => flat(values).filter((value) => value === null || value === '').length,
  COUNTIF: (values) => flat([values[0] ?? null]).filter((value) => matches(value, single(values[1] ?? null))).length,
  SUMIF: sumIf,
  IF: (values) => (single(values[0] ?? null) ? (values[1] ?? null) : (values[2] ?? false)),
  AND: (values) => flat(values).every(Boolean),
  OR: (values) => flat(values).some(Boolean),
  NOT: (values) => !single(values[0] ?? null),
  ROUND: (values) => Number(toNumber(single(values[0] ?? null)).toFixed(toNumber(single(values[1] ?? 0)))),
  LEN: (values) => toText(single(values[0] ?? null)).length,
  TRIM: (values) => toText(single(values[0] ?? null)).trim().replace(/ +/g, ' '),
  UPPER: (values) => toText(single(values[0] ?? null)).toUpperCase(),
  LOWER: (values) => toText(single(values[0] ?? null)).toLowerCase(),
  CONCATENATE: (values) => flat(values).map(toText).join(''),
  TODAY: (_values, context) => Math.floor(context.nowMs / 86_400_000) + EPOCH_1970,
  NOW: (_values, context) => context.nowMs / 86_400_000 + EPOCH_1970,
  DATE: (values) => {
    const [year = 0, month = 1, day = 1] = flat(values).map(toNumber);
    return Date.UTC(year, month - 1, day) / 86_400_000 + EPOCH_1970;
  },
  TEXT: (values) => formatNumber(toText(single(values[1] ?? null)), toNumber(single(values[0] ?? null)), { throws: false }),
  VLOOKUP: (values) => {
    const table = Array.isArray(values[1]) ? values[1] : [];
    const row = table.find((cells) => compare('=', cells[0] ?? null, single(values[0] ?? null)));
    if (!row) throw new FormulaError('N/A', 'VLOOKUP found nothing.');
    return row[toNumber(single(values[2] ?? 1)) - 1] ?? null;
  },
};
