import type { SheetActivities } from '../../../activities/activities';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';
import { joinedWrites } from '../../../activities/sheets/joined-writes';
import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota, TooManyRequests, type Purpose } from '../../../activities/sheets/quota';
import type { StagesPort } from '../../../activities/temporal/port';

/** What Google allows one account in a minute, of reads and of writes. */
const QUOTA = 60;
const LONG_AGO_MS = 2 * 3_600_000;

/**
 * The activities of one worker with an account of its own, on all its spreadsheets. It begins two hours ago and with no
 * quota worth mentioning, because it takes a hundred spreadsheets minutes of quota until everything is read once.
 */
export class FleetWorker {
  readonly activities: SheetActivities;
  /** By production: who wants to know of a delivery. */
  readonly listeners = new Map<string, (titles: readonly string[]) => void>();
  reads = 0;
  writes = 0;
  private isLongAgo = true;
  private readonly quota: CountingQuota;
  private readonly pace: Pace;

  constructor(emulatorUrl: string) {
    const now = (): number => Date.now() - (this.isLongAgo ? LONG_AGO_MS : 0);
    this.quota = new CountingQuota({ readsPerMinute: QUOTA, writesPerMinute: QUOTA }, now);
    this.quota.shareAmong(1 / 1_000);
    const { quota } = this;
    const pace = new Pace(quota);
    this.pace = pace;
    const onCall = (method: string): void => {
      if (method === 'spreadsheets.batchUpdate') this.writes += 1;
      else this.reads += 1;
    };
    this.activities = createSheetActivities({
      sheets: joinedWrites(createGoogleSheets({ ...emulatorOptions(emulatorUrl), quota, pace, onCall })),
      stages: this.stages(),
      pace,
      now,
      spreadsheetUrl: (id) => `${emulatorUrl}/spreadsheets/d/${id}/edit`,
    });
  }

  /** From now on it is now, and the quota is Google's. What was read so far is long ago and counts no more. */
  beginNow(spreadsheetIds: readonly string[]): void {
    this.isLongAgo = false;
    this.quota.shareAmong(1);
    // How often one is polled follows from how all others are, so all of them grow quiet before any is asked for.
    for (const id of spreadsheetIds) this.restOfIntervalMs(id);
  }

  /** Until the next poll of a spreadsheet that nobody has edited for hours: any part of its interval. */
  restOfIntervalMs(spreadsheetId: string): number {
    return Math.random() * this.pace.nextPollMs(spreadsheetId, { isFast: false, quietMs: LONG_AGO_MS });
  }

  /** Calls that were answered with 429. */
  get refused(): number {
    return this.quota.refused;
  }

  startCounting(): void {
    this.reads = 0;
    this.writes = 0;
    this.quota.refused = 0;
  }

  private stages(): StagesPort {
    const nothing = async (): Promise<void> => undefined;
    return {
      deliverItems: async (productionId, _stage, { items }) =>
        this.listeners.get(productionId)?.(items.map(({ title }) => title)),
      deliverFacts: nothing,
      reports: async () => [],
      markBoardDirty: nothing,
    };
  }
}

class CountingQuota extends SheetsQuota {
  refused = 0;

  override read<T>(purpose: Purpose, call: () => Promise<T>, overdueMs = 0): Promise<T> {
    return super.read(purpose, () => this.counted(call), overdueMs);
  }

  override write<T>(call: () => Promise<T>): Promise<T> {
    return super.write(() => this.counted(call));
  }

  private async counted<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof TooManyRequests) this.refused += 1;
      throw error;
    }
  }
}
