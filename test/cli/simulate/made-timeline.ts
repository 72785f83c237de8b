import { addDays, daysBetween } from '../../../domain/time/calendar';

/** A cell of a workbook's file; see docs/workbook-json.md. */
type Cell = string | number | boolean | null | Readonly<Record<string, unknown>>;

interface WorkbookFile {
  readonly tabs: readonly {
    readonly title: string;
    readonly hidden?: boolean;
    readonly rows: readonly (readonly Cell[])[];
  }[];
}

interface GoldTable {
  readonly track: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly dataRows: readonly number[];
  readonly headerRow: number | null;
  readonly statusMeaning: Readonly<Record<string, string>>;
  readonly rowStatus?: Readonly<Record<string, { readonly status: string }>>;
}

/** How a careful person reads the workbook. */
export interface GoldReading {
  readonly tabs: readonly { readonly title: string; readonly tables: readonly GoldTable[] }[];
}

type Edit = Readonly<Record<string, unknown>> & { readonly at: string; readonly action: string };

interface GoldRow {
  readonly uid: string;
  readonly item: string;
  readonly tab: string;
}

export interface GoldOutcome {
  readonly statusEvents: (GoldRow & { readonly at: string; readonly from: string; readonly to: string })[];
  readonly newRows: GoldRow[];
  readonly goneRows: GoldRow[];
  readonly finalStatus: Record<string, string>;
  readonly tabNames: Record<string, string>;
}

export interface MadeTimeline {
  readonly scenario: Readonly<Record<string, unknown>>;
  readonly gold: GoldOutcome;
}

/** One line of a tab. */
interface Line {
  cells: Cell[];
  /** The tables that it is a row of, by their number, with its identity and its status there. */
  readonly rows: Map<number, { readonly uid: string; readonly item: string; status: string; note: string }>;
}

interface Table extends GoldTable {
  readonly tab: string;
  readonly number: number;
}

const NAMING: Readonly<Record<string, readonly string[]>> = {
  cast: ['character', 'role', 'person'],
  crew: ['role', 'item', 'person'],
  locations: ['location', 'set'],
  payments: ['vendor', 'description'],
  issues: ['description'],
  rehearsals: ['description'],
};

/** What a note says, for tables of things, places and people. */
const NOTES: readonly (readonly [RegExp, string, string])[] = [
  [/^(props|setDressing|wardrobe|equipment)$/, 'arrived, on shelf', 'inHand'],
  [/^(props|setDressing|wardrobe)$/, 'cut, not needed anymore', 'cancelled'],
  [/^(props|setDressing)$/, 'lost! find another', 'needed'],
  [/^locations$/, 'contract came back signed', 'signed'],
  [/^locations$/, 'owner changed mind - dead', 'rejected'],
  [/^(crew|cast)$/, 'memo signed, in drive', 'signed'],
];
const IDLE_NOTES = ['check size w/ dir', 'ask Thursday', 'see photo', 'blue one preferred'];
/** Tracks whose rows are chased: about others a timeline says nothing. */
const CHASED = /^(props|setDressing|wardrobe|equipment|locations|crew|cast|shopping|payments)$/;

/** A small random generator (mulberry32): the same seed makes the same timeline. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
const column = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/**
 * Makes up what people do with a workbook in some weeks, and what follows from it by the reading that a careful person
 * gave it.
 */
export function makeTimeline(
  file: { readonly name: string; readonly workbook: WorkbookFile; readonly reading: GoldReading },
  span: { readonly start: string; readonly end: string },
  seed: number,
  count: number,
): MadeTimeline {
  const maker = new Maker(file.workbook, file.reading, seed);
  const days = daysBetween(span.start, span.end);
  for (let made = 0; made < count; made += 1) {
    const elapsed = 1 + (made * (days - 1)) / count;
    const minute = Math.floor((elapsed % 1) * 600);
    const clock = `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    maker.act(`${addDays(span.start, Math.floor(elapsed))}T${clock}:00`);
  }
  const leads = {
    props: { daysBefore: 5, doneAt: ['inHand', 'ready', 'onSet', 'done', 'returned'] },
    wardrobe: { daysBefore: 5, doneAt: ['ready', 'onSet', 'done', 'returned'] },
    locations: { daysBefore: 14, doneAt: ['signed', 'booked', 'inHand'] },
    crew: { daysBefore: 10, doneAt: ['signed', 'booked'] },
    cast: { daysBefore: 14, doneAt: ['signed', 'booked'] },
  };
  return { scenario: { workbook: file.name, ...span, leads, edits: maker.edits }, gold: maker.gold() };
}

class Maker {
  readonly edits: Edit[] = [];
  readonly random: (below: number) => number;
  private readonly tabs: Map<string, Line[]>;
  private readonly tables: readonly Table[];
  private readonly names = new Map<string, string>();
  private readonly events: GoldOutcome['statusEvents'] = [];
  private readonly newRows: GoldRow[] = [];
  private readonly goneRows: GoldRow[] = [];
  private added = 0;

  constructor(workbook: WorkbookFile, reading: GoldReading, seed: number) {
    this.random = generator(seed);
    this.tabs = new Map(
      workbook.tabs.map((tab) => [tab.title, tab.rows.map((cells) => ({ cells: [...cells], rows: new Map() }))]),
    );
    this.tables = reading.tabs.flatMap(({ title, tables }) =>
      tables
        .filter((table) => CHASED.test(table.track) && Object.values(table.fields).includes('status'))
        .filter((table) => Object.keys(table.statusMeaning).length > 1 && table.dataRows.length > 2)
        .map((table, index) => ({ ...table, tab: title, number: index })),
    );
    for (const table of this.tables) this.name(table);
  }

  private name(table: Table): void {
    this.names.set(table.tab, table.tab);
    for (const row of table.dataRows) {
      const line = this.lines(table.tab)[row - 1];
      if (!line) continue;
      const status = table.rowStatus?.[row]?.status ?? this.meaning(table, line);
      const note = this.text(line, table, 'notes');
      line.rows.set(table.number, { uid: `${table.tab}#${row}`, item: this.itemOf(line, table), status, note });
    }
  }

  private lines(title: string): Line[] {
    const lines = this.tabs.get(title);
    if (!lines) throw new Error(`no tab ${title}`);
    return lines;
  }

  private columnOf(table: Table, field: string): number | null {
    const found = Object.keys(table.fields).find((letters) => table.fields[letters] === field);
    return found === undefined ? null : column(found);
  }

  private text(line: Line, table: Table, field: string): string {
    const at = this.columnOf(table, field);
    const cell = at === null ? null : (line.cells[at] ?? null);
    if (typeof cell === 'object') return '';
    return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  }

  private itemOf(line: Line, table: Table): string {
    const fields = NAMING[table.track] ?? ['item'];
    const parts = fields.map((field) => this.text(line, table, field)).filter((text) => text !== '');
    return (table.track === 'locations' ? parts.join(' ') : (parts[0] ?? '')).trim();
  }

  private meaning(table: Table, line: Line): string {
    const word = this.text(line, table, 'status');
    return word.trim() === '' ? 'unknown' : (table.statusMeaning[word] ?? 'unknown');
  }

  private pick<T>(list: readonly T[]): T {
    const found = list[this.random(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** One edit of somebody's, or two where it is taken back at once. */
  act(at: string): void {
    const table = this.pick(this.tables);
    const rows = this.rowsOf(table);
    if (rows.length < 3) return;
    const dice = this.random(40);
    if (dice < 24) this.setStatus(table, this.pick(rows), at);
    else if (dice < 27) this.setNote(table, this.pick(rows), at);
    else if (dice < 29) this.fillDown(table, rows, at);
    else if (dice < 31) this.moveRow(table, rows, at);
    else if (dice < 33) this.insertRow(table, rows, at);
    else if (dice < 34) this.deleteRow(table, rows, at);
    else if (dice < 35) this.sortRows(table, rows, at);
    else if (dice < 36) this.pasteBelow(table, rows, at);
    else if (dice < 37) this.clearStatus(table, this.pick(rows), at);
    else if (dice < 38) this.clearRow(table, rows, at);
    else this.undoneStatus(table, this.pick(rows), at);
  }

  /** Row numbers, from 1, of the rows that are the table's now. */
  private rowsOf(table: Table): number[] {
    return this.lines(table.tab).flatMap((line, index) => (line.rows.has(table.number) ? [index + 1] : []));
  }

  private line(table: Table, row: number): Line {
    const line = this.lines(table.tab)[row - 1];
    if (!line) throw new Error(`no row ${row}`);
    return line;
  }

  private push(at: string, action: string, rest: Readonly<Record<string, unknown>>): void {
    this.edits.push({ at, by: this.pick(['Bea', 'Zeke', 'UPM']), action, ...rest });
  }

  private become(table: Table, line: Line, to: string, at: string): void {
    const row = line.rows.get(table.number);
    if (!row || row.status === to) return;
    this.events.push({ uid: row.uid, item: row.item, tab: table.tab, at, from: row.status, to });
    row.status = to;
  }

  private word(table: Table): string {
    return this.pick(Object.keys(table.statusMeaning));
  }

  private setStatus(table: Table, row: number, at: string): void {
    const line = this.line(table, row);
    const col = this.columnOf(table, 'status') ?? 0;
    const value = typedAs(line.cells[col] ?? null, this.word(table));
    this.push(at, 'setCell', { tab: table.tab, row, col: letter(col), old: plain(line.cells[col]), value });
    line.cells[col] = value;
    this.become(table, line, this.meaning(table, line), at);
  }

  private setNote(table: Table, row: number, at: string): void {
    const col = this.columnOf(table, 'notes');
    if (col === null) return this.setStatus(table, row, at);
    const line = this.line(table, row);
    const saying = this.pick([...NOTES.filter(([tracks]) => tracks.test(table.track)), null, null]);
    const value = saying ? saying[1] : this.pick(IDLE_NOTES);
    this.push(at, 'setCell', { tab: table.tab, row, col: letter(col), old: plain(line.cells[col]), value });
    line.cells[col] = value;
    if (saying) this.become(table, line, saying[2], at);
  }

  private fillDown(table: Table, rows: readonly number[], at: string): void {
    const start = this.random(rows.length - 2);
    const run = rows.slice(start, start + 3).filter((row, index, all) => row === (all[0] ?? 0) + index);
    const col = this.columnOf(table, 'status') ?? 0;
    const value = typedAs(null, this.word(table));
    this.push(at, 'pasteRow', {
      tab: table.tab,
      row: run[0],
      startCol: letter(col),
      values: run.map(() => [value]),
      note: 'fill down',
    });
    for (const row of run) {
      const line = this.line(table, row);
      line.cells[col] = value;
      this.become(table, line, this.meaning(table, line), at);
    }
  }

  private moveRow(table: Table, rows: readonly number[], at: string): void {
    const at1 = 1 + this.random(rows.length - 2);
    const [from, to] = [rows[at1] ?? 0, rows[at1 + (this.random(2) === 0 ? 1 : -1)] ?? 0];
    this.push(at, 'moveRow', { tab: table.tab, from, to });
    const lines = this.lines(table.tab);
    const [line] = lines.splice(from - 1, 1);
    if (line) lines.splice(to - 1, 0, line);
  }

  private newLine(table: Table, near: Line, item: string): Line {
    const cells: Cell[] = near.cells.map(() => null);
    const put = (field: string, value: Cell): void => {
      const col = this.columnOf(table, field);
      if (col !== null) cells[col] = value;
    };
    const [word = ''] = Object.keys(table.statusMeaning).filter((known) => table.statusMeaning[known] === 'needed');
    put((NAMING[table.track] ?? ['item'])[0] ?? 'item', item);
    put('status', typedAs(null, word));
    for (const field of ['scene', 'department']) put(field, near.cells[this.columnOf(table, field) ?? -1] ?? null);
    return { cells, rows: new Map() };
  }

  private adopt(table: Table, line: Line): void {
    this.added += 1;
    const row = { uid: `${table.tab}#new${this.added}`, item: this.itemOf(line, table), note: '' };
    line.rows.set(table.number, { ...row, status: this.meaning(table, line) });
    this.newRows.push({ uid: row.uid, item: row.item, tab: table.tab });
  }

  private isAlone(table: Table): boolean {
    return this.tables.filter(({ tab }) => tab === table.tab).length === 1;
  }

  private insertRow(table: Table, rows: readonly number[], at: string): void {
    if (!this.isAlone(table)) return;
    const row = rows[1 + this.random(rows.length - 1)] ?? 0;
    const line = this.newLine(table, this.line(table, row), `Spare thing ${this.added + 1}`);
    this.push(at, 'insertRow', { tab: table.tab, row, values: [...line.cells] });
    this.lines(table.tab).splice(row - 1, 0, line);
    this.adopt(table, line);
  }

  private pasteBelow(table: Table, rows: readonly number[], at: string): void {
    const lines = this.lines(table.tab);
    const isLast = this.tables.every((other) => other.tab !== table.tab || other === table);
    if (!isLast) return;
    const line = this.newLine(table, this.line(table, rows[rows.length - 1] ?? 1), `Late thing ${this.added + 1}`);
    this.push(at, 'pasteRow', { tab: table.tab, row: lines.length + 1, startCol: 'A', values: [[...line.cells]] });
    lines.push(line);
    this.adopt(table, line);
  }

  private lose(table: Table, line: Line): void {
    for (const { uid, item } of line.rows.values()) this.goneRows.push({ uid, item, tab: table.tab });
    line.rows.clear();
  }

  private deleteRow(table: Table, rows: readonly number[], at: string): void {
    const row = this.pick(rows);
    this.push(at, 'deleteRow', { tab: table.tab, row });
    const [line] = this.lines(table.tab).splice(row - 1, 1);
    if (line) this.lose(table, line);
  }

  private clearRow(table: Table, rows: readonly number[], at: string): void {
    const row = this.pick(rows);
    const cols = Object.keys(table.fields);
    this.push(at, 'clear', { tab: table.tab, row, cols });
    const line = this.line(table, row);
    for (const col of cols) line.cells[column(col)] = null;
    const held = line.rows.get(table.number);
    line.rows.delete(table.number);
    if (held) this.goneRows.push({ uid: held.uid, item: held.item, tab: table.tab });
  }

  private clearStatus(table: Table, row: number, at: string): void {
    const col = this.columnOf(table, 'status') ?? 0;
    this.push(at, 'clear', { tab: table.tab, row, cols: [letter(col)] });
    const line = this.line(table, row);
    line.cells[col] = null;
    this.become(table, line, 'unknown', at);
  }

  private sortRows(table: Table, rows: readonly number[], at: string): void {
    const run = rows.filter((row, index, all) => row === (all[0] ?? 0) + index);
    const first = run[0] ?? 1;
    const order = [...run].sort((a, b) =>
      this.itemOf(this.line(table, a), table).localeCompare(this.itemOf(this.line(table, b), table)),
    );
    this.push(at, 'sort', {
      tab: table.tab,
      firstRow: first,
      lastRow: first + run.length - 1,
      byCol: 'A',
      ascending: true,
      order,
    });
    const lines = this.lines(table.tab);
    const sorted = order.map((row) => this.line(table, row));
    lines.splice(first - 1, run.length, ...sorted);
  }

  private undoneStatus(table: Table, row: number, at: string): void {
    const line = this.line(table, row);
    const col = this.columnOf(table, 'status') ?? 0;
    const [cell, status] = [line.cells[col] ?? null, line.rows.get(table.number)?.status ?? 'unknown'];
    this.setStatus(table, row, at);
    this.push(at.replace(/:00$/, ':45'), 'undo', { of: this.edits.length - 1 });
    line.cells[col] = cell;
    this.become(table, line, status, at);
  }

  gold(): GoldOutcome {
    const finalStatus: Record<string, string> = {};
    for (const lines of this.tabs.values())
      for (const line of lines) for (const { uid, status } of line.rows.values()) finalStatus[uid] = status;
    const { events: statusEvents, newRows, goneRows } = this;
    return { statusEvents, newRows, goneRows, finalStatus, tabNames: Object.fromEntries(this.names) };
  }
}

function typedAs(_before: Cell, word: string): Cell {
  return /^(TRUE|FALSE)$/.test(word) ? word === 'TRUE' : word;
}

function plain(cell: Cell | undefined): Cell {
  return typeof cell === 'object' ? null : (cell ?? null);
}
