import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** A Chromium on this machine: `CHROMIUM_PATH`, one on the PATH, or one that Playwright has installed; else null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const candidates = [
    ...(named ? [named] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** A headless browser that asks nothing of the network by itself. Close it in the end. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(MISSING);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opening a page takes a second or two, and much longer on a busy machine. */
const TEST_MS = 60_000;

const MISSING = 'No Chromium was found. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH.';

/** Tests that need a browser. Without one they are skipped with a warning; where `CI=true` that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  jest.setTimeout(TEST_MS);
  if (findChromium() !== null) {
    describe(name, tests);
    return;
  }
  if (process.env['CI'] === 'true') {
    describe(name, () => {
      it('finds a browser', () => {
        throw new Error(MISSING);
      });
    });
    return;
  }
  console.warn(`SKIPPED, for want of a browser: ${name}. ${MISSING}`);
  describe.skip(name, tests);
}
