import { loadavg } from 'node:os';
import { sayOnStderr } from '../setup/say';
import { onDevServer } from './support/dev-server';
import { EmulatorApart } from './watch/emulator-apart';
import { measureFleets, type FleetResult } from './watch/fleet';
import { GROWTH_ROWS, measureGrowth } from './watch/growth';
import { WATCH_HELP, watchOptions, type WatchOptions } from './watch/options';
import { report, type WatchResults } from './watch/report';
import { measureSize, type SizeResult } from './watch/sizes';
import { warmUp } from './watch/warm-up';
import { measureWorkflow, type WorkflowResult } from './watch/workflow';

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
  const bySize = options.sizes.length > 0 ? await measureSizes(emulator, options) : NO_SIZES;
  const fleets = options.fleets.length > 0 ? await measureSpreadsheets(emulator, options) : [];
  return { ...bySize, fleets, tookMs: performance.now() - started, loadBefore };
}

type BySize = Pick<WatchResults, 'warmUp' | 'sizes' | 'workflows' | 'growth'>;
const NO_SIZES: BySize = { warmUp: null, sizes: [], workflows: [], growth: [] };

async function measureSizes(emulator: EmulatorApart, { sizes, hasServer }: WatchOptions): Promise<BySize> {
  sayOnStderr('warming up …');
  const warmed = await warmUp(emulator);
  const results: SizeResult[] = [];
  const watched: { readonly rows: number; readonly spreadsheetId: string }[] = [];
  for (const rows of sizes) {
    sayOnStderr(`${rows} rows …`);
    const measured = await measureSize(emulator, rows);
    results.push(...measured.results);
    watched.push({ rows, spreadsheetId: measured.spreadsheetId });
  }
  const hasGrowth = sizes.includes(GROWTH_ROWS);
  if (hasGrowth) sayOnStderr(`more and more changes in ${GROWTH_ROWS} rows …`);
  const growth = hasGrowth ? await measureGrowth(emulator) : [];
  const workflows = hasServer ? await measureWorkflows(emulator, watched) : [];
  return { warmUp: warmed, sizes: results, growth, workflows };
}

function measureWorkflows(
  emulator: EmulatorApart,
  watched: readonly { readonly rows: number; readonly spreadsheetId: string }[],
): Promise<WorkflowResult[]> {
  return onDevServer(async (temporal) => {
    const results: WorkflowResult[] = [];
    for (const one of watched) {
      sayOnStderr(`${one.rows} rows as a workflow on Temporal's dev server, a minute …`);
      results.push(await measureWorkflow(temporal, emulator, one));
    }
    return results;
  });
}

function measureSpreadsheets(emulator: EmulatorApart, { fleets, minutes }: WatchOptions): Promise<FleetResult[]> {
  const counts = fleets.map(({ spreadsheets }) => spreadsheets).join(', ');
  sayOnStderr(`${counts} spreadsheets side by side, ${minutes} minutes after each was seen to be edited …`);
  return measureFleets(emulator, fleets, minutes);
}
