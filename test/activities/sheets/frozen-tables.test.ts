import { Desk, keyOfRow, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

async function settled(workbook: unknown = SMALL): Promise<Desk> {
  const desk = await Desk.open(workbook);
  await desk.settle();
  return desk;
}

/** What the stages were told in some polls, without what is told when nothing is. */
async function told(desk: Desk, polls = 3): Promise<string[]> {
  const news: string[] = [];
  for (let poll = 0; poll < polls; poll += 1) {
    const outcome = await desk.poll();
    if (outcome !== 'NoChange') news.push(...outcome);
  }
  return news;
}

function frozen(desk: Desk): unknown {
  return desk.stages.facts?.frozenTables;
}

async function boardText(desk: Desk): Promise<string> {
  await desk.refresh();
  return (await desk.tab('Callboard')).shown.map((row) => row.join(' ')).join('\n');
}

const PROPS = [{ sheetId: expect.any(Number), track: 'props' }];

describe('a header that is renamed to something odd', () => {
  it('freezes the table: no row is gone or new, nothing is written to it, and the board says what to do', async () => {
    const desk = await settled();
    await desk.refresh();
    await desk.type('Props!D1', 'Zorp');
    await desk.type('Props!D2', 'Yes');
    await desk.type('Props!D3', 'No');
    for (const row of [4, 5, 6, 7, 8, 9, 10, 11]) await desk.type(`Props!D${row}`, `${row} of them`);
    await desk.type('Props!A12', 'Anchor');
    expect(await told(desk)).toEqual(['facts']);
    expect(frozen(desk)).toEqual(PROPS);
    expect(desk.stages.held.size).toBe(13);
    const before = await desk.tab('Props');
    const board = await boardText(desk);
    expect(board).toMatch(/Props!A1: Props \(props\) has changed: .*“Status”/);
    expect(board).toMatch(/writes nothing to its 10 rows and asks nobody about them/);
    expect(board).not.toMatch(/vanished/);
    expect(await desk.tab('Props')).toEqual(before);
  });

  it('goes on as the same items when the header is back', async () => {
    const desk = await settled();
    const keys = [...desk.stages.held.keys()].sort();
    await desk.type('Props!D1', 'Zorp');
    for (const row of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) await desk.type(`Props!D${row}`, `${row} of them`);
    await told(desk);
    expect(frozen(desk)).toEqual(PROPS);
    await desk.type('Props!D1', 'Status');
    for (const row of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      await desk.type(`Props!D${row}`, row % 2 === 0 ? 'Sourcing' : 'In hand');
    }
    await desk.type('Props!D4', 'In hand');
    expect(await told(desk)).toEqual(['facts', 'securing: Lamp']);
    expect(frozen(desk)).toBeUndefined();
    expect([...desk.stages.held.keys()].sort()).toEqual(keys);
  });

  it('is nothing when Callboard is sure what the column is all the same', async () => {
    const desk = await settled();
    await desk.type('Props!D1', 'State');
    expect((await told(desk)).filter((word) => word.includes('gone'))).toEqual([]);
    expect(frozen(desk)).toBeUndefined();
    expect((await desk.tab('Props')).shown[0]?.[7]).toContain('status “State”');
  });
});

describe('a status column', () => {
  it('that is moved stays the status column', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    await desk.edit({
      moveDimension: { source: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 }, destinationIndex: 1 },
    });
    expect(await told(desk)).toEqual([]);
    await desk.type('Props!B2', 'In hand');
    expect(await told(desk)).toEqual(['securing: Kite']);
    expect(frozen(desk)).toBeUndefined();
  });

  it('that is deleted freezes the table until the team says that it meant it', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    await desk.edit({
      deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } },
    });
    expect(await told(desk)).toEqual(['facts']);
    expect(frozen(desk)).toEqual(PROPS);
    const [, words, cell] = /type “([^”]+)” in (Callboard settings!B\d+)/.exec(await boardText(desk)) ?? [];
    await desk.type(cell?.replace(/^(.*)!/, "'$1'!") ?? '', words ?? '');
    const news = await told(desk);
    expect(news.filter((word) => word.includes('gone'))).toEqual([]);
    expect(news).toContain('securing: Kite');
    expect(frozen(desk)).toBeUndefined();
    expect((await desk.tab('Props')).shown[0]?.some((header) => header.includes('status'))).toBe(false);
  });
});

describe('a row of headers that is deleted', () => {
  it('freezes its table, also for a worker that has not seen it before, and undo brings everything back', async () => {
    const desk = await settled();
    const keys = [...desk.stages.held.keys()].sort();
    const headers = (await desk.tab('Props')).rows[0] ?? [];
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 0) } });
    expect(await told(desk)).toEqual(['facts']);
    expect(frozen(desk)).toHaveLength(1);
    desk.restart();
    expect(await told(desk)).toEqual([]);
    expect(frozen(desk)).toHaveLength(1);
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 0) } });
    await desk.raw.spreadsheets.values.update({
      spreadsheetId: desk.spreadsheetId,
      range: 'Props!A1:H1',
      valueInputOption: 'RAW',
      requestBody: { values: [[...headers]] },
    });
    expect(await told(desk)).toEqual(['facts']);
    expect(frozen(desk)).toBeUndefined();
    expect([...desk.stages.held.keys()].sort()).toEqual(keys);
  });
});

describe('a table that is understood', () => {
  it('says in the header of its key column what its columns mean', async () => {
    const desk = await settled();
    expect((await desk.tab('Props')).shown[0]?.[7]).toBe(
      'Callboard key: props · item “Prop” · scene “Scene” · status “Status” · owner “Owner”',
    );
  });

  it('is not frozen by what happens to the one beside or below it', async () => {
    const desk = await settled();
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 0) } });
    await told(desk);
    await desk.type('Crew!D4', 'Signed');
    expect(await told(desk)).toEqual(['hiring: Gaffer']);
    expect(keyOfRow(await desk.tab('Crew'), 'Gaffer', 0)).toMatch(/^r-/);
  });
});
