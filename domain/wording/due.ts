import type { IsoDate } from '../model';
import { daysBetween } from '../time/calendar';
import { counted, shortDate } from '../time/format';

/**
 * How a due date stands on a day: `due today (Wed 17 Mar)`, `due tomorrow (…)`, `due Wed 17 Mar`, `3 days late`.
 * Whole calendar days.
 */
export function dueText(dueDate: IsoDate | null, today: IsoDate): string {
  if (dueDate === null) return 'no date known';
  const left = daysBetween(today, dueDate);
  if (left === 0) return `due today (${shortDate(dueDate)})`;
  if (left === 1) return `due tomorrow (${shortDate(dueDate)})`;
  return left > 1 ? `due ${shortDate(dueDate)}` : `${counted(-left, 'day')} late`;
}

/** Whether the due date is before the day. */
export function isLate(dueDate: IsoDate | null, today: IsoDate): boolean {
  return dueDate !== null && dueDate < today;
}

/** The due date with its reason, as a sentence: `It was due Tue 16 Mar: scene 12 is shot on day 4, 10 working days before.` */
export function dueSentence(dueDate: IsoDate | null, because: string, today: IsoDate): string {
  if (dueDate === null) return 'No due date is known.';
  const reason = because === '' ? '' : `: ${because}`;
  if (isLate(dueDate, today))
    return `It was due ${shortDate(dueDate)}, ${counted(daysBetween(dueDate, today), 'day')} ago${reason}.`;
  return `It is ${dueText(dueDate, today)}${reason}.`;
}
