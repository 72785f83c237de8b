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
      data: z
        .object({ error: z.union([z.string(), z.object({ message: z.string().optional() })]).optional() })
        .optional(),
    })
    .optional()
    .catch(undefined),
});

/**
 * Google's errors as failures that Temporal understands: what cannot pass by itself is not retried, and everything else
 * says when to try again. `doing` is a clause such as `read the spreadsheet`.
 */
export function sheetFailure(error: unknown, doing: string, spreadsheetId: string): ApplicationFailure {
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
      nextRetryDelay: RATE_LIMIT_DELAY_MS + Math.round(Math.random() * 10_000),
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
