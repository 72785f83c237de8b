import { parseArgs } from 'node:util';
import { sayOnStderr } from '../setup/say';
import { EmulatorApart } from './watch/emulator-apart';
import { OTHER_TRIGGER } from './watch/other-trigger';
import { measureSize, type PollCost, type SizeResult } from './watch/sizes';

const SIZES = [100, 1_000, 10_000, 50_000];

/** `bench watch`: what watching costs and how fresh it is, beside the trigger that somebody would take instead. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, rows: { type: 'string', multiple: true } },
  });
  const sizes = values.rows?.map(Number) ?? SIZES;
  const emulator = await EmulatorApart.start();
  try {
    const results: SizeResult[] = [];
    for (const rows of sizes) {
      sayOnStderr(`${rows} rows …`);
      results.push(...(await measureSize(emulator, rows)));
    }
    process.stdout.write(values.json ? `${JSON.stringify({ sizes: results }, null, 2)}\n` : report(results));
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
    return own.length === 0 ? '' : `${title}\n${table(own)}\n`;
  };
  return [
    'What a poll costs, by rows of 12 columns; processor time is the median, blocks are the longest.\n',
    part('Callboard', 'callboard'),
    part(OTHER_TRIGGER, 'other'),
    'An edit waits for the next poll, so its time is that of every twentieth part of the interval and of the polls measured.\n',
  ].join('\n');
}

function bytes({ bytesOut }: PollCost): string {
  return bytesOut < 1e6 ? `${(bytesOut / 1e3).toFixed(1)} kB` : `${(bytesOut / 1e6).toFixed(2)} MB`;
}

function table(results: readonly SizeResult[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...results.map((result) => COLUMNS.map(([, text]) => text(result)))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '))
    .map((line) => `${line}\n`)
    .join('');
}
