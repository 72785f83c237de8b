import { Desk, startSharedEmulator, stopSharedEmulator } from './harness';
import { cellRequests } from '../../../activities/sheets/cell-requests';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const BOOK = {
  title: 'Reader',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Mixed',
      frozenRows: 1,
      merges: [[0, 0, 0, 1]],
      checkboxColumns: [2],
      numberFormats: { B: 'date', D: 'currency' },
      hiddenColumns: ['E'],
      rows: [
        ['Title', null, 'Done', 'Cost', 'Hidden'],
        ['007', { d: '2027-03-17' }, true, 400, 'x'],
        ['12E3', null, false, { f: '=D2*2', v: 800 }, ''],
        ['', null, null, null, null],
      ],
    },
    { title: 'Empty', rows: [] },
  ],
};

describe('reading a spreadsheet', () => {
  it('brings values, what people see, merges, checkboxes, dates, hidden columns and formulas in one call', async () => {
    const desk = await Desk.open(BOOK);
    const { tabs, ...about } = await desk.read();
    expect(about).toEqual({
      spreadsheetId: desk.spreadsheetId,
      title: 'Reader',
      locale: 'en_GB',
      timeZone: 'Europe/London',
    });
    expect(tabs[0]).toMatchObject({
      title: 'Mixed',
      hidden: false,
      rows: [
        ['Title', null, 'Done', 'Cost', 'Hidden'],
        ['007', 46_463, true, 400, 'x'],
        ['12E3', null, false, 800],
      ],
      shown: [
        ['Title', '', 'Done', 'Cost', 'Hidden'],
        ['007', '17/03/2027', 'TRUE', '£400', 'x'],
        ['12E3', '', 'FALSE', expect.any(String)],
      ],
      merges: [[0, 0, 0, 1]],
      checkboxColumns: [2],
      dateColumns: [1],
      hiddenColumns: [4],
      formulas: { '2,3': '=D2*2' },
    });
    expect(tabs[1]).toMatchObject({ title: 'Empty', rows: [], shown: [] });
  });

  it('asks for answers without line breaks, which would double them', async () => {
    const desk = await Desk.open(BOOK);
    const asked = jest.spyOn(globalThis, 'fetch');
    await desk.port().readValues(desk.spreadsheetId, [{ sheetId: await desk.sheetId('Mixed'), rows: [] }]);
    const urls = asked.mock.calls.map(([input]) => (input instanceof Request ? input.url : String(input)));
    asked.mockRestore();
    expect(urls.filter((url) => url.includes('batchGetByDataFilter'))).toEqual([
      expect.stringContaining('prettyPrint=false'),
    ]);
  });

  it('by values alone sees the same values, titles and sizes', async () => {
    const desk = await Desk.open(BOOK);
    const { tabs } = await desk.read();
    const values = await desk.port().readValues(desk.spreadsheetId, tabs);
    expect(values).toEqual(tabs.map(({ sheetId, title, size, rows }) => ({ sheetId, title, size, rows })));
  });

  it('without its cells brings the tabs', async () => {
    const desk = await Desk.open(BOOK);
    const { tabs } = await desk.port().readSkeleton(desk.spreadsheetId);
    const { tabs: whole } = await desk.read();
    expect(tabs).toEqual(
      whole.map((tab) => ({ ...tab, rows: [], shown: [], formulas: {}, checkboxColumns: [], dateColumns: [] })),
    );
  });

  it('brings all there is to know of some rows', async () => {
    const desk = await Desk.open(BOOK);
    const [tab] = (await desk.read()).tabs;
    const sheetId = tab?.sheetId ?? 0;
    const [rows] = await desk.port().readRows(desk.spreadsheetId, [
      { sheetId, startRowIndex: 0, endRowIndex: 1 },
      { sheetId, startRowIndex: 2, endRowIndex: 3 },
    ]);
    expect(rows?.skeleton).toMatchObject({
      title: 'Mixed',
      merges: [[0, 0, 0, 1]],
      checkboxColumns: [2],
      hiddenColumns: [4],
    });
    expect(rows?.spans).toEqual([
      { startRowIndex: 0, rows: [tab?.rows[0]], shown: [tab?.shown[0]], formulas: {} },
      { startRowIndex: 2, rows: [tab?.rows[2]], shown: [tab?.shown[2]], formulas: { '2,3': '=D2*2' } },
    ]);
  });

  it('of a tab that is gone is refused, and worth another try', async () => {
    const desk = await Desk.open(BOOK);
    await expect(desk.port().readValues(desk.spreadsheetId, [{ sheetId: 987_654, rows: [] }])).rejects.toMatchObject({
      type: 'SheetsRefused',
      nonRetryable: false,
    });
  });

  it('that does not exist is a failure that nobody retries, and says what to do', async () => {
    const desk = await Desk.open(BOOK);
    await expect(desk.port().readWorkbook('nowhere')).rejects.toMatchObject({
      type: 'SheetsNoAccess',
      nonRetryable: true,
      message: expect.stringContaining('there is no spreadsheet nowhere'),
    });
  });

  it('while the service is down is worth another try soon', async () => {
    const sheets = createGoogleSheets(emulatorOptions('http://127.0.0.1:9'));
    await expect(sheets.readWorkbook('any')).rejects.toMatchObject({ type: 'SheetsUnavailable', nonRetryable: false });
  });
});

describe('writing cells', () => {
  it.each(['=1+1', '+44 20', "'quoted", '-5', '007', '1/2', 'TRUE', '@x'])(
    'keeps %s the text that it is',
    async (value) => {
      const desk = await Desk.open(BOOK);
      const { sheetId } = await desk.tab('Empty');
      await desk.port().write(desk.spreadsheetId, cellRequests([{ sheetId, rowIndex: 0, columnIndex: 0, value }]));
      const tab = await desk.tab('Empty');
      expect([tab.rows, tab.formulas]).toEqual([[[value]], {}]);
    },
  );

  it('leaves formats, notes and rules as they are', async () => {
    const desk = await Desk.open(BOOK);
    const { sheetId } = await desk.tab('Mixed');
    await desk.port().write(desk.spreadsheetId, cellRequests([{ sheetId, rowIndex: 1, columnIndex: 2, value: false }]));
    const tab = await desk.tab('Mixed');
    expect([tab.rows[1]?.[2], tab.checkboxColumns]).toEqual([false, [2]]);
  });

  it('writes nothing when one of the cells cannot be written', async () => {
    const desk = await Desk.open(BOOK);
    const { sheetId } = await desk.tab('Empty');
    const good = { sheetId, rowIndex: 0, columnIndex: 0, value: 'good' };
    await expect(
      desk.port().write(desk.spreadsheetId, cellRequests([good, { ...good, sheetId: 424_242 }])),
    ).rejects.toMatchObject({ type: 'SheetsRefused' });
    expect((await desk.tab('Empty')).rows).toEqual([]);
  });
});
