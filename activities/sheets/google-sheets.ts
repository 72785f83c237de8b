import { sheets, type sheets_v4 } from '@googleapis/sheets';
import type { OAuth2Client } from 'google-auth-library';
import { ApplicationFailure } from '@temporalio/common';
import type { Workbook } from '../../domain/model';
import { isBrokenConnection, isTooMany, retryAfterMs, sheetFailure } from './errors';
import { authFor, fetchAfresh, type GoogleCredentials } from './google-credentials';
import type { Pace } from './pace';
import type { Changed, KnownTab, RowSpan, SheetsPort, TabRows, TabValues, WholeTab } from './port';
import { SheetsQuota, TooManyRequests, type Purpose } from './quota';
import { GRID_FIELDS, ROWS_FIELDS, SKELETON_FIELDS, tabRowsOf, workbookOf } from './read-grid';
import { tabValuesOf } from './read-values';
import { Trash } from './trash';
import { readAnswer } from './values-answer';

/** A call that takes longer is given up; a write may have arrived all the same. */
const CALL_TIMEOUT_MS = 30_000;

interface GoogleSheetsOptions {
  readonly auth: OAuth2Client;
  /** Where the API is, with its slash at the end; Google's own where absent. */
  readonly rootUrl?: string;
  /** What the calls share with everybody on the same account; without it there is no limit. */
  readonly quota?: SheetsQuota;
  /** How often each spreadsheet is polled. */
  readonly pace?: Pace;
  /** Told of each call with the size of its answer, for measuring. */
  readonly onCall?: (method: string, answer: unknown) => void;
}

/** Google Sheets through Google's own client. Every error comes out as `sheetFailure` says. */
class GoogleSheets implements SheetsPort {
  private readonly api: sheets_v4.Sheets;
  private readonly quota: SheetsQuota;
  private readonly trash: Trash;

  constructor(private readonly options: GoogleSheetsOptions) {
    this.quota = options.quota ?? new SheetsQuota();
    this.trash = new Trash(options.auth, options.rootUrl);
    this.api = sheets({
      version: 'v4',
      auth: options.auth,
      timeout: CALL_TIMEOUT_MS,
      // Google breaks and indents an answer, each cell on a line of its own, unless it is told not to.
      params: { prettyPrint: false },
      // Temporal retries, with the delays that `sheetFailure` gives; the client must not multiply them.
      retry: false,
      fetchImplementation: fetchAfresh,
      ...(options.rootUrl === undefined ? {} : { rootUrl: options.rootUrl }),
    });
  }

  async readWorkbook(spreadsheetId: string): Promise<Workbook> {
    return this.reading('read the spreadsheet', spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.get({ spreadsheetId, fields: GRID_FIELDS });
      this.options.onCall?.('spreadsheets.get', data);
      return workbookOf(data);
    });
  }

  async readValues(spreadsheetId: string, tabs: readonly KnownTab[]): Promise<readonly TabValues[]> {
    return this.polling(spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.values.batchGetByDataFilter(
        {
          spreadsheetId,
          fields: 'valueRanges(valueRange(range,values))',
          requestBody: {
            dataFilters: tabs.map(({ sheetId }) => ({ gridRange: { sheetId } })),
            valueRenderOption: 'UNFORMATTED_VALUE',
          },
        },
        // Read by ourselves: most of it is what it was a moment ago.
        { responseType: 'arraybuffer' },
      );
      this.options.onCall?.('spreadsheets.values.batchGetByDataFilter', data);
      const answered = await readAnswer(
        Buffer.from(data as ArrayBuffer),
        tabs.map(({ rows }) => rows),
      );
      return tabs.map(({ sheetId }, index) => tabValuesOf(sheetId, answered[index]));
    });
  }

  async readSkeleton(spreadsheetId: string): Promise<Workbook> {
    return this.reading('read the tabs of the spreadsheet', spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.get({ spreadsheetId, fields: SKELETON_FIELDS });
      this.options.onCall?.('spreadsheets.get', data);
      return workbookOf(data);
    });
  }

  async readRows(spreadsheetId: string, spans: readonly (RowSpan | WholeTab)[]): Promise<readonly TabRows[]> {
    return this.reading('read rows of the spreadsheet', spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.getByDataFilter({
        spreadsheetId,
        fields: ROWS_FIELDS,
        requestBody: { dataFilters: spans.map((span) => ({ gridRange: { ...span } })) },
      });
      this.options.onCall?.('spreadsheets.getByDataFilter', data);
      return tabRowsOf(data);
    });
  }

  async change(spreadsheetId: string, requests: readonly unknown[]): Promise<Changed> {
    return this.writing('write to the spreadsheet', spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.batchUpdate({
        spreadsheetId,
        fields: `replies(findReplace),updatedSpreadsheet(${GRID_FIELDS})`,
        requestBody: {
          // The port takes requests as plain JSON; the service validates every one before it applies any.
          requests: requests as sheets_v4.Schema$Request[],
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
        },
      });
      this.options.onCall?.('spreadsheets.batchUpdate', data);
      return { workbook: await workbookOf(data.updatedSpreadsheet ?? {}), replies: data.replies ?? [] };
    });
  }

  async write(spreadsheetId: string, requests: readonly unknown[]): Promise<void> {
    if (requests.length === 0) return;
    await this.writing('write to the spreadsheet', spreadsheetId, async () => {
      const { data } = await this.api.spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: { requests: requests as sheets_v4.Schema$Request[] },
      });
      this.options.onCall?.('spreadsheets.batchUpdate', data);
    });
  }

  /** A reading whose connection broke is made again at once; a write may have arrived, and is for the caller to judge. */
  private async reading<T>(
    doing: string,
    spreadsheetId: string,
    work: () => Promise<T>,
    { purpose = 'work', overdueMs = 0 }: { readonly purpose?: Purpose; readonly overdueMs?: number } = {},
  ): Promise<T> {
    await this.trash.refuse(doing, spreadsheetId);
    const attempt = (): Promise<T> => this.quota.read(purpose, () => this.call(doing, spreadsheetId, work), overdueMs);
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ApplicationFailure && isBrokenConnection(error.cause))) throw error;
      return attempt();
    }
  }

  /** A look whether anything changed. */
  private async polling<T>(spreadsheetId: string, work: () => Promise<T>): Promise<T> {
    const { pace } = this.options;
    const turn = pace ? { purpose: pace.purposeOf(spreadsheetId), overdueMs: pace.overdueMs(spreadsheetId) } : {};
    return this.reading('read the values of the spreadsheet', spreadsheetId, work, turn);
  }

  private async writing<T>(doing: string, spreadsheetId: string, work: () => Promise<T>): Promise<T> {
    return this.quota.write(() => this.call(doing, spreadsheetId, work));
  }

  private async call<T>(doing: string, spreadsheetId: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isTooMany(error)) throw sheetFailure(error, doing, spreadsheetId);
      throw new TooManyRequests(retryAfterMs(error, Date.now()), (pauseMs) =>
        sheetFailure(error, doing, spreadsheetId, pauseMs),
      );
    }
  }
}

/** Google Sheets for these credentials. Nothing is asked of Google before the first call. */
export function createGoogleSheets(options: {
  readonly credentials: GoogleCredentials;
  readonly rootUrl?: string;
  readonly quota?: SheetsQuota;
  readonly pace?: Pace;
  readonly onCall?: (method: string, answer: unknown) => void;
}): SheetsPort {
  const { credentials, ...rest } = options;
  return new GoogleSheets({ ...rest, auth: authFor(credentials) });
}

/** The credentials for an emulator at `url` (without a slash at the end), which gives a token to whoever asks. */
export function emulatorOptions(url: string): { readonly credentials: GoogleCredentials; readonly rootUrl: string } {
  const anyone = { clientId: 'callboard', clientSecret: 'none', refreshToken: 'emulator' };
  return { credentials: { kind: 'refreshToken', ...anyone, tokenUrl: `${url}/token` }, rootUrl: `${url}/` };
}
