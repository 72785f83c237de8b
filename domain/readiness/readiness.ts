import type { ItemReport, ShootDay } from '../model';

/** How a shooting day or a scene stands. */
export type Readiness = 'ready' | 'onTrack' | 'atRisk' | 'notReady';

/** The same in words; what must be noticed is in capitals. */
export const READINESS_WORDS: Readonly<Record<Readiness, string>> = {
  ready: 'READY',
  onTrack: 'on track',
  atRisk: 'AT RISK',
  notReady: 'NOT READY',
};

interface DayReadiness {
  readonly state: Readiness;
  /** What is missing, the worst first: `Marrow Point Light: permit not filed`. */
  readonly blockers: readonly string[];
}

const WEIGHT: Readonly<Record<ItemReport['state'], number>> = {
  late: 0,
  due: 1,
  answered: 2,
  unknown: 3,
  onTrack: 4,
  closed: 5,
};

/** Whether a shooting day waits for an item: one of its scenes needs it, or the whole shoot does and this is its day. */
function dayNeeds(day: ShootDay, report: ItemReport): boolean {
  const { item } = report;
  if (item.track === 'schedule') return false;
  if (item.scenes.length > 0) return item.scenes.some((scene) => day.scenes.includes(scene));
  return item.neededOn === day.date && item.track !== 'rehearsals';
}

/**
 * How a shooting day stands. Not ready: a step that it needs is late. At risk: one is due now, or somebody has
 * answered but it is not there yet. On track: something is missing, in good time. Ready: nothing is missing.
 */
export function readinessOf(day: ShootDay, reports: readonly ItemReport[]): DayReadiness {
  return readinessAmong(reports.filter((report) => dayNeeds(day, report)));
}

/** The same for whatever needs all of these items: a day, or a scene. */
export function readinessAmong(reports: readonly ItemReport[]): DayReadiness {
  const open = reports
    .filter((report) => report.step !== null && report.state !== 'closed')
    .sort(
      (a, b) =>
        WEIGHT[a.state] - WEIGHT[b.state] ||
        dueOf(a).localeCompare(dueOf(b)) ||
        a.item.title.localeCompare(b.item.title),
    );
  const state = open[0] ? READINESS[open[0].state] : 'ready';
  return { state, blockers: open.map(blockerOf) };
}

const READINESS: Readonly<Record<ItemReport['state'], Readiness>> = {
  late: 'notReady',
  due: 'atRisk',
  answered: 'atRisk',
  unknown: 'onTrack',
  onTrack: 'onTrack',
  closed: 'ready',
};

function dueOf(report: ItemReport): string {
  return report.step?.dueDate ?? '9999';
}

function blockerOf({ item, step, state }: ItemReport): string {
  const what = step ? notYet(step.milestoneName) : 'not settled';
  return `${item.title}: ${what}${state === 'late' ? ' (LATE)' : ''}`;
}

/** Milestones that begin with what it is about, which stays in front: `permit not filed`. */
const ABOUT =
  /^(permit|agreement|offer|deal memo|deal|contract|call sheet|pages|breakdown|certificate of insurance) (.+)$/;

/** A milestone that was not reached, as people say it. */
export function notYet(milestoneName: string): string {
  if (milestoneName.startsWith('somebody ')) return milestoneName.replace('somebody', 'nobody');
  return ABOUT.test(milestoneName) ? milestoneName.replace(ABOUT, '$1 not $2') : `not ${milestoneName}`;
}
