import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import type { SheetsPort } from '../../../activities/sheets/port';
import type { Answer, AskReport, Item } from '../../../domain/model';
import { besideRow, control, Desk, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';
import { IN_HAND } from './in-hand';

beforeAll(startSharedEmulator);
afterEach(() => control({ action: 'clear' }));
afterAll(stopSharedEmulator);

const done: Answer = { kind: 'done', personKey: 'p-BEA', personName: 'Bea Holloway', note: '', at: NOW };

const WRITE = 'sheets.spreadsheets.batchUpdate';
type Request = Readonly<Record<string, unknown>>;

/** What happens around Callboard's next write: what a person does just before it, and where the connection breaks. */
async function nextWrite(desk: Desk, { drop, edits }: { drop?: 'before' | 'after'; edits?: Request[] }): Promise<void> {
  const fault = {
    method: WRITE,
    spreadsheetId: desk.spreadsheetId,
    ...(drop ? { drop } : {}),
    ...(edits ? { editBefore: { clientId: 'ann', requests: edits } } : {}),
  };
  await control({ action: 'fault', fault });
}

async function settled(): Promise<Desk> {
  const desk = await Desk.open(SMALL);
  await desk.settle();
  return desk;
}

function itemOf(desk: Desk, title: string): Item {
  const found = [...desk.stages.held.values()].find(({ item }) => item.title === title);
  if (!found) throw new Error(`no item ${title}`);
  return found.item;
}

const answer = (desk: Desk, title: string, step = IN_HAND) =>
  desk.answer({ item: itemOf(desk, title), step, answer: done });

const statuses = async (desk: Desk): Promise<Record<string, string>> =>
  Object.fromEntries((await desk.tab('Props')).shown.slice(1).map(([prop = '', , , status = '']) => [prop, status]));

async function typed(desk: Desk, rowIndex: number, columnIndex: number, text: string): Promise<Request> {
  return { enterText: { sheetId: await desk.sheetId('Props'), rowIndex, columnIndex, text } };
}

/** Moves the first two rows to the end: where the kite stood, the lamp stands then, which is sourced too. */
async function moved(desk: Desk): Promise<Request> {
  return { moveDimension: { source: await desk.rows('Props', 1, 2), destinationIndex: 11 } };
}

async function columnOf(desk: Desk, startIndex: number) {
  return { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
}

async function columns(desk: Desk, count: number): Promise<Request> {
  const range = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 1 + count };
  return { insertDimension: { range } };
}

describe('an answer', () => {
  it.each(['before', 'after'] as const)('arrives once when the connection breaks %s it was written', async (drop) => {
    const desk = await settled();
    const before = await statuses(desk);
    await nextWrite(desk, { drop });
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'statusWritten' });
    expect(desk.calls.filter((call) => call === 'change')).toHaveLength(drop === 'before' ? 2 : 1);
    expect(await statuses(desk)).toEqual({ ...before, Kite: 'In hand' });
  });

  it('never writes over what somebody types in the very moment of the write', async () => {
    const desk = await settled();
    await nextWrite(desk, { edits: [await typed(desk, 1, 3, 'Cut')] });
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'sheetIsNewer', sheetSays: 'Cut' });
    expect((await statuses(desk))['Kite']).toBe('Cut');
  });

  it('never writes over what somebody types in that moment into a cell that was blank', async () => {
    const desk = await settled();
    await desk.type('Props!D2', '');
    await desk.poll();
    await nextWrite(desk, { edits: [await typed(desk, 1, 3, 'Cut')] });
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'sheetIsNewer', sheetSays: 'Cut' });
    expect((await statuses(desk))['Kite']).toBe('Cut');
  });

  it('goes into a cell that was blank', async () => {
    const desk = await settled();
    await desk.type('Props!D2', '');
    await desk.poll();
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'statusWritten' });
    expect((await statuses(desk))['Kite']).toBe('In hand');
  });

  it.each(['before', 'after'] as const)(
    'hits only its own row when somebody moves rows and the connection breaks %s it was written',
    async (drop) => {
      const desk = await settled();
      const before = await statuses(desk);
      await nextWrite(desk, { drop, edits: [await moved(desk)] });
      expect(await answer(desk, 'Kite')).toEqual({ outcome: 'statusWritten' });
      expect(await statuses(desk)).toEqual({ ...before, Kite: 'In hand' });
    },
  );

  it.each([
    ['its own word', 'In hand'],
    ['what was seen', 'Sourcing'],
  ])('leaves %s to a row that somebody adds just before a write without an answer', async (_what, word) => {
    const desk = await settled();
    const before = await statuses(desk);
    const edits = [
      { insertDimension: { range: await desk.rows('Props', 1) } },
      await typed(desk, 1, 0, 'Oar'),
      await typed(desk, 1, 3, word),
    ];
    await nextWrite(desk, { drop: 'after', edits });
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'statusWritten' });
    expect(await statuses(desk)).toEqual({ ...before, Oar: word, Kite: 'In hand' });
  });

  it('takes no other row for hit that comes to its place before it is read back', async () => {
    const desk = await settled();
    const before = await statuses(desk);
    await nextWrite(desk, { drop: 'after' });
    // Rope, which is in hand, comes to where Kite was.
    const source = await desk.rows('Props', 1);
    desk.before('read', () => desk.edit({ moveDimension: { source, destinationIndex: 9 } }), 1);
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'statusWritten' });
    expect(await statuses(desk)).toEqual({ ...before, Kite: 'In hand' });
  });

  it('gives back what somebody types into a blank cell after the comparison has not found it', async () => {
    const desk = await settled();
    await desk.type('Props!D2', '');
    await desk.poll();
    const late = { clientId: 'ann', requests: [await typed(desk, 1, 3, 'Cut')] };
    const fault = { method: WRITE, skip: 1, spreadsheetId: desk.spreadsheetId, editBefore: late };
    await control({ action: 'fault', fault });
    expect(await answer(desk, 'Kite')).toEqual({ outcome: 'sheetIsNewer', sheetSays: 'Cut' });
    expect((await statuses(desk))['Kite']).toBe('Cut');
  });

  it('leaves alone what somebody types into the wrong row between the write and the healing', async () => {
    const desk = await settled();
    const before = await statuses(desk);
    await nextWrite(desk, { edits: [await moved(desk)] });
    // The lamp’s row, which says by now what was meant for the kite’s.
    await control({
      action: 'fault',
      fault: {
        method: WRITE,
        skip: 1,
        spreadsheetId: desk.spreadsheetId,
        editBefore: { clientId: 'ann', requests: [await typed(desk, 1, 3, 'Lost')] },
      },
    });
    await answer(desk, 'Kite');
    const after = await statuses(desk);
    expect(after).toEqual({ ...before, Kite: 'In hand', Lamp: 'Lost' });
  });
});

async function askAboutEach(desk: Desk): Promise<void> {
  for (const { item } of desk.stages.held.values()) {
    const asked = [{ name: `Owner of ${item.title}`, level: 'nudge' as const, at: NOW }];
    const report: AskReport = { askId: item.key, level: 'nudge', asked, answers: [], ended: null };
    desk.stages.asks[item.key] = report;
  }
}

describe('the board', () => {
  it.each(['before', 'after'] as const)('is written once when the connection breaks %s', async (drop) => {
    const desk = await settled();
    await askAboutEach(desk);
    await nextWrite(desk, { drop });
    await desk.refresh();
    expect(besideRow(await desk.tab('Props'), 'Kite', 0)).toContain('asked Owner of Kite');
    expect(await desk.refresh()).toEqual({ cellsWritten: 0 });
  });

  it.each([1, 2])(
    'gives back what it hit when somebody inserts %d columns and the connection breaks',
    async (count) => {
      const desk = await settled();
      await askAboutEach(desk);
      for (let row = 2; row <= 11; row += 1) await desk.type(`Props!F${row}`, row === 3 ? '=6*7' : `note ${row}`);
      const before = await desk.teams();
      await nextWrite(desk, { drop: 'after', edits: [await columns(desk, count)] });
      await desk.refresh();
      const { sheetId } = await desk.tab('Props');
      const range = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 1 + count };
      await desk.edit({ deleteDimension: { range } });
      expect(await desk.teams()).toEqual(before);
      expect(besideRow(await desk.tab('Props'), 'Kite', 0)).toContain('asked Owner of Kite');
    },
  );

  it('leaves a cell blank that it hit in a row which somebody has just added', async () => {
    const desk = await settled();
    await desk.edit({ moveDimension: { source: await columnOf(desk, 5), destinationIndex: 0 } });
    await desk.poll();
    await askAboutEach(desk);
    const added = [
      { insertDimension: { range: await desk.rows('Props', 1) } },
      await typed(desk, 1, 1, 'Oar'),
      { insertDimension: { range: await columnOf(desk, 0), inheritFromBefore: false } },
    ];
    await nextWrite(desk, { edits: added });
    await desk.refresh();
    const row = (await desk.tab('Props')).shown.find((cells) => cells[2] === 'Oar');
    expect(row?.slice(3, 7).filter((cell) => cell !== '')).toEqual([]);
    expect(besideRow(await desk.tab('Props'), 'Kite', 2)).toContain('asked Owner of Kite');
  });

  it('gives back what it emptied when somebody inserts a column', async () => {
    const desk = await settled();
    await askAboutEach(desk);
    await desk.refresh();
    for (let row = 2; row <= 11; row += 1) await desk.type(`Props!F${row}`, row === 3 ? '=6*7' : `note ${row}`);
    const before = await desk.teams();
    desk.stages.asks = {};
    for (const [key, held] of desk.stages.held)
      desk.stages.held.set(key, { ...held, item: { ...held.item, status: 'done' } });
    await nextWrite(desk, { edits: [await columns(desk, 1)] });
    await desk.refresh();
    const { sheetId } = await desk.tab('Props');
    await desk.edit({
      deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
    });
    expect(await desk.teams()).toEqual(before);
    expect(besideRow(await desk.tab('Props'), 'Kite', 0)).not.toContain('asked');
  });
});

describe('keys', () => {
  it.each([1, 2])(
    'give back what they hit when somebody inserts %d columns and the connection breaks',
    async (count) => {
      const desk = await settled();
      for (let row = 2; row <= 12; row += 1) await desk.type(`Props!F${row}`, `note ${row}`);
      await desk.type('Props!A12', 'Ladder');
      const before = await desk.teams();
      await nextWrite(desk, { drop: 'after', edits: [await columns(desk, count)] });
      await desk.poll();
      await desk.poll();
      const { sheetId } = await desk.tab('Props');
      const range = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 1 + count };
      await desk.edit({ deleteDimension: { range } });
      expect(await desk.teams()).toEqual(before);
      const keys = (await desk.tab('Props')).shown.slice(1).map((row) => row.find((cell) => /^r-/.test(cell)));
      expect(new Set(keys).size).toBe(11);
      expect(keys).not.toContain(undefined);
    },
  );

  it('give back the name that they hit, though its row moves once more before that', async () => {
    const desk = await settled();
    await desk.type('Props!A12', 'Ladder');
    const { sheetId } = await desk.tab('Props');
    const source = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    await nextWrite(desk, { edits: [{ moveDimension: { source, destinationIndex: 8 } }] });
    const insert = { insertDimension: { range: await desk.rows('Props', 2) } };
    const late = { clientId: 'ann', requests: [insert] };
    await control({
      action: 'fault',
      fault: { method: WRITE, skip: 1, spreadsheetId: desk.spreadsheetId, editBefore: late },
    });
    expect(await desk.poll()).toEqual(['securing: Ladder']);
    expect((await desk.tab('Props')).shown.map((row) => row[7] ?? '').filter((cell) => cell !== '')).toEqual([
      ...['Prop', 'Kite', 'Rope', 'Lamp', 'Boat', 'Clock', 'Stove', 'Hammer', 'Kettle', 'Mugs', 'Herring', 'Ladder'],
    ]);
  });

  it('give back a header that they hit, though nothing but that header stood in its column', async () => {
    const desk = await settled();
    await desk.edit({ moveDimension: { source: await columnOf(desk, 0), destinationIndex: 2 } });
    await nextWrite(desk, { edits: [await columns(desk, 2)] });
    await desk.poll();
    const [header = []] = (await desk.tab('Props')).shown;
    expect(header.slice(0, 9)).toEqual(['Scene', '', '', 'Prop', 'Qty', 'Status', 'Owner', 'Notes', 'Callboard']);
  });
});

describe('connecting', () => {
  it.each(['before', 'after'] as const)(
    'adds one pair of columns to each table when every first connection breaks %s the call',
    async (drop) => {
      const clean = await settled();
      const wanted = (await clean.read()).tabs.map(({ title, shown }) => [title, shown[0]]);
      const desk = await Desk.open(SMALL);
      for (const skip of [0, 1, 2, 3]) {
        await control({
          action: 'fault',
          fault: { method: WRITE, spreadsheetId: desk.spreadsheetId, drop, skip: skip * 2 },
        });
      }
      await desk.connect().catch(() => desk.connect());
      expect((await desk.read()).tabs.map(({ title, shown }) => [title, shown[0]])).toEqual(wanted);
    },
  );

  it('adds one pair of columns to each table when a call that timed out arrives late', async () => {
    const clean = await settled();
    const wanted = (await clean.read()).tabs.map(({ title, shown }) => [title, shown[0]]);
    const desk = await Desk.open(SMALL);
    const port = desk.port();
    let late: readonly unknown[] | null = null;
    const isColumns = (requests: readonly unknown[]): boolean => JSON.stringify(requests).includes('insertDimension');
    const sheets: SheetsPort = {
      ...port,
      change: async (id, requests, due) => {
        if (late === null && isColumns(requests)) {
          late = requests;
          throw ApplicationFailure.create({ type: 'SheetsUnavailable', message: 'no answer in thirty seconds' });
        }
        const changed = await port.change(id, requests, due);
        if (late !== null && isColumns(requests)) {
          await expect(port.write(id, late)).rejects.toMatchObject({ type: 'SheetsRefused' });
        }
        return changed;
      },
    };
    const { connectWorkbook } = createSheetActivities({
      sheets,
      stages: desk.stages,
      spreadsheetUrl: (id) => `https://sheets.example.com/${id}`,
    });
    const input = { productionId: 'paper-kites', spreadsheetId: desk.spreadsheetId };
    await new MockActivityEnvironment().run(connectWorkbook, input);
    expect(late).not.toBeNull();
    expect((await desk.read()).tabs.map(({ title, shown }) => [title, shown[0]])).toEqual(wanted);
  });
});
