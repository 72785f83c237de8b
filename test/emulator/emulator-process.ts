import { startEmulator } from '../../emulator/server';

/** An emulator in a process of its own, to be killed by a test: `emulator-process.ts DIR` prints its address. */
async function main(): Promise<void> {
  const [dataDir = ''] = process.argv.slice(2);
  const { url } = await startEmulator({ port: 0, dataDir });
  process.stdout.write(`${url}\n`);
}

void main();
