import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OAuth2Client } from 'google-auth-library';
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets';
import { startEmulator, type RunningEmulator } from '../../emulator/server';

/** An emulator of its own, in an empty folder, and Google's own clients for it. */
export interface TestEmulator {
  readonly url: string;
  readonly dataDir: string;
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
  /** Does one action of the control endpoint. */
  control(action: object): Promise<unknown>;
  /** Stops it and starts it again on the same folder, with new clients. */
  restarted(): Promise<TestEmulator>;
  stop(): Promise<void>;
}

export async function startTestEmulator(dataDir = mkdtempSync(join(tmpdir(), 'emulator-'))): Promise<TestEmulator> {
  const running: RunningEmulator = await startEmulator({ port: 0, dataDir, hasControl: true });
  const auth = await clientFor(running.url).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  const rootUrl = `${running.url}/`;
  return {
    url: running.url,
    dataDir,
    sheets: sheets({ version: 'v4', auth, rootUrl, fetchImplementation: fetch }),
    drive: drive({ version: 'v3', auth, rootUrl, fetchImplementation: fetch }),
    control: async (action) => {
      const response = await fetch(`${running.url}/emulator/control`, { method: 'POST', body: JSON.stringify(action) });
      const { result, error } = (await response.json()) as { result?: unknown; error?: { message: string } };
      if (error) throw new Error(error.message);
      return result;
    },
    restarted: async () => {
      await running.stop();
      return startTestEmulator(dataDir);
    },
    stop: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Google's client with a token from the emulator's own token endpoint, fetched by the client itself. */
export async function clientFor(url: string): Promise<OAuth2Client> {
  const auth = new OAuth2Client({
    clientId: 'id',
    clientSecret: 'secret',
    // A refused token is fetched anew, and the call made once more.
    forceRefreshOnFailure: true,
    endpoints: { oauth2TokenUrl: `${url}/token` },
    // Without it the client imports a package for it, which Jest does not let it do.
    transporterOptions: { fetchImplementation: fetch },
  });
  auth.setCredentials({ refresh_token: 'any' });
  await auth.getAccessToken();
  return auth;
}

/** A new spreadsheet with tabs of so many rows and columns, and values put in raw. */
export async function newBook(
  api: sheets_v4.Sheets,
  tabs: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>> = { Sheet1: [] },
  size: { rowCount: number; columnCount: number } = { rowCount: 1000, columnCount: 26 },
): Promise<string> {
  const titles = Object.keys(tabs);
  const created = await api.spreadsheets.create({
    requestBody: { sheets: titles.map((title) => ({ properties: { title, gridProperties: size } })) },
  });
  const spreadsheetId = created.data.spreadsheetId ?? '';
  const data = titles
    .filter((title) => (tabs[title] ?? []).length > 0)
    .map((title) => ({ range: `'${title}'!A1`, values: (tabs[title] ?? []).map((row) => [...row]) }));
  if (data.length > 0) {
    await api.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'USER_ENTERED', data },
    });
  }
  return spreadsheetId;
}

/** What a range shows. */
export async function valuesOf(
  api: sheets_v4.Sheets,
  spreadsheetId: string,
  range: string,
  valueRenderOption?: 'FORMULA' | 'UNFORMATTED_VALUE',
): Promise<unknown[][]> {
  const { data } = await api.spreadsheets.values.get({
    spreadsheetId,
    range,
    ...(valueRenderOption ? { valueRenderOption } : {}),
  });
  return data.values ?? [];
}

interface ApiFailure {
  readonly code: number;
  readonly status?: string;
  readonly message: string;
  readonly errors?: unknown;
  readonly details?: readonly { readonly fieldViolations?: readonly { readonly field: string }[] }[];
}

/** The error body of a call that must fail. */
export async function failureOf(call: Promise<unknown>): Promise<ApiFailure> {
  try {
    await call;
  } catch (error) {
    // Google's client throws an error that carries the response.
    const { response } = error as { response?: { data?: { error?: ApiFailure } } };
    if (response?.data?.error) return response.data.error;
    throw error;
  }
  throw new Error('The call did not fail.');
}
