import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../emulator/files/read-workbook';
import { failureOf, startTestEmulator, valuesOf, type TestEmulator } from './client';

/** Workbooks as teams keep them, where they lie beside the repository. */
const LAYOUTS = join(__dirname, '../../../shared/data/layouts');
const names = existsSync(LAYOUTS)
  ? readdirSync(LAYOUTS).filter((file) => file.endsWith('.json') && !file.endsWith('.gold.json'))
  : [];

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.stop());

interface Tab {
  readonly title: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly checkboxColumns?: readonly number[];
}

type Workbook = { readonly tabs: readonly Tab[] } & Readonly<Record<string, unknown>>;

async function imported(workbook: unknown): Promise<{ spreadsheetId: string; spreadsheetUrl: string }> {
  const response = await fetch(`${emulator.url}/emulator/import`, { method: 'POST', body: JSON.stringify(workbook) });
  return (await response.json()) as { spreadsheetId: string; spreadsheetUrl: string };
}

async function exported(spreadsheetId: string): Promise<Workbook> {
  return (await (await fetch(`${emulator.url}/emulator/export/${spreadsheetId}`)).json()) as Workbook;
}

/** A workbook without what does not count: blank cells at the end of rows, results that hang on today. */
function plain(workbook: Workbook): unknown {
  const { spreadsheetId: _id, ...rest } = workbook;
  const tabs = workbook.tabs.map((tab) => ({
    columnWidths: {},
    hiddenColumns: [],
    hiddenRows: [],
    dropdowns: [],
    ...tab,
    checkboxColumns: [...(tab.checkboxColumns ?? [])].sort((a, b) => a - b),
    rows: withoutBlankEnd(
      tab.rows.map((row) => withoutBlankEnd(row.map(plainCell), (cell) => cell === null)),
      (row) => row.length === 0,
    ),
  }));
  return { ...rest, tabs };
}

function plainCell(cell: unknown): unknown {
  if (cell === '' || cell === undefined) return null;
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('t' in cell) return { t: String(cell.t).padStart(5, '0') };
  if (!('f' in cell)) return cell;
  // What a formula came to when the file was written is computed anew.
  return { f: cell.f };
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}

const SMALL: Workbook = {
  title: 'Night Ferry',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Props & Set',
      hidden: false,
      frozenRows: 1,
      rows: [
        ['PROPS', null, null, null, null],
        ['lantern', 3, { d: '2027-03-01' }, true, { f: '=B2*2', v: 6 }],
        ['oar', 12.5, null, false, { f: '=QUERY(A1:B2,"select A")', v: 'kept' }],
        ['call', null, null, null, { t: '07:30' }],
      ],
      merges: [[0, 0, 0, 4]],
      checkboxColumns: [3],
      numberFormats: { B: 'currency', C: 'date' },
      columnWidths: { A: 220 },
      hiddenColumns: ['E'],
    } as Tab,
    {
      title: '_lists',
      hidden: true,
      frozenRows: 0,
      rows: [['ready'], ['needed']],
      merges: [],
      checkboxColumns: [],
      numberFormats: {},
    } as Tab,
  ],
};

describe('workbook files', () => {
  it('comes out as it went in', async () => {
    const { spreadsheetId } = await imported(SMALL);
    expect(plain(await exported(spreadsheetId))).toEqual(plain(SMALL));
  });

  it('shows money, days and tick boxes as they are, and keeps what a formula came to that it cannot compute', async () => {
    const { spreadsheetId } = await imported(SMALL);
    expect(await valuesOf(emulator.sheets, spreadsheetId, "'Props & Set'!A2:E4")).toEqual([
      ['lantern', '£3', '01/03/2027', 'TRUE', '6'],
      ['oar', '£13', '', 'FALSE', 'kept'],
      ['call', '', '', '', '07:30'],
    ]);
    await emulator.sheets.spreadsheets.values.update({
      spreadsheetId,
      range: "'Props & Set'!B2",
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['4']] },
    });
    expect(await valuesOf(emulator.sheets, spreadsheetId, "'Props & Set'!B2:E2")).toEqual([
      ['£4', '01/03/2027', 'TRUE', '8'],
    ]);
    const { data } = await emulator.sheets.spreadsheets.get({
      spreadsheetId,
      fields:
        'sheets(properties(hidden,gridProperties.frozenRowCount),merges,data.columnMetadata(hiddenByUser,pixelSize))',
    });
    expect(data.sheets?.[1]?.properties).toEqual({ hidden: true, gridProperties: {} });
    expect(data.sheets?.[0]?.merges).toEqual([
      { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 5 },
    ]);
    expect(data.sheets?.[0]?.data?.[0]?.columnMetadata?.slice(0, 5)).toMatchObject([
      { pixelSize: 220 },
      {},
      {},
      {},
      { hiddenByUser: true },
    ]);
  });

  it('comes out as .xlsx under its title', async () => {
    const { spreadsheetId } = await imported({ ...SMALL, title: 'Nachtfähre' });
    const response = await fetch(`${emulator.url}/emulator/export/${spreadsheetId}.xlsx`);
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Nachtf%C3%A4hre.xlsx");
    const workbook = readWorkbook(Buffer.from(await response.arrayBuffer()), 'x.xlsx');
    expect(plain({ ...workbook })).toEqual(plain({ ...SMALL, title: 'Nachtfähre' }));
    expect((await fetch(`${emulator.url}/emulator/export/none.xlsx`)).status).toBe(404);
  });

  it('says where a file is wrong', async () => {
    const response = fetch(`${emulator.url}/emulator/import`, {
      method: 'POST',
      body: JSON.stringify({ title: 'x', tabs: [{ title: 'A', rows: [[{ d: 'soon' }]] }] }),
    });
    const failure = await failureOf(
      response.then(async (answer) => Promise.reject({ response: { data: await answer.json() } })),
    );
    expect(failure).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(failure.message).toContain('tabs[0].rows[0][0]');
  });

  const withLayouts = names.length > 0 ? it.each(names) : it.skip.each(['(the workbooks of teams are not here)']);
  withLayouts('%s comes out as it went in', async (name) => {
    const workbook = JSON.parse(readFileSync(join(LAYOUTS, name), 'utf8')) as Workbook;
    const { spreadsheetId } = await imported(workbook);
    expect(plain(await exported(spreadsheetId))).toEqual(plain(workbook));
  });
});
