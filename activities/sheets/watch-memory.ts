import type { Book } from './book';
import type { BoardLooks } from './board-tab';
import type { SheetInput } from './deps';
import type { KeptWorkbook } from './read-current';
import type { KeptReadings } from './kept-readings';
import type { RowMemory } from './row-memory';
import type { HeldItems } from '../../domain/watch/changes';
import type { Workbook } from '../../domain/model';
import type { WatchCursor } from '../../workflows/messages';

/** What a worker remembers of a spreadsheet from poll to poll. Losing it costs a reading, never an edit. */
export interface WatchMemory {
  /** The cursor that this memory belongs to. */
  readonly cursor: WatchCursor;
  readonly held: HeldItems;
  /** Keys that the last reading missed. */
  readonly missing: ReadonlySet<string>;
  readonly rows: RowMemory;
  /** What the last poll saw. */
  readonly workbook: Workbook;
  /** Fingerprint of the problems that the board was last told of. */
  readonly problems: string;
  /** Tables that were new in the last reading and get their columns when they are still there in the next. */
  readonly newTables: ReadonlySet<string>;
  /** Whether a row or a table waits for the next poll's verdict. */
  readonly isOpen: boolean;
  /**
   * Whether the last delivery failed, so that nobody knows whether it arrived: the stages are asked what they hold, because
   * what was delivered may be taken back in the sheet before it is delivered again.
   */
  readonly isUnsure: boolean;
  /** Host time of the last change, epoch milliseconds. */
  readonly changedAt: number;
}

/** A spreadsheet as a worker has read and understood it last. It may be out of date; what it costs to mend is what changed. */
interface KeptBook {
  readonly kept: KeptWorkbook;
  readonly readings: KeptReadings;
  readonly book: Book;
}

/** The memories of one worker, by production and spreadsheet. */
export class SheetMemories {
  private readonly books = new Map<string, KeptBook>();
  private readonly copiedRows = new Map<string, ReadonlyMap<string, string>>();
  private readonly forbiddenTabs = new Map<string, ReadonlySet<number>>();
  private readonly lastWrites = new Map<string, string>();
  private readonly watches = new Map<string, WatchMemory>();
  private readonly boards = new Map<string, BoardLooks>();

  /** The memory that belongs to a cursor; none where another worker has polled since. */
  watch(id: string, cursor: WatchCursor | null): WatchMemory | null {
    const memory = this.watches.get(id) ?? null;
    return memory && cursor && sameCursor(memory.cursor, cursor) ? memory : null;
  }

  keepWatch(id: string, memory: WatchMemory): void {
    this.watches.set(id, memory);
  }

  /** Which key belonged to which row when this worker polled last, however long ago. */
  rows(id: string): RowMemory | null {
    return this.watches.get(id)?.rows ?? null;
  }

  /** Rows that were copied, by their own key, with the key of the row that they were copied from. */
  copies(id: string): ReadonlyMap<string, string> {
    return this.copiedRows.get(id) ?? new Map();
  }

  noteCopies(id: string, copies: ReadonlyMap<string, string>): void {
    if (copies.size > 0) this.copiedRows.set(id, new Map([...this.copies(id), ...copies]));
  }

  /** Ids of the tabs of a spreadsheet in which nothing may be inserted, as far as this worker has tried. */
  forbidden(id: string): ReadonlySet<number> {
    return this.forbiddenTabs.get(id) ?? new Set();
  }

  forbid(id: string, sheetId: number): void {
    this.forbiddenTabs.set(id, new Set([...this.forbidden(id), sheetId]));
    this.books.delete(id);
  }

  book(id: string): KeptBook | null {
    return this.books.get(id) ?? null;
  }

  keepBook(id: string, book: KeptBook): void {
    this.books.set(id, book);
  }

  /** A tab was added: the next reading looks for tabs as well. */
  lookSoon(id: string): void {
    const known = this.books.get(id);
    if (known) this.books.set(id, { ...known, kept: { ...known.kept, readings: Infinity } });
  }

  /** The mark of the last write beside the rows of which this worker knows what became; `''` where there was none yet. */
  lastWrite(id: string): string | undefined {
    return this.lastWrites.get(id);
  }

  keepLastWrite(id: string, mark: string): void {
    this.lastWrites.set(id, mark);
  }

  forgetLastWrite(id: string): void {
    this.lastWrites.delete(id);
  }

  boardLooks(id: string): BoardLooks | null {
    return this.boards.get(id) ?? null;
  }

  keepBoardLooks(id: string, looks: BoardLooks): void {
    this.boards.set(id, looks);
  }
}

function sameCursor(one: WatchCursor, other: WatchCursor): boolean {
  return one.facts === other.facts && one.buckets.join() === other.buckets.join();
}

/** Which memory is a production's. */
export function memoryId({ productionId, spreadsheetId }: SheetInput): string {
  return `${productionId}/${spreadsheetId}`;
}
