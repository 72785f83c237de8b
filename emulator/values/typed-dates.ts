import { DAY_MS, EPOCH_1970 } from '../formulas/values';

export interface TypedDate {
  readonly serial: number;
  readonly pattern: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether dates are written with the month first in a locale such as `en_US`. */
export function isMonthFirst(locale: string): boolean {
  return /^(en|en_US|en_PH|es_US)$/.test(locale);
}

/** The date pattern of a locale, without a year where none was typed. */
export function datePattern(locale: string, hasYear: boolean): string {
  const separator = /^(de|ru|pl|cs|da|fi|nb|no|tr)/.test(locale) ? '.' : /^nl/.test(locale) ? '-' : '/';
  const parts = isMonthFirst(locale) ? ['m', 'd'] : separator === '.' || hasYear ? ['dd', 'mm'] : ['d', 'm'];
  return [...parts, ...(hasYear ? ['yyyy'] : [])].join(separator);
}

/**
 * Dates that hang on the locale or on the year that it is: `2/8`, `13.2.2026`, `Mar 3`. Where a text does not say the
 * year, it is the one of `nowMs`. `null` for anything else.
 */
export function typedDate(text: string, locale: string, nowMs: number): TypedDate | null {
  return numbered(text, locale, nowMs) ?? worded(text, nowMs);
}

function numbered(text: string, locale: string, nowMs: number): TypedDate | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', separator = '/', second = '', year] = match;
  const isDotted = separator === '.';
  if (isDotted && (isMonthFirst(locale) || /^en/.test(locale))) return null;
  const [month, day] = isMonthFirst(locale) ? [first, second] : [second, first];
  const serial = serialOf(yearOf(year, nowMs), Number(month), Number(day));
  if (serial === null) return null;
  const order = isMonthFirst(locale) ? ['m', 'd'] : ['d', 'm'];
  const pattern = [...order, ...(year === undefined ? [] : [year.length === 4 ? 'yyyy' : 'yy'])].join(separator);
  return { serial, pattern };
}

function worded(text: string, nowMs: number): TypedDate | null {
  const match = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf((match?.[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (!match || month === 0 || !isMonthName(match[1] ?? '', month)) return null;
  const serial = serialOf(yearOf(match[3], nowMs), month, Number(match[2]));
  const shape = (match[1] ?? '').length > 3 ? 'mmmm d' : 'mmm d';
  return serial === null ? null : { serial, pattern: match[3] === undefined ? shape : `${shape}, yyyy` };
}

function isMonthName(word: string, month: number): boolean {
  const full = new Date(Date.UTC(2020, month - 1, 1))
    .toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
    .toLowerCase();
  return word.length === 3 || full === word.toLowerCase();
}

function yearOf(text: string | undefined, nowMs: number): number {
  if (text === undefined) return new Date(nowMs).getUTCFullYear();
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

/** `null` where there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms / DAY_MS + EPOCH_1970 : null;
}
