import type { IsoDate } from '../model';
import { weekdayOf } from './calendar';
import { wallTimeIn } from './zone';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2027-03-17` as `Wed 17 Mar`: no order of day and month that anyone could read wrongly. */
export function shortDate(date: IsoDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${Number(date.slice(8, 10))} ${month}`;
}

/** `Wed 17 Mar 2027`. */
export function longDate(date: IsoDate): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`;
}

/** `Wed 17 Mar, 09:00` on the wall clock of a zone. */
export function shortMoment(epochMs: number, timeZone: string): string {
  const wall = wallTimeIn(timeZone, epochMs);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${shortDate(wall.date)}, ${pad(wall.hour)}:${pad(wall.minute)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** `1 scene`, `2 scenes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
