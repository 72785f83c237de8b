import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CACHE_DIR } from '../../setup/paths';
import { lastLine, run as runProgram } from '../../setup/run';
import { sayOnStderr } from '../../setup/say';

/** The newest that npm has. The package states no licence: it is fetched to be measured, and nothing of it is part of Callboard. */
const PIECE = '@activepieces/piece-google-sheets';
const VERSION = '0.2.0';
const FOLDER = path.join(CACHE_DIR, 'bench');

export const OTHER_TRIGGER = `${PIECE} ${VERSION}, “New Row”`;

interface Context {
  readonly store: { get(key: string): Promise<unknown>; put(key: string, value: unknown): Promise<unknown> };
  readonly propsValue: Readonly<Record<string, unknown>>;
}

interface Trigger {
  onEnable(context: Context): Promise<void>;
  run(context: Context): Promise<readonly { readonly value: readonly string[] }[]>;
}

interface Axios {
  readonly interceptors: { readonly request: { use(rewrite: (config: { url?: string }) => object): void } };
}

/** The polling trigger of Activepieces, run as its engine runs it, but against the emulator. */
export class OtherTrigger {
  private readonly kept = new Map<string, unknown>();
  private readonly context: Context;

  private constructor(
    private readonly trigger: Trigger,
    target: { readonly token: string; readonly spreadsheetId: string; readonly sheetId: number },
  ) {
    this.context = {
      store: {
        get: async (key) => this.kept.get(key) ?? null,
        put: async (key, value) => this.kept.set(key, value),
      },
      propsValue: {
        authentication: { access_token: target.token },
        spreadsheet_id: target.spreadsheetId,
        sheet_id: target.sheetId,
      },
    };
  }

  /** Fetches the package where it is not there yet. `null` where it cannot be had, which is said. */
  static async open(
    emulatorUrl: string,
    target: { readonly token: string; readonly spreadsheetId: string; readonly sheetId: number },
  ): Promise<OtherTrigger | null> {
    if (!(await install())) return null;
    const load = createRequire(path.join(FOLDER, 'node_modules', PIECE, 'package.json'));
    const axios = load('axios') as Axios; // version 1.2.4
    // Each that is opened adds a rewriting, which finds nothing to do after the first.
    axios.interceptors.request.use((config) => ({
      ...config,
      url: config.url?.replace('https://sheets.googleapis.com', emulatorUrl),
    }));
    const { newRowAdded } = load('./src/lib/triggers/new-row-added') as { newRowAdded: Trigger };
    return new OtherTrigger(newRowAdded, target);
  }

  /** Its first reading: it notes how many rows there are. */
  async enable(): Promise<void> {
    await quietly(() => this.trigger.onEnable(this.context));
  }

  /** One poll. Gives the titles of the rows that it reports. */
  async poll(): Promise<string[]> {
    const rows = await quietly(() => this.trigger.run(this.context));
    return rows.map(({ value }) => value[0] ?? '');
  }
}

async function install(): Promise<boolean> {
  if (existsSync(path.join(FOLDER, 'node_modules', PIECE))) return true;
  sayOnStderr(`fetching ${PIECE} ${VERSION} to compare with …`);
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', '--prefix', FOLDER, ...options, `${PIECE}@${VERSION}`];
  const { code, stderr } = await runProgram('npm', args, { timeoutMs: 120_000 });
  if (code === 0) return true;
  sayOnStderr(`it cannot be had, so Callboard is measured alone: ${lastLine(stderr)}`);
  return false;
}

const { log } = console;
let running = 0;

/** The trigger says on the console what it does, and several of them may be doing it. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  console.log = () => undefined;
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) console.log = log;
  }
}
