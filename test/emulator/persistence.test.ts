import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sheets } from 'googleapis/build/src/apis/sheets';
import { clientFor, newBook, startTestEmulator, valuesOf } from './client';
import { block, rows, TestBook } from './in-memory';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'persistence-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function emulatorProcess(): Promise<{ process: ChildProcess; url: string }> {
  const script = join(__dirname, 'emulator-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) return { process: child, url: line };
  throw new Error('The emulator did not start.');
}

describe('what was answered is kept', () => {
  it('loses nothing that was acknowledged when it is killed among many writes', async () => {
    const { process: child, url } = await emulatorProcess();
    const auth = await clientFor(url);
    const api = sheets({ version: 'v4', auth, rootUrl: `${url}/`, fetchImplementation: fetch });
    const spreadsheetId = await newBook(api);
    const acknowledged: number[] = [];
    const write = async (row: number): Promise<void> => {
      const call = { spreadsheetId, range: `A${row}`, valueInputOption: 'RAW', requestBody: { values: [[`w${row}`]] } };
      await api.spreadsheets.values.update(call, { retry: false });
      acknowledged.push(row);
      if (acknowledged.length === 150) child.kill('SIGKILL');
    };
    await Promise.allSettled(Array.from({ length: 300 }, (_, at) => write(at + 1)));
    expect(acknowledged.length).toBeGreaterThanOrEqual(150);
    const again = await startTestEmulator(dataDir);
    const values = await valuesOf(again.sheets, spreadsheetId, 'A1:A300');
    await again.stop();
    for (const row of acknowledged) expect(values[row - 1]).toEqual([`w${row}`]);
  }, 120_000);

  it('still takes the tokens that it gave before a restart', async () => {
    const first = await startTestEmulator(dataDir);
    const answer = await fetch(`${first.url}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const second = await first.restarted();
    const about = await fetch(`${second.url}/drive/v3/about`, { headers: { authorization: `Bearer ${token}` } });
    await second.stop();
    expect(about.status).toBe(200);
  });

  it('cuts off a line that was torn, and goes on from there', async () => {
    const first = await startTestEmulator(dataDir);
    const spreadsheetId = await newBook(first.sheets, { Sheet1: [['a']] });
    const log = join(dataDir, readdirSync(dataDir).find((file) => file.endsWith('.log.jsonl')) ?? '');
    appendFileSync(log, '{"revision":99,"requests":[{"writeVal');
    const second = await first.restarted();
    expect(await valuesOf(second.sheets, spreadsheetId, 'Sheet1')).toEqual([['a']]);
    expect(readFileSync(log, 'utf8').endsWith('\n')).toBe(true);
    await second.sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'A2',
      valueInputOption: 'RAW',
      requestBody: { values: [['b']] },
    });
    const third = await second.restarted();
    expect(await valuesOf(third.sheets, spreadsheetId, 'Sheet1')).toEqual([['a'], ['b']]);
    await third.stop();
  });

  it('comes back the same after every kind of change, undone ones too', () => {
    const book = new TestBook({
      A: [
        ['c', 1, '=B1*2'],
        ['a', 2, '=B2*2'],
        ['b', 3, '=SUM(B1:B2)'],
      ],
      B: [['=A!C3']],
    });
    try {
      book.change('ann', { sortRange: { range: block(0, 0, 3, 0, 3), sortSpecs: [{ dimensionIndex: 0 }] } });
      book.change('ann', { insertDimension: { range: rows(0, 1, 2) } }, { addSheet: { properties: { title: 'New' } } });
      book.change('ann', { randomizeRange: { range: block(0, 0, 4, 0, 3) } });
      book.change(
        'ann',
        { mergeCells: { range: block(0, 5, 6, 0, 2), mergeType: 'MERGE_ALL' } },
        { addNamedRange: { namedRange: { name: 'n', range: block(0, 0, 1, 0, 1) } } },
      );
      book.change('ann', { deleteSheet: { sheetId: book.tab('B') } });
      book.undo('ann');
      book.type('ann', 0, 8, 0, [['2/8', '=TODAY()-TODAY()']]);
      const before = JSON.stringify(book.book);
      book.reopen();
      expect(JSON.parse(JSON.stringify(book.book))).toEqual(JSON.parse(before));
      expect(book.undo('ann').reason).toBe('There is nothing to undo.');
    } finally {
      book.close();
    }
  });
});
