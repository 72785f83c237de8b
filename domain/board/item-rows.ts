import type { AskReport, ItemReport, ProductionFacts, Step } from '../model';
import { tooLateText } from '../deadlines/too-late';
import { trackName } from '../stages';
import { daysBetween } from '../time/calendar';
import { counted, shortDate } from '../time/format';
import { dateIn } from '../time/zone';
import { answerText, isStuck, NOBODY_LEFT } from './column';
import { boardRow, type BoardRow, type BoardStyle } from './row';

/** What the rows of a list need beside their reports. */
export interface ListMoment {
  readonly facts: ProductionFacts;
  readonly now: number;
  /** The numbers of the days to come that wait for an item, by its key. */
  readonly daysOf: ReadonlyMap<string, readonly number[]>;
}

/** The header of every list of items. */
export const ITEM_HEADER = [
  'What',
  'Waits for',
  'Due',
  'With',
  'Asked',
  'Answered',
  'Why then',
  'Holds up',
  'What can be done',
];

/** One item with the step that it waits for. */
export function itemRow(style: BoardStyle, report: ItemReport, moment: ListMoment): BoardRow {
  return stepRow(style, report, { step: report.step, ask: report.ask }, moment);
}

/** The same about a question that is asked beside the item's own milestones. */
export function stepRow(
  style: BoardStyle,
  report: ItemReport,
  { step, ask }: { readonly step: Step | null; readonly ask: AskReport | null },
  moment: ListMoment,
): BoardRow {
  const { facts, now, daysOf } = moment;
  const { item } = report;
  const today = dateIn(facts.calendar.timeZone, now);
  return boardRow(
    style,
    [
      `${item.title} (${trackName(item.track)})`,
      step?.milestoneName ?? 'nothing more',
      step?.dueDate ? dueText(step.dueDate, today) : '',
      withWhom(report, step, facts),
      askedText(ask, facts),
      answeredText(ask, facts),
      step?.because ?? '',
      holdsUp(daysOf.get(item.key) ?? [], facts),
      doText(report, ask),
    ],
    { itemKey: item.key },
  );
}

/** `Mon 26 Apr, 3 days LATE`, and in words what colour says too. */
function dueText(dueDate: string, today: string): string {
  const late = daysBetween(dueDate, today);
  if (late > 0) return `${shortDate(dueDate)}, ${counted(late, 'day')} LATE`;
  return late === 0 ? `${shortDate(dueDate)}, today` : `${shortDate(dueDate)}, in ${counted(-late, 'day')}`;
}

/** Who it lies with: the owner of the step, beside the name in the sheet where that one cannot be written to. */
function withWhom({ item }: ItemReport, step: Step | null, facts: ProductionFacts): string {
  if (!step) return item.ownerName;
  const asked = facts.people.find((person) => person.key === step.ownerKey)?.name;
  const isOther = step.about === undefined && item.ownerName !== '' && step.ownerKey !== item.ownerKey;
  if (isOther) return `${item.ownerName}, who has no address here${asked ? `; ${asked} is asked` : ''}`;
  return asked ?? 'nobody: no owner is named, and no head of department';
}

/** Who was asked and when, in the order in which it happened; of one who was asked again, the last time. */
function askedText(ask: AskReport | null, facts: ProductionFacts): string {
  const lines: string[] = [];
  let before = '';
  for (const { name, at, undelivered } of ask?.asked ?? []) {
    const missed = undelivered === undefined ? '' : ', not delivered';
    if (name === before) lines.pop();
    lines.push(`${name}, ${shortDate(dateIn(facts.calendar.timeZone, at))}${missed}`);
    before = name;
  }
  if (ask && isStuck(ask)) lines.push(NOBODY_LEFT);
  return lines.length > 0 ? lines.join('\n') : 'nobody yet';
}

function answeredText(ask: AskReport | null, facts: ProductionFacts): string {
  const said = (ask?.answers ?? []).map((answer) => answerText(answer, facts.calendar.timeZone));
  if (said.length > 0) return said.join('\n');
  return ask && ask.asked.length > 0 ? 'no answer' : '';
}

const NAMED_DAYS = 4;

function holdsUp(days: readonly number[], { shootDays, kind }: ProductionFacts): string {
  if (days.length === 0) return '';
  if (kind === 'theatre') return 'opening night';
  if (days.length > NAMED_DAYS && days.length === shootDays.length) return 'every day';
  const named = days.slice(0, NAMED_DAYS).join(', ');
  const rest = days.length - NAMED_DAYS;
  return `${days.length === 1 ? 'day' : 'days'} ${named}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function doText({ tooLate, slow, allowed }: ItemReport, ask: AskReport | null): string {
  if (tooLate) return `Cannot be in time any more: ${tooLateText(tooLate)}`;
  if (slow) return `Has not moved for ${counted(slow.days, 'day')}; this usually takes ${slow.usualDays}`;
  if (allowed) return `${allowed.personName} lets them work without papers`;
  return ask && isStuck(ask) ? 'Everybody was told: speak to them' : '';
}
