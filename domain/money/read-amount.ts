import type { CellValue } from '../model';
import { isPlaceholder } from '../items/text';

/** An amount of money in a cell, nothing, or words that are no amount. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'noNumber' };

const NONE: AmountReading = { kind: 'none' };
const NO_NUMBER: AmountReading = { kind: 'noNumber' };

/** Words that say that there is no amount to know, or none yet. */
const NO_AMOUNT =
  /^(flat|incl\b.*|included.*|buy-?out|in kind|own(ed)?|on loan|loan(ed)?|borrow(ed)?|donat(ed|ion)|gift|in[ -]?house|stock|quote( pending| in)?|quoted?|see notes?|varies|scale)$/i;
const FREE = /^(free|no charge|n\/?c|nil|gratis|favou?r|kostenlos|umsonst)$/i;
const CURRENCY = /[£€$¥₹]|\b(?:GBP|EUR|USD|CAD|AUD|CHF|PLN|SEK|NOK|DKK|zł|kr)\b/i;
/** What may stand behind an amount: whom or what it is for. */
const PER =
  /\s*(?:\/|per|p\.?|a|pro|par|al)\s*(?:d(?:ay)?|w(?:ee)?k|h(?:ou)?r|tag|woche|jour|d[ií]a|each|pc|unit|person|1[0-2]|8)s?\.?$/i;

/**
 * Reads the amount of a cell. `decimal` is the sign that the spreadsheet's language puts before cents. What could be two
 * numbers (`300-400`, `160 + VAT`, `2 x 30`) is no number: nobody guesses with money.
 */
export function readAmount(value: CellValue, shown: string, decimal: '.' | ','): AmountReading {
  const text = shown.trim();
  const currency = CURRENCY.exec(text)?.[0] ?? '';
  if (typeof value === 'number') return { kind: 'amount', amount: value, currency };
  if (text === '' || typeof value === 'boolean' || isPlaceholder(text) || NO_AMOUNT.test(text)) return NONE;
  if (FREE.test(text)) return { kind: 'amount', amount: 0, currency };
  const digits = text
    .replace(CURRENCY, '')
    .replace(PER, '')
    .replace(/[\s'’]/g, '');
  const amount = numberOf(digits, decimal);
  return amount === null ? NO_NUMBER : { kind: 'amount', amount, currency };
}

/** `1,250.50` and `1250` where cents come after a point; `1.250,50` where they come after a comma; `2.5k`. */
function numberOf(text: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  const pattern = new RegExp(
    `^(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d{1,2})?(k)?(?:\\${decimal}?-)?$`,
    'i',
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const number = Number(
    text
      .replace(/k?(?:[.,]?-)?$/i, '')
      .split(group)
      .join('')
      .replace(decimal, '.'),
  );
  return match[1] ? number * 1000 : number;
}

/** The sign before cents in a locale of Google's, such as `de_DE`. */
export function decimalOf(locale: string): '.' | ',' {
  return /^(de|fr|es|it|nl|pl|pt|sv|da|nb|no|fi|cs|sk|ru|uk|tr|el|hu|ro)(?!.*(_CH|_MX|_US))/.test(locale) ? ',' : '.';
}

/** `£1,250` or `1,250.50`, as it is written in mails. */
export function amountText(amount: number, currency: string): string {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const number = `${amount < 0 ? '−' : ''}${isSign(currency) ? currency : ''}${grouped}${cents === '00' ? '' : `.${cents}`}`;
  return isSign(currency) || currency === '' ? number : `${number} ${currency}`;
}

function isSign(currency: string): boolean {
  return /^[£€$¥₹]$/.test(currency);
}
