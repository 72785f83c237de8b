import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error';

const FOLDER = path.join(__dirname, 'bench');

interface Bench {
  run(args: string[]): Promise<number | void>;
}

/** `npm run bench -- NAME`: measures one thing and prints a table, or JSON with `--json`. */
export async function run([name, ...args]: string[]): Promise<number | void> {
  if (name === '--help' || name === '-h') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  const file = path.join(FOLDER, `${name ?? ''}.ts`);
  if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
    throw new UsageError(usage());
  }
  // What a file of this folder exports is agreed: `run`.
  const bench = (await import(file)) as Bench;
  return bench.run(args);
}

const usage = (): string =>
  `npm run bench -- NAME [--json], where NAME is one of:\n\n${names()
    .map((name) => `  ${name.padEnd(10)} ${WHAT[name] ?? ''}`.trimEnd())
    .join('\n')}\n\nEach has --help.`;

const WHAT: Readonly<Record<string, string>> = {
  breakdown: 'how many elements of scripts with gold answers are found',
  layouts: 'how well workbooks with gold answers are understood, and how fast',
  stages: 'what the stages take for a studio feature of 10,000 items',
  watch: 'what watching spreadsheets costs, and how soon an edit is seen',
};

function names(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.parse(file).name)
    .filter((name) => !name.includes('score'));
}
