import type { Item, ProductionFacts, Step } from '../model';
import { policyOf } from '../escalation/policy';
import { addWorkingDays, MORNING } from '../time/calendar';
import { instantOf } from '../time/zone';

/** The milestone of the line producer's word; with the item's key it names the ask. */
export const PAPERS = 'lineProducersWord';

/**
 * The question whether somebody may work although their papers are not in; `null` where nothing is missing, no day is
 * known, or nobody is the line producer. `missing` is the next milestone of the person, of whatever kind: somebody
 * without a deal has no papers either.
 */
export function papersStep(item: Item, missing: Step | null, facts: ProductionFacts): Step | null {
  const isJob = item.track === 'cast' || item.track === 'crew';
  const { lineProducer, people } = facts;
  const canBeAsked = people.some((person) => person.key === lineProducer && person.email !== '');
  if (!isJob || missing === null || item.neededOn === null || item.hired === undefined || !canBeAsked) return null;
  return {
    milestoneId: PAPERS,
    milestoneName: 'word of the line producer given',
    reached: 'approved',
    column: 'done',
    ownerKey: lineProducer,
    dueDate: addWorkingDays(facts.calendar, item.neededOn, -1),
    because: item.neededBecause,
    about: { kind: 'papers', missing: missing.milestoneName },
  };
}

/** When the line producer is asked: on a morning some working days before the person's first day. */
export function papersAskedAt(item: Item, facts: ProductionFacts): number | null {
  if (item.neededOn === null) return null;
  const { calendar } = facts;
  const day = addWorkingDays(calendar, item.neededOn, -policyOf(facts).papersWorkingDaysBefore);
  return instantOf(day, MORNING, calendar.timeZone);
}
