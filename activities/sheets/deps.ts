import type { StagesPort } from '../temporal/port';
import type { Pace } from './pace';
import type { SheetsPort } from './port';
import type { SheetMemories } from './watch-memory';

/** What the sheet activities are built from. */
export interface SheetDeps {
  readonly sheets: SheetsPort;
  readonly stages: StagesPort;
  /** The host's time, epoch milliseconds. */
  readonly now: () => number;
  /** The address at which people open a spreadsheet. */
  readonly spreadsheetUrl: (spreadsheetId: string) => string;
  /** Makes a row's key. */
  readonly makeKey: () => string;
  readonly memories: SheetMemories;
  /** How often each spreadsheet is polled. */
  readonly pace: Pace;
  /** A spreadsheet with more filled cells is read and written at the cost of what changes in it; 15,000 where absent. */
  readonly smallCells?: number;
}

/** Which production's spreadsheet an activity is about. */
export interface SheetInput {
  readonly productionId: string;
  readonly spreadsheetId: string;
}
