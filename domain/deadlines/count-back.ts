import type { IsoDate, LeadTime, ProductionFacts, WorkCalendar } from '../model';
import { addDays, addOfficeDays, addWorkingDays, holidayOn, isOfficeDay, isWorkingDay } from '../time/calendar';
import { counted, listOf, shortDate } from '../time/format';

type Calendared = Pick<ProductionFacts, 'calendar'>;

/**
 * The day by which something must be done that is wanted so long before `date`. A day on which nobody of this
 * production works is the working day before: an office may be open then, but nobody goes there.
 */
export function countBack({ calendar }: Calendared, date: IsoDate, lead: LeadTime): IsoDate {
  const due = rawBack(calendar, date, lead);
  return isWorkingDay(calendar, due) ? due : addWorkingDays(calendar, due, -1);
}

function rawBack(calendar: WorkCalendar, date: IsoDate, { count, unit }: LeadTime): IsoDate {
  if (count === 0 || unit === 'days') return addDays(date, -count);
  return unit === 'officeDays' ? addOfficeDays(calendar, date, -count) : addWorkingDays(calendar, date, -count);
}

/** The first day for which something is in time that is done on `today`; the reverse of `countBack`. */
export function countForward(facts: Calendared, today: IsoDate, lead: LeadTime): IsoDate {
  // No unit is shorter than a day.
  let day = addDays(today, lead.count);
  while (countBack(facts, day, lead) < today) day = addDays(day, 1);
  return day;
}

/**
 * A lead time as it stands in a reason: `10 working days before (two public holidays in between: Good Friday and
 * Easter Monday)`; nothing where there is none.
 */
export function sayLead({ calendar }: Calendared, date: IsoDate, lead: LeadTime): string {
  const { count, unit } = lead;
  if (count === 0) return '';
  const raw = rawBack(calendar, date, lead);
  const before = `${counted(count, unit === 'days' ? 'day' : unitName(calendar, unit))} before`;
  if (unit !== 'days') return before + sayBetween(calendar, raw, date, unit);
  return isWorkingDay(calendar, raw) ? before : `${before}, and nobody works on ${shortDate(raw)}`;
}

/** An office's days are said to be its own where the production works another week. */
function unitName(calendar: WorkCalendar, unit: LeadTime['unit']): string {
  const isOfficeWeek = [1, 2, 3, 4, 5].every((day) => calendar.workingWeekdays.includes(day));
  return unit === 'officeDays' && !(isOfficeWeek && calendar.workingWeekdays.length === 5)
    ? 'office day'
    : 'working day';
}

const NUMBERS = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to so many holidays are named. */
const NAMED = 2;

function sayBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate, unit: LeadTime['unit']): string {
  const holidays: string[] = [];
  let daysOff = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const holiday = holidayOn(calendar, day);
    if (holiday && wouldCount(calendar, day, unit)) holidays.push(holiday.name);
    else if (unit === 'workingDays' && calendar.daysOff.includes(day) && wouldCount(calendar, day, unit)) daysOff += 1;
  }
  const named = holidays.length <= NAMED && holidays.every((name) => name !== '') ? `: ${listOf(holidays)}` : '';
  const parts = [
    ...(holidays.length > 0 ? [`${many(holidays.length, 'public holiday')} in between${named}`] : []),
    ...(daysOff > 0 ? [`${many(daysOff, 'day')} off in between`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Whether a day would count if it were no holiday and no day off. */
function wouldCount(calendar: WorkCalendar, day: IsoDate, unit: LeadTime['unit']): boolean {
  const plain = { ...calendar, holidays: [], daysOff: [] };
  return unit === 'officeDays' ? isOfficeDay(plain, day) : isWorkingDay(plain, day);
}

function many(count: number, noun: string): string {
  return `${NUMBERS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}
