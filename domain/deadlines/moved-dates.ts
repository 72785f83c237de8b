import type { IsoDate, Item, Step } from '../model';
import { daysBetween } from '../time/calendar';

/** An item with its next step, as it stood at one moment. */
export interface Dated {
  readonly item: Item;
  readonly step: Step | null;
}

/** A due date that is another one now. `to` is `null` where no date is known any more. */
export interface MovedDate {
  readonly item: Item;
  readonly step: Step;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** What moved for one person, the earliest new date first. */
export interface PersonsMoves {
  readonly personKey: string;
  readonly moves: readonly MovedDate[];
}

/** A date that moves by a day is no news: weekends and holidays do that. */
const WORTH_TELLING_DAYS = 1;

/**
 * Whose due dates moved by more than a day between two moments, for one mail to each. Only the same step of the same
 * item can move: a step that was reached meanwhile, and one that had no date, are no news of a date.
 */
export function movedDates(before: readonly Dated[], after: readonly Dated[]): PersonsMoves[] {
  const was = new Map(before.map(({ item, step }) => [item.key, step]));
  const byPerson = new Map<string, MovedDate[]>();
  for (const { item, step } of after) {
    const from = movedFrom(was.get(item.key), step);
    if (!step || from === null || step.ownerKey === null) continue;
    const moves = byPerson.get(step.ownerKey) ?? [];
    moves.push({ item, step, from, to: step.dueDate });
    byPerson.set(step.ownerKey, moves);
  }
  return [...byPerson]
    .map(([personKey, moves]) => ({ personKey, moves: moves.sort(byNewDate) }))
    .sort((a, b) => a.personKey.localeCompare(b.personKey));
}

/** The date from which a step has moved by more than a day; `null` where it has not. */
export function movedFrom(before: Step | null | undefined, after: Step | null): IsoDate | null {
  if (!before?.dueDate || !after || before.milestoneId !== after.milestoneId) return null;
  if (after.dueDate === null) return before.dueDate;
  return Math.abs(daysBetween(before.dueDate, after.dueDate)) > WORTH_TELLING_DAYS ? before.dueDate : null;
}

function byNewDate(a: MovedDate, b: MovedDate): number {
  return (a.to ?? '9999').localeCompare(b.to ?? '9999') || a.item.title.localeCompare(b.item.title);
}
