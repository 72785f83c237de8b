import { readLayout } from '../../../domain/layout/read-layout';
import type { TabGrid, TableReading, Workbook } from '../../../domain/model';
import { correctReading } from '../../../domain/settings/correct-reading';
import { planTab } from '../../../domain/settings/plan-tab';
import { readSettings } from '../../../domain/settings/read-settings';
import { HEADERS, SettingsIndex } from '../../../domain/settings/tab-index';
import { aTab, aWorkbook } from '../a-table';

const PROPS = aTab('Props', [
  ['Prop', 'Scn', 'Wotsit', 'Status', 'Notes'],
  ['Kettle', '1', 'Bea', 'Sourcing', 'copper'],
  ['Clock', '2', 'Bea', 'In hand', ''],
  ['Letter', '3', 'Zeke', 'blorp', 'two of them'],
]);

/** Callboard may or may not see what this is; nothing on it says that it is chased. */
const ODD = aTab('Bits', [
  ['Thing', 'Who'],
  ['Rope', 'Bea'],
  ['Lamp', 'Zeke'],
  ['Oars', 'Bea'],
]);

/** The settings tab of a workbook with these values beside the lines of these labels. */
function typed(workbook: Workbook, values: Readonly<Record<string, string>>): TabGrid {
  const { lines } = read(workbook, null);
  const plan = planTab(
    null,
    lines.map((line) => ({
      ...line,
      section: line.subject.kind === 'word' ? ('words' as const) : ('tables' as const),
      inUse: '',
      explanation: '',
      instead: '',
      choices: [],
      isHead: false,
    })),
    [],
  );
  const columns = Object.keys(HEADERS);
  const rows: string[][] = [];
  for (const { rowIndex, column, value } of plan.edits) (rows[rowIndex] ??= [])[columns.indexOf(column)] = value;
  const filled = rows.map((row) => columns.map((_, column) => row[column] ?? ''));
  for (const [label, value] of Object.entries(values)) {
    const row = filled.find(([text]) => text === label);
    if (!row) throw new Error(`no line ${label} among ${filled.map(([text]) => text).join(', ')}`);
    row[1] = value;
  }
  return aTab('Callboard settings', filled);
}

function read(workbook: Workbook, settingsTab: TabGrid | null) {
  const { settings } = readSettings(settingsTab);
  return correctReading({ workbook, reading: readLayout(workbook), settings, settingsTab });
}

function onlyTable(workbook: Workbook, settingsTab: TabGrid): TableReading {
  const [table] = read(workbook, settingsTab).reading.tabs.flatMap(({ tables }) => tables);
  if (!table) throw new Error('no table');
  return table;
}

describe('the lines about the reading', () => {
  it('are one for each table, each column and each status word, with what was read and why', () => {
    const { lines } = read(aWorkbook([PROPS]), null);
    expect(lines.map(({ label, read: text }) => `${label} = ${text}`)).toEqual([
      'Props = props',
      'Props!A “Prop” = item (what the row is about)',
      'Props!B “Scn” = scene',
      'Props!C “Wotsit” = leave alone',
      'Props!D “Status” = status',
      'Props!E “Notes” = notes',
      'Props: “blorp” = says nothing',
      'Props: “Sourcing” = sourcing',
      'Props: “In hand” = in hand',
    ]);
    expect(lines.find(({ label }) => label.startsWith('Props!B'))?.reason).toMatch(
      /^The header says so, sure to \d+ %\.$/,
    );
    expect(lines[0]?.reason).toMatch(/^The table below row 1, sure to \d+ %\. .*“Props”/);
  });

  it('ask about a word that nobody knows and about a table that is not sure', () => {
    const asked = (tab: TabGrid) =>
      read(aWorkbook([tab]), null).lines.flatMap(({ question }) => (question === null ? [] : [question]));
    expect(asked(PROPS)).toEqual([
      'Callboard does not know the word “blorp” and counts it as nothing said. Choose what it means.',
    ]);
    expect(asked(ODD)).toEqual([
      expect.stringMatching(/^Is this about .*\? Callboard is not sure and leaves it alone\./),
    ]);
  });
});

describe('what the team corrects', () => {
  it('is taken for the meaning of a column, which no other column then has', () => {
    const workbook = aWorkbook([PROPS]);
    const table = onlyTable(workbook, typed(workbook, { 'Props!E “Notes”': 'status' }));
    expect(table.fields).toMatchObject({ D: 'ignore', E: 'status' });
    expect(Object.keys(table.statusMeaning)).toEqual(['copper', 'two of them']);
    expect(table.reasons).toContain('Callboard settings!B8 says that Props!E “Notes” is status.');
  });

  it('is taken for the meaning of a word, in whatever capitals it is written', () => {
    const workbook = aWorkbook([PROPS]);
    const table = onlyTable(workbook, typed(workbook, { 'Props: “blorp”': 'In Hand' }));
    expect(table.statusMeaning).toEqual({ Sourcing: 'sourcing', 'In hand': 'inHand', blorp: 'inHand' });
  });

  it('makes a table that was not sure one that is watched', () => {
    const workbook = aWorkbook([ODD]);
    const before = readLayout(workbook).tabs[0];
    expect(before?.tables[0]?.confidence).toBeLessThan(0.7);
    const { reading } = read(workbook, typed(workbook, { Bits: 'props' }));
    expect(reading.tabs[0]?.tables[0]).toMatchObject({
      track: 'props',
      confidence: 1,
      fields: { A: 'item' },
      dataRows: [2, 3, 4],
      reasons: ['Callboard settings!B3 says that it is about props.'],
    });
    expect(reading.tabs[0]?.leftAlone).toEqual([]);
  });

  it('leaves a table alone, and says where that is set', () => {
    const workbook = aWorkbook([PROPS]);
    const { reading } = read(workbook, typed(workbook, { Props: 'Leave alone' }));
    expect(reading.tabs[0]?.tables[0]?.track).toBe('none');
    expect(reading.tabs[0]?.leftAlone).toEqual([
      'The table below row 1 is left alone, because Callboard settings!B3 says so.',
    ]);
  });

  it('is a problem where it means nothing, and changes nothing else', () => {
    const workbook = aWorkbook([PROPS]);
    const tab = typed(workbook, { 'Props!B “Scn”': 'colour', 'Props: “blorp”': 'done' });
    const { reading, problems } = read(workbook, tab);
    expect(problems.map(({ message }) => message)).toEqual([
      'Callboard settings!B5: “colour” does not do for Props!B “Scn”. Type what the column means, such as scene, status ' +
        'or who is on it, or “leave alone”, or leave it blank.',
    ]);
    expect(reading.tabs[0]?.tables[0]).toMatchObject({ fields: { B: 'scene' }, statusMeaning: { blorp: 'done' } });
  });

  it('sets the order of day and month', () => {
    const settings = aTab('Callboard settings', [
      ['Setting', 'Value'],
      ['Order of dates', 'month-day-year'],
    ]);
    expect(read(aWorkbook([PROPS]), settings).reading.dateOrder).toBe('MDY');
  });
});

describe('a correction', () => {
  const workbook = aWorkbook([PROPS]);
  const tab = typed(workbook, { 'Props!C “Wotsit”': 'where it comes from', Props: 'set dressing' });
  const fieldsNow = (props: TabGrid) => onlyTable(aWorkbook([props]), tab);
  const cells = (change: (row: readonly string[], index: number) => string[]) =>
    aTab('Props', PROPS.shown.map(change), { sheetId: PROPS.sheetId });

  it('stays with its column when the column moves', () => {
    const table = fieldsNow(cells(([a = '', b = '', c = '', d = '', e = '']) => [c, a, b, d, e]));
    expect(table).toMatchObject({ track: 'setDressing', fields: { A: 'vendor', D: 'status' } });
  });

  it('stays when the tab is renamed', () => {
    expect(fieldsNow({ ...PROPS, title: 'Props v2' })).toMatchObject({ track: 'setDressing', fields: { C: 'vendor' } });
  });

  it('stays when the header is renamed', () => {
    const renamed = cells((row, index) =>
      index === 0 ? row.map((cell) => (cell === 'Wotsit' ? 'Quidnunc' : cell)) : [...row],
    );
    expect(fieldsNow(renamed)).toMatchObject({ track: 'setDressing', fields: { C: 'vendor' } });
  });

  it('goes with its column when that is deleted, and hits no other', () => {
    const table = fieldsNow(cells((row) => row.filter((_, column) => column !== 2)));
    expect(Object.values(table.fields)).not.toContain('vendor');
  });

  it('stays with its line when the settings are sorted', () => {
    const [header = [], ...rows] = tab.shown;
    const ids = (index: SettingsIndex): (number | undefined)[] => [...index.ids().values()];
    const sorted = aTab('Callboard settings', [
      header,
      ...[...rows].sort((a, b) => (b[0] ?? '').localeCompare(a[0] ?? '')),
    ]);
    expect(ids(new SettingsIndex(sorted))).not.toEqual(ids(new SettingsIndex(tab)));
    expect(onlyTable(workbook, sorted)).toMatchObject({ track: 'setDressing', fields: { C: 'vendor' } });
  });
});
