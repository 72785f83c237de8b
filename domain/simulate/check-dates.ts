import type { IsoDate } from '../model';
import { addDays, daysBetween } from '../time/calendar';

const CHECKS = 4;

/** The days on which a timeline is looked at where it names none: the ends of its four quarters. */
export function usualCheckDates(start: IsoDate, end: IsoDate): IsoDate[] {
  const days = daysBetween(start, end);
  const dates = Array.from({ length: CHECKS }, (_, quarter) =>
    addDays(start, Math.floor((days * (quarter + 1)) / CHECKS)),
  );
  return [...new Set(dates)];
}
