import { ApplicationFailure } from '@temporalio/common';
import { Desk, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const TAB = 'Callboard settings';

/** Props that are plain to read, and a table that could be anything. */
const WORKBOOK = {
  title: 'Moth Hour',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Props',
      rows: [
        ['Prop', 'Scene', 'Status', 'Wotsit', 'Needed'],
        ['Kettle', '1', 'sourcing', 'Bo Marsh', '2027-05-04'],
        ['Clock', '2', 'blorp', 'Ada Quill', '2027-05-05'],
        ['Stove', '3', 'in hand', 'Bo Marsh', '2027-05-06'],
        ['Mugs', '3', 'in hand', 'Bo Marsh', '2027-05-06'],
        ['Herring', '4', 'booked', 'Bo Marsh', '2027-05-06'],
      ],
    },
    {
      title: 'Contacts',
      rows: [
        ['Name', 'Role', 'Email'],
        ['Ada Quill', 'Line Producer', 'ada@example.com'],
        ['Bo Marsh', 'Props Master', 'bo@example.com'],
      ],
    },
    {
      title: 'Bits',
      rows: [
        ['Thing', 'Who'],
        ['Rope', 'Bo'],
        ['Lamp', 'Ada'],
        ['Oars', 'Bo'],
      ],
    },
  ],
};

/** Types a value beside the line of a label. */
async function set(desk: Desk, label: string, value: string | number): Promise<void> {
  await desk.type(`'${TAB}'!B${await desk.rowOf(TAB, label, 0)}`, value);
}

/** What stands beside a label: value, what is in use, what it is, problem. */
async function line(desk: Desk, label: string): Promise<readonly string[]> {
  const row = (await desk.tab(TAB)).shown[(await desk.rowOf(TAB, label, 0)) - 1] ?? [];
  return [1, 2, 3, 4].map((column) => row[column] ?? '');
}

const held = (desk: Desk, title: string) =>
  [...desk.stages.held.values()].find(({ item }) => item.title === title)?.item;

describe('the settings tab of a production that is watched', () => {
  it('has a dropdown where there is a choice, a note for each value, and hides what only Callboard needs', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    const { data } = await desk.raw.spreadsheets.get({
      spreadsheetId: desk.spreadsheetId,
      ranges: [`'${TAB}'`],
      fields:
        'sheets(properties,protectedRanges,data(columnMetadata,rowData(values(formattedValue,note,dataValidation))))',
    });
    const [sheet] = data.sheets ?? [];
    const rows = sheet?.data?.[0]?.rowData ?? [];
    const cellBeside = (label: string) => rows.find(({ values }) => values?.[0]?.formattedValue === label)?.values?.[1];
    const choices = (label: string) =>
      cellBeside(label)?.dataValidation?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue);
    expect(choices('Kind')).toEqual(['film', 'television', 'theatre', 'commercial']);
    expect(choices('Line producer')).toEqual(['Ada Quill', 'Bo Marsh']);
    expect(choices('Props!D “Wotsit”')).toContain('who is on it');
    expect(choices('Props: “blorp”')).toContain('in hand');
    expect(choices('Production')).toBeUndefined();
    expect(cellBeside('Kind')?.dataValidation?.strict ?? false).toBe(false);
    expect(cellBeside('Locations: permit filed')?.note).toMatch(/^Type a number of days, working days or office days/);
    expect(sheet?.properties?.gridProperties?.frozenRowCount).toBe(1);
    expect(sheet?.data?.[0]?.columnMetadata?.map(({ hiddenByUser }) => hiddenByUser ?? false)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(sheet?.protectedRanges?.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  it('makes a table watched that Callboard was not sure of, once somebody says what it is about', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    expect((await line(desk, 'Bits'))[3]).toMatch(/^Is this about .*\? Callboard is not sure and leaves it alone\./);
    expect(held(desk, 'Rope')).toBeUndefined();
    await set(desk, 'Bits', 'props');
    // A table that is new gets its columns when it is still there at the next look.
    await desk.poll();
    await desk.poll();
    expect(held(desk, 'Rope')).toMatchObject({ track: 'props', tabTitle: 'Bits' });
    expect((await line(desk, 'Bits')).slice(0, 2)).toEqual(['props', 'props, watched']);
    expect((await line(desk, 'Bits'))[3]).toBe('');
    expect((await desk.tab('Bits')).shown[0]).toContainEqual(expect.stringMatching(/^Callboard key: props/));
  });

  it('gives a column and a word the meaning that the team says they have', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    expect(held(desk, 'Clock')).toMatchObject({ status: 'unknown', ownerName: '' });
    await set(desk, 'Props: “blorp”', 'booked');
    await set(desk, 'Props!D “Wotsit”', 'who is on it');
    expect(await desk.poll()).toEqual(expect.arrayContaining(['securing: Clock', 'securing: Kettle']));
    expect(held(desk, 'Clock')).toMatchObject({ status: 'booked', statusWord: 'blorp', ownerName: 'Ada Quill' });
    expect((await line(desk, 'Props!D “Wotsit”')).slice(0, 2)).toEqual(['who is on it', 'who is on it']);
  });

  it('is the same under another title and with a column of the team’s at its left', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    const sheetId = await desk.sheetId(TAB);
    await set(desk, 'Props: “blorp”', 'booked');
    await desk.edit({
      updateSheetProperties: { properties: { sheetId, title: 'How we work' }, fields: 'title' },
    });
    await desk.edit({ insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    await desk.poll();
    await desk.poll();
    expect(held(desk, 'Clock')).toMatchObject({ status: 'booked' });
    const { tabs } = await desk.read();
    expect(tabs.filter(({ shown }) => shown[0]?.includes('Setting')).map(({ title }) => title)).toEqual([
      'How we work',
    ]);
  });

  it('gets back what somebody typed at the very moment in which another inserts a column and Callboard writes', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    const [sheetId, row] = [await desk.sheetId(TAB), await desk.rowOf(TAB, 'Props: “blorp”', 0)];
    await set(desk, 'Props: “blorp”', 'booked');
    desk.before('write', async () => {
      await desk.type(`'${TAB}'!B${row}`, 'in hand');
      await desk.edit({ insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    });
    await desk.poll();
    expect((await desk.tab(TAB)).shown[row - 1]?.[2]).toBe('in hand');
    await desk.poll();
    expect((await desk.tab(TAB)).shown[row - 1]?.slice(2, 4)).toEqual(['in hand', 'in hand']);
  });

  it('says what is in use even where the call that writes it breaks before it arrives', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    await set(desk, 'Props: “blorp”', 'booked');
    const unavailable = ApplicationFailure.create({ type: 'SheetsUnavailable', message: 'no answer' });
    desk.refuseOnce((requests) => JSON.stringify(requests).includes('"booked"'), unavailable);
    await desk.poll();
    expect((await line(desk, 'Props: “blorp”')).slice(0, 2)).toEqual(['booked', 'booked']);
  });

  it('takes a meaning away from a column that Callboard went by, without stopping the table', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    expect(held(desk, 'Clock')).toMatchObject({ ownDueDate: '2027-05-05' });
    await set(desk, 'Props!E “Needed”', 'notes');
    await desk.poll();
    expect(held(desk, 'Clock')).toMatchObject({ ownDueDate: null, notes: '2027-05-05' });
    await set(desk, 'Props!B “Scene”', 'leave alone');
    await set(desk, 'Props!D “Wotsit”', 'scene');
    await desk.type('Props!D3', '12');
    await desk.poll();
    expect(held(desk, 'Clock')).toMatchObject({ scenes: ['12'] });
    expect(desk.stages.facts?.frozenTables ?? []).toEqual([]);
  });

  it('keeps what was typed beside a column whose header is renamed and whose tab gets another name', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    await set(desk, 'Props!D “Wotsit”', 'who is on it');
    await desk.poll();
    const sheetId = await desk.sheetId('Props');
    await desk.type('Props!D1', 'Quidnunc');
    await desk.edit({ updateSheetProperties: { properties: { sheetId, title: 'Props v2' }, fields: 'title' } });
    for (let poll = 0; poll < 6; poll += 1) await desk.poll();
    expect((await line(desk, 'Props v2!D “Quidnunc”')).slice(0, 2)).toEqual(['who is on it', 'who is on it']);
    expect(held(desk, 'Clock')).toMatchObject({ ownerName: 'Ada Quill' });
  });

  it('counts the public holidays of the state, and names a calendar that there is not', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    await set(desk, 'First shooting day', '2027-05-10');
    await set(desk, 'Public holidays of', 'GB-ENG');
    expect(await desk.poll()).toEqual(['facts']);
    expect(desk.stages.facts?.calendar.holidays).toContainEqual({ date: '2027-05-03', name: 'Early May bank holiday' });
    expect((await line(desk, 'Public holidays of'))[1]).toContain('Mon 3 May Early May bank holiday');
    await set(desk, 'Public holidays of', 'GB-MERCIA');
    await set(desk, 'Kind', 'theatre');
    expect(await desk.poll()).toContain('facts');
    expect(desk.stages.facts).toMatchObject({ kind: 'theatre', calendar: { holidays: [] } });
    expect((await line(desk, 'Public holidays of'))[3]).toMatch(
      /“GB-MERCIA” does not do for Public holidays of\. Type GB for the whole country, or .*GB-ENG \(England\)/,
    );
  });

  it('gets a line for each new status word, and writes nothing where nothing is new', async () => {
    const desk = await Desk.open(WORKBOOK);
    await desk.settle();
    await desk.type('Props!C2', 'snaffled');
    await desk.poll();
    expect((await line(desk, 'Props: “snaffled”'))[3]).toContain('does not know the word “snaffled”');
    await desk.poll();
    desk.calls = [];
    await desk.type('Props!C3', 'snaffled');
    await desk.poll();
    expect(desk.calls.filter((call) => call === 'write')).toEqual([]);
  });

  it('of an older Callboard gets what it lacks, and keeps what stands in it', async () => {
    const old = {
      title: TAB,
      rows: [
        ['Setting', 'Value', 'What it is', 'Problem'],
        ['Days off', '2027-05-06', 'Blank: none.', ''],
        ['Kind', 'theatre', 'Blank: what the sheets look like.', ''],
        ['ask Ada about the week', 'after Easter', '', ''],
      ],
    };
    const desk = await Desk.open({ ...WORKBOOK, tabs: [...WORKBOOK.tabs, old] });
    await desk.settle();
    const { shown } = await desk.tab(TAB);
    expect(shown[0]?.slice(0, 6)).toEqual(['Setting', 'Value', 'What it is', 'Problem', 'In use', 'Callboard line']);
    expect(shown.slice(1, 4).map(([label, value]) => [label, value])).toEqual([
      ['Days off', '2027-05-06'],
      ['Kind', 'theatre'],
      ['ask Ada about the week', 'after Easter'],
    ]);
    expect(desk.stages.facts).toMatchObject({ kind: 'theatre', calendar: { daysOff: ['2027-05-06'] } });
    expect(shown.map(([label]) => label)).toEqual(expect.arrayContaining(['Public holidays of', 'Props: “blorp”']));
    expect(shown.filter(([label]) => label === 'Kind')).toHaveLength(1);
  });
});
