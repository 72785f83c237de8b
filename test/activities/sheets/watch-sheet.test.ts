import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { besideRow, Desk, keyOfRow, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

async function settled(workbook: unknown = SMALL): Promise<Desk> {
  const desk = await Desk.open(workbook);
  await desk.settle();
  return desk;
}

/** Somebody selects the cells of rows of props and presses Delete; the indexes count from 0, the last is not among them. */
async function emptied(desk: Desk, startRowIndex: number, endRowIndex: number) {
  const sheetId = await desk.sheetId('Props');
  const range = { sheetId, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex: 6 };
  return { updateCells: { range, fields: 'userEnteredValue' } };
}

/** The team sorts its columns of the props without Callboard's. */
async function sortTeams(desk: Desk, endRowIndex = 11): Promise<void> {
  const range = {
    sheetId: await desk.sheetId('Props'),
    startRowIndex: 1,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex: 6,
  };
  await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
}

/** Two polls: a row that is missing counts as gone at the second. */
async function twice(desk: Desk): Promise<(string[] | 'NoChange')[]> {
  return [await desk.poll(), await desk.poll()];
}

describe('a poll', () => {
  it('delivers everything at first, and nothing while nothing changes, with one call a poll', async () => {
    const desk = await Desk.open(SMALL);
    await desk.connect();
    const first = await desk.poll();
    expect(first).toHaveLength(1 + 10 + 3);
    expect(first).toEqual(expect.arrayContaining(['facts', 'securing: Kite', 'hiring: Gaffer']));
    desk.calls = [];
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
    expect(desk.calls).toEqual(['readValues', 'readValues']);
  });

  it('that finds nothing is a failure that is no alarm and says when the next one comes', async () => {
    const desk = await settled();
    const failure = await desk.pollFailure();
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({
      type: 'NoChange',
      category: ApplicationFailureCategory.BENIGN,
      nextRetryDelay: 5_000,
    });
  });

  it('delivers the row whose status changed, and no other', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    expect(await desk.poll()).toEqual(['securing: Kite']);
    expect(await desk.poll()).toBe('NoChange');
  });

  it('does not take what Callboard writes for a change', async () => {
    const desk = await settled();
    await desk.refresh();
    desk.calls = [];
    expect(await desk.poll()).toBe('NoChange');
    expect(desk.calls).toEqual(['readValues']);
  });

  it('gives a new row its key and delivers it', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Life ring');
    await desk.type('Props!D12', 'Sourcing');
    expect(await desk.poll()).toEqual(['securing: Life ring']);
    expect(keyOfRow(await desk.tab('Props'), 'Life ring', 0)).toMatch(/^r-/);
  });

  it('gives a new row its key when tried again after somebody deleted the hidden tab of what is written over', async () => {
    const desk = await settled();
    await desk.edit({ deleteSheet: { sheetId: await desk.sheetId('Callboard undo') } });
    await desk.type('Props!A12', 'Life ring');
    await desk.type('Props!D12', 'Sourcing');
    await expect(desk.poll()).rejects.toThrow('Could not write to the spreadsheet');
    expect(await desk.poll()).toEqual(['securing: Life ring']);
    expect(keyOfRow(await desk.tab('Props'), 'Life ring', 0)).toMatch(/^r-/);
  });

  it('delivers a row that stands alone below one that was emptied', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Anchor');
    await desk.type('Props!D12', 'Needed');
    await desk.edit(await emptied(desk, 10, 11));
    expect(await desk.poll()).toEqual(['securing: Anchor']);
  });

  it('keeps a row of which nothing but its name is left, below one that was emptied', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Anchor');
    await desk.type('Props!D12', 'Needed');
    await desk.type('Props!A13', 'Compass');
    await desk.type('Props!B13', '7');
    await desk.type('Props!D13', 'Needed');
    await desk.poll();
    await desk.edit(await emptied(desk, 10, 11));
    await desk.type('Props!D12', '');
    expect(await twice(desk)).toEqual([['securing: Anchor'], [expect.stringMatching(/^securing gone: /)]]);
    expect([...desk.stages.held.values()].map(({ item }) => item.title)).toContain('Anchor');
    await desk.refresh();
    expect(keyOfRow(await desk.tab('Props'), 'Anchor', 0)).toMatch(/^r-/);
    expect(besideRow(await desk.tab('Props'), 'Anchor', 0)).not.toBe('');
  });

  it('keeps the row below several that were emptied, however many blank rows are between', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Anchor');
    await desk.type('Props!D12', 'Needed');
    await desk.poll();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 9) } });
    await desk.edit(await emptied(desk, 10, 12));
    expect(await twice(desk)).toEqual(['NoChange', [expect.any(String), expect.any(String)]]);
    expect([...desk.stages.held.values()].map(({ item }) => item.title)).toContain('Anchor');
    await desk.refresh();
    expect(besideRow(await desk.tab('Props'), 'Anchor', 0)).not.toBe('');
  });

  it('keeps a row of which nothing but its name is left, below a blank one, where no worker remembers it', async () => {
    const desk = await settled();
    desk.restart();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 5) } });
    const cells = { ...(await emptied(desk, 6, 7)).updateCells.range, startColumnIndex: 1 };
    await desk.edit({ updateCells: { range: cells, fields: 'userEnteredValue' } });
    expect(await twice(desk)).toEqual([['securing: Clock'], 'NoChange']);
  });

  it('sees a new tab with a new table within five polls, and gives it its columns', async () => {
    const desk = await settled();
    await desk.edit({ addSheet: { properties: { title: 'Wardrobe', sheetId: 777 } } });
    const rows = [
      ['Character', 'Piece', 'Scenes', 'Status'],
      ['IDA', 'Yellow coat', '1', 'Sourcing'],
      ['DEV', 'Overalls', '2', 'In hand'],
    ];
    await desk.raw.spreadsheets.values.update({
      spreadsheetId: desk.spreadsheetId,
      range: 'Wardrobe!A1:D3',
      valueInputOption: 'RAW',
      requestBody: { values: rows },
    });
    const news: string[] = [];
    for (let poll = 0; poll < 7; poll += 1) {
      const told = await desk.poll();
      if (told !== 'NoChange') news.push(...told);
    }
    expect(news).toEqual(['securing: DEV: Overalls', 'securing: IDA: Yellow coat']);
  });
});

describe('rows that people move', () => {
  it('change nothing when the whole rows are sorted', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    const range = { sheetId, startRowIndex: 1, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 8 };
    await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
  });

  it("take their keys along when only the team's own columns are sorted", async () => {
    const desk = await settled();
    const before = await desk.tab('Props');
    await sortTeams(desk);
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
    const after = await desk.tab('Props');
    expect(keyOfRow(after, 'Boat', 0)).toBe(keyOfRow(before, 'Boat', 0));
    expect(
      after.shown.slice(1).map(([prop = '']) => keyOfRow(after, prop, 0) === keyOfRow(before, prop, 0)),
    ).not.toContain(false);
  });

  it('cost a new worker no look at the undo tab, which it has read along', async () => {
    const desk = await settled();
    await desk.refresh();
    desk.restart();
    desk.calls = [];
    expect(await desk.poll()).toBe('NoChange');
    expect(desk.calls).toEqual(['readSkeleton', 'readWorkbook']);
  });

  it('are known to a new worker where one was renamed before the others were sorted', async () => {
    const desk = await settled();
    const key = keyOfRow(await desk.tab('Props'), 'Boat', 0);
    await desk.type('Props!A5', 'Punt');
    await sortTeams(desk);
    desk.restart();
    expect(await twice(desk)).toEqual([['securing: Punt'], 'NoChange']);
    expect(keyOfRow(await desk.tab('Props'), 'Punt', 0)).toBe(key);
  });

  it('are known to a new worker by all that they say, where two of them have one name', async () => {
    const desk = await settled();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 2) } });
    const sheetId = await desk.sheetId('Props');
    const row = (index: number) => ({
      sheetId,
      startRowIndex: index,
      endRowIndex: index + 1,
      startColumnIndex: 0,
      endColumnIndex: 6,
    });
    await desk.edit({ copyPaste: { source: row(1), destination: row(2), pasteType: 'PASTE_NORMAL' } });
    expect(await desk.poll()).toEqual(['securing: Kite']);
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 1) } });
    await sortTeams(desk);
    desk.restart();
    expect(await twice(desk)).toEqual(['NoChange', [expect.stringMatching(/^securing gone: r-/)]]);
  });

  it('do not take the key of one that was emptied, where a new one is sorted to its place', async () => {
    const desk = await settled();
    await sortTeams(desk);
    await desk.poll();
    const key = keyOfRow(await desk.tab('Props'), 'Clock', 0);
    await desk.edit(await emptied(desk, 2, 3));
    await desk.poll();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 5) } });
    await desk.type('Props!A6', 'Candle');
    await desk.type('Props!D6', 'Needed');
    await sortTeams(desk, 12);
    expect(await desk.poll()).toContain('securing: Candle');
    expect(keyOfRow(await desk.tab('Props'), 'Candle', 0)).not.toBe(key);
  });

  it('change nothing when a row is moved', async () => {
    const desk = await settled();
    await desk.edit({ moveDimension: { source: await desk.rows('Props', 2), destinationIndex: 8 } });
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
  });

  it('leave the copy of a row with a key of its own', async () => {
    const desk = await settled();
    const before = await desk.tab('Props');
    await desk.edit(
      { insertDimension: { range: await desk.rows('Props', 4) } },
      {
        copyPaste: {
          source: { sheetId: before.sheetId, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 8 },
          destination: {
            sheetId: before.sheetId,
            startRowIndex: 4,
            endRowIndex: 5,
            startColumnIndex: 0,
            endColumnIndex: 8,
          },
          pasteType: 'PASTE_NORMAL',
        },
      },
    );
    expect(await twice(desk)).toEqual([['securing: Lamp'], 'NoChange']);
    const keys = (await desk.tab('Props')).shown.filter(([prop]) => prop === 'Lamp').map((row) => row[7]);
    expect(keys[0]).toBe(keyOfRow(before, 'Lamp', 0));
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('find their own keys when somebody inserts a row at the moment in which keys are written', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Life ring');
    const before = await desk.tab('Props');
    const insert = { insertDimension: { range: await desk.rows('Props', 3) } };
    desk.before('write', () => desk.edit(insert));
    expect(await desk.poll()).toEqual(['securing: Life ring']);
    const after = await desk.tab('Props');
    for (const prop of ['Kite', 'Boat', 'Herring']) expect(keyOfRow(after, prop, 0)).toBe(keyOfRow(before, prop, 0));
    expect(keyOfRow(after, 'Life ring', 0)).toMatch(/^r-/);
    expect(after.shown[3]?.some((cell) => cell.startsWith('r-')) ?? false).toBe(false);
  });

  it('and their names are what they were when somebody moves the name’s column at the moment in which a copy gets its key', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    const row = (startRowIndex: number) => ({
      sheetId,
      startRowIndex,
      endRowIndex: startRowIndex + 1,
      startColumnIndex: 0,
      endColumnIndex: 8,
    });
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 2) } });
    await desk.edit({ copyPaste: { source: row(1), destination: row(2), pasteType: 'PASTE_NORMAL' } });
    await desk.type('Props!A3', 'Second kite');
    const source = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    desk.before('write', () => desk.edit({ moveDimension: { source, destinationIndex: 8 } }));
    expect(await twice(desk)).toEqual([['securing: Second kite'], 'NoChange']);
    const after = await desk.tab('Props');
    expect(after.shown.slice(1, 4).map((cells) => cells[7])).toEqual(['Kite', 'Second kite', 'Rope']);
  });

  it('keep their keys when one that was emptied is brought back at the moment in which keys are put back', async () => {
    const desk = await settled();
    const before = await desk.tab('Props');
    const { sheetId } = before;
    const range = { sheetId, startRowIndex: 1, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
    const cells = (await desk.tab('Props')).rows[1]?.slice(0, 6) ?? [];
    expect(cells[0]).toBe('Boat');
    const first = { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ updateCells: { range: first, fields: 'userEnteredValue' } });
    const values = cells.map((value) => ({
      userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: String(value ?? '') },
    }));
    const start = { sheetId, rowIndex: 1, columnIndex: 0 };
    desk.before('write', () => desk.edit({ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }));
    await twice(desk);
    expect(keyOfRow(await desk.tab('Props'), 'Boat', 0)).toBe(keyOfRow(before, 'Boat', 0));
  });

  it('keep the header of the Callboard column when somebody inserts a column at the moment in which a label is written', async () => {
    const desk = await settled();
    await desk.type('Props!D1', 'State');
    const column = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    desk.before('write', () => desk.edit({ insertDimension: { range: column } }));
    await twice(desk);
    const [header = []] = (await desk.tab('Props')).shown;
    expect(header[7]).toBe('Callboard');
    expect(header[8]).toMatch(/^Callboard key: props/);
  });

  it('leave no key outside the table when an inserted column is taken back at the moment in which keys are written', async () => {
    const desk = await settled();
    const range = (index: number) => ({ sheetId, startRowIndex: index, endRowIndex: index + 1 });
    const sheetId = await desk.sheetId('Props');
    const column = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    // A copy brings the key of its original along, so that a new one is to be written over it.
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 2) } });
    await desk.edit({ copyPaste: { source: range(1), destination: range(2), pasteType: 'PASTE_NORMAL' } });
    await desk.type('Props!A3', 'Paper kite');
    await desk.edit({ insertDimension: { range: column } });
    desk.before('write', () => desk.edit({ deleteDimension: { range: column } }));
    expect(await desk.poll()).toContain('securing: Paper kite');
    const { shown } = await desk.tab('Props');
    expect(shown.flatMap((row) => row.slice(8)).filter((cell) => cell !== '')).toEqual([]);
    expect(shown[2]?.[7]).toMatch(/^r-/);
  });

  it('are no row events when a tab is renamed, a header is renamed and a column is inserted', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    await desk.type('Props!D1', 'Where it stands / status');
    await desk.edit(
      { updateSheetProperties: { properties: { sheetId, title: 'Props v2' }, fields: 'title' } },
      { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } },
    );
    const [first, second] = await twice(desk);
    expect([first ?? ''].flat().filter((told) => told.includes('gone'))).toEqual([]);
    expect(second).toBe('NoChange');
    expect(new Set([...desk.stages.held.values()].map(({ item }) => item.tabTitle))).toEqual(
      new Set(['Props v2', 'Crew']),
    );
  });
});

describe('rows that vanish', () => {
  it('count as gone at the second poll that misses them', async () => {
    const desk = await settled();
    const key = keyOfRow(await desk.tab('Props'), 'Lamp', 0);
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 3) } });
    expect(await twice(desk)).toEqual(['NoChange', [`securing gone: ${key}`]]);
    expect(await desk.poll()).toBe('NoChange');
  });

  it('and come back by undo were never away', async () => {
    const desk = await settled();
    const row = (await desk.tab('Props')).rows[3];
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 3) } });
    expect(await desk.poll()).toBe('NoChange');
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 3) } });
    await desk.raw.spreadsheets.values.update({
      spreadsheetId: desk.spreadsheetId,
      range: 'Props!A4:H4',
      valueInputOption: 'RAW',
      requestBody: { values: [[...(row ?? [])]] },
    });
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
  });

  it('are waited for while more than 30 % of a table is missing, and the board asks', async () => {
    const desk = await settled();
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 2, 5) } });
    expect([...(await twice(desk)), ...(await twice(desk))]).toEqual(['NoChange', 'NoChange', 'NoChange', 'NoChange']);
    await desk.refresh();
    const board = (await desk.tab('Callboard')).shown.map((row) => row.join(' ')).join('\n');
    expect(board).toContain('Props (props): 5 of 10 rows vanished at once.');
    const [, cell] = /type “Props \(props\) 5” in (Callboard settings!B\d+)/.exec(board) ?? [];
    await desk.type(cell?.replace(/^(.*)!/, "'$1'!") ?? '', 'Props (props) 5');
    const told = [await desk.poll(), await desk.poll()].flat().filter((word) => word.includes('gone'));
    expect(told).toHaveLength(5);
  });

  it('are waited for when the whole tab is deleted', async () => {
    const desk = await settled();
    await desk.edit({ deleteSheet: { sheetId: await desk.sheetId('Props') } });
    expect(await twice(desk)).toEqual(['NoChange', 'NoChange']);
    expect(desk.stages.held.size).toBe(13);
  });
});

describe('what goes wrong on the way', () => {
  it('loses no edit when a reading fails', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    desk.before('read', () => Promise.reject(new Error('503')));
    await expect(desk.poll()).rejects.toThrow('503');
    expect(await desk.poll()).toEqual(['securing: Kite']);
  });

  it('delivers again when a stage cannot be reached', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    desk.stages.failOnce = 'securing';
    await expect(desk.poll()).rejects.toThrow('the server is gone');
    expect(await desk.poll()).toEqual(['securing: Kite']);
  });

  it('knows the keys that it gave to rows before a stage could not be reached', async () => {
    const desk = await settled();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 1) } });
    await desk.type('Props!A2', 'Nail');
    await desk.type('Props!D2', 'Needed');
    desk.stages.failAfterOnce = 'securing';
    await expect(desk.poll()).rejects.toThrow('the server is gone');
    await sortTeams(desk, 12);
    await desk.poll();
    expect([...desk.stages.held.values()].filter(({ item }) => item.title === 'Nail')).toHaveLength(1);
  });

  it('tells of an edit that was taken back after a delivery of which nobody knows whether it arrived', async () => {
    const desk = await settled();
    const before = (await desk.tab('Props')).shown[1]?.[3] ?? '';
    await desk.type('Props!D2', 'In hand');
    desk.stages.failAfterOnce = 'securing';
    await expect(desk.poll()).rejects.toThrow('the server is gone');
    await desk.type('Props!D2', before);
    await desk.poll();
    expect(desk.stages.news()).toEqual(['securing: Kite', 'securing: Kite']);
    expect([...desk.stages.held.values()].find(({ item }) => item.title === 'Kite')?.item.statusWord).toBe(before);
  });

  it('delivers what changed while no worker ran, and only that', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    desk.restart();
    expect(await desk.poll()).toEqual(['securing: Kite']);
    desk.restart();
    expect(await desk.poll()).toBe('NoChange');
  });

  it('gives a row that vanished while no worker ran one more poll as well', async () => {
    const desk = await settled();
    const key = keyOfRow(await desk.tab('Props'), 'Lamp', 0);
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 3) } });
    desk.restart();
    expect(await twice(desk)).toEqual(['NoChange', [`securing gone: ${key}`]]);
  });

  it('delivers everything again when it is asked to', async () => {
    const desk = await settled();
    desk.stages.held.clear();
    desk.cursor = null;
    await desk.poll();
    expect(desk.stages.held.size).toBe(13);
  });

  it('sees an edit that lands while it reads at the next poll', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    // The second reading is that of the next poll, or of this one where it needs more than values.
    desk.before('read', () => desk.type('Props!D3', 'Sourcing'), 1);
    expect([await desk.poll(), await desk.poll()].flat().filter((told) => told !== 'NoChange')).toEqual([
      'securing: Kite',
      'securing: Rope',
    ]);
  });

  it('says beside a setting what is wrong with it, takes it away when it is right, and goes on meanwhile', async () => {
    const desk = await settled();
    const row = await desk.rowOf('Callboard settings', 'Time zone', 0);
    await desk.type(`'Callboard settings'!B${row}`, 'Saltby');
    await desk.type('Props!D2', 'In hand');
    expect(await desk.poll()).toEqual(['securing: Kite']);
    expect((await desk.tab('Callboard settings')).shown[row - 1]?.[4]).toMatch(/“Saltby” does not do for Time zone/);
    await desk.type(`'Callboard settings'!B${row}`, 'Europe/Paris');
    expect(await desk.poll()).toEqual(['facts']);
    expect((await desk.tab('Callboard settings')).shown[row - 1]?.[4] ?? '').toBe('');
  });

  it('changes no cell of the team, whatever it does', async () => {
    const desk = await Desk.open();
    const before = await desk.teams();
    await desk.settle();
    await desk.refresh();
    desk.restart();
    await desk.poll();
    await desk.refresh();
    expect(await desk.teams()).toEqual(before);
  });
});
