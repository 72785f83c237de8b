import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireObject, WireSnapshot } from '../../emulator/grid/protocol';
import { startEmulator, type RunningEmulator } from '../../emulator/server';

const ROWS = [['Set'], ['LIGHTHOUSE'], ['KITCHEN'], ['MARKET']];

describe('edits that a page sends', () => {
  let emulator: RunningEmulator;
  let spreadsheetId = '';
  const dataDir = mkdtempSync(join(tmpdir(), 'callboard-grid-edits-'));

  beforeAll(async () => {
    emulator = await startEmulator({ port: 0, dataDir });
  });
  afterAll(async () => {
    await emulator.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const made = await post('/emulator/import', { title: 'Book', tabs: [{ title: 'Scenes', rows: ROWS }] });
    spreadsheetId = String(made.body['spreadsheetId']);
    await snapshot();
  });

  async function post(
    path: string,
    body: unknown,
  ): Promise<{ status: number; body: Readonly<Record<string, unknown>> }> {
    const response = await fetch(`${emulator.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
  }

  const send = (clientId: string, sequence: number, baseRevision: number, ...requests: WireObject[]) =>
    post(`/grid/${spreadsheetId}/edits`, { clientId, sequence, baseRevision, requests });

  async function snapshot(): Promise<WireSnapshot> {
    return (await (await fetch(`${emulator.url}/grid/${spreadsheetId}`)).json()) as WireSnapshot;
  }

  /** The first column, without the empty cells at its end. */
  async function column(): Promise<unknown[]> {
    const cells = ((await snapshot()).sheets[0]?.rows ?? []).map((row) => row[0] ?? '');
    while (cells.at(-1) === '') cells.pop();
    return cells;
  }

  const text = (rowIndex: number, typed: string): WireObject => ({
    enterText: { sheetId: 0, rowIndex, columnIndex: 0, text: typed },
  });
  const rows = (startIndex: number, endIndex: number): WireObject => ({
    sheetId: 0,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });

  it('hit the row that the page showed, though another page inserted rows meanwhile', async () => {
    const { revision } = await snapshot();
    await send('other', 1, revision, { insertDimension: { range: rows(1, 3) } });
    expect((await send('page', 1, revision, text(3, 'FISH MARKET'))).status).toBe(200);
    expect(await column()).toEqual(['Set', '', '', 'LIGHTHOUSE', 'KITCHEN', 'FISH MARKET']);
  });

  it('are refused with a sentence when their row was deleted meanwhile', async () => {
    const { revision } = await snapshot();
    await send('other', 1, revision, { deleteDimension: { range: rows(3, 4) } });
    const { status, body } = await send('page', 1, revision, text(3, 'FISH MARKET'));
    expect([status, body]).toEqual([
      409,
      {
        error: {
          code: 409,
          status: 'ABORTED',
          message: 'The row or column was deleted by someone else. The text was not entered.',
        },
      },
    ]);
    expect(await column()).toEqual(['Set', 'LIGHTHOUSE', 'KITCHEN']);
  });

  it('are refused when they point to rows that have moved meanwhile', async () => {
    const { revision } = await snapshot();
    await send('other', 1, revision, { moveDimension: { source: rows(1, 2), destinationIndex: 4 } });
    const { status } = await send('page', 1, revision, { deleteDimension: { range: rows(1, 2) } });
    expect(status).toBe(409);
    expect(await column()).toEqual(['Set', 'KITCHEN', 'MARKET', 'LIGHTHOUSE']);
  });

  it('are applied once, though they are sent twice', async () => {
    const { revision } = await snapshot();
    const first = await send('page', 1, revision, { insertDimension: { range: rows(1, 2) } });
    const second = await send('page', 1, revision, { insertDimension: { range: rows(1, 2) } });
    expect(second).toEqual(first);
    expect(await column()).toEqual(['Set', '', 'LIGHTHOUSE', 'KITCHEN', 'MARKET']);
  });

  it('are refused when the page is from before the server began', async () => {
    const { status } = await send('page', 1, 0, text(1, 'PIER'));
    expect(status).toBe(409);
  });

  it('can be taken back by the page that sent them, and by no other', async () => {
    const { revision } = await snapshot();
    await send('page', 1, revision, text(1, 'LAMP ROOM'));
    const other = await post(`/grid/${spreadsheetId}/edits`, {
      clientId: 'other',
      sequence: 1,
      undo: 'undo',
      requests: [],
    });
    expect(other.body).toMatchObject({ error: { message: 'There is nothing to undo.' } });
    await post(`/grid/${spreadsheetId}/edits`, { clientId: 'page', sequence: 2, undo: 'undo', requests: [] });
    expect(await column()).toEqual(['Set', 'LIGHTHOUSE', 'KITCHEN', 'MARKET']);
  });

  it('reach a page that was away, in order and without a gap', async () => {
    const { revision } = await snapshot();
    await send('other', 1, revision, text(1, 'PIER'));
    await send('other', 2, revision + 1, text(2, 'COAST ROAD'));
    const response = await fetch(`${emulator.url}/grid/${spreadsheetId}/events?since=${revision}`);
    const reader = response.body?.getReader();
    let heard = '';
    while (reader && (heard.match(/event: change/g) ?? []).length < 2)
      heard += new TextDecoder().decode((await reader.read()).value);
    await reader?.cancel();
    expect([...heard.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual([revision + 1, revision + 2]);
    expect(heard.startsWith('event: hello')).toBe(true);
  });
});
