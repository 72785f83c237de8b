import { setHandler } from '@temporalio/workflow';
import type { Answer, LevelName, ProductionClock } from '../domain/model';
import {
  answerAsk,
  askView,
  clockChanged,
  mailFailed,
  sheetBack,
  sheetLost,
  stepChanged,
  stepResolved,
  type AnswerRequest,
  type AskInput,
  type AskView,
} from './messages';

/** What an ask does with each message. All of it is synchronous, so that two messages never mix. */
interface AskHandlers {
  clockChanged(clock: ProductionClock): void;
  stepResolved(resolved: { readonly why: 'sheetMoved' | 'itemGone' | 'superseded' }): void;
  stepChanged(question: Pick<AskInput, 'item' | 'step' | 'atStake' | 'facts'>): void;
  mailFailed(failed: { readonly personKey: string; readonly level: LevelName; readonly why: string }): void;
  sheetLost(): void;
  sheetBack(): void;
  /** Throws where an answer cannot be taken. */
  check(request: AnswerRequest): void;
  answerAsk(request: AnswerRequest): Answer;
  askView(): AskView;
}

/** Begins to listen to everything that an ask can be told or asked. */
export function hearAsk(handlers: AskHandlers): void {
  setHandler(clockChanged, (clock) => handlers.clockChanged(clock), {
    description: "The production's clock was paused or set",
  });
  setHandler(stepResolved, (resolved) => handlers.stepResolved(resolved), {
    description: 'The sheet answers the question, or its row is gone',
  });
  setHandler(stepChanged, (question) => handlers.stepChanged(question), {
    description: 'The row, its owner or its date changed while the question stays the same',
  });
  setHandler(mailFailed, (failed) => handlers.mailFailed(failed), {
    description: 'A mail could not be delivered: the next level is told at once',
  });
  setHandler(sheetLost, () => handlers.sheetLost(), {
    description: 'The spreadsheet cannot be read: nobody is told until it can, unless somebody asks for it',
  });
  setHandler(sheetBack, () => handlers.sheetBack(), { description: 'The spreadsheet can be read again' });
  setHandler(answerAsk, (request) => handlers.answerAsk(request), {
    description: 'An answer from the page behind a link: done, onIt, needHelp or notMe',
    validator: (request) => handlers.check(request),
  });
  setHandler(askView, () => handlers.askView(), { description: 'What the page behind a link shows' });
}
