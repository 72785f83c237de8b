import { columnTexts } from '../../../domain/board/column';
import type { Answer, Step } from '../../../domain/model';
import { ownColumnsOf } from '../../../domain/watch/own';
import { Desk, NOW, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const RUNS = Number(process.env.CALLBOARD_RANDOM_RUNS ?? 6);
const FIRST_SEED = Number(process.env.CALLBOARD_RANDOM_SEED ?? 1);

/** A small random generator (mulberry32): the same seed gives the same edits. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const WORDS = ['Sourcing', 'In hand', 'Approved', 'Needed'];
const done: Answer = { kind: 'done', personKey: 'p', personName: 'Bea', note: '', at: NOW };
const inHand: Step = {
  milestoneId: 'inHand',
  milestoneName: 'in hand',
  reached: 'inHand',
  column: 'status',
  ownerKey: null,
  dueDate: null,
  because: '',
};

interface Prop {
  status: string;
  note: string;
}

/** Somebody who edits the props tab without a pause, and what they know that it holds. */
class Person {
  readonly props = new Map<string, Prop>();
  readonly log: string[] = [];
  private made = 0;
  private deletions = 0;

  constructor(
    private readonly desk: Desk,
    private readonly random: (below: number) => number,
  ) {}

  async learn(): Promise<void> {
    for (const row of (await this.desk.tab('Props')).shown.slice(1))
      this.props.set(row[0] ?? '', { status: row[3] ?? '', note: row[5] ?? '' });
  }

  /** A poll has passed: some rows may be deleted again without being taken for a mistake. */
  rest(): void {
    this.deletions = 0;
  }

  async act(): Promise<void> {
    const actions = [
      this.typeStatus,
      this.typeStatus,
      this.typeStatus,
      this.typeNote,
      this.add,
      this.insertBlank,
      this.remove,
      this.move,
      this.sortAll,
      this.sortOwn,
      this.copy,
      this.insertColumn,
    ];
    await actions[this.random(actions.length)]?.call(this);
  }

  private async look() {
    const tab = await this.desk.tab('Props');
    const header = tab.shown[0] ?? [];
    const columns = { prop: header.indexOf('Prop'), status: header.indexOf('Status'), notes: header.indexOf('Notes') };
    const rows = tab.shown.flatMap((row, index) =>
      index > 0 && this.props.has(row[columns.prop] ?? '') ? [{ index, prop: row[columns.prop] ?? '' }] : [],
    );
    const pick = rows[this.random(rows.length)] ?? { index: 1, prop: '' };
    const width = tab.shown.reduce((most, row) => Math.max(most, row.length), 0);
    return { tab, columns, rows, pick, width, sheetId: tab.sheetId };
  }

  private async write(index: number, column: number, text: string): Promise<void> {
    const { sheetId } = await this.desk.tab('Props');
    const values = [{ userEnteredValue: { stringValue: text } }];
    await this.desk.edit({
      updateCells: {
        start: { sheetId, rowIndex: index, columnIndex: column },
        rows: [{ values }],
        fields: 'userEnteredValue',
      },
    });
  }

  private async typeStatus(): Promise<void> {
    const { pick, columns } = await this.look();
    const status = WORDS[this.random(WORDS.length)] ?? '';
    this.log.push(`status of ${pick.prop}: ${status}`);
    const prop = this.props.get(pick.prop);
    if (prop) prop.status = status;
    await this.write(pick.index, columns.status, status);
  }

  private async typeNote(): Promise<void> {
    const { pick, columns } = await this.look();
    const note = `note ${(this.made += 1)}`;
    this.log.push(`note of ${pick.prop}: ${note}`);
    const prop = this.props.get(pick.prop);
    if (prop) prop.note = note;
    await this.write(pick.index, columns.notes, note);
  }

  private async add(): Promise<void> {
    const { rows, columns } = await this.look();
    const last = Math.max(...rows.map(({ index }) => index)) + 1;
    const name = `Prop ${(this.made += 1)}`;
    this.log.push(`add ${name}`);
    this.props.set(name, { status: 'Needed', note: '' });
    await this.write(last, columns.prop, name);
    await this.write(last, columns.status, 'Needed');
  }

  private async insertBlank(): Promise<void> {
    const { pick, sheetId } = await this.look();
    this.log.push(`insert a blank row before ${pick.prop}`);
    const range = { sheetId, dimension: 'ROWS', startIndex: pick.index, endIndex: pick.index + 1 };
    await this.desk.edit({ insertDimension: { range, inheritFromBefore: false } });
  }

  private async remove(): Promise<void> {
    const { pick, sheetId } = await this.look();
    if (this.deletions >= 2 || this.props.size < 8) return;
    this.deletions += 1;
    this.log.push(`delete ${pick.prop}`);
    this.props.delete(pick.prop);
    await this.desk.edit({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: pick.index, endIndex: pick.index + 1 } },
    });
  }

  private async move(): Promise<void> {
    const { pick, rows, sheetId } = await this.look();
    const to = rows[this.random(rows.length)]?.index ?? 1;
    this.log.push(`move ${pick.prop} to row ${to + 1}`);
    const source = { sheetId, dimension: 'ROWS', startIndex: pick.index, endIndex: pick.index + 1 };
    await this.desk.edit({ moveDimension: { source, destinationIndex: to } });
  }

  private async sortAll(): Promise<void> {
    const { width } = await this.look();
    await this.sort(width, 'all columns');
  }

  private async sortOwn(): Promise<void> {
    const { tab } = await this.look();
    const own = ownColumnsOf(tab).map(({ keyColumn, textColumn }) => textColumn ?? keyColumn);
    await this.sort(Math.min(...own), "the team's columns");
  }

  private async sort(width: number, what: string): Promise<void> {
    const { rows, sheetId, columns } = await this.look();
    this.log.push(`sort ${what}`);
    const range = {
      sheetId,
      startRowIndex: 1,
      endRowIndex: Math.max(...rows.map(({ index }) => index)) + 1,
      startColumnIndex: 0,
      endColumnIndex: width,
    };
    const sortOrder = this.random(2) === 0 ? 'ASCENDING' : 'DESCENDING';
    await this.desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: columns.prop, sortOrder }] } });
  }

  private async copy(): Promise<void> {
    const { pick, sheetId, width, columns } = await this.look();
    const name = `Copy ${(this.made += 1)}`;
    this.log.push(`copy ${pick.prop} as ${name}`);
    const block = (index: number) => ({
      sheetId,
      startRowIndex: index,
      endRowIndex: index + 1,
      startColumnIndex: 0,
      endColumnIndex: width,
    });
    const from = this.props.get(pick.prop);
    this.props.set(name, { status: from?.status ?? '', note: from?.note ?? '' });
    await this.desk.edit(
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: pick.index + 1, endIndex: pick.index + 2 },
        },
      },
      { copyPaste: { source: block(pick.index), destination: block(pick.index + 1), pasteType: 'PASTE_NORMAL' } },
      {
        updateCells: {
          start: { sheetId, rowIndex: pick.index + 1, columnIndex: columns.prop },
          rows: [{ values: [{ userEnteredValue: { stringValue: name } }] }],
          fields: 'userEnteredValue',
        },
      },
    );
  }

  private async insertColumn(): Promise<void> {
    const { columns, sheetId } = await this.look();
    if (columns.status > 6) return;
    this.log.push('insert a column');
    const range = { sheetId, dimension: 'COLUMNS', startIndex: columns.status, endIndex: columns.status + 1 };
    await this.desk.edit({ insertDimension: { range, inheritFromBefore: false } });
  }
}

async function run(seed: number): Promise<void> {
  const random = generator(seed);
  const desk = await Desk.open(SMALL);
  await desk.settle();
  const person = new Person(desk, random);
  await person.learn();
  const keys = new Map<string, string>();
  for (let step = 0; step < 12; step += 1) {
    for (let edits = random(3); edits > 0; edits -= 1) await person.act();
    if (random(2) === 0) desk.before(random(3) === 0 ? 'read' : 'write', () => person.act(), random(2));
    if (random(8) === 0) {
      desk.restart();
      person.log.push('restart');
    }
    const what = random(4);
    if (what === 0) await desk.refresh();
    else if (what === 1) await answer(desk, person, random);
    else {
      person.log.push(`poll: ${String(await desk.poll())}, ${String(await desk.poll())}`);
      person.rest();
    }
    for (const [key, { item }] of desk.stages.held) {
      if (item.track !== 'props') continue;
      const known = keys.get(key);
      // A copy whose original is gone cannot be told from a row that was renamed.
      if (known !== undefined && known !== item.title && person.props.has(known)) {
        throw new Error(`${key} was ${known} and became ${item.title}:\n${person.log.join('\n')}`);
      }
      keys.set(key, item.title);
    }
  }
  desk.settleEdits();
  for (let polls = 0; polls < 4; polls += 1) await desk.poll();
  await desk.refresh();
  await verify(desk, person);
}

async function answer(desk: Desk, person: Person, random: (below: number) => number): Promise<void> {
  const items = [...desk.stages.held.values()].filter(({ item }) => item.track === 'props').map(({ item }) => item);
  const item = items[random(items.length)];
  if (!item) return;
  const { outcome } = await desk.answer({ item, step: inHand, answer: done });
  person.log.push(`answer about ${item.title}: ${outcome}`);
  const prop = person.props.get(item.title);
  // Somebody may have typed over it since, in the moment after it was written: then theirs counts.
  if (outcome === 'statusWritten' && prop) prop.status = await statusIn(desk, item.title);
}

async function statusIn(desk: Desk, title: string): Promise<string> {
  const { shown } = await desk.tab('Props');
  const header = shown[0] ?? [];
  return shown.find((row) => row[header.indexOf('Prop')] === title)?.[header.indexOf('Status')] ?? '';
}

async function verify(desk: Desk, person: Person): Promise<void> {
  const tab = await desk.tab('Props');
  const header = tab.shown[0] ?? [];
  const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  const rows = tab.shown.slice(1).filter((row) => at(row, 'Prop') !== '');
  const cells = rows.map((row) => [at(row, 'Prop'), at(row, 'Status'), at(row, 'Notes')]).sort();
  const wanted = [...person.props].map(([prop, { status, note }]) => [prop, status, note]).sort();
  if (JSON.stringify(cells) !== JSON.stringify(wanted))
    person.log.push(JSON.stringify(cells.filter((c) => !wanted.some((w) => w.join() === c.join()))));
  expect({ cells, log: person.log }).toEqual({ cells: wanted, log: person.log });
  const [own] = ownColumnsOf(tab);
  const texts = desk.stages.facts
    ? columnTexts(await desk.stages.reports('', 'securing'), desk.stages.facts)
    : new Map<string, string>();
  for (const row of rows) {
    const key = row[own?.keyColumn ?? -1] ?? '';
    const held = desk.stages.held.get(key)?.item;
    expect([at(row, 'Prop'), held?.title, held?.statusWord, key, person.log]).toEqual([
      at(row, 'Prop'),
      at(row, 'Prop'),
      at(row, 'Status'),
      key,
      person.log,
    ]);
    expect([at(row, 'Prop'), row[own?.textColumn ?? -1] ?? '']).toEqual([at(row, 'Prop'), texts.get(key) ?? '']);
  }
  expect([...desk.stages.held.values()].filter(({ item }) => item.track === 'props')).toHaveLength(rows.length);
}

describe('whatever people do while Callboard reads and writes', () => {
  it.each(Array.from({ length: RUNS }, (_, index) => FIRST_SEED + index))(
    'no cell of theirs is lost and every row keeps its key and its text (seed %d)',
    (seed) => run(seed),
    120_000,
  );
});
