import { parseArgs } from 'node:util';
import { sayOnStderr } from '../setup/say';
import { EmulatorApart } from './watch/emulator-apart';
import { measureFleet, type FleetResult } from './watch/fleet';
import { OTHER_TRIGGER } from './watch/other-trigger';
import { measureSize, type PollCost, type SizeResult } from './watch/sizes';

const SIZES = [100, 1_000, 10_000, 50_000];
/** So many spreadsheets, of which people edit so many. */
const FLEETS = [
  { spreadsheets: 1, edited: 1 },
  { spreadsheets: 10, edited: 2 },
  { spreadsheets: 100, edited: 3 },
];

/** `bench watch`: what watching costs and how fresh it is, beside the trigger that somebody would take instead. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      rows: { type: 'string', multiple: true },
      minutes: { type: 'string', default: '2' },
    },
  });
  // Whoever asks for some numbers of rows wants those alone.
  const sizes = values.rows?.map(Number) ?? SIZES;
  const fleets = values.rows ? [] : FLEETS;
  const emulator = await EmulatorApart.start();
  try {
    const results: SizeResult[] = [];
    for (const rows of sizes) {
      sayOnStderr(`${rows} rows …`);
      results.push(...(await measureSize(emulator, rows)));
    }
    const together: FleetResult[] = [];
    for (const fleet of fleets) {
      sayOnStderr(`${fleet.spreadsheets} spreadsheets, ${values.minutes} minutes …`);
      together.push(await measureFleet(emulator, { ...fleet, minutes: Number(values.minutes) }));
    }
    const everything = { sizes: results, spreadsheets: together };
    process.stdout.write(
      values.json ? `${JSON.stringify(everything, null, 2)}\n` : `${report(results)}${fleetReport(together)}`,
    );
  } finally {
    emulator.stop();
  }
}

const COLUMNS: readonly (readonly [string, (result: SizeResult) => string])[] = [
  ['rows', ({ rows }) => String(rows)],
  ['idle: calls', ({ idle }) => idle.calls.toFixed(1)],
  ['bytes', ({ idle }) => bytes(idle)],
  ['CPU ms', ({ idle }) => idle.processorMs.toFixed(1)],
  ['block ms', ({ idle }) => idle.blockMs.toFixed(0)],
  ['changed: calls', ({ changed }) => changed.calls.toFixed(1)],
  ['bytes', ({ changed }) => bytes(changed)],
  ['CPU ms', ({ changed }) => changed.processorMs.toFixed(1)],
  ['block ms', ({ changed }) => changed.blockMs.toFixed(0)],
  ['edit→event p50 s', ({ freshness }) => (freshness.medianMs / 1000).toFixed(2)],
  ['p95 s', ({ freshness }) => (freshness.p95Ms / 1000).toFixed(2)],
  ['MB held', ({ heldBytes }) => (heldBytes / 1e6).toFixed(1)],
  ['edits told', ({ reported, edits }) => `${reported}/${edits}`],
  ['wrong', ({ wrong }) => String(wrong)],
];

function report(results: readonly SizeResult[]): string {
  const part = (title: string, watcher: SizeResult['watcher']): string => {
    const own = results.filter((result) => result.watcher === watcher);
    return own.length === 0 ? '' : `${title}\n${table(COLUMNS, own)}\n`;
  };
  return [
    'What a poll costs, by rows of 12 columns; processor time is the median, blocks are the longest.\n',
    part('Callboard', 'callboard'),
    part(OTHER_TRIGGER, 'other'),
    'An edit waits for the next poll, so its time is that of every twentieth part of the interval and of the polls measured.\n',
  ].join('\n');
}

const FLEET_COLUMNS: readonly (readonly [string, (result: FleetResult) => string])[] = [
  ['spreadsheets', ({ spreadsheets }) => String(spreadsheets)],
  ['edited', ({ edited }) => String(edited)],
  ['reads/min of 60', ({ readsPerMinute }) => readsPerMinute.toFixed(1)],
  ['writes/min of 60', ({ writesPerMinute }) => writesPerMinute.toFixed(1)],
  ['refused', ({ refused }) => String(refused)],
  ['edit→event p50 s', ({ freshness }) => (freshness.medianMs / 1000).toFixed(1)],
  ['p95 s', ({ freshness }) => (freshness.p95Ms / 1000).toFixed(1)],
  ['first edit p50 s', ({ firstMs }) => (firstMs.medianMs / 1000).toFixed(1)],
  ['most s', ({ firstMs }) => (firstMs.mostMs / 1000).toFixed(1)],
  ['edits told', ({ delivered, edits }) => `${delivered}/${edits}`],
];

function fleetReport(results: readonly FleetResult[]): string {
  if (results.length === 0) return '';
  const title =
    'Many spreadsheets on one worker and one account, with Google’s quotas on; the first edit is one after quiet hours.';
  return `\n${title}\n${table(FLEET_COLUMNS, results)}`;
}

function bytes({ bytesOut }: PollCost): string {
  return bytesOut < 1e6 ? `${(bytesOut / 1e3).toFixed(1)} kB` : `${(bytesOut / 1e6).toFixed(2)} MB`;
}

function table<T>(columns: readonly (readonly [string, (result: T) => string])[], results: readonly T[]): string {
  const lines = [columns.map(([name]) => name), ...results.map((result) => columns.map(([, text]) => text(result)))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '))
    .map((line) => `${line}\n`)
    .join('');
}
