import { z } from 'zod';
import { columnNumber } from '../values/a1';
import { newSheet, newSpreadsheet, putCell, type Cell, type JsonObject, type Sheet, type Spreadsheet } from './model';
import { recalculate } from '../formulas/recalculate';
import { newSpreadsheetId } from './store';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const cellSchema = z.union([
  scalar,
  z.object({ f: z.string(), v: scalar.optional() }),
  z.object({ d: z.iso.date() }),
  z.object({ t: z.string().regex(/^\d{1,2}:\d{2}(:\d{2})?$/) }),
]);

const tabSchema = z.object({
  title: z.string().min(1),
  hidden: z.boolean().default(false),
  frozenRows: z.number().int().min(0).default(0),
  rows: z.array(z.array(cellSchema)),
  merges: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).default([]),
  checkboxColumns: z.array(z.number().int()).default([]),
  numberFormats: z.record(z.string(), z.string()).default({}),
  columnWidths: z.record(z.string(), z.number()).default({}),
  hiddenColumns: z.array(z.string()).default([]),
});

/** A workbook as a file: see `docs/workbook-json.md`. */
export const workbookSchema = z.object({
  spreadsheetId: z.string().optional(),
  title: z.string(),
  locale: z.string().default('en_US'),
  timeZone: z.string().default('Etc/GMT'),
  tabs: z.array(tabSchema).min(1),
});

type ImportedCell = z.infer<typeof cellSchema>;
type ImportedTab = z.infer<typeof tabSchema>;

const DAY_MS = 86_400_000;

/** Makes a spreadsheet of a workbook file. Fails with a ZodError that names the place. */
export function spreadsheetFrom(input: unknown, nowMs: number): Spreadsheet {
  const workbook = workbookSchema.parse(input);
  const book: Spreadsheet = {
    ...newSpreadsheet(workbook.spreadsheetId ?? newSpreadsheetId(), workbook.title, nowMs),
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.tabs.map((tab, index) => sheetFrom(tab, index, workbook.locale)),
  };
  recalculate(book, nowMs);
  return book;
}

function sheetFrom(tab: ImportedTab, index: number, locale: string): Sheet {
  const sheet = newSheet(index === 0 ? 0 : 1000 + index * 17, tab.title);
  const width = Math.max(1, ...tab.rows.map((row) => row.length));
  sheet.hidden = tab.hidden;
  sheet.frozenRowCount = tab.frozenRows;
  sheet.rowCount = Math.max(1000, tab.rows.length + 200);
  sheet.columnCount = Math.max(26, width + 4);
  sheet.merges = tab.merges.map(([r0, c0, r1, c1]) => ({
    startRowIndex: r0,
    endRowIndex: r1 + 1,
    startColumnIndex: c0,
    endColumnIndex: c1 + 1,
  }));
  for (const letters of tab.hiddenColumns) sheet.columnProperties[columnNumber(letters)] = { hiddenByUser: true };
  for (const [letters, pixelSize] of Object.entries(tab.columnWidths)) sheet.columnProperties[columnNumber(letters)] = { pixelSize };
  const formats = new Map(Object.entries(tab.numberFormats).map(([letters, kind]) => [columnNumber(letters), kind]));
  tab.rows.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      const isCheckbox = tab.checkboxColumns.includes(column) && typeof value === 'boolean';
      const isHead = rowIndex < tab.frozenRows || isMerged(sheet, rowIndex, column);
      putCell(sheet, rowIndex, column, cellFrom(value, formats.get(column), isCheckbox, isHead, locale));
    }),
  );
  return sheet;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.startRowIndex && row < merge.endRowIndex && column >= merge.startColumnIndex && column < merge.endColumnIndex,
  );
}

const HEAD_FORMAT: JsonObject = { textFormat: { bold: true }, backgroundColor: { red: 0.93, green: 0.93, blue: 0.9 } };

function cellFrom(value: ImportedCell, kind: string | undefined, isCheckbox: boolean, isHead: boolean, locale: string): Cell {
  const looks = isHead ? HEAD_FORMAT : {};
  const rule: Cell = isCheckbox ? { validation: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true } } : {};
  const withFormat = (format: JsonObject): Cell => (Object.keys(format).length > 0 ? { format } : {});
  if (value === null || value === '') return { ...rule, ...withFormat(isHead ? looks : {}) };
  if (typeof value === 'string') return { entered: { stringValue: value }, effective: { stringValue: value }, ...withFormat(looks) };
  if (typeof value === 'boolean') return { entered: { boolValue: value }, effective: { boolValue: value }, ...rule, ...withFormat(looks) };
  if (typeof value === 'number') {
    const numberFormat = kind === 'currency' ? { numberFormat: { type: 'CURRENCY', pattern: currency(locale) } } : {};
    return { entered: { numberValue: value }, effective: { numberValue: value }, ...withFormat({ ...looks, ...numberFormat }) };
  }
  if ('d' in value) {
    const serial = Date.parse(`${value.d}T00:00:00Z`) / DAY_MS + 25_569;
    const pattern = locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
    return numberCell(serial, { ...looks, numberFormat: { type: 'DATE', pattern } });
  }
  if ('t' in value) {
    const [hours = 0, minutes = 0, seconds = 0] = value.t.split(':').map(Number);
    return numberCell((hours * 3600 + minutes * 60 + seconds) / 86_400, { ...looks, numberFormat: { type: 'TIME', pattern: 'hh:mm' } });
  }
  return formulaCell(value.f, value.v ?? null, looks);
}

function numberCell(numberValue: number, format: JsonObject): Cell {
  return { entered: { numberValue }, effective: { numberValue }, format };
}

function formulaCell(formulaValue: string, cached: string | number | boolean | null, looks: JsonObject): Cell {
  const effective =
    cached === null ? {} : typeof cached === 'number' ? { numberValue: cached } : typeof cached === 'boolean' ? { boolValue: cached } : { stringValue: cached };
  return {
    entered: { formulaValue },
    ...(Object.keys(effective).length > 0 ? { effective } : {}),
    ...(Object.keys(looks).length > 0 ? { format: looks } : {}),
  };
}

function currency(locale: string): string {
  const sign = locale === 'en_GB' ? '£' : /^(de|fr|es|it|nl|pt_PT)/.test(locale) ? '€' : '$';
  return `${sign}#,##0`;
}
