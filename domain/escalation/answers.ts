import { assertNever } from '../assert-never';
import type { Answer, AnswerKind } from '../model';
import type { Standing } from './ladder';

/**
 * What an answer does to the ladder. *Done* and every decision end the ask, so the ladder no longer matters. *I am on
 * it*, and a question of whoever is to decide, hold it for two working days, or until the due date where that comes first; then it goes on where it was. *Need help* tells the
 * next person at once. *Not me* asks the associate producer at once; where the associate producer knows already, the
 * next one.
 */
export function afterAnswer(standing: Standing, { kind, personKey, at }: Answer): Standing {
  switch (kind) {
    case 'done':
    case 'approve':
    case 'decline':
    case 'allow':
    case 'refuse':
    case 'onTrack':
      return standing;
    case 'askBack':
    case 'onIt':
      return { ...standing, acknowledgedAt: at, hurry: null };
    case 'needHelp':
      return { ...standing, acknowledgedAt: null, hurry: { at, atLeast: 'reminder', passOver: personKey } };
    case 'notMe':
      return { ...standing, acknowledgedAt: null, hurry: { at, atLeast: 'associateProducer', passOver: personKey } };
    default:
      return assertNever(kind);
  }
}

/** Whether an answer settles the question that it answers. */
export function isSettling(kind: AnswerKind): boolean {
  return kind !== 'onIt' && kind !== 'askBack' && kind !== 'needHelp' && kind !== 'notMe';
}

/** What a mail that came back does to the ladder: that person is passed over from now on, and the next is told at once. */
export function afterReturn(standing: Standing, personKey: string, at: number): Standing {
  const unreachable = [...standing.unreachable, personKey];
  // Somebody further up was told since: the mail that came back holds nothing up.
  if (standing.told !== null && standing.told.personKey !== personKey) return { ...standing, unreachable };
  return { ...standing, unreachable, hurry: { at, atLeast: 'reminder', passOver: personKey } };
}
