import { newBook, startTestEmulator, valuesOf, type TestEmulator } from './client';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.stop());

/** The range as the service says it back. */
async function echoed(spreadsheetId: string, range: string): Promise<string> {
  const { data } = await emulator.sheets.spreadsheets.values.get({ spreadsheetId, range });
  return data.range ?? '';
}

describe('reading values', () => {
  it('leaves out values for an empty range, and trims rows but keeps empty ones between', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a', '', 'c', ''], [], ['x']] });
    const full = await emulator.sheets.spreadsheets.values.get({ spreadsheetId: id, range: 'Sheet1' });
    expect(full.data.values).toEqual([['a', '', 'c'], [], ['x']]);
    const empty = await emulator.sheets.spreadsheets.values.get({ spreadsheetId: id, range: 'D5:F9' });
    expect(empty.data).toEqual({ range: 'Sheet1!D5:F9', majorDimension: 'ROWS' });
  });

  it.each([
    ['A1:C', 'Sheet1!A1:C1000'],
    ['C:C', 'Sheet1!C1:C1000'],
    ['A2:2', 'Sheet1!A2:Z2'],
    ['D4:A1', 'Sheet1!A1:D4'],
    ["'Sheet1'", 'Sheet1!A1:Z1000'],
    ["'Sheet1'!B2", 'Sheet1!B2'],
    ['sheet1!b2:c3', 'Sheet1!B2:C3'],
    ['2:3', 'Sheet1!A2:Z3'],
    ['B990:C2000', 'Sheet1!B990:C1000'],
    ['R2C1:R3C2', 'Sheet1!A2:B3'],
    ['Sheet1!$A$1:$B$2', 'Sheet1!A1:B2'],
  ])('says %s back as %s', async (asked, said) => {
    const id = await newBook(emulator.sheets);
    expect(await echoed(id, asked)).toBe(said);
  });

  it('quotes the titles of tabs that could be cells or hold more than letters, and takes them unquoted', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [], D3: [], '🎬 Props': [], 'Cast & Crew': [], "Bob's": [] });
    expect(await echoed(id, "'D3'!A1")).toBe("'D3'!A1");
    expect(await echoed(id, '🎬 Props!A1')).toBe("'🎬 Props'!A1");
    expect(await echoed(id, 'Cast & Crew!A1:B2')).toBe("'Cast & Crew'!A1:B2");
    expect(await echoed(id, "'Bob''s'!A1")).toBe("'Bob''s'!A1");
  });

  it('takes an unquoted name that could be a cell for the cell', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['first']], D3: [['second']] });
    expect(await echoed(id, 'D3')).toBe('Sheet1!D3');
    expect(await echoed(id, "'D3'")).toBe("'D3'!A1:Z1000");
  });

  it('resolves a named range, with and without its tab', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a', 'b']] });
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    await emulator.sheets.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: { requests: [{ addNamedRange: { namedRange: { name: 'Locked', range } } }] },
    });
    expect(await echoed(id, 'Locked')).toBe('Sheet1!B1');
    expect(await echoed(id, "'Sheet1'!Locked")).toBe('Sheet1!B1');
  });

  it('reads columns instead of rows when asked', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a', 'b'], ['c']] });
    const { data } = await emulator.sheets.spreadsheets.values.get({
      spreadsheetId: id,
      range: 'A1:C3',
      majorDimension: 'COLUMNS',
    });
    expect(data.values).toEqual([['a', 'c'], ['b']]);
  });

  it('shows a typed ISO date as it was typed, and gives its serial number unformatted and with FORMULA', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['2020-01-01', '=A1+1']] });
    expect(await valuesOf(emulator.sheets, id, 'A1')).toEqual([['2020-01-01']]);
    expect(await valuesOf(emulator.sheets, id, 'A1:B1', 'UNFORMATTED_VALUE')).toEqual([[43831, 43832]]);
    expect(await valuesOf(emulator.sheets, id, 'A1:B1', 'FORMULA')).toEqual([[43831, '=A1+1']]);
    const { data } = await emulator.sheets.spreadsheets.values.get({
      spreadsheetId: id,
      range: 'A1',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(data.values).toEqual([['2020-01-01']]);
  });

  it('prints a number without a format in full', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [[0.0009765625, 1234567.891, 0.1 + 0.2]] });
    expect(await valuesOf(emulator.sheets, id, 'A1:C1')).toEqual([['0.0009765625', '1234567.891', '0.3']]);
  });

  it('shows dates in the order of the spreadsheet’s locale', async () => {
    const created = await emulator.sheets.spreadsheets.create({ requestBody: { properties: { locale: 'en_GB' } } });
    const spreadsheetId = created.data.spreadsheetId ?? '';
    const write = {
      spreadsheetId,
      range: 'A1',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['3/2/2027', '=DATE(2027,2,3)', '£5.50']] },
    };
    await emulator.sheets.spreadsheets.values.update(write);
    expect(await valuesOf(emulator.sheets, spreadsheetId, 'A1:C1')).toEqual([['3/2/2027', '03/02/2027', '£5.50']]);
    expect(await valuesOf(emulator.sheets, spreadsheetId, 'A1:B1', 'UNFORMATTED_VALUE')).toEqual([[46421, 46421]]);
  });

  it('reads every tab in one call by sheet ids, whatever the tabs are called', async () => {
    const id = await newBook(emulator.sheets, { DAY1: [['one']], 'Tab 2': [['two', 2]] });
    const { data: book } = await emulator.sheets.spreadsheets.get({
      spreadsheetId: id,
      fields: 'sheets.properties.sheetId',
    });
    const dataFilters = (book.sheets ?? []).map((sheet) => ({
      gridRange: { sheetId: sheet.properties?.sheetId ?? null },
    }));
    const { data } = await emulator.sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId: id,
      requestBody: { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE' },
    });
    expect(data.valueRanges?.map((entry) => entry.valueRange?.values)).toEqual([[['one']], [['two', 2]]]);
    expect(data.valueRanges?.[1]?.valueRange?.range).toBe("'Tab 2'!A1:Z1000");
    expect(data.valueRanges?.[1]?.dataFilters).toHaveLength(1);
  });
});
