import { lookCells, type Look } from '../store/looks';
import type { WorkbookTab } from '../store/workbook-format';
import { columnName } from '../values/a1';
import { bordersXml } from './office-borders';

const CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g;
const EVERYTHING = 10_000_000;

/** The styles of an .xlsx file that was written without looks; each pair of a number format and a look becomes one. */
export class WrittenStyles {
  private readonly numberFormats: string[];
  private readonly fonts = new Map<string, number>();
  private readonly fills = new Map<string, number>();
  private readonly borders = new Map<string, number>();
  private readonly xfs = new Map<string, number>();

  constructor(private readonly written: string) {
    const [own = ''] = /<cellXfs.*<\/cellXfs>/s.exec(written) ?? [];
    this.numberFormats = Array.from(own.matchAll(/<xf numFmtId="(\d+)"/g), ([, id = '0']) => id);
  }

  /** A sheet whose cells have the looks of a tab. */
  onCells(sheet: string, tab: WorkbookTab): string {
    const looks = new Map<string, Look>();
    for (const { row, column, look } of lookCells(tab.looks ?? [], EVERYTHING, EVERYTHING)) {
      looks.set(`${columnName(column)}${row + 1}`, look);
    }
    if (looks.size === 0) return sheet;
    return sheet.replace(CELL, (whole, name: string, style = '0') => {
      const look = looks.get(name);
      return look ? `<c r="${name}" s="${this.xfOf(Number(style), look)}"` : whole;
    });
  }

  xml(): string {
    const added = (xml: string, name: string, items: Iterable<string>, before: number): string => {
      const all = [...items];
      return xml
        .replace(new RegExp(`<${name} count="\\d+"`), `<${name} count="${before + all.length}"`)
        .replace(`</${name}>`, `${all.join('')}</${name}>`);
    };
    const withFonts = added(this.written, 'fonts', this.fonts.keys(), 1);
    const withFills = added(withFonts, 'fills', this.fills.keys(), 2);
    const withBorders = added(withFills, 'borders', this.borders.keys(), 1);
    return added(withBorders, 'cellXfs', this.xfs.keys(), this.numberFormats.length);
  }

  private xfOf(style: number, look: Look): number {
    const font = fontXml(look);
    const fontId = font === null ? 0 : numbered(this.fonts, font, 1);
    const fillId = look.background ? numbered(this.fills, fillXml(look.background), 2) : 0;
    const borderId = look.borders ? numbered(this.borders, bordersXml(look.borders), 1) : 0;
    const horizontal = look.align ? ` horizontal="${look.align}"` : '';
    const wrap = look.wrap ? ' wrapText="1"' : '';
    const alignment = horizontal || wrap ? `<alignment${horizontal}${wrap}/>` : '';
    const xf = `<xf numFmtId="${this.numberFormats[style] ?? '0'}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
    return numbered(this.xfs, xf, this.numberFormats.length);
  }
}

/** The number of something that is written once, however often it is used. */
function numbered(known: Map<string, number>, xml: string, first: number): number {
  const number = known.get(xml) ?? first + known.size;
  known.set(xml, number);
  return number;
}

function fontXml({ bold, italic, underline, strikethrough, color }: Look): string | null {
  if (!bold && !italic && !underline && !strikethrough && !color) return null;
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}${underline ? '<u/>' : ''}`;
  const shade = color ? `rgb="${argb(color)}"` : 'theme="1"';
  return `<font>${marks}<sz val="12"/><color ${shade}/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`;
}

function fillXml(background: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
