import { neededOn, ownDateFields } from '../deadlines/needed-on';
import { columnIndex } from '../layout/columns';
import { overriddenBy, statusOfNote } from '../layout/status-of-note';
import type {
  DateOrder,
  Field,
  IsoDate,
  Item,
  Problem,
  ProductionFacts,
  Status,
  TabGrid,
  TableReading,
  Track,
} from '../model';
import { STATUSES } from '../model';
import { readDate } from './dates';
import { emptyItem, valueAt } from './empty-item';
import { markStatus } from './marks';
import { scenesOfSets } from './set-names';
import { findPerson, whoIs } from './who-is';
import { cellName, cellProblem } from './problems';
import type { SceneIndex } from './scene-index';
import { sceneList } from './scene-list';
import { isPlaceholder, plain, type TableRow } from './text';

interface ItemContext {
  readonly facts: ProductionFacts;
  readonly order: DateOrder;
  /** About when the production is; see `aboutDate`. */
  readonly about: IsoDate | null;
  readonly known: ReadonlySet<string>;
  readonly index: SceneIndex;
  /** The words of the row's table; see `tableWords`. */
  readonly wordsOf: (row: TableRow) => Item['words'];
  /** What cannot be read is added here. */
  readonly problems: Problem[];
}

/** For each track, what its title is made of: the first filled field of each group. */
const TITLE: Readonly<Partial<Record<Track, readonly (readonly Field[])[]>>> = {
  scenes: [['scene'], ['set', 'synopsis']],
  cast: [['character', 'role', 'person']],
  crew: [['role', 'item', 'person']],
  locations: [['location', 'set', 'item', 'address']],
  wardrobe: [
    ['character', 'person'],
    ['item', 'description'],
  ],
  rehearsals: [['description', 'item', 'synopsis', 'scene', 'category']],
  payments: [
    ['vendor', 'person', 'item'],
    ['description', 'category'],
  ],
  issues: [['description', 'item', 'notes']],
};
const OTHER_TITLE: readonly (readonly Field[])[] = [['item', 'description', 'category', 'reference']];

/** The item of one row; `null` where the row names nothing. */
export function itemOfRow(key: string, row: TableRow, context: ItemContext): Item | null {
  const title = titleOf(row);
  if (!title) return null;
  const { track } = row.table;
  const scenes = scenesOf(row, context);
  const written = writtenIn(row);
  return {
    ...emptyItem(key, row),
    title,
    ...written,
    ...statusOf(row, context),
    words: context.wordsOf(row),
    marks: marksOf(row),
    ownerKey: ownerKeyOf(row, written.ownerName, context),
    scenes,
    ...neededOn({ track, scenes, ownDate: ownDateOf(row, context) }, context.facts),
    ownDueDate: dateField(row, 'dueDate', context),
  };
}

/** What a row is about, as people call it; `''` where it names nothing. */
export function titleOf(row: TableRow): string {
  const groups = TITLE[row.table.track] ?? OTHER_TITLE;
  const parts = groups.map((fields) => fields.map((field) => row.text(field)).find((text) => text !== '') ?? '');
  const title = parts.filter((part) => part !== '').join(': ');
  return row.table.track === 'scenes' ? `Scene ${title}` : title;
}

/** What an item has of its row to the letter. */
type Written = Pick<Item, 'statusWord' | 'ownerName' | 'department' | 'category' | 'notes'>;

function writtenIn(row: TableRow): Written {
  const category = row.text('category');
  return {
    statusWord: statusCell(row),
    ownerName: ownerText(row),
    department: row.text('department'),
    ...(category === '' ? {} : { category }),
    notes: row.text('notes'),
  };
}

/** What a row says, as one text: that of `textOfItem` for the item that was made of it. */
export function textOfRow(row: TableRow): string {
  return textOfWritten(titleOf(row), writtenIn(row));
}

/** What an item's row said when the item was made, as one text; of the cells that no item keeps it does not speak. */
export function textOfItem(item: Item): string {
  return textOfWritten(item.title, item);
}

/** What an item says beside its title, as one text; `''` where nothing. */
export function restOfItem(item: Item): string {
  const rest = textOfWritten('', item) + item.scenes.join();
  return /[^\u001f]/.test(rest) ? `${item.track} ${rest}` : '';
}

function textOfWritten(title: string, { statusWord, ownerName, department, category = '', notes }: Written): string {
  return [title, statusWord, ownerName, department, category, notes].join('\u001f');
}

/** The status cell to the letter: what a person would have to have seen for an answer to change it. */
function statusCell(row: TableRow): string {
  const column = row.column('status');
  return column === null ? '' : (row.tab.shown[row.rowNumber - 1]?.[column] ?? '');
}

/** What the word says, or the note where it has news; a note that takes the word back is said to the team. */
function statusOf(row: TableRow, context: ItemContext): Pick<Item, 'status' | 'statusBecause'> {
  const status = statusByWord(row);
  const news = overriddenBy(statusOfNote(row.text('notes'), row.table.track), status);
  if (!news) return { status };
  const column = row.column('status');
  if (news.isSetback && column !== null && status !== 'unknown') {
    context.problems.push({
      tab: row.tab.title,
      cell: cellName(row.tab, row.rowNumber, column),
      found: statusCell(row),
      message: `The status is “${statusCell(row).trim()}”, but ${news.because}. Callboard goes by the note; change whichever is out of date.`,
    });
  }
  return { status: news.status, statusBecause: news.because };
}

function statusByWord(row: TableRow): Status {
  const word = statusCell(row);
  if (word.trim() !== '') return row.table.statusMeaning[word] ?? row.table.statusMeaning[word.trim()] ?? 'unknown';
  return row.column('status') === null && row.text('done').toUpperCase() === 'TRUE' ? 'done' : 'unknown';
}

/** For each rung the word that the team uses for it: of several the one that stands in most rows. */
export function tableWords(tab: TabGrid, table: TableReading): Item['words'] {
  const letter = Object.keys(table.fields).find((candidate) => table.fields[candidate] === 'status');
  const column = letter === undefined ? null : columnIndex(letter);
  const counts = new Map<string, number>();
  for (const rowNumber of column === null ? [] : table.dataRows) {
    const word = (tab.shown[rowNumber - 1]?.[column ?? 0] ?? '').trim();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byUse = Object.entries(table.statusMeaning)
    .map(([word, status]) => ({ word: word.trim(), status }))
    .sort((a, b) => (counts.get(b.word) ?? 0) - (counts.get(a.word) ?? 0));
  const words: Partial<Record<Status, string>> = {};
  for (const status of STATUSES) {
    const word = status === 'unknown' ? undefined : byUse.find((known) => known.status === status)?.word;
    if (word !== undefined) words[status] = word;
  }
  return words;
}

function marksOf(row: TableRow): Item['marks'] {
  const marks: { -readonly [Mark in keyof Item['marks']]: Status } = {};
  for (const field of ['permit', 'agreement', 'insurance', 'approval', 'done'] as const) {
    const column = row.column(field);
    if (column !== null) marks[field] = markStatus(field, valueAt(row.tab, row.rowNumber, column), row.text(field));
  }
  return marks;
}

function ownerText(row: TableRow): string {
  const text = row.text('owner');
  return isPlaceholder(text) ? '' : text;
}

/** The person on a row; where more than one can be meant, the team is asked, once for each name. */
function ownerKeyOf(row: TableRow, ownerName: string, { facts, problems }: ItemContext): string | null {
  const found = ownerName === '' ? [] : whoIs(facts.people, ownerName);
  if (found.length === 1) return found[0]?.key ?? null;
  const column = row.column('owner');
  if (found.length < 2 || column === null) return null;
  const names = found.slice(0, 4).map(({ name }) => name);
  const message = `“${ownerName}” can be ${names.join(' or ')}, so nobody is asked. Write the full name.`;
  if (!problems.some((problem) => problem.message === message)) {
    const cell = cellName(row.tab, row.rowNumber, column);
    problems.push({ tab: row.tab.title, cell, found: ownerName, message });
  }
  return null;
}

function scenesOf(row: TableRow, context: ItemContext): string[] {
  const own = sceneList(row.text('scene'), context.known);
  if (own.length > 0) return own;
  const { scenesOfCharacter, scenesOfSet, scenesOfLocation } = context.index;
  const look = (map: ReadonlyMap<string, readonly string[]>, text: string, apart: RegExp): string[] =>
    text === '' ? [] : [text, ...text.split(apart)].flatMap((name) => map.get(plain(name)) ?? []);
  const track = row.table.track;
  if (track === 'cast' || track === 'wardrobe') {
    const name = row.text('character') || charactersOf(row.text('person'), context);
    return unique(look(scenesOfCharacter, name, /[/,]/));
  }
  if (track === 'locations' || track === 'setDressing') {
    const sets = scenesOfSets(scenesOfSet, row.text('set'));
    const places = look(scenesOfLocation, row.text('location'), /[/;\n]/);
    // A lone column of places may name sets, as scripts do.
    const alone =
      row.column('set') === null && places.length === 0 ? scenesOfSets(scenesOfSet, row.text('location')) : [];
    return unique([...sets, ...places, ...alone]);
  }
  return [];
}

/** Whom the actor of a costume plays, where its row names only the actor. */
function charactersOf(actor: string, { facts }: ItemContext): string {
  return actor === '' ? '' : (findPerson(facts.people, actor)?.characters ?? []).join(', ');
}

function unique(scenes: readonly string[]): string[] {
  return [...new Set(scenes)];
}

function ownDateOf(row: TableRow, context: ItemContext): IsoDate | null {
  for (const field of ownDateFields(row.table.track)) {
    const date = dateField(row, field, context);
    if (date !== null) return date;
  }
  return null;
}

function dateField(row: TableRow, field: Field, context: ItemContext): IsoDate | null {
  const column = row.column(field);
  if (column === null) return null;
  const reading = readDate(valueAt(row.tab, row.rowNumber, column), row.text(field), context.order, context.about);
  if (reading === 'impossible') {
    const instead = 'a day that exists, such as 2027-03-17';
    context.problems.push(cellProblem(row.tab, row.rowNumber, column, 'is no day of the calendar', instead));
  }
  return typeof reading === 'object' ? reading.date : null;
}
