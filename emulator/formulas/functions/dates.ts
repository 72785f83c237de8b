import { parseValue } from 'numfmt';
import type { JsonObject } from '../../store/model';
import { CellError, DAY_MS, EPOCH_1970, flat, single, toNumber, toText, type Scalar, type Value } from '../values';
import { numeric, scalar, whole, type FunctionTable } from './spec';

const asDay = { format: (): JsonObject => ({ type: 'DATE' }) };
const asMoment = { format: (): JsonObject => ({ type: 'DATE_TIME' }) };

function dateOf(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_1970) * DAY_MS));
}

function serialOf(year: number, monthIndex: number, day: number): number {
  return Date.UTC(year, monthIndex, day) / DAY_MS + EPOCH_1970;
}

/** The moment on the wall in a time zone, as a serial number. */
function wallSerial(nowMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).formatToParts(nowMs);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value ?? 0);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / DAY_MS +
    EPOCH_1970
  );
}

/** The same day of another month, or its last day. */
function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), last));
}

/** 0 is Sunday. */
function weekdayOf(serial: number): number {
  return dateOf(Math.floor(serial)).getUTCDay();
}

/** Which weekdays are free: Saturday and Sunday, or `"0000011"` from Monday on, or Google's numbers 1 to 7 and 11 to 17. */
function freeDays(given: Scalar): ReadonlySet<number> {
  const text = toText(given);
  if (/^[01]{7}$/.test(text)) return new Set([...text].flatMap((mark, at) => (mark === '1' ? [(at + 1) % 7] : [])));
  const number = given === null ? 1 : Number(text);
  if (number >= 11) return new Set([number - 11]);
  return new Set([(number + 5) % 7, (number + 6) % 7]);
}

function isWorking(serial: number, free: ReadonlySet<number>, holidays: ReadonlySet<number>): boolean {
  return !free.has(weekdayOf(serial)) && !holidays.has(serial);
}

function holidaySet(value: Value | undefined): ReadonlySet<number> {
  return new Set(flat([value ?? null]).filter((day) => typeof day === 'number'));
}

function workday(args: readonly Value[], free: ReadonlySet<number>, holidays: ReadonlySet<number>): Scalar {
  const [start, days] = args.map((arg) => toNumber(single(arg)));
  if (start instanceof CellError) return start;
  if (days instanceof CellError) return days;
  const step = Math.sign(days ?? 0);
  let serial = Math.floor(start ?? 0);
  for (let left = Math.abs(Math.trunc(days ?? 0)); left > 0;) {
    serial += step;
    if (isWorking(serial, free, holidays)) left -= 1;
  }
  return serial;
}

function networkDays(args: readonly Value[], free: ReadonlySet<number>, holidays: ReadonlySet<number>): Scalar {
  const [start, end] = args.map((arg) => toNumber(single(arg)));
  if (start instanceof CellError) return start;
  if (end instanceof CellError) return end;
  const [first, last] = [Math.floor(Math.min(start ?? 0, end ?? 0)), Math.floor(Math.max(start ?? 0, end ?? 0))];
  let days = 0;
  for (let serial = first; serial <= last; serial += 1) days += isWorking(serial, free, holidays) ? 1 : 0;
  return (start ?? 0) <= (end ?? 0) ? days : -days;
}

function isoWeek(serial: number): number {
  const thursday = dateOf(serial - ((weekdayOf(serial) + 6) % 7) + 3);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS / 7) + 1;
}

function dateDif(start: number, end: number, unit: string): Scalar {
  if (end < start) return new CellError('NUM', 'DATEDIF needs the earlier date first.');
  const [a, b] = [dateOf(start), dateOf(end)];
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() -
    (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  if (unit === 'D') return Math.floor(end) - Math.floor(start);
  if (unit === 'M') return months;
  return unit === 'Y'
    ? Math.floor(months / 12)
    : unit === 'YM'
      ? months % 12
      : new CellError('NUM', `DATEDIF does not know the unit '${unit}'.`);
}

/** A date or time that a text holds. */
function serialIn(text: string, locale: string): Scalar {
  const value = parseValue(text, { locale: locale.replace('_', '-') })?.v;
  return typeof value === 'number' ? value : new CellError('VALUE', `'${text}' cannot be read as a date or time.`);
}

const part = (read: (date: Date) => number): FunctionTable[string] => numeric(1, 1, (serial) => read(dateOf(serial)));

export const DATES: FunctionTable = {
  TODAY: scalar(0, 0, (_args, { nowMs, timeZone }) => Math.floor(wallSerial(nowMs, timeZone)), {
    ...asDay,
    isVolatile: true,
  }),
  NOW: scalar(0, 0, (_args, { nowMs, timeZone }) => wallSerial(nowMs, timeZone), { ...asMoment, isVolatile: true }),
  DATE: numeric(
    3,
    3,
    (year, month, day) => serialOf(year < 1900 ? year + 1900 : year, Math.trunc(month) - 1, Math.trunc(day)),
    asDay,
  ),
  TIME: numeric(3, 3, (hours, minutes, seconds) => ((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1, {
    format: () => ({ type: 'TIME' }),
  }),
  DATEVALUE: scalar(1, 1, ([value = null], { locale }) =>
    typeof value === 'number' ? Math.floor(value) : serialIn(toText(value), locale),
  ),
  TIMEVALUE: scalar(1, 1, ([value = null], { locale }) =>
    typeof value === 'number' ? value % 1 : serialIn(toText(value), locale),
  ),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  WEEKDAY: numeric(1, 2, (serial, type = 1) => {
    const day = weekdayOf(serial);
    return type === 1 ? day + 1 : ((day + 6) % 7) + (type === 2 ? 1 : 0);
  }),
  WEEKNUM: numeric(1, 2, (serial, type = 1) => {
    if (type === 21) return isoWeek(serial);
    const newYear = serialOf(dateOf(serial).getUTCFullYear(), 0, 1);
    const offset = type === 2 ? (weekdayOf(newYear) + 6) % 7 : weekdayOf(newYear);
    return Math.floor((Math.floor(serial) - newYear + offset) / 7) + 1;
  }),
  ISOWEEKNUM: numeric(1, 1, isoWeek),
  DAYS: numeric(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  EDATE: numeric(2, 2, monthsLater, asDay),
  EOMONTH: numeric(
    2,
    2,
    (serial, months) => {
      const date = dateOf(serial);
      return serialOf(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
    },
    asDay,
  ),
  DATEDIF: scalar(3, 3, ([start = null, end = null, unit = null]) => {
    const [a, b] = [toNumber(start), toNumber(end)];
    return a instanceof CellError ? a : b instanceof CellError ? b : dateDif(a, b, toText(unit).toUpperCase());
  }),
  WORKDAY: whole(
    2,
    3,
    ([start = null, days = null, holidays]) => workday([start, days], freeDays(null), holidaySet(holidays)),
    asDay,
  ),
  'WORKDAY.INTL': whole(
    2,
    4,
    ([start = null, days = null, free, holidays]) =>
      workday([start, days], freeDays(single(free ?? null)), holidaySet(holidays)),
    asDay,
  ),
  NETWORKDAYS: whole(2, 3, ([start = null, end = null, holidays]) =>
    networkDays([start, end], freeDays(null), holidaySet(holidays)),
  ),
  'NETWORKDAYS.INTL': whole(2, 4, ([start = null, end = null, free, holidays]) =>
    networkDays([start, end], freeDays(single(free ?? null)), holidaySet(holidays)),
  ),
};
