import type { IsoDate, ProductionFacts } from '../model';
import { isFine, type DayStanding } from '../readiness/by-day';
import { DEPARTMENTS } from '../readiness/departments';
import { isPressing, READINESS_WORDS, worst, type Standing } from '../readiness/readiness';
import { daysBetween } from '../time/calendar';
import { counted, shortDate } from '../time/format';
import { boardRow, READINESS_STYLE, type BoardRow, type BoardStyle } from './row';

/** The days that come next are always shown, whatever their state. */
const ALWAYS_SHOWN = 5;
/** A run of at least so many days that are on track stands in one row. */
const SHORTEST_RUN = 3;
/** How many things of a department a day names. */
const NAMED = 2;
const LONGEST_NAME = 24;
const MOST_SCENES = 8;

export interface MatrixMoment {
  readonly facts: ProductionFacts;
  readonly today: IsoDate;
  /** The key of each day's row in the schedule, by date: the board leads there. */
  readonly keyOfDay: ReadonlyMap<IsoDate, string>;
}

/**
 * The days that are still to come as a matrix: how each stands, and by department what it lacks. Days on track that
 * are further away share a row, so that a shoot of sixty days still fits the screen.
 */
export function matrixRows(days: readonly DayStanding[], { facts, today, keyOfDay }: MatrixMoment): BoardRow[] {
  const isPlay = facts.kind === 'theatre';
  if (days.length === 0) {
    const lacks = isPlay ? 'No performance is known yet' : 'No shooting day is known yet';
    const what = `${lacks}: a schedule with dates, or the first day on the settings tab, starts the counting.`;
    return [boardRow('heading', ['Readiness by day']), boardRow('note', [what])];
  }
  const coming = days.filter(({ day }) => day.date >= today);
  const over = days.length - coming.length;
  return [
    boardRow('heading', [isPlay ? 'Readiness by performance' : 'Readiness by shooting day']),
    boardRow('header', ['Day', 'State', ...DEPARTMENTS]),
    ...runsOf(coming).map((run) => runRow(run, today, keyOfDay)),
    ...(over > 0
      ? [boardRow('note', [`${counted(over, 'day')} before today ${over === 1 ? 'is' : 'are'} over.`])]
      : []),
  ];
}

/** Each day alone, but for long runs of days that are on track and not among the next. */
function runsOf(coming: readonly DayStanding[]): DayStanding[][] {
  const runs: DayStanding[][] = [];
  let calm: DayStanding[] = [];
  const flush = (): void => {
    runs.push(...(calm.length >= SHORTEST_RUN ? [calm] : calm.map((day) => [day])));
    calm = [];
  };
  coming.forEach((standing, index) => {
    if (index >= ALWAYS_SHOWN && isFine(standing.state)) {
      calm.push(standing);
      return;
    }
    flush();
    runs.push([standing]);
  });
  flush();
  return runs;
}

function runRow(run: readonly DayStanding[], today: IsoDate, keyOfDay: MatrixMoment['keyOfDay']): BoardRow {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return boardRow('plain', []);
  const state = worst(run.map((standing) => standing.state));
  const when = daysBetween(today, first.day.date);
  const distance = when === 0 ? 'today' : `in ${counted(when, 'day')}`;
  const itemKey = keyOfDay.get(first.day.date);
  const cells = DEPARTMENTS.map((department) => departmentCell(run.map(({ departments }) => departments[department])));
  return boardRow(
    'plain',
    [
      run.length === 1 ? dayName(first) : runName(first, last),
      `${READINESS_WORDS[state]}\n${distance}`,
      ...cells.map(({ text }) => text),
    ],
    {
      cellStyles: [undefined, READINESS_STYLE[state], ...cells.map(({ style }) => style)],
      ...(itemKey === undefined ? {} : { itemKey }),
    },
  );
}

function dayName({ day, allowed }: DayStanding): string {
  const scenes = day.scenes.length > 0 ? sceneText(day.scenes) : '';
  const word =
    allowed.length > 0 ? `${counted(allowed.length, 'person')} without papers, by the line producer’s word` : '';
  return [`Day ${day.dayNumber}, ${shortDate(day.date)}`, day.location, scenes, word].filter(Boolean).join('\n');
}

function runName(first: DayStanding, last: DayStanding): string {
  const numbers = `Days ${first.day.dayNumber} to ${last.day.dayNumber}`;
  return `${numbers}\n${shortDate(first.day.date)} to ${shortDate(last.day.date)}`;
}

/** With its word in front: a bare `9-12` is taken for a date by whoever copies the cell. */
function sceneText(scenes: readonly string[]): string {
  const rest = scenes.length - MOST_SCENES;
  const named = scenes.slice(0, MOST_SCENES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${named}`;
}

/** `2 LATE` and whose; `1 AT RISK` and what; `3 on track`; `ready`; a dash where nothing is needed. */
function departmentCell(standings: readonly (Standing | null)[]): { text: string; style: BoardStyle | undefined } {
  const known = standings.filter((standing) => standing !== null);
  if (known.length === 0) return { text: '–', style: undefined };
  const state = worst(known.map((standing) => standing.state));
  const style = READINESS_STYLE[state];
  const blockers = [...new Set(known.flatMap((standing) => standing.blockers))];
  if (state === 'ready') return { text: 'ready', style };
  if (state === 'onTrack') return { text: `${blockers.length} on track`, style };
  const pressing = blockers.filter(({ report }) =>
    state === 'notReady' ? report.state === 'late' : isPressing(report),
  );
  const names = pressing.slice(0, NAMED).map(({ report }) => shortened(report.item.hired?.name ?? report.item.title));
  const rest = pressing.length - names.length;
  const lines = [...names, ...(rest > 0 ? [`and ${rest} more`] : [])];
  return { text: [`${pressing.length} ${state === 'notReady' ? 'LATE' : 'AT RISK'}`, ...lines].join('\n'), style };
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_NAME
    ? title
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}
