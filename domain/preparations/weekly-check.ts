import type { IsoDate, Item, PreparationLine, ProductionFacts, Step } from '../model';
import { addDays, addWorkingDays, isWorkingDay, MORNING, weekdayOf } from '../time/calendar';
import { dateIn, instantOf } from '../time/zone';
import { openLines } from './open-lines';

/** The milestone of the weekly question; with the item's key it names the ask, and the week is its round. */
export const PREPARATIONS = 'preparations';

/** On which ISO weekday it is asked: Tuesday, when Monday's work is in and the week is still long. */
const ASKED_ON = 2;
/** How long before the first line is due the weekly question begins, in days. */
const BEGINS_BEFORE = 14;
/** How many working days somebody has to answer. */
const DAYS_TO_ANSWER = 2;

/**
 * The question whether somebody is on track, as it would be asked on the working day `week`; `null` where nothing is
 * open or nobody can be asked. It is pressing where something is due before it is asked again.
 */
export function preparationsStep(
  item: Item,
  facts: ProductionFacts,
  done: readonly string[],
  week: IsoDate,
): Step | null {
  const lines = openLines(item, facts, done);
  const [first] = lines;
  const personKey = item.hired?.key ?? null;
  const canBeAsked = facts.people.some((person) => person.key === personKey && person.email !== '');
  if (!first || !canBeAsked) return null;
  return {
    milestoneId: PREPARATIONS,
    milestoneName: `${first.name}`,
    reached: 'ready',
    column: 'done',
    ownerKey: personKey,
    dueDate: addWorkingDays(facts.calendar, week, DAYS_TO_ANSWER),
    because: first.because,
    about: { kind: 'preparations', week, lines, isPressing: first.dueDate <= addDays(week, 7) },
  };
}

/** How somebody's preparations stand, as a step for the board: the line that is due first. */
export function preparationsStanding(step: Step, [first]: readonly PreparationLine[]): Step {
  return first ? { ...step, milestoneName: first.name, dueDate: first.dueDate, because: first.because } : step;
}

/**
 * When somebody is asked next: on the first asking day from `from` on (production time, epoch milliseconds) that comes
 * at most two weeks before their first line is due, in the morning. `null` once their first day is past.
 */
export function nextCheck(
  item: Item,
  lines: readonly PreparationLine[],
  facts: ProductionFacts,
  from: number,
): number | null {
  const [first] = lines;
  if (!first || item.neededOn === null) return null;
  const { calendar } = facts;
  const today = dateIn(calendar.timeZone, from);
  const begins = addDays(first.dueDate, -BEGINS_BEFORE);
  let day = askingDay(begins > today ? begins : today, facts);
  if (instantOf(day, MORNING, calendar.timeZone) < from) day = askingDay(addDays(today, 1), facts);
  return day > item.neededOn ? null : instantOf(day, MORNING, calendar.timeZone);
}

/** The first asking day from a day on; where nobody works then, the next working day of that week or after it. */
function askingDay(from: IsoDate, { calendar }: ProductionFacts): IsoDate {
  for (let monday = addDays(from, 1 - weekdayOf(from)); ; monday = addDays(monday, 7)) {
    const wanted = addDays(monday, ASKED_ON - 1);
    const day = isWorkingDay(calendar, wanted) ? wanted : addWorkingDays(calendar, wanted, 1);
    if (day >= from) return day;
  }
}

/** The ids of the lines that a weekly question asks about. */
export function openLineIds({ about }: Step): string[] {
  return about?.kind === 'preparations' ? about.lines.map(({ id }) => id) : [];
}
