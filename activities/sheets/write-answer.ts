import { columnOfField, wordFor } from '../../domain/items/word-for';
import { markStatus } from '../../domain/items/marks';
import { plain } from '../../domain/items/text';
import type { CellValue, Item, Step, TabGrid, TableReading } from '../../domain/model';
import type { KeyedRow } from '../../domain/watch/keyed-rows';
import { shownAt } from '../../domain/watch/places';
import type { SheetActivities } from '../activities';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import { cellRequests } from './cell-requests';
import type { SheetDeps } from './deps';
import { followed, isSameCell, isSameRow, leftOf, rowHit, valueAt } from './follow-hits';
import { asNoted, formerCell, restoring, tabOf, type Former, type WrongHit } from './heal';
import { wholeBook } from './current-book';
import { restless } from './keep-book';
import type { CellEdit } from './port';
import { straightened } from './row-keys';
import { rowsOfItems } from './rows-of-items';
import { swapRequest } from './swap-request';
import { lastWriteFor, notedIn, noteOf, type Noted } from './undo-tab';
import { memoryId } from './watch-memory';
import { changeBook } from './write-book';

type Input = Parameters<SheetActivities['writeAnswer']>[0];
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
 * service itself compares and writes, so that whoever types in that very moment is not written over. What was written, and
 * what the cell held before it, is read back by the same call: where the row moved in between, the cell that was hit gets
 * its old value back and the right one is written. Any other answer shows in the Callboard column, which the board's
 * refresh writes.
 */
export function writeAnswer(deps: SheetDeps): SheetActivities['writeAnswer'] {
  return async (input) => {
    if (input.answer.kind !== 'done') return { outcome: 'nothingToWrite' };
    let book = await withLastPutRight(deps, input, await wholeBook(deps, input));
    let missed: CellEdit | null = null;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = decide(deps, input, book);
      if ('outcome' in next) return next;
      const { edit, seen } = next;
      // What the comparison did not find although it stands there is written without it.
      const swap: unknown = missed && isSameCell(missed, edit) ? null : swapRequest(edit, seen, edit.value);
      const before = book;
      const note = noteOf(book, edit, idOf(input));
      const requests = [...note.requests, ...(swap ? [swap] : cellRequests([edit]))];
      const { book: after, replies } = await changeBook(deps, input, requests, swap ? 'soon' : 'now');
      book = after;
      const noted = notedIn(after, note);
      const isMissed = swap !== null && replies !== null && !replies[requests.length - 1]?.findReplace?.valuesChanged;
      const wasSeen = noted !== null && isAsBefore(noted, before, edit);
      missed = isMissed && wasSeen ? edit : null;
      // A comparison hits nothing but what was looked for; what is written without one may hit anything.
      if (!noted || isMissed || (swap !== null && !wasSeen)) continue;
      const isRight = replies ? isTarget(deps, input, after, edit) : isSameRow(noted, before, edit);
      if (wasSeen && isRight) continue;
      const hit = replies ? edit : (rowHit(noted, before, after, edit) ?? edit);
      book = await healed(deps, input, after, { hit, former: heldBefore(noted, before, after, edit) });
    }
    throw restless('the answer could not be written', MOST_ROUNDS);
  };
}

/** Tells an answer from any other. */
function idOf({ item, answer }: Input): string {
  return `${item.key} ${answer.personKey} ${answer.at}`;
}

/** Puts right what this very answer hit by mistake, where the worker was killed that had it in its hands. */
async function withLastPutRight(deps: SheetDeps, input: Input, book: Book): Promise<Book> {
  const last = lastWriteFor(book, idOf(input));
  const hit = last && rowHit(last.noted, book, book, last.edit);
  if (!last || !hit || isTarget(deps, input, book, hit) || wasTarget(last.noted, last.edit, input)) return book;
  return healed(deps, input, book, { hit, former: heldBefore(last.noted, book, book, hit) });
}

/** Whether a cell was the one that the answer is about: its row had the item's key or name, and it held what was seen. */
function wasTarget({ values, shown }: Noted, { columnIndex }: CellEdit, { item, step }: Input): boolean {
  const isItsRow = shown.some((cell) => cell === item.key || plain(cell) === plain(item.title));
  return isItsRow && isAsSeen(values[columnIndex] ?? null, shown[columnIndex] ?? '', item, step);
}

/** Whether the cell held at the moment of the write what the reading before it says. */
function isAsBefore({ values, shown }: Noted, before: Book, edit: CellEdit): boolean {
  const [value, seen] = [valueAt(before, edit), tabOf(before, edit)?.shown[edit.rowIndex]?.[edit.columnIndex]];
  return (values[edit.columnIndex] ?? null) === value || (shown[edit.columnIndex] ?? '') === (seen ?? '');
}

/** Whether a cell is the one that the answer is about. */
function isTarget(deps: SheetDeps, input: Input, book: Book, edit: CellEdit): boolean {
  const target = targetOf(deps, input, book);
  return typeof target === 'object' && isSameCell({ ...target, sheetId: target.tab.sheetId }, edit);
}

/**
 * Puts back what was hit by mistake. Where the row moves once more before that, the cell is followed: what it held is
 * known here and nowhere else. Another row that came to its place and says the same there is hit in its stead, and gets
 * its own word back. A cell into which somebody has typed since is left alone.
 */
async function healed(deps: SheetDeps, input: Input, after: Book, { hit, former }: WrongHit): Promise<Book> {
  const isThere = valueAt(after, hit) === hit.value && (former.value !== hit.value || former.formula !== undefined);
  let book = after;
  let wrong: readonly WrongHit[] = isThere ? [{ hit, former }] : [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [first, ...others] = wrong;
    const seen = book;
    if (!first) break;
    const { book: next, replies } = await changeBook(deps, input, restoring(first), 'now');
    book = next;
    const isDone = Boolean(replies?.[0]?.findReplace?.valuesChanged);
    wrong = [...followed(seen, book, others), ...leftOf(seen, book, first, isDone)];
  }
  return book;
}

/** What a cell held that was hit, with the formula where it was computed: the service notes no more than its value. */
function heldBefore({ values }: Noted, before: Book, after: Book, edit: CellEdit): Former {
  const [was, is] = [tabOf(before, edit), tabOf(after, edit)];
  const likely = was && is ? formerCell(was, is, edit) : null;
  return asNoted(values[edit.columnIndex] ?? null, likely);
}

/** What is to be done as the sheet is now: a word to write into a cell that shows `seen`, or nothing more. */
function decide(
  deps: SheetDeps,
  input: Input,
  book: Book,
): { readonly outcome: Outcome; readonly sheetSays?: string } | { readonly edit: CellEdit; readonly seen: string } {
  const { item, step } = input;
  const found = targetOf(deps, input, book);
  if (found === 'rowGone') return { outcome: 'rowGone' };
  if (found === 'noColumn') return { outcome: 'noWordForIt' };
  const word = wordFor(item, step, found.tab, found.table);
  if (word === null || isFormula(found)) return { outcome: 'noWordForIt' };
  const { tab, rowIndex, columnIndex } = found;
  const held = tab.rows[rowIndex]?.[columnIndex] ?? null;
  if (held === word) return { outcome: 'statusWritten' };
  const seen = shownAt(tab, rowIndex + 1, columnIndex);
  if (!isAsSeen(held, seen, item, step)) return { outcome: 'sheetIsNewer', sheetSays: seen };
  return { edit: { sheetId: tab.sheetId, rowIndex, columnIndex, value: word }, seen };
}

function targetOf(deps: SheetDeps, input: Input, book: Book): Target | 'rowGone' | 'noColumn' {
  const { item, step } = input;
  const place = placeOf(item, book) ?? placeOf(item, keysInPlace(deps, input, book));
  if (!place) return 'rowGone';
  const { table, row } = place;
  // Where a team allows no column, nothing is written to its tabs at all.
  if (table.isNatural) return 'noColumn';
  const columnIndex = columnOfField(table.place.table, step.column);
  if (columnIndex === null) return 'noColumn';
  return { tab: table.tab, table: table.place.table, rowIndex: row.rowNumber - 1, columnIndex };
}

/** The book as it is once the keys are put back that somebody left behind a moment ago. */
function keysInPlace(deps: SheetDeps, input: Input, book: Book): Book {
  const before = deps.memories.rows(memoryId(input)) ?? rowsOfItems(book, [input.item]);
  return straightened(book, before).book;
}

/** Where an item stands; `null` where no row has its key, or that row has another name: it is newer than what the person saw. */
function placeOf(item: Item, { tables }: Book): { readonly table: BookTable; readonly row: KeyedRow } | null {
  const title = plain(item.title);
  for (const table of tables) {
    if (table.place.table.track !== item.track) continue;
    const row = table.rows.find(({ key, title: is }) => key === item.key && is === title);
    if (row) return { table, row };
  }
  return null;
}

/** A cell that is computed is not ours to overwrite, whatever it says. */
function isFormula({ tab, rowIndex, columnIndex }: Target): boolean {
  return tab.formulas?.[`${rowIndex},${columnIndex}`] !== undefined;
}

/** Whether a cell says what the person who answered was told that it says. */
function isAsSeen(value: CellValue, text: string, item: Item, step: Step): boolean {
  return step.column === 'status'
    ? text === item.statusWord
    : markStatus(step.column, value, text) === item.marks[step.column];
}
