import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmulator, type OpenEmulator } from '../../emulator/open-emulator';
import { spreadsheetFrom } from '../../emulator/store/import-workbook';
import type { Spreadsheet } from '../../emulator/store/model';

/** A folder that is no disk, where there is one: every edit waits for a write. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const HOST = '127.0.0.1';
/** No server listens here: port 1 only tells its calls from others. */
const ADDRESS = `http://${HOST}:1`;

/** What a person's undo came to. */
type Undone = { readonly isDone: boolean; readonly reason: string };

/**
 * One workbook in an emulator in this process. Google's client speaks to it through the global `fetch`, of which this
 * takes over the calls to its own address until it is closed: without sockets a timeline of hundreds of edits plays in
 * half the time.
 */
export class EmulatorInProcess {
  readonly url = ADDRESS;
  readonly spreadsheetId: string;
  private readonly emulator: OpenEmulator;
  private readonly dataDir = mkdtempSync(join(TEMPORARY, 'callboard-simulate-'));
  private readonly elsewhere = globalThis.fetch;

  constructor(workbook: unknown) {
    this.emulator = openEmulator({ dataDir: this.dataDir, baseUrl: () => ADDRESS });
    this.spreadsheetId = this.emulator.store.create(spreadsheetFrom(workbook, Date.now())).spreadsheetId;
    globalThis.fetch = (input, init) => this.fetch(new Request(input, init));
  }

  private async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).origin !== ADDRESS) return this.elsewhere(request);
    request.headers.set('host', HOST);
    return this.emulator.app.fetch(request);
  }

  /** The spreadsheet as it is. */
  get book(): Spreadsheet {
    return this.emulator.store.get(this.spreadsheetId);
  }

  /** Requests as a person's browser sends them, all or none. Throws the emulator's `GoogleError` where they are invalid. */
  edit(clientId: string, requests: readonly unknown[]): void {
    this.emulator.store.change(this.spreadsheetId, requests, clientId);
  }

  undo(clientId: string, isRedo: boolean): Undone {
    return this.emulator.store.undo(this.spreadsheetId, clientId, isRedo);
  }

  close(): void {
    globalThis.fetch = this.elsewhere;
    this.emulator.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
