import { existsSync } from 'node:fs';
import { ApplicationFailure } from '@temporalio/common';
import { SHEET_FAILURES } from '../activities/sheets/errors';
import { createGoogleSheets } from '../activities/sheets/google-sheets';
import type { SheetsPort } from '../activities/sheets/port';
import type { Workbook } from '../domain/model';
import { emulatorSheets, readSheetsConfig, type WorkerConfig } from '../worker/config';
import { SetupError } from './setup/setup-error';
import { UsageError } from './usage-error';

/** A spreadsheet that can be read and written, and where people open it. */
export interface OpenSpreadsheet {
  readonly spreadsheetId: string;
  readonly url: string;
  readonly sheets: SheetsPort;
  /** Reads it whole. */
  read(): Promise<Workbook>;
  /** What a call to `sheets` failed with, as a `SetupError` that says what a person can do; `read` does it itself. */
  helpful(error: unknown): unknown;
}

const ADDRESS = /^(https?:\/\/[^/]+)\/spreadsheets\/d\/([\w-]+)/;
/** Google's ids have 44 characters; older ones and those of other makers fewer. */
const ID = /^[\w-]{10,}$/;

/** Whether an argument names a spreadsheet and not a file. */
export function namesSpreadsheet(argument: string): boolean {
  return ADDRESS.test(argument) || (ID.test(argument) && !existsSync(argument));
}

/**
 * The spreadsheet that an id or an address names, reached as a worker reaches it. The address of an emulator on this
 * machine needs nothing else. Throws a `UsageError` where it names none, a `ConfigError` where nothing says how.
 */
export function openSpreadsheet(
  argument: string,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): OpenSpreadsheet {
  const [, origin, idOfAddress] = ADDRESS.exec(argument) ?? [];
  const spreadsheetId = idOfAddress ?? argument;
  if (!ID.test(spreadsheetId)) {
    throw new UsageError(
      `“${argument}” names no spreadsheet. Copy its address from the browser, such as https://docs.google.com/spreadsheets/d/…/edit, or the long id in it.`,
    );
  }
  const isHere = origin !== undefined && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/.test(origin);
  const config = isHere ? emulatorSheets(origin) : readSheetsConfig(variables);
  const { openUrl, ...google } = config;
  const sheets = createGoogleSheets(google);
  return {
    spreadsheetId,
    url: `${openUrl}/${spreadsheetId}/edit`,
    sheets,
    read: () => sheets.readWorkbook(spreadsheetId).catch((error: unknown) => Promise.reject(helpful(error, config))),
    helpful: (error) => helpful(error, config),
  };
}

/** What went wrong, with what a person can do about it. */
function helpful(error: unknown, { credentials }: Pick<WorkerConfig['sheets'], 'credentials'>): unknown {
  if (!(error instanceof ApplicationFailure)) return error;
  const account = credentials.kind === 'serviceAccount' ? credentials.key.client_email : undefined;
  const { message, type } = error;
  if (type !== SHEET_FAILURES.noAccess) return new SetupError(message, { cause: error });
  if (!message.includes('may not open') && !message.includes('there is no')) {
    return new SetupError(message, { cause: error });
  }
  const share =
    account === undefined
      ? 'Share it with Callboard’s account as an editor'
      : `Open it in the browser, press Share, and add ${account} as an editor`;
  const other = message.includes('there is no')
    ? 'Check that the id is whole: it is the long part of the address between /d/ and /edit. If it is right, it may not be shared yet. '
    : '';
  return new SetupError(`${firstSentence(message)}\n${other}${share}; then run this again.`, { cause: error });
}

/** `Could not read the spreadsheet: there is no spreadsheet X (Requested entity was not found.).` */
function firstSentence(message: string): string {
  const end = message.indexOf('). ');
  return end < 0 ? message : message.slice(0, end + 2);
}
