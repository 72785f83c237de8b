import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workbookOfJson } from '../../activities/sheets/workbook-of-json';
import { readLayoutSteps } from '../../domain/layout/read-layout';
import type { Workbook, WorkbookReading } from '../../domain/model';
import { MEASURES, meanOf, scoreReading, type GoldWorkbook, type WorkbookScore } from './layout-score';

const DATA = resolve(__dirname, '../../../shared/data/layouts');

const HELP = `npm run bench -- layouts [FOLDER] [--json]

How well the workbooks of a folder are read that have gold answers beside them (NAME.json and NAME.gold.json): by workbook
and by kind of mistake, with the processor time and the longest block of each.
`;

interface Result {
  readonly workbook: string;
  readonly score: WorkbookScore;
  readonly milliseconds: number;
  readonly longestBlockMs: number;
}

/** `bench layouts`: how well the workbooks with gold answers are read, by workbook and by kind of mistake, and how fast. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0] ?? DATA;
  if (!existsSync(folder)) {
    process.stdout.write(`There are no workbooks with answers in ${folder}, so there is nothing to measure.\n`);
    return;
  }
  const golds = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort();
  const results: Result[] = [];
  for (const gold of golds) results.push(await measure(folder, gold.replace('.gold.json', '')));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ results, mean: meanOf(results.map(({ score }) => score)) }, null, 2)}\n`
      : report(results),
  );
}

async function measure(folder: string, name: string): Promise<Result> {
  const workbook = workbookOfJson(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')), name);
  const gold = JSON.parse(await readFile(join(folder, `${name}.gold.json`), 'utf8')) as GoldWorkbook; // a file of our own format
  const { reading, milliseconds, longestBlockMs } = timed(workbook);
  return { workbook: name, score: scoreReading(gold, reading), milliseconds, longestBlockMs };
}

/** Processor time, so that what else the machine does counts for nothing. */
function timed(workbook: Workbook): { reading: WorkbookReading; milliseconds: number; longestBlockMs: number } {
  const steps = readLayoutSteps(workbook);
  let [milliseconds, longestBlockMs] = [0, 0];
  for (;;) {
    const start = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    milliseconds += took;
    longestBlockMs = Math.max(longestBlockMs, took);
    if (step.done) return { reading: step.value, milliseconds, longestBlockMs };
  }
}

function report(results: readonly Result[]): string {
  const line = (name: string, score: Readonly<Record<string, number | null>>, rest = ''): string =>
    `${name.padEnd(24)}${MEASURES.map((measure) => `${measure} ${(score[measure]?.toFixed(3) ?? '–').padEnd(7)}`).join('')}${rest}`;
  const lines = results.flatMap(({ workbook, score, milliseconds, longestBlockMs }) => [
    line(
      workbook,
      score.measures,
      `${milliseconds.toFixed(0)} ms of processor time, longest block ${longestBlockMs.toFixed(0)} ms`,
    ),
    ...score.mistakes.map(({ kind, text }) => `    ${kind}: ${text}`),
  ]);
  const kinds = new Map<string, number>();
  for (const { score } of results) for (const { kind } of score.mistakes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const mistakes = [...kinds].map(([kind, count]) => `${count} of ${kind}`).join(', ') || 'none';
  return `${[...lines, line('mean', meanOf(results.map(({ score }) => score))), `Mistakes: ${mistakes}.`].join('\n')}\n`;
}

if (require.main === module) void run(process.argv.slice(2));
