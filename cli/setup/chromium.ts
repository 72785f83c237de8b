import { existsSync } from 'node:fs';
import { lastLine, run } from './run';
import type { Say } from './say';

const MINUTES_MS = 60_000;

/**
 * Sees to a Chromium for the tests in a browser: where there is none, playwright's own, then Debian's package where this
 * is root on Debian. Says why where none can be had; then those tests are skipped, or fail where `CI=true`.
 */
export async function ensureChromium(findChromium: () => string | null, say: Say): Promise<void> {
  if (findChromium() !== null) return;
  say('fetching a Chromium for the tests in a browser …');
  const failures: string[] = [];
  for (const fetch of [fromPlaywright, fromDebian]) {
    failures.push(await fetch());
    if (findChromium() !== null) return;
  }
  say(`there is no Chromium: ${failures.join('; ')}.`);
  say('Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.');
}

async function fromPlaywright(): Promise<string> {
  const cli = require.resolve('playwright-core/cli.js');
  const { stderr } = await run(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: 3 * MINUTES_MS });
  return `playwright could not download its own (${lastLine(stderr).slice(0, 120)})`;
}

async function fromDebian(): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !isRoot) return "Debian's package can only be installed by root on Debian";
  await run('apt-get', ['update'], { timeoutMs: 5 * MINUTES_MS });
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  const { stderr } = await run('apt-get', install, { timeoutMs: 10 * MINUTES_MS });
  return `apt-get could not install it (${lastLine(stderr).slice(0, 120)})`;
}
