import type { IsoDate, ItemReport, ProductionFacts } from '../model';
import { lackOf } from '../readiness/blockers';
import { trackName } from '../stages';
import { addDays, addWorkingDays } from '../time/calendar';
import { shortDate, shortMoment } from '../time/format';
import { dateIn, instantOf } from '../time/zone';
import { answerText } from './column';
import { atMost, boardRow, type BoardRow } from './row';

const MOST_CHANGES = 40;

interface Change {
  readonly at: number;
  readonly report: ItemReport;
  readonly what: string;
  readonly was: string;
  readonly now: string;
}

/**
 * What is different from the last working day: what moved, what is new, which dates moved, what people answered and
 * what became late. It is told from what the stages remember; the board itself remembers nothing.
 */
export function changeRows(reports: readonly ItemReport[], facts: ProductionFacts, now: number): BoardRow[] {
  const zone = facts.calendar.timeZone;
  const today = dateIn(zone, now);
  const since = addWorkingDays(facts.calendar, today, -1);
  const from = instantOf(since, '00:00', zone);
  const changes = reports
    .flatMap((report) => changesOf(report, facts, { from, since, today }))
    .sort((a, b) => b.at - a.at || (a.report.item.title < b.report.item.title ? -1 : 1));
  const heading = `Changed since ${shortDate(since)}`;
  if (changes.length === 0) return [boardRow('heading', [`${heading}: nothing`])];
  return [
    boardRow('heading', [`${heading}: ${changes.length}`]),
    boardRow('header', ['What', 'What happened', 'Was', 'Now', 'When']),
    ...atMost(changes, MOST_CHANGES, ({ report, what, was, now: is, at }) =>
      boardRow('plain', [titleOf(report), what, was, is, shortMoment(at, zone)], { itemKey: report.item.key }),
    ),
  ];
}

function titleOf({ item }: ItemReport): string {
  return `${item.title} (${trackName(item.track)})`;
}

function changesOf(
  report: ItemReport,
  facts: ProductionFacts,
  { from, since, today }: { readonly from: number; readonly since: IsoDate; readonly today: IsoDate },
): Change[] {
  const { past, item, step, state, ask } = report;
  const changes: Change[] = [];
  const add = (at: number, what: string, was: string, now: string): void => {
    if (at >= from) changes.push({ at, report, what, was, now });
  };
  if (past && past.from === null) add(past.since, 'new row', '', item.statusWord);
  else if (past && past.from !== item.statusWord)
    add(past.since, 'moved', past.from ?? '', standingOf(report, past.from));
  if (past?.dated && step?.dueDate) {
    add(past.dated.at, `${step.milestoneName}: date moved`, shortDate(past.dated.from), shortDate(step.dueDate));
  }
  if (state === 'late' && step?.dueDate && step.dueDate >= since && step.dueDate < today) {
    const midnight = instantOf(addDays(step.dueDate, 1), '00:00', facts.calendar.timeZone);
    add(midnight, 'became late', `due ${shortDate(step.dueDate)}`, lackOf(report));
  }
  for (const answer of ask?.answers ?? []) add(answer.at, 'answered', '', answerText(answer, facts.calendar.timeZone));
  return changes;
}

const MARKS = ['permit', 'agreement', 'insurance', 'approval', 'done'] as const;

/** What the sheet says now where it said `from` before: the status, or the mark that moved. */
function standingOf({ item }: ItemReport, from: string | null): string {
  const mark = MARKS.find((name) => from?.startsWith(`${name} `));
  return mark === undefined ? item.statusWord || 'blank' : `${mark} ${item.marks[mark] ?? ''}`;
}
