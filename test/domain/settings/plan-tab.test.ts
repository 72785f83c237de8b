import type { Problem, TabGrid } from '../../../domain/model';
import { planTab, type TabPlan } from '../../../domain/settings/plan-tab';
import { HEADERS, SettingsIndex, type SettingsColumn } from '../../../domain/settings/tab-index';
import type { TabLine } from '../../../domain/settings/tab-lines';
import { aTab } from '../a-table';

function line(label: string, about: Partial<TabLine> = {}): TabLine {
  return {
    id: '',
    section: 'production',
    label,
    inUse: 'now',
    explanation: `What ${label} is.`,
    instead: 'a word',
    choices: [],
    question: null,
    isHead: false,
    ...about,
  };
}

const word = (text: string, about: Partial<TabLine> = {}): TabLine =>
  line(`Props: “${text}”`, { id: `w:props:${text}`, section: 'words', ...about });

/** The tab after a plan was carried out. */
function after(tab: TabGrid | null, plan: TabPlan): TabGrid {
  const columns = tab ? new SettingsIndex(tab).columns : NEW;
  const rows = (tab?.shown ?? []).map((row) => [...row]);
  for (const { rowIndex, column, value } of plan.edits) {
    while (rows.length <= rowIndex) rows.push([]);
    const row = rows[rowIndex] ?? [];
    row[columns[column]] = value;
  }
  return aTab(
    'Callboard settings',
    rows.map((row) => Array.from(row, (cell) => cell ?? '')),
  );
}

const NEW = Object.fromEntries(Object.keys(HEADERS).map((column, at) => [column, at])) as Record<
  SettingsColumn,
  number
>;

const plan = (tab: TabGrid | null, lines: readonly TabLine[], problems: readonly Problem[] = []): TabPlan =>
  planTab(tab && new SettingsIndex(tab), lines, problems);

const LINES = [line('Kind'), line('Days off', { section: 'calendar' }), word('done')];

describe('a new settings tab', () => {
  const tab = after(null, plan(null, LINES));

  it('has a header, each section under a bar of its own, and beside each line what it is', () => {
    expect(tab.shown.map(([label]) => label)).toEqual([
      'Setting',
      'The production',
      'Kind',
      'Calendar',
      'Days off',
      'How the sheets are read: status words',
      'Props: “done”',
    ]);
    expect(tab.shown[2]).toEqual(['Kind', '', 'now', 'What Kind is.']);
  });

  it('is left as it is when nothing changed', () => {
    expect(plan(tab, LINES)).toMatchObject({ edits: [], newRows: [], newColumns: [] });
  });

  it('says beside a value what is wrong with it, and no more when it is right', () => {
    const wrong = {
      tab: tab.title,
      cell: 'Callboard settings!B3',
      found: 'opera',
      message: 'Callboard settings!B3: Not opera.',
    };
    const said = after(tab, plan(tab, LINES, [wrong]));
    expect(said.shown[2]?.[NEW.problem]).toBe('Not opera.');
    expect(plan(tab, LINES, [wrong]).reworded).toMatchObject([{ rowIndex: 2, texts: { problem: 'Not opera.' } }]);
    expect(after(said, plan(said, LINES)).shown[2]?.[NEW.problem]).toBe('');
  });

  it('asks beside a blank value, and no more once there is one', () => {
    const lines = [word('done'), word('blorp', { question: 'What is that?' })];
    const asking = after(tab, plan(tab, lines));
    const row = asking.shown.findIndex(([label]) => label === 'Props: “blorp”');
    expect(asking.shown[row]?.[NEW.problem]).toBe('What is that?');
    const answered = aTab(
      'Callboard settings',
      asking.shown.map((cells, at) => (at === row ? [cells[0] ?? '', 'done', ...cells.slice(2)] : cells)),
    );
    expect(after(answered, plan(answered, lines)).shown[row]?.[NEW.problem]).toBe('');
  });

  it('keeps every value of the team when it is sorted with its header, and when the header is deleted', () => {
    const filled = aTab(
      'Callboard settings',
      tab.shown.map((cells, at) => (at === 0 ? [...cells] : [cells[0] ?? '', `mine ${at}`, ...cells.slice(2)])),
    );
    const [, ...headless] = filled.shown;
    for (const rows of [[...filled.shown].reverse(), headless]) {
      const changed = aTab('Callboard settings', rows);
      const now = plan(changed, LINES);
      expect(now.edits.filter(({ column }) => column === 'value')).toEqual([]);
      expect(now.newRows).toEqual([]);
      expect(after(changed, now).shown.map(([label, value]) => [label, value])).toEqual(
        rows.map(([label, value]) => [label, value]),
      );
    }
  });

  it('gives the row of a word that is gone to a new word, but never one in which the team typed', () => {
    const free = after(tab, plan(tab, [...LINES.slice(0, 2), word('bought')]));
    expect(free.shown.map(([label]) => label).slice(-1)).toEqual(['Props: “bought”']);
    expect(free.shown).toHaveLength(tab.shown.length);
    const held = aTab(
      'Callboard settings',
      tab.shown.map((cells, at) => (at === 6 ? [cells[0] ?? '', 'in hand', ...cells.slice(2)] : cells)),
    );
    const grown = after(held, plan(held, [...LINES.slice(0, 2), word('bought')]));
    expect(grown.shown[6]).toEqual(
      expect.arrayContaining([
        'Props: “done”',
        'in hand',
        'It is not in the sheets any more: the line can be deleted.',
      ]),
    );
    expect(grown.shown.map(([label]) => label).slice(-2)).toEqual([
      'How the sheets are read: status words',
      'Props: “bought”',
    ]);
  });
});

describe('an older settings tab', () => {
  const OLD = aTab('Callboard settings', [
    ['Setting', 'Value', 'What it is', 'Problem'],
    ['Days off', '2027-05-03', 'Blank: none.', ''],
    ['our own note', 'stays', '', ''],
    ['Kind', 'theatre', 'Blank: film.', ''],
  ]);

  it('gets the columns and lines that it lacks at its end, and keeps what the team typed where it is', () => {
    const tab = after(OLD, plan(OLD, LINES));
    expect(tab.shown[0]).toEqual(['Setting', 'Value', 'What it is', 'Problem', 'In use', 'Callboard line']);
    expect(tab.shown.map(([label = '', value = '']) => `${label}: ${value}`)).toEqual([
      'Setting: Value',
      'Days off: 2027-05-03',
      'our own note: stays',
      'Kind: theatre',
      'How the sheets are read: status words: ',
      'Props: “done”: ',
    ]);
    expect(plan(tab, LINES).edits).toEqual([]);
  });
});
