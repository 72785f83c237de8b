import {
  BooleanNumber,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { WireRange, WireSheet } from '../../grid/protocol';
import type { Book, PageSheet } from '../model/book';
import { cellData } from './cell-data';

export const UNIT_ID = 'spreadsheet';
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** The whole book for Univer's start. */
export function workbookData(book: Book): IWorkbookData {
  const styles = new StyleIds();
  const sheets = book.sheets.map((sheet) => worksheetData(sheet, (style) => styles.idOf(style)));
  return {
    id: UNIT_ID,
    name: book.title,
    appVersion: '1',
    locale: LocaleType.EN_US,
    styles: styles.all,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Equal styles get one id. */
class StyleIds {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const knownId = this.ids.get(key);
    if (knownId !== undefined) return knownId;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}

export function worksheetData(
  sheet: PageSheet,
  styleId?: (style: IStyleData) => string,
): Partial<IWorksheetData> & { id: string } {
  const { properties } = sheet;
  return {
    id: String(properties.sheetId),
    name: properties.title,
    tabColor: properties.tabColor ?? '',
    hidden: properties.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: properties.rowCount,
    columnCount: properties.columnCount,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE },
    freeze: freezeOf(properties),
    mergeData: properties.merges.map(rangeOf),
    rowData: dimension(properties.rowHeights, properties.hiddenRows, 'h'),
    columnData: dimension(properties.columnWidths, properties.hiddenColumns, 'w'),
    cellData: Object.fromEntries(
      sheet.rows.map((row, r) => {
        const cells: Record<number, ICellData> = {};
        row.forEach((cell, c) => {
          if (cell) cells[c] = cellData(cell, styleId);
        });
        return [r, cells];
      }),
    ),
  };
}

export function freezeOf(properties: WireSheet): IWorksheetData['freeze'] {
  const { frozenRowCount: rows, frozenColumnCount: columns } = properties;
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

/** A half-open range as Univer's closed one. */
export function rangeOf(range: WireRange): IRange {
  return {
    startRow: range.startRowIndex,
    endRow: range.endRowIndex - 1,
    startColumn: range.startColumnIndex,
    endColumn: range.endColumnIndex - 1,
  };
}

type Sized = Record<number, { h?: number; w?: number; hd?: BooleanNumber; ia?: BooleanNumber }>;

function dimension(sizes: Readonly<Record<string, number>>, hidden: readonly number[], name: 'h' | 'w'): Sized {
  const entries: Sized = {};
  for (const [at, size] of Object.entries(sizes))
    entries[Number(at)] = { [name]: size, ...(name === 'h' ? { ia: BooleanNumber.FALSE } : {}) };
  for (const at of hidden) entries[at] = { ...entries[at], hd: BooleanNumber.TRUE };
  return entries;
}
