import type { SheetActivities } from '../activities';
import type { StagesPort } from '../temporal/port';
import { connectWorkbook } from './connect-workbook';
import type { SheetDeps } from './deps';
import { Pace } from './pace';
import type { SheetsPort } from './port';
import { SheetsQuota } from './quota';
import { refreshBoard } from './refresh-board';
import { reportingBack } from './report-back';
import { restingAfterChange } from './rest-after-change';
import { newRowKey } from './row-keys';
import { SheetMemories } from './watch-memory';
import { watchSheet } from './watch-sheet';
import { writeAnswer } from './write-answer';

interface SheetActivityOptions {
  readonly sheets: SheetsPort;
  readonly stages: StagesPort;
  /** The address at which people open a spreadsheet. */
  readonly spreadsheetUrl: (spreadsheetId: string) => string;
  /** The host's time, epoch milliseconds; the real clock where absent. */
  readonly now?: () => number;
  /** Makes a row's key; random where absent. */
  readonly makeKey?: () => string;
  /** How often each spreadsheet is polled; where absent, as often as is wished. */
  readonly pace?: Pace;
  /** A spreadsheet with more filled cells is read and written at the cost of what changes in it; 15,000 where absent. */
  readonly smallCells?: number;
}

/** The activities that read and write a production's spreadsheet. One worker has one set of them, and one memory. */
export function createSheetActivities(options: SheetActivityOptions): SheetActivities {
  const deps: SheetDeps = {
    now: Date.now,
    makeKey: newRowKey,
    memories: new SheetMemories(),
    pace: new Pace(new SheetsQuota()),
    ...options,
  };
  const poll = watchSheet(deps);
  return {
    connectWorkbook: connectWorkbook(deps),
    watchSheet: reportingBack(options.pace ? restingAfterChange(poll, deps) : poll),
    refreshBoard: refreshBoard(deps),
    writeAnswer: writeAnswer(deps),
  };
}
