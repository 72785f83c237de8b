import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { z } from 'zod';

/** Types of the failures that Google Sheets can cause; a workflow decides by them. */
export const SHEET_FAILURES = {
  /** Too many calls: come back after `nextRetryDelay`. */
  rateLimited: 'SheetsRateLimited',
  /** The service or the way to it is down; whether a write arrived is not known. */
  unavailable: 'SheetsUnavailable',
  /** What was asked no longer fits the spreadsheet, because it changed meanwhile: read it anew. */
  refused: 'SheetsRefused',
  /** Nobody can help but a person: sharing, credentials, a spreadsheet that is gone. Not retried. */
  noAccess: 'SheetsNoAccess',
} as const;

/** Quotas are by the minute; a little chance keeps several workers from coming back together. */
const RATE_LIMIT_DELAY_MS = 20_000;
const UNAVAILABLE_DELAY_MS = 3_000;

const answerSchema = z.object({
  status: z.number().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string().default('no message'),
  response: z
    .object({
      status: z.number().optional(),
      headers: z.unknown(),
      data: z
        .object({ error: z.union([z.string(), z.object({ message: z.string().optional() })]).optional() })
        .optional(),
    })
    .optional()
    .catch(undefined),
});

/**
 * Google's errors as failures that Temporal understands: what cannot pass by itself is not retried, and everything else
 * says when to try again. `doing` is a clause such as `read the spreadsheet`, `pauseMs` how long a 429 holds up all calls.
 */
export function sheetFailure(
  error: unknown,
  doing: string,
  spreadsheetId: string,
  pauseMs = RATE_LIMIT_DELAY_MS,
): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  const parsed = answerSchema.safeParse(error);
  const seen = parsed.success ? wordsOf(parsed.data) : String(error);
  const status = parsed.success ? statusOf(parsed.data) : undefined;
  const failed = `Could not ${doing}`;
  const cause = error instanceof Error ? error : new Error(seen);
  const where = `spreadsheet ${spreadsheetId}`;
  if (status === 429) {
    return ApplicationFailure.create({
      type: SHEET_FAILURES.rateLimited,
      message: `${failed}: Google Sheets answered 429, too many requests (${seen}). Callboard waits and tries again.`,
      nextRetryDelay: pauseMs + Math.round((Math.random() * pauseMs) / 2),
      category: ApplicationFailureCategory.BENIGN,
      cause,
    });
  }
  if (status === 404) {
    return noAccess(`${failed}: there is no ${where} (${seen}). If it was deleted, restore it from the trash.`, cause);
  }
  if (status === 403) {
    return noAccess(
      `${failed}: Callboard may not open ${where} (${seen}). Share it with Callboard's account as an editor.`,
      cause,
    );
  }
  if (status === 401 || /invalid_grant|invalid_client|unauthorized_client/.test(seen)) {
    return noAccess(
      `${failed}: Google does not accept Callboard's credentials (${seen}). Check the key that it was started with.`,
      cause,
    );
  }
  if (status === 400) {
    return ApplicationFailure.create({
      type: SHEET_FAILURES.refused,
      message: `${failed}: Google Sheets refused it (${seen}). The spreadsheet may have changed meanwhile; it is read anew.`,
      nextRetryDelay: UNAVAILABLE_DELAY_MS,
      cause,
    });
  }
  return ApplicationFailure.create({
    type: SHEET_FAILURES.unavailable,
    message: `${failed}: Google Sheets cannot be reached (${seen}). Callboard tries again.`,
    nextRetryDelay: UNAVAILABLE_DELAY_MS,
    cause,
  });
}

/** Whether no answer came at all: a kept connection that the other side had closed, a network that changed. */
export function isBrokenConnection(error: unknown): boolean {
  const parsed = answerSchema.safeParse(error);
  return !(error instanceof ApplicationFailure) && parsed.success && statusOf(parsed.data) === undefined;
}

/** Whether Google refused a call because there were too many. */
export function isTooMany(error: unknown): boolean {
  const parsed = answerSchema.safeParse(error);
  return parsed.success && statusOf(parsed.data) === 429;
}

/** How long Google asks to wait, in milliseconds, by `Retry-After` in seconds or as a date; `null` where it does not say. */
export function retryAfterMs(error: unknown, now: number): number | null {
  const parsed = answerSchema.safeParse(error);
  const headers = parsed.success ? parsed.data.response?.headers : undefined;
  const given = headers instanceof Headers ? headers.get('retry-after') : null;
  if (given === null || given.trim() === '') return null;
  const seconds = Number(given);
  const ms = Number.isNaN(seconds) ? Date.parse(given) - now : seconds * 1_000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function statusOf({ response, status, code }: z.infer<typeof answerSchema>): number | undefined {
  const known = response?.status ?? status ?? Number(code);
  return Number.isNaN(known) ? undefined : known;
}

function noAccess(message: string, cause: Error): ApplicationFailure {
  return ApplicationFailure.create({ type: SHEET_FAILURES.noAccess, message, nonRetryable: true, cause });
}

function wordsOf(answer: z.infer<typeof answerSchema>): string {
  const error = answer.response?.data?.error;
  const said = typeof error === 'string' ? error : error?.message;
  return said ?? answer.message;
}
