import { ApplicationFailure } from '@temporalio/common';
import { nextStep } from '../../../domain/deadlines/next-step';
import type { Item } from '../../../domain/model';
import { Desk, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const NO_COLUMNS = {
  title: 'Callboard settings',
  rows: [
    ['Setting', 'Value', 'What it is', 'Problem'],
    ['Callboard columns', 'none', '', ''],
  ],
};
const WORKBOOK = { ...SMALL, tabs: [...SMALL.tabs, NO_COLUMNS] };

async function settled(workbook: unknown = WORKBOOK): Promise<Desk> {
  const desk = await Desk.open(workbook);
  await desk.settle();
  return desk;
}

async function told(desk: Desk, polls = 3): Promise<string[]> {
  const news: string[] = [];
  for (let poll = 0; poll < polls; poll += 1) {
    const outcome = await desk.poll();
    if (outcome !== 'NoChange') news.push(...outcome);
  }
  return news;
}

function keyOf(desk: Desk, title: string): string | undefined {
  return [...desk.stages.held].find(([, { item }]) => item.title === title)?.[0];
}

const props = async (desk: Desk, columns: number, order: 'ASCENDING' | 'DESCENDING') => ({
  sortRange: {
    range: {
      sheetId: await desk.sheetId('Props'),
      startRowIndex: 1,
      endRowIndex: 11,
      startColumnIndex: 0,
      endColumnIndex: columns,
    },
    sortSpecs: [{ dimensionIndex: 0, sortOrder: order }],
  },
});

/** All cells of a row (from 0) of the props but its name. */
async function cellsBeside(desk: Desk, rowIndex: number) {
  const sheetId = await desk.sheetId('Props');
  return { sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1, startColumnIndex: 1, endColumnIndex: 6 };
}

describe('a team that allows no column', () => {
  it('finds its tabs untouched, to the last cell, and how each row stands on a tab of our own', async () => {
    const desk = await Desk.open(WORKBOOK);
    const before = await desk.teams();
    await desk.settle();
    await desk.refresh();
    expect(await desk.teams()).toEqual(before);
    expect(desk.stages.held.size).toBe(13);
    const tab = await desk.tab('Callboard rows');
    const line = tab.shown.find(([what]) => what === 'Clock') ?? [];
    expect(line.slice(0, 3)).toEqual(['Clock', 'Props (props)', 'Props!A6']);
    expect(line[4]).toBe(keyOf(desk, 'Clock'));
    expect(tab.hiddenColumns).toEqual([4, 5, 6, 7]);
  });

  it('has its rows told apart when they are sorted, edited, inserted and moved', async () => {
    const desk = await settled();
    const key = keyOf(desk, 'Lamp');
    await desk.edit(await props(desk, 6, 'DESCENDING'));
    expect(await told(desk)).toEqual([]);
    await desk.type(`Props!D${await desk.rowOf('Props', 'Lamp', 0)}`, 'In hand');
    expect(await told(desk)).toEqual(['securing: Lamp']);
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 1) } });
    await desk.type('Props!A2', 'Anchor');
    await desk.type('Props!D2', 'Sourcing');
    expect(await told(desk)).toEqual(['securing: Anchor']);
    await desk.edit({ moveDimension: { source: await desk.rows('Props', 3), destinationIndex: 9 } });
    expect(await told(desk)).toEqual([]);
    expect(keyOf(desk, 'Lamp')).toBe(key);
  });

  it('keeps the rows that come to stand under another heading while no worker remembers it', async () => {
    const desk = await settled();
    desk.restart();
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 9, 2) } });
    await desk.type('Props!A11', 'Galley');
    expect(await told(desk)).toEqual(['securing: Herring', 'securing: Mugs']);
    expect(desk.stages.held.size).toBe(13);
  });

  it('keeps a row of which nothing but its name is left, below a blank one', async () => {
    const desk = await settled();
    await desk.edit({ updateCells: { range: await cellsBeside(desk, 5), fields: 'userEnteredValue' } });
    expect(await told(desk)).toEqual(['securing: Clock']);
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 5) } });
    expect(await told(desk)).toEqual([]);
    expect([...desk.stages.held.values()].map(({ item }) => item.title)).toContain('Clock');
  });

  it('keeps a row when what it is known by is edited, and after that as well', async () => {
    const desk = await settled();
    const key = keyOf(desk, 'Lamp');
    await desk.type('Props!A4', 'Storm lamp');
    expect(await told(desk)).toEqual(['securing: Storm lamp']);
    expect(keyOf(desk, 'Storm lamp')).toBe(key);
    desk.restart();
    await desk.edit(await props(desk, 6, 'DESCENDING'));
    expect(await told(desk)).toEqual([]);
    expect(keyOf(desk, 'Storm lamp')).toBe(key);
  });

  it('gives a copy of a row a line of its own, and the original keeps its', async () => {
    const desk = await settled();
    const key = keyOf(desk, 'Lamp');
    await desk.type('Props!A12', 'Lamp');
    await desk.type('Props!B12', '3');
    await desk.type('Props!D12', 'Needed');
    expect(await told(desk)).toEqual(['securing: Lamp']);
    const lamps = [...desk.stages.held.values()].filter(({ item }) => item.title === 'Lamp');
    expect(lamps.map(({ item }) => [item.key === key, item.statusWord]).sort()).toEqual([
      [false, 'Needed'],
      [true, 'Sourcing'],
    ]);
  });

  it('has a row that is deleted and brought back as the same item', async () => {
    const desk = await settled();
    const key = keyOf(desk, 'Lamp');
    const row = (await desk.tab('Props')).rows[3] ?? [];
    await desk.edit({ deleteDimension: { range: await desk.rows('Props', 3) } });
    expect(await told(desk)).toEqual([`securing gone: ${key ?? ''}`]);
    await desk.edit({ insertDimension: { range: await desk.rows('Props', 3) } });
    await desk.raw.spreadsheets.values.update({
      spreadsheetId: desk.spreadsheetId,
      range: 'Props!A4:F4',
      valueInputOption: 'RAW',
      requestBody: { values: [[...row]] },
    });
    expect(await told(desk)).toEqual(['securing: Lamp']);
    expect(keyOf(desk, 'Lamp')).toBe(key);
  });

  it('has no answer written into its status column', async () => {
    const desk = await settled();
    const before = await desk.teams();
    const item = [...desk.stages.held.values()].find((held) => held.item.title === 'Kite')?.item as Item;
    const step = desk.stages.facts && nextStep(item, desk.stages.facts, []);
    if (!step) throw new Error('the kite has no next step');
    const answer = { kind: 'done', personKey: 'p', personName: 'Bea', note: '', at: NOW } as const;
    expect(await desk.answer({ item, step, answer })).toEqual({ outcome: 'noWordForIt' });
    expect(await desk.teams()).toEqual(before);
  });
});

describe('a tab that the team protects', () => {
  it('is watched without columns, because nothing can be inserted in it', async () => {
    const desk = await Desk.open({ ...SMALL, tabs: SMALL.tabs.slice(0, 1) });
    const message = 'Google Sheets refused it (You are trying to edit a protected cell or object.)';
    const failure = ApplicationFailure.create({ type: 'SheetsRefused', message });
    desk.refuseOnce((requests) => JSON.stringify(requests).includes('insertDimension'), failure);
    await desk.settle();
    expect((await desk.tab('Props')).shown[0]).toEqual(['Prop', 'Scene', 'Qty', 'Status', 'Owner', 'Notes']);
    expect(desk.stages.held.size).toBe(10);
    desk.restart();
    await desk.type('Props!D2', 'In hand');
    expect(await told(desk)).toEqual(['securing: Kite']);
  });
});
