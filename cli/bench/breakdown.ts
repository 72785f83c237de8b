import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { localScripts } from '../../activities/scripts/files';
import { readScript } from '../../activities/scripts/read-script';
import { breakDown } from '../../domain/breakdown/break-down';
import { breakdownJson } from '../breakdown';
import { run as runProgram } from '../setup/run';

const DATA = path.resolve(__dirname, '../../../shared/data/screenplays');
const ELEMENTS = /elements micro:\s+P (\S+) R (\S+) F1 (\S+)/;
const A_MINUTE_MS = 60_000;

const HELP = `npm run bench -- breakdown [--json]

How many elements are found in the scripts that have gold answers, by script: precision, recall and F1 as the scorer beside
them reckons them. It needs python3.
`;

interface Result {
  readonly script: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `bench breakdown`: how many of the elements of scripts with gold answers are found, by the scorer that stands there. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!existsSync(DATA)) {
    process.stdout.write(`There are no scripts with answers in ${DATA}, so there is nothing to measure.\n`);
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'breakdown-'));
  try {
    const results: Result[] = [];
    for (const { script, gold } of await scriptsWithGold()) results.push(await measure(script, gold, folder));
    process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : report(results));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function scriptsWithGold(): Promise<{ script: string; gold: string }[]> {
  const golds = (await readdir(path.join(DATA, 'gold'))).filter((name) => name.endsWith('.elements.gold.json')).sort();
  const small = golds.map((name) => ({
    script: path.join(DATA, 'scripts', name.replace('.elements.gold.json', '.fountain')),
    gold: path.join(DATA, 'gold', name),
  }));
  const feature = path.join(DATA, 'feature/rearview');
  return [...small, { script: `${feature}.fdx`, gold: `${feature}.elements.gold.json` }];
}

async function measure(script: string, gold: string, folder: string): Promise<Result> {
  const candidate = path.join(folder, 'candidate.json');
  const broken = breakDown(readScript(await localScripts().read(script)));
  await writeFile(candidate, JSON.stringify(breakdownJson(broken)));
  const scorer = path.join(DATA, 'eval_breakdown.py');
  const { code, stdout, stderr } = await runProgram('python3', [scorer, gold, candidate], { timeoutMs: A_MINUTE_MS });
  const [, precision, recall, f1] = ELEMENTS.exec(stdout) ?? [];
  if (code !== 0 || f1 === undefined) {
    throw new Error(`The scorer could not score ${path.basename(script)}. It said: ${stderr || stdout || 'nothing'}`);
  }
  return {
    script: path.basename(script),
    precision: Number(precision),
    recall: Number(recall),
    f1: Number(f1),
  };
}

function report(results: readonly Result[]): string {
  const lines = results.map(
    ({ script, precision, recall, f1 }) =>
      `${script.padEnd(34)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
  return `${lines.join('\n')}\n`;
}
