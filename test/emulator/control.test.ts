import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/server';
import { failureOf, newBook, startTestEmulator, valuesOf, type TestEmulator } from './client';

let emulator: TestEmulator;
let id: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  await emulator.control({ action: 'clear' });
  id = await newBook(emulator.sheets, { Sheet1: [['a']] });
});
afterAll(() => emulator.stop());

/** One try, without the client's own retries. */
const read = () => emulator.sheets.spreadsheets.values.get({ spreadsheetId: id, range: 'A1' }, { retry: false });
const write = (value: string) =>
  emulator.sheets.spreadsheets.values.update(
    { spreadsheetId: id, range: 'A1', valueInputOption: 'RAW', requestBody: { values: [[value]] } },
    { retry: false },
  );
const isTrashed = async () => (await emulator.drive.files.get({ fileId: id, fields: 'trashed' })).data.trashed;
/** The client's error where the connection broke: there is no answer. */
const NO_ANSWER = { response: undefined };
const fault = (given: object): Promise<unknown> => emulator.control({ action: 'fault', fault: given });

describe('faults on purpose', () => {
  it('are not to be had unless the emulator was started for them', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'emulator-'));
    const plain = await startEmulator({ port: 0, dataDir });
    const response = await fetch(`${plain.url}/emulator/control`, { method: 'POST', body: '{"action":"clear"}' });
    await plain.stop();
    rmSync(dataDir, { recursive: true, force: true });
    expect(response.status).toBe(404);
  });

  it('fail the next calls that match, and no others', async () => {
    await fault({ method: 'sheets.spreadsheets.values.*', status: 503, skip: 1, times: 2 });
    expect((await write('b')).status).toBe(200);
    expect(await failureOf(write('c'))).toMatchObject({ code: 503, status: 'UNAVAILABLE' });
    await emulator.sheets.spreadsheets.get({ spreadsheetId: id });
    expect((await failureOf(read())).code).toBe(503);
    expect((await read()).data.values).toEqual([['b']]);
  });

  it('break the connection before or after the change was made', async () => {
    await fault({ method: 'sheets.spreadsheets.values.update', drop: 'before' });
    await expect(write('lost')).rejects.toMatchObject(NO_ANSWER);
    expect(await valuesOf(emulator.sheets, id, 'A1')).toEqual([['a']]);
    await fault({ method: 'sheets.spreadsheets.values.update', drop: 'after' });
    await expect(write('made')).rejects.toMatchObject(NO_ANSWER);
    expect(await valuesOf(emulator.sheets, id, 'A1')).toEqual([['made']]);
  });

  it('hold an answer back', async () => {
    await fault({ method: '*', delayMs: 120 });
    const before = performance.now();
    await read();
    expect(performance.now() - before).toBeGreaterThan(115);
  });

  it('let a person edit between two calls', async () => {
    const insert = { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } };
    await fault({
      method: 'sheets.spreadsheets.values.update',
      editBefore: { requests: [insert] },
      editAfter: {
        clientId: 'ann',
        requests: [{ enterText: { sheetId: 0, rowIndex: 2, columnIndex: 0, text: 'ann' } }],
      },
    });
    await write('on the wrong row');
    expect(await valuesOf(emulator.sheets, id, 'A1:A3')).toEqual([['on the wrong row'], ['a'], ['ann']]);
    await emulator.control({ action: 'undo', spreadsheetId: id, clientId: 'ann' });
    expect(await valuesOf(emulator.sheets, id, 'A1:A3')).toEqual([['on the wrong row'], ['a']]);
  });

  it('take access away and give it back, and revoke tokens', async () => {
    await emulator.control({ action: 'setAccess', spreadsheetId: id, isGiven: false });
    expect(await failureOf(read())).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    await emulator.control({ action: 'setAccess', spreadsheetId: id, isGiven: true });
    await emulator.control({ action: 'revokeTokens' });
    // The client finds its token refused, fetches another, and goes on.
    expect((await read()).data.values).toEqual([['a']]);
    const response = await fetch(`${emulator.url}/v4/spreadsheets/${id}`, {
      headers: { authorization: 'Bearer ya29.old' },
    });
    expect(response.status).toBe(401);
  });

  it('answer 429 as the real service does, with the quota that it says was exceeded', async () => {
    await fault({ method: 'sheets.spreadsheets.values.update', status: 429 });
    expect(await failureOf(write('b'))).toMatchObject({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      details: [{ reason: 'RATE_LIMIT_EXCEEDED', metadata: { quota_limit: 'WriteRequestsPerMinutePerUser' } }],
    });
  });

  it('take the grant back, so that no new token is to be had either', async () => {
    await emulator.control({ action: 'setGranted', isGranted: false });
    const refused = await read().catch((error: unknown) => error);
    expect(refused).toMatchObject({ response: { data: { error: 'invalid_grant' } } });
    await emulator.control({ action: 'setGranted', isGranted: true });
    expect((await read()).data.values).toEqual([['a']]);
  });

  it('rename a spreadsheet or a tab, delete a tab, and put a spreadsheet into the bin and take it out again', async () => {
    const { sheets } = emulator;
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: { requests: [{ addSheet: { properties: { sheetId: 7, title: 'Second' } } }] },
    });
    await emulator.control({ action: 'rename', spreadsheetId: id, title: 'Other book' });
    await emulator.control({ action: 'rename', spreadsheetId: id, sheetId: 7, title: 'Other tab' });
    const fields = 'properties.title,sheets.properties.title';
    expect((await sheets.spreadsheets.get({ spreadsheetId: id, fields })).data).toEqual({
      properties: { title: 'Other book' },
      sheets: [{ properties: { title: 'Sheet1' } }, { properties: { title: 'Other tab' } }],
    });
    await emulator.control({ action: 'deleteTab', spreadsheetId: id, sheetId: 7 });
    const gone = await failureOf(sheets.spreadsheets.values.get({ spreadsheetId: id, range: 'Other tab!A1' }));
    expect(gone.message).toBe('Unable to parse range: Other tab!A1');
    await emulator.control({ action: 'trash', spreadsheetId: id, isTrashed: true });
    // As at Google, what is in the bin can still be read; only Drive says where it is.
    expect((await read()).data.values).toEqual([['a']]);
    expect(await isTrashed()).toBe(true);
    await emulator.control({ action: 'trash', spreadsheetId: id, isTrashed: false });
    expect(await isTrashed()).toBe(false);
    await emulator.control({ action: 'delete', spreadsheetId: id });
    expect((await failureOf(read())).code).toBe(404);
  });

  it('refuse an action that they do not know, by name', async () => {
    await expect(emulator.control({ action: 'explode' })).rejects.toThrow('action');
  });
});

describe('quotas', () => {
  it('answer the call after the last one with Google’s 429, which names the quota and has no Retry-After', async () => {
    await emulator.control({ action: 'quotas', limits: { readsPerUser: 2, writesPerProject: 1 } });
    await read();
    await emulator.sheets.spreadsheets.get({ spreadsheetId: id }, { retry: false });
    const failure = await failureOf(read());
    expect(failure).toMatchObject({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      details: [
        {
          reason: 'RATE_LIMIT_EXCEEDED',
          metadata: { quota_limit: 'ReadRequestsPerMinutePerUser', quota_limit_value: '2' },
        },
      ],
    });
    expect(failure.message).toContain("limit 'Read requests per minute per user' of service 'sheets.googleapis.com'");
    await write('b');
    expect((await failureOf(write('c'))).message).toContain("'Write requests per minute'");
    await emulator.control({ action: 'quotas', limits: null });
    expect((await read()).data.values).toEqual([['b']]);
  });
});
