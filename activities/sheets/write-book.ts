import { heartbeat, sleep } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Workbook } from '../../domain/model';
import type { Book } from './book';
import { bookOf } from './book-of';
import { cellRequests } from './cell-requests';
import type { SheetDeps, SheetInput } from './deps';
import { SHEET_FAILURES } from './errors';
import { healingRequests } from './heal';
import type { CellEdit, Reply, WriteDue } from './port';

/** How often a reading is tried that must tell whether a write arrived, and how long it waits in between. */
const READ_BACKS = 5;
const FIRST_PAUSE_MS = 1_000;

/** Somebody who moves columns at every single write is not a person. */
const MOST_HEALINGS = 4;

/** One batch of cells: the API advises 2 MB a request, and a block of long texts is soon that long. */
const EDITS_PER_CALL = 20_000;

/** What is written in one call: cells of Callboard's own, and requests about how they look. */
interface Writing {
  readonly edits: readonly CellEdit[];
  readonly requests?: readonly unknown[];
  readonly due?: WriteDue;
}

/**
 * Writes cells of Callboard's own into a book and gives the book as that very call left it. Where somebody moved columns
 * between the reading and the write, so that it hit one of theirs, what stood there is put back at once. Which of the
 * edits landed on the wrong row the caller finds by asking again what is to be written.
 */
export async function writeBook(deps: SheetDeps, input: SheetInput, before: Book, writing: Writing): Promise<Book> {
  const { edits, requests = [], due = 'soon' } = writing;
  const most = edits.length - (edits.length % EDITS_PER_CALL || EDITS_PER_CALL);
  if (most > 0) await deps.sheets.writeCells(input.spreadsheetId, edits.slice(0, most));
  let { book } = await changeBook(deps, input, [...cellRequests(edits.slice(most)), ...requests], due);
  for (let round = 0; round < MOST_HEALINGS; round += 1) {
    const healing = healingRequests(before, book, edits, round > 0);
    if (healing.length === 0) break;
    ({ book } = await changeBook(deps, input, healing, 'now'));
  }
  return book;
}

/** A book as a call left it. `replies` is `null` where the call gave no answer, so that it may have arrived or not. */
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
  const { workbook, replies } = await changed(deps, input.spreadsheetId, requests, due);
  heartbeat('what was written has been read back');
  return { book: await bookOf(deps, input, workbook), replies };
}

async function changed(
  deps: SheetDeps,
  spreadsheetId: string,
  requests: readonly unknown[],
  due: WriteDue,
): Promise<{ readonly workbook: Workbook; readonly replies: readonly Reply[] | null }> {
  try {
    return await deps.sheets.change(spreadsheetId, requests, due);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { workbook: await readBack(deps, spreadsheetId), replies: null };
  }
}

/** Does a write of which nobody may know whether it arrived: the caller reads back and decides by what stands there. */
export async function whetherItArrivedOrNot(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
}

/** Tries for as long as the attempt has time: what it was about to write is known here and nowhere else. */
async function readBack(deps: SheetDeps, spreadsheetId: string): Promise<Workbook> {
  for (let tries = 1, pauseMs = FIRST_PAUSE_MS; ; tries += 1, pauseMs *= 2) {
    try {
      return await deps.sheets.readWorkbook(spreadsheetId);
    } catch (error) {
      if (!isUnavailable(error) || tries >= READ_BACKS) throw error;
      await sleep(pauseMs);
    }
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === SHEET_FAILURES.unavailable;
}
