import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakDownScript } from '../../../activities/scripts/break-down-script';
import { localScripts } from '../../../activities/scripts/files';
import { PROPOSALS_TAB } from '../../../domain/breakdown/proposals-tab';
import { Desk, startSharedEmulator, stopSharedEmulator } from '../sheets/harness';

const SCRIPT = join(__dirname, '../../../demo/the-last-ferry.fountain');
const folder = mkdtempSync(join(tmpdir(), 'callboard-script-'));

beforeAll(startSharedEmulator);
afterAll(async () => {
  await stopSharedEmulator();
  rmSync(folder, { recursive: true, force: true });
});

function breakDown(desk: Desk, scriptPath = SCRIPT) {
  const activity = breakDownScript({ sheets: desk.port(), scripts: localScripts() });
  return activity({ productionId: 'the-last-ferry', spreadsheetId: desk.spreadsheetId, scriptPath });
}

describe('breaking a script down into the spreadsheet', () => {
  it('writes what the book lacks on a tab of its own and changes nothing of the team', async () => {
    const desk = await Desk.open();
    const before = await desk.teams();
    const found = await breakDown(desk);
    expect(found).toMatchObject({ scenes: 18 });
    expect(found.elements).toBeGreaterThan(100);
    expect(found.proposals).toBeGreaterThanOrEqual(5);
    expect(found.proposals).toBeLessThanOrEqual(15);
    const tab = await desk.tab(PROPOSALS_TAB);
    expect(tab.shown[0]?.[0]).toMatch(/^Callboard proposals: what the script needs and your tabs do not have\./);
    expect(tab.shown[1]?.slice(0, 6)).toEqual([
      'What',
      'Category',
      'Scenes',
      'Why (words of the script)',
      'Where it would go',
      'Taken?',
    ]);
    expect(tab.shown).toHaveLength(found.proposals + 2);
    expect(tab.shown.find((row) => row[0] === 'flatbed truck')?.slice(1, 4)).toEqual([
      'Vehicles',
      '7',
      'A flatbed truck waits with the engine running',
    ]);
    expect(tab.hiddenColumns).toEqual([6]);
    expect(await desk.teams()).toEqual(before);
  });

  it('writes nothing the second time', async () => {
    const desk = await Desk.open();
    await breakDown(desk);
    desk.calls = [];
    await breakDown(desk);
    expect(desk.calls).toEqual(['readWorkbook']);
  });

  it('keeps what a person noted beside its proposal, when they sorted the tab and put the thing into their sheet', async () => {
    const desk = await Desk.open();
    await breakDown(desk);
    const row = await desk.rowOf(PROPOSALS_TAB, 'flatbed truck', 0);
    await desk.type(`${PROPOSALS_TAB}!F${row}`, 'Luc: hired');
    const range = {
      sheetId: await desk.sheetId(PROPOSALS_TAB),
      startRowIndex: 2,
      startColumnIndex: 0,
      endColumnIndex: 7,
    };
    await desk.edit({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    await desk.type('Scenes!H9', 'Iron stove; Wooden spoon; Glass lens; flatbed truck');
    await breakDown(desk);
    const tab = await desk.tab(PROPOSALS_TAB);
    const truck = tab.shown.find((cells) => cells[0] === 'flatbed truck');
    expect(truck?.slice(4, 6)).toEqual(['in the sheets now, or no longer in the script', 'Luc: hired']);
    expect(tab.shown.filter((cells) => cells[5] === 'Luc: hired')).toHaveLength(1);
  });

  it('makes the tab with its looks and its words in one call', async () => {
    const desk = await Desk.open();
    desk.calls = [];
    await breakDown(desk);
    expect(desk.calls).toEqual(['readWorkbook', 'write']);
  });

  it('knows its tab again when somebody renamed it', async () => {
    const desk = await Desk.open();
    await breakDown(desk);
    const properties = { sheetId: await desk.sheetId(PROPOSALS_TAB), title: 'To do from the script' };
    await desk.edit({ updateSheetProperties: { properties, fields: 'title' } });
    desk.calls = [];
    await breakDown(desk);
    expect(desk.calls).toEqual(['readWorkbook']);
  });

  it('leaves a tab of the team that happens to be called so alone', async () => {
    const rows = [['Ideas of Bea'], ['more rope']];
    const desk = await Desk.open({ title: 'Book', tabs: [{ title: PROPOSALS_TAB, rows }] });
    await breakDown(desk);
    expect((await desk.tab(PROPOSALS_TAB)).shown).toEqual(rows);
    expect((await desk.tab(`${PROPOSALS_TAB} from the script`)).shown[1]?.[0]).toBe('What');
  });

  it('is not read as a table of the team', async () => {
    const desk = await Desk.open();
    await breakDown(desk);
    const { watched } = await desk.connect();
    expect(watched.join('\n')).not.toContain(PROPOSALS_TAB);
  });

  it('says why a script cannot be read, for good, and touches no cell', async () => {
    const desk = await Desk.open();
    const path = join(folder, 'empty.fountain');
    writeFileSync(path, '');
    await expect(breakDown(desk, path)).rejects.toMatchObject({
      type: 'ScriptUnreadable',
      nonRetryable: true,
      message: expect.stringContaining('empty.fountain is empty'),
    });
    expect(desk.calls).toEqual([]);
  });
});
