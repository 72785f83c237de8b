import type { Attributes, XmlVisitor } from './xml-walk';

/** Stands for the sign of the file's own country where it names none. */
export const OWN_SIGN = '¤';

const STYLES = new Set(
  ['number', 'currency', 'percentage', 'date', 'time', 'boolean', 'text'].map((kind) => `number:${kind}-style`),
);
/** Units in the words of number formats: short, long. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  'number:day': ['d', 'dd'],
  'number:month': ['m', 'mm'],
  'number:year': ['yy', 'yyyy'],
  'number:day-of-week': ['ddd', 'dddd'],
  'number:hours': ['h', 'hh'],
  'number:minutes': ['m', 'mm'],
  'number:seconds': ['s', 'ss'],
};

/**
 * The number formats of an .ods file in the words of .xlsx, and the country that they speak for; fractions are shown as
 * decimals.
 */
export class OdsFormats implements XmlVisitor {
  private readonly codes = new Map<string, string>();
  private current: { name: string; code: string; sections: string[]; isEndless: boolean } | undefined;
  private literal: { before: string; after: string } | undefined;

  codeOf(name: string): string | undefined {
    return this.codes.get(name);
  }

  open(name: string, attributes: Attributes): void {
    if (STYLES.has(name)) {
      const country = countryOf(attributes);
      this.current = {
        name: attributes['style:name'] ?? '',
        code: country ? `[$-${country}]` : '',
        sections: [],
        isEndless: attributes['number:truncate-on-overflow'] === 'false',
      };
    }
    const own = this.current;
    if (!own) return;
    const section = name === 'style:map' ? this.codes.get(attributes['style:apply-style-name'] ?? '') : undefined;
    if (section !== undefined) own.sections.push(section);
    own.code += this.wordOf(name, attributes, own.isEndless);
  }

  private wordOf(name: string, attributes: Attributes, isEndless: boolean): string {
    const unit = UNITS[name];
    if (unit) {
      const word = unit[attributes['number:style'] === 'long' ? 1 : 0] ?? '';
      if (name === 'number:month' && attributes['number:textual'] === 'true') return word === 'm' ? 'mmm' : 'mmmm';
      // The first unit of a duration counts on: 30 hours are not 6.
      if (!isEndless || !this.current) return word;
      this.current.isEndless = false;
      return `[${word}]`;
    }
    switch (name) {
      case 'number:am-pm':
        return 'AM/PM';
      case 'style:text-properties':
        return attributes['fo:color'] === '#ff0000' ? '[Red]' : '';
      case 'number:text-content':
        return '@';
      case 'number:number':
        return digitsOf(attributes);
      case 'number:scientific-number':
        return `${digitsOf(attributes)}E+${'0'.repeat(countOf(attributes, 'number:min-exponent-digits', 2))}`;
      case 'number:text':
        this.literal = { before: '', after: '' };
        return '';
      case 'number:currency-symbol': {
        const country = countryOf(attributes);
        this.literal = { before: '[$', after: `${country ? `-${country}` : ''}]` };
        return '';
      }
      default:
        return '';
    }
  }

  text(text: string): void {
    const { current: own, literal } = this;
    if (!own || !literal) return;
    own.code += literal.before !== '' || PLAIN.test(text) ? `${literal.before}${text}${literal.after}` : `"${text}"`;
    this.literal = undefined;
  }

  close(name: string): void {
    const own = this.current;
    if (!own) return;
    // The sign of the reader's own country, of which the file does not speak.
    if (name === 'number:currency-symbol' && this.literal) own.code += `[$${OWN_SIGN}]`;
    this.literal = undefined;
    if (!STYLES.has(name)) return;
    this.codes.set(own.name, [...own.sections, own.code].join(';'));
    this.current = undefined;
  }
}

/** `#,##0.00`: how many digits there are at least, and how many after the point. */
function digitsOf(attributes: Attributes): string {
  const decimals = countOf(attributes, 'number:decimal-places', 0);
  const always = Math.min(decimals, countOf(attributes, 'number:min-decimal-places', decimals));
  const whole = '0'.repeat(countOf(attributes, 'number:min-integer-digits', 1));
  const grouped = attributes['number:grouping'] === 'true' ? `#,${whole.padStart(3, '#')}` : whole || '#';
  return decimals === 0 ? grouped : `${grouped}.${'0'.repeat(always)}${'#'.repeat(decimals - always)}`;
}

function countOf(attributes: Attributes, name: string, otherwise: number): number {
  const count = Number(attributes[name] ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, 20) : otherwise;
}

/** What may stand in a number format without quotes. */
const PLAIN = /^[ ,./:-]+$|^%$/;

function countryOf(attributes: Attributes): string {
  const [language, country] = [attributes['number:language'], attributes['number:country']];
  return language && country && country !== 'none' ? `${language}-${country}` : '';
}
