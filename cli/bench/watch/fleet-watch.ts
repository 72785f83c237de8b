import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import { msToNumber } from '@temporalio/common/lib/time';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { WatchCursor } from '../../../workflows/messages';
import type { EmulatorApart } from './emulator-apart';
import type { FleetWorker } from './fleet-worker';
import { STATUS_COLUMN } from './rows-workbook';

export const FLEET_ROWS = 60;
/** Somebody edits about so often, where people edit. */
const EDIT_EVERY_MS = 15_000;
const FIRST_WITHIN_MS = 300_000;
const CLOCK = { hostMs: 0, productionMs: Date.parse('2027-05-06T09:00:00Z'), speed: 1 };
const LOGGER = new DefaultLogger('ERROR', () => undefined);

/** One spreadsheet, polled as its workflow has it polled. */
export class FleetWatch {
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
    readonly id: string,
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

  /** Polls until it is told to stop, as if it had been polled all the time. */
  async run(): Promise<void> {
    await Promise.race([sleep(this.worker.restOfIntervalMs(this.id)), this.stopped]);
    while (!this.isStopped) await Promise.race([sleep(await this.poll()), this.stopped]);
  }

  /** Edits, and waits until that is delivered. Gives how long it took. */
  async firstEdit(person: EmulatorApart): Promise<number> {
    await this.edit(person, 2);
    const giveUpAt = Date.now() + FIRST_WITHIN_MS;
    while (this.lags.length === 0) {
      if (Date.now() > giveUpAt) throw new Error(`Waited ${FIRST_WITHIN_MS / 1000} s in vain for the first edit.`);
      await sleep(50);
    }
    const [lag = 0] = this.lags.splice(0);
    this.edits = 0;
    return lag;
  }

  async editNowAndThen(person: EmulatorApart, until: number): Promise<void> {
    // The second row has had its first edit.
    for (let row = 3; ; row = row === FLEET_ROWS + 1 ? 2 : row + 1) {
      await sleep(EDIT_EVERY_MS * (0.5 + Math.random()));
      // What is edited at the very end could not be seen any more.
      if (Date.now() > until - EDIT_EVERY_MS) break;
      await this.edit(person, row);
    }
    await sleep(Math.max(0, until - Date.now()));
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

  private async edit(person: EmulatorApart, row: number): Promise<void> {
    this.unseen.set(`Prop ${row - 1}`, Date.now());
    this.edits += 1;
    await person.type(this.id, `Props!${STATUS_COLUMN}${row}`, [[`Status ${this.edits} of ${row}`]]);
  }

  private get input() {
    return { productionId: this.id, spreadsheetId: this.id };
  }

  private call<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
    return new MockActivityEnvironment({}, { logger: LOGGER }).run<[Input], Output, typeof activity>(activity, input);
  }
}
