import type { Look } from '../store/looks';
import { patternOf } from './number-format';
import { OdsFormats } from './ods-formats';
import { borderText } from './office-borders';
import type { Attributes, XmlVisitor } from './xml-walk';

/** What a style of an .ods file says by itself; the rest it has from its parent. */
interface Style {
  readonly parent: string;
  readonly dataStyle: string;
  readonly properties: Record<string, string>;
}

/** How a cell looks, and its number format in the words of .xlsx. */
export interface CellStyle {
  readonly look: Look | null;
  readonly format: string | undefined;
}

const PROPERTIES = /^style:(?:text|paragraph|table|table-cell|table-column)-properties$/;

/** The styles of an .ods file, told by `styles.xml` and then by `content.xml`. */
export class OdsStyles implements XmlVisitor {
  private readonly formats = new OdsFormats();
  private readonly styles = new Map<string, Style>();
  private readonly cells = new Map<string, CellStyle>();
  private readonly looks = new Map<string, Look>();
  private current: Style | undefined;
  /** The language of a workbook's cells, as Sheets writes a locale; `undefined` where the file says none. */
  locale: string | undefined;

  open(name: string, attributes: Attributes): void {
    this.formats.open(name, attributes);
    if (name === 'style:style' || name === 'style:default-style') {
      const family = attributes['style:family'] ?? '';
      this.current = {
        // The default of a family has no name, and is the parent of all that name none.
        parent: name === 'style:style' ? `${family} ${attributes['style:parent-style-name'] ?? ''}` : '',
        dataStyle: attributes['style:data-style-name'] ?? '',
        properties: {},
      };
      this.styles.set(`${family} ${attributes['style:name'] ?? ''}`, this.current);
    }
    if (!this.current || !PROPERTIES.test(name)) return;
    Object.assign(this.current.properties, attributes);
    const { 'fo:language': language = '', 'fo:country': country = '' } = attributes;
    const isOfCells = this.current === this.styles.get('table-cell ');
    if (isOfCells && /^[a-z]{2,3}$/.test(language) && /^[A-Z]{2}$/.test(country))
      this.locale = `${language}_${country}`;
  }

  text(text: string): void {
    this.formats.text(text);
  }

  close(name: string): void {
    this.formats.close(name);
    if (name === 'style:style' || name === 'style:default-style') this.current = undefined;
  }

  isHidden(tableStyle: string): boolean {
    return this.styles.get(`table ${tableStyle}`)?.properties['table:display'] === 'false';
  }

  /** Pixels; 0 where the style says nothing. */
  widthOf(columnStyle: string): number {
    return pixels(this.styles.get(`table-column ${columnStyle}`)?.properties['style:column-width'] ?? '');
  }

  /** One and the same look for all styles that look the same. */
  cell(name: string): CellStyle {
    const known = this.cells.get(name);
    if (known) return known;
    const { properties, dataStyle } = this.inherited(`table-cell ${name}`);
    const format = this.formats.codeOf(dataStyle);
    const numberFormat = patternOf(format);
    const look = { ...lookOf(properties), ...(numberFormat ? { numberFormat } : {}) };
    const key = JSON.stringify(look);
    const shared = this.looks.get(key) ?? look;
    this.looks.set(key, shared);
    const style = { look: key === '{}' ? null : shared, format };
    this.cells.set(name, style);
    return style;
  }

  private inherited(name: string): Pick<Style, 'properties' | 'dataStyle'> {
    const line: Style[] = [];
    for (let style = this.styles.get(name); style && !line.includes(style); style = this.styles.get(style.parent)) {
      line.push(style);
    }
    const properties: Record<string, string> = {};
    for (const { properties: own } of line.toReversed()) {
      // A colour of its own does away with the parent's "as the screen has it".
      if ('fo:color' in own) delete properties['style:use-window-font-color'];
      if ('fo:border' in own) for (const side of SIDES) delete properties[`fo:border-${side}`];
      Object.assign(properties, own);
    }
    return {
      properties,
      dataStyle: line.find(({ dataStyle }) => dataStyle !== '')?.dataStyle ?? '',
    };
  }
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const ALIGNS: Readonly<Record<string, Look['align']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
};

function lookOf(properties: Readonly<Record<string, string>>): Look {
  const value = (name: string): string => properties[name] ?? '';
  const isLine = (name: string): boolean => !['', 'none'].includes(value(name));
  const color = value('style:use-window-font-color') === 'true' ? undefined : hex(value('fo:color'));
  const background = hex(value('fo:background-color'));
  // Numbers stand right and words left unless the alignment is fixed.
  const align = value('style:text-align-source') === 'value-type' ? undefined : ALIGNS[value('fo:text-align')];
  return {
    ...(/^(?:bold|[6-9]00)$/.test(value('fo:font-weight')) ? { bold: true } : {}),
    ...(['italic', 'oblique'].includes(value('fo:font-style')) ? { italic: true } : {}),
    ...(isLine('style:text-underline-style') ? { underline: true } : {}),
    ...(isLine('style:text-line-through-style') ? { strikethrough: true } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    ...(background && background !== '#ffffff' ? { background } : {}),
    ...(align ? { align } : {}),
    ...(value('fo:wrap-option') === 'wrap' ? { wrap: true } : {}),
    ...bordersOf(properties),
  };
}

function bordersOf(properties: Readonly<Record<string, string>>): Pick<Look, 'borders'> {
  const borders: NonNullable<Look['borders']> = {};
  for (const side of SIDES) {
    const border = properties[`fo:border-${side}`] ?? properties['fo:border'] ?? '';
    const [, width = '', line = '', color] = /^(\S+) (\S+) (\S+)$/.exec(border) ?? [];
    if (line !== '' && line !== 'none') borders[side] = borderText(lineOf(line, pixels(width)), color && hex(color));
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

/** LibreOffice writes the three widths of Excel as 0.74, 1.76 and 2.49 points. */
function lineOf(line: string, width: number): Parameters<typeof borderText>[0] {
  if (line === 'double') return 'double';
  if (line === 'dotted') return 'dotted';
  if (/dash/.test(line)) return 'dashed';
  return width < 2 ? 'solid' : width < 3 ? 'medium' : 'thick';
}

function hex(color: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
}

const PER_INCH: Readonly<Record<string, number>> = { cm: 2.54, mm: 25.4, in: 1, pt: 72, pc: 6, px: 96 };

function pixels(length: string): number {
  const [, digits = '0', unit = 'px'] = /^([\d.]+)([a-z]+)$/.exec(length) ?? [];
  return Math.round((Number(digits) / (PER_INCH[unit] ?? 96)) * 96);
}
