import type { AnswerKind, IsoDate, LevelName, ProductionFacts, Step } from '../model';
import { LEVELS } from '../model';
import { addWorkingDays, MORNING, nextWorkingMoment } from '../time/calendar';
import { dateIn, instantOf } from '../time/zone';

/** When a level is reached and who is told then. Production time, epoch milliseconds. */
export interface PlannedLevel {
  readonly level: LevelName;
  readonly at: number;
  readonly personKey: string;
}

/** Working days from the level before, when a step is not late yet at the start. */
const WAIT: Readonly<Record<LevelName, number>> = {
  reminder: 0,
  nudge: 0,
  associateProducer: 1,
  lineProducer: 2,
  executiveProducer: 2,
};

/**
 * The ladder of one step, in order. The owner is reminded some working days before the due date and nudged on it; then
 * the associate producer, the line producer and the executive producer are told, each after working days of silence.
 *
 * A level whose time has passed at the start is not made up for: a step that is late already begins with a nudge at
 * once and climbs from there. A level with nobody to tell is skipped, and so is one that would tell the person who was
 * told just before. Where nobody owns the step the associate producer begins. All moments are mornings of working days.
 */
export function levelsFor(step: Step, facts: ProductionFacts, startedAt: number): PlannedLevel[] {
  if (step.dueDate === null) return [];
  const planned: PlannedLevel[] = [];
  let before: number | null = null;
  for (const level of LEVELS) {
    const personKey = personFor(level, step, facts);
    const at: number = before === null ? firstAt(level, step.dueDate, facts, startedAt) : laterAt(level, step.dueDate, facts, before);
    if (personKey === null) continue;
    const isPast = level === 'reminder' && morning(step.dueDate, facts) <= startedAt;
    const isSamePerson = level !== 'nudge' && planned[planned.length - 1]?.personKey === personKey;
    if (isPast || isSamePerson) continue;
    planned.push({ level, at: Math.max(at, startedAt), personKey });
    before = Math.max(at, startedAt);
  }
  return planned;
}

function personFor(level: LevelName, step: Step, facts: ProductionFacts): string | null {
  const key = level === 'reminder' || level === 'nudge' ? step.ownerKey : facts[level];
  return facts.people.some((person) => person.key === key && person.email !== '') ? key : null;
}

function firstAt(level: LevelName, dueDate: IsoDate, facts: ProductionFacts, startedAt: number): number {
  const date = level === 'reminder' ? addWorkingDays(facts.calendar, dueDate, -facts.reminderDays) : dueDate;
  const at = morning(date, facts);
  return at > startedAt ? at : nextWorkingMoment(facts.calendar, startedAt);
}

function laterAt(level: LevelName, dueDate: IsoDate, facts: ProductionFacts, before: number): number {
  if (level === 'nudge') return Math.max(morning(dueDate, facts), before);
  const day = dateIn(facts.calendar.timeZone, before);
  return morning(addWorkingDays(facts.calendar, day, WAIT[level]), facts);
}

function morning(date: IsoDate, facts: ProductionFacts): number {
  return instantOf(date, MORNING, facts.calendar.timeZone);
}

/** The moment at which a stage opens the ask about a step; `null` where nobody can be asked or no date is known. */
export function opensAt(step: Step, facts: ProductionFacts, now: number): number | null {
  return levelsFor(step, facts, now)[0]?.at ?? null;
}

/** What an answer does to the ladder. */
export type LadderMove =
  | { readonly kind: 'end' }
  | { readonly kind: 'pauseUntil'; readonly at: number }
  | { readonly kind: 'nextLevelAt'; readonly at: number }
  | { readonly kind: 'askAssociateProducerAt'; readonly at: number };

/** How long *I am on it* holds the ladder: working days, and never past a due date that is still to come. */
const ACKNOWLEDGED_WORKING_DAYS = 2;

/**
 * *Done* ends the ask. *I am on it* holds the ladder for two working days, or until the due date where that comes
 * first, and then it goes on where it was. *Need help* tells the next level at once. *Not me* asks the associate
 * producer at once.
 */
export function afterAnswer(kind: AnswerKind, step: Step, facts: ProductionFacts, now: number): LadderMove {
  if (kind === 'done') return { kind: 'end' };
  if (kind === 'needHelp') return { kind: 'nextLevelAt', at: now };
  if (kind === 'notMe') return { kind: 'askAssociateProducerAt', at: now };
  const today = dateIn(facts.calendar.timeZone, now);
  const lapses = morning(addWorkingDays(facts.calendar, today, ACKNOWLEDGED_WORKING_DAYS), facts);
  const due = step.dueDate === null ? lapses : morning(step.dueDate, facts);
  return { kind: 'pauseUntil', at: due > now ? Math.min(lapses, due) : lapses };
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
