import { openLineIds } from '../domain/preparations/weekly-check';
import { isListKey } from '../domain/breakdown/list-items';
import type { Answer, AnswerKind, Item, Step } from '../domain/model';

/** The preparations that an answer says are done: those that were ticked, or all of them. Only their owner can say so. */
export function preparedBy(step: Step, personKey: string, kind: AnswerKind, ticked: readonly string[]): string[] {
  if (step.about?.kind !== 'preparations' || personKey !== step.ownerKey) return [];
  const open = openLineIds(step);
  return kind === 'done' ? open : open.filter((id) => ticked.includes(id));
}

/**
 * What an answer writes into the sheet, as the step whose column and rung it is; `null` where it belongs into no cell.
 * A decision about money goes into the table's column for approvals; where it has none, the Callboard column says it.
 */
export function stepToWrite(item: Item, step: Step, { kind }: Answer): Step | null {
  if (isListKey(item.key)) return null;
  if (!step.about) return step;
  const hasColumn = step.about.kind === 'approval' && (item.money?.approval ?? null) !== null;
  if (!hasColumn || (kind !== 'approve' && kind !== 'decline')) return null;
  return { ...step, reached: kind === 'approve' ? 'approved' : 'rejected' };
}

/** A decision is written as *done* is: the word of the rung, where the cell still says what the person saw. */
export function asWritten(answer: Answer): Answer {
  return answer.kind === 'approve' || answer.kind === 'decline' ? { ...answer, kind: 'done' } : answer;
}
