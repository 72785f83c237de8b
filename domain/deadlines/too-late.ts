import type { IsoDate, Item, ItemPast, ProductionFacts, Step, TooLate } from '../model';
import { shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { countForward } from './count-back';
import { climbOf } from './next-step';

/**
 * A step whose date was past already when it was worked out, or whose office takes its time whatever anybody promises:
 * with the nearest day for which it would be in time if it were done today. `null` where the step is in time, or was
 * possible once and is simply late, and where the sheet gives a due date of its own.
 */
export function tooLate(
  about: { readonly item: Item; readonly step: Step | null; readonly past: ItemPast | undefined },
  facts: ProductionFacts,
  today: IsoDate,
): TooLate | null {
  const { item, step, past } = about;
  if (!step || step.dueDate === null || step.dueDate >= today || item.ownDueDate !== null) return null;
  const milestone = climbOf(item, facts).find(({ id }) => id === step.milestoneId);
  if (!milestone) return null;
  const known = past ? dateIn(facts.calendar.timeZone, Math.max(past.since, past.dated?.at ?? 0)) : null;
  const wasPast = known !== null && step.dueDate < known;
  if (!wasPast && milestone.lead.unit !== 'officeDays') return null;
  const nearest = countForward(facts, today, milestone.lead);
  const day = facts.shootDays.find(({ date }) => date >= nearest);
  return { nearest, dayNumber: day?.dayNumber ?? null };
}

/** `done today, it would be in time for Wed 31 Mar at the earliest (day 9)`. */
export function tooLateText({ nearest, dayNumber }: TooLate): string {
  const day = dayNumber === null ? 'after the last day of the schedule' : `the schedule's day ${dayNumber}`;
  return `done today, it would be in time for ${shortDate(nearest)} at the earliest: ${day}`;
}

/**
 * The same for a mail, as a sentence, where only the item and the calendar are known and since when its date is what it
 * is (production time, epoch milliseconds); nothing where the step is in time, or was possible and is simply late:
 * `Done today, it would be in time for Thu 20 May at the earliest.`
 */
export function nearestSentence(
  { item, step, datedAt }: { readonly item: Item; readonly step: Step; readonly datedAt: number },
  facts: ProductionFacts,
  today: IsoDate,
): string {
  const late = tooLate({ item, step, past: { since: datedAt, from: null } }, facts, today);
  return late ? `Done today, it would be in time for ${shortDate(late.nearest)} at the earliest.` : '';
}
