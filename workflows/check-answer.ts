import { ApplicationFailure } from '@temporalio/workflow';
import type { AskReport, Item, LevelName, Step } from '../domain/model';
import { answersFor, LONGEST_NOTE } from '../domain/wording/answers';
import { stateText } from './ask-details';
import type { AnswerRequest } from './messages';

const MOST_LINES = 40;

/** Who was told at which level, and of which row. */
export interface Told {
  readonly personKey: string;
  readonly level: LevelName;
  readonly item: Item;
}

/** How an ask stands when somebody answers. */
interface AskStanding {
  readonly told: readonly Told[];
  readonly report: AskReport;
  readonly step: Step;
}

/**
 * Refuses whoever was not asked, and everything once the ask has ended. Synchronous: a rejection would be lost.
 *
 * @throws ApplicationFailure of type `NotAsked`, `AskSettled`, `UnknownAnswer`, `TooManyLines` or `NoteTooLong`, which
 * fails the update and not the ask.
 */
export function checkAnswer(request: AnswerRequest, { told, report, step }: AskStanding): void {
  const { personKey, level, kind, note, lines = [] } = request;
  const isAsked = told.some((one) => one.personKey === personKey && one.level === level);
  if (!isAsked) throw refusal('NotAsked', 'Only somebody who was asked can answer.');
  if (report.ended !== null) throw refusal('AskSettled', `This is settled: ${stateText(report)}.`);
  const answers = answersFor(step, personKey);
  if (!answers.includes(kind)) throw refusal('UnknownAnswer', `An answer to this is one of ${answers.join(', ')}.`);
  if (lines.length > MOST_LINES) throw refusal('TooManyLines', `At most ${MOST_LINES} lines can be ticked at once.`);
  if (note.length > LONGEST_NOTE) {
    throw refusal('NoteTooLong', `The note has ${note.length} characters; at most ${LONGEST_NOTE} are kept.`);
  }
}

function refusal(type: string, message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, type);
}
