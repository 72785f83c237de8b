import type { Holiday, IsoDate, WorkCalendar } from '../model';
import { dateIn, instantOf, utcDate, utcMidnight } from './zone';

const DAY_MS = 86_400_000;
const FRIDAY = 5;

/** The hour at which people are asked, and at which a working day counts as begun, in the production's zone. */
export const MORNING = '09:00';

export function addDays(date: IsoDate, days: number): IsoDate {
  return utcDate(utcMidnight(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  const day = new Date(utcMidnight(date)).getUTCDay();
  return day === 0 ? 7 : day;
}

/** Whether people work on a day. A calendar without a working weekday works on all of them. */
export function isWorkingDay(calendar: WorkCalendar, date: IsoDate): boolean {
  const { workingWeekdays, daysOff, workedDays = [] } = calendar;
  if (workedDays.includes(date)) return true;
  const isWeekday = workingWeekdays.length === 0 || workingWeekdays.includes(weekdayOf(date));
  return isWeekday && !daysOff.includes(date) && holidayOn(calendar, date) === null;
}

/** By list of holidays: they are asked for every day that is counted. */
const holidaysByDate = new WeakMap<readonly Holiday[], ReadonlyMap<IsoDate, Holiday>>();

/** The public holiday on a day; `null` where it is none. */
export function holidayOn(calendar: WorkCalendar, date: IsoDate): Holiday | null {
  // Calendars that a workflow was told before there were holidays have no list of them.
  const { holidays }: { readonly holidays?: readonly Holiday[] } = calendar;
  if (holidays === undefined || holidays.length === 0) return null;
  const known = holidaysByDate.get(holidays) ?? new Map(holidays.map((holiday) => [holiday.date, holiday]));
  holidaysByDate.set(holidays, known);
  return known.get(date) ?? null;
}

/** Whether a permit office is open on a day: Monday to Friday without public holidays. */
export function isOfficeDay(calendar: WorkCalendar, date: IsoDate): boolean {
  return weekdayOf(date) <= FRIDAY && holidayOn(calendar, date) === null;
}

/**
 * The working day `count` working days after `date` (before it, when negative). A count of 0 gives `date` itself,
 * or the next working day when nobody works on it.
 */
export function addWorkingDays(calendar: WorkCalendar, date: IsoDate, count: number): IsoDate {
  return addDaysThat(isWorkingDay, calendar, date, count);
}

/** The same by the days on which a permit office is open. */
export function addOfficeDays(calendar: WorkCalendar, date: IsoDate, count: number): IsoDate {
  return addDaysThat(isOfficeDay, calendar, date, count);
}

function addDaysThat(
  counts: (calendar: WorkCalendar, date: IsoDate) => boolean,
  calendar: WorkCalendar,
  date: IsoDate,
  count: number,
): IsoDate {
  const direction = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = date;
  while (left > 0 || (count === 0 && !counts(calendar, day))) {
    day = addDays(day, direction);
    if (counts(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** The first moment from `epochMs` on at which somebody may be asked: a working day's morning, or now in working hours. */
export function nextWorkingMoment(calendar: WorkCalendar, epochMs: number): number {
  const today = dateIn(calendar.timeZone, epochMs);
  const opens = instantOf(today, MORNING, calendar.timeZone);
  const closes = instantOf(today, '18:00', calendar.timeZone);
  if (isWorkingDay(calendar, today) && epochMs <= closes) return Math.max(epochMs, opens);
  return instantOf(addWorkingDays(calendar, today, 1), MORNING, calendar.timeZone);
}
