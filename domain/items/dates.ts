import type { CellValue, DateOrder, IsoDate } from '../model';
import { daysBetween, weekdayOf } from '../time/calendar';
import { utcDate } from '../time/zone';

/** What a date cell says: a date, nothing (blank, `TBD`, words), or something that cannot be a date. */
type DateReading = { readonly date: IsoDate } | 'nothing' | 'impossible';

const SERIAL_OF_1970 = 25_569;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day from Sheets' serial number (days since 1899-12-30). */
function dateOfSerial(serial: number): IsoDate {
  return utcDate((Math.floor(serial) - SERIAL_OF_1970) * 86_400_000);
}

/**
 * Reads a date cell. A number is a date only where the sheet shows it as one; text is read in the production's
 * order of day and month, and is never guessed: without a year it says nothing, unless it is known `about` when the
 * production is (see `aboutDate`).
 */
export function readDate(value: CellValue, shown: string, order: DateOrder, about: IsoDate | null = null): DateReading {
  if (typeof value === 'number') return isShownAsDate(value, shown) ? { date: dateOfSerial(value) } : 'nothing';
  return typeof value === 'string' ? readDateText(value, order, about) : 'nothing';
}

/**
 * Whether the text of a number is that of a date, in whatever language and pattern: it names the day of the month, or
 * the year. `£45,000.00` names neither.
 */
function isShownAsDate(serial: number, shown: string): boolean {
  if (serial < 20_000 || serial > 80_000) return false;
  const [year, , day] = dateOfSerial(serial).split('-').map(Number);
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  return (numbers.length > 1 || /\p{L}{3}/u.test(shown)) && numbers.some((number) => number === day || number === year);
}

/**
 * Reads a date in text, such as `3/17/27`, `17.03.2027`, `Wed 17 Mar 2027`, `March 17, 2027` or `2027-03-17`; where it
 * is known `about` when the production is, also one without a year that names its month: `Thu 18 March`.
 */
export function readDateText(text: string, order: DateOrder, about: IsoDate | null = null): DateReading {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = order === 'MDY' ? [second, first] : [first, second];
    return dayOf(fullYear(Number(numeric[4])), month, day);
  }
  const named = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4}|\d{2})\b/i.exec(text);
  if (named) return namedDay(named[2] ?? '', Number(named[1]), Number(named[3]));
  const american = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})\b/i.exec(text);
  if (american) return namedDay(american[1] ?? '', Number(american[2]), Number(american[3]));
  return about === null ? 'nothing' : withoutYear(text, about);
}

function namedDay(monthName: string, day: number, year: number): DateReading {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  return month === 0 ? 'nothing' : dayOf(fullYear(year), month, day);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function dayOf(year: number, month: number, day: number): DateReading {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const exists = month >= 1 && month <= 12 && day >= 1 && utcDate(Date.UTC(year, month - 1, day)) === date;
  return exists ? { date } : 'impossible';
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? ${MONTH}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'i');

/** Of a day and a month the year that is nearest; where a weekday is named, only a year in which it is that weekday. */
function withoutYear(text: string, about: IsoDate): DateReading {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(text);
  const [monthName, day] = dayFirst ? [dayFirst[2], dayFirst[1]] : [monthFirst?.[1], monthFirst?.[2]];
  if (monthName === undefined || day === undefined) return 'nothing';
  const weekday = WEEKDAY.exec(text)?.[1]?.toLowerCase();
  // `Sc 3 may be cut` is no day in May.
  if (weekday === undefined && /^(?:may|march)$/.test(monthName)) return 'nothing';
  const year = Number(about.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((candidate) => {
    const reading = namedDay(monthName.slice(0, 3), Number(day), candidate);
    return typeof reading === 'object' ? [reading.date] : [];
  });
  const fitting = dates.filter((date) => weekday === undefined || WEEKDAYS[weekdayOf(date) - 1] === weekday);
  const [nearest] = fitting.sort((a, b) => Math.abs(daysBetween(about, a)) - Math.abs(daysBetween(about, b)));
  return nearest === undefined ? 'nothing' : { date: nearest };
}
