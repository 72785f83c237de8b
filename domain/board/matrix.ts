import type { IsoDate, ProductionFacts, ShootDay } from '../model';
import type { DayStanding } from '../readiness/by-day';
import { departmentOf, DEPARTMENTS } from '../readiness/departments';
import { lackedEveryDay } from '../readiness/every-day';
import { isPressing, READINESS_WORDS, readinessOfItem, worst } from '../readiness/readiness';
import { daysBetween } from '../time/calendar';
import { counted, shortDate } from '../time/format';
import { departmentCell, everyDayCell } from './matrix-cell';
import { boardRow, READINESS_STYLE, type BoardRow } from './row';

/** The days that come next are always shown, whatever their state. */
const ALWAYS_SHOWN = 5;
/** A run of at least so many days that are on track stands in one row. */
const SHORTEST_RUN = 3;
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
  const everyDay = lackedEveryDay(coming);
  return [
    boardRow('heading', [isPlay ? 'Readiness by performance' : 'Readiness by shooting day']),
    boardRow('header', ['Day', 'State', ...DEPARTMENTS]),
    ...everyDayRows(coming, everyDay),
    ...runsOf(coming, everyDay).map((run) => runRow(run, { facts, today, keyOfDay, everyDay })),
    ...(over > 0
      ? [boardRow('note', [`${counted(over, 'day')} before today ${over === 1 ? 'is' : 'are'} over.`])]
      : []),
  ];
}

/** What every day to come lacks, once for all of them. */
function everyDayRows(coming: readonly DayStanding[], everyDay: ReadonlySet<string>): BoardRow[] {
  const shared = coming[0]?.blockers.filter(({ itemKey }) => everyDay.has(itemKey)) ?? [];
  if (shared.length === 0) return [];
  const cells = DEPARTMENTS.map((department) => {
    return everyDayCell(shared.filter(({ report }) => departmentOf(report.item.track) === department));
  });
  const state = worst(shared.map(({ report }) => readinessOfItem(report)));
  const texts = ['Every day to come', READINESS_WORDS[state], ...cells.map(({ text }) => text)];
  const cellStyles = [undefined, READINESS_STYLE[state], ...cells.map(({ style }) => style)];
  return [boardRow('plain', texts, { cellStyles })];
}

/** Each day alone, but for long runs of days that are not among the next and lack nothing of their own that presses. */
function runsOf(coming: readonly DayStanding[], everyDay: ReadonlySet<string>): DayStanding[][] {
  const runs: DayStanding[][] = [];
  let calm: DayStanding[] = [];
  const flush = (): void => {
    runs.push(...(calm.length >= SHORTEST_RUN ? [calm] : calm.map((day) => [day])));
    calm = [];
  };
  coming.forEach((standing, index) => {
    const own = standing.blockers.filter(({ itemKey }) => !everyDay.has(itemKey));
    if (index >= ALWAYS_SHOWN && !own.some(({ report }) => isPressing(report))) {
      calm.push(standing);
      return;
    }
    flush();
    runs.push([standing]);
  });
  flush();
  return runs;
}

function runRow(
  run: readonly DayStanding[],
  { facts, today, keyOfDay, everyDay }: MatrixMoment & { readonly everyDay: ReadonlySet<string> },
): BoardRow {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return boardRow('plain', []);
  const state = worst(run.map((standing) => standing.state));
  const when = daysBetween(today, first.day.date);
  const distance = when === 0 ? 'today' : `in ${counted(when, 'day')}`;
  const itemKey = keyOfDay.get(first.day.date);
  const cells = DEPARTMENTS.map((department) =>
    departmentCell(
      run.map(({ departments }) => departments[department]),
      everyDay,
    ),
  );
  return boardRow(
    'plain',
    [
      run.length === 1 ? dayName(first, facts) : runName(first, last, facts),
      `${READINESS_WORDS[state]}\n${distance}`,
      ...cells.map(({ text }) => text),
    ],
    {
      cellStyles: [undefined, READINESS_STYLE[state], ...cells.map(({ style }) => style)],
      ...(itemKey === undefined ? {} : { itemKey }),
    },
  );
}

/** In theatre a performance; the first of them is opening night. */
function numberName({ dayNumber, date }: ShootDay, { kind, shootDays }: ProductionFacts): string {
  if (kind !== 'theatre') return `Day ${dayNumber}`;
  return date === shootDays[0]?.date ? 'Opening night' : `Performance ${dayNumber}`;
}

function dayName({ day, allowed }: DayStanding, facts: ProductionFacts): string {
  const scenes = day.scenes.length > 0 ? sceneText(day.scenes) : '';
  const word = allowed.length > 0 ? `${allowed.length} without papers, by the line producer’s word` : '';
  return [`${numberName(day, facts)}, ${shortDate(day.date)}`, day.location, scenes, word].filter(Boolean).join('\n');
}

function runName(first: DayStanding, last: DayStanding, { kind }: ProductionFacts): string {
  const what = kind === 'theatre' ? 'Performances' : 'Days';
  const numbers = `${what} ${first.day.dayNumber} to ${last.day.dayNumber}`;
  return `${numbers}\n${shortDate(first.day.date)} to ${shortDate(last.day.date)}`;
}

/** With its word in front: a bare `9-12` is taken for a date by whoever copies the cell. */
function sceneText(scenes: readonly string[]): string {
  const rest = scenes.length - MOST_SCENES;
  const named = scenes.slice(0, MOST_SCENES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${named}`;
}
