import { ApplicationFailure } from '@temporalio/common';
import { counted } from '../../domain/time/format';
import type { Book } from './book';
import { currentBook } from './current-book';
import type { SheetDeps, SheetInput } from './deps';
import { columnRequests, labelEdits } from './own-columns';
import { onceOnly } from './once-only';
import { keyEdits } from './row-keys';
import { whileWriting, type RowMemory } from './row-memory';
import { rowsRequests } from './rows-tab';
import { settingsWriting } from './settings-tab';
import { memoryId } from './watch-memory';
import { writeBook } from './write-book';
import { yieldToOthers } from './yield';

/** Nobody sorts a sheet so often while one call is under way. */
const MOST_ROUNDS = 6;

/** Gives every watched table its columns. Reads anew after each write, and gives the book as it is then. */
export async function withColumns(deps: SheetDeps, input: SheetInput, opened: Book): Promise<Book> {
  let book = opened;
  const once = onceOnly();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const perTab = columnRequests(book).map((tab) => ({ ...tab, requests: once(tab.requests) }));
    if (perTab.length === 0) return book;
    book = await withColumnsOf(deps, input, book, perTab);
  }
  throw restless('the Callboard columns could not be added', MOST_ROUNDS);
}

/** In one call; where the team protects one of the tabs, tab by tab, and that one is known by its rows from then on. */
async function withColumnsOf(
  deps: SheetDeps,
  input: SheetInput,
  book: Book,
  perTab: ReturnType<typeof columnRequests>,
): Promise<Book> {
  try {
    return await writeBook(deps, input, book, { requests: perTab.flatMap(({ requests }) => requests), due: 'now' });
  } catch (error) {
    const [only] = perTab;
    if (!isProtected(error) || !only) throw error;
    if (perTab.length === 1) deps.memories.forbid(memoryId(input), only.sheetId);
    else for (const one of perTab) await withColumnsOf(deps, input, book, [one]);
    return currentBook(deps, input);
  }
}

/** Google refuses to change what a person has protected, with 400 or 403 and this word. */
function isProtected(error: unknown): boolean {
  return error instanceof ApplicationFailure && /\bprotected (?:cell|range|sheet)/i.test(error.message);
}

/**
 * Gives every row its key and every Callboard column its header, and reads back what was written: a key that landed on
 * another row, because somebody sorted or inserted rows in between, is moved to where it belongs.
 */
export async function withKeys(deps: SheetDeps, input: SheetInput, opened: Book, remembered: RowMemory): Promise<Book> {
  let book = opened;
  let before = remembered;
  const fresh = new Set<string>();
  const makeKey = (): string => {
    const key = deps.makeKey();
    fresh.add(key);
    return key;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await yieldToOthers();
    const { edits, rows, copies } = keyEdits(book, before, makeKey, fresh);
    await yieldToOthers();
    const all = [...edits, ...labelEdits(book)];
    const lines = rowsRequests(book, deps.makeKey);
    if (all.length === 0 && lines.length === 0) return book;
    book = await writeBook(deps, input, book, { edits: all, requests: lines, due: 'now' });
    deps.memories.noteCopies(memoryId(input), copies);
    await yieldToOthers();
    before = whileWriting(rows, before);
  }
  throw restless('the rows could not be given their keys', MOST_ROUNDS);
}

/**
 * Brings the settings tab up to date where there is one, and looks once more: a call that gave no answer may not have
 * arrived, and nobody looks again before something changes.
 */
export async function withSettings(deps: SheetDeps, input: SheetInput, opened: Book): Promise<void> {
  let book = opened;
  for (let looks = 0; looks < 2 && book.settingsTab; looks += 1) {
    const writing = settingsWriting(book);
    if (writing === null) return;
    book = await writeBook(deps, input, book, writing);
  }
}

/** The sheet changed between each read and write: what is half done is found and finished by the next attempt. */
export function restless(what: string, rounds: number): ApplicationFailure {
  const message = `The sheet kept changing: ${what} in ${counted(rounds, 'round')} of writing and reading back. It is tried again.`;
  return ApplicationFailure.create({ type: 'SheetRestless', message, nextRetryDelay: '3 seconds' });
}
