import { parseArgs } from 'node:util';
import path from 'node:path';
import { ROOT } from './setup/paths';
import { run as runProgram } from './setup/run';

const HELP = `npm run check: types, lint with the import rules, format and dead code.
`;

interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: 'types', program: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'types of the grid page', program: 'tsc', args: ['--noEmit', '-p', 'emulator/page'] },
  { name: 'lint and import rules', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', program: 'knip', args: ['--no-progress', '--no-config-hints'] },
];

const TIMEOUT_MS = 300_000;

/** `npm run check`. The exit code is 1 where one of the checks finds something. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return (await failedChecks()).length === 0 ? 0 : 1;
}

/** Runs every check and says how it went; returns the names of those that found something. */
export async function failedChecks(): Promise<string[]> {
  const failed: string[] = [];
  for (const check of CHECKS) if (!(await passes(check))) failed.push(check.name);
  return failed;
}

async function passes({ name, program, args }: Check): Promise<boolean> {
  const started = Date.now();
  const file = path.join(ROOT, 'node_modules/.bin', program);
  const { code, stdout, stderr } = await runProgram(file, args, { timeoutMs: TIMEOUT_MS, cwd: ROOT });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${stdout}${stderr}\n`);
  return code === 0;
}
