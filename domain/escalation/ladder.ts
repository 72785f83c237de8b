import type { IsoDate, LevelName, ProductionFacts, Step } from '../model';
import { LEVELS } from '../model';
import { addWorkingDays, isWorkingDay, MORNING, nextWorkingMoment } from '../time/calendar';
import { dateIn, instantOf } from '../time/zone';
import { policyOf } from './policy';

/** When a level is reached and who is told then. Production time, epoch milliseconds. */
export interface PlannedLevel {
  readonly level: LevelName;
  readonly at: number;
  readonly personKey: string;
}

/** All that a ladder's next level depends on, beside the step and the production. */
export interface Standing {
  /** The moment from which the ladder counts. Production time, epoch milliseconds, as all moments here. */
  readonly startedAt: number;
  /** Who was told last since then. */
  readonly told: PlannedLevel | null;
  /** When somebody said last that they are on it. */
  readonly acknowledgedAt: number | null;
  /** Where the next level is wanted at once: since when, from which level on, and who need not be told. */
  readonly hurry: { readonly at: number; readonly atLeast: LevelName; readonly passOver: string | null } | null;
  /** Keys of people whose mail came back. */
  readonly unreachable: readonly string[];
}

/** A ladder on which nobody has been told yet. */
export function standingAt(startedAt: number): Standing {
  return { startedAt, told: null, acknowledgedAt: null, hurry: null, unreachable: [] };
}

/**
 * The next level of a step's ladder; `null` when nobody is left to tell or no due date is known.
 *
 * The owner is reminded some working days before the due date and nudged on it; then the associate producer, the line
 * producer and the executive producer are told, each after working days of silence. A reminder whose time has passed is
 * given at once while the due date is still to come; a step that is late at the start begins with a nudge at once and
 * climbs from there. A level with nobody to tell is passed over, and so is one that would tell the person who was told
 * just before. Where nobody owns the step the associate producer begins. What is asked beside the milestones is asked at
 * once. Moments are mornings of working days, unless somebody wants the next level at once.
 */
export function nextLevel(step: Step, facts: ProductionFacts, standing: Standing): PlannedLevel | null {
  const { dueDate } = step;
  if (dueDate === null) return null;
  const { hurry, acknowledgedAt } = standing;
  for (const level of LEVELS.slice(firstRung(standing))) {
    const personKey = personFor(level, step, facts);
    if (personKey === null || isPassedOver(level, personKey, standing) || isLeftOut(level, step, standing)) continue;
    const isFirstOfItsKind = level === 'reminder' && step.about !== undefined;
    const first = isFirstOfItsKind ? nextWorkingMoment(facts.calendar, standing.startedAt) : null;
    const planned = hurry ? hurry.at : (first ?? plannedAt(level, dueDate, facts, standing));
    if (planned === null) continue;
    const held = acknowledgedAt === null ? planned : Math.max(planned, lapsesAt(dueDate, facts, acknowledgedAt));
    return { level, at: held, personKey };
  }
  return null;
}

/** The levels that are still to come, in order, if nobody says anything. */
export function comingLevels(step: Step, facts: ProductionFacts, standing: Standing): PlannedLevel[] {
  const coming: PlannedLevel[] = [];
  let now = standing;
  for (let next = nextLevel(step, facts, now); next; next = nextLevel(step, facts, now)) {
    coming.push(next);
    now = afterTelling(now, next);
  }
  return coming;
}

/** The moment at which a stage opens the ask about a step; `null` where nobody can be asked or no date is known. */
export function opensAt(step: Step, facts: ProductionFacts, now: number): number | null {
  return nextLevel(step, facts, standingAt(now))?.at ?? null;
}

export function afterTelling(standing: Standing, told: PlannedLevel): Standing {
  return { ...standing, told, hurry: null };
}

/**
 * A ladder begins again when somebody else owns the step, or when its date has moved to a day that is still to come.
 * Any other change leaves it where it is, so that nobody can hold it up by editing a row.
 */
export function afterChange(
  standing: Standing,
  before: Step,
  after: Step,
  facts: ProductionFacts,
  now: number,
): Standing {
  const isOther = before.ownerKey !== after.ownerKey;
  const isMoved = before.dueDate !== after.dueDate;
  const isAhead = after.dueDate !== null && morning(nudgeDay(after.dueDate, facts), facts) > now;
  if (!isOther && !(isMoved && isAhead)) return standing;
  return { ...standingAt(now), unreachable: standing.unreachable };
}

function firstRung({ told, hurry }: Standing): number {
  const above = told === null ? 0 : LEVELS.indexOf(told.level) + 1;
  return hurry === null ? above : Math.max(above, LEVELS.indexOf(hurry.atLeast));
}

function personFor(level: LevelName, step: Step, facts: ProductionFacts): string | null {
  const key = level === 'reminder' || level === 'nudge' ? step.ownerKey : facts[level];
  return facts.people.some((person) => person.key === key && person.email !== '') ? key : null;
}

/**
 * A weekly question about preparations is asked in one mail, and its silence climbs only where something is due before
 * it is asked again. Whoever asks for help gets it at once.
 */
function isLeftOut(level: LevelName, { about }: Step, { hurry }: Standing): boolean {
  if (about?.kind !== 'preparations') return false;
  return level === 'nudge' || (level !== 'reminder' && hurry === null && !about.isPressing);
}

function isPassedOver(level: LevelName, personKey: string, { told, hurry, unreachable }: Standing): boolean {
  if (unreachable.includes(personKey) || hurry?.passOver === personKey) return true;
  return level !== 'nudge' && told?.personKey === personKey;
}

function plannedAt(level: LevelName, dueDate: IsoDate, facts: ProductionFacts, standing: Standing): number | null {
  const { told, startedAt } = standing;
  const { calendar } = facts;
  const due = nudgeDay(dueDate, facts);
  if (level === 'reminder') {
    const at = Math.max(
      morning(addWorkingDays(calendar, due, -facts.reminderDays), facts),
      nextWorkingMoment(calendar, startedAt),
    );
    return at < morning(due, facts) ? at : null;
  }
  // Until somebody was told that it is due, the first one is told on the due date.
  if (told === null || told.level === 'reminder') {
    return Math.max(morning(due, facts), nextWorkingMoment(calendar, told?.at ?? startedAt));
  }
  const toldOn = dateIn(calendar.timeZone, told.at);
  return morning(addWorkingDays(calendar, toldOn > due ? toldOn : due, policyOf(facts).waits[level]), facts);
}

/** The due date, or the last working day before it: nobody is nudged on a day off, or only after it was due. */
function nudgeDay(dueDate: IsoDate, { calendar }: ProductionFacts): IsoDate {
  return isWorkingDay(calendar, dueDate) ? dueDate : addWorkingDays(calendar, dueDate, -1);
}

/** When *I am on it* stops to count. */
function lapsesAt(dueDate: IsoDate, facts: ProductionFacts, acknowledgedAt: number): number {
  const day = dateIn(facts.calendar.timeZone, acknowledgedAt);
  const lapses = morning(addWorkingDays(facts.calendar, day, policyOf(facts).acknowledgedWorkingDays), facts);
  const due = morning(nudgeDay(dueDate, facts), facts);
  return due > acknowledgedAt ? Math.min(lapses, due) : lapses;
}

function morning(date: IsoDate, facts: ProductionFacts): number {
  return instantOf(date, MORNING, facts.calendar.timeZone);
}

const LEVEL_NAMES: Readonly<Record<LevelName, string>> = {
  reminder: 'reminder',
  nudge: 'nudge',
  associateProducer: 'associate producer',
  lineProducer: 'line producer',
  executiveProducer: 'executive producer',
};

/** A level as people read it. */
export function levelName(level: LevelName): string {
  return LEVEL_NAMES[level];
}
