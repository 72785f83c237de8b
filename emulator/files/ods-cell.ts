import { SSF, type CellObject } from '@e965/xlsx';
import { DAY_MS, EPOCH_1970 } from '../formulas/values';
import { formulaOfOds } from './ods-formula';
import type { Attributes } from './xml-walk';

/** What stands in a cell of an .ods file beside its attributes. */
export interface CellText {
  readonly text: string;
  readonly note: string;
  readonly link?: string | undefined;
}

/**
 * A cell of an .ods file as the library gives one of an .xlsx file; `null` where it is blank. `format` is the number
 * format of its style in the words of .xlsx.
 */
export function cellOfOds(
  attributes: Attributes,
  { text, note, link }: CellText,
  format: string | undefined,
): CellObject | null {
  const cell: CellObject = { ...valueOf(attributes, text, format), ...formula(attributes) };
  if (note !== '') cell.c = [{ t: note }];
  if (link !== undefined) cell.l = { Target: link };
  return cell.t === 'z' && cell.f === undefined && cell.c === undefined ? null : cell;
}

function valueOf(attributes: Attributes, text: string, format: string | undefined): CellObject {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberCell(Number(attributes['office:value']), format);
    case 'date': {
      const day = attributes['office:date-value'] ?? '';
      const ms = Date.parse(day.includes('T') ? `${day.replace(/Z$/, '')}Z` : `${day}T00:00:00Z`);
      if (Number.isNaN(ms)) return { t: 's', v: text };
      const otherwise = day.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
      return numberCell(ms / DAY_MS + EPOCH_1970, dateFormat(format) ?? otherwise);
    }
    case 'time': {
      const days = daysOf(attributes['office:time-value'] ?? '');
      return days === null ? { t: 's', v: text } : numberCell(days, dateFormat(format) ?? 'hh:mm');
    }
    case 'boolean':
      return { t: 'b', v: attributes['office:boolean-value'] === 'true' };
    default:
      return textCell(attributes, text);
  }
}

function numberCell(v: number, format: string | undefined): CellObject {
  return format === undefined ? { t: 'n', v } : { t: 'n', v, z: format };
}

function dateFormat(format: string | undefined): string | undefined {
  return format !== undefined && SSF.is_date(format) === true ? format : undefined;
}

/** A text, or an error, which the file gives as the text that it shows. */
function textCell(attributes: Attributes, text: string): CellObject {
  const isError = attributes['calcext:value-type'] === 'error';
  const v = isError ? text : (attributes['office:string-value'] ?? text);
  if (isError && !v.startsWith('#')) return { t: 's', v: '#ERROR!' };
  const isText = v !== '' || attributes['office:value-type'] === 'string';
  return isText ? { t: 's', v } : { t: 'z' };
}

/** `PT07H30M00S` as a part of a day. */
function daysOf(duration: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/.exec(duration);
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits: string | undefined) => Number((digits ?? '0').replace(',', '.')));
  const sum = days + (hours * 3_600 + minutes * 60 + seconds) / 86_400;
  return match[1] === '-' ? -sum : sum;
}

function formula(attributes: Attributes): Pick<CellObject, 'f' | 'F'> {
  const written = attributes['table:formula'];
  if (written === undefined) return {};
  const isArray = attributes['table:number-matrix-rows-spanned'] !== undefined;
  // Of a formula that fills several cells only the first one has it; `F` says that it is such a formula, not how far.
  return { f: formulaOfOds(written).slice(1), ...(isArray ? { F: 'A1' } : {}) };
}
