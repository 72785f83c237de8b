import type { AskReport, IsoDate, Item, ItemReport, ProductionFacts, Step } from '../model';
import { isClosed } from '../deadlines/standing';
import { dateIn } from '../time/zone';
import { addWorkingDays } from '../time/calendar';

/** What the state of every item depends on at a moment: worked out once for all of them. */
export interface ReportDay {
  readonly today: IsoDate;
  /** What is due by this day is due soon. */
  readonly soon: IsoDate;
}

export function reportDay(facts: ProductionFacts, now: number): ReportDay {
  const today = dateIn(facts.calendar.timeZone, now);
  return { today, soon: addWorkingDays(facts.calendar, today, facts.reminderDays) };
}

/** How an item stands at a moment of production time: what the board and the Callboard column show. */
export function reportOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  facts: ProductionFacts,
  now: number,
): ItemReport {
  return reportOn(reportDay(facts, now), item, step, ask);
}

/** The same on a day that was worked out before. */
export function reportOn(day: ReportDay, item: Item, step: Step | null, ask: AskReport | null): ItemReport {
  return { item, step, ask, state: stateOf(item, step, ask, day) };
}

function stateOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  { today, soon }: ReportDay,
): ItemReport['state'] {
  if (isClosed(item) || step === null) return 'closed';
  if (step.dueDate === null) return 'unknown';
  if (ask?.answers[ask.answers.length - 1]?.kind === 'onIt' && ask.ended === null) return 'answered';
  if (step.dueDate < today) return 'late';
  return soon >= step.dueDate ? 'due' : 'onTrack';
}
