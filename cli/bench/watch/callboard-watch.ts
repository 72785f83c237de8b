import { ApplicationFailure } from '@temporalio/common';
import { msToNumber } from '@temporalio/common/lib/time';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../../activities/activities';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';
import type { StagesPort } from '../../../activities/temporal/port';
import type { ItemsChanged, WatchCursor } from '../../../workflows/messages';

const LOGGER = new DefaultLogger('ERROR', () => undefined);
/** In production time nothing passes while it is measured. */
const CLOCK = { hostMs: 0, productionMs: Date.parse('2027-05-06T09:00:00Z'), speed: 1 };

export interface Polled {
  /** Titles of the rows that a stage was told of. */
  readonly told: readonly string[];
  /** How long until the next poll, where nothing had changed. */
  readonly delayMs: number | null;
  /** What the stages got. */
  readonly delivered: readonly ItemsChanged[];
}

/** Callboard's activities on one spreadsheet, and stages that note what they are told. */
export class CallboardWatch {
  private readonly activities: SheetActivities;
  private cursor: WatchCursor | null = null;
  private delivered: ItemsChanged[] = [];

  constructor(
    emulatorUrl: string,
    private readonly spreadsheetId: string,
  ) {
    const nothing = async (): Promise<void> => undefined;
    const stages: StagesPort = {
      deliverItems: async (_id, _stage, changed) => void this.delivered.push(changed),
      deliverFacts: nothing,
      reports: async () => [],
      markBoardDirty: nothing,
    };
    this.activities = createSheetActivities({
      sheets: createGoogleSheets(emulatorOptions(emulatorUrl)),
      stages,
      spreadsheetUrl: (id) => `${emulatorUrl}/spreadsheets/d/${id}/edit`,
    });
  }

  /** Adds Callboard's tabs. */
  async connect(): Promise<void> {
    await run(this.activities.connectWorkbook, this.input);
  }

  /** Reads everything for the first time. */
  async begin(): Promise<void> {
    await this.poll();
  }

  async poll(): Promise<Polled> {
    this.delivered = [];
    const delayMs = await this.delayOfPoll();
    const told = this.delivered.flatMap(({ items }) => items.map(({ title }) => title));
    return { told, delayMs, delivered: this.delivered };
  }

  private async delayOfPoll(): Promise<number | null> {
    try {
      const outcome = await run(this.activities.watchSheet, { ...this.input, cursor: this.cursor, clock: CLOCK });
      this.cursor = outcome.cursor;
      return null;
    } catch (error) {
      if (!(error instanceof ApplicationFailure && error.type === 'NoChange')) throw error;
      return msToNumber(error.nextRetryDelay ?? 0);
    }
  }

  private get input() {
    return { productionId: this.spreadsheetId, spreadsheetId: this.spreadsheetId };
  }
}

function run<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  const environment = new MockActivityEnvironment({}, { logger: LOGGER });
  return environment.run<[Input], Output, typeof activity>(activity, input);
}
