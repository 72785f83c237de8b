import type { AskReport, Item, ItemReport, ProductionFacts, Step } from '../model';
import { isClosed } from '../deadlines/next-step';
import { dateIn } from '../time/zone';
import { addWorkingDays } from '../time/calendar';

/** How an item stands at a moment of production time: what the board and the Callboard column show. */
export function reportOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  facts: ProductionFacts,
  now: number,
): ItemReport {
  return { item, step, ask, state: stateOf(item, step, ask, facts, now) };
}

function stateOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  facts: ProductionFacts,
  now: number,
): ItemReport['state'] {
  if (isClosed(item) || step === null) return 'closed';
  if (step.dueDate === null) return 'unknown';
  const today = dateIn(facts.calendar.timeZone, now);
  if (ask?.answers[ask.answers.length - 1]?.kind === 'onIt' && ask.ended === null) return 'answered';
  if (step.dueDate < today) return 'late';
  return addWorkingDays(facts.calendar, today, facts.reminderDays) >= step.dueDate ? 'due' : 'onTrack';
}
