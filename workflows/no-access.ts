import { ApplicationFailure } from '@temporalio/workflow';

/** Whether an activity failed because nobody may use the spreadsheet: only a person can help, and it is not retried. */
export function isNoAccess(cause: unknown): boolean {
  // The type is the one of `activities/sheets/errors`, which no workflow may import.
  return cause instanceof ApplicationFailure && cause.type === 'SheetsNoAccess';
}
