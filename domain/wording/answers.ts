import type { Answer, AnswerKind, AskedPerson, AskReport, LevelName, Step, StepAbout } from '../model';
import { assertNever } from '../assert-never';
import { shortMoment } from '../time/format';
import { oneLine } from './clean';

/** What a person says with each answer. */
const ANSWER_LABELS: Readonly<Record<AnswerKind, string>> = {
  done: 'It is done',
  onIt: 'I am on it',
  needHelp: 'I need help',
  notMe: 'Not me',
  approve: 'Approve',
  decline: 'Decline',
  askBack: 'Ask a question',
  allow: 'They may work',
  refuse: 'Not without papers',
  onTrack: 'I am on track',
};

const MILESTONE: readonly AnswerKind[] = ['done', 'onIt', 'needHelp', 'notMe'];
/** Of a question beside the milestones: what the one who is asked can answer, and everybody who is told after them. */
const BESIDE: Readonly<Record<StepAbout['kind'], { asked: readonly AnswerKind[]; told: readonly AnswerKind[] }>> = {
  approval: { asked: ['approve', 'decline', 'askBack'], told: ['onIt', 'needHelp'] },
  papers: { asked: ['allow', 'refuse', 'onIt'], told: ['onIt', 'needHelp'] },
  preparations: { asked: ['onTrack', 'done', 'needHelp'], told: ['done', 'onIt', 'needHelp'] },
};

/** What a person can answer to a question, the first one first. Only whoever is asked decides. */
export function answersFor({ about, ownerKey }: Step, personKey: string): readonly AnswerKind[] {
  if (!about) return MILESTONE;
  return personKey === ownerKey ? BESIDE[about.kind].asked : BESIDE[about.kind].told;
}

/** An answer as it stands on a link or button of this question. */
export function answerLabel(kind: AnswerKind, { about }: Step): string {
  return kind === 'done' && about?.kind === 'preparations' ? 'All of it is done' : ANSWER_LABELS[kind];
}

/** What follows an answer, said before and after it is given. */
export const WHAT_FOLLOWS: Readonly<Record<AnswerKind, string>> = {
  done: 'Nobody is asked about it any more, and the sheet says so. If somebody has changed the row meanwhile, the sheet counts.',
  onIt: 'Nobody else is told for two working days, or until the due date if that comes first.',
  needHelp: 'The next person up is told at once.',
  notMe: 'The associate producer, or whoever is next, is told at once, to find out whose it is.',
  approve: 'The sheet says so, and whoever is on it is told at once.',
  decline: 'The sheet says so, and whoever is on it is told at once. It stays in the way of its shooting day.',
  askBack: 'Whoever is on it gets your question by mail and answers you. You are asked again in two working days.',
  allow: 'It is written down as your word, and the missing papers no longer stand in the way of the day.',
  refuse: 'The missing papers go on standing in the way of the day, and whoever is on them is told.',
  onTrack: 'What you ticked is written down. You are asked again next week about what is left.',
};

const TOLD: Readonly<Record<LevelName, string>> = {
  reminder: 'was reminded',
  nudge: 'was asked',
  associateProducer: 'was told as associate producer',
  lineProducer: 'was told as line producer',
  executiveProducer: 'was told as executive producer',
};

/** The longest note that an answer can carry. */
export const LONGEST_NOTE = 500;

/** One thing that happened to an ask, to be shown in order. */
export interface HistoryLine {
  /** Production time, epoch milliseconds. */
  readonly at: number;
  /** `Tue 4 May, 09:00`, on the production's wall clock. */
  readonly when: string;
  readonly name: string;
  /** `was reminded: no answer`. */
  readonly what: string;
  readonly note: string;
  readonly isAnswer: boolean;
}

/** Who was told and what they said, in order of time. What is asked beside the milestones is asked and not reminded of. Somebody who answered nothing is said to be silent. */
export function historyLines(report: AskReport, timeZone: string, step?: Step): HistoryLine[] {
  const told = report.asked.map((asked) => ({
    ...line(asked.at, asked.name, timeZone),
    what: toldText(asked, report, step?.about !== undefined),
  }));
  const said = report.answers.map((answer) => ({
    ...line(answer.at, answer.personName, timeZone),
    what: `answered “${ANSWER_LABELS[answer.kind]}”`,
    note: oneLine(answer.note, LONGEST_NOTE),
    isAnswer: true,
  }));
  return [...told, ...said].sort((a, b) => a.at - b.at);
}

function line(at: number, name: string, timeZone: string): HistoryLine {
  return { at, when: shortMoment(at, timeZone), name: oneLine(name, 80), what: '', note: '', isAnswer: false };
}

function toldText(asked: AskedPerson, report: AskReport, isBeside: boolean): string {
  const told = isBeside && asked.level === 'reminder' ? TOLD.nudge : TOLD[asked.level];
  if (asked.undelivered !== undefined) return `${told}, but the mail was not delivered`;
  return answerAfter(asked, report) ? told : `${told}: no answer`;
}

/** The first answer that somebody gave after being told. */
function answerAfter(asked: AskedPerson, report: AskReport): Answer | undefined {
  return report.answers.find((answer) => answer.personName === asked.name && answer.at >= asked.at);
}

/** How an ask ended, as a sentence; an empty text while it is open. */
export function endedSentence(report: AskReport, timeZone: string): string {
  switch (report.ended) {
    case 'answered': {
      const last = report.answers[report.answers.length - 1];
      return last
        ? `${oneLine(last.personName, 80)} said that it is done, ${shortMoment(last.at, timeZone)}.`
        : 'It was answered.';
    }
    case 'sheetMoved':
      return 'The sheet says that it is done or that it is no longer asked.';
    case 'itemGone':
      return 'Its row is gone from the sheet.';
    case 'superseded':
      return 'It was asked anew since, in a later mail.';
    case null:
      return '';
    default:
      return assertNever(report.ended);
  }
}
