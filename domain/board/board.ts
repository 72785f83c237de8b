import type { CellValue, IsoDate, ItemReport, ProductionFacts } from '../model';
import { levelName } from '../escalation/ladder';
import { readinessByDay } from '../readiness/by-day';
import { READINESS_WORDS, type Readiness } from '../readiness/readiness';
import { trackName } from '../stages';
import { daysBetween } from '../time/calendar';
import { counted, listOf, longDate, shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { answerText, isStuck, NOBODY_LEFT } from './column';

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

/** How many rows a list shows before it only counts the rest: a board is read in a minute and printed on a few pages. */
const MOST_ROWS = 100;
const MOST_SENTENCES = 40;

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

function titleRows({ facts, now, reports, problems }: BoardInput): BoardRow[] {
  const today = dateIn(facts.calendar.timeZone, now);
  const late = reports.filter((report) => report.state === 'late').length;
  const open = reports.filter((report) => report.step !== null && report.state !== 'closed').length;
  const counts = [
    late === 0 ? 'nothing is late' : `${counted(late, 'step')} late`,
    `${open} open`,
    ...(problems.length > 0 ? [`${counted(problems.length, 'thing')} to correct, below`] : []),
  ];
  return [
    row('title', [`${BOARD_MARK}${facts.title} · ${longDate(today)}`]),
    row('note', [
      `${firstDayText(facts, today)}: ${listOf(counts)}. Callboard writes this tab; change things in your own tabs.`,
    ]),
  ];
}

function firstDayText(facts: ProductionFacts, today: IsoDate): string {
  const isPlay = facts.kind === 'theatre';
  const first = facts.shootDays[0];
  if (!first) return isPlay ? 'No performance is known yet' : 'No shooting day is known yet';
  const days = daysBetween(today, first.date);
  const what = isPlay ? 'opening night' : 'the first shooting day';
  if (days > 0) return `${counted(days, 'day')} to ${what}, ${shortDate(first.date)}`;
  const next = facts.shootDays.find((day) => day.date >= today);
  if (!next) return isPlay ? 'The run is over' : 'The last shooting day is over';
  return next.date === today
    ? `Today is day ${next.dayNumber}`
    : `Day ${next.dayNumber} is next, ${shortDate(next.date)}`;
}

const ITEM_HEADER = ['What', 'Waits for', 'Due', 'With', 'Asked and answered', 'Why then'];

function lateRows(input: BoardInput): BoardRow[] {
  const late = input.reports.filter((report) => report.state === 'late').sort(byDueDate);
  if (late.length === 0) return [row('heading', ['Late: nothing'])];
  return [
    row('heading', [`Late: ${late.length}`]),
    row('header', ITEM_HEADER),
    ...atMost(late, MOST_ROWS, (report) => itemRow('late', report, input)),
  ];
}

function askedRows(input: BoardInput): BoardRow[] {
  const asked = input.reports.filter((report) => report.state !== 'late' && report.ask !== null).sort(byDueDate);
  if (asked.length === 0) return [];
  return [
    row('heading', [`Asked, and not late: ${asked.length}`]),
    row('header', ITEM_HEADER),
    ...atMost(asked, MOST_ROWS, (report) => itemRow(report.step === null ? 'ready' : 'plain', report, input)),
  ];
}

function atMost<T>(things: readonly T[], most: number, rowOf: (thing: T) => BoardRow): BoardRow[] {
  const rows = things.slice(0, most).map(rowOf);
  const rest = things.length - most;
  return rest > 0
    ? [...rows, row('note', [`and ${rest} more; the Callboard column beside each row says how it stands.`])]
    : rows;
}

function itemRow(style: BoardStyle, report: ItemReport, { facts, now }: BoardInput): BoardRow {
  const { item, step } = report;
  const today = dateIn(facts.calendar.timeZone, now);
  return row(
    style,
    [
      `${item.title} (${trackName(item.track)})`,
      step?.milestoneName ?? 'nothing more',
      step?.dueDate ? dueText(step.dueDate, today) : '',
      withWhom(report, facts),
      askedText(report, facts),
      step?.because ?? '',
    ],
    item.key,
  );
}

/** `Mon 26 Apr, 3 days late`, and in words what colour says too. */
function dueText(dueDate: IsoDate, today: IsoDate): string {
  const late = daysBetween(dueDate, today);
  if (late > 0) return `${shortDate(dueDate)}, ${counted(late, 'day')} LATE`;
  return late === 0 ? `${shortDate(dueDate)}, today` : `${shortDate(dueDate)}, in ${counted(-late, 'day')}`;
}

/** Who it lies with: the owner of the step, beside the name in the sheet where that one cannot be written to. */
function withWhom({ item, step }: ItemReport, facts: ProductionFacts): string {
  if (!step) return item.ownerName;
  const asked = facts.people.find((person) => person.key === step.ownerKey)?.name;
  const isOther = item.ownerName !== '' && step.ownerKey !== item.ownerKey;
  if (isOther) return `${item.ownerName}, who has no address here${asked ? `; ${asked} is asked` : ''}`;
  return asked ?? 'nobody: no owner is named, and no head of department';
}

/** Who was asked at which levels, and what they said, in the order in which it happened. */
function askedText({ ask }: ItemReport, facts: ProductionFacts): string {
  const zone = facts.calendar.timeZone;
  const asked = (ask?.asked ?? []).map(({ name, level, at, undelivered }) => {
    const missed = undelivered === undefined ? '' : ', not delivered';
    return { at, who: name, text: `${levelName(level)} ${shortDate(dateIn(zone, at))}${missed}` };
  });
  const said = (ask?.answers ?? []).map((answer) => ({ at: answer.at, who: '', text: answerText(answer, zone) }));
  const parts: string[] = [];
  let before = '';
  for (const { who, text } of [...asked, ...said].sort((a, b) => a.at - b.at)) {
    if (who !== '' && who === before) parts.push(`${parts.pop() ?? ''}, ${text}`);
    else parts.push(who === '' ? text : `${who}: ${text}`);
    before = who;
  }
  if (ask && isStuck(ask)) parts.push(NOBODY_LEFT);
  return parts.length > 0 ? parts.join('; ') : 'nobody was asked yet';
}

const READINESS_STYLE: Readonly<Record<Readiness, BoardStyle>> = {
  ready: 'ready',
  onTrack: 'plain',
  atRisk: 'atRisk',
  notReady: 'late',
};

/** How many blockers a day names, each on a line of its own, before it only counts them. */
const NAMED_BLOCKERS = 7;

function dayRows({ reports, facts, now }: BoardInput): BoardRow[] {
  if (facts.shootDays.length === 0) return [];
  const today = dateIn(facts.calendar.timeZone, now);
  const rows = readinessByDay(facts, reports).map(({ day, state, blockers }) => {
    const rest = blockers.length - NAMED_BLOCKERS;
    const named = [
      ...blockers.slice(0, NAMED_BLOCKERS).map(({ text }) => text),
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ].join('\n');
    const name = `Day ${day.dayNumber}, ${shortDate(day.date)}`;
    return row(READINESS_STYLE[state], [
      name,
      READINESS_WORDS[state],
      distance(day.date, today),
      day.location,
      named || 'nothing',
      sceneText(day.scenes),
    ]);
  });
  const isPlay = facts.kind === 'theatre';
  return [
    row('heading', [isPlay ? 'What each performance still lacks' : 'What each shooting day still lacks']),
    row('header', ['Day', 'State', 'When', 'Location', 'Lacks', 'Scenes']),
    ...rows,
  ];
}

function distance(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

/** With its word in front: a bare `9-12` is taken for a date by whoever copies the cell. */
function sceneText(scenes: readonly string[]): string {
  if (scenes.length === 0) return 'no scenes';
  return `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${scenes.join(', ')}`;
}

function listRows(heading: string, sentences: readonly string[]): BoardRow[] {
  if (sentences.length === 0) return [];
  const rest = sentences.length - MOST_SENTENCES;
  const more = rest > 0 ? [row('note', [`and ${rest} more.`])] : [];
  return [
    row('heading', [heading]),
    ...sentences.slice(0, MOST_SENTENCES).map((sentence) => row('note', [sentence])),
    ...more,
  ];
}

function byDueDate(a: ItemReport, b: ItemReport): number {
  return (
    (a.step?.dueDate ?? '9999').localeCompare(b.step?.dueDate ?? '9999') || a.item.title.localeCompare(b.item.title)
  );
}
