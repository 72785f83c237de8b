import { tooLateText } from '../../domain/deadlines/too-late';
import type { ProductionFacts } from '../../domain/model';
import type { Blocker } from '../../domain/readiness/blockers';
import type { DayStanding, SceneStanding } from '../../domain/readiness/by-day';
import { DEPARTMENTS } from '../../domain/readiness/departments';
import type { Standing } from '../../domain/readiness/readiness';
import type { Swap } from '../../domain/readiness/swap';

/** A shooting day for programs. Dates are days in the production's zone; states are `ready`, `onTrack`, `atRisk`, `notReady`. */
export function dayJson(standing: DayStanding, facts: ProductionFacts) {
  const { day, departments, allowed } = standing;
  const needed = DEPARTMENTS.flatMap((department) => {
    const found = departments[department];
    return found ? [[department, { state: found.state, missing: found.blockers.length }] as const] : [];
  });
  return {
    day: day.dayNumber,
    date: day.date,
    scenes: day.scenes,
    location: day.location,
    ...standingJson(standing, facts),
    departments: Object.fromEntries(needed),
    worksWithoutPapers: allowed.map(({ item }) => item.hired?.name ?? item.title),
  };
}

/** A scene for programs; `day` and `date` are `null` while it is on no shooting day. */
export function sceneJson(standing: SceneStanding, facts: ProductionFacts) {
  const { scene, day } = standing;
  return { scene, day: day?.dayNumber ?? null, date: day?.date ?? null, ...standingJson(standing, facts) };
}

function standingJson({ state, blockers }: Standing, facts: ProductionFacts) {
  return { state, blockers: blockers.map((blocker) => blockerJson(blocker, facts)) };
}

function blockerJson({ itemKey, text, report }: Blocker, facts: ProductionFacts) {
  const { item, step, state, tooLate } = report;
  return {
    key: itemKey,
    text,
    track: item.track,
    title: item.title,
    scenes: item.scenes,
    waitsFor: step?.milestoneName ?? null,
    due: step?.dueDate ?? null,
    because: step?.because ?? '',
    with: facts.people.find(({ key }) => key === step?.ownerKey)?.name ?? null,
    state,
    ...(report.slow ? { hasNotMovedForDays: report.slow.days, stepUsuallyTakesDays: report.slow.usualDays } : {}),
    ...(tooLate ? { nearest: tooLate.nearest, nearestDay: tooLate.dayNumber, nearestText: tooLateText(tooLate) } : {}),
  };
}

/** What would happen if two days were swapped, for programs. */
export function swapJson({ days, ...swap }: Swap, facts: ProductionFacts) {
  return {
    days: days.map(({ before, after }) => ({ before: dayJson(before, facts), after: dayJson(after, facts) })),
    ...swap,
  };
}
