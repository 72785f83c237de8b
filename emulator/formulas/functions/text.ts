import { format as formatNumber } from 'numfmt';
import { CellError, flat, isMatrix, single, toNumber, toText, type Matrix, type Scalar, type Value } from '../values';
import { scalar, whole, type FunctionTable } from './spec';

/** A function of texts, with numbers where `toNumber` is asked. */
function texts(min: number, max: number, run: (...args: string[]) => Scalar): FunctionTable[string] {
  return scalar(min, max, (args) => run(...args.map(toText)));
}

function count(text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : toNumber(text);
  return number instanceof CellError ? otherwise : Math.max(0, Math.trunc(number));
}

function substitute(text: string, from: string, to: string, which?: string): Scalar {
  if (from === '') return text;
  if (which === undefined) return text.split(from).join(to);
  let seen = 0;
  return text.replaceAll(from, (found) => ((seen += 1) === count(which, 1) ? to : found));
}

function search(isCaseKept: boolean): FunctionTable[string] {
  return texts(2, 3, (wanted, text, start) => {
    const [a, b] = isCaseKept ? [wanted, text] : [wanted.toLowerCase(), text.toLowerCase()];
    const at = b.indexOf(a, count(start, 1) - 1);
    return at < 0 ? new CellError('VALUE', `The text '${wanted}' was not found.`) : at + 1;
  });
}

/** Google's patterns are RE2's; what JavaScript cannot read is `#REF!`, as a bad pattern is there. */
function pattern(source: string, flags = ''): RegExp | CellError {
  const isCaseless = source.startsWith('(?i)');
  try {
    return new RegExp(isCaseless ? source.slice(4) : source, `u${flags}${isCaseless ? 'i' : ''}`);
  } catch {
    return new CellError('REF', `The value '${source}' is not a valid regular expression.`);
  }
}

function regexExtract(values: readonly Value[]): Value {
  const [text = '', source = ''] = values.map((value) => toText(single(value)));
  const regex = pattern(source);
  if (regex instanceof CellError) return regex;
  const match = regex.exec(text);
  if (!match) return new CellError('N_A', `The pattern '${source}' does not match '${text}'.`);
  return match.length > 2 ? [match.slice(1).map((group) => group ?? '')] : (match[1] ?? match[0]);
}

function split(values: readonly Value[]): Value {
  const [text = '', delimiter = ' '] = values.map((value) => toText(single(value)));
  const isEach = single(values[2] ?? true) !== false;
  const keepsEmpty = single(values[3] ?? true) === false;
  const parts = isEach ? splitAtEach(text, delimiter) : text.split(delimiter);
  return [parts.filter((part) => keepsEmpty || part !== '').map(asTyped)];
}

function splitAtEach(text: string, delimiters: string): string[] {
  const parts = [''];
  for (const letter of text) {
    if (delimiters.includes(letter)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}

function asTyped(part: string): Scalar {
  return /^-?\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : part;
}

function join(delimiter: Value, values: readonly Value[], skipsEmpty: boolean): Scalar {
  const parts = flat(values);
  const error = parts.find((part) => part instanceof CellError);
  if (error) return error;
  return parts
    .map(toText)
    .filter((part) => !skipsEmpty || part !== '')
    .join(toText(single(delimiter)));
}

function textOf(value: Scalar, shape: Scalar): Scalar {
  if (typeof value === 'string' && toNumber(value) instanceof CellError) return value;
  const number = toNumber(value);
  return number instanceof CellError ? number : formatNumber(toText(shape), number, { throws: false });
}

const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}'])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

export const TEXT: FunctionTable = {
  LEN: texts(1, 1, (text) => text.length),
  LEFT: texts(1, 2, (text, length) => text.slice(0, count(length, 1))),
  RIGHT: texts(1, 2, (text, length) => text.slice(Math.max(0, text.length - count(length, 1)))),
  MID: texts(3, 3, (text, start, length) => text.slice(count(start, 1) - 1, count(start, 1) - 1 + count(length, 0))),
  TRIM: texts(1, 1, (text) => text.trim().replace(/ +/g, ' ')),
  CLEAN: texts(1, 1, (text) => [...text].filter((letter) => letter >= ' ').join('')),
  UPPER: texts(1, 1, (text) => text.toUpperCase()),
  LOWER: texts(1, 1, (text) => text.toLowerCase()),
  PROPER: texts(1, 1, proper),
  EXACT: texts(2, 2, (a, b) => a === b),
  REPT: texts(2, 2, (text, times) => text.repeat(count(times, 0))),
  CHAR: texts(1, 1, (code) => String.fromCodePoint(count(code, 32))),
  CODE: texts(1, 1, (text) => text.codePointAt(0) ?? new CellError('VALUE', 'CODE needs a text.')),
  SUBSTITUTE: texts(3, 4, substitute),
  REPLACE: texts(
    4,
    4,
    (text, start, length, put) =>
      text.slice(0, count(start, 1) - 1) + put + text.slice(count(start, 1) - 1 + count(length, 0)),
  ),
  FIND: search(true),
  SEARCH: search(false),
  CONCAT: texts(2, 2, (a, b) => a + b),
  CONCATENATE: whole(1, Infinity, (values) => join('', values, false)),
  JOIN: whole(2, Infinity, ([delimiter = null, ...values]) => join(delimiter, values, false)),
  TEXTJOIN: whole(3, Infinity, ([delimiter = null, skipsEmpty = null, ...values]) =>
    join(delimiter, values, single(skipsEmpty) !== false),
  ),
  SPLIT: whole(2, 4, split),
  REGEXMATCH: texts(2, 2, (text, source) => {
    const regex = pattern(source);
    return regex instanceof CellError ? regex : regex.test(text);
  }),
  REGEXREPLACE: texts(3, 3, (text, source, put) => {
    const regex = pattern(source, 'g');
    return regex instanceof CellError ? regex : text.replace(regex, put);
  }),
  REGEXEXTRACT: whole(2, 2, regexExtract),
  TEXT: scalar(2, 2, ([value = null, shape = null]) => textOf(value, shape)),
  VALUE: scalar(1, 1, ([value = null]) => toNumber(value)),
  TO_TEXT: scalar(1, 1, ([value = null]) => toText(value)),
  T: scalar(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  HYPERLINK: scalar(1, 2, ([address = null, label = address]) => label),
  FLATTEN: whole(1, Infinity, (values): Matrix =>
    values.flatMap((value) => (isMatrix(value) ? value.flat() : [value])).map((value) => [value]),
  ),
};
