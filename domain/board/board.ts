import type { CellValue, ItemReport, ProductionFacts } from '../model';
import { levelName } from '../escalation/ladder';
import { readinessOf, type Readiness } from '../readiness/readiness';
import { trackName } from '../stages';
import { daysBetween } from '../time/calendar';
import { counted, listOf, longDate, shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { answerText } from './column';

/** The tab that shows everything; a projection, never read. */
export const BOARD_TAB = 'Callboard';

/** How the board's first cell begins, so that the tab is known again under another title. */
export const BOARD_MARK = 'Callboard · ';

export type BoardStyle = 'title' | 'note' | 'heading' | 'header' | 'plain' | 'late' | 'atRisk' | 'ready';

export interface BoardRow {
  readonly cells: readonly CellValue[];
  readonly style: BoardStyle;
  /** The item whose row the first cell leads to. */
  readonly itemKey?: string;
}

export interface BoardInput {
  readonly reports: readonly ItemReport[];
  readonly facts: ProductionFacts;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  readonly watched: readonly string[];
  readonly leftAlone: readonly string[];
  /** Sentences that say what to correct, and where. */
  readonly problems: readonly string[];
}

/** How many columns the board has. */
export const BOARD_COLUMNS = 6;

/** Everything on the board, row by row. It is made to be read from the top, on the screen and on paper. */
export function boardRows(input: BoardInput): BoardRow[] {
  return [
    ...titleRows(input),
    ...lateRows(input),
    ...dayRows(input),
    ...askedRows(input),
    ...listRows('What to correct in the sheets', input.problems),
    ...listRows('What Callboard watches', input.watched),
    ...listRows('What Callboard leaves alone, and why', input.leftAlone),
  ];
}

function row(style: BoardStyle, cells: readonly CellValue[], itemKey?: string): BoardRow {
  const padded = [...cells, ...Array<CellValue>(Math.max(0, BOARD_COLUMNS - cells.length)).fill('')];
  return itemKey === undefined ? { style, cells: padded } : { style, cells: padded, itemKey };
}

function titleRows({ facts, now, reports }: BoardInput): BoardRow[] {
  const today = dateIn(facts.calendar.timeZone, now);
  const first = facts.shootDays[0];
  const late = reports.filter((report) => report.state === 'late').length;
  const open = reports.filter((report) => report.step !== null && report.state !== 'closed').length;
  const until = first ? daysBetween(today, first.date) : 0;
  const when = !first
    ? 'no shooting day known'
    : until > 0
      ? `${counted(until, 'day')} to the first shooting day, ${shortDate(first.date)}`
      : `first shooting day was ${shortDate(first.date)}`;
  return [
    row('title', [`${BOARD_MARK}${facts.title} · ${longDate(today)}`]),
    row('note', [
      `${when}. ${counted(late, 'step')} late, ${open} open in all. Callboard writes this tab; the team's tabs are where to change things.`,
    ]),
  ];
}

function lateRows({ reports, facts }: BoardInput): BoardRow[] {
  const late = reports.filter((report) => report.state === 'late').sort(byDueDate);
  if (late.length === 0) return [row('heading', ['Late: nothing'])];
  return [
    row('heading', [`Late: ${late.length}`]),
    row('header', ['What', 'Waits for', 'Was due', 'Was asked', 'Said', 'Why then']),
    ...late.map((report) => itemRow('late', report, facts)),
  ];
}

function askedRows({ reports, facts }: BoardInput): BoardRow[] {
  const asked = reports.filter((report) => report.state !== 'late' && report.ask !== null).sort(byDueDate);
  if (asked.length === 0) return [];
  return [
    row('heading', ['Who was asked what']),
    row('header', ['What', 'Waits for', 'Is due', 'Was asked', 'Said', 'Why then']),
    ...asked.map((report) => itemRow(report.step === null ? 'ready' : 'plain', report, facts)),
  ];
}

function itemRow(style: BoardStyle, report: ItemReport, facts: ProductionFacts): BoardRow {
  const { item, step, ask } = report;
  const zone = facts.calendar.timeZone;
  const asked = (ask?.asked ?? []).map(
    (entry) => `${entry.name} (${levelName(entry.level)}, ${shortDate(dateIn(zone, entry.at))})`,
  );
  const said = (ask?.answers ?? []).map((answer) => answerText(answer, zone));
  return row(
    style,
    [
      `${item.title} (${trackName(item.track)})`,
      step?.milestoneName ?? 'nothing more',
      step?.dueDate ? shortDate(step.dueDate) : '',
      asked.length > 0 ? asked.join(', ') : 'nobody yet',
      said.join('; '),
      step?.because ?? '',
    ],
    item.key,
  );
}

const READINESS_WORD: Readonly<Record<Readiness, { word: string; style: BoardStyle }>> = {
  ready: { word: 'READY', style: 'ready' },
  onTrack: { word: 'on track', style: 'plain' },
  atRisk: { word: 'AT RISK', style: 'atRisk' },
  notReady: { word: 'NOT READY', style: 'late' },
};

/** How many blockers a day names before it only counts them. */
const NAMED_BLOCKERS = 8;

function dayRows({ reports, facts }: BoardInput): BoardRow[] {
  if (facts.shootDays.length === 0) return [];
  const rows = facts.shootDays.map((day) => {
    const { state, blockers } = readinessOf(day, reports);
    const { word, style } = READINESS_WORD[state];
    const rest = blockers.length - NAMED_BLOCKERS;
    const named = blockers.slice(0, NAMED_BLOCKERS).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
    return row(style, [
      `Day ${day.dayNumber}`,
      shortDate(day.date),
      word,
      day.scenes.join(', '),
      day.location,
      named || 'nothing missing',
    ]);
  });
  return [
    row('heading', ['What each shooting day still lacks']),
    row('header', ['Day', 'Date', 'State', 'Scenes', 'Location', 'Lacks']),
    ...rows,
  ];
}

function listRows(heading: string, sentences: readonly string[]): BoardRow[] {
  if (sentences.length === 0) return [];
  return [row('heading', [heading]), ...sentences.map((sentence) => row('note', [sentence]))];
}

function byDueDate(a: ItemReport, b: ItemReport): number {
  return (
    (a.step?.dueDate ?? '9999').localeCompare(b.step?.dueDate ?? '9999') || a.item.title.localeCompare(b.item.title)
  );
}

/** A stage in one sentence, for Temporal's Web UI: `3 late, 5 due, 20 on track`. */
export function countsText(reports: readonly ItemReport[]): string {
  const count = (state: ItemReport['state']): number => reports.filter((report) => report.state === state).length;
  const parts = (['late', 'due', 'answered', 'onTrack', 'closed', 'unknown'] as const)
    .map((state) => ({ state, number: count(state) }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${number} ${STATE_WORDS[state]}`);
  return parts.length > 0 ? listOf(parts) : 'nothing to watch yet';
}

const STATE_WORDS: Readonly<Record<ItemReport['state'], string>> = {
  late: 'late',
  due: 'due',
  answered: 'being worked on',
  onTrack: 'on track',
  closed: 'settled',
  unknown: 'without a date',
};
