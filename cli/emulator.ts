import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from '../emulator/build-page';
import { startEmulator } from '../emulator/server';
import { CACHE_DIR, homeDir } from './setup/paths';
import { sayOnStderr } from './setup/say';
import { importWorkbook } from './start/first-record';
import { USUAL_PORTS } from './start/ports';
import { UsageError } from './usage-error';
import { workbookAt } from './workbook-at';

const HELP = `callboard emulator [--port N] [--data FOLDER] [--control] [--import FILE]...

Runs the emulator of Google Sheets alone, until Ctrl-C: the API for Google's own clients, and the grid in a browser.

  --port N        ${USUAL_PORTS.sheets} where it is left out; 0 takes a free one
  --data FOLDER   where spreadsheets are kept; .callboard/emulator where it is left out
  --control       opens /emulator/control, by which it fails, slows down or loses access on purpose
  --import FILE   brings a workbook in (.xlsx, .ods, .csv, or .json as in docs/workbook-json.md); may be repeated
`;

/** `callboard emulator`: runs until it is told to stop. Prints the addresses on standard output. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: String(USUAL_PORTS.sheets) },
      data: { type: 'string', default: path.join(homeDir(), 'emulator') },
      control: { type: 'boolean', default: false },
      import: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const pageDir = path.join(CACHE_DIR, 'page');
  await buildPage(pageDir);
  const options = { port: portOf(values.port), dataDir: values.data, pageDir, hasControl: values.control };
  const emulator = await startEmulator(options).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new UsageError(`Port ${values.port} is taken. Name another with --port, or 0 for any free one.`);
    }
    throw error;
  });
  process.stdout.write(`${emulator.url}\n`);
  try {
    for (const file of values.import) {
      const id = await importWorkbook(emulator.url, await workbookAt(file));
      process.stdout.write(`${emulator.url}/spreadsheets/d/${id}/edit\n`);
    }
    sayOnStderr('Ctrl-C ends it');
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    });
  } finally {
    await emulator.stop();
  }
  return 0;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port ${text} is no port: it is a whole number from 0 to 65535.`);
}
