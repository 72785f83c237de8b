import type { IsoDate, Item, ItemReport, LeadTime, ProductionFacts, Step } from '../model';
import { climbOf } from '../deadlines/next-step';
import { policyOf } from '../escalation/policy';
import { daysBetween } from '../time/calendar';

/** What a step takes that nothing comes before, where the team has not said otherwise: a scale of 1. */
const FIRST_STEP_DAYS = 14;

/** Offices are open on five days of seven. */
const OFFICE_DAYS_A_WEEK = 5;

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
  const days = before ? daysOf(before.lead, facts) - daysOf(here.lead, facts) : firstStepDays(facts);
  return Math.max(policyOf(facts).shortestStepDays, Math.round(days));
}

/** What a step takes that nothing comes before: as the team says, or as usual, shorter with shorter lead times. */
export function firstStepDays(facts: ProductionFacts): number {
  return policyOf(facts).firstStepDays ?? Math.round(FIRST_STEP_DAYS * facts.leadTimeScale);
}

function daysOf({ count, unit }: LeadTime, { calendar }: ProductionFacts): number {
  switch (unit) {
    case 'days':
      return count;
    case 'workingDays':
      return (count * 7) / Math.max(1, calendar.workingWeekdays.length);
    case 'officeDays':
      return (count * 7) / OFFICE_DAYS_A_WEEK;
  }
}

/**
 * Whether an item that is in good time has stood still for longer than its step usually takes while the date draws
 * near, which is when less is left than the step takes. `since` is the day from which it stands still. How much longer
 * is the team's to say.
 */
export function slowness(
  about: { readonly item: Item; readonly step: Step | null; readonly since: IsoDate | undefined },
  facts: ProductionFacts,
  today: IsoDate,
): ItemReport['slow'] | null {
  const { item, step, since } = about;
  if (!step || step.dueDate === null || since === undefined) return null;
  const days = daysBetween(since, today);
  const { shortestStepDays, slowTimes } = policyOf(facts);
  if (days <= shortestStepDays || step.dueDate < today) return null;
  const left = daysBetween(today, step.dueDate);
  const usualDays = usualDaysOf(item, step, facts);
  return usualDays !== null && days > usualDays * slowTimes && left <= usualDays ? { days, usualDays } : null;
}
