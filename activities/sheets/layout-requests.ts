import { randomInt } from 'node:crypto';
import type { CellValue, TabGrid } from '../../domain/model';
import type { CellEdit } from './port';

/** Requests of the Sheets API for how Callboard's own cells look. Rows and columns count from 0, ends are left out. */

export interface Area {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** The area of one cell. */
export function cellArea({ sheetId, rowIndex, columnIndex }: Omit<CellEdit, 'value'>): Area {
  return {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  };
}

export type Style = Readonly<Record<string, unknown>>;

/** The header of a tab of Callboard's own: white on dark. */
export const BANNER: Style = {
  backgroundColor: { red: 0.13, green: 0.17, blue: 0.24 },
  textFormat: { bold: true, foregroundColor: { red: 1, green: 1, blue: 1 } },
};

/** Gives an area a style; parts of the format that the style does not name stay. */
export function styled(range: Area, style: Style): unknown {
  const fields = `userEnteredFormat(${Object.keys(style).join(',')})`;
  return { repeatCell: { range, cell: { userEnteredFormat: style }, fields } };
}

/** An id for a tab that is to be added: chosen here, so that the requests that fill it can go in the same call. */
export function newSheetId(): number {
  return randomInt(1_000_000, 2_000_000_000);
}

/** Adds a tab at the end, for all to see or hidden. */
export function addSheet(tab: {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly hidden?: boolean;
}): unknown {
  const { sheetId, title, hidden = false, ...gridProperties } = tab;
  return { addSheet: { properties: { sheetId, title, gridProperties, ...(hidden ? { hidden } : {}) } } };
}

/** Adds so many rows or columns at the end of a tab; nothing where none are lacking. */
export function appended(sheetId: number, dimension: 'ROWS' | 'COLUMNS', length: number): unknown[] {
  return length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
}

/** Gives a tab so many rows, and some to spare, where it has fewer. */
export function grown({ sheetId, size }: TabGrid, rowCount: number, spareRows: number): unknown[] {
  if (!size || size.rowCount >= rowCount) return [];
  const properties = { sheetId, gridProperties: { rowCount: rowCount + spareRows } };
  return [{ updateSheetProperties: { properties, fields: 'gridProperties.rowCount' } }];
}

/** Widths in pixels, from the first column on. */
export function columnWidths(sheetId: number, widths: readonly number[]): unknown[] {
  return widths.map((pixelSize, index) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  }));
}

const LINE_PX = 16;
/** Of a font somewhat wider than Arial, because browsers without it take one: a row too high is better than a line too few. */
const PX_PER_LETTER = 6.9;

/** The height in pixels that shows the longest of a row's wrapped cells, by columns of these widths. */
export function heightFor(cells: readonly CellValue[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => linesOf(String(cell ?? ''), (widths[column] ?? 100) - 8));
  return Math.max(1, ...lines) * LINE_PX + 8;
}

function linesOf(text: string, widthPx: number): number {
  const letters = Math.max(1, Math.floor(widthPx / PX_PER_LETTER));
  return text.split('\n').reduce((lines, part) => lines + wrappedLines(part, letters), 0);
}

/** How many lines of so many letters a text takes that is wrapped between words, and within one that is longer than a line. */
function wrappedLines(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const from = used === 0 ? 0 : used + 1;
    if (from + length <= letters) {
      used = from + length;
      continue;
    }
    lines += Math.ceil(length / letters) - (used === 0 ? 1 : 0);
    used = length % letters || letters;
  }
  return lines;
}

/** The height in pixels of one row. */
export function rowHeight(sheetId: number, rowIndex: number, pixelSize: number): unknown {
  const range = { sheetId, dimension: 'ROWS', startIndex: rowIndex, endIndex: rowIndex + 1 };
  return { updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } };
}

/** Protects an area with a warning only: who knows what they do is not kept from it. */
export function protectedRange(range: Area, description: string): unknown {
  return { addProtectedRange: { protectedRange: { range, description, warningOnly: true } } };
}
