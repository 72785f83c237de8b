import { run as connect } from '../../cli/connect';
import { startEmulator, type RunningEmulator } from '../../emulator/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'callboard-connect-'));
let emulator: RunningEmulator;
let url: string;

beforeAll(async () => {
  emulator = await startEmulator({ port: 0, dataDir: folder });
  const workbook = {
    title: '夜の船',
    locale: 'ja_JP',
    timeZone: 'Asia/Tokyo',
    tabs: [{ title: 'Props', rows: [['Prop', 'Status']] }],
  };
  const response = await fetch(`${emulator.url}/emulator/import`, { method: 'POST', body: JSON.stringify(workbook) });
  // The emulator answers with the id of what it made.
  const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
  url = `${emulator.url}/spreadsheets/d/${spreadsheetId}/edit`;
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('callboard connect', () => {
  it('asks for a name where the title gives none that Temporal can show', async () => {
    await expect(connect([url])).rejects.toThrow('Say --production ID with small letters, digits and hyphens');
    await expect(connect([url, '--production', 'Night Boat'])).rejects.toThrow('“Night Boat” cannot be');
  });

  it('says where it looked for Temporal when no server answers', async () => {
    process.env.TEMPORAL_ADDRESS = '127.0.0.1:1';
    try {
      await expect(connect([url, '--production', 'night-boat'])).rejects.toThrow(
        'No Temporal server answers at 127.0.0.1:1. Start one, or say with TEMPORAL_ADDRESS where it is',
      );
    } finally {
      delete process.env.TEMPORAL_ADDRESS;
    }
  });

  it('says which spreadsheet it cannot open', async () => {
    const missing = `${emulator.url}/spreadsheets/d/nothing-is-here-at-all`;
    await expect(connect([missing])).rejects.toThrow('there is no spreadsheet nothing-is-here-at-all');
  });
});
