import { DAY_MS, EPOCH_1970, SHOWN_ERRORS } from '../formulas/values';
import { columnName } from '../values/a1';
import { looksOfSheet } from './cell-looks';
import { dropdownsOf } from './dropdown-cells';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from './model';
import { filterAndLinksOf, namedRangesOf } from './named-parts';
import { usualPattern } from './usual-format';
import type { Workbook, WorkbookCell, WorkbookTab } from './workbook-format';

/** A spreadsheet as a workbook file, as `spreadsheetFrom` reads it. What such a file cannot say, such as charts, is left out. */
export function workbookOf(book: Spreadsheet): Workbook {
  const { spreadsheetId, title, locale, timeZone } = book;
  return {
    spreadsheetId,
    title,
    locale,
    timeZone,
    tabs: book.sheets.map((sheet) => tabOf(sheet, locale)),
    ...namedRangesOf(book),
  };
}

function tabOf(sheet: Sheet, locale: string): WorkbookTab {
  const rows = sheet.rows.map((row) => withoutBlankEnd(Array.from(row, cellOf), (cell) => cell === null));
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const numberFormats = new Map(columns.flatMap((column) => columnFormat(sheet, column).map((kind) => [column, kind])));
  return {
    title: sheet.title,
    hidden: sheet.hidden,
    frozenRows: sheet.frozenRowCount,
    ...(sheet.frozenColumnCount > 0 ? { frozenColumns: sheet.frozenColumnCount } : {}),
    rows: withoutBlankEnd(rows, (row) => row.length === 0),
    merges: sheet.merges.map((merge) => [
      merge.startRowIndex,
      merge.startColumnIndex,
      merge.endRowIndex - 1,
      merge.endColumnIndex - 1,
    ]),
    checkboxColumns: columns.filter((column) => sheet.rows.some((row) => isCheckbox(row[column]))),
    numberFormats: Object.fromEntries(Array.from(numberFormats, ([column, kind]) => [columnName(column), kind])),
    columnWidths: Object.fromEntries(
      columns.flatMap((column) => widthOf(sheet, column).map((width) => [columnName(column), width])),
    ),
    hiddenColumns: columns.filter((column) => sheet.columnProperties[column]?.hiddenByUser).map(columnName),
    hiddenRows: Array.from(sheet.rowProperties).flatMap((row, at) => (row?.hiddenByUser ? [at + 1] : [])),
    dropdowns: dropdownsOf(sheet),
    ...filterAndLinksOf(sheet),
    ...notesOf(sheet),
    ...looksOfSheet(sheet, (row, column) => usualPattern(rows[row]?.[column], numberFormats.get(column), locale)),
  };
}

function notesOf(sheet: Sheet): Pick<WorkbookTab, 'notes'> {
  const notes = sheet.rows.flatMap((row, at) =>
    Array.from(row, (cell, column) => [`${columnName(column)}${at + 1}`, cell?.note ?? ''] as const),
  );
  const filled = notes.filter(([, note]) => note !== '');
  return filled.length > 0 ? { notes: Object.fromEntries(filled) } : {};
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  const last = items.findLastIndex((item) => !isBlank(item));
  return items.slice(0, last + 1);
}

function cellOf(cell: Cell | undefined): WorkbookCell {
  const entered = cell?.entered;
  if (!cell || !entered) return null;
  if (entered.formulaValue !== undefined) return { f: entered.formulaValue, v: scalarOf(cell.effective) };
  if (entered.numberValue === undefined) return scalarOf(entered);
  const type = formatType(cell);
  if (type === 'DATE' || type === 'DATE_TIME') {
    const [d = '', time = ''] = new Date(Math.round((entered.numberValue - EPOCH_1970) * DAY_MS))
      .toISOString()
      .split('T');
    // A day that is shown with midnight, as many programs write days, is read as a day.
    return type === 'DATE' || time.startsWith('00:00:00') ? { d } : { d, t: time.slice(0, 8).replace(/:00$/, '') };
  }
  if (type === 'TIME' && entered.numberValue >= 0) return { t: timeOf(Math.round(entered.numberValue * 86_400)) };
  return entered.numberValue;
}

/** `07:30`, or `30:00` of what lasts longer than a day. */
function timeOf(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((count) =>
    String(Math.floor(count)).padStart(2, '0'),
  );
  return `${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}`;
}

function scalarOf(value: ExtendedValue | undefined): string | number | boolean | null {
  if (value?.errorValue) return SHOWN_ERRORS[value.errorValue.type] ?? '#ERROR!';
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

function formatType(cell: Cell | undefined): string {
  const numberFormat = cell?.format?.['numberFormat'];
  return typeof numberFormat === 'object' && numberFormat !== null && 'type' in numberFormat
    ? String(numberFormat['type'])
    : '';
}

function isCheckbox(cell: Cell | undefined): boolean {
  const condition = cell?.validation?.['condition'];
  return typeof condition === 'object' && condition !== null && 'type' in condition && condition['type'] === 'BOOLEAN';
}

/** A column is one of money where at least half of its numbers are, and one of dates where it expects some. */
function columnFormat(sheet: Sheet, column: number): ('date' | 'currency')[] {
  const cells = sheet.rows.map((row) => row[column]);
  const numbers = cells.filter((cell) => cell?.effective?.numberValue !== undefined);
  const others = cells.filter((cell) => cell?.entered?.numberValue === undefined && !cell?.entered?.formulaValue);
  const money = (numbers.length > 0 ? numbers : others).map(formatType).filter((type) => type === 'CURRENCY').length;
  if (money > 0 && money * 2 >= numbers.length) return ['currency'];
  return others.some((cell) => formatType(cell) === 'DATE') ? ['date'] : [];
}

function widthOf(sheet: Sheet, column: number): number[] {
  const size = sheet.columnProperties[column]?.pixelSize;
  return size === undefined ? [] : [size];
}
