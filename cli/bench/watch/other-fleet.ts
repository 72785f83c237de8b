import { setTimeout as sleep } from 'node:timers/promises';
import { appendRow } from './edits';
import type { EmulatorApart } from './emulator-apart';
import type { FleetResult } from './fleet';
import { FLEET_ROWS } from './fleet-watch';
import { inTurns } from './in-turns';
import { quantile } from './measured';
import type { Fleet } from './options';
import { OtherTrigger } from './other-trigger';
import { rowsWorkbook } from './rows-workbook';

const CALLS_A_POLL = 2;
const LEAST_INTERVAL_MS = 5_000;
/** At two calls a poll and 60 a minute each spreadsheet takes two seconds of the quota; a tenth is left for chance. */
const QUOTA_MS = 2_200;
const EDITS = 10;

interface Watched {
  readonly spreadsheetId: string;
  readonly trigger: OtherTrigger;
  rows: number;
}

/**
 * The other trigger on so many spreadsheets with one account: each polled as often as we poll one that people edit, or
 * as the quota lets all of them be. What it can tell are rows at the end, so that is what people add.
 */
export class OtherFleet {
  private readonly intervalMs: number;
  private polls = 0;
  private refused = 0;
  private readonly unseen = new Map<string, number>();
  private readonly lags: number[] = [];
  private isStopped = false;

  private constructor(
    private readonly person: EmulatorApart,
    private readonly watched: readonly Watched[],
  ) {
    this.intervalMs = Math.max(LEAST_INTERVAL_MS, QUOTA_MS * watched.length);
  }

  /** Reads everything once. `null` where the package cannot be had. */
  static async begin(person: EmulatorApart, { spreadsheets }: Fleet): Promise<OtherFleet | null> {
    const { token } = await person.another();
    const watched = await inTurns(spreadsheets, async (index): Promise<Watched | null> => {
      const spreadsheetId = await person.import(rowsWorkbook(`Other ${index}`, FLEET_ROWS));
      const trigger = await OtherTrigger.open(person.url, { token, spreadsheetId, sheetId: 0 });
      await trigger?.enable();
      return trigger && { spreadsheetId, trigger, rows: FLEET_ROWS };
    });
    const opened = watched.filter((one) => one !== null);
    return opened.length < spreadsheets ? null : new OtherFleet(person, opened);
  }

  /** Watches them until each row that people added had its time to be told. */
  async run(): Promise<FleetResult> {
    const { watched, intervalMs } = this;
    const started = Date.now();
    const running = watched.map((one, index) => this.poll(one, (index / watched.length) * intervalMs));
    await this.addRows();
    // Each is polled once more in that time; what is refused then is not told.
    await this.untilTold(Date.now() + intervalMs + LEAST_INTERVAL_MS);
    this.isStopped = true;
    const minutes = (Date.now() - started) / 60_000;
    const { polls, refused, lags } = this;
    await Promise.all(running);
    return {
      watcher: 'other',
      spreadsheets: watched.length,
      edited: Math.min(watched.length, EDITS),
      edits: EDITS,
      delivered: lags.length,
      intervalMs,
      readsPerMinute: (polls * CALLS_A_POLL) / minutes,
      writesPerMinute: 0,
      refused,
      freshness: { medianMs: quantile(lags, 0.5), p95Ms: quantile(lags, 0.95) },
      firstMs: null,
    };
  }

  /** At every tenth part of the interval: in one spreadsheet after another, or in many that are polled one after another. */
  private async addRows(): Promise<void> {
    const { watched, intervalMs } = this;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const one = watched[Math.floor((edit / EDITS) * watched.length)];
      if (!one) continue;
      one.rows += 1;
      const title = `Added ${edit}`;
      // Before it is there: a poll may see it while the person's call is still under way.
      this.unseen.set(title, Date.now());
      await appendRow(this.person, { spreadsheetId: one.spreadsheetId, rowNumber: one.rows + 1, title });
      if (watched.length < EDITS) await sleep(intervalMs * (1 + 1 / EDITS));
    }
  }

  private async untilTold(giveUpAt: number): Promise<void> {
    while (this.unseen.size > 0 && Date.now() < giveUpAt) await sleep(100);
  }

  private async poll({ trigger }: Watched, afterMs: number): Promise<void> {
    for (let next = Date.now() + afterMs; ; next += this.intervalMs) {
      while (Date.now() < next && !this.isStopped) await sleep(Math.min(500, next - Date.now()));
      if (this.isStopped) return;
      for (const title of await this.titles(trigger)) this.told(title);
    }
  }

  private told(title: string): void {
    const since = this.unseen.get(title);
    if (since !== undefined) this.lags.push(Date.now() - since);
    this.unseen.delete(title);
  }

  private async titles(trigger: OtherTrigger): Promise<readonly string[]> {
    try {
      const titles = await trigger.poll();
      this.polls += 1;
      return titles;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.refused += 1;
      return [];
    }
  }
}

/** How axios says that the service answered 429. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('response' in error)) return false;
  const { response } = error;
  return typeof response === 'object' && response !== null && 'status' in response && response.status === 429;
}
