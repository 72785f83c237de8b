import type { EmulatorApart } from './emulator-apart';
import type { FleetResult } from './fleet';
import { FLEET_ROWS, FleetWatch } from './fleet-watch';
import { FleetWorker } from './fleet-worker';
import { quantile } from './measured';
import type { Fleet } from './options';
import { inTurns } from './in-turns';
import { rowsWorkbook } from './rows-workbook';

/** One worker and one account that watch so many spreadsheets, of which people edit some. */
export class CallboardFleet {
  private constructor(
    private readonly person: EmulatorApart,
    private readonly worker: FleetWorker,
    private readonly watches: readonly FleetWatch[],
    private readonly edited: number,
  ) {}

  /** Reads everything once, with no quota. */
  static async begin(person: EmulatorApart, { spreadsheets, edited }: Fleet): Promise<CallboardFleet> {
    const worker = new FleetWorker(person.url);
    const watches = await inTurns(spreadsheets, async (index) => {
      const watch = new FleetWatch(await person.import(rowsWorkbook(`Book ${index}`, FLEET_ROWS)), worker);
      await watch.begin();
      return watch;
    });
    return new CallboardFleet(person, worker, watches, edited);
  }

  /** Watches them until the first edits of all that are edited were told, and for some minutes more. */
  async run(minutes: number): Promise<FleetResult> {
    const { person, worker, watches, edited } = this;
    worker.beginNow(watches.map(({ id }) => id));
    const hot = watches.slice(0, edited);
    const running = watches.map((watch) => watch.run());
    const first = await Promise.all(hot.map((watch) => watch.firstEdit(person)));
    worker.startCounting();
    const until = Date.now() + minutes * 60_000;
    await Promise.all(hot.map((watch) => watch.editNowAndThen(person, until)));
    const { reads, writes, refused } = worker;
    for (const watch of watches) watch.stop();
    await Promise.all(running);
    const lags = hot.flatMap((watch) => watch.lags);
    return {
      watcher: 'callboard',
      spreadsheets: watches.length,
      edited,
      edits: hot.reduce((sum, watch) => sum + watch.edits, 0),
      delivered: lags.length,
      intervalMs: null,
      readsPerMinute: reads / minutes,
      writesPerMinute: writes / minutes,
      refused,
      freshness: { medianMs: quantile(lags, 0.5), p95Ms: quantile(lags, 0.95) },
      firstMs: { medianMs: quantile(first, 0.5), mostMs: Math.max(...first) },
    };
  }
}
