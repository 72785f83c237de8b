import type { IsoDate, ItemReport, ProductionFacts } from '../model';
import { counted, shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { readinessByDay, type DayStanding } from './by-day';
import { lackedEveryDay } from './every-day';
import { READINESS_WORDS } from './readiness';

/** How many of the days to come have a line of their own. */
const NEXT_DAYS = 5;
const NAMED = 2;

/**
 * How the next shooting days stand, a line each for a mail that is read in seconds: `Day 2, Tue 18 May: NOT READY, Brass
 * clock: not in hand (LATE) and 3 more`. The days after them are only counted.
 */
export function dayLines(facts: ProductionFacts, reports: readonly ItemReport[], now: number): string[] {
  const today: IsoDate = dateIn(facts.calendar.timeZone, now);
  const coming = readinessByDay(facts, reports).filter(({ day }) => day.date >= today);
  const everyDay = lackedEveryDay(coming);
  const rest = coming.slice(NEXT_DAYS);
  const bad = rest.filter(({ state }) => state === 'notReady').length;
  const after = `${counted(rest.length, 'day')} after that: ${bad === 0 ? 'none' : String(bad)} not ready`;
  return [...coming.slice(0, NEXT_DAYS).map((day) => lineOf(day, everyDay)), ...(rest.length > 0 ? [after] : [])];
}

function lineOf({ day, state, blockers }: DayStanding, everyDay: ReadonlySet<string>): string {
  const head = `Day ${day.dayNumber}, ${shortDate(day.date)}: ${READINESS_WORDS[state]}`;
  if (state === 'ready' || state === 'onTrack') return head;
  // What only this day lacks says more than what all of them do.
  const own = blockers.filter(({ itemKey }) => !everyDay.has(itemKey));
  const named = [...own, ...blockers.filter(({ itemKey }) => everyDay.has(itemKey))].slice(0, NAMED);
  const left = blockers.length - named.length;
  return `${head}. ${named.map(({ text }) => text).join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
}
