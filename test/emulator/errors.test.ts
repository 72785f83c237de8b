import { request } from 'node:http';
import { failureOf, newBook, startTestEmulator, valuesOf, type TestEmulator } from './client';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.stop());

const update = (spreadsheetId: string, requests: object[]): Promise<unknown> =>
  emulator.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

/** A plain request with headers that `fetch` does not let one set. */
async function statusFor(headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${emulator.url}/emulator/calls`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.on('error', reject);
    call.end();
  });
}

describe('errors', () => {
  it('are worded by Sheets without a list of errors, and by Drive with one', async () => {
    const sheets = await failureOf(emulator.sheets.spreadsheets.get({ spreadsheetId: 'nowhere' }));
    expect(sheets).toEqual({ code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' });
    const drive = await failureOf(emulator.drive.files.get({ fileId: 'nowhere' }));
    expect(drive).toEqual({
      code: 404,
      message: 'File not found: nowhere.',
      errors: [{ domain: 'global', reason: 'notFound', message: 'File not found: nowhere.' }],
    });
  });

  it('name the request that is at fault', async () => {
    const id = await newBook(emulator.sheets);
    const hide = { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } };
    expect((await failureOf(update(id, [hide]))).message).toBe(
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    );
    expect((await failureOf(update(id, [{ deleteSheet: { sheetId: 99 } }]))).message).toBe(
      'Invalid requests[0].deleteSheet: No grid with id: 99',
    );
  });

  it('name the fields of a mask that no answer has, at any depth', async () => {
    const id = await newBook(emulator.sheets);
    const get = (fields: string) => failureOf(emulator.sheets.spreadsheets.get({ spreadsheetId: id, fields }));
    expect(await get('sheets(properties.title,data.rowData.values.shownValue),tiles')).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Request contains an invalid argument.',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: ['sheets.data.rowData.values.shownValue', 'tiles'].map((field) => ({
            field,
            description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${field}'.`,
          })),
        },
      ],
    });
    const range = { spreadsheetId: id, range: 'A1', fields: 'cells' };
    expect((await failureOf(emulator.sheets.spreadsheets.values.get(range))).code).toBe(400);
  });

  it('say which field is unknown or has the wrong type', async () => {
    const id = await newBook(emulator.sheets);
    const unknown = await failureOf(update(id, [{ enterText: { text: 'x' } }]));
    expect(unknown.message).toContain('Unknown name "enterText"');
    expect(unknown.details?.[0]?.fieldViolations?.[0]?.field).toBe('requests[0]');
    const wrong = await failureOf(
      emulator.sheets.spreadsheets.values.update({
        spreadsheetId: id,
        range: 'A1',
        valueInputOption: 'RAW',
        // A wrong type on purpose: the service must refuse it.
        requestBody: { values: ['x'] as unknown as unknown[][] },
      }),
    );
    expect(wrong.details?.[0]?.fieldViolations?.[0]?.field).toBe('data.values[0]');
  });

  it('leave the spreadsheet as it was when one request of many fails', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a'], ['b']] });
    const deleteFirst = { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } };
    await failureOf(update(id, [deleteFirst, { deleteSheet: { sheetId: 99 } }]));
    expect(await valuesOf(emulator.sheets, id, 'Sheet1')).toEqual([['a'], ['b']]);
  });

  it('tell an unparsable range and a range outside the grid', async () => {
    const id = await newBook(emulator.sheets);
    expect((await failureOf(valuesOf(emulator.sheets, id, 'Nowhere!A1'))).message).toBe(
      'Unable to parse range: Nowhere!A1',
    );
    expect((await failureOf(valuesOf(emulator.sheets, id, 'A1001'))).message).toBe(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
  });

  it('refuse a call without a token that was given here, with a challenge', async () => {
    const response = await fetch(`${emulator.url}/v4/spreadsheets/x`, { headers: { authorization: 'Bearer other' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(await response.json()).toMatchObject({ error: { status: 'UNAUTHENTICATED' } });
  });
});

describe('who may ask', () => {
  it('refuses other host names and pages of other sites', async () => {
    expect(await statusFor({})).toBe(200);
    expect(await statusFor({ host: 'sheets.example.com' })).toBe(403);
    expect(await statusFor({ origin: 'https://example.com' })).toBe(403);
    expect(await statusFor({ origin: emulator.url })).toBe(200);
  });

  it('takes the paths that other clients send', async () => {
    const id = await newBook(emulator.sheets);
    const token = await (
      await fetch(`${emulator.url}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token' }),
      })
    ).json();
    const headers = { authorization: `Bearer ${String((token as { access_token: string }).access_token)}` };
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${emulator.url}/v4/spreadsheets/${id}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const slash = await post('/:batchUpdate', {
      requests: [{ appendDimension: { sheetId: null, dimension: 'ROWS', length: 1 } }],
    });
    expect(await slash.json()).toEqual({ spreadsheetId: id, replies: [{}] });
    const raw = await post('/values/Sheet1!A1:D:append?valueInputOption=RAW', { values: [['x']] });
    expect(((await raw.json()) as { updates: object }).updates).toMatchObject({ updatedRange: 'Sheet1!A1' });
    const trailing = await fetch(`${emulator.url}/v4/spreadsheets/${id}/?includeGridData=True`, { headers });
    expect(JSON.stringify(await trailing.json())).toContain('"formattedValue":"x"');
  });

  it('counts calls and bytes by method', async () => {
    await fetch(`${emulator.url}/emulator/calls`, { method: 'DELETE' });
    const id = await newBook(emulator.sheets);
    await valuesOf(emulator.sheets, id, 'A1');
    await failureOf(valuesOf(emulator.sheets, id, 'Nowhere!A1'));
    const calls = (await (await fetch(`${emulator.url}/emulator/calls`)).json()) as Record<
      string,
      { calls: number; bytesOut: number; statuses: object }
    >;
    expect(calls['sheets.spreadsheets.values.get']).toMatchObject({ calls: 2, statuses: { 200: 1, 400: 1 } });
    expect(calls['sheets.spreadsheets.values.get']?.bytesOut).toBeGreaterThan(50);
    expect(calls['sheets.spreadsheets.create']?.calls).toBe(1);
  });
});
