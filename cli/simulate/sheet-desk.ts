import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../activities/activities';
import { createSheetActivities } from '../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../activities/sheets/google-sheets';
import type { SheetsPort } from '../../activities/sheets/port';
import type { StagesPort } from '../../activities/temporal/port';
import type { Workbook } from '../../domain/model';
import { startEmulator, type RunningEmulator } from '../../emulator/server';
import type { WatchCursor } from '../../workflows/messages';

const PRODUCTION_ID = 'simulated';

/** A workbook in an emulator of its own, and Callboard's watch on it, the same as in a production. */
export class SheetDesk {
  private cursor: WatchCursor | null = null;

  private constructor(
    readonly emulator: RunningEmulator,
    readonly spreadsheetId: string,
    private readonly dataDir: string,
    private readonly activities: SheetActivities,
    private readonly sheets: SheetsPort,
    private readonly nowMs: () => number,
  ) {}

  /** `nowMs` is the simulated time. */
  static async open(workbook: unknown, stages: StagesPort, nowMs: () => number): Promise<SheetDesk> {
    const dataDir = mkdtempSync(join(tmpdir(), 'callboard-simulate-'));
    const emulator = await startEmulator({ port: 0, dataDir });
    const response = await fetch(`${emulator.url}/emulator/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(workbook),
    });
    // The emulator answers with the id of what it made.
    const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
    const sheets = createGoogleSheets(emulatorOptions(emulator.url));
    const activities = createSheetActivities({
      sheets,
      stages,
      spreadsheetUrl: (id) => `https://sheets.example.com/${id}`,
      now: nowMs,
    });
    return new SheetDesk(emulator, spreadsheetId, dataDir, activities, sheets, nowMs);
  }

  async close(): Promise<void> {
    await this.emulator.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private get input() {
    return { productionId: PRODUCTION_ID, spreadsheetId: this.spreadsheetId };
  }

  /** The spreadsheet as it is. */
  look(): Promise<Workbook> {
    return this.sheets.readWorkbook(this.spreadsheetId);
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

/** Runs an activity as a worker does, in a context of its own; once more where a connection broke, as Temporal would. */
async function run<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  const attempt = (): Promise<Output> =>
    new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run<
      [Input],
      Output,
      (input: Input) => Promise<Output>
    >(activity, input);
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ApplicationFailure && error.type === 'SheetsUnavailable')) throw error;
    return attempt();
  }
}
