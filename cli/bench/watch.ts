import { loadavg } from 'node:os';
import { sayOnStderr } from '../setup/say';
import { EmulatorApart } from './watch/emulator-apart';
import { measureFleet, type FleetResult } from './watch/fleet';
import { GROWTH_ROWS, measureGrowth } from './watch/growth';
import { WATCH_HELP, watchOptions, type WatchOptions } from './watch/options';
import { report, type WatchResults } from './watch/report';
import { measureSize, type SizeResult } from './watch/sizes';
import { warmUp } from './watch/warm-up';

/** `bench watch`: what watching costs and how fresh it is, beside the trigger that somebody would take instead. */
export async function run(args: string[]): Promise<void> {
  const options = watchOptions(args);
  if (options.isHelp) {
    process.stdout.write(WATCH_HELP);
    return;
  }
  const emulator = await EmulatorApart.start();
  try {
    const results = await measureAll(emulator, options);
    process.stdout.write(options.isJson ? `${JSON.stringify(results, null, 2)}\n` : report(results));
  } finally {
    emulator.stop();
  }
}

async function measureAll(emulator: EmulatorApart, options: WatchOptions): Promise<WatchResults> {
  const [loadBefore = 0] = loadavg();
  const started = performance.now();
  const sizes: SizeResult[] = [];
  const fleets: FleetResult[] = [];
  if (options.sizes.length > 0) sayOnStderr('warming up …');
  const warmed = options.sizes.length > 0 ? await warmUp(emulator) : null;
  for (const rows of options.sizes) {
    sayOnStderr(`${rows} rows …`);
    sizes.push(...(await measureSize(emulator, rows)).results);
  }
  const hasGrowth = options.sizes.includes(GROWTH_ROWS);
  if (hasGrowth) sayOnStderr(`more and more changes in ${GROWTH_ROWS} rows …`);
  const growth = hasGrowth ? await measureGrowth(emulator) : [];
  for (const fleet of options.fleets) {
    sayOnStderr(`${fleet.spreadsheets} spreadsheets, ${options.minutes} minutes …`);
    fleets.push(await measureFleet(emulator, { ...fleet, minutes: options.minutes }));
  }
  return { warmUp: warmed, sizes, growth, fleets, tookMs: performance.now() - started, loadBefore };
}
