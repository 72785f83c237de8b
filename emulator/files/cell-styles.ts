import { z } from 'zod';
import { columnNumber } from '../values/a1';
import { looksOf, type Look, type LookCell } from '../store/looks';
import type { WorkbookTab } from '../store/workbook-format';
import { patternOfId } from './number-format';
import { bordersLook, bordersSchema } from './office-borders';
import { colorsOf, type OfficeColor } from './office-colors';
import { cut, parserOf } from './xml-part';

const parser = parserOf(['font', 'fill', 'border', 'numFmt', 'xf', 'rgbColor']);

/**
 * The looks that the cells of an .xlsx file name by their numbers; `null` for what looks like nothing special. `locale`
 * is whose dates those are that follow the reader's country.
 */
export function looksOfStyles(styles: string, theme: string, locale: string): (Look | null)[] {
  const read = (name: string): unknown => parser.parse(cut(styles, name));
  const palette = paletteSchema.parse(read('indexedColors')).indexedColors.rgbColor.map(({ rgb }) => rgb.slice(-6));
  const colorOf = colorsOf(palette, theme);
  const fonts = fontsSchema.parse(read('fonts')).fonts.font.map((font) => fontLook(font, colorOf));
  const fills = fillsSchema.parse(read('fills')).fills.fill.map(({ patternFill }) => {
    const color =
      patternFill?.patternType === 'solid' && patternFill.fgColor ? colorOf(patternFill.fgColor) : undefined;
    return color && color !== '#ffffff' ? { background: color } : {};
  });
  const borders = bordersSchema.parse(read('borders')).borders.border.map((border) => bordersLook(border, colorOf));
  const formats = new Map(
    numFmtsSchema.parse(read('numFmts')).numFmts.numFmt.map(({ numFmtId, formatCode }) => [numFmtId, formatCode]),
  );
  return cellXfsSchema.parse(read('cellXfs')).cellXfs.xf.map(({ numFmtId, fontId, fillId, borderId, alignment }) => {
    const { horizontal, wrapText } = alignment ?? {};
    const numberFormat = patternOfId(Number(numFmtId ?? 0), formats, locale);
    const look: Look = {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...(numberFormat ? { numberFormat } : {}),
      ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { align: horizontal } : {}),
      ...(wrapText === '1' || wrapText === 'true' ? { wrap: true } : {}),
    };
    return Object.keys(look).length > 0 ? look : null;
  });
}

type Font = z.infer<typeof fontSchema>;

function fontLook(font: Font, colorOf: (color: OfficeColor) => string | undefined): Look {
  const color = font.color ? colorOf(font.color) : undefined;
  return {
    ...(isSet(font.b) ? { bold: true } : {}),
    ...(isSet(font.i) ? { italic: true } : {}),
    ...(isSet(font.u) ? { underline: true } : {}),
    ...(isSet(font.strike) ? { strikethrough: true } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
  };
}

/** `<b/>` says yes, and `<b val="0"/>` no. */
function isSet(flag: Font['b']): boolean {
  if (flag === undefined) return false;
  return typeof flag === 'string' || !['0', 'false', 'none'].includes(flag.val ?? '1');
}

const PLACES = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;

/** The looks of a sheet's cells. */
export function looksOfCells(sheet: string, styles: readonly (Look | null)[]): Pick<WorkbookTab, 'looks'> {
  if (styles.every((look) => look === null)) return {};
  const looks = looksOf(cellsOf(cut(sheet, 'sheetData'), styles));
  return looks.length > 0 ? { looks } : {};
}

/** Rows and cells that do not say where they stand follow the one before. */
function* cellsOf(data: string, styles: readonly (Look | null)[]): Generator<LookCell> {
  let row = -1;
  let column = -1;
  for (const [, tag, attributes = ''] of data.matchAll(PLACES)) {
    const place = /\sr=["']([A-Z]*)(\d+)["']/.exec(attributes);
    if (tag === 'row') {
      row = place ? Number(place[2]) - 1 : row + 1;
      column = -1;
      continue;
    }
    column = place?.[1] ? columnNumber(place[1]) : column + 1;
    const look = styles[Number(/\ss=["'](\d+)["']/.exec(attributes)?.[1] ?? 0)];
    if (look) yield { row, column, look };
  }
}

const flag = z.union([z.string(), z.object({ val: z.string().optional() })]).optional();
const color = z
  .object({
    rgb: z.string().optional(),
    indexed: z.string().optional(),
    theme: z.string().optional(),
    tint: z.string().optional(),
  })
  .optional()
  .catch(undefined);
const fontSchema = z.object({ b: flag, i: flag, u: flag, strike: flag, color }).catch({});
const fontsSchema = z.object({ fonts: z.object({ font: z.array(fontSchema) }) }).catch({ fonts: { font: [] } });
const fillSchema = z
  .object({ patternFill: z.object({ patternType: z.string().optional(), fgColor: color }).optional() })
  .catch({});
const fillsSchema = z.object({ fills: z.object({ fill: z.array(fillSchema) }) }).catch({ fills: { fill: [] } });
const numFmtsSchema = z
  .object({ numFmts: z.object({ numFmt: z.array(z.object({ numFmtId: z.coerce.number(), formatCode: z.string() })) }) })
  .catch({ numFmts: { numFmt: [] } });
const cellXfsSchema = z
  .object({
    cellXfs: z.object({
      xf: z.array(
        z.object({
          numFmtId: z.string().optional(),
          fontId: z.string().optional(),
          fillId: z.string().optional(),
          borderId: z.string().optional(),
          alignment: z
            .object({ horizontal: z.string().optional(), wrapText: z.string().optional() })
            .optional()
            .catch(undefined),
        }),
      ),
    }),
  })
  .catch({ cellXfs: { xf: [] } });
const paletteSchema = z
  .object({ indexedColors: z.object({ rgbColor: z.array(z.object({ rgb: z.string() })) }) })
  .catch({ indexedColors: { rgbColor: [] } });
