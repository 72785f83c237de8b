import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../activities/activities';
import { createSheetActivities } from '../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../activities/sheets/google-sheets';
import type { SheetsPort } from '../../activities/sheets/port';
import type { StagesPort } from '../../activities/temporal/port';
import type { Workbook } from '../../domain/model';
import type { WatchCursor } from '../../workflows/messages';
import { EmulatorInProcess } from './emulator-in-process';

const PRODUCTION_ID = 'simulated';

/** A workbook in an emulator of its own, and Callboard's watch on it, the same as in a production. */
export class SheetDesk {
  readonly emulator: EmulatorInProcess;
  private readonly sheets: SheetsPort;
  private readonly activities: SheetActivities;
  private cursor: WatchCursor | null = null;

  /** `nowMs` is the simulated time. */
  constructor(
    workbook: unknown,
    stages: StagesPort,
    private readonly nowMs: () => number,
  ) {
    this.emulator = new EmulatorInProcess(workbook);
    this.sheets = createGoogleSheets(emulatorOptions(this.emulator.url));
    this.activities = createSheetActivities({
      sheets: this.sheets,
      stages,
      spreadsheetUrl: (id) => `https://sheets.example.com/${id}`,
      now: nowMs,
    });
  }

  close(): void {
    this.emulator.close();
  }

  private get input() {
    return { productionId: PRODUCTION_ID, spreadsheetId: this.emulator.spreadsheetId };
  }

  /** The spreadsheet as it is. */
  look(): Promise<Workbook> {
    return this.sheets.readWorkbook(this.emulator.spreadsheetId);
  }

  connect() {
    return run(this.activities.connectWorkbook, this.input);
  }

  /** One poll of the watch. Says whether it found something. */
  async poll(): Promise<boolean> {
    const now = this.nowMs();
    const clock = { hostMs: now, productionMs: now, speed: 1 };
    try {
      const { cursor } = await run(this.activities.watchSheet, { ...this.input, cursor: this.cursor, clock });
      this.cursor = cursor;
      return true;
    } catch (error) {
      if (error instanceof ApplicationFailure && error.type === 'NoChange') return false;
      throw error;
    }
  }
}

/** Runs an activity as a worker does, in a context of its own. */
function run<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  const environment = new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') });
  return environment.run<[Input], Output, (input: Input) => Promise<Output>>(activity, input);
}
