import { columnOfField, wordFor } from '../../domain/items/word-for';
import { markStatus } from '../../domain/items/marks';
import type { Item, Step, TabGrid, TableReading } from '../../domain/model';
import { shownAt } from '../../domain/watch/places';
import type { SheetActivities } from '../activities';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import type { SheetDeps } from './deps';
import { restoring, type Former } from './heal';
import { formerOfWrongHit, hitNow, tabOf } from './heal-status';
import { wholeBook } from './current-book';
import { restless } from './keep-book';
import type { CellEdit } from './port';
import { swapRequest } from './swap-request';
import { changeBook } from './write-book';

type Outcome = Awaited<ReturnType<SheetActivities['writeAnswer']>>['outcome'];

const MOST_ROUNDS = 6;

/** The cell that an answer is about, as it is now; columns and rows count from 0. */
interface Target {
  readonly tab: TabGrid;
  readonly table: TableReading;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * Writes a *done* into the team's own cell, in the team's own word, where the cell still holds what the person saw. The
 * service itself compares and writes, so that whoever types in that very moment is not written over. What was written is
 * read back by the same call: where the row moved in between, the cell that was hit gets its old value back and the
 * right one is written. Any other answer shows in the Callboard column, which the board's refresh writes.
 */
export function writeAnswer(deps: SheetDeps): SheetActivities['writeAnswer'] {
  return async (input) => {
    if (input.answer.kind !== 'done') return { outcome: 'nothingToWrite' };
    let book = await wholeBook(deps, input);
    let missed: CellEdit | null = null;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = decide(book, input.item, input.step);
      if ('outcome' in next) return next;
      const { edit, seen } = next;
      // What the comparison did not find although it stands there is written without it.
      const swap: unknown = missed && isSameCell(missed, edit) ? null : swapRequest(edit, seen, edit.value);
      const requests = swap ? [swap] : cellRequests([edit]);
      const before = book;
      const written = await changeBook(deps, input, requests, swap ? 'soon' : 'now');
      book = written.book;
      const isKnown: boolean = swap !== null && written.replies !== null;
      const isMissed: boolean = isKnown && !written.replies?.[0]?.findReplace?.valuesChanged;
      missed = isMissed ? edit : null;
      // Whatever cell the comparison hit held what was looked for.
      const held = isKnown ? { value: seen === '' ? null : seen, formula: undefined } : null;
      if (!isMissed) book = await healed(deps, input, { before, after: book, edit, held });
    }
    throw restless('the answer could not be written', MOST_ROUNDS);
  };
}

function isSameCell(one: CellEdit, other: CellEdit): boolean {
  return one.sheetId === other.sheetId && one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}

/**
 * Puts back what the edit hit where it did not hit the item's cell. Where the row moves once more before that, the cell
 * is followed: what it held is known here and nowhere else. Another row that came to its place and says the same there is
 * hit in its stead, and gets its own word back.
 */
async function healed(
  deps: SheetDeps,
  input: Parameters<SheetActivities['writeAnswer']>[0],
  {
    before,
    after,
    edit,
    held,
  }: { readonly before: Book; readonly after: Book; readonly edit: CellEdit; readonly held: Former | null },
): Promise<Book> {
  const now = targetOf(after, input.item, input.step);
  const target = typeof now === 'object' ? { ...now, sheetId: now.tab.sheetId } : null;
  const former = formerOfWrongHit(before, after, edit, target, held);
  let book = after;
  let hits = former ? [{ hit: edit, former }] : [];
  for (let round = 0; round < MOST_ROUNDS && hits.length > 0; round += 1) {
    const seen = book;
    const [first, ...others] = hits;
    const tab = first && tabOf(book, first.hit);
    if (!first || !tab) break;
    const { book: next, replies } = await changeBook(deps, input, restoring(tab, first.hit, first.former), 'now');
    book = next;
    const isDone = replies !== null && replies[0]?.findReplace?.valuesChanged;
    const left = hitNow(seen, book, first.hit);
    const isElsewhere = left !== null && !isSameCell(left, first.hit);
    hits = others.flatMap(({ hit, former: value }) => {
      const followed = hitNow(seen, book, hit);
      return followed ? [{ hit: followed, former: value }] : [];
    });
    if (left && (!isDone || isElsewhere)) hits.push({ ...first, hit: left });
    if (isDone && isElsewhere) {
      const wrong = { ...first.hit, value: first.former.value };
      hits.push({ hit: wrong, former: { value: first.hit.value, formula: undefined } });
    }
  }
  return book;
}

/** What is to be done as the sheet is now: a word to write into a cell that shows `seen`, or nothing more. */
function decide(
  book: Book,
  item: Item,
  step: Step,
): { readonly outcome: Outcome; readonly sheetSays?: string } | { readonly edit: CellEdit; readonly seen: string } {
  const found = targetOf(book, item, step);
  if (found === 'rowGone') return { outcome: 'rowGone' };
  if (found === 'noColumn') return { outcome: 'noWordForIt' };
  const word = wordFor(item, step, found.tab, found.table);
  if (word === null || isFormula(found)) return { outcome: 'noWordForIt' };
  const held = found.tab.rows[found.rowIndex]?.[found.columnIndex] ?? null;
  if (held === word) return { outcome: 'statusWritten' };
  const { tab, rowIndex, columnIndex } = found;
  if (!isAsSeen(found, item, step)) {
    return { outcome: 'sheetIsNewer', sheetSays: shownAt(tab, rowIndex + 1, columnIndex) };
  }
  const edit = { sheetId: tab.sheetId, rowIndex, columnIndex, value: word };
  return { edit, seen: shownAt(tab, rowIndex + 1, columnIndex) };
}

function targetOf(book: Book, item: Item, step: Step): Target | 'rowGone' | 'noColumn' {
  const key = keyNow(book, item);
  const place = book.built.rows.find((row) => row.key === key);
  const table = book.tables.find(
    (candidate) => candidate.tab.sheetId === place?.sheetId && candidate.place.table.tableId === place.tableId,
  );
  if (!place || !table) return 'rowGone';
  // Where a team allows no column, nothing is written to its tabs at all.
  if (table.isNatural) return 'noColumn';
  const columnIndex = columnOfField(table.place.table, step.column);
  if (columnIndex === null) return 'noColumn';
  return { tab: table.tab, table: table.place.table, rowIndex: place.rowNumber - 1, columnIndex };
}

/**
 * The key that stands beside the item's row at this moment. It is the item's own, unless somebody has sorted the team's
 * columns without Callboard's and the keys have not been put back yet: then the row is known by its title.
 */
function keyNow(book: Book, item: Item): string | null {
  const own = book.built.items.find(({ key }) => key === item.key);
  if (own?.title === item.title) return item.key;
  const alike = book.built.items.filter(({ title, track, sheetId }) => {
    return title === item.title && track === item.track && sheetId === item.sheetId;
  });
  return alike.length === 1 ? (alike[0]?.key ?? null) : null;
}

/** A cell that is computed is not ours to overwrite, whatever it says. */
function isFormula({ tab, rowIndex, columnIndex }: Target): boolean {
  return tab.formulas?.[`${rowIndex},${columnIndex}`] !== undefined;
}

/** Whether the cell still says what the person who answered was told that it says. */
function isAsSeen({ tab, rowIndex, columnIndex }: Target, item: Item, step: Step): boolean {
  const text = shownAt(tab, rowIndex + 1, columnIndex);
  if (step.column === 'status') return text === item.statusWord;
  return markStatus(step.column, tab.rows[rowIndex]?.[columnIndex] ?? null, text) === item.marks[step.column];
}
