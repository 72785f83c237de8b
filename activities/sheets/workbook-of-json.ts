import { z } from 'zod';
import { columnIndex } from '../../domain/layout/columns';
import type { CellValue, TabGrid, Workbook } from '../../domain/model';

/** What a cell may hold. */
export const cellValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const cellSchema = z.union([
  cellValueSchema,
  z.object({ f: z.string(), v: cellValueSchema.default(null) }),
  z.object({ d: z.string(), t: z.string().optional() }),
  z.object({ t: z.string() }),
]);
type FileCell = z.infer<typeof cellSchema>;

const tabSchema = z.object({
  title: z.string(),
  hidden: z.boolean().default(false),
  merges: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).default([]),
  checkboxColumns: z.array(z.number()).default([]),
  numberFormats: z.record(z.string(), z.string()).default({}),
  hiddenColumns: z.array(z.string()).default([]),
  rows: z.array(z.array(cellSchema)),
});

const workbookSchema = z.object({
  title: z.string(),
  locale: z.string().default('en_US'),
  timeZone: z.string().default('Etc/UTC'),
  tabs: z.array(tabSchema),
});

/** Reads a workbook kept as JSON, as a spreadsheet would be read. Throws a `ZodError` that names the path of what is wrong. */
export function workbookOfJson(json: unknown, spreadsheetId = 'file'): Workbook {
  const file = workbookSchema.parse(json);
  return {
    spreadsheetId,
    title: file.title,
    locale: file.locale,
    timeZone: file.timeZone,
    tabs: file.tabs.map((tab, index) => tabOf(tab, index + 1, file.locale)),
  };
}

function tabOf(tab: z.infer<typeof tabSchema>, sheetId: number, locale: string): TabGrid {
  const formats = new Map(Object.entries(tab.numberFormats).map(([letter, format]) => [columnIndex(letter), format]));
  const dateColumns = new Set([...formats].filter(([, format]) => format === 'date').map(([column]) => column));
  for (const row of tab.rows) {
    for (const [column, cell] of row.entries()) if (isDateCell(cell)) dateColumns.add(column);
  }
  return {
    sheetId,
    title: tab.title,
    hidden: tab.hidden,
    rows: tab.rows.map((row) => row.map(valueOf)),
    shown: tab.rows.map((row) => row.map((cell, column) => shownOf(cell, formats.get(column), locale))),
    merges: tab.merges,
    checkboxColumns: tab.checkboxColumns,
    dateColumns: [...dateColumns].sort((a, b) => a - b),
    hiddenColumns: tab.hiddenColumns.map(columnIndex),
  };
}

function isDateCell(cell: FileCell): cell is { d: string } {
  return typeof cell === 'object' && cell !== null && 'd' in cell;
}

function valueOf(cell: FileCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('d' in cell) return serialOf(cell.d) + (cell.t === undefined ? 0 : dayPart(cell.t));
  if ('t' in cell) return dayPart(cell.t);
  return cell.v;
}

/** Days since 30 December 1899, as Sheets counts. */
function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function dayPart(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function shownOf(cell: FileCell, format: string | undefined, locale: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object' && 'd' in cell) return [shownDate(cell.d, locale), cell.t ?? ''].join(' ').trim();
  if (typeof cell === 'object' && 't' in cell) return cell.t;
  const value = valueOf(cell);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return format === 'currency' ? currency(value, locale) : String(value);
  return value;
}

function shownDate(date: string, locale: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (/^(?:en_US|en_PH|es_US)/.test(locale)) return `${Number(month)}/${Number(day)}/${year}`;
  const mark = /^(?:de|pl|cs|nb|fi|ru)/.test(locale) ? '.' : /^nl/.test(locale) ? '-' : '/';
  return `${day}${mark}${month}${mark}${year}`;
}

function currency(value: number, locale: string): string {
  const sign = locale.endsWith('_GB')
    ? '£'
    : /_(?:US|CA|AU|MX)$/.test(locale)
      ? '$'
      : locale.endsWith('_PL')
        ? 'zł'
        : '€';
  return sign === '£' || sign === '$' ? `${sign}${value.toFixed(2)}` : `${value.toFixed(2).replace('.', ',')} ${sign}`;
}
