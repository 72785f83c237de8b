import { heartbeat, sleep } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { TabGrid } from '../../domain/model';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { isLarge, keepWhole, openBook, tabNow, wholeBook } from './current-book';
import type { SheetDeps, SheetInput } from './deps';
import { SHEET_FAILURES } from './errors';
import { followed } from './follow-hits';
import { asNoted, isHurt, restoring, wrongHits, type WrongHit } from './heal';
import type { CellEdit, Reply, WriteDue } from './port';
import { markOn, mayBeHit, notedCells, noteOfCells, type CellsNote } from './undo-cells';
import { memoryId } from './watch-memory';

/** How often a reading is tried that must tell whether a write arrived, and how long it waits in between. */
const READ_BACKS = 5;
const FIRST_PAUSE_MS = 1_000;

/** Somebody who moves columns at every single write is not a person. */
const MOST_HEALINGS = 4;

/** One batch of cells: the API advises 2 MB a request, and a block of long texts is soon that long. */
const EDITS_PER_CALL = 10_000;

/** What is written, in as few calls as it takes: requests that make room and looks, and then cells of Callboard's own. */
export interface Writing {
  readonly edits?: readonly CellEdit[];
  readonly requests?: readonly unknown[];
  readonly due?: WriteDue;
}

/**
 * Writes cells of Callboard's own into a book and gives the book as it is then: of a small spreadsheet as that very call
 * left it, of a large one as a reading right after it finds it. Where somebody moved columns between the reading and the
 * write, so that it hit one of theirs, what stood there is put back at once: the same call notes it, in case somebody typed
 * there in that moment. Which of the edits landed on the wrong row the caller finds by asking again what is to be written.
 */
export async function writeBook(deps: SheetDeps, input: SheetInput, before: Book, writing: Writing): Promise<Book> {
  const { edits = [], requests = [], due = 'soon' } = writing;
  let book = await writePart(deps, input, before, { edits: edits.slice(0, EDITS_PER_CALL), requests, due });
  for (let start = EDITS_PER_CALL; start < edits.length; start += EDITS_PER_CALL)
    book = await writePart(deps, input, book, { edits: edits.slice(start, start + EDITS_PER_CALL), requests: [], due });
  return book;
}

async function writePart(
  deps: SheetDeps,
  input: SheetInput,
  before: Book,
  { edits, requests, due }: Required<Writing>,
): Promise<Book> {
  const id = memoryId(input);
  const note = noteOfCells(before, edits);
  // For the undo tab that this adds, or, where it is refused, for one that somebody has deleted.
  if (note?.addsTab === true) deps.memories.lookSoon(id);
  if (note) deps.memories.forgetLastWrite(id);
  const all = [...(note?.requests ?? []), ...requests, ...cellRequests(edits)];
  const after = await writeAndRead(deps, input, before, all, due).catch((error: unknown) => {
    deps.memories.lookSoon(id);
    throw error;
  });
  const book = await putBack(deps, input, after, await withNoted(deps, after, note, wrongHits(before, after, edits)));
  if (note) deps.memories.keepLastWrite(id, note.mark);
  return book;
}

/** Gives cells back what they held that were hit by mistake, wherever they are moved meanwhile. */
export async function putBack(
  deps: SheetDeps,
  input: SheetInput,
  opened: Book,
  hits: readonly WrongHit[],
): Promise<Book> {
  let book = opened;
  let wrong = hits.filter(isHurt);
  for (let round = 0; round < MOST_HEALINGS && wrong.length > 0; round += 1) {
    const isAgain = round > 0;
    const seen = book;
    const requests = wrong.flatMap((one) => restoring(one, isAgain));
    book = await writeAndRead(deps, input, book, requests, 'now');
    wrong = followed(seen, book, wrong);
  }
  return book;
}

/** One call, and the book after it. */
async function writeAndRead(
  deps: SheetDeps,
  input: SheetInput,
  { workbook }: Book,
  requests: readonly unknown[],
  due: WriteDue,
): Promise<Book> {
  if (isLarge(deps, workbook)) return changeLargeBook(deps, input, requests, due);
  return (await changeBook(deps, input, requests, due)).book;
}

/** Those that were hit by all that the service noted, with what the cells held; as they are where it is not known. */
async function withNoted(
  deps: SheetDeps,
  book: Book,
  note: CellsNote | null,
  wrong: readonly WrongHit[],
): Promise<readonly WrongHit[]> {
  if (note === null || wrong.length === 0) return wrong;
  const tab = await undoTabNow(deps, book, note.sheetId);
  if (markOn(tab) !== note.mark) return wrong;
  const cells = new Map(notedCells(tab).map((cell) => [placeOf(cell.edit), cell]));
  return wrong.flatMap(({ hit, former }) => {
    const cell = cells.get(placeOf(hit));
    if (!cell) return [{ hit, former }];
    return mayBeHit(cell) ? [{ hit, former: asNoted(cell.held, former) }] : [];
  });
}

function placeOf({ sheetId, rowIndex, columnIndex }: CellEdit): string {
  return `${sheetId} ${rowIndex} ${columnIndex}`;
}

function undoTabNow(deps: SheetDeps, { workbook }: Book, sheetId: number): Promise<TabGrid | null | undefined> {
  if (isLarge(deps, workbook)) return readBack(() => tabNow(deps, workbook.spreadsheetId, sheetId));
  return Promise.resolve(workbook.tabs.find((tab) => tab.sheetId === sheetId));
}

/** A book after a call. `replies` is `null` where the call gave no answer, so that it may have arrived or not. */
interface ChangedBook {
  readonly book: Book;
  readonly replies: readonly Reply[] | null;
}

/**
 * One call, and the book as it left it. A call that gave no answer may have arrived: then the spreadsheet is read back,
 * and the caller decides by what stands there.
 */
export async function changeBook(
  deps: SheetDeps,
  input: SheetInput,
  requests: readonly unknown[],
  due: WriteDue,
): Promise<ChangedBook> {
  const changed = await whereItAnswers(() => deps.sheets.change(input.spreadsheetId, requests, due));
  heartbeat('it is written');
  const book = changed ? await keepWhole(deps, input, changed.workbook) : await readBack(() => wholeBook(deps, input));
  return { book, replies: changed?.replies ?? null };
}

/** The same at the cost of what has changed: the book is read after the call, and somebody may have edited in between. */
async function changeLargeBook(
  deps: SheetDeps,
  input: SheetInput,
  requests: readonly unknown[],
  due: WriteDue,
): Promise<Book> {
  await whereItAnswers(() => deps.sheets.write(input.spreadsheetId, requests, due));
  heartbeat('it is written');
  return readBack(() => openBook(deps, input));
}

/** A write's answer; `null` where nobody knows whether it arrived. */
async function whereItAnswers<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return null;
  }
}

/** Tries for as long as the attempt has time: what it was about to write is known here and nowhere else. */
async function readBack<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1, pauseMs = FIRST_PAUSE_MS; ; tries += 1, pauseMs *= 2) {
    try {
      return await read();
    } catch (error) {
      if (!isUnavailable(error) || tries >= READ_BACKS) throw error;
      await sleep(pauseMs);
    }
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === SHEET_FAILURES.unavailable;
}
