import { DAY_MS, EPOCH_1970 } from '../formulas/values';
import { columnNumber } from '../values/a1';
import { kindOfPattern, rawValue } from '../values/typed';
import { addLooks, HEAD_FORMAT, isMerged } from './cell-looks';
import { addDropdowns } from './dropdown-cells';
import { newSpreadsheetId } from './ids';
import {
  cellAt,
  newSheet,
  newSpreadsheet,
  putCell,
  withoutHolesAtEnd,
  type Cell,
  type DimensionProperties,
  type JsonObject,
  type Sheet,
  type Spreadsheet,
} from './model';
import { addFilterAndLinks, addNamedRanges } from './named-parts';
import { usualPattern } from './usual-format';
import { workbookSchema, type WorkbookCell, type WorkbookTab } from './workbook-format';

/** Makes a spreadsheet of a workbook file. Fails with a ZodError that names the place. */
export function spreadsheetFrom(input: unknown, nowMs: number): Spreadsheet {
  const workbook = workbookSchema.parse(input);
  const book = {
    ...newSpreadsheet(workbook.spreadsheetId ?? newSpreadsheetId(), workbook.title, nowMs),
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.tabs.map((tab, index) => sheetFrom(tab, index, workbook.locale)),
  };
  return addNamedRanges(book, workbook.namedRanges);
}

/** The first tab has the id 0, as in a spreadsheet that a person makes; the others get ids that stay the same. */
function sheetFrom(tab: WorkbookTab, index: number, locale: string): Sheet {
  const sheet = newSheet(index === 0 ? 0 : 1000 + index * 17, tab.title);
  const width = Math.max(1, ...tab.rows.map((row) => row.length));
  sheet.hidden = tab.hidden;
  sheet.frozenRowCount = tab.frozenRows;
  sheet.rowCount = Math.max(1000, tab.rows.length + 200);
  sheet.columnCount = Math.max(26, width + 4);
  sheet.frozenColumnCount = Math.min(tab.frozenColumns ?? 0, sheet.columnCount - 1);
  sheet.merges = tab.merges.map(([r0, c0, r1, c1]) => ({
    startRowIndex: r0,
    endRowIndex: r1 + 1,
    startColumnIndex: c0,
    endColumnIndex: c1 + 1,
  }));
  sheet.columnProperties = columnProperties(tab);
  sheet.rowProperties = rowProperties(tab);
  const formats = new Map(Object.entries(tab.numberFormats).map(([letters, kind]) => [columnNumber(letters), kind]));
  const columns = Math.max(width, ...[...formats.keys()].map((column) => column + 1));
  // One row more than there is, so that the next row that somebody types looks like the others.
  sheet.rows = [...tab.rows, []].map((row, rowIndex) => {
    const isBlank = rowIndex === tab.rows.length;
    const cells = Array.from({ length: columns }, (_, column) => {
      const isHead =
        !tab.looks &&
        !isBlank &&
        column < row.length &&
        (rowIndex < tab.frozenRows || isMerged(sheet.merges, rowIndex, column));
      const value = row[column] ?? null;
      const isCheckbox = typeof value === 'boolean' && tab.checkboxColumns.includes(column);
      const kind = formats.get(column);
      const usual = usualPattern(value, kind, locale);
      const isShown = usual !== null && (!isHead || isMoment(value));
      const format = isHead ? HEAD_FORMAT : {};
      const cell = cellFrom(value, isShown ? { ...format, numberFormat: numberFormat(usual) } : format, isCheckbox);
      return Object.keys(cell).length > 0 ? cell : undefined;
    });
    return withoutHolesAtEnd(cells);
  });
  addLooks(sheet, tab.looks ?? []);
  addDropdowns(sheet, tab);
  addNotes(sheet, tab);
  addFilterAndLinks(sheet, tab);
  return sheet;
}

function addNotes(sheet: Sheet, tab: WorkbookTab): void {
  for (const [name, note] of Object.entries(tab.notes ?? {})) {
    const letters = name.replace(/\d+$/, '');
    const [row, column] = [Number(name.slice(letters.length)) - 1, columnNumber(letters)];
    sheet.rowCount = Math.max(sheet.rowCount, row + 1);
    sheet.columnCount = Math.max(sheet.columnCount, column + 1);
    putCell(sheet, row, column, { ...cellAt(sheet, row, column), note });
  }
}

function columnProperties(tab: WorkbookTab): (DimensionProperties | undefined)[] {
  const properties: (DimensionProperties | undefined)[] = [];
  const set = (letters: string, added: DimensionProperties): void => {
    properties[columnNumber(letters)] = { ...properties[columnNumber(letters)], ...added };
  };
  for (const letters of tab.hiddenColumns) set(letters, { hiddenByUser: true });
  for (const [letters, pixelSize] of Object.entries(tab.columnWidths)) set(letters, { pixelSize });
  return Array.from(properties);
}

function rowProperties(tab: WorkbookTab): (DimensionProperties | undefined)[] {
  const properties: (DimensionProperties | undefined)[] = [];
  for (const row of tab.hiddenRows) properties[row - 1] = { hiddenByUser: true };
  return Array.from(properties);
}

const CHECKBOX: JsonObject = { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true };

function numberFormat(pattern: string): JsonObject {
  return { type: kindOfPattern(pattern), pattern };
}

/** A date, a time of day, or both, which are shown as such wherever they stand. */
function isMoment(value: WorkbookCell): boolean {
  return typeof value === 'object' && value !== null && !('f' in value);
}

/** A time of day as a part of the day. */
function dayPart(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function cellFrom(value: WorkbookCell, format: JsonObject, isCheckbox: boolean): Cell {
  const look = (looks: JsonObject): Cell => (Object.keys(looks).length > 0 ? { format: looks } : {});
  if (value === null || value === '') return look(format);
  if (typeof value !== 'object') {
    const entered = rawValue(value) ?? {};
    return { entered, effective: entered, ...look(format), ...(isCheckbox ? { validation: CHECKBOX } : {}) };
  }
  if ('d' in value) {
    const day = Date.parse(`${value.d}T00:00:00Z`) / DAY_MS + EPOCH_1970;
    return numberCell(day + (value.t === undefined ? 0 : dayPart(value.t)), format);
  }
  if ('t' in value) return numberCell(dayPart(value.t), format);
  // What came to nothing, or was never computed, is blank until the emulator computes it.
  const effective = value.v === '' ? undefined : rawValue(value.v);
  return { entered: { formulaValue: value.f }, effective: effective ?? { stringValue: '' }, ...look(format) };
}

function numberCell(numberValue: number, format: JsonObject): Cell {
  return { entered: { numberValue }, effective: { numberValue }, format };
}
