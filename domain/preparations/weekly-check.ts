import type { IsoDate, Item, PreparationLine, ProductionFacts, Step } from '../model';
import { addDays, addWorkingDays, isWorkingDay, MORNING, nextWorkingMoment, weekdayOf } from '../time/calendar';
import { policyOf } from '../escalation/policy';
import { dateIn, instantOf } from '../time/zone';
import { openLines } from './open-lines';

/** The milestone of the weekly question; with the item's key it names the ask, and the week is its round. */
export const PREPARATIONS = 'preparations';

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
    dueDate: addWorkingDays(facts.calendar, week, policyOf(facts).preparationsAnswerDays),
    because: first.because,
    about: { kind: 'preparations', week, lines, isPressing: first.dueDate <= addDays(week, 7) },
  };
}

/** How somebody's preparations stand, as a step for the board: the line that is due first. */
export function preparationsStanding(step: Step): Step {
  const [first] = step.about?.kind === 'preparations' ? step.about.lines : [];
  return first ? { ...step, milestoneName: first.name, dueDate: first.dueDate, because: first.because } : step;
}

/**
 * When somebody is asked next, from `now` on (production time, epoch milliseconds): on the first asking day after the
 * week of `askedOn`, at most so many days before their first line is due as the policy says, in the morning. Who was never asked and has
 * something due before that day is asked at once. `null` once their first day is past.
 */
export function nextCheck(
  { item, lines, askedOn }: { item: Item; lines: readonly PreparationLine[]; askedOn: IsoDate | null },
  facts: ProductionFacts,
  now: number,
): number | null {
  const [first] = lines;
  if (!first || item.neededOn === null) return null;
  const { calendar } = facts;
  const morningOf = (day: IsoDate): number => instantOf(day, MORNING, calendar.timeZone);
  const today = dateIn(calendar.timeZone, now);
  const isOver = morningOf(today) < now;
  const earliest = [
    isOver ? addDays(today, 1) : today,
    addDays(first.dueDate, -policyOf(facts).preparationsDaysBefore),
    ...(askedOn === null ? [] : [addDays(askedOn, 8 - weekdayOf(askedOn))]),
  ].reduce((latest, day) => (day > latest ? day : latest));
  const day = askingDay(earliest, facts);
  const isUrgent = askedOn === null && first.dueDate < day;
  const at = isUrgent ? nextWorkingMoment(calendar, now) : morningOf(day);
  return dateIn(calendar.timeZone, at) > item.neededOn ? null : at;
}

/** The first asking day from a day on; where nobody works then, the next working day of that week or after it. */
function askingDay(from: IsoDate, facts: ProductionFacts): IsoDate {
  const { calendar } = facts;
  const { preparationsWeekday } = policyOf(facts);
  for (let monday = addDays(from, 1 - weekdayOf(from)); ; monday = addDays(monday, 7)) {
    const wanted = addDays(monday, preparationsWeekday - 1);
    const day = isWorkingDay(calendar, wanted) ? wanted : addWorkingDays(calendar, wanted, 1);
    if (day >= from) return day;
  }
}

/** The ids of the lines that a weekly question asks about. */
export function openLineIds({ about }: Step): string[] {
  return about?.kind === 'preparations' ? about.lines.map(({ id }) => id) : [];
}
