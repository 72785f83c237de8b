import { withColorStyles } from '../values/colors';
import { kindOfPattern } from '../values/typed';
import { lookCells, looksOf, type Look, type LookCell } from './looks';
import { cellAt, putCell, type Cell, type Json, type JsonObject, type Sheet } from './model';
import { AS_IT_IS, isSamePattern } from './usual-format';
import type { WorkbookLook, WorkbookTab } from './workbook-format';

const HEAD_GREY = { red: 0.93, green: 0.93, blue: 0.9 };
/** How the head of a tab looks where a workbook says nothing about looks. */
export const HEAD_FORMAT: JsonObject = {
  textFormat: { bold: true },
  backgroundColor: HEAD_GREY,
  backgroundColorStyle: { rgbColor: HEAD_GREY },
};

/** Gives the cells of a tab their looks, beside the number formats that they have. */
export function addLooks(sheet: Sheet, looks: readonly WorkbookLook[]): void {
  const formats = new Map<Look, JsonObject>();
  for (const { row, column, look } of lookCells(looks, sheet.rowCount, sheet.columnCount)) {
    const format = formats.get(look) ?? formatOf(look);
    formats.set(look, format);
    const cell = cellAt(sheet, row, column);
    putCell(sheet, row, column, { ...cell, format: cell?.format ? { ...cell.format, ...format } : format });
  }
}

function formatOf(look: Look): JsonObject {
  const { color, background, align, wrap, bold, italic, underline, strikethrough, numberFormat, borders } = look;
  const textFormat: JsonObject = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(color ? { foregroundColor: rgbOf(color) } : {}),
  };
  return withColorStyles({
    ...(Object.keys(textFormat).length > 0 ? { textFormat } : {}),
    ...(background ? { backgroundColor: rgbOf(background) } : {}),
    ...(align ? { horizontalAlignment: align.toUpperCase() } : {}),
    ...(wrap ? { wrapStrategy: 'WRAP' } : {}),
    ...(numberFormat ? { numberFormat: { type: kindOfPattern(numberFormat), pattern: numberFormat } } : {}),
    ...(borders ? { borders: bordersFrom(borders) } : {}),
  });
}

function rgbOf(hex: string): JsonObject {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: channel(1), green: channel(3), blue: channel(5) };
}

/** The number format that a cell has of itself, by its row and column, from 0. */
type UsualPattern = (row: number, column: number) => string | null;

/** The looks of a tab; nothing where they are those that a tab gets of itself. */
export function looksOfSheet(sheet: Sheet, usual: UsualPattern): Pick<WorkbookTab, 'looks'> {
  const isPlain = sheet.rows.every((row, at) =>
    row.every((cell, column) => isOfItself({ sheet, cell, row: at, column, usual })),
  );
  if (isPlain) return {};
  const looks = looksOf(cellsOf(sheet, usual));
  return { looks };
}

interface Place {
  readonly sheet: Sheet;
  readonly cell: Cell | undefined;
  readonly row: number;
  readonly column: number;
  readonly usual: UsualPattern;
}

function isOfItself({ sheet, cell, row, column, usual }: Place): boolean {
  if (unusualPattern(cell, usual(row, column)) !== undefined) return false;
  const look = lookOf(cell?.format);
  if (!look && !cell?.entered) return true;
  const isHead = row < sheet.frozenRowCount || isMerged(sheet.merges, row, column);
  return isHead ? JSON.stringify(look) === HEAD_LOOK : look === null;
}

/** Whether a cell is in one of the merged ranges; row and column count from 0. */
export function isMerged(merges: Sheet['merges'], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.startRowIndex &&
      row < merge.endRowIndex &&
      column >= merge.startColumnIndex &&
      column < merge.endColumnIndex,
  );
}

function* cellsOf(sheet: Sheet, usual: UsualPattern): Generator<LookCell> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const look = lookOf(cell?.format);
      const numberFormat = unusualPattern(cell, usual(row, column));
      if (numberFormat !== undefined) yield { row, column, look: { ...look, numberFormat } };
      else if (look) yield { row, column, look };
    }
  }
}

function unusualPattern(cell: Cell | undefined, usual: string | null): string | undefined {
  if (!cell) return undefined;
  const { pattern = '' } = part(cell.format ?? {}, 'numberFormat');
  if (typeof pattern !== 'string') return undefined;
  if (pattern === '') return usual !== null && cell.effective?.numberValue !== undefined ? AS_IT_IS : undefined;
  return isSamePattern(pattern, usual) ? undefined : pattern;
}

const known = new WeakMap<JsonObject, { readonly look: Look | null }>();

function lookOf(format: JsonObject | undefined): Look | null {
  if (!format) return null;
  const before = known.get(format);
  if (before) return before.look;
  const text = part(format, 'textFormat');
  const align = String(format['horizontalAlignment']).toLowerCase();
  const [color, background] = [hexOf(text, 'foregroundColor'), hexOf(format, 'backgroundColor')];
  const look: Look = {
    ...(text['bold'] === true ? { bold: true } : {}),
    ...(text['italic'] === true ? { italic: true } : {}),
    ...(text['underline'] === true ? { underline: true } : {}),
    ...(text['strikethrough'] === true ? { strikethrough: true } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    ...(background && background !== '#ffffff' ? { background } : {}),
    ...(align === 'left' || align === 'center' || align === 'right' ? { align } : {}),
    ...(format['wrapStrategy'] === 'WRAP' ? { wrap: true } : {}),
    ...bordersOf(part(format, 'borders')),
  };
  const found = Object.keys(look).length > 0 ? look : null;
  known.set(format, { look: found });
  return found;
}

type Borders = NonNullable<Look['borders']>;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const LINES = [
  ['solid', 'SOLID'],
  ['medium', 'SOLID_MEDIUM'],
  ['thick', 'SOLID_THICK'],
  ['dashed', 'DASHED'],
  ['dotted', 'DOTTED'],
  ['double', 'DOUBLE'],
] as const;

function bordersFrom(borders: Borders): JsonObject {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const [line, color = '#000000'] = borders[side]?.split(' ') ?? [];
      const style = LINES.find(([word]) => word === line)?.[1];
      return style ? [[side, { style, color: rgbOf(color) }]] : [];
    }),
  );
}

function bordersOf(borders: JsonObject): Pick<Look, 'borders'> {
  const found = SIDES.flatMap((side) => {
    const border = part(borders, side);
    const line = LINES.find(([, style]) => style === border['style'])?.[0];
    const color = hexOf(border, 'color');
    return line ? [[side, color && color !== '#000000' ? `${line} ${color}` : line] as const] : [];
  });
  return found.length > 0 ? { borders: Object.fromEntries(found) } : {};
}

const HEAD_LOOK = JSON.stringify(lookOf(HEAD_FORMAT));

/** A colour as `#rrggbb`; the newer `…Style` form wins over the older one, as in Google Sheets. */
function hexOf(from: JsonObject, name: string): string | null {
  const rgb = part(from, `${name}Style`)['rgbColor'] ?? from[name];
  if (!isObject(rgb)) return null;
  const channels = ['red', 'green', 'blue'].map((key) => Math.round(Number(rgb[key] ?? 0) * 255));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function part(from: JsonObject, name: string): JsonObject {
  const value = from[name];
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
