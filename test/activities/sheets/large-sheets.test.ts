import { besideRow, Desk, keyOfRow, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';
import { IN_HAND } from './in-hand';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

/** A small production that counts as a large one, with a row whose quantity is computed. */
async function settled(): Promise<Desk> {
  const desk = await Desk.open(SMALL, 0);
  await desk.type('Props!C4', '=1+1');
  await desk.settle();
  await desk.refresh();
  desk.calls = [];
  return desk;
}

describe('a spreadsheet that is too large to be read whole', () => {
  it('has its board brought up to date by what changed: values, the board, one write, and the same again', async () => {
    const desk = await settled();
    await desk.type('Props!D2', 'In hand');
    await desk.poll();
    desk.calls = [];
    expect((await desk.refresh()).cellsWritten).toBeGreaterThan(0);
    // Every fifth reading looks for new tabs first.
    const calls = desk.calls.filter((call) => call !== 'readSkeleton');
    expect(calls).toEqual(['readValues', 'readRows', 'write', 'readValues', 'readRows']);
    expect(besideRow(await desk.tab('Props'), 'Kite', 0)).toBe('');
    desk.calls = [];
    expect(await desk.refresh()).toEqual({ cellsWritten: 0 });
    expect(desk.calls).not.toContain('readWorkbook');
  });

  it('gives back a formula that it wrote over because somebody inserted columns at the moment in which it wrote', async () => {
    const desk = await settled();
    // The text beside the rows lands where the quantities stand then.
    const sheetId = await desk.sheetId('Props');
    const columns = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 4 };
    await desk.type('Props!D4', 'In hand');
    await desk.poll();
    desk.before('write', () => desk.edit({ insertDimension: { range: columns } }));
    await desk.refresh();
    desk.settleEdits();
    const after = await desk.tab('Props');
    expect(after.shown[3]?.[6]).toBe('2');
    expect(after.formulas).toMatchObject({ '3,6': '=1+1' });
  });

  it('gives back what somebody typed at the very moment in which another inserts columns and it writes', async () => {
    const desk = await settled();
    const range = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 0, endIndex: 4 };
    await desk.type('Props!D4', 'In hand');
    await desk.poll();
    desk.before('write', async () => {
      await desk.type('Props!C4', 'a dozen');
      await desk.edit({ insertDimension: { range } });
    });
    await desk.refresh();
    expect((await desk.tab('Props')).shown[3]?.[6]).toBe('a dozen');
  });

  it('does the same where there are more cells to write than one call takes', async () => {
    const props = Array.from({ length: 10_001 }, (_, index) => [`Prop ${index + 1}`, 'Needed']);
    const desk = await Desk.open({ ...SMALL, tabs: [{ title: 'Props', rows: [['Prop', 'Status'], ...props] }] });
    const range = { sheetId: await desk.sheetId('Props'), dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
    // Before the keys are written, the tabs and columns are added.
    desk.before(
      'write',
      async () => {
        await desk.type('Props!B2', 'Borrowed');
        await desk.edit({ insertDimension: { range } });
      },
      3,
    );
    await desk.connect();
    const { shown } = await desk.tab('Props');
    expect(shown.slice(0, 4).map((row) => row[3])).toEqual(['Status', 'Borrowed', 'Needed', 'Needed']);
    expect(shown[10_001]?.slice(2)).toEqual(['Prop 10001', 'Needed', '', expect.stringMatching(/^r-/)]);
  });

  it('takes no key for hit that was emptied before an inserted column was taken back, and was read after it', async () => {
    const desk = await settled();
    const sheetId = await desk.sheetId('Props');
    const key = keyOfRow(await desk.tab('Props'), 'Kite', 0);
    const source = { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 6 };
    await desk.edit({ cutPaste: { source, destination: { sheetId, rowIndex: 11, columnIndex: 0 } } });
    const range = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    await desk.edit({ insertDimension: { range } });
    desk.before('write', async () => {
      desk.before('read', () => desk.edit({ deleteDimension: { range } }));
    });
    expect(await desk.poll()).toBe('NoChange');
    const props = await desk.tab('Props');
    expect(props.shown.flat().filter((cell) => cell === key)).toEqual([key]);
    expect(keyOfRow(props, 'Kite', 0)).toBe(key);
  });

  it('gets its board back when somebody deleted it', async () => {
    const desk = await settled();
    await desk.edit({ deleteSheet: { sheetId: await desk.sheetId('Callboard') } });
    expect((await desk.refresh()).cellsWritten).toBeGreaterThan(5);
    expect((await desk.tab('Callboard')).shown[0]?.[0]).toContain('Paper Kites');
  });

  it('has an answer written where the row is, whatever moved since it was read last', async () => {
    const desk = await settled();
    const item = [...desk.stages.held.values()].map((held) => held.item).find(({ title }) => title === 'Lamp');
    if (!item) throw new Error('the lamp is held by no stage');
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 1) } });
    const answer = { kind: 'done' as const, personKey: 'p', personName: 'Bea', note: '', at: NOW };
    expect((await desk.answer({ item, step: IN_HAND, answer })).outcome).toBe('statusWritten');
    const after = await desk.tab('Props');
    expect(after.shown[4]?.[0]).toBe('Lamp');
    expect(after.shown[4]?.[3]).toBe('In hand');
    expect(keyOfRow(after, 'Lamp', 0)).toBe(item.key);
  });
});
