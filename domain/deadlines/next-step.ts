import type { IsoDate, Item, LeadTime, ProductionFacts, Status, Step, Track } from '../model';
import { STATUSES } from '../model';
import { personWithRole } from '../items/people';
import { addDays, addWorkingDays, isWorkingDay } from '../time/calendar';
import { counted, shortDate } from '../time/format';
import { DEPARTMENT_HEADS, milestonesOf, type Milestone } from './milestones';

const CLOSED: ReadonlySet<Status> = new Set(['rejected', 'cancelled', 'notNeeded']);

/** An item that nobody is asked about any more: it is out of the production. */
export function isClosed(item: Item): boolean {
  return CLOSED.has(item.status);
}

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
  const ladder = milestonesOf(facts.kind, item.track).filter((candidate) => applies(item, candidate));
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

function applies(item: Item, milestone: Milestone): boolean {
  if (item.track === 'schedule') return milestone.column === 'done';
  if (milestone.column === 'status') return item.hasStatus;
  if (milestone.column === 'agreement') return item.marks.agreement !== undefined || item.hasStatus;
  return item.marks[milestone.column] !== undefined;
}

function columnOf(item: Item, milestone: Milestone): Step['column'] {
  return milestone.column === 'agreement' && item.marks.agreement === undefined ? 'status' : milestone.column;
}

function isReached(item: Item, milestone: Milestone): boolean {
  const mark = milestone.column === 'status' ? undefined : item.marks[milestone.column];
  if (mark === 'notNeeded') return true;
  if (mark !== undefined && hasReached(item.track, mark, milestone.reached)) return true;
  const byStatus = milestone.column === 'status' || milestone.column === 'agreement';
  return byStatus && hasReached(item.track, item.status, milestone.reached);
}

/** Whether a status is at or beyond a rung of its track's ladder. A status that is unknown has reached nothing. */
export function hasReached(track: Track, status: Status, rung: Status): boolean {
  return rank(track, status) >= rank(track, rung);
}

/** Hiring signs a deal memo before somebody is booked on some sheets and after it on others: the two are one rung. */
const ONE_RUNG: ReadonlySet<Track> = new Set(['cast', 'crew', 'locations']);

function rank(track: Track, status: Status): number {
  if (status === 'unknown' || CLOSED.has(status)) return -1;
  const rung = ONE_RUNG.has(track) && status === 'booked' ? 'signed' : status;
  return STATUSES.indexOf(rung);
}

function ownerOf(item: Item, facts: ProductionFacts): string | null {
  const named = facts.people.find((person) => person.key === item.ownerKey && person.email);
  const head = personWithRole(facts.people, DEPARTMENT_HEADS[item.track] ?? []);
  return named?.key ?? head?.key ?? facts.associateProducer;
}

function dueDateOf(
  item: Item,
  facts: ProductionFacts,
  ladder: readonly Milestone[],
  next: Milestone,
): { dueDate: IsoDate | null; because: string } {
  const last = ladder[ladder.length - 1];
  if (item.ownDueDate !== null && last) return byOwnDate(item.ownDueDate, facts, last, next);
  if (item.neededOn === null) return { dueDate: null, because: '' };
  const dueDate = back(facts, item.neededOn, next.lead);
  const before = sayLead(facts, next.lead);
  return { dueDate, because: before ? `${item.neededBecause}, ${before} before` : item.neededBecause };
}

/** A date of the sheet's own is when the last milestone is due; the ones before it keep their distance. */
function byOwnDate(
  ownDueDate: IsoDate,
  facts: ProductionFacts,
  last: Milestone,
  next: Milestone,
): { dueDate: IsoDate; because: string } {
  const because = `the sheet says that it is due on ${shortDate(ownDueDate)}`;
  if (next.id === last.id) return { dueDate: ownDueDate, because };
  const apart = { count: Math.max(0, next.lead.count - last.lead.count), unit: next.lead.unit };
  const before = sayLead(facts, apart);
  return { dueDate: back(facts, ownDueDate, apart), because: before ? `${because}, ${before} before` : because };
}

function back(facts: ProductionFacts, date: IsoDate, lead: LeadTime): IsoDate {
  const count = scaled(facts, lead);
  if (lead.unit === 'workingDays' && count > 0) return addWorkingDays(facts.calendar, date, -count);
  const due = addDays(date, -count);
  return isWorkingDay(facts.calendar, due) ? due : addWorkingDays(facts.calendar, due, -1);
}

/** Lead times shrink with the production, but an office's notice does not. */
function scaled(facts: ProductionFacts, lead: LeadTime): number {
  return lead.unit === 'workingDays' ? lead.count : Math.round(lead.count * facts.leadTimeScale);
}

function sayLead(facts: ProductionFacts, lead: LeadTime): string {
  const count = scaled(facts, lead);
  if (count === 0) return '';
  return counted(count, lead.unit === 'workingDays' ? 'working day' : 'day');
}

/** What hangs on an item, as one sentence: its scenes and the days that shoot them. */
export function atStake(item: Item, facts: ProductionFacts): string {
  const days = facts.shootDays.filter((day) => day.scenes.some((scene) => item.scenes.includes(scene)));
  const scenes =
    item.scenes.length === 0 ? '' : `${item.scenes.length === 1 ? 'Scene' : 'Scenes'} ${item.scenes.join(', ')}`;
  const dayList = days.map((day) => `day ${day.dayNumber} (${shortDate(day.date)})`).join(', ');
  if (scenes && dayList) return `${scenes}: ${dayList}.`;
  if (scenes) return `${scenes}, not on the shooting schedule yet.`;
  const first = facts.shootDays[0];
  return first
    ? `All of the shoot, from day ${first.dayNumber} (${shortDate(first.date)}).`
    : 'No shooting day is known yet.';
}
