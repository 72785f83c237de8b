import type { AskReport, IsoDate, Item, ItemPast, ItemReport, ProductionFacts, Step } from '../model';
import { isClosed } from '../deadlines/standing';
import { tooLate } from '../deadlines/too-late';
import { dateIn } from '../time/zone';
import { addWorkingDays } from '../time/calendar';
import { isFrozen } from '../watch/is-frozen';
import { slowness } from './pace';

/** What the state of every item depends on at a moment: worked out once for all of them. */
export interface ReportDay {
  readonly facts: ProductionFacts;
  readonly today: IsoDate;
  /** What is due by this day is due soon. */
  readonly soon: IsoDate;
  /** Since when the stage has been looking: what is not remembered otherwise has stood still since then. */
  readonly watchedSince: IsoDate | undefined;
}

/** A day for reports. `watchedSince` is a moment: production time, epoch milliseconds. */
export function reportDay(facts: ProductionFacts, now: number, watchedSince?: number): ReportDay {
  const today = dateIn(facts.calendar.timeZone, now);
  return {
    facts,
    today,
    soon: addWorkingDays(facts.calendar, today, facts.reminderDays),
    watchedSince: watchedSince === undefined ? undefined : dateIn(facts.calendar.timeZone, watchedSince),
  };
}

/** How an item stands at a moment of production time: what the board and the Callboard column show. */
export function reportOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  facts: ProductionFacts,
  now: number,
): ItemReport {
  return reportOn(reportDay(facts, now), { item, step, ask });
}

/** The same on a day that was worked out before, with what the stage remembers. */
export function reportOn(
  day: ReportDay,
  about: { readonly item: Item; readonly step: Step | null; readonly ask: AskReport | null; readonly past?: ItemPast },
): ItemReport {
  const { item, step, ask, past } = about;
  const { facts, today } = day;
  const state = stateOf(item, step, ask, day);
  const since = past ? dateIn(facts.calendar.timeZone, past.since) : day.watchedSince;
  const slow = state === 'onTrack' ? slowness({ item, step, since }, facts, today) : null;
  const late = state === 'late' || state === 'answered' ? tooLate({ item, step, past }, facts, today) : null;
  return {
    item,
    step,
    ask,
    state,
    ...(past ? { past } : {}),
    ...(slow ? { slow } : {}),
    ...(late ? { tooLate: late } : {}),
  };
}

function stateOf(
  item: Item,
  step: Step | null,
  ask: AskReport | null,
  { facts, today, soon }: ReportDay,
): ItemReport['state'] {
  if (isClosed(item) || step === null) return 'closed';
  if (step.dueDate === null || isFrozen(item, facts)) return 'unknown';
  if (ask?.answers[ask.answers.length - 1]?.kind === 'onIt' && ask.ended === null) return 'answered';
  if (step.dueDate < today) return 'late';
  return soon >= step.dueDate ? 'due' : 'onTrack';
}
