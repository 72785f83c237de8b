import type { TabGrid } from '../../domain/model';
import type { Book } from './book';
import { isLarge, isReadWhole, tabNow } from './current-book';
import type { SheetDeps, SheetInput } from './deps';
import { wrongHits, type WrongHit } from './heal';
import { markOn, mayBeHit, notedCells, type NotedCell } from './undo-cells';
import { undoTab } from './undo-tab';
import { memoryId } from './watch-memory';
import { putBack } from './write-book';

/**
 * Puts right what was written last beside rows or on the settings tab, where this worker does not know what became of it:
 * another one, or the attempt before, may have ended before it heard what its call hit.
 */
export async function withLastWriteRight(deps: SheetDeps, input: SheetInput, book: Book): Promise<Book> {
  const id = memoryId(input);
  const known = deps.memories.lastWrite(id);
  const undo = undoTab(book);
  // That tab is not always read along, and never of a large spreadsheet: the mark of another worker's write shows late.
  if (known !== undefined && (isLarge(deps, book.workbook) || known === markOn(undo))) return book;
  const tab = undo && !isReadWhole(deps, input) ? await tabNow(deps, input.spreadsheetId, undo.sheetId) : undo;
  const right = await putBack(deps, input, book, hitsOfLast(book, notedCells(tab)));
  deps.memories.keepLastWrite(id, markOn(tab));
  return right;
}

/** What was hit by mistake and has not moved since. */
function hitsOfLast(book: Book, noted: readonly NotedCell[]): WrongHit[] {
  const tabs = book.workbook.tabs.map((tab) => {
    const those = noted.filter(({ edit }) => edit.sheetId === tab.sheetId);
    return those.length === 0 ? tab : asHeld(tab, those);
  });
  const before = { ...book, workbook: { ...book.workbook, tabs } };
  return wrongHits(
    before,
    book,
    noted.filter(mayBeHit).map(({ edit }) => edit),
  );
}

/** The tab with what the cells held that were written to. */
function asHeld(tab: TabGrid, noted: readonly NotedCell[]): TabGrid {
  const [rows, shown] = [[...tab.rows], [...tab.shown]];
  for (const { edit, held, shown: text } of noted) {
    const { rowIndex, columnIndex } = edit;
    // The rows below the last that holds anything are not there.
    if (rowIndex >= rows.length) continue;
    const [row, texts] = [[...(rows[rowIndex] ?? [])], [...(shown[rowIndex] ?? [])]];
    row[columnIndex] = held;
    texts[columnIndex] = text;
    rows[rowIndex] = row;
    shown[rowIndex] = texts;
  }
  return { ...tab, rows, shown };
}
