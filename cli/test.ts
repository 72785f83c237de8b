import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../test/support/browser';
import { failedChecks } from './check';
import { ensureChromium } from './setup/chromium';
import { ROOT } from './setup/paths';
import { sayOnStderr } from './setup/say';
import { findDevServer, findTestServer } from './setup/temporal-server';
import { mergeResults, stoodStill } from './test-results';

const HELP = `npm test [-- JEST_ARGUMENTS]: the checks of "npm run check" and all tests.

With arguments, only jest with them: npm test -- test/domain
`;

/** `npm test`: fetches what the tests need, then runs the checks and the tests. */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  await findDevServer(sayOnStderr);
  await findTestServer(sayOnStderr);
  await ensureChromium(findChromium, sayOnStderr);
  const isAll = args.every((arg) => arg.startsWith('--outputFile') || arg === '--json');
  const failed = isAll ? await failedChecks() : [];
  const jest = await runJest(args, isAll);
  if (failed.length > 0) process.stdout.write(`\nThe checks found something: ${failed.join(', ')}. See above.\n`);
  return jest === 0 && failed.length === 0 ? 0 : 1;
}

/** Where Temporal's test server stood still, and nothing else failed, those files are run once more. */
async function runJest(args: readonly string[], isAll: boolean): Promise<number> {
  if (!isAll) return jestWith(args);
  const given = args.find((arg) => arg.startsWith(OUTPUT))?.slice(OUTPUT.length);
  const results = path.resolve(ROOT, given ?? '.callboard/test-results.json');
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const code = await jestWith(['--json', `${OUTPUT}${results}`]);
  const files = code === 0 ? [] : stoodStill(results);
  if (files.length === 0) return code;
  const names = files.map((file) => path.relative(ROOT, file)).join(', ');
  process.stdout.write(`\nTemporal's test server stood still in ${names}, and nothing else failed: once more.\n`);
  const again = `${results}.again`;
  const second = await jestWith(['--json', `${OUTPUT}${again}`, '--runTestsByPath', ...files]);
  mergeResults(results, again);
  rmSync(again, { force: true });
  return second;
}

const OUTPUT = '--outputFile=';

async function jestWith(args: readonly string[]): Promise<number> {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code]: unknown[] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
