import type { JsonObject, Sheet, Spreadsheet } from '../store/model';
import type { WireProtection, WireSheet, WireSheetData, WireSnapshot } from './protocol';
import { TableBuilder, wireCell } from './wire-cell';

/** The whole spreadsheet, for a page that opens or has missed too much. */
export function snapshotOf(book: Spreadsheet): WireSnapshot {
  const tables = new TableBuilder();
  const sheets = book.sheets.map((sheet) => wireSheetData(sheet, book.locale, tables));
  return {
    spreadsheetId: book.spreadsheetId,
    title: book.title,
    locale: book.locale,
    timeZone: book.timeZone,
    revision: book.revision,
    sheets,
    ...tables.tables(),
  };
}

export function wireSheetData(sheet: Sheet, locale: string, tables: TableBuilder): WireSheetData {
  const rows = Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => wireCell(cell, locale, tables)));
  return { ...wireSheet(sheet), rows };
}

/** A tab without its cells. */
export function wireSheet(sheet: Sheet): WireSheet {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.hidden,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRowCount: sheet.frozenRowCount,
    frozenColumnCount: sheet.frozenColumnCount,
    tabColor: hexColor(sheet.tabColor),
    columnWidths: sizes(sheet.columnProperties),
    rowHeights: sizes(sheet.rowProperties),
    hiddenColumns: hidden(sheet.columnProperties),
    hiddenRows: hidden(sheet.rowProperties),
    merges: sheet.merges,
    filter: sheet.basicFilter,
    protectedRanges: sheet.protectedRanges.map((range) => protection(range, sheet)),
  };
}

function sizes(properties: Sheet['rowProperties']): Record<string, number> {
  return Object.fromEntries(
    properties.flatMap((property, at) => (property?.pixelSize ? [[at, property.pixelSize]] : [])),
  );
}

function hidden(properties: Sheet['rowProperties']): number[] {
  return properties.flatMap((property, at) => (property?.hiddenByUser ? [at] : []));
}

/** A protected range whose missing ends mean the whole tab. */
function protection(given: JsonObject, sheet: Sheet): WireProtection {
  const range = given['range'];
  const end = (name: string, otherwise: number): number => {
    const value =
      typeof range === 'object' && range !== null && name in range ? (range as JsonObject)[name] : undefined;
    return typeof value === 'number' ? value : otherwise;
  };
  return {
    protectedRangeId: typeof given['protectedRangeId'] === 'number' ? given['protectedRangeId'] : 0,
    range: {
      startRowIndex: end('startRowIndex', 0),
      endRowIndex: end('endRowIndex', sheet.rowCount),
      startColumnIndex: end('startColumnIndex', 0),
      endColumnIndex: end('endColumnIndex', sheet.columnCount),
    },
    description: typeof given['description'] === 'string' ? given['description'] : '',
    warningOnly: given['warningOnly'] === true,
  };
}

function hexColor(style: JsonObject | null): string | null {
  const rgb = style && 'rgbColor' in style ? style['rgbColor'] : style;
  if (typeof rgb !== 'object' || rgb === null) return null;
  const part = (name: string): string => {
    const value = (rgb as JsonObject)[name];
    return Math.round((typeof value === 'number' ? value : 0) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part('red')}${part('green')}${part('blue')}`;
}
