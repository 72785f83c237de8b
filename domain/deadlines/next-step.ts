import type { IsoDate, Item, LeadTime, ProductionFacts, Step } from '../model';
import { shortDate } from '../time/format';
import { countBack, sayLead } from './count-back';
import type { LadderName, Milestone } from './milestone';
import { ladderOf, leadOf, milestonesOf } from './milestones';
import { ownerOf } from './owner';
import { applies, isClosed, isReached } from './standing';

/**
 * The next milestone that the item has not reached, with its owner and its due date; `null` when there is none left,
 * when the item is closed, or when the table has no column that could ever say that a milestone is reached.
 *
 * `answered` are the milestones that a person has said are done: they count as reached. A milestone on a column of its
 * own (a permit) is only asked about where the table has that column; a table without an agreement column is asked
 * through its status. A due date that falls on a day off is the working day before.
 */
export function nextStep(
  item: Item,
  facts: ProductionFacts,
  answered: readonly { readonly milestoneId: string }[],
): Step | null {
  if (isClosed(item)) return null;
  const ladder = climbOf(item, facts);
  const next = ladder.find(
    (candidate) => !isReached(item, candidate) && !answered.some(({ milestoneId }) => milestoneId === candidate.id),
  );
  if (!next) return null;
  return {
    milestoneId: next.id,
    milestoneName: next.name,
    reached: next.reached,
    column: columnOf(item, next),
    ownerKey: ownerOf(item, facts),
    ...dueDateOf(item, facts, ladder, next),
  };
}

/** When a milestone of an item is due and why; no date where the item does not climb it or nobody knows the day. */
export function dueDateFor(item: Item, facts: ProductionFacts, milestoneId: string): DueDate {
  const ladder = climbOf(item, facts);
  const milestone = ladder.find(({ id }) => id === milestoneId);
  return milestone ? dueDateOf(item, facts, ladder, milestone) : { dueDate: null, because: '' };
}

/** The milestones that an item climbs, with this production's lead times: those that its table can say are reached. */
export function climbOf(item: Item, facts: ProductionFacts): Milestone[] {
  const ladder = ladderOf(item);
  const { climbs } = workedOut(facts);
  let climb = climbs.get(ladder);
  if (!climb) {
    climb = milestonesOf(facts.kind, ladder).map((milestone) => ({
      ...milestone,
      lead: leadOf(facts, ladder, milestone),
    }));
    climbs.set(ladder, climb);
  }
  return climb.filter((milestone) => applies(item, milestone));
}

/** What is the same for all items of a production. */
interface WorkedOut {
  readonly climbs: Map<LadderName, readonly Milestone[]>;
  /** By date, lead time and reason: ten thousand items share a few hundred due dates. */
  readonly dates: Map<string, DueDate>;
}

const known = new WeakMap<ProductionFacts, WorkedOut>();

function workedOut(facts: ProductionFacts): WorkedOut {
  const found = known.get(facts);
  if (found) return found;
  const made: WorkedOut = { climbs: new Map(), dates: new Map() };
  known.set(facts, made);
  return made;
}

interface DueDate {
  readonly dueDate: IsoDate | null;
  readonly because: string;
}

function columnOf(item: Item, milestone: Milestone): Step['column'] {
  return milestone.column === 'agreement' && item.marks.agreement === undefined ? 'status' : milestone.column;
}

function dueDateOf(item: Item, facts: ProductionFacts, ladder: readonly Milestone[], next: Milestone): DueDate {
  const last = ladder[ladder.length - 1];
  if (item.ownDueDate !== null && last) return byOwnDate(item.ownDueDate, facts, last, next);
  if (item.neededOn === null) return { dueDate: null, because: '' };
  return dated(facts, item.neededOn, item.neededBecause, next.lead);
}

/** A date of the sheet's own is when the last milestone is due; the ones before it keep their distance. */
function byOwnDate(ownDueDate: IsoDate, facts: ProductionFacts, last: Milestone, next: Milestone): DueDate {
  const because = `the sheet says that it is due on ${shortDate(ownDueDate)}`;
  if (next.id === last.id) return { dueDate: ownDueDate, because };
  const apart = { count: Math.max(0, next.lead.count - last.lead.count), unit: next.lead.unit };
  return dated(facts, ownDueDate, because, apart);
}

function dated(facts: ProductionFacts, date: IsoDate, because: string, lead: LeadTime): DueDate {
  const { dates } = workedOut(facts);
  const name = `${date} ${lead.count} ${lead.unit} ${because}`;
  const found = dates.get(name);
  if (found) return found;
  const before = sayLead(facts, date, lead);
  const made = { dueDate: countBack(facts, date, lead), because: before ? `${because}, ${before}` : because };
  dates.set(name, made);
  return made;
}
