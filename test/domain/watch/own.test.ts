import type { Field, TabGrid } from '../../../domain/model';
import { isOwnTab, ownColumnsOf, withoutOwn } from '../../../domain/watch/own';
import { mendReading } from '../../../domain/watch/mend-reading';
import { tablePlaces } from '../../../domain/watch/places';
import { aReading, aTab, aTable, aWorkbook } from '../a-table';

const [A, B] = ['r-7Q2KM4XD', 'r-0000AAAA'];
const props = aTab('Props', [
  ['Prop', 'Sc', 'Status', 'Callboard', 'Callboard key: props'],
  ['Clock', '3', 'Sourcing', 'in hand by Fri 14 May', A],
  ['Rope', '1', 'In hand', '', B],
]);
const FIELDS: Readonly<Record<string, Field>> = { A: 'item', B: 'scene', C: 'status' };

describe("Callboard's own columns", () => {
  it('are found by what stands in them', () => {
    expect(ownColumnsOf(props)).toEqual([{ keyColumn: 4, textColumn: 3 }]);
  });

  it('are found after somebody moved one of them', () => {
    const moved = aTab('Props', [
      ['Callboard', 'Prop', 'Callboard key: props'],
      ['', 'Clock', A],
    ]);
    expect(ownColumnsOf(moved)).toEqual([{ keyColumn: 2, textColumn: 0 }]);
  });

  it('are found by the keys where somebody deleted the header', () => {
    expect(
      ownColumnsOf(
        aTab('Props', [
          ['Prop', '', ''],
          ['Clock', '', A],
        ]),
      ),
    ).toEqual([{ keyColumn: 2, textColumn: null }]);
  });

  it('are found where the header of the keys was written on the column at their left', () => {
    const shifted = aTab('Props', [
      ['Prop', 'Callboard key: props', 'Callboard key: props'],
      ['Clock', '', A],
    ]);
    expect(ownColumnsOf(shifted)).toEqual([{ keyColumn: 2, textColumn: 1 }]);
  });

  it('are found where the header and a key were written on the column at their left', () => {
    const shifted = aTab('Props', [
      ['Prop', 'Callboard key: props · item “Prop”', 'Callboard key: props'],
      ['Clock', '', A],
      ['Rope', 'r-1111BBBB', ''],
    ]);
    expect(ownColumnsOf(shifted)).toEqual([{ keyColumn: 2, textColumn: 1 }]);
  });

  it("are not a team's own column called Callboard", () => {
    expect(
      ownColumnsOf(
        aTab('Calls', [
          ['Who', 'Callboard'],
          ['Ida', 'posted'],
        ]),
      ),
    ).toEqual([]);
  });

  it('are taken out before the layout is read, and the reading gets its letters back', () => {
    const between = aTab('Props', [
      ['Prop', 'Callboard', 'Callboard key: props', 'Status'],
      ['Clock', 'text', A, 'Sourcing'],
    ]);
    const { workbook, restore } = withoutOwn(aWorkbook([between]));
    const [tab] = workbook.tabs;
    expect(tab?.shown).toEqual([
      ['Prop', 'Status'],
      ['Clock', 'Sourcing'],
    ]);
    const reading = aReading(tab ? [[tab, aTable(tab, 'props', { A: 'item', B: 'status' })]] : []);
    expect(restore(reading).tabs[0]?.tables[0]?.fields).toEqual({ A: 'item', D: 'status' });
  });
});

describe("Callboard's own tabs", () => {
  it('are known by their title, and the board, the proposals and the settings under any title', () => {
    expect(isOwnTab(aTab('Callboard', []))).toBe(true);
    expect(isOwnTab(aTab('Callboard proposals', [['Scene']]))).toBe(true);
    expect(isOwnTab(aTab('Today', [['Callboard · The Last Ferry · Mon 10 May 2027']]))).toBe(true);
    expect(isOwnTab(aTab('Wishes', [['Callboard proposals: what the script needs']]))).toBe(true);
    expect(isOwnTab(aTab('Set-up', [['Setting', 'Value', 'What it is', 'Problem']]))).toBe(true);
    expect(isOwnTab(aTab('Set-up', [['', 'Setting', 'Value', 'In use', 'What it is', 'Problem']]))).toBe(true);
  });

  it("are not a tab of the team's with that name", () => {
    expect(isOwnTab(aTab('Callboard', [['Rehearsal calls', 'Tuesday']]))).toBe(false);
    expect(isOwnTab(props)).toBe(false);
  });
});

describe('where the columns of a table are', () => {
  const placesOf = (tab: TabGrid, tables: ReturnType<typeof aTable>[]) => {
    const [reading] = aReading(tables.map((table) => [tab, table] as const)).tabs;
    return reading ? tablePlaces(tab, reading, 'film') : [];
  };

  it('is by the label in its header row', () => {
    expect(placesOf(props, [aTable(props, 'props', FIELDS)])).toMatchObject([
      { keyColumn: 4, textColumn: 3, labelRow: 1 },
    ]);
  });

  it('is nowhere before they were added', () => {
    const bare = aTab('Props', [
      ['Prop', 'Sc', 'Status'],
      ['Clock', '3', 'Sourcing'],
    ]);
    expect(placesOf(bare, [aTable(bare, 'props', FIELDS)])).toMatchObject([
      { keyColumn: null, textColumn: null, keyLabel: 'Callboard key: props', textLabel: 'Callboard' },
    ]);
  });

  it('is shared by tables below each other, even by one that is new', () => {
    const stacked = aTab('All', [
      ['Prop', 'Status', 'Callboard', 'Callboard key: props'],
      ['Clock', 'Sourcing', '', A],
      ['Look', 'Status', '', ''],
      ['Apron', 'IN', '', ''],
    ]);
    const upper = aTable(stacked, 'props', { A: 'item', B: 'status' }, { dataRows: [2], lastRow: 2 });
    const lower = aTable(
      stacked,
      'wardrobe',
      { A: 'item', B: 'status' },
      { headerRow: 3, headerRows: [3], firstRow: 4, dataRows: [4] },
    );
    expect(placesOf(stacked, [upper, lower]).map(({ keyColumn, keyLabel }) => [keyColumn, keyLabel])).toEqual([
      [3, 'Callboard key: props'],
      [3, 'Callboard key: wardrobe'],
    ]);
  });

  it('is told apart by the label for tables side by side', () => {
    const beside = aTab('All', [
      [
        'Prop',
        'Status',
        '',
        'Look',
        'Status',
        'Callboard: wardrobe',
        'Callboard key: wardrobe',
        'Callboard: props',
        'Callboard key: props',
      ],
      ['Clock', 'Sourcing', '', 'Apron', 'IN', '', A, '', B],
    ]);
    const left = aTable(beside, 'props', { A: 'item', B: 'status' });
    const right = aTable(beside, 'wardrobe', { D: 'item', E: 'status' });
    expect(
      placesOf(beside, [left, right]).map(({ table, keyColumn, textColumn }) => [table.track, keyColumn, textColumn]),
    ).toEqual([
      ['props', 8, 7],
      ['wardrobe', 6, 5],
    ]);
  });

  it('is nowhere for a table that Callboard is not sure of', () => {
    expect(placesOf(props, [aTable(props, 'props', FIELDS, { confidence: 0.5 })])).toEqual([]);
  });
});

describe('a row that has a key', () => {
  it('is a row of data, even where it reads like the header of another table', () => {
    const tab = aTab('Props', [
      ['Prop', 'Sc', 'Status', 'Callboard', 'Callboard key: props'],
      ['Clock', '3', 'Sourcing', '', A],
      ['', '', '', '', ''],
      ['Prop 1', '', 'In hand', '', B],
      ['Rope', '1', 'In hand', '', ''],
    ]);
    const upper = aTable(tab, 'props', FIELDS, { dataRows: [2], lastRow: 2 });
    const lower = aTable(
      tab,
      'props',
      { A: 'item' },
      { headerRow: 4, headerRows: [4], firstRow: 5, dataRows: [5], lastRow: 5 },
    );
    const [reading] = mendReading(
      aWorkbook([tab]),
      aReading([
        [tab, upper],
        [tab, lower],
      ]),
    ).tabs;
    expect(reading?.tables.map(({ dataRows, fields }) => [dataRows, fields])).toEqual([[[2, 4, 5], FIELDS]]);
  });
});
