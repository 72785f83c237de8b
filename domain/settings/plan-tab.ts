import type { Problem } from '../model';
import { rowsOfLines } from './find-lines';
import { SECTIONS, type Section } from './settings';
import type { TabLine } from './tab-lines';
import { HEADERS, type SettingsColumn, type SettingsIndex } from './tab-index';

/** A cell of the settings tab that shall say something else; rows count from 0. */
export interface SettingsEdit {
  readonly rowIndex: number;
  readonly column: SettingsColumn;
  readonly value: string;
}

/** A row that is new on the tab. */
export interface NewRow {
  readonly rowIndex: number;
  /** `null` for the bar above a section. */
  readonly line: TabLine | null;
}

/** How a settings tab comes to say what it shall. What the team types is never touched. */
export interface TabPlan {
  readonly edits: readonly SettingsEdit[];
  readonly newRows: readonly NewRow[];
  /** Columns that an older tab lacks. */
  readonly newColumns: readonly SettingsColumn[];
  /** Rows whose texts are of another length now, with all that then stands in them. */
  readonly reworded: readonly { readonly rowIndex: number; readonly texts: Readonly<Record<SettingsColumn, string>> }[];
  /** How many rows the tab then uses. */
  readonly rowCount: number;
}

const GONE = 'It is not in the sheets any more: the line can be deleted.';

const COLUMNS = Object.keys(HEADERS) as SettingsColumn[]; // keys of a literal are exactly its type's

/** Compares a settings tab, or none, with the lines that it shall have. Nothing to do gives an empty plan. */
export function planTab(index: SettingsIndex | null, lines: readonly TabLine[], problems: readonly Problem[]): TabPlan {
  const plan = new Planner(index, problems);
  const rows = index ? rowsOf(index, lines) : new Map<TabLine, number>();
  for (const [line, rowIndex] of rows) plan.say(rowIndex, line);
  const free = index ? plan.sayGone(index, new Set(rows.values())) : [];
  const missing = lines.filter((line) => !rows.has(line));
  plan.add(missing.filter((line) => !plan.reuse(free, line)));
  return plan.done();
}

function rowsOf(index: SettingsIndex, lines: readonly TabLine[]): Map<TabLine, number> {
  const rows = rowsOfLines(
    index,
    lines.filter(({ id }) => id !== ''),
  );
  for (const line of lines) {
    const rowIndex = line.id === '' ? index.rowOfLabel(line.label) : null;
    if (rowIndex !== null) rows.set(line, rowIndex);
  }
  return rows;
}

class Planner {
  private readonly edits: SettingsEdit[] = [];
  private readonly newRows: NewRow[] = [];
  private readonly newColumns: readonly SettingsColumn[];
  private readonly problems = new Map<string, string>();
  private next: number;

  constructor(
    private readonly index: SettingsIndex | null,
    problems: readonly Problem[],
  ) {
    for (const { cell, message: whole } of problems) {
      // It stands beside its cell, and need not name it.
      const message = whole.replace(`${cell}: `, '');
      const said = this.problems.get(cell);
      if (!said?.includes(message)) this.problems.set(cell, said === undefined ? message : `${said} ${message}`);
    }
    this.newColumns = COLUMNS.filter((column) => !index?.headed.has(column));
    this.next = index === null ? 1 : Math.max(1, index.tab.shown.length);
    for (const column of this.newColumns) this.write(index?.headerRow ?? 0, column, HEADERS[column]);
  }

  /** What stands beside a value, where it differs. */
  say(rowIndex: number, line: TabLine): void {
    const { address, shown } = this.index?.cell(rowIndex) ?? { address: '', shown: '' };
    const problem = this.problems.get(address) ?? (shown === '' ? (line.question ?? '') : '');
    // The label of a line about the reading follows its tab and header; of the others it is what they are known by.
    if (line.id !== '' || this.index === null) this.write(rowIndex, 'label', line.label);
    this.write(rowIndex, 'inUse', line.inUse);
    this.write(rowIndex, 'explanation', line.explanation);
    this.write(rowIndex, 'problem', problem);
    this.write(rowIndex, 'id', line.id);
  }

  /** Says of lines whose column or word is gone that they are; gives those rows that are free for another line. */
  sayGone(index: SettingsIndex, claimed: ReadonlySet<number>): (readonly [string, number])[] {
    const gone = [...index.ids()].filter(([, rowIndex]) => !claimed.has(rowIndex));
    for (const [, rowIndex] of gone) {
      this.write(rowIndex, 'inUse', '');
      this.write(rowIndex, 'explanation', GONE);
      this.write(rowIndex, 'problem', '');
    }
    return gone.filter(([, rowIndex]) => index.cell(rowIndex).shown === '');
  }

  /** Puts a line on the row of one of its kind that is gone, so that the tab does not grow without end. */
  reuse(free: (readonly [string, number])[], line: TabLine): boolean {
    const at = free.findIndex(([id]) => line.id !== '' && id.slice(0, 2) === line.id.slice(0, 2));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (!found) return false;
    this.withdraw(found[1]);
    this.write(found[1], 'label', line.label);
    this.say(found[1], line);
    return true;
  }

  /** Adds lines below the last one, each section under a bar of its own. */
  add(lines: readonly TabLine[]): void {
    let section: Section | null = null;
    for (const line of lines) {
      if (line.section !== section) {
        section = line.section;
        this.newRows.push({ rowIndex: this.next, line: null });
        this.write(this.next, 'label', SECTIONS[section]);
        this.next += 1;
      }
      this.newRows.push({ rowIndex: this.next, line });
      this.write(this.next, 'label', line.label);
      this.say(this.next, line);
      this.next += 1;
    }
  }

  done(): TabPlan {
    const { edits, newRows, newColumns, next } = this;
    return { edits, newRows, newColumns, reworded: this.reworded(), rowCount: next };
  }

  private reworded(): TabPlan['reworded'] {
    const added = new Set(this.newRows.map(({ rowIndex }) => rowIndex));
    const changed = this.edits.filter(({ rowIndex }) => rowIndex !== this.index?.headerRow && !added.has(rowIndex));
    return [...new Set(changed.map(({ rowIndex }) => rowIndex))].map((rowIndex) => {
      const held = COLUMNS.map((column) => [column, this.index?.text(rowIndex, column) ?? ''] as const);
      const said = changed
        .filter((edit) => edit.rowIndex === rowIndex)
        .map(({ column, value }) => [column, value] as const);
      const texts = Object.fromEntries([...held, ...said]) as Record<SettingsColumn, string>; // every column is among them
      return { rowIndex, texts };
    });
  }

  private write(rowIndex: number, column: SettingsColumn, value: string): void {
    const held = this.index?.text(rowIndex, column) ?? '';
    if (held !== value) this.edits.push({ rowIndex, column, value });
  }

  private withdraw(rowIndex: number): void {
    const kept = this.edits.filter((edit) => edit.rowIndex !== rowIndex);
    this.edits.splice(0, this.edits.length, ...kept);
  }
}
