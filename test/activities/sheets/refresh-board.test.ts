import type { AskReport } from '../../../domain/model';
import { besideRow, Desk, keyOfRow, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

async function settled(workbook: unknown = SMALL): Promise<Desk> {
  const desk = await Desk.open(workbook);
  await desk.settle();
  return desk;
}

/** An ask about each prop, so that each row of the Callboard column has a text of its own. */
async function askAboutEach(desk: Desk): Promise<void> {
  for (const { item } of desk.stages.held.values()) {
    const asked = [{ name: `Owner of ${item.title}`, level: 'nudge' as const, at: NOW }];
    const report: AskReport = { askId: item.key, level: 'nudge', asked, answers: [], ended: null };
    desk.stages.asks[item.key] = report;
  }
}

/** Copies a row of the props with what Callboard wrote beside it. Rows count from 0. */
async function copyRow(desk: Desk, from: number, to: number): Promise<void> {
  const sheetId = await desk.sheetId('Props');
  const block = (index: number) => ({
    sheetId,
    startRowIndex: index,
    endRowIndex: index + 1,
    startColumnIndex: 0,
    endColumnIndex: 8,
  });
  await desk.edit({ copyPaste: { source: block(from), destination: block(to), pasteType: 'PASTE_NORMAL' } });
}

describe('refreshing the board', () => {
  it('writes the board and the Callboard columns, and nothing when nothing changed', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    expect((await desk.refresh()).cellsWritten).toBeGreaterThan(10);
    const board = (await desk.tab('Callboard')).shown;
    expect(board[0]?.[0]).toBe('Callboard · Paper Kites · Thu 6 May 2027');
    expect(besideRow(await desk.tab('Props'), 'Kite', 0)).toContain('asked Owner of Kite Thu 6 May');
    desk.calls = [];
    expect(await desk.refresh()).toEqual({ cellsWritten: 0 });
    expect(desk.calls).toEqual(['readWorkbook']);
  });

  it('writes only what differs, in one call', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    desk.calls = [];
    const key = keyOfRow(await desk.tab('Props'), 'Kite', 0);
    const before = desk.stages.asks[key];
    const answer = { kind: 'onIt' as const, personKey: 'p', personName: 'Bea', note: '=1+1', at: NOW };
    if (before) desk.stages.asks[key] = { ...before, answers: [answer] };
    const cells = (await desk.tab('Callboard')).shown.flat().filter((cell) => cell !== '').length;
    // One cell beside the row, and on the board the answer among what has changed: what stands below it moves down.
    expect((await desk.refresh()).cellsWritten).toBeLessThan(cells);
    expect(desk.calls).toEqual(['readWorkbook', 'change']);
    expect(besideRow(await desk.tab('Props'), 'Kite', 0)).toContain('Bea is on it, Thu 6 May: “=1+1”');
  });

  it('leaves no text beside another row when only the team’s own columns were sorted a moment ago', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    const before = await desk.tab('Props');
    const range = {
      sheetId: before.sheetId,
      startRowIndex: 1,
      endRowIndex: 11,
      startColumnIndex: 0,
      endColumnIndex: 6,
    };
    await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
    await desk.refresh();
    const after = await desk.tab('Props');
    for (const [prop = ''] of after.shown.slice(1, 11)) {
      expect([prop, besideRow(after, prop, 0)]).toEqual([prop, besideRow(before, prop, 0)]);
      expect(keyOfRow(after, prop, 0)).toBe(keyOfRow(before, prop, 0));
    }
  });

  it('leaves no key beside another row that is new, when the team’s own columns were sorted and its row emptied', async () => {
    const desk = await settled();
    const before = await desk.tab('Props');
    const { sheetId } = before;
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 6) } });
    await copyRow(desk, 5, 6);
    await desk.type('Props!A7', 'Second clock');
    const range = { sheetId, startRowIndex: 1, endRowIndex: 12, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 3, sortOrder: 'ASCENDING' }] } });
    // The key of this row stands beside the copy now.
    const key = keyOfRow(await desk.tab('Props'), 'Second clock', 0);
    const owner = before.shown.find((row) => row.includes(key))?.[0] ?? '';
    expect(owner).not.toBe('Clock');
    const startRowIndex = (await desk.rowOf('Props', owner, 0)) - 1;
    const cells = { sheetId, startRowIndex, endRowIndex: startRowIndex + 1, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ updateCells: { range: cells, fields: 'userEnteredValue' } });
    await desk.refresh();
    expect(keyOfRow(await desk.tab('Props'), 'Second clock', 0)).toBe('');
    expect(await desk.poll()).toEqual(['securing: Second clock']);
  });

  it('tells the team of a row that was copied, until the copy has a name of its own', async () => {
    const desk = await settled();
    await copyRow(desk, 3, 11);
    expect(await desk.poll()).toEqual(['securing: Lamp']);
    const said = async (): Promise<string[]> => {
      await desk.refresh();
      return (await desk.tab('Callboard')).shown.map((row) => row.join(' ')).filter((row) => row.includes('is a copy'));
    };
    expect(await said()).toEqual([expect.stringContaining('Props!A12: “Lamp” is a copy of row 4 of Props.')]);
    await desk.type('Props!A12', 'Storm lamp');
    await desk.poll();
    expect(await said()).toEqual([]);
  });

  it('never writes a formula, whatever a cell or a person says', async () => {
    const desk = await settled();
    await desk.type('Props!A2', '\'=HYPERLINK("http://evil.example.com")');
    await desk.poll();
    await askAboutEach(desk);
    await desk.refresh();
    const { data } = await desk.raw.spreadsheets.get({ spreadsheetId: desk.spreadsheetId, includeGridData: true });
    const cells = (data.sheets ?? []).flatMap((sheet) =>
      (sheet.data?.[0]?.rowData ?? []).flatMap((row) => row.values ?? []),
    );
    expect(cells.filter((cell) => cell.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
  });

  it('comes back after somebody deleted it, sorted it or wrote over it', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    const board = (await desk.tab('Callboard')).shown;
    await desk.type('Callboard!A3', 'mine');
    await desk.refresh();
    expect((await desk.tab('Callboard')).shown).toEqual(board);
    await desk.edit({ deleteSheet: { sheetId: await desk.sheetId('Callboard') } });
    await desk.refresh();
    expect((await desk.tab('Callboard')).shown).toEqual(board);
  });

  it('puts every text on its row when somebody sorts at the moment in which it is written', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    const range = {
      sheetId: await desk.sheetId('Props'),
      startRowIndex: 1,
      endRowIndex: 11,
      startColumnIndex: 0,
      endColumnIndex: 8,
    };
    desk.before('write', () =>
      desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } }),
    );
    await desk.refresh();
    const props = await desk.tab('Props');
    expect(props.shown[1]?.[0]).toBe('Boat');
    const open = props.shown.slice(1).filter((row) => row[3] === 'Sourcing');
    for (const [prop = ''] of open) expect(besideRow(props, prop, 0)).toContain(`asked Owner of ${prop} `);
  });

  it('gives back what it overwrote when somebody inserts a column at the moment in which it writes', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    for (let row = 2; row <= 11; row += 1) await desk.type(`Props!F${row}`, row === 3 ? '=6*7' : `note ${row}`);
    const before = await desk.teams();
    const insert = {
      insertDimension: {
        range: { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
      },
    };
    desk.before('write', () => desk.edit(insert));
    await desk.refresh();
    const { sheetId } = await desk.tab('Props');
    await desk.edit({ deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } });
    expect(await desk.teams()).toEqual(before);
    const props = await desk.tab('Props');
    expect(props.formulas).toEqual({ '2,5': '=6*7' });
    expect(besideRow(props, 'Kite', 0)).toContain('asked Owner of Kite');
  });

  it('gives back what somebody typed at the very moment in which another inserts a column and it writes', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    const insert = {
      insertDimension: {
        range: { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
      },
    };
    desk.before('write', async () => {
      await desk.type('Props!F2', 'in that very moment');
      await desk.edit(insert);
    });
    await desk.refresh();
    const props = await desk.tab('Props');
    expect(props.shown[1]?.[6]).toBe('in that very moment');
    expect(besideRow(props, 'Kite', 0)).toContain('asked Owner of Kite');
  });

  it.each([
    ['refresh', 'a new worker'],
    ['poll', 'a new worker'],
    ['connect', 'a new worker'],
    ['refresh', 'another worker'],
    ['poll', 'another worker'],
  ] as const)(
    'gives back at the next %s of %s what a worker hit that was killed before it heard of it',
    async (next, whose) => {
      const desk = await settled();
      await askAboutEach(desk);
      desk.takeTurns();
      await desk.poll();
      await desk.refresh();
      desk.takeTurns();
      await desk.refresh();
      // The text of a row that is in hand is emptied, and of another row written.
      await desk.type('Props!D2', 'In hand');
      await desk.type('Props!D3', 'Sourcing');
      await desk.poll();
      await askAboutEach(desk);
      const range = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
      desk.before('write', async () => {
        for (let row = 2; row <= 11; row += 1) await desk.type(`Props!F${row}`, `note ${row}`);
        await desk.edit({ insertDimension: { range } });
      });
      const isHealing = (requests: readonly unknown[]): boolean => JSON.stringify(requests).includes('note 2');
      desk.refuseOnce(isHealing, new Error('the worker was killed'));
      await expect(desk.refresh()).rejects.toThrow('the worker was killed');
      const notes = async () => (await desk.tab('Props')).shown.slice(1, 11).map((row) => row[6]);
      expect((await notes()).slice(0, 2)).toEqual(['', expect.stringContaining('asked Owner of Rope')]);
      if (whose === 'a new worker') desk.restart();
      else desk.takeTurns();
      await desk[next]();
      expect(await notes()).toEqual(Array.from({ length: 10 }, (_, index) => `note ${index + 2}`));
    },
  );

  it('takes nothing for hit by a killed worker that was moved since', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    await desk.type('Props!D2', 'In hand');
    await desk.poll();
    await desk.refresh();
    // Blank cells come to stand where a text was emptied.
    const range = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
    await desk.edit({ insertDimension: { range } });
    const before = await desk.teams();
    desk.restart();
    await desk.refresh();
    expect(await desk.teams()).toEqual(before);
  });

  it('gives back a cell that it blanked because a copy lost its text while somebody inserted a column', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    const { sheetId } = await desk.tab('Props');
    await copyRow(desk, 1, 11);
    await desk.edit({
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 },
        destinationIndex: 0,
      },
    });
    const column = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    desk.before('write', () => desk.edit({ insertDimension: { range: column } }));
    await desk.refresh();
    const { shown } = await desk.tab('Props');
    expect(shown.slice(1, 12).map((row) => row[6])).toEqual(Array.from({ length: 11 }, () => 'Bea'));
  });

  it('leads from a line of the board to the row', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    const { data } = await desk.raw.spreadsheets.get({ spreadsheetId: desk.spreadsheetId, includeGridData: true });
    const board = data.sheets?.find((sheet) => sheet.properties?.title === 'Callboard');
    const cells = (board?.data?.[0]?.rowData ?? []).map((row) => row.values?.[0]);
    const kite = cells.find((cell) => cell?.formattedValue === 'Kite (props)');
    expect(kite?.userEnteredFormat?.textFormat?.link?.uri).toBe(`#gid=${await desk.sheetId('Props')}&range=A2`);
  });

  it('lists what is to be corrected with its cell', async () => {
    const desk = await settled({
      ...SMALL,
      tabs: [
        ...SMALL.tabs,
        {
          title: 'Shopping',
          rows: [
            ['Item', 'Need by', 'Status'],
            ['Tape', '31/02/2027', 'Needed'],
            ['Nails', '', 'Bought'],
            ['Glue', '', 'Needed'],
          ],
        },
      ],
    });
    await desk.refresh();
    const lines = (await desk.tab('Callboard')).shown.map((row) => row[0]);
    expect(lines).toContain(
      'Shopping!B2: “31/02/2027” is no day of the calendar. Type a day that exists, such as 2027-03-17.',
    );
  });
});
