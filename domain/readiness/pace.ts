import type { IsoDate, Item, ItemReport, LeadTime, ProductionFacts, Step } from '../model';
import { climbOf } from '../deadlines/next-step';
import { daysBetween } from '../time/calendar';

/** A step that nothing comes before takes as long as this, and none is said to take less than the shortest. */
const FIRST_STEP_DAYS = 14;
const SHORTEST_STEP_DAYS = 3;

/** Seven days of the calendar have five working days. */
const DAYS_A_WORKING_DAY = 1.4;

/**
 * How long a step usually takes, in days of the calendar: from when the milestone before it is due until it is due.
 * `null` where the item does not climb such a step.
 */
export function usualDaysOf(item: Item, step: Step, facts: ProductionFacts): number | null {
  const climb = climbOf(item, facts);
  const index = climb.findIndex(({ id }) => id === step.milestoneId);
  const here = climb[index];
  if (!here) return null;
  const before = climb[index - 1];
  const days = before ? daysOf(before.lead) - daysOf(here.lead) : FIRST_STEP_DAYS * facts.leadTimeScale;
  return Math.max(SHORTEST_STEP_DAYS, Math.round(days));
}

function daysOf({ count, unit }: LeadTime): number {
  return unit === 'days' ? count : count * DAYS_A_WORKING_DAY;
}

/**
 * Whether an item that is in good time has stood still for longer than its step usually takes while the date draws
 * near, which is when less is left than the step takes. `since` is the day from which it stands still.
 */
export function slowness(
  about: { readonly item: Item; readonly step: Step | null; readonly since: IsoDate | undefined },
  facts: ProductionFacts,
  today: IsoDate,
): ItemReport['slow'] | null {
  const { item, step, since } = about;
  if (!step || step.dueDate === null || since === undefined) return null;
  const days = daysBetween(since, today);
  if (days <= SHORTEST_STEP_DAYS || step.dueDate < today) return null;
  const left = daysBetween(today, step.dueDate);
  const usualDays = usualDaysOf(item, step, facts);
  return usualDays !== null && days > usualDays && left <= usualDays ? { days, usualDays } : null;
}
