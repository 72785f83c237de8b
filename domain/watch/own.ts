import { BOARD_MARK } from '../board/board';
import { PROPOSALS_MARK } from '../breakdown/proposals-tab';
import { CALLBOARD_COLUMN, KEY_COLUMN } from '../board/column';
import { columnIndex, columnLetter } from '../layout/columns';
import { SETTINGS_TAB } from '../settings/settings';
import { HEADERS } from '../settings/tab-index';
import type { TabGrid, TabReading, Workbook, WorkbookReading } from '../model';

/** A row's key: no letter that is taken for a digit, so that it can be read aloud. */
export const KEY_PATTERN = /^r-[0-9A-HJKMNP-TV-Z]{8}$/;

/** The first cell of the tab on which Callboard keeps rows that it may not write beside. */
export const ROWS_MARK = 'Row of yours';

/** The first cell of the tab on which Callboard has noted what an answer was written over. */
export const UNDO_MARK = 'Last answer';

/** Every settings tab has had these, whatever came to stand between them. */
const SETTINGS_HEADERS = [HEADERS.label, HEADERS.value, HEADERS.explanation];

const OWN_TITLE = /^Callboard( .+)?$/;

/**
 * Whether a tab is Callboard's own: by its title, or, where somebody renamed it, by its first cell. A team's own tab
 * that happens to be called `Callboard` begins with something else.
 */
export function isOwnTab(tab: TabGrid): boolean {
  const first = firstLine(tab).find((cell) => cell !== '') ?? '';
  if (first.startsWith(BOARD_MARK) || first.startsWith(PROPOSALS_MARK)) return true;
  if (first === ROWS_MARK || first === UNDO_MARK || isSettingsTab(tab)) return true;
  return OWN_TITLE.test(tab.title) && (tab.title !== 'Callboard' || first === '');
}

/** Whether a tab is the one on which the team types its settings: by its title, or, where somebody renamed it, by its headers. */
export function isSettingsTab(tab: TabGrid): boolean {
  const headers = firstLine(tab);
  return tab.title === SETTINGS_TAB || SETTINGS_HEADERS.every((header) => headers.includes(header));
}

/** The first row in which anything stands. */
function firstLine({ shown }: TabGrid): readonly string[] {
  return shown.find((row) => row.some((cell) => cell !== '')) ?? [];
}

/** Columns of Callboard's own on a tab of the team's, from 0: each key column with its Callboard column, if it has one. */
export interface OwnColumns {
  readonly keyColumn: number;
  readonly textColumn: number | null;
}

/** Finds Callboard's own columns by what stands in them, so that they may be moved and their tab renamed. */
export function ownColumnsOf(tab: TabGrid): readonly OwnColumns[] {
  const known = columnsOfTabs.get(tab) ?? findOwnColumns(tab);
  columnsOfTabs.set(tab, known);
  return known;
}

/** All columns of Callboard's own, from 0, each key column before its Callboard column. */
export function columnsOf(own: readonly OwnColumns[]): number[] {
  return own.flatMap(({ keyColumn, textColumn }) => (textColumn === null ? [keyColumn] : [keyColumn, textColumn]));
}

/** Asked for again and again of the same tab, and each time it means a look at every cell. */
const columnsOfTabs = new WeakMap<TabGrid, readonly OwnColumns[]>();

function findOwnColumns(tab: TabGrid): OwnColumns[] {
  const { keyed, headed } = markedColumns(tab);
  if (keyed.length === 0) return [];
  const found = keyed.map((keyColumn): { keyColumn: number; textColumn: number | null } => ({
    keyColumn,
    textColumn: null,
  }));
  const taken = new Set<number>();
  const claim = (own: { textColumn: number | null }, column: number | undefined): void => {
    if (column === undefined || own.textColumn !== null || taken.has(column)) return;
    own.textColumn = column;
    taken.add(column);
  };
  for (const own of found)
    claim(
      own,
      headed.find((column) => column === own.keyColumn - 1),
    );
  const left = headed.filter((column) => !taken.has(column));
  const without = found.filter((own) => own.textColumn === null);
  // One of each: somebody moved the one away from the other. More would be guessing.
  if (left.length === 1 && without.length === 1 && without[0]) claim(without[0], left[0]);
  return found;
}

/**
 * The columns, from 0, that are headed as key columns or hold keys and nothing else, and those that are headed as
 * Callboard columns. One look at each cell.
 */
function markedColumns({ shown }: TabGrid): { readonly keyed: number[]; readonly headed: number[] } {
  const header = CALLBOARD_COLUMN;
  const keyed = new Set<number>();
  const headed = new Set<number>();
  const labels = new Map<number, string>();
  const keys = new Set<number>();
  const others = new Set<number>();
  // By column, whether it is plain that its cells are no keys: nearly all of them are, and need no second look.
  const isPlain: boolean[] = [];
  for (const row of shown) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      if (cell.charCodeAt(0) === FIRST_LETTER && cell.startsWith(header)) {
        if (cell.startsWith(KEY_COLUMN)) {
          keyed.add(column);
          labels.set(column, cell.replace(/ · .*$/, ''));
        } else if (cell === header || cell.startsWith(`${header}: `)) headed.add(column);
        isPlain[column] = others.has(column) && !keyed.has(column);
      }
      if (isPlain[column]) continue;
      if (KEY_PATTERN.test(cell)) keys.add(column);
      else {
        others.add(column);
        isPlain[column] = !keyed.has(column);
      }
    }
  }
  for (const column of keys) if (!others.has(column)) keyed.add(column);
  // A header that was written while somebody inserted a column stands one too far left, on the Callboard column, and keys
  // may have been written there with it: no two key columns have one label.
  for (const column of inOrder(keyed)) {
    const isTwice = labels.has(column) && labels.get(column) === labels.get(column + 1);
    if ((keys.has(column) && !isTwice) || !keyed.has(column + 1) || !keys.has(column + 1)) continue;
    keyed.delete(column);
    headed.add(column);
  }
  return { keyed: inOrder(keyed), headed: inOrder(headed) };
}

const FIRST_LETTER = CALLBOARD_COLUMN.charCodeAt(0);

function inOrder(columns: ReadonlySet<number>): number[] {
  return [...columns].sort((a, b) => a - b);
}

/**
 * The spreadsheet as the team made it: without Callboard's tabs and columns, so that nothing that Callboard writes can
 * ever be read as the team's. `restore` puts the columns back into a reading of it.
 */
export function withoutOwn(workbook: Workbook): {
  readonly workbook: Workbook;
  readonly restore: (reading: WorkbookReading) => WorkbookReading;
} {
  const removed = new Map<number, readonly number[]>();
  const tabs: TabGrid[] = [];
  for (const tab of workbook.tabs) {
    if (isOwnTab(tab)) continue;
    const own = inOrder(new Set(columnsOf(ownColumnsOf(tab))));
    removed.set(tab.sheetId, own);
    tabs.push(own.length === 0 ? tab : withoutColumns(tab, own));
  }
  const restore = (reading: WorkbookReading): WorkbookReading => ({
    ...reading,
    tabs: reading.tabs.map((tab) => withColumns(tab, removed.get(tab.sheetId) ?? [])),
  });
  return { workbook: { ...workbook, tabs }, restore };
}

function withoutColumns(tab: TabGrid, own: readonly number[]): TabGrid {
  const first = own[0] ?? 0;
  const last = first + own.length - 1;
  const isTogether = own[own.length - 1] === last;
  const cut = <T>(row: readonly T[]): readonly T[] => {
    if (row.length <= first) return row;
    // At the right of everything, where Callboard puts them.
    if (isTogether && row.length <= last + 1) return row.slice(0, first);
    return row.filter((_, column) => !own.includes(column));
  };
  const moved = (column: number): number => column - own.filter((gone) => gone < column).length;
  const kept = (columns: readonly number[]): number[] =>
    columns.filter((column) => !own.includes(column)).map((column) => moved(column));
  return {
    ...tab,
    rows: tab.rows.map(cut),
    shown: tab.shown.map(cut),
    merges: tab.merges.map(([r0, c0, r1, c1]) => [r0, moved(c0), r1, Math.max(moved(c0), moved(c1))] as const),
    checkboxColumns: kept(tab.checkboxColumns),
    dateColumns: kept(tab.dateColumns),
    hiddenColumns: kept(tab.hiddenColumns),
    formulas: {},
  };
}

function withColumns(tab: TabReading, own: readonly number[]): TabReading {
  if (own.length === 0) return tab;
  const back = (letter: string): string => {
    let column = columnIndex(letter);
    for (const gone of own) if (gone <= column) column += 1;
    return columnLetter(column);
  };
  return {
    ...tab,
    tables: tab.tables.map((table) => ({
      ...table,
      fields: Object.fromEntries(Object.entries(table.fields).map(([letter, field]) => [back(letter), field])),
    })),
  };
}
