import type { IsoDate, ItemReport, ProductionFacts, ShootDay } from '../model';
import { redated } from '../deadlines/needed-on';
import { dueDateFor } from '../deadlines/next-step';
import { tooLateText } from '../deadlines/too-late';
import { daysBetween } from '../time/calendar';
import { shortDate } from '../time/format';
import { readinessByDay, type DayStanding } from './by-day';
import { lackText } from './blockers';
import { reportDay, reportOn, type ReportDay } from './report';

/** One step whose date would be another one. */
export interface SwapMove {
  readonly itemKey: string;
  /** What the item lacks: `Marrow Point Light: permit not filed`. */
  readonly text: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days won; negative where they are lost. */
  readonly days: number;
  /** What could still be done about a date that can no longer be met; `null` where it can. */
  readonly nearest: string | null;
}

/** What would happen if two shooting days were swapped. */
export interface Swap {
  /** Each of the two days, as it stands and as it would stand. */
  readonly days: readonly { readonly before: DayStanding; readonly after: DayStanding }[];
  /** In time now, and late then. */
  readonly becomesLate: readonly SwapMove[];
  /** Late now, and in time then. */
  readonly becomesPossible: readonly SwapMove[];
  /** Late on either schedule; its date would move all the same. */
  readonly staysLate: readonly SwapMove[];
  /** What stays in time and moves: what it costs and what it wins. */
  readonly sooner: readonly SwapMove[];
  readonly later: readonly SwapMove[];
  /** Rehearsals that would come only after the day that needs them. */
  readonly rehearsedTooLate: readonly string[];
}

/** The schedule with what is shot on two days exchanged; the dates and the numbers of the days stay where they are. */
export function swappedDays(days: readonly ShootDay[], one: number, other: number): ShootDay[] {
  const find = (dayNumber: number): ShootDay | undefined => days.find((day) => day.dayNumber === dayNumber);
  const [first, second] = [find(one), find(other)];
  if (!first || !second) return [...days];
  const shot = (day: ShootDay): Pick<ShootDay, 'scenes' | 'location'> => ({
    scenes: day.scenes,
    location: day.location,
  });
  return days.map((day) => {
    if (day === first) return { ...day, ...shot(second) };
    return day === second ? { ...day, ...shot(first) } : day;
  });
}

/** What would happen if what is shot on two days were exchanged. Nothing is changed by asking. */
export function swapOf(
  facts: ProductionFacts,
  reports: readonly ItemReport[],
  now: number,
  [one, other]: readonly [number, number],
): Swap {
  const after: ProductionFacts = { ...facts, shootDays: swappedDays(facts.shootDays, one, other) };
  const day = reportDay(after, now);
  const there = reports.map((report) => reportThere(report, facts, after, day));
  const moves = reports.flatMap((report, index) => moveOf(report, there[index] ?? report));
  const [daysBefore, daysAfter] = [readinessByDay(facts, reports), readinessByDay(after, there)];
  const turned = (from: boolean): SwapMove[] =>
    moves.filter(({ wasLate, isLate }) => wasLate === from && isLate !== from).map(({ move }) => move);
  const inTime = moves.filter(({ wasLate, isLate }) => !wasLate && !isLate).map(({ move }) => move);
  return {
    days: daysBefore.flatMap((before, index) => {
      const then = daysAfter[index];
      return then && [one, other].includes(before.day.dayNumber) ? [{ before, after: then }] : [];
    }),
    becomesLate: turned(false),
    becomesPossible: turned(true),
    staysLate: moves.filter(({ wasLate, isLate }) => wasLate && isLate).map(({ move }) => move),
    sooner: inTime.filter(({ days }) => days < 0),
    later: inTime.filter(({ days }) => days > 0),
    rehearsedTooLate: rehearsedTooLate(reports, facts, after),
  };
}

/** The report as it would be on another schedule. */
function reportThere(report: ItemReport, before: ProductionFacts, after: ProductionFacts, day: ReportDay): ItemReport {
  const item = redated(report.item, before, after);
  if (item === report.item || !report.step) return report;
  const step = { ...report.step, ...dueDateFor(item, after, report.step.milestoneId) };
  const { ask, past, allowed, slow } = report;
  const made = reportOn(day, { item, step, ask, ...(past ? { past } : {}) });
  return { ...made, ...(allowed ? { allowed } : {}), ...(slow && made.state === 'onTrack' ? { slow } : {}) };
}

function moveOf(before: ItemReport, after: ItemReport): { move: SwapMove; wasLate: boolean; isLate: boolean }[] {
  const [from, to] = [before.step?.dueDate, after.step?.dueDate];
  if (!from || !to || from === to || before.state === 'closed') return [];
  const move: SwapMove = {
    itemKey: before.item.key,
    text: lackText(before),
    from,
    to,
    days: daysBetween(from, to),
    nearest: after.tooLate ? tooLateText(after.tooLate) : null,
  };
  return [{ move, wasLate: before.state === 'late', isLate: after.state === 'late' }];
}

/** Rehearsals of scenes that are in time on this schedule and would not be on the other. */
function rehearsedTooLate(reports: readonly ItemReport[], before: ProductionFacts, after: ProductionFacts): string[] {
  const firstDay = (facts: ProductionFacts, scenes: readonly string[]): ShootDay | undefined =>
    facts.shootDays.find((day) => day.scenes.some((scene) => scenes.includes(scene)));
  return reports.flatMap(({ item, state }) => {
    if (item.track !== 'rehearsals' || state === 'closed' || item.neededOn === null) return [];
    const [was, would] = [firstDay(before, item.scenes), firstDay(after, item.scenes)];
    if (!was || !would || item.neededOn > was.date || item.neededOn <= would.date) return [];
    const day = `day ${would.dayNumber} (${shortDate(would.date)})`;
    return [`${item.title} is rehearsed on ${shortDate(item.neededOn)}, after ${day}, which would shoot it`];
  });
}
