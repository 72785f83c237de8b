import type { Cell, GridRange, Sheet, Spreadsheet } from './store/model';
import { applyMask, asksFor, parseMask, type Mask } from './values/mask';
import { parseRange, wholeSheet } from './values/a1';
import { shownText } from './values/typed';

type Rendered = Readonly<Record<string, unknown>>;

/** SheetProperties as the service says them: what is default or empty is left out, but never the sheet id. */
export function sheetProperties(book: Spreadsheet, sheet: Sheet): Rendered & { [key: string]: never } {
  const properties = {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: Math.max(0, book.sheets.indexOf(sheet)),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { tabColorStyle: sheet.tabColor } : {}),
  };
  return properties as unknown as Rendered & { [key: string]: never };
}

export interface GetOptions {
  readonly fields: string | null;
  readonly includeGridData: boolean;
  readonly ranges: readonly string[];
  readonly url: string;
}

/** `spreadsheets.get`. A field mask decides alone what is in the answer; ranges limit the sheets too. */
export function renderSpreadsheet(book: Spreadsheet, options: GetOptions): Rendered {
  const mask = options.fields === null ? null : parseMask(options.fields);
  const wantsData = mask ? asksFor(mask, 'sheets', 'data') : options.includeGridData;
  const wanted = options.ranges.map((text) => parseRange(book, text));
  const sheets = book.sheets.filter((sheet) => wanted.length === 0 || wanted.some((range) => range.sheet === sheet));
  const full = {
    spreadsheetId: book.spreadsheetId,
    properties: {
      title: book.title,
      locale: book.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: book.timeZone,
      defaultFormat: { backgroundColor: { red: 1, green: 1, blue: 1 }, padding: { top: 2, right: 3, bottom: 2, left: 3 } },
    },
    sheets: sheets.map((sheet) => {
      const ranges = wanted.filter((range) => range.sheet === sheet).map(({ range }) => range);
      return renderSheet(book, sheet, ranges.length > 0 ? ranges : [null], wantsData, mask);
    }),
    spreadsheetUrl: options.url,
  };
  return (mask ? applyMask(full, mask) : full) as Rendered;
}

function renderSheet(
  book: Spreadsheet,
  sheet: Sheet,
  ranges: readonly (GridRange | null)[],
  wantsData: boolean,
  mask: Mask | null,
): Rendered {
  return {
    properties: sheetProperties(book, sheet),
    ...(wantsData ? { data: ranges.map((range) => renderGrid(book, sheet, range, mask)) } : {}),
    ...(sheet.merges.length > 0 ? { merges: sheet.merges.map((merge) => ({ sheetId: sheet.sheetId, ...merge })) } : {}),
    ...(sheet.protectedRanges.length > 0 ? { protectedRanges: sheet.protectedRanges } : {}),
    ...(sheet.conditionalFormats.length > 0 ? { conditionalFormats: sheet.conditionalFormats } : {}),
    ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
  };
}

function renderGrid(book: Spreadsheet, sheet: Sheet, range: GridRange | null, mask: Mask | null): Rendered {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range ?? wholeSheet(sheet);
  const rowData: Rendered[] = [];
  const lastRow = Math.min(endRowIndex, sheet.rows.length);
  for (let row = startRowIndex; row < lastRow; row += 1) {
    const values: Rendered[] = [];
    const cells = sheet.rows[row] ?? [];
    for (let column = startColumnIndex; column < Math.min(endColumnIndex, cells.length); column += 1) {
      values.push(renderCell(cells[column], book.locale));
    }
    rowData.push(values.length > 0 ? { values } : {});
  }
  const wantsRows = !mask || asksFor(mask, 'sheets', 'data', 'rowMetadata');
  const wantsColumns = !mask || asksFor(mask, 'sheets', 'data', 'columnMetadata');
  const metadata = (count: number, properties: Sheet['rowProperties'], size: number): Rendered[] =>
    Array.from({ length: count }, (_, at) => ({
      pixelSize: properties[at]?.pixelSize ?? size,
      ...(properties[at]?.hiddenByUser ? { hiddenByUser: true } : {}),
    }));
  return {
    ...(startRowIndex ? { startRow: startRowIndex } : {}),
    ...(startColumnIndex ? { startColumn: startColumnIndex } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    ...(wantsRows ? { rowMetadata: metadata(endRowIndex - startRowIndex, sheet.rowProperties.slice(startRowIndex), 21) } : {}),
    ...(wantsColumns ? { columnMetadata: metadata(endColumnIndex - startColumnIndex, sheet.columnProperties.slice(startColumnIndex), 100) } : {}),
  };
}

/** CellData of one cell; an empty cell is an empty object. */
export function renderCell(cell: Cell | undefined, locale: string): Rendered {
  if (!cell) return {};
  return {
    ...(cell.entered ? { userEnteredValue: cell.entered } : {}),
    ...(cell.effective ? { effectiveValue: cell.effective, formattedValue: shownText(cell, locale) } : {}),
    ...(cell.format ? { userEnteredFormat: cell.format, effectiveFormat: cell.format } : {}),
    ...(cell.note ? { note: cell.note } : {}),
    ...(cell.validation ? { dataValidation: cell.validation } : {}),
  };
}
