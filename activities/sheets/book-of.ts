import type { Workbook } from '../../domain/model';
import { readBook, type Book } from './book';
import type { SheetDeps, SheetInput } from './deps';
import type { KeptReadings } from './kept-readings';
import { memoryId } from './watch-memory';

/**
 * What Callboard understands of a spreadsheet, with what this worker knows from before: how its rows were called, where
 * nothing may be inserted, and, where `readings` is given, what need not be read again.
 */
export async function bookOf(
  deps: SheetDeps,
  input: SheetInput,
  workbook: Workbook,
  readings?: KeptReadings,
): Promise<Book> {
  const { productionId, spreadsheetId } = input;
  const id = memoryId(input);
  const before = deps.memories.book(id)?.book ?? null;
  const known = { before, forbidden: deps.memories.forbidden(id), ...(readings && { readings }) };
  return readBook(workbook, { productionId, spreadsheetUrl: deps.spreadsheetUrl(spreadsheetId) }, known);
}
