import type { Answer, AnswerKind, ItemReport, ProductionFacts, Step } from '../model';
import { shortDate } from '../time/format';
import { dateIn } from '../time/zone';

/** The Callboard column's header. */
export const CALLBOARD_COLUMN = 'Callboard';

/** The header of the hidden column that holds the rows' keys. */
export const KEY_COLUMN = 'Callboard key';

const SAID: Readonly<Record<AnswerKind, string>> = {
  done: 'said it is done',
  onIt: 'is on it',
  needHelp: 'needs help',
  notMe: 'said it is somebody else',
};

/** An answer in words: `Bea Holloway is on it, Tue 27 Apr: “quote by noon”`. */
export function answerText(answer: Answer, timeZone: string): string {
  const note = answer.note ? `: “${answer.note}”` : '';
  return `${answer.personName} ${SAID[answer.kind]}, ${shortDate(dateIn(timeZone, answer.at))}${note}`;
}

/** What stands in the Callboard column beside an item: its next milestone, who was asked, what was answered. */
export function columnText(report: ItemReport, facts: ProductionFacts): string {
  const { step, ask } = report;
  const zone = facts.calendar.timeZone;
  const answer = ask?.answers[ask.answers.length - 1];
  const said = answer ? answerText(answer, zone) : '';
  if (!step) return report.state === 'closed' && answer?.kind === 'done' ? said : '';
  const last = ask?.asked[ask.asked.length - 1];
  const missed = last?.undelivered === undefined ? '' : ', not delivered';
  const asked = last ? `asked ${last.name} ${shortDate(dateIn(zone, last.at))}${missed}` : '';
  return [aboutText(report, step), asked, said].filter((part) => part !== '').join(' · ');
}

function aboutText({ state }: ItemReport, { milestoneName, dueDate }: Step): string {
  if (dueDate === null) return `${milestoneName}: no date is known`;
  return state === 'late'
    ? `LATE: ${milestoneName} was due ${shortDate(dueDate)}`
    : `${milestoneName} by ${shortDate(dueDate)}`;
}
