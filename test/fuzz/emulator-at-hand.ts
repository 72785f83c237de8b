import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmulator, type OpenEmulator } from '../../emulator/open-emulator';
import { withoutWaiting } from './no-waiting';

/** A folder that is no disk, where there is one: a run waits for hundreds of writes. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Who is asked before and after each call that a worker makes of the emulator. */
export interface Gate {
  /** What it returns is the answer, and nothing is carried out; where it throws, the connection broke before. */
  before(call: string): Promise<Response | null>;
  /** Where it throws, the connection broke after all was carried out. */
  after(call: string): Promise<void>;
}

/**
 * The emulator in this process. Google's own client speaks to it through the global `fetch`, which this replaces: there
 * are no sockets, and whoever stands at the gate has a word before and after each call. Each worker has an address of
 * its own, so that the gate knows who calls.
 */
export class EmulatorAtHand {
  readonly emulator: OpenEmulator;
  /** How many stories have begun here; their spreadsheets are numbered by it. */
  stories = 0;
  private readonly dataDir = mkdtempSync(join(TEMPORARY, 'callboard-fuzz-'));
  private readonly gates = new Map<string, Gate>();
  private readonly elsewhere = globalThis.fetch;
  private readonly waitAgain = withoutWaiting();
  private addresses = 0;

  constructor() {
    this.emulator = openEmulator({ dataDir: this.dataDir, baseUrl: () => 'http://127.0.0.1' });
    globalThis.fetch = (input, init) => this.fetch(new Request(input, init));
  }

  /** A new address, whose calls pass this gate. */
  addressFor(gate: Gate): string {
    this.addresses += 1;
    const host = `127.0.0.1:${this.addresses}`;
    this.gates.set(host, gate);
    return `http://${host}`;
  }

  /** Forgets the addresses that were given out. */
  forgetAddresses(): void {
    this.gates.clear();
  }

  close(): void {
    globalThis.fetch = this.elsewhere;
    this.waitAgain();
    this.emulator.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const gate = this.gates.get(url.host);
    request.headers.set('host', '127.0.0.1');
    const isApi = url.pathname.startsWith('/v4/');
    if (!gate || !isApi) return this.emulator.app.fetch(request);
    const call = nameOf(request.method, url.pathname);
    const refusal = await gate.before(call);
    if (refusal) return refusal;
    const response = await this.emulator.app.fetch(request);
    await gate.after(call);
    return response;
  }
}

function nameOf(verb: string, path: string): string {
  const [, method] = /:(\w+)$/.exec(path) ?? [];
  return method ?? `${verb.toLowerCase()} ${path.includes('/values') ? 'values' : 'spreadsheet'}`;
}
