import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { sayOnStderr } from '../setup/say';
import { measureBooks, type BookCost, type Duration } from './stages/book';
import { studioFeature } from './stages/feature';
import { measureServer, type ServerCost } from './stages/server';

const HELP = `bench stages [--json] [--book-only]

A studio feature of 10,000 items, 110 scenes and 60 days: what it costs the five stages to take it in, to work out every
date anew when the schedule moves, and to say how all days stand. First the bookkeeping alone, the best of some runs; then
as workflows on a dev server of its own, once. --book-only leaves the server out.
`;

/** The same feature every time. */
const SEED = 6;

/** `bench stages`: how fast the stages are with a studio feature. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      'book-only': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  // What is held can only be told once what is not has been collected.
  setFlagsFromString('--expose-gc');
  const feature = studioFeature(SEED);
  sayOnStderr('the bookkeeping alone …');
  const book = measureBooks(feature);
  if (!values['book-only']) sayOnStderr('on a server …');
  const server = values['book-only'] ? null : await measureServer(feature);
  process.stdout.write(values.json ? `${JSON.stringify({ book, server }, null, 2)}\n` : report(book, server));
}

function report(book: BookCost, server: ServerCost | null): string {
  const took = (duration: Duration | undefined): string =>
    duration ? `${ms(duration.wallMs)} (${ms(duration.processorMs)})` : '';
  const rows: (readonly [string, string, string, string])[] = [
    ['', 'wanted', 'bookkeeping (processor)', 'on a server (processor)'],
    ['take in 10,000 items', '< 5 s', took(book.load), took(server?.load)],
    ['a new schedule re-dates everything', '< 1 s', took(book.redate), took(server?.redate)],
    ['readiness of all days', '< 200 ms', took(book.readiness), took(server?.readiness)],
    ['all reports before it', '', took(book.reports), took(server?.asked)],
    ['due dates that moved', '', String(book.moved), ''],
    ['memory', '', bytes(book.heldBytes), bytes(server?.workerBytes)],
    ['signals', '', '', String(server?.signals ?? '')],
    ['history events', '', '', String(server?.historyEvents ?? '')],
    ['of them by the new schedule', '', '', String(server?.redateEvents ?? '')],
    ['history', '', '', bytes(server?.historyBytes)],
    ['largest signal with items', '', '', bytes(server?.itemsSignalBytes)],
    ['signal with the facts', '', '', bytes(server?.factsSignalBytes)],
    ['page of 500 reports', '', '', bytes(server?.reportPageBytes)],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function ms(value: number): string {
  return value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

function bytes(value: number | undefined): string {
  if (value === undefined) return '';
  return value < 1e6 ? `${Math.round(value / 1e3)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}
