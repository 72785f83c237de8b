import type { CellValue, IsoDate, LeadTime } from '../model';
import { readDate } from '../items/dates';
import { counted } from '../time/format';

/** How the cells of the settings tab are read; each gives `undefined` where a cell means nothing. */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function dateSetting(value: CellValue, shown: string): IsoDate | undefined {
  const reading = readDate(value, shown, 'YMD');
  return typeof reading === 'object' ? reading.date : undefined;
}

/** One date cell, or dates in text with commas. */
export function datesSetting(value: CellValue, shown: string): IsoDate[] | undefined {
  const dates =
    typeof value === 'number'
      ? [dateSetting(value, shown)]
      : shown.split(/[,;\n]/).map((part) => dateSetting(part, part));
  const known = dates.filter((date) => date !== undefined);
  return known.length === dates.length ? known : undefined;
}

/** `Mon-Fri` or `Mon, Tue, Thu` as ISO weekdays. */
export function weekdaysSetting(shown: string): number[] | undefined {
  const days = new Set<number>();
  for (const part of shown
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)) {
    const range = /^([a-z]{3})[a-z]*(?:-([a-z]{3})[a-z]*)?$/.exec(part);
    const first = WEEKDAYS.indexOf(range?.[1] ?? '');
    const last = range?.[2] === undefined ? first : WEEKDAYS.indexOf(range[2]);
    if (first < 0 || last < first) return undefined;
    for (let day = first; day <= last; day += 1) days.add(day + 1);
  }
  return [...days].sort();
}

/** ISO weekdays as the team would type them: `Mon-Fri`, `Mon-Wed, Fri`. */
export function weekdaysText(weekdays: readonly number[]): string {
  const days = [...weekdays].sort();
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined): string => WEEKDAY_NAMES[(day ?? 1) - 1] ?? '';
  const joined = runs.map((run) =>
    run.length > 2 ? `${name(run[0])}-${name(run[run.length - 1])}` : run.map(name).join(', '),
  );
  return joined.join(', ');
}

/** A number cell, or a plain number in text; nothing is guessed from words around it. */
export function numberBetween(value: CellValue, shown: string, least: number, most: number): number | undefined {
  const number = typeof value === 'number' ? value : /^\d+(\.\d+)?$/.test(shown) ? Number(shown) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export function wholeNumber(value: CellValue, shown: string, most: number): number | undefined {
  const number = numberBetween(value, shown, 0, most);
  return Number.isInteger(number) ? number : undefined;
}

/** More than two years ahead is a slip of the finger. */
const MOST_LEAD_DAYS = 800;

const UNITS: readonly (readonly [RegExp, LeadTime['unit'], number])[] = [
  [/^(?:calendar )?days?$|^d$/, 'days', 1],
  [/^weeks?$|^wks?$|^w$/, 'days', 7],
  [/^(?:working|business|work) ?days?$|^wd$/, 'workingDays', 1],
  [/^office ?days?$/, 'officeDays', 1],
];

/** `14 days`, `3 weeks`, `10 working days`, `10 office days`; a number alone counts in `usual`. */
export function leadTimeSetting(value: CellValue, shown: string, usual: LeadTime['unit']): LeadTime | undefined {
  const text = (typeof value === 'number' ? String(value) : shown).trim().toLowerCase().replace(/\s+/g, ' ');
  const parts = /^(\d{1,3}) ?([a-z ]*)$/.exec(text);
  if (!parts) return undefined;
  const [, number = '', word = ''] = parts;
  const unit = word === '' ? ([/^/, usual, 1] as const) : UNITS.find(([pattern]) => pattern.test(word.trim()));
  if (!unit) return undefined;
  const count = Number(number) * unit[2];
  return count <= MOST_LEAD_DAYS ? { count, unit: unit[1] } : undefined;
}

const UNIT_NAMES: Readonly<Record<LeadTime['unit'], string>> = {
  days: 'day',
  workingDays: 'working day',
  officeDays: 'office day',
};

/** A lead time as the team would type it: `10 working days`. */
export function leadTimeText({ count, unit }: LeadTime): string {
  return counted(count, UNIT_NAMES[unit]);
}
