import type { Holiday, IsoDate } from '../model';

/** The calendars of public holidays that there are. */
export interface HolidayCalendars {
  /** The code of the region that a text names, such as `GB-ENG` for `gb-eng` or `England`; `null` where there is none. */
  regionOf(text: string): string | null;
  /** The public holidays of a region in a year, in order of their dates; none where the region is not known. */
  holidaysOf(region: string, year: number): readonly Holiday[];
  /** What to type instead of a text that names no region: `GB-ENG (England), GB-SCT (Scotland), …`. */
  regionsLike(text: string): string;
  /** The year that counts where no date of the production is known. */
  thisYear(): number;
}

/**
 * The public holidays that can matter to dates between two days: a year before the first, since lead times count back,
 * to a year after the last. Without days, those of this year and the next.
 */
export function holidaysAround(
  calendars: HolidayCalendars,
  region: string,
  days: { readonly first: IsoDate; readonly last: IsoDate } | null,
): Holiday[] {
  const thisYear = calendars.thisYear();
  const from = days ? Number(days.first.slice(0, 4)) - 1 : thisYear;
  const to = days ? Number(days.last.slice(0, 4)) + 1 : thisYear + 1;
  const holidays: Holiday[] = [];
  for (let year = from; year <= to; year += 1) holidays.push(...calendars.holidaysOf(region, year));
  if (!days) return holidays;
  const [earliest, latest] = [yearOn(days.first, -1), yearOn(days.last, 1)];
  return holidays.filter(({ date }) => date >= earliest && date <= latest);
}

/** The same day of another year; the text is only compared. */
function yearOn(date: IsoDate, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
