import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ROOT } from '../../setup/paths';

const tokenSchema = z.object({ access_token: z.string() });
const importedSchema = z.object({ spreadsheetId: z.string() });
const countsSchema = z.record(
  z.string(),
  z.object({
    calls: z.number(),
    bytesIn: z.number(),
    bytesOut: z.number(),
    statuses: z.record(z.string(), z.number()),
  }),
);

/** What one method, or all of them together, cost. */
export interface Cost {
  readonly calls: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Calls that were answered with 429. */
  readonly refused: number;
}

/** An emulator in another process, and a person who edits in it. */
export class EmulatorApart {
  private constructor(
    readonly url: string,
    readonly token: string,
    readonly stop: () => void,
  ) {}

  static async start(): Promise<EmulatorApart> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'callboard-bench-'));
    const script = path.join(ROOT, 'cli/bench/watch/emulator-process.ts');
    const child = spawn(process.execPath, ['--max-old-space-size=4096', '--import', 'tsx', script, dataDir], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const kill = (): void => void child.kill();
    process.once('exit', kill);
    const stop = (): void => {
      process.off('exit', kill);
      child.kill();
      rmSync(dataDir, { recursive: true, force: true });
    };
    const { stdout } = child;
    if (!stdout) throw new Error('The emulator has no output.');
    for await (const url of createInterface({ input: stdout })) {
      return new EmulatorApart(url, await newToken(url), stop);
    }
    throw new Error('The emulator ended before it said where it is.');
  }

  /** The same emulator with another person, who has a quota of their own. */
  async another(): Promise<EmulatorApart> {
    return new EmulatorApart(this.url, await newToken(this.url), this.stop);
  }

  async import(workbook: object): Promise<string> {
    return importedSchema.parse(await this.post('/emulator/import', workbook)).spreadsheetId;
  }

  /** A person types into a cell, or into as many as there are values. */
  async type(spreadsheetId: string, range: string, values: readonly (readonly (string | number)[])[]): Promise<void> {
    const url = `${this.url}/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}?valueInputOption=RAW`;
    await this.send('PUT', url, { values });
  }

  async batchUpdate(spreadsheetId: string, requests: readonly object[]): Promise<void> {
    await this.send('POST', `${this.url}/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { requests });
  }

  /** Makes it misbehave, or keep quotas. */
  async control(action: object): Promise<void> {
    await this.post('/emulator/control', action);
  }

  /** What all calls cost since the last time. */
  async cost(): Promise<Cost> {
    const response = await fetch(`${this.url}/emulator/calls`);
    const counts = Object.values(countsSchema.parse(await response.json()));
    await fetch(`${this.url}/emulator/calls`, { method: 'DELETE' });
    const sum = (pick: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((total, count) => total + pick(count), 0);
    return {
      calls: sum(({ calls }) => calls),
      bytesIn: sum(({ bytesIn }) => bytesIn),
      bytesOut: sum(({ bytesOut }) => bytesOut),
      refused: sum(({ statuses }) => statuses['429'] ?? 0),
    };
  }

  private post(place: string, body: object): Promise<unknown> {
    return this.send('POST', `${this.url}${place}`, body);
  }

  private async send(method: string, url: string, body: object): Promise<unknown> {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${url} failed: ${await response.text()}`);
    return response.json();
  }
}

async function newToken(url: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'person' });
  const response = await fetch(`${url}/token`, { method: 'POST', body: form });
  return tokenSchema.parse(await response.json()).access_token;
}
