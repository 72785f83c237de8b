import { format as formatNumber, parseValue } from 'numfmt';
import type { Cell, ExtendedValue, JsonObject } from '../store/model';

/** A value as JSON gives it, stored as it is. `undefined` for `null`, which means: leave the cell. */
export function rawValue(value: unknown): ExtendedValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? {} : { stringValue: text };
}

/** What typing a text into a cell stores, and the number format that it brings along. */
export function typedValue(text: string, locale: string): { entered: ExtendedValue; numberFormat?: JsonObject } {
  if (text === '') return { entered: {} };
  if (text.startsWith("'")) return { entered: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { entered: { formulaValue: text } };
  const parsed = parseValue(text, { locale: locale.replace('_', '-') });
  if (!parsed || parsed.v === null) return { entered: { stringValue: text } };
  if (typeof parsed.v === 'boolean') return { entered: { boolValue: parsed.v } };
  if (typeof parsed.v !== 'number') return { entered: { stringValue: text } };
  const entered = { numberValue: parsed.v };
  return parsed.z ? { entered, numberFormat: { type: kindOfPattern(parsed.z), pattern: parsed.z } } : { entered };
}

function kindOfPattern(pattern: string): string {
  if (/[dy]/i.test(pattern) && !/h/i.test(pattern)) return 'DATE';
  if (/h|s/i.test(pattern)) return /[dy]/i.test(pattern) ? 'DATE_TIME' : 'TIME';
  if (pattern.includes('%')) return 'PERCENT';
  return /[$£€]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  DATE: 'm/d/yyyy',
  TIME: 'h:mm AM/PM',
  DATE_TIME: 'm/d/yyyy h:mm:ss',
  CURRENCY: '$#,##0.00',
  PERCENT: '0.00%',
  NUMBER: '#,##0.00',
};

/** The cell as a person sees it, in the spreadsheet's locale. */
export function shownText(cell: Cell | undefined, locale: string): string {
  const value = cell?.effective;
  if (!value) return '';
  if (value.errorValue) return value.errorValue.type === 'ERROR' ? '#ERROR!' : `#${value.errorValue.type}`;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.numberValue === undefined) return '';
  const pattern = patternOf(cell, locale);
  return pattern === null ? plainNumber(value.numberValue) : formatNumber(pattern, value.numberValue, { throws: false });
}

function patternOf(cell: Cell | undefined, locale: string): string | null {
  const numberFormat = cell?.format?.['numberFormat'];
  if (!numberFormat || typeof numberFormat !== 'object' || !('type' in numberFormat)) return null;
  if (typeof numberFormat['pattern'] === 'string' && numberFormat['pattern'] !== '') return numberFormat['pattern'];
  if (numberFormat['type'] === 'DATE' && !locale.startsWith('en_US')) return 'dd/mm/yyyy';
  return DEFAULT_PATTERNS[String(numberFormat['type'])] ?? null;
}

/** A number with no format: up to fifteen digits, never shortened to fit (unlike Excel's General). */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
