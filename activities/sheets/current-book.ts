import { ApplicationFailure } from '@temporalio/common';
import { isBoardTab, readBook, type Book } from './book';
import type { SheetDeps, SheetInput } from './deps';
import { SHEET_FAILURES } from './errors';
import { KeptReadings } from './kept-readings';
import { isSmall, keptAgain, readCurrent, type KeptWorkbook } from './read-current';
import { memoryId } from './watch-memory';
import type { Item, TabGrid, Workbook } from '../../domain/model';

/**
 * The book as it is now, at the cost of what has changed since this worker read it last. The very same book where nothing
 * has. Of Callboard's own tabs only the settings and the rows are as they are now. `held` are the items of the stages.
 */
export async function currentBook(deps: SheetDeps, input: SheetInput, held: readonly Item[] = []): Promise<Book> {
  const before = deps.memories.book(memoryId(input));
  const kept = await readCurrent(deps.sheets, input.spreadsheetId, before?.kept ?? null, deps.smallCells);
  return keep(deps, input, kept, held);
}

/**
 * The book as it is now, and the board: for whoever writes. A small spreadsheet is read whole; of a large one that this
 * worker knows, what has changed.
 */
export async function openBook(deps: SheetDeps, input: SheetInput): Promise<Book> {
  const known = deps.memories.book(memoryId(input));
  if (known && isLarge(deps, known.kept.workbook)) {
    const book = await currentBook(deps, input);
    const boardTab = await boardNow(deps, book);
    if (boardTab) {
      const tabs = book.workbook.tabs.map((tab) => (tab === book.boardTab ? boardTab : tab));
      return { ...book, boardTab, workbook: { ...book.workbook, tabs } };
    }
  }
  return wholeBook(deps, input);
}

/** The whole book as it is now, whatever its size. */
export async function wholeBook(deps: SheetDeps, input: SheetInput): Promise<Book> {
  return keepWhole(deps, input, await deps.sheets.readWorkbook(input.spreadsheetId));
}

/** Whether a spreadsheet is read and written at the cost of what changes in it, because it is too large to be read whole. */
export function isLarge({ smallCells }: SheetDeps, workbook: Workbook): boolean {
  return !isSmall(workbook, smallCells);
}

/** Whether a book was read whole just now, with all tabs of Callboard's own. Never said of a large one. */
export function isReadWhole(deps: SheetDeps, input: SheetInput): boolean {
  const kept = deps.memories.book(memoryId(input))?.kept;
  return kept?.readings === 0 && !isLarge(deps, kept.workbook);
}

/** The book of a spreadsheet that was read whole. */
export function keepWhole(deps: SheetDeps, input: SheetInput, workbook: Workbook): Promise<Book> {
  return keep(deps, input, keptAgain(deps.memories.book(memoryId(input))?.kept ?? null, workbook));
}

async function keep(deps: SheetDeps, input: SheetInput, kept: KeptWorkbook, held: readonly Item[] = []): Promise<Book> {
  const id = memoryId(input);
  const before = deps.memories.book(id);
  const readings = before?.readings ?? new KeptReadings();
  const isSame = before !== null && before.book.workbook === kept.workbook;
  const known = { readings, before: before?.book ?? null, held, forbidden: deps.memories.forbidden(id) };
  const about = { productionId: input.productionId, spreadsheetUrl: deps.spreadsheetUrl(input.spreadsheetId) };
  const book = isSame ? before.book : await readBook(kept.workbook, about, known);
  deps.memories.keepBook(id, { kept, readings, book });
  return book;
}

/** The board as it is now; `null` where it is not known, or gone. */
async function boardNow(deps: SheetDeps, { workbook, boardTab }: Book): Promise<TabGrid | null> {
  const now = boardTab && (await tabNow(deps, workbook.spreadsheetId, boardTab.sheetId));
  return now && isBoardTab(now) ? now : null;
}

/** A tab as it is now, whatever its size; `null` where it is gone. */
export async function tabNow({ sheets }: SheetDeps, spreadsheetId: string, sheetId: number): Promise<TabGrid | null> {
  try {
    const [read] = await sheets.readRows(spreadsheetId, [{ sheetId }]);
    if (!read) return null;
    const { rows = [], shown = [], formulas = {} } = read.spans[0] ?? {};
    return { ...read.skeleton, rows, shown, formulas };
  } catch (error) {
    if (error instanceof ApplicationFailure && error.type === SHEET_FAILURES.refused) return null;
    throw error;
  }
}
