import { heartbeat, sleep } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { isLarge, keepWhole, openBook, tabNow, wholeBook } from './current-book';
import type { SheetDeps, SheetInput } from './deps';
import { SHEET_FAILURES } from './errors';
import { followed } from './follow-hits';
import { asNoted, isHurt, restoring, wrongHits, type WrongHit } from './heal';
import type { CellEdit, Reply, WriteDue } from './port';
import { notedCell, noteOfCells, type CellsNote } from './undo-cells';
import { memoryId } from './watch-memory';

/** How often a reading is tried that must tell whether a write arrived, and how long it waits in between. */
const READ_BACKS = 5;
const FIRST_PAUSE_MS = 1_000;

/** Somebody who moves columns at every single write is not a person. */
const MOST_HEALINGS = 4;

/** One batch of cells: the API advises 2 MB a request, and a block of long texts is soon that long. */
const EDITS_PER_CALL = 20_000;

/** What is written in one call: requests that make room and looks, and then cells of Callboard's own. */
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
  const most = Math.max(0, edits.length - (edits.length % EDITS_PER_CALL || EDITS_PER_CALL));
  for (let start = 0; start < most; start += EDITS_PER_CALL)
    await deps.sheets.write(input.spreadsheetId, cellRequests(edits.slice(start, start + EDITS_PER_CALL)));
  const rest = edits.slice(most);
  const note = noteOfCells(before, rest);
  const write = async (all: readonly unknown[], when: WriteDue): Promise<Book> =>
    isLarge(deps, before.workbook)
      ? changeLargeBook(deps, input, all, when)
      : (await changeBook(deps, input, all, when)).book;
  // For the undo tab that this adds, or, where it is refused, for one that somebody has deleted.
  const lookSoon = (): void => deps.memories.lookSoon(memoryId(input));
  if (note?.addsTab === true) lookSoon();
  const all = [...(note?.requests ?? []), ...requests, ...cellRequests(rest)];
  let book = await write(all, due).catch((error: unknown) => {
    lookSoon();
    throw error;
  });
  let wrong = (await withNoted(deps, book, note, wrongHits(before, book, edits))).filter(isHurt);
  for (let round = 0; round < MOST_HEALINGS && wrong.length > 0; round += 1) {
    const isAgain = round > 0;
    const seen = book;
    book = await write(
      wrong.flatMap((one) => restoring(one, isAgain)),
      'now',
    );
    wrong = followed(seen, book, wrong);
  }
  return book;
}

/** The same with what the service noted that the cells held, where that is known. */
async function withNoted(
  deps: SheetDeps,
  { workbook }: Book,
  note: CellsNote | null,
  wrong: readonly WrongHit[],
): Promise<readonly WrongHit[]> {
  if (note === null || wrong.length === 0) return wrong;
  const tab = isLarge(deps, workbook)
    ? await readBack(() => tabNow(deps, workbook.spreadsheetId, note.sheetId))
    : workbook.tabs.find(({ sheetId }) => sheetId === note.sheetId);
  return wrong.map(({ hit, former }) => {
    const noted = tab && notedCell(tab, note, hit);
    return { hit, former: noted === undefined ? former : asNoted(noted, former) };
  });
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
