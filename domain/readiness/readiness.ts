import type { ItemReport } from '../model';
import { blockerOf, type Blocker } from './blockers';

/** How a shooting day or a scene stands. */
export type Readiness = 'ready' | 'onTrack' | 'atRisk' | 'notReady';

/** The same in words; what must be noticed is in capitals. */
export const READINESS_WORDS: Readonly<Record<Readiness, string>> = {
  ready: 'READY',
  onTrack: 'on track',
  atRisk: 'AT RISK',
  notReady: 'NOT READY',
};

const ORDER: readonly Readiness[] = ['ready', 'onTrack', 'atRisk', 'notReady'];

/** The worst of several; `ready` where there is none. */
export function worst(states: readonly Readiness[]): Readiness {
  return states.reduce<Readiness>((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'ready');
}

export interface Standing {
  readonly state: Readiness;
  /** What is missing, the worst first. */
  readonly blockers: readonly Blocker[];
}

const WEIGHT: Readonly<Record<ItemReport['state'], number>> = {
  late: 0,
  due: 1,
  answered: 2,
  unknown: 4,
  onTrack: 4,
  closed: 5,
};

/** An item that stands still for too long is as pressing as one that is due. */
function weightOf(report: ItemReport): number {
  return report.slow ? 3 : WEIGHT[report.state];
}

/**
 * Whether something is missing. Somebody whom the line producer lets work without papers is missing nothing.
 */
export function isOpen(report: ItemReport): boolean {
  return report.step !== null && report.state !== 'closed' && !report.allowed;
}

/** The worst first, then what is due first. */
export function byUrgency(a: ItemReport, b: ItemReport): number {
  return weightOf(a) - weightOf(b) || compare(dueOf(a), dueOf(b)) || compare(a.item.title, b.item.title);
}

function dueOf(report: ItemReport): string {
  return report.step?.dueDate ?? '9999';
}

/** Much faster than by the rules of a language, and the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * How one item stands. Not ready: its step is late. At risk: it is due now, it has not moved for longer than its step
 * takes, or somebody has answered but it is not there yet. On track: something is missing, in good time.
 */
export function readinessOfItem(report: ItemReport): Readiness {
  if (!isOpen(report)) return 'ready';
  if (report.state === 'late') return 'notReady';
  return report.state === 'due' || report.state === 'answered' || report.slow ? 'atRisk' : 'onTrack';
}

/** Whether one is worth naming where only what presses is named: it is late, due, in somebody's hands, or stands still. */
export function isPressing(report: ItemReport): boolean {
  return readinessOfItem(report) === 'notReady' || readinessOfItem(report) === 'atRisk';
}

/** How whatever needs all of these items stands: as badly as the worst of them. */
export function readinessAmong(reports: readonly ItemReport[]): Standing {
  const open = reports.filter(isOpen).sort(byUrgency);
  return { state: worst(open.map(readinessOfItem)), blockers: open.map(blockerOf) };
}
