import { ownColumnsOf } from '../../../domain/watch/own';
import { Desk, keyOfRow, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const keysOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap((row) => row.filter((cell) => /^r-.{8}$/.test(cell)));

describe('connecting a workbook', () => {
  it('adds the board, the settings and two columns beside each watched table, and changes nothing of the team', async () => {
    const desk = await Desk.open();
    const before = await desk.teams();
    const connected = await desk.connect();
    expect(await desk.teams()).toEqual(before);
    const { tabs } = await desk.read();
    expect(tabs.map(({ title }) => title).slice(-3)).toEqual(['Callboard settings', 'Callboard', 'Callboard undo']);
    expect(connected).toMatchObject({ title: 'THE LAST FERRY', timeZone: 'Europe/London', leftAlone: [] });
    expect(connected.watched).toContain('Props: props, 24 rows, status in column H.');
    const props = tabs.find(({ title }) => title === 'Props');
    expect(props?.shown[1]?.slice(11)).toEqual(['Callboard', expect.stringMatching(/^Callboard key: props · /)]);
    expect(props?.hiddenColumns).toEqual([12]);
  });

  it('gives every row of a watched table a key of its own', async () => {
    const desk = await Desk.open();
    await desk.connect();
    const { tabs } = await desk.read();
    const keys = tabs.flatMap(({ shown }) => keysOf(shown));
    expect(keys).toHaveLength(17 + 8 + 18 + 7 + 24 + 10 + 8 + 17 + 4 + 4 + 4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('protects its columns with a warning only', async () => {
    const desk = await Desk.open();
    await desk.connect();
    const { data } = await desk.raw.spreadsheets.get({ spreadsheetId: desk.spreadsheetId });
    const props = data.sheets?.find(({ properties }) => properties?.title === 'Props');
    expect(props?.protectedRanges).toMatchObject([
      { warningOnly: true, range: { startColumnIndex: 11, endColumnIndex: 13 } },
    ]);
  });

  it('writes nothing when it is repeated', async () => {
    const desk = await Desk.open();
    await desk.connect();
    const before = await desk.read();
    desk.calls = [];
    await desk.connect();
    expect(desk.calls.every((call) => call === 'readWorkbook')).toBe(true);
    expect(await desk.read()).toEqual(before);
  });

  it('ends the same wherever it was interrupted', async () => {
    const whole = await Desk.open(SMALL);
    await whole.connect();
    const writes = whole.calls.filter((call) => call !== 'readWorkbook').length;
    const shape = async (desk: Desk) =>
      (await desk.read()).tabs.map((tab) => [tab.title, tab.shown.length, ownColumnsOf(tab), keysOf(tab.shown).length]);
    expect(writes).toBe(4);
    for (let skip = 0; skip < writes; skip += 1) {
      const desk = await Desk.open(SMALL);
      desk.before('write', () => Promise.reject(new Error('killed')), skip);
      await expect(desk.connect()).rejects.toThrow('killed');
      desk.restart();
      await desk.connect();
      expect(await shape(desk)).toEqual(await shape(whole));
    }
  });

  it("leaves a tab of the team's that is called Callboard alone, and calls its own something else", async () => {
    const rows = [
      ['Who', 'Called for'],
      ['Ida', '10:00'],
    ];
    const desk = await Desk.open({ title: 'Play', tabs: [{ title: 'Callboard', rows }] });
    const before = await desk.tab('Callboard');
    await desk.connect();
    expect(await desk.tab('Callboard')).toEqual(before);
    expect((await desk.read()).tabs.map(({ title }) => title)).toEqual([
      'Callboard',
      'Callboard settings',
      'Callboard board',
    ]);
  });

  it('says what is missing when there is no table that it knows, and goes on', async () => {
    const desk = await Desk.open({ title: 'Doodles', tabs: [{ title: 'Sheet1', rows: [['hello'], ['world']] }] });
    const { watched, problems } = await desk.connect();
    expect(watched).toEqual([]);
    expect(problems).toEqual([
      'Callboard found no table in “Doodles” that it is sure of. A table needs a header row with words such as Scene, Prop, ' +
        'Character, Location or Status, and rows below it.',
    ]);
  });

  it('finds its columns again after the tab was renamed and a column was inserted', async () => {
    const desk = await Desk.open();
    await desk.connect();
    const key = keyOfRow(await desk.tab('Props'), 'Kettle');
    const sheetId = await desk.sheetId('Props');
    await desk.edit(
      { updateSheetProperties: { properties: { sheetId, title: 'Props v2' }, fields: 'title' } },
      { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } } },
    );
    await desk.connect();
    const props = await desk.tab('Props v2');
    expect(ownColumnsOf(props)).toEqual([{ keyColumn: 13, textColumn: 12 }]);
    expect(keyOfRow(props, 'Kettle')).toBe(key);
  });

  it('hits no cell of the team when somebody adds a column at the moment in which it adds its own', async () => {
    const desk = await Desk.open();
    const sheetId = await desk.sheetId('Props');
    const insert = { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } };
    // The third write of a connection adds the columns; the settings and the board come first.
    desk.before('write', () => desk.edit(insert), 2);
    await desk.connect();
    const props = await desk.tab('Props');
    const notes = props.shown.slice(2).map((row) => row[row.indexOf('stopped at ten past four')] ?? '');
    expect(notes.filter((note) => note !== '')).toEqual(['stopped at ten past four']);
    expect(props.shown[1]).toEqual(
      expect.arrayContaining(['Notes', 'Callboard', expect.stringMatching(/^Callboard key: props · /)]),
    );
    expect(keysOf(props.shown)).toHaveLength(24);
  });
});
