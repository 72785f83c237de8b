import type { Answer } from '../domain/model';
import type { AnswerRequest, AskView } from '../workflows/messages';

/** What the pages need of the asks. Every call throws `AsksUnreachable` when nobody can say. */
export interface AskPort {
  /** How an ask stands, open or ended; `null` where there is none of that id, or not any more. */
  view(askId: string): Promise<AskView | null>;
  /** Gives an answer. With an `updateId` that was used before it changes nothing and returns the first answer. */
  answer(askId: string, request: AnswerRequest, updateId: string): Promise<AnswerOutcome>;
  /** The asks that are open; `isAll` is false where there are more than can be shown. */
  listOpen(): Promise<{ readonly asks: readonly AskView[]; readonly isAll: boolean }>;
}

export type AnswerOutcome =
  | { readonly kind: 'taken'; readonly answer: Answer }
  /** The ask ended before, by somebody else or by the sheet. */
  | { readonly kind: 'settled' }
  /** The ask does not take it from this person; `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/** Temporal, or the worker behind it, does not answer. Whether the call took effect is not known; it can be repeated. */
export class AsksUnreachable extends Error {
  constructor(cause: unknown) {
    super('Temporal or its worker does not answer', { cause });
    this.name = 'AsksUnreachable';
  }
}
