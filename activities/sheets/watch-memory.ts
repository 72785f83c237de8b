import type { ShownRows } from './port';
import type { Book } from './book';
import type { BoardLooks } from './board-tab';
import type { SheetInput } from './deps';
import { SETTINGS_PROBLEM_COLUMN } from './settings-tab';
import type { RowMemory } from './row-keys';
import type { HeldItems } from '../../domain/watch/changes';
import { fingerprintOf } from '../../domain/watch/fingerprint';
import { isOwnTab, ownColumnsOf } from '../../domain/watch/own';
import type { WatchCursor } from '../../workflows/messages';

/** What a worker remembers of a spreadsheet from poll to poll. Losing it costs a reading, never an edit. */
export interface WatchMemory {
  /** The cursor that this memory belongs to. */
  readonly cursor: WatchCursor;
  readonly held: HeldItems;
  /** Keys that the last reading missed. */
  readonly missing: ReadonlySet<string>;
  readonly rows: RowMemory;
  /** By sheet id: a hash of the texts that the last whole reading saw, without the columns that Callboard writes. */
  readonly shown: ReadonlyMap<number, { readonly hash: string; readonly skip: readonly number[] }>;
  /** Fingerprint of the problems that the board was last told of. */
  readonly problems: string;
  /** Tables that were new in the last reading and get their columns when they are still there in the next. */
  readonly newTables: ReadonlySet<string>;
  /** Whether the next poll must read everything, because a row or a table waits for its verdict. */
  readonly isOpen: boolean;
  /** Polls since the last whole reading. */
  readonly polls: number;
  /** Host time of the last change, epoch milliseconds. */
  readonly changedAt: number;
}

/** The memories of one worker, by production and spreadsheet. */
export class SheetMemories {
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

/**
 * A hash of the texts of a tab without the columns to skip, and without the blanks at the ends, which `readShown` and
 * `readWorkbook` leave out alike.
 */
export function shownHash(rows: ShownRows, skip: readonly number[]): string {
  const lines = rows.map((row) => {
    const kept = skip.length === 0 ? row : row.filter((_, column) => !skip.includes(column));
    return kept.join('\u001f').replace(/\u001f+$/, '');
  });
  return fingerprintOf(lines.join('\u001e').replace(/\u001e+$/, ''));
}

/** The hashes that the next poll compares with: of the team's tabs and of the settings. */
export function shownOf(book: Book): WatchMemory['shown'] {
  const tabs = book.workbook.tabs.filter((tab) => tab === book.settingsTab || !isOwnTab(tab));
  return new Map(
    tabs.map((tab) => {
      const own = ownColumnsOf(tab).flatMap(({ textColumn }) => (textColumn === null ? [] : [textColumn]));
      const skip = tab === book.settingsTab ? [SETTINGS_PROBLEM_COLUMN] : own;
      return [tab.sheetId, { hash: shownHash(tab.shown, skip), skip }];
    }),
  );
}
