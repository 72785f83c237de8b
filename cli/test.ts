import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findChromium } from '../test/support/browser';
import { failedChecks } from './check';
import { ensureChromium } from './setup/chromium';
import { ROOT } from './setup/paths';
import { sayOnStderr } from './setup/say';
import { findDevServer, findTestServer } from './setup/temporal-server';

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
  const jest = await runJest(args);
  if (failed.length > 0) process.stdout.write(`\nThe checks found something: ${failed.join(', ')}. See above.\n`);
  return jest === 0 && failed.length === 0 ? 0 : 1;
}

async function runJest(args: readonly string[]): Promise<number> {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code]: unknown[] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
