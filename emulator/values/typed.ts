import { format as formatNumber, parseValue } from 'numfmt';
import { plainNumber, SHOWN_ERRORS } from '../formulas/values';
import type { Cell, ExtendedValue, JsonObject } from '../store/model';
import { datePattern, typedDate } from './typed-dates';

/** A value as JSON gives it, stored as it is. `undefined` for `null`, which means: leave the cell. */
export function rawValue(value: unknown): ExtendedValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? {} : { stringValue: text };
}

/**
 * What typing a text into a cell stores, and the number format that it brings along. A date without a year is one of
 * the year of `nowMs`.
 */
export function typedValue(
  text: string,
  locale: string,
  nowMs: number = Date.now(),
): { entered: ExtendedValue; numberFormat?: JsonObject } {
  if (text === '') return { entered: {} };
  if (text.startsWith("'")) return { entered: text.length > 1 ? { stringValue: text.slice(1) } : {} };
  if (text.startsWith('=') && text.length > 1) return { entered: { formulaValue: text } };
  const date = typedDate(text.trim(), locale, nowMs);
  if (date) return { entered: { numberValue: date.serial }, numberFormat: { type: 'DATE', pattern: date.pattern } };
  const parsed = parseValue(text, { locale: locale.replace('_', '-') });
  if (!parsed || parsed.v === null) return { entered: { stringValue: text } };
  if (typeof parsed.v === 'boolean') return { entered: { boolValue: parsed.v } };
  if (typeof parsed.v !== 'number') return { entered: { stringValue: text } };
  const entered = { numberValue: parsed.v };
  return parsed.z ? { entered, numberFormat: { type: kindOfPattern(parsed.z), pattern: parsed.z } } : { entered };
}

/** The API's `NumberFormatType` of a pattern, by the units in it; words in quotes and colours in brackets are none. */
export function kindOfPattern(pattern: string): string {
  const units = pattern
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]|"[^"]*"|[\\_*].|am\/pm|a\/p|general/gi, ' ')
    .split(';', 1)
    .join('');
  const hasTime = /[hs]/i.test(units);
  if (/[dy]/i.test(units) || (!hasTime && /m/i.test(units))) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  if (units.trim() === '@') return 'TEXT';
  if (units.includes('%')) return 'PERCENT';
  if (/E[+-]/i.test(units)) return 'SCIENTIFIC';
  return MONEY.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

/** What says in a number format that it is one of money. */
export const MONEY = /[$£€¥₹₽₺₩]|zł|\bkr\b|\bCHF\b|\b(?:USD|EUR|GBP|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|ZAR)\b/;

/** What stands before an amount of money in a locale. */
export function currencySign(locale: string): string {
  if (locale === 'en_GB') return '£';
  return /^(de|fr|es_ES|it|nl|pt_PT|fi|en_IE)/.test(locale) ? '€' : '$';
}

/** The pattern of a number format that has only a type. */
function defaultPattern(type: string, locale: string): string | null {
  switch (type) {
    case 'DATE':
      return datePattern(locale, true);
    case 'TIME':
      return locale === 'en_US' ? 'h:mm:ss AM/PM' : 'hh:mm:ss';
    case 'DATE_TIME':
      return `${datePattern(locale, true)} ${locale === 'en_US' ? 'h:mm:ss' : 'hh:mm:ss'}`;
    case 'CURRENCY':
      return `${currencySign(locale)}#,##0.00`;
    case 'PERCENT':
      return '0.00%';
    case 'NUMBER':
      return '#,##0.00';
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return null;
  }
}

/** What cells show, by locale; a cell is never changed in place, so what it shows stays. */
const shown = new Map<string, WeakMap<Cell, string>>();

/** The cell as a person sees it, in the spreadsheet's locale. */
export function shownText(cell: Cell | undefined, locale: string): string {
  const value = cell?.effective;
  if (!cell || !value) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue) return SHOWN_ERRORS[value.errorValue.type] ?? '#ERROR!';
  if (value.numberValue === undefined) return '';
  const pattern = patternOf(cell, locale);
  if (pattern === null) return plainNumber(value.numberValue);
  const texts = shown.get(locale) ?? new WeakMap<Cell, string>();
  shown.set(locale, texts);
  const text =
    texts.get(cell) ?? formatNumber(pattern, value.numberValue, { throws: false, locale: locale.replace('_', '-') });
  texts.set(cell, text);
  return text;
}

/** The number format that decides how a cell is shown: its own, or the one that its formula brings along. */
export function numberFormatOf(cell: Cell): JsonObject | undefined {
  const own = cell.format?.['numberFormat'];
  return typeof own === 'object' && own !== null && 'type' in own ? (own as JsonObject) : cell.automatic;
}

function patternOf(cell: Cell, locale: string): string | null {
  const numberFormat = numberFormatOf(cell);
  if (!numberFormat) return null;
  const { type, pattern } = numberFormat;
  return typeof pattern === 'string' && pattern !== '' ? pattern : defaultPattern(String(type), locale);
}
