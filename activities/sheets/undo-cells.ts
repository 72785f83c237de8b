import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addTo } from '../../domain/add-to';
import type { CellValue, TabGrid } from '../../domain/model';
import { isOwnTab, isSettingsTab } from '../../domain/watch/own';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { tabOf } from './heal';
import type { Area } from './layout-requests';
import type { CellEdit } from './port';
import { roomFor, undoTab, type Note } from './undo-tab';
import { cellValueSchema } from './workbook-of-json';

/**
 * Where on the undo tab, from 0: below the line of the last answer a mark and, as JSON, what is written where; from the
 * next row on what those cells held.
 */
const MARK_ROW = 2;
const CELLS_FROM = MARK_ROW + 1;
/** A cell takes 50,000 letters. */
const LETTERS_A_CELL = 40_000;

/**
 * The smallest block of one tab that has all cells written there, the row of the undo tab that its first row is copied to,
 * and of each cell its row and column, what is written, and, where that is nothing, what it was believed to hold.
 */
const BLOCK = z.object({
  sheetId: z.number(),
  rowIndex: z.number(),
  columnIndex: z.number(),
  height: z.number(),
  width: z.number(),
  from: z.number(),
  cells: z.array(z.tuple([z.number(), z.number(), cellValueSchema, cellValueSchema])).readonly(),
});
type Block = Readonly<z.infer<typeof BLOCK>>;

/** A note of what the cells hold that Callboard's own are written to: somebody may have moved a column of theirs there. */
export interface CellsNote extends Note {
  readonly sheetId: number;
  /** Whether the undo tab is not there yet. */
  readonly addsTab: boolean;
}

/** A cell that was written to, and what it held at that moment. */
export interface NotedCell {
  readonly edit: CellEdit;
  /** What it was believed to hold, where nothing was written. */
  readonly believed: CellValue;
  readonly held: CellValue;
  readonly shown: string;
}

/**
 * A note of what stands in the cells of some edits right before they are written. `null` where all are on tabs on which
 * nobody types. A note of the same call takes the place of an earlier one.
 */
export function noteOfCells(book: Book, edits: readonly CellEdit[]): CellsNote | null {
  const byTab = new Map<number, CellEdit[]>();
  for (const edit of edits) addTo(byTab, edit.sheetId, edit);
  const blocks: Block[] = [];
  let from = CELLS_FROM;
  for (const [sheetId, those] of byTab) {
    const tab = tabOf(book, { sheetId });
    if (!tab || (isOwnTab(tab) && !isSettingsTab(tab))) continue;
    const area = areaOfAll(those);
    const cells = those.map(({ rowIndex, columnIndex, value }): Block['cells'][number] => {
      const isBlank = (value ?? '') === '';
      return [rowIndex, columnIndex, value, isBlank ? (tab.rows[rowIndex]?.[columnIndex] ?? null) : null];
    });
    blocks.push({ ...area, sheetId, from, cells });
    from += area.height;
  }
  if (blocks.length === 0) return null;
  const mark = randomUUID();
  const line = [mark, ...inCells(JSON.stringify(blocks))];
  const tab = undoTab(book);
  const columnCount = blocks.reduce((most, block) => Math.max(most, block.width), line.length);
  const { sheetId, requests } = roomFor(tab, { rowCount: from, columnCount });
  return {
    mark,
    sheetId,
    addsTab: tab === undefined,
    requests: [
      ...requests,
      { updateCells: { range: { sheetId, startRowIndex: MARK_ROW }, fields: 'userEnteredValue' } },
      ...cellRequests(line.map((value, columnIndex) => ({ sheetId, rowIndex: MARK_ROW, columnIndex, value }))),
      ...blocks.map((block) => ({
        copyPaste: {
          source: areaOf(block),
          destination: areaOf({ ...block, sheetId, rowIndex: block.from, columnIndex: 0 }),
          pasteType: 'PASTE_VALUES',
        },
      })),
    ],
  };
}

/** The mark of the last note on the undo tab; `''` where there is none. */
export function markOn(tab: TabGrid | null | undefined): string {
  return String(tab?.rows[MARK_ROW]?.[0] ?? '');
}

/** The cells of the last note on the undo tab. None where anybody has typed over it: the tab is hidden, but it is not locked. */
export function notedCells(tab: TabGrid | null | undefined): readonly NotedCell[] {
  const blocks = blocksIn((tab?.rows[MARK_ROW] ?? []).slice(1).join(''));
  return blocks.flatMap((block) =>
    block.cells.map(([rowIndex, columnIndex, value, believed]): NotedCell => {
      const [row, column] = [block.from + rowIndex - block.rowIndex, columnIndex - block.columnIndex];
      const edit = { sheetId: block.sheetId, rowIndex, columnIndex, value };
      return { edit, believed, held: tab?.rows[row]?.[column] ?? null, shown: tab?.shown[row]?.[column] ?? '' };
    }),
  );
}

/**
 * Whether a cell may have been hit by mistake that is found as it was written, outside of Callboard's columns: one that was
 * emptied only if it held what nobody knew of. Else its column was moved after the write, and another blank one is there.
 */
export function mayBeHit({ edit, believed, held }: NotedCell): boolean {
  return (edit.value ?? '') !== '' || believed !== held;
}

function blocksIn(text: string): readonly Block[] {
  try {
    return z.array(BLOCK).safeParse(JSON.parse(text)).data ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** A JSON text in pieces of which each fits into a cell; in plain letters, so that it may be cut anywhere. */
function inCells(json: string): string[] {
  const text = json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const count = Math.ceil(text.length / LETTERS_A_CELL);
  return Array.from({ length: count }, (_, index) => text.slice(index * LETTERS_A_CELL, (index + 1) * LETTERS_A_CELL));
}

function areaOfAll(edits: readonly CellEdit[]): Pick<Block, 'rowIndex' | 'columnIndex' | 'height' | 'width'> {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { rowIndex, columnIndex } of edits) {
    [top, bottom] = [Math.min(top, rowIndex), Math.max(bottom, rowIndex)];
    [left, right] = [Math.min(left, columnIndex), Math.max(right, columnIndex)];
  }
  return { rowIndex: top, columnIndex: left, height: bottom - top + 1, width: right - left + 1 };
}

function areaOf({ sheetId, rowIndex, columnIndex, height, width }: Omit<Block, 'from' | 'cells'>): Area {
  const [endRowIndex, endColumnIndex] = [rowIndex + height, columnIndex + width];
  return { sheetId, startRowIndex: rowIndex, endRowIndex, startColumnIndex: columnIndex, endColumnIndex };
}
