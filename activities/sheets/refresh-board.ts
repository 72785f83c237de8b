import { isListKey } from '../../domain/breakdown/list-items';
import { heartbeat } from '@temporalio/activity';
import { boardRows } from '../../domain/board/board';
import { lastOf } from '../../domain/layout/steps';
import { STAGES, type Item, type ItemReport } from '../../domain/model';
import { settingCell } from '../../domain/settings/read-settings';
import { productionNow } from '../../domain/time/clock';
import { acceptanceOf, holdText, suspicious } from '../../domain/watch/changes';
import { isOnFrozen } from '../../domain/watch/frozen';
import type { SheetActivities } from '../activities';
import { boardRequests, ensureBoardTab, type BoardLooks } from './board-tab';
import type { Book } from './book';
import { columnEdits } from './column-edits';
import { copySentences } from './copied-rows';
import { heldItems } from './deliver';
import type { SheetDeps } from './deps';
import { openBook } from './current-book';
import { restless } from './keep-book';
import { withLastWriteRight } from './last-write';
import { misplacedKeys, straightened } from './row-keys';
import { rowsOfItems } from './rows-of-items';
import { memoryId } from './watch-memory';
import { writeBook } from './write-book';
import { yieldToOthers } from './yield';

type Input = Parameters<SheetActivities['refreshBoard']>[0];

const MOST_ROUNDS = 6;

/**
 * Brings the board and the Callboard columns up to date: one call for all cells that differ, then a reading that finds
 * what landed on the wrong row or column meanwhile, until nothing differs. Where nothing differs nothing is written. Keys
 * that a person left behind by sorting are put back in the same call: what is written beside a row is always its own.
 */
export function refreshBoard(deps: SheetDeps): SheetActivities['refreshBoard'] {
  return async (input) => {
    let book = await withLastWriteRight(deps, input, await openBook(deps, input));
    const titles = book.workbook.tabs.map(({ title }) => title);
    const sheetId = await ensureBoardTab(deps.sheets, input.spreadsheetId, book.boardTab, titles);
    const byStage = await Promise.all(STAGES.map((stage) => deps.stages.reports(input.productionId, stage)));
    const reports = byStage.flat();
    heartbeat('the stages have reported');
    const id = memoryId(input);
    let cellsWritten = 0;
    let looks = deps.memories.boardLooks(id);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const straight = straightened(book, deps.memories.rows(id) ?? rowsOfItems(book, itemsOf(reports)));
      await yieldToOthers();
      const column = [...straight.edits, ...columnEdits(straight.book, reports, book.built.facts)];
      await yieldToOthers();
      const board = boardPart(deps, input, straight.book, reports, sheetId, looks);
      if (column.length === 0 && board.requests.length === 0) return { cellsWritten };
      book = await writeBook(deps, input, book, { edits: column, requests: board.requests });
      const misplaced = misplacedKeys(straight.edits, straight.book, book);
      if (misplaced.length > 0) book = await writeBook(deps, input, book, { edits: misplaced });
      cellsWritten += column.length + board.count;
      looks = board.looks;
      deps.memories.keepBoardLooks(id, looks);
    }
    throw restless('the board could not be brought up to date', MOST_ROUNDS);
  };
}

function itemsOf(reports: readonly ItemReport[]): Item[] {
  return reports.map(({ item }) => item);
}

function boardPart(
  deps: SheetDeps,
  input: Input,
  book: Book,
  reports: readonly ItemReport[],
  sheetId: number,
  known: BoardLooks | null,
): ReturnType<typeof boardRequests> {
  const rows = boardRows({
    reports,
    facts: book.built.facts,
    now: productionNow(input.clock, deps.now()),
    watched: book.watched,
    leftAlone: book.leftAlone,
    problems: [
      ...holdsOf(book, reports).map((message) => ({ message })),
      ...copySentences(book, deps.memories.copies(memoryId(input))).map((message) => ({ message })),
      ...book.problems,
    ],
  });
  const places = new Map(book.built.rows.map((place) => [place.key, place]));
  const linkOf = (itemKey: string): string | null => {
    const place = places.get(itemKey);
    return place ? `#gid=${place.sheetId}&range=A${place.rowNumber}` : null;
  };
  const linkOfCell = (cell: string): string | null => {
    const [, title, range] = /^(.*)!([^!]+)$/.exec(cell) ?? [];
    const tab = book.workbook.tabs.find((candidate) => candidate.title === title);
    return tab && range !== undefined ? `#gid=${tab.sheetId}&range=${range}` : null;
  };
  return boardRequests({ sheetId, tab: book.boardTab, rows, linkOf, linkOfCell, known });
}

/** The questions about tables of which much vanished, found from what the stages hold and the sheet lacks. */
function holdsOf(book: Book, reports: readonly ItemReport[]): string[] {
  // A department's list of the breakdown stands on no row.
  const held = lastOf(heldItems(reports.flatMap(({ item }) => (isListKey(item.key) ? [] : [item]))));
  const present = new Set(book.built.items.map(({ key }) => key));
  const vanished = [...held].flatMap(([key, item]) =>
    present.has(key) || isOnFrozen(book.frozen, key, item) ? [] : [key],
  );
  const open = suspicious(held, vanished).filter((hold) => acceptanceOf(hold) !== book.settings.removedRows);
  return open.map((hold) => holdText(hold, settingCell(book.settingsTab, 'removedRows')));
}
