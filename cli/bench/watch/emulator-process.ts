import { startEmulator } from '../../../emulator/server';

/** The emulator in a process of its own, so that only the watching is measured: prints its address. */
async function main(): Promise<void> {
  const [dataDir = ''] = process.argv.slice(2);
  const { url } = await startEmulator({ port: 0, dataDir, hasControl: true });
  process.stdout.write(`${url}\n`);
}

process.once('disconnect', () => process.exit(0));
void main();
