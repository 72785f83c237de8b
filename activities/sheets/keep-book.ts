import { ApplicationFailure } from '@temporalio/common';
import { counted } from '../../domain/time/format';
import { readBook, type Book } from './book';
import type { SheetDeps, SheetInput } from './deps';
import { columnRequests, labelEdits } from './own-columns';
import { keyEdits, type RowMemory } from './row-keys';
import { changeBook, writeBook } from './write-book';
import type { Workbook } from '../../domain/model';

/** Nobody sorts a sheet so often while one call is under way. */
const MOST_ROUNDS = 6;

export async function openBook(deps: SheetDeps, input: SheetInput): Promise<Book> {
  return bookOf(deps, input, await deps.sheets.readWorkbook(input.spreadsheetId));
}

async function bookOf(deps: SheetDeps, { productionId, spreadsheetId }: SheetInput, workbook: Workbook): Promise<Book> {
  return readBook(workbook, { productionId, spreadsheetUrl: deps.spreadsheetUrl(spreadsheetId) });
}

/** Gives every watched table its columns. Reads anew after each write, and gives the book as it is then. */
export async function withColumns(deps: SheetDeps, input: SheetInput, opened: Book): Promise<Book> {
  let book = opened;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const requests = columnRequests(book);
    if (requests.length === 0) return book;
    ({ book } = await changeBook(deps, input, requests, 'now'));
  }
  throw restless('the Callboard columns could not be added', MOST_ROUNDS);
}

/**
 * Gives every row its key and every Callboard column its header, and reads back what was written: a key that landed on
 * another row, because somebody sorted or inserted rows in between, is moved to where it belongs.
 */
export async function withKeys(deps: SheetDeps, input: SheetInput, opened: Book, remembered: RowMemory): Promise<Book> {
  let book = opened;
  let before = remembered;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { edits, rows } = keyEdits(book, before, deps.makeKey);
    const all = [...edits, ...labelEdits(book)];
    if (all.length === 0) return book;
    book = await writeBook(deps, input, book, { edits: all, due: 'now' });
    before = rows;
  }
  throw restless('the rows could not be given their keys', MOST_ROUNDS);
}

/** The sheet changed between each read and write: what is half done is found and finished by the next attempt. */
export function restless(what: string, rounds: number): ApplicationFailure {
  const message = `The sheet kept changing: ${what} in ${counted(rounds, 'round')} of writing and reading back. It is tried again.`;
  return ApplicationFailure.create({ type: 'SheetRestless', message, nextRetryDelay: '3 seconds' });
}
