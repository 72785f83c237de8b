import { failureOf, newBook, startTestEmulator, valuesOf, type TestEmulator } from './client';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.stop());

async function written(
  spreadsheetId: string,
  range: string,
  values: unknown[][],
  valueInputOption = 'RAW',
): Promise<unknown> {
  const { data } = await emulator.sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption,
    requestBody: { values },
  });
  return data;
}

async function appended(
  spreadsheetId: string,
  range: string,
  values: unknown[][] = [['x', 'y', 'z']],
): Promise<{ at: unknown; table: unknown }> {
  const { data } = await emulator.sheets.spreadsheets.values.append({
    spreadsheetId,
    range,
    valueInputOption: 'RAW',
    requestBody: { values },
  });
  return { at: data.updates?.updatedRange, table: data.tableRange };
}

describe('writing values', () => {
  it('answers with the range that was written, not the one that was asked', async () => {
    const id = await newBook(emulator.sheets);
    expect(await written(id, 'A1:D10', [['a', 'b'], ['c']])).toEqual({
      spreadsheetId: id,
      updatedRange: 'Sheet1!A1:B2',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
  });

  it('leaves a cell where null stands, empties it where "" stands, and counts only the second', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a', 'b', 'c']] });
    expect(await written(id, 'A1', [[null, '', 'z']])).toMatchObject({ updatedCells: 2 });
    expect(await valuesOf(emulator.sheets, id, 'A1:C1')).toEqual([['a', '', 'z']]);
  });

  it('keeps raw text that looks like a number or a formula as text', async () => {
    const id = await newBook(emulator.sheets);
    await written(id, 'A1', [['2012', '=sum(1,2)', '12E3', true, 5]]);
    expect(await valuesOf(emulator.sheets, id, 'A1:E1', 'UNFORMATTED_VALUE')).toEqual([
      ['2012', '=sum(1,2)', '12E3', true, 5],
    ]);
  });

  it('reads what is entered as a person’s typing', async () => {
    const id = await newBook(emulator.sheets);
    await written(
      id,
      'A1',
      [['0042', '2,000,000.01', '3_1_0', "'123", '10%', 'true', '2/8/2027', '=1+1']],
      'USER_ENTERED',
    );
    expect(await valuesOf(emulator.sheets, id, 'A1:H1')).toEqual([
      ['42', '2,000,000.01', '3_1_0', '123', '10%', 'TRUE', '2/8/2027', '2'],
    ]);
    expect(await valuesOf(emulator.sheets, id, 'A1:H1', 'UNFORMATTED_VALUE')).toEqual([
      [42, 2000000.01, '3_1_0', '123', 0.1, true, 46426, 2],
    ]);
  });

  it('refuses to write beside the range or outside the grid, and writes nothing then', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [] }, { rowCount: 10, columnCount: 5 });
    const beside = await failureOf(written(id, 'A1:B1', [['a', 'b', 'c']]));
    expect(beside).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(beside.message).toBe('Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]');
    const below = await failureOf(written(id, 'A10', [['a'], ['b']]));
    expect(below.message).toBe('Range (Sheet1!A10:A11) exceeds grid limits. Max rows: 10, max columns: 5');
    expect(await valuesOf(emulator.sheets, id, 'Sheet1')).toEqual([]);
  });

  it('writes a batch as one change, or not at all', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [], Two: [] }, { rowCount: 10, columnCount: 5 });
    const version = async (): Promise<number> =>
      Number((await emulator.drive.files.get({ fileId: id, fields: 'version' })).data.version);
    const before = await version();
    const batch = (last: string) =>
      emulator.sheets.spreadsheets.values.batchUpdate({
        spreadsheetId: id,
        requestBody: {
          valueInputOption: 'RAW',
          data: [
            { range: 'Sheet1!A1', values: [['a']] },
            { range: 'Two!B2', values: [['b', 'c']] },
            { range: last, values: [['d']] },
          ],
        },
      });
    expect((await failureOf(batch('Two!A99'))).code).toBe(400);
    expect(await valuesOf(emulator.sheets, id, 'Sheet1')).toEqual([]);
    const { data } = await batch('Two!A9');
    expect(data).toMatchObject({
      totalUpdatedRows: 3,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 2,
    });
    expect(data.responses?.map((response) => response.updatedRange)).toEqual(['Sheet1!A1', 'Two!B2:C2', 'Two!A9']);
    expect(await version()).toBe(before + 1);
  });

  it('writes by grid range, which no renamed tab can lead astray', async () => {
    const id = await newBook(emulator.sheets, { DAY1: [['a', 'b']] });
    const gridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    const { data } = await emulator.sheets.spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId: id,
      requestBody: { valueInputOption: 'RAW', data: [{ dataFilter: { gridRange }, values: [['=x']] }] },
    });
    expect(data.responses).toEqual([
      { updatedRange: "'DAY1'!B1", updatedRows: 1, updatedColumns: 1, updatedCells: 1, dataFilter: { gridRange } },
    ]);
    expect(await valuesOf(emulator.sheets, id, "'DAY1'!A1:B1")).toEqual([['a', '=x']]);
  });

  it('gives the values back as they are after the write when asked', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['', '=A1*2']] });
    const { data } = await emulator.sheets.spreadsheets.values.update({
      spreadsheetId: id,
      range: 'A1',
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
      responseValueRenderOption: 'UNFORMATTED_VALUE',
      requestBody: { values: [['21']] },
    });
    expect(data.updatedData).toEqual({ range: 'Sheet1!A1', majorDimension: 'ROWS', values: [[21]] });
    expect(await valuesOf(emulator.sheets, id, 'B1', 'UNFORMATTED_VALUE')).toEqual([[42]]);
  });

  it('clears values and keeps formats', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['2027-02-03', 'b']] });
    const { data } = await emulator.sheets.spreadsheets.values.clear({ spreadsheetId: id, range: 'A1:A' });
    expect(data.clearedRange).toBe('Sheet1!A1:A1000');
    await written(id, 'A1', [[46421]]);
    expect(await valuesOf(emulator.sheets, id, 'A1:B1')).toEqual([['2027-02-03', 'b']]);
  });
});

describe('appending', () => {
  const tables = [['', '', 'p'], ['', '', 'q'], [], ['', '', ''], []];

  it('goes below the last island of a whole tab, in the island’s first column', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['', '', 'c']] });
    expect(await appended(id, 'Sheet1')).toEqual({ at: 'Sheet1!C2:E2', table: 'Sheet1!C1' });
  });

  it('goes below the table that the range touches', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a', 'b', 'c'], ['d', 'e', 'f'], [], ['g', 'h']] });
    expect(await appended(id, 'A1')).toEqual({ at: 'Sheet1!A3:C3', table: 'Sheet1!A1:C2' });
  });

  it('writes right at a blank cell beside a table, and names no table', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: tables });
    expect(await appended(id, 'B1', [['x']])).toEqual({ at: 'Sheet1!B1', table: undefined });
    const empty = await newBook(emulator.sheets);
    expect(await appended(empty, 'Sheet1')).toEqual({ at: 'Sheet1!A1:C1', table: undefined });
  });

  it('lets the tab grow at its end', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a'], ['b']] }, { rowCount: 2, columnCount: 2 });
    expect(await appended(id, 'A1')).toEqual({ at: 'Sheet1!A3:C3', table: 'Sheet1!A1:A2' });
    const { data } = await emulator.sheets.spreadsheets.get({ spreadsheetId: id });
    expect(data.sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 3, columnCount: 3 });
  });

  it('makes room below the table when rows are to be inserted', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a'], [], ['below']] });
    await emulator.sheets.spreadsheets.values.append({
      spreadsheetId: id,
      range: 'A1',
      valueInputOption: 'RAW',
      insertDataOption: 'INSERT_ROWS',
      requestBody: { values: [['new']] },
    });
    expect(await valuesOf(emulator.sheets, id, 'A1:A5')).toEqual([['a'], ['new'], [], ['below']]);
  });
});
