import {
  QueryNotRegisteredError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { answerAsk, askView, type AnswerRequest, type AskView } from '../workflows/messages';
import { AsksUnreachable, type AnswerOutcome, type AskPort } from './ask-port';

const DEADLINE_MS = 8_000;
const MOST_LISTED = 200;
const AT_ONCE = 8;
const CACHE_MS = 1_000;

/** The asks as workflows of a Temporal namespace. Nobody waits longer than `deadlineMs` for a page. */
export class TemporalAsks implements AskPort {
  private listed: { readonly until: number; readonly asks: ReturnType<AskPort['listOpen']> } | null = null;

  constructor(
    private readonly client: Client,
    private readonly deadlineMs = DEADLINE_MS,
  ) {}

  view(askId: string): Promise<AskView | null> {
    return this.reach(async () => {
      try {
        return await this.client.workflow.getHandle(askId).query(askView);
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return null;
        throw error;
      }
    });
  }

  answer(askId: string, request: AnswerRequest, updateId: string): Promise<AnswerOutcome> {
    return this.reach(async () => {
      const handle = this.client.workflow.getHandle(askId);
      try {
        return { kind: 'taken', answer: await handle.executeUpdate(answerAsk, { args: [request], updateId }) };
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return this.firstAnswer(askId, updateId);
        if (error instanceof WorkflowUpdateFailedError) return refusalOf(error);
        throw error;
      }
    });
  }

  /** All who look within a second see the same list. */
  listOpen(): ReturnType<AskPort['listOpen']> {
    const now = Date.now();
    if (this.listed && now < this.listed.until) return this.listed.asks;
    const asks = this.reach(() => this.list());
    this.listed = { until: now + CACHE_MS, asks };
    // The caller is told of the failure; what is kept must not fail a later one.
    asks.catch(() => {
      this.listed = null;
    });
    return asks;
  }

  /** Once an ask has closed, the server takes no update of it, but still knows the outcome of one that it took. */
  private async firstAnswer(askId: string, updateId: string): Promise<AnswerOutcome> {
    try {
      const handle = this.client.workflow.getHandle(askId).getUpdateHandle<AnswerResult>(updateId);
      return { kind: 'taken', answer: await handle.result() };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { kind: 'settled' };
      if (error instanceof WorkflowUpdateFailedError) return refusalOf(error);
      throw error;
    }
  }

  private async list(): Promise<{ asks: AskView[]; isAll: boolean }> {
    const ids: string[] = [];
    const query = "WorkflowType = 'Ask' AND ExecutionStatus = 'Running'";
    for await (const { workflowId } of this.client.workflow.list({ query, pageSize: MOST_LISTED })) {
      if (ids.length === MOST_LISTED) return { asks: await this.viewsOf(ids), isAll: false };
      ids.push(workflowId);
    }
    return { asks: await this.viewsOf(ids), isAll: true };
  }

  /** A few at a time. An ask that closed since it was listed is left out. */
  private async viewsOf(ids: readonly string[]): Promise<AskView[]> {
    const views: AskView[] = [];
    const left = [...ids];
    const next = async (): Promise<void> => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) {
        const view = await this.view(id);
        if (view && view.report.ended === null) views.push(view);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    return views;
  }

  private async reach<Result>(call: () => Promise<Result>): Promise<Result> {
    try {
      return await this.client.withDeadline(Date.now() + this.deadlineMs, call);
    } catch (error) {
      if (isUnreachable(error)) throw new AsksUnreachable(error);
      throw error;
    }
  }
}

type AnswerResult = Extract<AnswerOutcome, { kind: 'taken' }>['answer'];

function refusalOf(error: WorkflowUpdateFailedError): AnswerOutcome {
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure)) throw error;
  return cause.type === 'AskSettled' ? { kind: 'settled' } : { kind: 'refused', why: cause.message };
}

/** No server, no worker that answers in time, or a workflow that has not run its first task yet. */
function isUnreachable(error: unknown): boolean {
  return (
    error instanceof ServiceError ||
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof QueryNotRegisteredError
  );
}
