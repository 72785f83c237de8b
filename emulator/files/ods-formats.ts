import type { Attributes, XmlVisitor } from './xml-walk';

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
 * The number formats of an .ods file in the words of .xlsx, as far as they tell a date, a time or an amount of money from
 * a plain number, and the country that they speak for.
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
      case 'number:text-content':
        return '@';
      case 'number:number':
        return attributes['number:grouping'] === 'true' ? '#,##0' : '0';
      case 'number:scientific-number':
        return '0E+0';
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
    if (name === 'number:currency-symbol' && this.literal) own.code += '[$¤]';
    this.literal = undefined;
    if (!STYLES.has(name)) return;
    this.codes.set(own.name, [...own.sections, own.code].join(';'));
    this.current = undefined;
  }
}

/** What may stand in a number format without quotes. */
const PLAIN = /^[ ,./:-]+$|^%$/;

function countryOf(attributes: Attributes): string {
  const [language, country] = [attributes['number:language'], attributes['number:country']];
  return language && country && country !== 'none' ? `${language}-${country}` : '';
}
