import type { LeadTime, Status, Step, Track } from '../model';

/**
 * Which ladder of milestones an item climbs: its track's, or one of its own for what the trade secures in another way
 * than the rest of its table.
 */
export type LadderName = Track | 'heroProps' | 'vehicles' | 'animals' | 'riskAssessments';

export interface Milestone {
  /** With the ladder's name it names a lead time of the settings: `locations.permitFiled`. */
  readonly id: string;
  /** As it reads in a sentence: `permit filed`. */
  readonly name: string;
  readonly reached: Status;
  readonly column: Step['column'];
  /** How long before the first day that needs the item it must be reached. */
  readonly lead: LeadTime;
}

/** The milestones of each ladder, in the order in which they are reached. */
export type Ladders = Readonly<Partial<Record<LadderName, readonly Milestone[]>>>;

export const days = (count: number): LeadTime => ({ count, unit: 'days' });
export const workingDays = (count: number): LeadTime => ({ count, unit: 'workingDays' });
export const officeDays = (count: number): LeadTime => ({ count, unit: 'officeDays' });

export function milestone(
  id: string,
  name: string,
  reached: Status,
  lead: LeadTime,
  column: Step['column'] = 'status',
): Milestone {
  return { id, name, reached, column, lead };
}

/** The same milestones with other lead times, by id; the rest stay as they are. */
export function retimed(ladder: readonly Milestone[] = [], leads: Readonly<Record<string, LeadTime>>): Milestone[] {
  return ladder.map((step) => ({ ...step, lead: leads[step.id] ?? step.lead }));
}
