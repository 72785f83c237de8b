import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { WireObject } from '../../grid/protocol';

type Part =
  | 'textFormat'
  | 'backgroundColor'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrapStrategy'
  | 'numberFormat'
  | 'borders';

const PART_OF: Readonly<Record<string, Part>> = {
  bl: 'textFormat',
  it: 'textFormat',
  ul: 'textFormat',
  st: 'textFormat',
  fs: 'textFormat',
  ff: 'textFormat',
  cl: 'textFormat',
  bg: 'backgroundColor',
  ht: 'horizontalAlignment',
  vt: 'verticalAlignment',
  tb: 'wrapStrategy',
  n: 'numberFormat',
  bd: 'borders',
};

/** What a person changed about a cell's look: the changed parts of its format, whole, and their field mask. */
export function formatEdit(
  before: IStyleData | null,
  after: IStyleData | null,
): { format: WireObject; fields: string } | null {
  const [old, now] = [before ?? {}, after ?? {}];
  const parts = new Set<Part>();
  for (const [key, part] of Object.entries(PART_OF)) {
    const name = key as keyof IStyleData;
    if (normal(old[name]) !== normal(now[name])) parts.add(part);
  }
  if (parts.size === 0) return null;
  const format: Record<string, WireObject[string]> = {};
  for (const part of parts) {
    const value = WRITERS[part](now);
    if (value !== undefined) format[part] = value;
  }
  return {
    format,
    fields: [...parts]
      .sort()
      .map((part) => `userEnteredFormat.${part}`)
      .join(),
  };
}

/** Univer writes "not bold" in several ways. */
function normal(value: unknown): string {
  if (value === undefined || value === null || value === 0) return '';
  if (typeof value === 'object' && 's' in value && value.s === BooleanNumber.FALSE) return '';
  if (typeof value === 'object' && Object.keys(value).length === 0) return '';
  return JSON.stringify(value);
}

type Words<Key extends number> = Partial<Record<Key, string>>;
const HORIZONTAL: Words<HorizontalAlign> = {
  [HorizontalAlign.LEFT]: 'LEFT',
  [HorizontalAlign.CENTER]: 'CENTER',
  [HorizontalAlign.RIGHT]: 'RIGHT',
};
const VERTICAL: Words<VerticalAlign> = {
  [VerticalAlign.TOP]: 'TOP',
  [VerticalAlign.MIDDLE]: 'MIDDLE',
  [VerticalAlign.BOTTOM]: 'BOTTOM',
};
const WRAP: Words<WrapStrategy> = {
  [WrapStrategy.WRAP]: 'WRAP',
  [WrapStrategy.CLIP]: 'CLIP',
  [WrapStrategy.OVERFLOW]: 'OVERFLOW_CELL',
};

const WRITERS: Readonly<Record<Part, (style: IStyleData) => WireObject[string] | undefined>> = {
  textFormat: textFormat,
  backgroundColor: (style) => colour(style.bg),
  horizontalAlignment: (style) => HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED],
  verticalAlignment: (style) => VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED],
  wrapStrategy: (style) => WRAP[style.tb ?? WrapStrategy.UNSPECIFIED],
  numberFormat: (style) => (style.n ? { type: kindOf(style.n.pattern), pattern: style.n.pattern } : undefined),
  borders: borders,
};

function textFormat(style: IStyleData): WireObject | undefined {
  const foreground = colour(style.cl);
  const format = {
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.ff ? { fontFamily: style.ff } : {}),
    ...(foreground ? { foregroundColor: foreground, foregroundColorStyle: { rgbColor: foreground } } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function borders(style: IStyleData): WireObject | undefined {
  const { t, b, l, r } = style.bd ?? {};
  const sides = { top: border(t), bottom: border(b), left: border(l), right: border(r) };
  const present = Object.entries(sides).filter((side): side is [string, WireObject] => side[1] !== null);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

function border(line: Nullable<IBorderStyleData>): WireObject | null {
  if (!line) return null;
  const names: Partial<Record<BorderStyleTypes, string>> = {
    [BorderStyleTypes.MEDIUM]: 'SOLID_MEDIUM',
    [BorderStyleTypes.THICK]: 'SOLID_THICK',
    [BorderStyleTypes.DASHED]: 'DASHED',
    [BorderStyleTypes.DOTTED]: 'DOTTED',
    [BorderStyleTypes.DOUBLE]: 'DOUBLE',
  };
  return { style: names[line.s] ?? 'SOLID', color: colour(line.cl) ?? {} };
}

/** `#rgb`, `#rrggbb` or `rgb(…)` as the API's colour, whose channels go from 0 to 1. */
function colour(style: Nullable<IColorStyle>): WireObject | undefined {
  const text = style?.rgb;
  if (!text) return undefined;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i
    .exec(text)
    ?.slice(1)
    .map((hex) => parseInt(hex, 16));
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i
    .exec(text)
    ?.slice(1)
    .map((hex) => parseInt(hex + hex, 16));
  const spoken = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1).map(Number);
  const [red = 0, green = 0, blue = 0] = long ?? short ?? spoken ?? [];
  return { red: red / 255, green: green / 255, blue: blue / 255 };
}

function kindOf(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (pattern.includes('%')) return 'PERCENT';
  if (/[$£€¥]/.test(pattern)) return 'CURRENCY';
  const hasDay = /[yd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  const hasHour = /h/i.test(pattern);
  if (hasDay) return hasHour ? 'DATE_TIME' : 'DATE';
  return hasHour ? 'TIME' : 'NUMBER';
}
