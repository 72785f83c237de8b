import { ApplicationFailure } from '@temporalio/common';
import { msToNumber } from '@temporalio/common/lib/time';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../../activities/activities';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';
import { joinedWrites } from '../../../activities/sheets/joined-writes';
import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota } from '../../../activities/sheets/quota';
import type { StagesPort } from '../../../activities/temporal/port';
import type { WatchCursor } from '../../../workflows/messages';
import type { EmulatorApart } from './emulator-apart';
import { quantile } from './measured';
import { rowsWorkbook, STATUS_COLUMN } from './rows-workbook';

/** What Google allows one account in a minute, of reads and of writes. */
const QUOTA = 60;
const ROWS = 60;
/** Somebody edits about so often, where people edit. */
const EDIT_EVERY_MS = 15_000;
const WINDOW_MS = 61_000;
const LONG_AGO_MS = 2 * 3_600_000;
const CLOCK = { hostMs: 0, productionMs: Date.parse('2027-05-06T09:00:00Z'), speed: 1 };
const LOGGER = new DefaultLogger('ERROR', () => undefined);

export interface FleetResult {
  readonly spreadsheets: number;
  /** How many of them people edit. */
  readonly edited: number;
  readonly edits: number;
  readonly delivered: number;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  /** How many calls were answered with 429. */
  readonly refused: number;
  /** From an edit to its delivery, in a spreadsheet that people have been editing. */
  readonly freshness: { readonly medianMs: number; readonly p95Ms: number };
  /** The same for the first edit in one that nobody had edited for hours. */
  readonly firstMs: { readonly medianMs: number; readonly mostMs: number };
}

/**
 * One worker and one account watch so many spreadsheets for a while, with Google's quotas on; people edit some of them.
 * Everything is read once before the clock begins, because that takes a hundred spreadsheets minutes of quota.
 */
export async function measureFleet(
  emulator: EmulatorApart,
  { spreadsheets, edited, minutes }: { spreadsheets: number; edited: number; minutes: number },
): Promise<FleetResult> {
  const quota = new SheetsQuota({ readsPerMinute: QUOTA, writesPerMinute: QUOTA });
  const worker = new FleetWorker(emulator.url, quota);
  // As if the account were allowed a thousand times as much, until all is read.
  quota.shareAmong(1 / 1_000);
  const watches: FleetWatch[] = [];
  for (let index = 0; index < spreadsheets; index += 1) {
    const id = await emulator.import(rowsWorkbook(`Book ${index}`, ROWS));
    const watch = new FleetWatch(id, worker);
    await watch.begin();
    watches.push(watch);
  }
  quota.shareAmong(1);
  // What was read so far must not count any more.
  await sleep(WINDOW_MS);
  worker.isLongAgo = false;
  await emulator.control({ action: 'quotas', limits: {} });
  const hot = watches.slice(0, edited);
  const running = watches.map((watch) => watch.run());
  const first = await Promise.all(hot.map((watch) => watch.firstEdit(emulator)));
  await emulator.cost();
  worker.reads = 0;
  worker.writes = 0;
  const until = Date.now() + minutes * 60_000;
  await Promise.all(hot.map((watch) => watch.editNowAndThen(emulator, until)));
  for (const watch of watches) watch.stop();
  const { refused } = await emulator.cost();
  await Promise.all(running);
  await emulator.control({ action: 'quotas', limits: null });
  const lags = hot.flatMap((watch) => watch.lags);
  return {
    spreadsheets,
    edited,
    edits: hot.reduce((sum, watch) => sum + watch.edits, 0),
    delivered: lags.length,
    readsPerMinute: worker.reads / minutes,
    writesPerMinute: worker.writes / minutes,
    refused,
    freshness: { medianMs: quantile(lags, 0.5), p95Ms: quantile(lags, 0.95) },
    firstMs: { medianMs: quantile(first, 0.5), mostMs: Math.max(...first) },
  };
}

/** The activities of one worker, on all spreadsheets. */
class FleetWorker {
  readonly activities: SheetActivities;
  /** By production: who wants to know of a delivery. */
  readonly listeners = new Map<string, (titles: readonly string[]) => void>();
  /** Until the clock begins it is two hours earlier, so that nobody seems to have edited just now. */
  isLongAgo = true;
  reads = 0;
  writes = 0;

  constructor(emulatorUrl: string, quota: SheetsQuota) {
    const nothing = async (): Promise<void> => undefined;
    const stages: StagesPort = {
      deliverItems: async (productionId, _stage, { items }) =>
        this.listeners.get(productionId)?.(items.map(({ title }) => title)),
      deliverFacts: nothing,
      reports: async () => [],
      markBoardDirty: nothing,
    };
    const pace = new Pace(quota);
    const onCall = (method: string): void => {
      if (method === 'spreadsheets.batchUpdate') this.writes += 1;
      else this.reads += 1;
    };
    this.activities = createSheetActivities({
      sheets: joinedWrites(createGoogleSheets({ ...emulatorOptions(emulatorUrl), quota, pace, onCall })),
      stages,
      pace,
      now: () => Date.now() - (this.isLongAgo ? LONG_AGO_MS : 0),
      spreadsheetUrl: (id) => `${emulatorUrl}/spreadsheets/d/${id}/edit`,
    });
  }
}

/** One spreadsheet, polled as its workflow has it polled. */
class FleetWatch {
  edits = 0;
  readonly lags: number[] = [];
  private cursor: WatchCursor | null = null;
  private readonly unseen = new Map<string, number>();
  private isStopped = false;
  stop: () => void = () => undefined;
  private readonly stopped = new Promise<void>((resolve) => {
    this.stop = () => {
      this.isStopped = true;
      resolve();
    };
  });

  constructor(
    private readonly id: string,
    private readonly worker: FleetWorker,
  ) {}

  async begin(): Promise<void> {
    await this.call(this.worker.activities.connectWorkbook, this.input);
    for (let poll = 0; poll < 4; poll += 1) await this.poll();
    this.worker.listeners.set(this.id, (titles) => {
      for (const title of titles) {
        const since = this.unseen.get(title);
        if (since !== undefined) this.lags.push(Date.now() - since);
        this.unseen.delete(title);
      }
    });
  }

  /** Polls until it is told to stop; from some moment of the first minute on, as if it had been polled all the time. */
  async run(): Promise<void> {
    await sleep(Math.random() * 60_000);
    while (!this.isStopped) await Promise.race([sleep(await this.poll()), this.stopped]);
  }

  /** Edits, and waits until that is delivered. Gives how long it took. */
  async firstEdit(emulator: EmulatorApart): Promise<number> {
    await this.edit(emulator, 2);
    while (this.lags.length === 0) await sleep(50);
    const [lag = 0] = this.lags.splice(0);
    this.edits = 0;
    return lag;
  }

  /** A poll, and the board after a change. Gives how long until the next one. */
  private async poll(): Promise<number> {
    try {
      const input = { ...this.input, cursor: this.cursor, clock: CLOCK };
      this.cursor = (await this.call(this.worker.activities.watchSheet, input)).cursor;
      await this.call(this.worker.activities.refreshBoard, { ...this.input, clock: CLOCK });
      return 0;
    } catch (error) {
      if (!(error instanceof ApplicationFailure) || error.nextRetryDelay === undefined) throw error;
      return msToNumber(error.nextRetryDelay ?? 0);
    }
  }

  async editNowAndThen(emulator: EmulatorApart, until: number): Promise<void> {
    // The second row has had its first edit.
    for (let row = 3; ; row = row === ROWS + 1 ? 2 : row + 1) {
      await sleep(EDIT_EVERY_MS * (0.5 + Math.random()));
      // What is edited at the very end could not be seen any more.
      if (Date.now() > until - EDIT_EVERY_MS) break;
      await this.edit(emulator, row);
    }
    await sleep(Math.max(0, until - Date.now()));
  }

  private async edit(emulator: EmulatorApart, row: number): Promise<void> {
    this.unseen.set(`Prop ${row - 1}`, Date.now());
    this.edits += 1;
    await emulator.type(this.id, `Props!${STATUS_COLUMN}${row}`, [[`Status ${this.edits} of ${row}`]]);
  }

  private get input() {
    return { productionId: this.id, spreadsheetId: this.id };
  }

  private call<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
    return new MockActivityEnvironment({}, { logger: LOGGER }).run<[Input], Output, typeof activity>(activity, input);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
