import type { Answer, Item, Step } from '../../../domain/model';
import { Desk, DEMO, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';
import { IN_HAND } from './in-hand';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const done: Answer = { kind: 'done', personKey: 'p-BEA', personName: 'Bea Holloway', note: '', at: NOW };
async function settled(workbook: unknown = SMALL): Promise<Desk> {
  const desk = await Desk.open(workbook);
  await desk.settle();
  return desk;
}

function itemOf(desk: Desk, title: string): Item {
  const found = [...desk.stages.held.values()].find(({ item }) => item.title === title);
  if (!found) throw new Error(`no item ${title}`);
  return found.item;
}

/** The team sorts its props by name: whole rows, or its own columns without Callboard's. */
async function sorted(desk: Desk, order: 'ASCENDING' | 'DESCENDING', endColumnIndex = 8): Promise<void> {
  const sheetId = await desk.sheetId('Props');
  const range = { sheetId, startRowIndex: 1, endRowIndex: 11, startColumnIndex: 0, endColumnIndex };
  await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: order }] } });
}

const statusOf = async (desk: Desk, prop: string): Promise<string> =>
  (await desk.tab('Props')).shown.find((row) => row[0] === prop)?.[3] ?? '';

describe('an answer', () => {
  it("done is written in the team's own word", async () => {
    const desk = await settled();
    const kite = itemOf(desk, 'Kite');
    expect(await desk.answer({ item: kite, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    expect(await statusOf(desk, 'Kite')).toBe('In hand');
  });

  it('done that was written before is written once', async () => {
    const desk = await settled();
    const kite = itemOf(desk, 'Kite');
    await desk.answer({ item: kite, step: IN_HAND, answer: done });
    desk.calls = [];
    expect(await desk.answer({ item: kite, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    expect(desk.calls).toEqual(['readWorkbook']);
  });

  it.each(['onIt', 'needHelp', 'notMe'] as const)('%s writes nothing into a cell of the team', async (kind) => {
    const desk = await settled();
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step: IN_HAND, answer: { ...done, kind } })).toEqual({
      outcome: 'nothingToWrite',
    });
    expect(await statusOf(desk, 'Kite')).toBe('Sourcing');
  });

  it('gives way to somebody who has typed something newer', async () => {
    const desk = await settled();
    const kite = itemOf(desk, 'Kite');
    await desk.type('Props!D2', 'Cut');
    expect(await desk.answer({ item: kite, step: IN_HAND, answer: done })).toEqual({
      outcome: 'sheetIsNewer',
      sheetSays: 'Cut',
    });
    expect(await statusOf(desk, 'Kite')).toBe('Cut');
  });

  it('about a row that is gone writes nothing', async () => {
    const desk = await settled();
    const kite = itemOf(desk, 'Kite');
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 1) } });
    expect(await desk.answer({ item: kite, step: IN_HAND, answer: done })).toEqual({ outcome: 'rowGone' });
  });

  it('for which the team has no word writes nothing', async () => {
    const desk = await settled();
    const step: Step = { ...IN_HAND, reached: 'approved' };
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step, answer: done })).toEqual({ outcome: 'noWordForIt' });
  });

  it('never replaces a formula', async () => {
    const desk = await settled();
    await desk.type('Props!D2', '="Sour"&"cing"');
    await desk.poll();
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step: IN_HAND, answer: done })).toEqual({
      outcome: 'noWordForIt',
    });
    expect((await desk.tab('Props')).formulas).toEqual({ '1,3': '="Sour"&"cing"' });
  });

  it('finds its row where it is now', async () => {
    const desk = await settled();
    const kite = itemOf(desk, 'Kite');
    await desk.edit({ moveDimension: { source: await desk.rows('Props', 1), destinationIndex: 9 } });
    await desk.answer({ item: kite, step: IN_HAND, answer: done });
    expect(await statusOf(desk, 'Kite')).toBe('In hand');
  });

  it('finds its row where its cells were pasted a moment ago, without the key', async () => {
    const desk = await settled();
    const clock = itemOf(desk, 'Clock');
    const sheetId = await desk.sheetId('Props');
    const source = { sheetId, startRowIndex: 5, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ cutPaste: { source, destination: { sheetId, rowIndex: 11, columnIndex: 0 } } });
    expect(await desk.answer({ item: clock, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    expect(await statusOf(desk, 'Clock')).toBe('In hand');
  });

  it('that hit another row, because somebody sorted in between, is taken back there and written where it belongs', async () => {
    const desk = await settled();
    const before = (await desk.tab('Props')).shown;
    desk.before('write', () => sorted(desk, 'DESCENDING'));
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step: IN_HAND, answer: done })).toEqual({
      outcome: 'statusWritten',
    });
    for (const [prop = '', , , status = ''] of before.slice(1)) {
      expect([prop, await statusOf(desk, prop)]).toEqual([prop, prop === 'Kite' ? 'In hand' : status]);
    }
  });

  it('that hit a row which somebody has just added is taken back there, to the word that the service found', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    const row = (index: number) => ({ sheetId, startRowIndex: index, endRowIndex: index + 1 });
    const text = (columnIndex: number, stringValue: string) => ({
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex },
        rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    // A copy of Rope, which is in hand, with its key, above Kite; then it is made another thing.
    desk.before('write', async () => {
      await desk.edit({
        insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
      });
      await desk.edit({ copyPaste: { source: row(3), destination: row(1), pasteType: 'PASTE_NORMAL' } });
      await desk.edit(text(0, 'Oar'));
      await desk.edit(text(3, 'Sourcing'));
    });
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step: IN_HAND, answer: done })).toEqual({
      outcome: 'statusWritten',
    });
    expect([await statusOf(desk, 'Oar'), await statusOf(desk, 'Kite')]).toEqual(['Sourcing', 'In hand']);
  });

  it('that hit another column, because somebody inserted one in between, is taken back there too', async () => {
    const desk = await settled();
    const insert = {
      insertDimension: {
        range: { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
      },
    };
    desk.before('write', () => desk.edit(insert));
    expect(await desk.answer({ item: itemOf(desk, 'Kite'), step: IN_HAND, answer: done })).toEqual({
      outcome: 'statusWritten',
    });
    expect((await desk.tab('Props')).shown[1]?.slice(0, 6)).toEqual(['Kite', '', '1', '1', 'In hand', 'Bea']);
  });

  it('about a permit is written into the column of permits, in the word that stands on another row', async () => {
    const desk = await settled(DEMO);
    const light = itemOf(desk, 'Marrow Point Light');
    const step: Step = {
      ...IN_HAND,
      milestoneId: 'permitFiled',
      milestoneName: 'permit filed',
      reached: 'submitted',
      column: 'permit',
    };
    expect(await desk.answer({ item: light, step, answer: done })).toEqual({ outcome: 'statusWritten' });
    const row = (await desk.tab('Locations')).shown.find(([location]) => location === 'Marrow Point Light');
    expect(row?.slice(4, 7)).toEqual(['Verbal yes', 'Filed', 'Draft']);
  });

  it('about a paper with a checkbox ticks it', async () => {
    const desk = await settled(DEMO);
    const light = itemOf(desk, 'Marrow Point Light');
    const step: Step = { ...IN_HAND, milestoneId: 'insured', reached: 'inHand', column: 'insurance' };
    expect(await desk.answer({ item: light, step, answer: done })).toEqual({ outcome: 'statusWritten' });
    expect((await desk.tab('Locations')).rows[2]?.[7]).toBe(true);
  });

  it('puts back what it hit by mistake even where the rows move once more before that', async () => {
    const desk = await settled();
    const clock = itemOf(desk, 'Clock');
    const insert = { insertDimension: { range: await desk.rows('Props', 1), inheritFromBefore: false } };
    desk.before('write', async () => {
      await sorted(desk, 'DESCENDING');
      desk.before('write', () => desk.edit(insert));
    });
    const statuses = async (): Promise<string[]> => {
      const rows = (await desk.tab('Props')).shown.slice(1).filter((row) => row[0] !== '' && row.length > 0);
      return rows.map((row) => `${row[0]}: ${row[3]}`).sort();
    };
    const before = await statuses();
    expect(await desk.answer({ item: clock, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    expect(await statuses()).toEqual(before.map((line) => (line === 'Clock: Sourcing' ? 'Clock: In hand' : line)));
  });

  it('puts back what it hit by mistake, and what that hit in its turn because the rows were sorted once more', async () => {
    const desk = await settled();
    const before = (await desk.tab('Props')).shown;
    // Kite comes to Clock's row and is hit, and then Kettle, which is in hand, to the row where Kite is put right.
    desk.before('write', async () => {
      await sorted(desk, 'DESCENDING');
      desk.before('write', () => sorted(desk, 'ASCENDING', 6));
    });
    expect(await desk.answer({ item: itemOf(desk, 'Clock'), step: IN_HAND, answer: done })).toEqual({
      outcome: 'statusWritten',
    });
    for (const [prop = '', , , status = ''] of before.slice(1)) {
      expect([prop, await statusOf(desk, prop)]).toEqual([prop, prop === 'Clock' ? 'In hand' : status]);
    }
  });

  it('puts back what it hit by mistake before its worker was killed', async () => {
    const desk = await settled();
    const before = (await desk.tab('Props')).shown;
    const clock = itemOf(desk, 'Clock');
    desk.before('write', () => sorted(desk, 'DESCENDING'));
    const isHealing = (requests: readonly unknown[]): boolean =>
      requests.length === 1 && JSON.stringify(requests).includes('"replacement":"Sourcing"');
    desk.refuseOnce(isHealing, new Error('the worker was killed'));
    await expect(desk.answer({ item: clock, step: IN_HAND, answer: done })).rejects.toThrow('the worker was killed');
    expect(await statusOf(desk, 'Kite')).toBe('In hand');
    desk.restart();
    expect(await desk.answer({ item: clock, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    for (const [prop = '', , , status = ''] of before.slice(1)) {
      expect([prop, await statusOf(desk, prop)]).toEqual([prop, prop === 'Clock' ? 'In hand' : status]);
    }
  });

  it('puts back what it hit in its own row, because somebody inserted a column, before its worker was killed', async () => {
    const desk = await settled();
    const clock = itemOf(desk, 'Clock');
    const sheetId = await desk.sheetId('Props');
    const range = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    await desk.type('Props!D6', '');
    await desk.poll();
    const item = { ...clock, statusWord: '' };
    // A blank cell is not always found by comparing, and then written to without.
    desk.before('write', () => desk.edit({ insertDimension: { range } }), 1);
    const isHealing = (requests: readonly unknown[]): boolean => requests.length === 1;
    desk.refuseOnce(isHealing, new Error('the worker was killed'));
    await expect(desk.answer({ item, step: IN_HAND, answer: done })).rejects.toThrow('the worker was killed');
    desk.restart();
    expect(await desk.answer({ item, step: IN_HAND, answer: done })).toEqual({ outcome: 'statusWritten' });
    const row = (await desk.tab('Props')).shown.find((cells) => cells[1] === 'Clock');
    expect(row?.slice(1, 6)).toEqual(['Clock', '5', '5', 'In hand', 'Bea']);
  });

  it('that was written and is tried again takes nothing back, though its row was cut and pasted elsewhere', async () => {
    const desk = await settled();
    const clock = itemOf(desk, 'Clock');
    await desk.answer({ item: clock, step: IN_HAND, answer: done });
    const sheetId = await desk.sheetId('Props');
    const source = { sheetId, startRowIndex: 5, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ cutPaste: { source, destination: { sheetId, rowIndex: 12, columnIndex: 0 } } });
    await desk.answer({ item: clock, step: IN_HAND, answer: done });
    expect(await statusOf(desk, 'Clock')).toBe('In hand');
  });
});
