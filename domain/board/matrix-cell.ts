import type { Blocker } from '../readiness/blockers';
import { isPressing, readinessOfItem, worst, type Readiness, type Standing } from '../readiness/readiness';
import { READINESS_STYLE, type BoardStyle } from './row';

/** How many things of a department a day names. */
const NAMED = 2;
const LONGEST_NAME = 24;

interface MatrixCell {
  readonly text: string;
  readonly style: BoardStyle | undefined;
}

const COUNT_WORDS: Readonly<Record<Exclude<Readiness, 'ready'>, string>> = {
  onTrack: 'on track',
  atRisk: 'AT RISK',
  notReady: 'LATE',
};

/**
 * How a department stands on some days: `2 LATE` and whose, `1 AT RISK` and what, `3 on track`, `ready`; a dash where
 * nothing is needed. What every day lacks is in a row of its own and only pointed to: `LATE as every day`.
 */
export function departmentCell(standings: readonly (Standing | null)[], everyDay: ReadonlySet<string>): MatrixCell {
  const known = standings.filter((standing) => standing !== null);
  if (known.length === 0) return { text: '–', style: undefined };
  const blockers = [...new Set(known.flatMap((standing) => standing.blockers))];
  if (blockers.length === 0) return { text: 'ready', style: READINESS_STYLE.ready };
  const shared = blockers.filter(({ itemKey }) => everyDay.has(itemKey));
  const own = blockers.filter(({ itemKey }) => !everyDay.has(itemKey));
  const style = READINESS_STYLE[stateOf(blockers)];
  return { text: [...sharedLines(shared), ...countLines(own)].join('\n'), style };
}

/** What every one of the days to come lacks of a department. */
export function everyDayCell(blockers: readonly Blocker[]): MatrixCell {
  if (blockers.length === 0) return { text: '–', style: undefined };
  return { text: countLines(blockers).join('\n'), style: READINESS_STYLE[stateOf(blockers)] };
}

function stateOf(blockers: readonly Blocker[]): Readiness {
  return worst(blockers.map(({ report }) => readinessOfItem(report)));
}

function sharedLines(shared: readonly Blocker[]): string[] {
  const state = stateOf(shared);
  return shared.length === 0 || state === 'ready' ? [] : [`${COUNT_WORDS[state]} as every day`];
}

/** How many stand as badly as the worst, and the first of them by name. */
function countLines(blockers: readonly Blocker[]): string[] {
  const state = stateOf(blockers);
  if (blockers.length === 0 || state === 'ready') return [];
  if (state === 'onTrack') return [`${blockers.length} ${COUNT_WORDS[state]}`];
  const pressing = blockers.filter(({ report }) =>
    state === 'notReady' ? report.state === 'late' : isPressing(report),
  );
  const names = pressing.slice(0, NAMED).map(({ report }) => shortened(report.item.hired?.name ?? report.item.title));
  const rest = pressing.length - names.length;
  return [`${pressing.length} ${COUNT_WORDS[state]}`, ...names, ...(rest > 0 ? [`and ${rest} more`] : [])];
}

function shortened(title: string): string {
  const letters = [...title];
  if (letters.length <= LONGEST_NAME) return title;
  return `${letters
    .slice(0, LONGEST_NAME - 1)
    .join('')
    .trimEnd()}…`;
}
