import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { WireJson, WireObject } from '../../grid/protocol';

const known = new WeakMap<WireObject, IStyleData>();

/** A cell's format, as the Sheets API words it, in Univer's words. */
export function styleOf(format: WireObject): IStyleData {
  const cached = known.get(format);
  if (cached) return cached;
  const style = convert(format);
  known.set(format, style);
  return style;
}

export const LINK_STYLE: IStyleData = { cl: { rgb: '#1155cc' }, ul: { s: BooleanNumber.TRUE } };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  LEFT: HorizontalAlign.LEFT,
  CENTER: HorizontalAlign.CENTER,
  RIGHT: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  TOP: VerticalAlign.TOP,
  MIDDLE: VerticalAlign.MIDDLE,
  BOTTOM: VerticalAlign.BOTTOM,
};
const WRAP: Readonly<Record<string, WrapStrategy>> = {
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
  OVERFLOW_CELL: WrapStrategy.OVERFLOW,
  LEGACY_WRAP: WrapStrategy.WRAP,
};

function convert(format: WireObject): IStyleData {
  const style: IStyleData = {};
  const text = part(format, 'textFormat');
  if (text['bold'] === true) style.bl = BooleanNumber.TRUE;
  if (text['italic'] === true) style.it = BooleanNumber.TRUE;
  if (text['underline'] === true) style.ul = { s: BooleanNumber.TRUE };
  if (text['strikethrough'] === true) style.st = { s: BooleanNumber.TRUE };
  if (typeof text['fontSize'] === 'number') style.fs = text['fontSize'];
  if (typeof text['fontFamily'] === 'string') style.ff = text['fontFamily'];
  const colour = colourOf(text, 'foregroundColor');
  if (colour) style.cl = { rgb: colour };
  const background = colourOf(format, 'backgroundColor');
  if (background) style.bg = { rgb: background };
  const horizontal = HORIZONTAL[String(format['horizontalAlignment'])];
  if (horizontal !== undefined) style.ht = horizontal;
  const vertical = VERTICAL[String(format['verticalAlignment'])];
  if (vertical !== undefined) style.vt = vertical;
  const wrap = WRAP[String(format['wrapStrategy'])];
  if (wrap !== undefined) style.tb = wrap;
  const pattern = part(format, 'numberFormat')['pattern'];
  if (typeof pattern === 'string' && pattern !== '') style.n = { pattern };
  const borders = bordersOf(part(format, 'borders'));
  if (borders) style.bd = borders;
  return style;
}

function bordersOf(borders: WireObject): IStyleData['bd'] | null {
  const sides = {
    t: borderOf(borders['top']),
    b: borderOf(borders['bottom']),
    l: borderOf(borders['left']),
    r: borderOf(borders['right']),
  };
  const present = Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
  return Object.keys(present).length > 0 ? present : null;
}

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DASHED: BorderStyleTypes.DASHED,
  DOTTED: BorderStyleTypes.DOTTED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

function borderOf(value: WireJson | undefined): IBorderStyleData | null {
  if (!isObject(value)) return null;
  const line = BORDERS[String(value['style'])];
  return line === undefined ? null : { s: line, cl: { rgb: colourOf(value, 'color') ?? '#000000' } };
}

/** A colour as `#rrggbb`; the newer `…Style` form wins over the older one, as it does in Google Sheets. */
export function colourOf(from: WireObject, name: string): string | null {
  const style = part(from, `${name}Style`);
  const rgb = isObject(style['rgbColor']) ? style['rgbColor'] : isObject(from[name]) ? from[name] : null;
  if (!isObject(rgb)) return null;
  const channel = (key: string): string => {
    const amount = rgb[key];
    return Math.round((typeof amount === 'number' ? amount : 0) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel('red')}${channel('green')}${channel('blue')}`;
}

function part(from: WireObject, name: string): WireObject {
  const value = from[name];
  return isObject(value) ? value : {};
}

function isObject(value: WireJson | undefined): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
