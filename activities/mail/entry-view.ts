import {
  LEVELS,
  type AnswerKind,
  type IsoDate,
  type Item,
  type LevelName,
  type PreparationLine,
  type Step,
  type StepAbout,
} from '../../domain/model';
import { linkPath, type LinkSigner } from '../../domain/links/link';
import { daysBetween } from '../../domain/time/calendar';
import { counted, shortDate, shortMoment } from '../../domain/time/format';
import { dateIn } from '../../domain/time/zone';
import { answerLabel, answersFor, historyLines, type HistoryLine } from '../../domain/wording/answers';
import { oneLine } from '../../domain/wording/clean';
import { dueSentence, dueText, isLate } from '../../domain/wording/due';
import { figuresOf, sourceSentence, type Figure } from '../../domain/wording/money';
import { questionOf, type Question } from '../../domain/wording/question';
import type { MailboxInput, MailEntry } from '../../workflows/messages';
import { sheetLink } from '../../domain/links/sheet-link';

/** Who makes the links of mails: the signer, and where the pages behind the links are. */
export interface LinkMaker {
  readonly signer: LinkSigner;
  /** The address of the answer pages, without a path: `https://callboard.example.com`. */
  readonly webUrl: string;
}

export interface AnswerLink {
  readonly kind: AnswerKind;
  readonly label: string;
  readonly url: string;
}

/** One entry in words, the same for the plain text and the HTML. Everything is one line and short. */
export interface EntryView extends Question {
  readonly level: LevelName;
  readonly isLate: boolean;
  /** `due today (Tue 4 May)`. */
  readonly due: string;
  readonly dueSentence: string;
  /** `Scenes 1, 9, 10: day 2 (Tue 18 May).` */
  readonly atStake: string;
  /** `needed in 9 days`, or nothing where no day is known. */
  readonly needed: string;
  /** `Wed 28 Apr, 09:00`: since when the step waits. */
  readonly since: string;
  /** The team's own status word, or nothing where it says nothing about this step. */
  readonly sheetSays: string;
  readonly history: readonly HistoryLine[];
  /** Who was told and has not answered, by name. */
  readonly silent: readonly string[];
  /** `No answer for 6 days.` */
  readonly silence: string;
  readonly lastAnswer: HistoryLine | null;
  readonly tab: string;
  readonly sheetUrl: string | null;
  readonly links: readonly AnswerLink[];
  /** What kind of question it is beside the milestones; `null` for a milestone. */
  readonly beside: StepAbout['kind'] | null;
  /** Where it comes from and what it costs, as a sentence; nothing where the sheet says neither. */
  readonly source: string;
  /** The money that is asked about, and its budget line before and after. */
  readonly figures: readonly Figure[];
  /** The preparations that are open, each with its date: `lines learned: due Fri 14 May`. */
  readonly preparations: readonly PreparationView[];
}

export interface PreparationView {
  readonly name: string;
  readonly due: string;
  readonly isLate: boolean;
  readonly why: string;
}

const LONGEST = { sentence: 300, word: 60, tab: 60 } as const;
const MOST_HISTORY = 8;

export function entryView(entry: MailEntry, mailbox: MailboxInput, maker: LinkMaker): EntryView {
  const { item, step, level } = entry;
  const history = historyLines(entry.history, mailbox.timeZone, step);
  const today = dateIn(mailbox.timeZone, entry.at);
  return {
    ...questionOf(item, step, mailbox.person.key),
    level,
    isLate: isLate(step.dueDate, today),
    due: step.about?.kind === 'preparations' ? answerBy(step.dueDate) : dueText(step.dueDate, today),
    dueSentence: dueSentence(step.dueDate, oneLine(reasonOf(item, step), LONGEST.sentence), today),
    atStake: oneLine(entry.atStake, LONGEST.sentence),
    needed: neededText(item.neededOn, today),
    since: shortMoment(entry.since, mailbox.timeZone),
    sheetSays: step.column === 'status' ? oneLine(item.statusWord, LONGEST.word) : '',
    history: history.slice(-MOST_HISTORY),
    silent: silentNames(entry),
    silence: silenceText(entry, today, mailbox.timeZone),
    lastAnswer: history.findLast((line) => line.isAnswer) ?? null,
    tab: oneLine(item.tabTitle, LONGEST.tab),
    sheetUrl: sheetLink(mailbox.spreadsheetUrl, item.sheetId),
    links: answerLinks(entry, mailbox.person.key, maker),
    beside: step.about?.kind ?? null,
    figures: figuresOf(item, step),
    source: step.about ? '' : sourceSentence(item),
    preparations: step.about?.kind === 'preparations' ? step.about.lines.map((line) => lineView(line, today)) : [],
  };
}

/** A weekly question has no due date but a day by which it wants its answer. */
function answerBy(dueDate: IsoDate | null): string {
  return dueDate === null ? 'once a week' : `answer by ${shortDate(dueDate)}`;
}

function lineView({ name, dueDate, because }: PreparationLine, today: IsoDate): PreparationView {
  return {
    name: oneLine(name, LONGEST.word),
    due: dueText(dueDate, today),
    isLate: isLate(dueDate, today),
    why: oneLine(because, LONGEST.sentence),
  };
}

/** Most urgent first: what is due first, and of that what climbed highest. */
export function byUrgency(a: MailEntry, b: MailEntry): number {
  const due = (a.step.dueDate ?? '9999').localeCompare(b.step.dueDate ?? '9999');
  return due || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
}

function answerLinks(entry: MailEntry, personKey: string, { signer, webUrl }: LinkMaker): AnswerLink[] {
  const { askId, level, turn } = entry;
  return answersFor(entry.step, personKey).map((answer) => {
    const path = linkPath({ askId, personKey, level, turn, answer }, signer);
    return { kind: answer, label: answerLabel(answer, entry.step), url: new URL(path, webUrl).href };
  });
}

function neededText(neededOn: IsoDate | null, today: IsoDate): string {
  if (neededOn === null) return '';
  const left = daysBetween(today, neededOn);
  if (left < 0) return `was needed ${shortDate(neededOn)}`;
  if (left < 2) return left === 0 ? 'needed today' : 'needed tomorrow';
  return `needed in ${left} days`;
}

function silentNames({ history }: MailEntry): string[] {
  const silent = history.asked.filter(
    ({ name, at }) => !history.answers.some((answer) => answer.personName === name && answer.at >= at),
  );
  return [...new Set(silent.map(({ name }) => oneLine(name, LONGEST.word)))];
}

function silenceText({ history, since }: MailEntry, today: IsoDate, timeZone: string): string {
  const answer = history.answers[history.answers.length - 1];
  const from = dateIn(timeZone, answer?.at ?? history.asked[0]?.at ?? since);
  const days = daysBetween(from, today);
  const long = days < 1 ? 'today' : `for ${counted(days, 'day')}`;
  return answer ? `No further word ${long}.` : `No answer ${long}.`;
}

/** Why it is due then, and what the note says where the status comes from it. */
function reasonOf({ statusBecause = '' }: Item, { because }: Step): string {
  return [because, statusBecause].filter((part) => part !== '').join('; ');
}
