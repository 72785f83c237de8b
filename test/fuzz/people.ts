import type { Store } from '../../emulator/store/store';
import type { RowIdentity } from './row-identity';
import type { PropRow, Truth } from './truth';

/** What somebody does; which row and which words follow from the numbers and from what stands there at that moment. */
export interface Act {
  readonly who: number;
  readonly kind: ActKind;
  readonly a: number;
  readonly b: number;
}

const NAMES = ['Ann', 'Ben', 'Cleo'];
const WORDS = ['Sourcing', 'In hand', 'Approved', 'Needed'];
const HEADERS = ['Status', 'State', 'Stage'];
const TABS = ['Props', 'Props list', 'Hand props'];
/** Fewer rows than this are no table any more. */
const FEWEST_ROWS = 8;
const MOST_ROWS = 24;
const MOST_COLUMNS = 12;
/** So many rows may vanish at once without being taken for a mistake. */
const MOST_VANISHED = 2;

export const ACTS = {
  typeStatus: (person) => person.type('status', WORDS[person.act.b % WORDS.length] ?? ''),
  typeNote: (person) => person.type('notes', `note ${person.fresh()}`),
  clearStatus: (person) => person.type('status', ''),
  clearNote: (person) => person.type('notes', ''),
  retitle: (person) => person.retitle(),
  addRow: (person) => person.addRow(person.lastRow() + 1),
  insertRow: (person) => person.insertRow(),
  insertBlank: (person) => person.insertBlank(),
  deleteRow: (person) => person.deleteRow(),
  clearRow: (person) => person.clearRow(),
  moveRow: (person) => person.moveRow(),
  sortAll: (person) => person.sort(true),
  sortTeam: (person) => person.sort(false),
  filter: (person) => person.filter(),
  unfilter: (person) => person.unfilter(),
  pasteStatuses: (person) => person.pasteStatuses(),
  fillDown: (person) => person.fillDown(),
  copyRow: (person) => person.copyRow(true),
  duplicateRow: (person) => person.copyRow(false),
  cutRow: (person) => person.cutRow(),
  insertColumn: (person) => person.insertColumn(),
  moveColumn: (person) => person.moveColumn(),
  renameHeader: (person) => person.renameHeader(),
  renameTab: (person) => person.renameTab(),
  undo: (person) => person.undo(false),
  redo: (person) => person.undo(true),
} satisfies Readonly<Record<string, (person: Person) => string | null>>;

export type ActKind = keyof typeof ACTS;

export interface Scene {
  readonly store: Store;
  readonly spreadsheetId: string;
  readonly truth: Truth;
  readonly identity: RowIdentity;
  /** A number that was not given out before. */
  readonly fresh: () => number;
  /** How many rows of the table the stages still hold and nobody sees any more. */
  readonly vanished: () => number;
}

/** Does one act, and says in words what was done; `null` where there was nothing to do it on. */
export function perform(scene: Scene, act: Act): string | null {
  return new Person(scene, act).perform();
}

class Person {
  private readonly name: string;
  private readonly rows: readonly PropRow[];

  constructor(
    private readonly scene: Scene,
    readonly act: Act,
  ) {
    this.name = NAMES[act.who % NAMES.length] ?? '';
    this.rows = scene.truth.rows();
  }

  perform(): string | null {
    const done = ACTS[this.act.kind](this);
    return done === null ? null : `${this.name} ${done}`;
  }

  fresh(): number {
    return this.scene.fresh();
  }

  lastRow(): number {
    return Math.max(0, ...this.rows.map(({ rowIndex }) => rowIndex));
  }

  type(column: 'status' | 'notes', text: string): string | null {
    const row = this.pick();
    if (!row || row[column] === text) return null;
    this.enter(row.rowIndex, this.scene.truth.column(column), text);
    return `types ${JSON.stringify(text)} as the ${column} of ${row.title}`;
  }

  retitle(): string | null {
    const row = this.pick();
    if (!row || !this.scene.identity.mayRetitle()) return null;
    const title = `Renamed ${this.fresh()}`;
    this.scene.identity.retitled(row.title, title);
    this.enter(row.rowIndex, this.scene.truth.column('title'), title);
    return `renames ${row.title} to ${title}`;
  }

  addRow(rowIndex: number): string | null {
    if (this.rows.length >= MOST_ROWS) return null;
    const title = `Prop ${this.fresh()}`;
    this.scene.identity.created(title, this.keyAt(rowIndex));
    this.change(
      this.entering(rowIndex, this.scene.truth.column('title'), title),
      this.entering(rowIndex, this.scene.truth.column('status'), 'Needed'),
    );
    return `adds ${title} in row ${rowIndex + 1}`;
  }

  insertRow(): string | null {
    const row = this.pick();
    if (!row || this.rows.length >= MOST_ROWS) return null;
    this.change({ insertDimension: { range: this.range('ROWS', row.rowIndex, 1), inheritFromBefore: true } });
    return `inserts a row, and ${this.addRow(row.rowIndex) ?? 'leaves it blank'}`;
  }

  insertBlank(): string | null {
    const row = this.pick();
    if (!row || this.lastRow() > MOST_ROWS) return null;
    this.change({ insertDimension: { range: this.range('ROWS', row.rowIndex, 1), inheritFromBefore: false } });
    return `inserts a blank row before ${row.title}`;
  }

  deleteRow(): string | null {
    const row = this.pick();
    if (!row || !this.mayLose()) return null;
    this.change({ deleteDimension: { range: this.range('ROWS', row.rowIndex, 1) } });
    return `deletes the row of ${row.title}`;
  }

  clearRow(): string | null {
    const row = this.pick();
    if (!row || !this.mayLose()) return null;
    const range = this.block(row.rowIndex, 1, 0, this.teamWidth());
    this.change({ updateCells: { range, fields: 'userEnteredValue' } });
    return `selects the cells of ${row.title} and presses Delete`;
  }

  moveRow(): string | null {
    const [row, other] = [this.pick(), this.pickOther()];
    if (!row || !other || row === other) return null;
    this.change({
      moveDimension: { source: this.range('ROWS', row.rowIndex, 1), destinationIndex: other.rowIndex },
    });
    return `moves the row of ${row.title} to that of ${other.title}`;
  }

  sort(isWhole: boolean): string | null {
    const { truth, identity } = this.scene;
    if (!isWhole && !this.mayTear()) return null;
    if (!isWhole) identity.torn();
    const by = (['title', 'status', 'notes'] as const)[this.act.a % 3] ?? 'title';
    const sortOrder = this.act.b % 2 === 0 ? 'ASCENDING' : 'DESCENDING';
    const range = this.block(1, this.lastRow(), 0, isWhole ? this.width() : this.teamWidth());
    const isNew = ({ rowIndex }: PropRow): boolean => this.keyAt(rowIndex) === '';
    const fresh = new Set(this.rows.filter(isNew).map(({ title }) => title));
    this.change({ sortRange: { range, sortSpecs: [{ dimensionIndex: truth.column(by), sortOrder }] } });
    for (const { title, rowIndex } of isWhole ? [] : truth.rows())
      if (fresh.has(title)) identity.created(title, this.keyAt(rowIndex));
    const what = isWhole ? 'everything' : 'the team’s columns without Callboard’s';
    return `sorts ${what} by ${by}, ${sortOrder.toLowerCase()}`;
  }

  filter(): string {
    const column = this.scene.truth.column('status');
    const hiddenValues = [WORDS[this.act.b % WORDS.length] ?? ''];
    const range = this.block(0, this.lastRow() + 1, 0, this.width());
    const criteria = { [column]: { hiddenValues } };
    this.change({ setBasicFilter: { filter: { range, criteria } } });
    return `filters out ${hiddenValues.join()}`;
  }

  unfilter(): string | null {
    if (this.scene.truth.sheet().basicFilter === null) return null;
    this.change({ clearBasicFilter: { sheetId: this.sheetId } });
    return 'takes the filter away';
  }

  pasteStatuses(): string | null {
    const row = this.pick();
    if (!row) return null;
    const count = 2 + (this.act.b % 3);
    const data = Array.from({ length: count }, (_, at) => WORDS[(this.act.b + at) % WORDS.length]).join('\n');
    const room = this.rows.filter(({ rowIndex }) => rowIndex >= row.rowIndex).length;
    if (room < count || this.hasGap(row.rowIndex, count)) return null;
    const coordinate = {
      sheetId: this.sheetId,
      rowIndex: row.rowIndex,
      columnIndex: this.scene.truth.column('status'),
    };
    this.change({ pasteData: { coordinate, data, type: 'PASTE_VALUES', delimiter: '\t' } });
    return `pastes ${count} statuses from ${row.title} on`;
  }

  fillDown(): string | null {
    const row = this.pick();
    const count = 1 + (this.act.b % 3);
    if (!row || this.hasGap(row.rowIndex, count + 1)) return null;
    const column = this.scene.truth.column('status');
    const source = this.block(row.rowIndex, 1, column, column + 1);
    const destination = this.block(row.rowIndex + 1, count, column, column + 1);
    this.change({ copyPaste: { source, destination, pasteType: 'PASTE_VALUES' } });
    return `copies the status of ${row.title} into the ${count} below`;
  }

  copyRow(isRenamed: boolean): string | null {
    const row = this.pick();
    if (!row || this.rows.length >= MOST_ROWS) return null;
    if (!isRenamed && !this.scene.identity.mayRetitle()) return null;
    const title = `Copy ${this.fresh()}`;
    if (isRenamed) this.scene.identity.copied(row.title, title);
    const at = row.rowIndex + 1;
    this.change(
      { insertDimension: { range: this.range('ROWS', at, 1), inheritFromBefore: true } },
      {
        copyPaste: {
          source: this.block(row.rowIndex, 1, 0, this.width()),
          destination: this.block(at, 1, 0, this.width()),
          pasteType: 'PASTE_NORMAL',
        },
      },
      ...(isRenamed ? [this.entering(at, this.scene.truth.column('title'), title)] : []),
    );
    return isRenamed ? `copies the row of ${row.title} as ${title}` : `duplicates the row of ${row.title}`;
  }

  cutRow(): string | null {
    const row = this.pick();
    if (!row || !this.mayTear()) return null;
    const to = this.lastRow() + 1;
    this.scene.identity.torn();
    this.scene.identity.created(row.title, this.keyAt(to));
    const source = this.block(row.rowIndex, 1, 0, this.teamWidth());
    const destination = { sheetId: this.sheetId, rowIndex: to, columnIndex: 0 };
    this.change({ cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } });
    return `cuts the cells of ${row.title} and pastes them in row ${to + 1}`;
  }

  insertColumn(): string | null {
    if (this.width() > MOST_COLUMNS) return null;
    const at = this.act.a % (this.width() + 1);
    const own = this.scene.truth.ownColumns();
    // Between Callboard's two columns nobody gets: the second is hidden.
    if (own.includes(at) && own.includes(at - 1)) return null;
    this.change({ insertDimension: { range: this.range('COLUMNS', at, 1), inheritFromBefore: false } });
    return `inserts a column before column ${at + 1}`;
  }

  moveColumn(): string | null {
    const { truth } = this.scene;
    const name = (['title', 'status', 'notes'] as const)[this.act.a % 3] ?? 'title';
    const [from, to] = [truth.column(name), this.act.b % (this.width() + 1)];
    const own = truth.ownColumns();
    if (to === from || to === from + 1 || (own.includes(to) && own.includes(to - 1))) return null;
    this.change({ moveDimension: { source: this.range('COLUMNS', from, 1), destinationIndex: to } });
    return `moves the column of the ${name} to before column ${to + 1}`;
  }

  renameHeader(): string {
    const header = HEADERS[this.act.b % HEADERS.length] ?? '';
    this.enter(0, this.scene.truth.column('status'), header);
    return `calls the column of the status “${header}”`;
  }

  renameTab(): string {
    const title = TABS[this.act.b % TABS.length] ?? '';
    this.change({ updateSheetProperties: { properties: { sheetId: this.sheetId, title }, fields: 'title' } });
    return `calls the tab “${title}”`;
  }

  undo(isRedo: boolean): string | null {
    const { isDone, reason } = this.scene.store.undo(this.scene.spreadsheetId, this.name, isRedo);
    const before = new Set(this.rows.map(({ title }) => title));
    const titles = this.scene.truth.rows().map(({ title }) => title);
    if (isDone) this.scene.identity.undone(titles.filter((title) => !before.has(title)));
    if (!isDone && reason.startsWith('There is nothing')) return null;
    return `presses ${isRedo ? 'redo' : 'undo'}${isDone ? '' : ` in vain (${reason})`}`;
  }

  private get sheetId(): number {
    return this.scene.truth.sheet().sheetId;
  }

  private pick(): PropRow | undefined {
    return this.rows[this.act.a % this.rows.length];
  }

  private pickOther(): PropRow | undefined {
    return this.rows[this.act.b % this.rows.length];
  }

  private mayLose(): boolean {
    return this.rows.length > FEWEST_ROWS && this.scene.vanished() < MOST_VANISHED;
  }

  /** Whether the rows from one on stand right below each other. */
  private hasGap(rowIndex: number, count: number): boolean {
    const filled = new Set(this.rows.map((row) => row.rowIndex));
    return Array.from({ length: count }, (_, at) => rowIndex + at).some((at) => !filled.has(at));
  }

  private keyAt(rowIndex: number): string {
    const key = this.scene.truth.ownColumns().map((column) => this.scene.truth.shown(rowIndex, column));
    return key.find((text) => text.startsWith('r-')) ?? '';
  }

  private width(): number {
    return this.scene.truth.sheet().rows.reduce((width, row) => Math.max(width, row.length), 0);
  }

  /** As far as the team's columns go at the left of Callboard's. */
  private teamWidth(): number {
    return Math.min(this.width(), ...this.scene.truth.ownColumns());
  }

  private mayTear(): boolean {
    const isUnique = new Set(this.rows.map(({ title }) => title)).size === this.rows.length;
    return isUnique && this.isTeamLeft() && this.scene.identity.mayTear();
  }

  private isTeamLeft(): boolean {
    const { truth } = this.scene;
    return (['title', 'status', 'notes'] as const).every((name) => truth.column(name) < this.teamWidth());
  }

  private range(dimension: 'ROWS' | 'COLUMNS', startIndex: number, count: number): object {
    return { sheetId: this.sheetId, dimension, startIndex, endIndex: startIndex + count };
  }

  private block(startRowIndex: number, count: number, startColumnIndex: number, endColumnIndex: number): object {
    const endRowIndex = startRowIndex + count;
    return { sheetId: this.sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
  }

  private entering(rowIndex: number, columnIndex: number, text: string): object {
    return { enterText: { sheetId: this.sheetId, rowIndex, columnIndex, text } };
  }

  private enter(rowIndex: number, columnIndex: number, text: string): void {
    this.change(this.entering(rowIndex, columnIndex, text));
  }

  private change(...requests: object[]): void {
    this.scene.store.change(this.scene.spreadsheetId, requests, this.name);
  }
}
