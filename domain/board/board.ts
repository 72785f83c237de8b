import type { IsoDate, ItemReport, ProductionFacts } from '../model';
import { readinessByDay, type DayStanding } from '../readiness/by-day';
import { byUrgency } from '../readiness/readiness';
import { daysBetween } from '../time/calendar';
import { counted, listOf, longDate, shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { changeRows } from './changes';
import { decisionRows, openDecisions } from './decisions';
import { ITEM_HEADER, itemRow, type ListMoment } from './item-rows';
import { matrixRows } from './matrix';
import { atMost, boardRow, type BoardInput, type BoardProblem, type BoardRow, type BoardStyle } from './row';

/** The tab that shows everything; a projection, never read. */
export const BOARD_TAB = 'Callboard';

/** How the board's first cell begins, so that the tab is known again under another title. */
export const BOARD_MARK = 'Callboard · ';

/** How many rows a list shows before it only counts the rest: a board is read in a minute and printed on a few pages. */
const MOST_ROWS = 60;
const MOST_SENTENCES = 40;

/** Everything on the board, row by row. It is made to be read from the top, on the screen and on paper. */
export function boardRows(input: BoardInput): BoardRow[] {
  const { reports, facts, now } = input;
  const today = dateIn(facts.calendar.timeZone, now);
  const days = readinessByDay(facts, reports);
  const moment: ListMoment = { facts, now, daysOf: daysByItem(days, today) };
  const decisions = openDecisions(reports);
  const isElsewhere = new Set(decisions.map(({ report }) => report));
  const take = (wanted: (report: ItemReport) => boolean): ItemReport[] => {
    const taken = reports.filter((report) => !isElsewhere.has(report) && wanted(report));
    for (const report of taken) isElsewhere.add(report);
    return taken;
  };
  const late = take(({ state }) => state === 'late');
  const slow = take((report) => report.slow !== undefined);
  const asked = take((report) => report.ask !== null);
  return [
    ...titleRows(input, today, decisions.length),
    ...matrixRows(days, { facts, today, keyOfDay: keysOfDays(reports) }),
    ...decisionRows(decisions, moment),
    ...itemRows(late.length === 0 ? 'Late: nothing' : `Late: ${late.length}`, late, () => 'late', moment),
    ...(slow.length > 0 ? itemRows(`At risk, not moving: ${slow.length}`, slow, () => 'atRisk', moment) : []),
    ...changeRows(reports, facts, now),
    ...(asked.length > 0
      ? itemRows(
          `Asked, and not late: ${asked.length}`,
          asked,
          ({ step }) => (step === null ? 'ready' : 'plain'),
          moment,
        )
      : []),
    ...listRows('What to correct in the sheets', input.problems),
    ...listRows('What Callboard watches', input.watched.map(sentence)),
    ...listRows('What Callboard leaves alone, and why', input.leftAlone.map(sentence)),
  ];
}

function titleRows({ facts, reports, problems }: BoardInput, today: IsoDate, decisions: number): BoardRow[] {
  const count = (wanted: (report: ItemReport) => boolean): number => reports.filter(wanted).length;
  const late = count(({ state }) => state === 'late');
  const tooLate = count((report) => report.tooLate !== undefined);
  const atRisk = count((report) => report.state === 'due' || report.slow !== undefined);
  const open = count((report) => report.step !== null && report.state !== 'closed');
  const counts = [
    late === 0 ? 'nothing is late' : `${counted(late, 'step')} late`,
    ...(tooLate > 0 ? [`${tooLate} that cannot be in time any more`] : []),
    ...(atRisk > 0 ? [`${atRisk} due now or standing still`] : []),
    ...(decisions > 0 ? [`${counted(decisions, 'decision')} to take`] : []),
    `${open} open`,
    ...(problems.length > 0 ? [`${counted(problems.length, 'thing')} to correct, below`] : []),
  ];
  return [
    boardRow('title', [`${BOARD_MARK}${facts.title} · ${longDate(today)}`]),
    boardRow('note', [
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

function keysOfDays(reports: readonly ItemReport[]): Map<IsoDate, string> {
  const keys = new Map<IsoDate, string>();
  for (const { item } of reports) {
    if (item.track === 'schedule' && item.neededOn !== null) keys.set(item.neededOn, item.key);
  }
  return keys;
}

/** Which of the days to come wait for each item. */
function daysByItem(days: readonly DayStanding[], today: IsoDate): Map<string, number[]> {
  const byItem = new Map<string, number[]>();
  for (const { day, blockers } of days) {
    if (day.date < today) continue;
    for (const { itemKey } of blockers) {
      const held = byItem.get(itemKey);
      // A day waits once for an item, though two questions about it may be open.
      if (held?.[held.length - 1] === day.dayNumber) continue;
      if (held) held.push(day.dayNumber);
      else byItem.set(itemKey, [day.dayNumber]);
    }
  }
  return byItem;
}

function itemRows(
  heading: string,
  reports: readonly ItemReport[],
  styleOf: (report: ItemReport) => BoardStyle,
  moment: ListMoment,
): BoardRow[] {
  if (reports.length === 0) return [boardRow('heading', [heading])];
  const sorted = [...reports].sort(byUrgency);
  return [
    boardRow('heading', [heading]),
    boardRow('header', ITEM_HEADER),
    ...atMost(sorted, MOST_ROWS, (report) => itemRow(styleOf(report), report, moment)),
  ];
}

function sentence(message: string): BoardProblem {
  return { message };
}

function listRows(heading: string, sentences: readonly BoardProblem[]): BoardRow[] {
  if (sentences.length === 0) return [];
  const rest = sentences.length - MOST_SENTENCES;
  const more = rest > 0 ? [boardRow('note', [`and ${rest} more.`])] : [];
  return [
    boardRow('heading', [heading]),
    ...sentences
      .slice(0, MOST_SENTENCES)
      .map(({ message, cell }) => boardRow('note', [message], cell === undefined ? {} : { cell })),
    ...more,
  ];
}
