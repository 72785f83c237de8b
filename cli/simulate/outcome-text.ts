import { levelName } from '../../domain/escalation/ladder';
import { LEVELS, type IsoDate } from '../../domain/model';
import type { CheckFinding } from '../../domain/simulate/checks';
import { counted, listOf, longDate, shortDate } from '../../domain/time/format';
import { dateIn, wallTimeIn } from '../../domain/time/zone';
import { dueText } from '../../domain/wording/due';
import { questionOf } from '../../domain/wording/question';
import type { SimulatedMail } from './clocked-stages';
import type { Played } from './play-timeline';

/** So many lines of a mail, or of a check, are shown unless everything is wanted. */
const SHOWN = 5;

export interface OutcomeText {
  readonly played: Played;
  readonly mails: readonly SimulatedMail[];
  readonly timeZone: string;
  /** The workbook's title. */
  readonly title: string;
  /** Every line of every mail and check. */
  readonly isFull: boolean;
}

/** What followed from a timeline, for a producer to read. */
export function outcomeText(outcome: OutcomeText): string {
  const parts = [headText(outcome), mailsText(outcome), checksText(outcome), sheetText(outcome), problemsText(outcome)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headText({ played, mails, title }: OutcomeText): string {
  const { start, end, edits } = played.timeline;
  const people = new Set(edits.map(({ by }) => by)).size;
  const told = new Set(mails.map(({ person }) => person.key)).size;
  const levels = LEVELS.flatMap((level) => {
    const count = mails.flatMap(({ tellings }) => tellings).filter((telling) => telling.level === level).length;
    return count === 0 ? [] : [`${count} × ${levelName(level)}`];
  });
  const notices = mails.flatMap((mail) => mail.notices).length;
  const what = [...levels, ...(notices > 0 ? [`${notices} × told of a change`] : [])];
  const about = what.length === 0 ? '' : `: ${what.join(', ')}`;
  return [
    `${title}, ${longDate(start)} to ${longDate(end)}: ${counted(edits.length, 'edit')} by ${people === 1 ? '1 person' : `${people} people`}.`,
    `Callboard would have sent ${counted(mails.length, 'mail')} to ${told === 1 ? '1 person' : `${told} people`}${about}.`,
    'Nobody answers in a simulation: what is not answered in the sheet climbs.',
  ].join('\n');
}

function mailsText({ mails, timeZone, isFull }: OutcomeText): string {
  const days = [...new Set(mails.map(({ at }) => dateIn(timeZone, at)))].sort();
  return days
    .map((day) => {
      const ofDay = mails.filter(({ at }) => dateIn(timeZone, at) === day);
      return [shortDate(day), ...ofDay.flatMap((mail) => mailText(mail, day, timeZone, isFull))].join('\n');
    })
    .join('\n\n');
}

function mailText(
  { at, person, tellings, notices }: SimulatedMail,
  day: IsoDate,
  zone: string,
  isFull: boolean,
): string[] {
  const { hour, minute } = wallTimeIn(zone, at);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const role = person.roles.filter((one) => one !== 'Cast')[0];
  const lines = [
    ...[...tellings]
      .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
      .map(({ level, question: { item, step } }) => {
        const { subject } = questionOf(item, step, person.key);
        return `${levelName(level)}: ${subject}, ${dueText(step.dueDate, day)}`;
      }),
    ...notices.map(({ heading }) => `told: ${heading}`),
  ];
  return [
    `  ${time}  to ${person.name}${role ? `, ${role}` : ''}`,
    ...shortened(lines, isFull).map((line) => `           ${line}`),
  ];
}

function shortened(lines: readonly string[], isFull: boolean): string[] {
  if (isFull || lines.length <= SHOWN + 1) return [...lines];
  return [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more`];
}

function checksText({ played, isFull }: OutcomeText): string {
  const hasRules = Object.keys(played.timeline.leads).length > 0;
  if (!hasRules) return '';
  return played.checks
    .map(({ date, overdue, stalled }) => {
      const line = (what: string) => (finding: CheckFinding) => {
        const item = played.items.get(finding.key);
        return `${what}: ${item?.title ?? ''} (${item?.tabTitle ?? ''}), ${finding.status}, due ${shortDate(finding.due)}`;
      };
      const late = shortened(overdue.map(line('overdue')), isFull);
      const slow = shortened(stalled.map(line('stalled')), isFull);
      const head = `At the end of ${shortDate(date)}: ${overdue.length} overdue, ${stalled.length} stalled.`;
      return [head, ...[...late, ...slow].map((text) => `  ${text}`)].join('\n');
    })
    .join('\n\n');
}

function sheetText({ played }: OutcomeText): string {
  const { statusEvents, newRows, goneRows } = played;
  const words = listOf([
    counted(statusEvents.length, 'change') + ' of status',
    counted(newRows.length, 'new row'),
    `${counted(goneRows.length, 'row')} gone`,
  ]);
  return `What the sheets said: ${words}.`;
}

function problemsText({ played }: OutcomeText): string {
  if (played.problems.length === 0) return '';
  return ['Not as the timeline says:', ...played.problems.map((problem) => `  ${problem}`)].join('\n');
}
