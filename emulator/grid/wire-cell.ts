import type { Cell, JsonObject } from '../store/model';
import { shownText, typedValue } from '../values/typed';
import type { WireCell, WireCellOrText, WireTables } from './protocol';

/** Collects the formats and rules of one message; the same object is sent once. */
export class TableBuilder {
  private readonly formats = new Map<string, { at: number; value: JsonObject }>();
  private readonly rules = new Map<string, { at: number; value: JsonObject }>();

  format(value: JsonObject): number {
    return placeIn(this.formats, value);
  }

  rule(value: JsonObject): number {
    return placeIn(this.rules, value);
  }

  tables(): WireTables {
    const values = (table: typeof this.formats): JsonObject[] => [...table.values()].map((entry) => entry.value);
    return { formats: values(this.formats), rules: values(this.rules) };
  }
}

function placeIn(table: Map<string, { at: number; value: JsonObject }>, value: JsonObject): number {
  const key = JSON.stringify(value);
  const known = table.get(key);
  if (known) return known.at;
  table.set(key, { at: table.size, value });
  return table.size - 1;
}

/** A cell as the page needs it. */
export function wireCell(cell: Cell | undefined, locale: string, tables: TableBuilder): WireCellOrText {
  if (!cell) return null;
  const shown = shownText(cell, locale);
  const value = cell.effective;
  const plain = value?.numberValue ?? value?.boolValue ?? value?.stringValue;
  const inEditor = editText(cell, shown, locale);
  const link = linkOf(cell);
  const wire: WireCell = {
    ...(plain === undefined ? {} : { v: plain }),
    ...(shown === String(plain ?? '') ? {} : { s: shown }),
    ...(inEditor === shown ? {} : { e: inEditor }),
    ...(value?.errorValue ? { err: true as const } : {}),
    ...(cell.format ? { x: tables.format(cell.format) } : {}),
    ...(cell.validation ? { r: tables.rule(cell.validation) } : {}),
    ...(cell.note ? { note: cell.note } : {}),
    ...(link === null ? {} : { link }),
  };
  return Object.keys(wire).length === 1 && typeof wire.v === 'string' ? wire.v : wire;
}

/** What the editor shows, by locale; a cell is never changed in place, so its text stays. */
const edited = new Map<string, WeakMap<Cell, string>>();

function editText(cell: Cell, shown: string, locale: string): string {
  const known = edited.get(locale) ?? new WeakMap<Cell, string>();
  edited.set(locale, known);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const text = newEditText(cell, shown, locale);
  known.set(cell, text);
  return text;
}

/**
 * What stands in the editor: the formula, or a text that, typed again, gives the same value. A text that would be
 * taken for a number gets its apostrophe.
 */
function newEditText(cell: Cell, shown: string, locale: string): string {
  if (cell.entered?.formulaValue !== undefined) return cell.entered.formulaValue;
  const { stringValue, numberValue } = cell.entered ?? {};
  if (stringValue !== undefined) return isPlainText(cell, stringValue, locale) ? stringValue : `'${stringValue}`;
  if (numberValue === undefined || shown === String(numberValue)) return shown;
  if (typedValue(shown, locale).entered.numberValue === numberValue) return shown;
  return isDate(cell) ? dateText(numberValue) : String(numberValue);
}

/** Words that begin a text which means a date or a boolean. */
const MEANINGFUL = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|true|false)/i;

function isPlainText(cell: Cell, text: string, locale: string): boolean {
  if (formatKind(cell) === 'TEXT') return true;
  // Asking what a text means is slow, and most texts begin with a word that means nothing.
  if (/^\p{L}{2}/u.test(text) && !MEANINGFUL.test(text)) return true;
  return typedValue(text, locale).entered.stringValue === text;
}

function formatKind(cell: Cell): unknown {
  const numberFormat = cell.format?.['numberFormat'];
  return typeof numberFormat === 'object' && numberFormat !== null && 'type' in numberFormat
    ? numberFormat['type']
    : undefined;
}

function isDate(cell: Cell): boolean {
  return formatKind(cell) === 'DATE' || formatKind(cell) === 'DATE_TIME';
}

/** Days since 30 December 1899 as an ISO date, with the time of day where there is one. */
function dateText(serial: number): string {
  const iso = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function linkOf(cell: Cell): string | null {
  const textFormat = cell.format?.['textFormat'];
  const link =
    typeof textFormat === 'object' && textFormat !== null && 'link' in textFormat ? textFormat['link'] : null;
  if (typeof link === 'object' && link !== null && 'uri' in link && typeof link['uri'] === 'string') return link['uri'];
  const inFormula = /^=HYPERLINK\(\s*"([^"]+)"/i.exec(cell.entered?.formulaValue ?? '')?.[1];
  if (inFormula !== undefined) return inFormula;
  if (cell.entered?.formulaValue !== undefined) return null;
  const text = cell.effective?.stringValue ?? '';
  return /^https?:\/\/\S+$/.test(text) ? text : null;
}
