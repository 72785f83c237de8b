import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/inspect';
import { ownProduction } from '../../cli/start/chosen';
import { run as tryOut } from '../../cli/try';
import { readWorkbook } from '../../emulator/files/read-workbook';
import { writeXlsx } from '../../emulator/files/write-xlsx';

const DEMO = join(__dirname, '../../demo/workbook.json');
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
const XLSX = join(folder, 'Night Ferry.xlsx');
const CSV = join(folder, 'Props.csv');

beforeAll(() => {
  writeFileSync(XLSX, writeXlsx(readWorkbook(readFileSync(DEMO), DEMO)));
  writeFileSync(CSV, 'Prop,Scene,Status,Needed\nLantern,12A,needed,2027-05-01\nOar,3,sourced,2027-05-02\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function said(command: (args: string[]) => Promise<unknown>, ...args: string[]): Promise<string> {
  let text = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((added) => Boolean((text += String(added))));
  try {
    await command(args);
    return text;
  } finally {
    out.mockRestore();
  }
}

describe('callboard inspect', () => {
  it('understands an .xlsx file as it understands the same workbook written down', async () => {
    expect(await said(run, XLSX)).toBe(await said(run, DEMO));
  });

  it('understands a .csv file', async () => {
    const { tabs } = JSON.parse(await said(run, CSV, '--json'));
    expect(tabs).toMatchObject([{ tables: [{ track: 'props', fields: { A: 'item', B: 'scene', C: 'status' } }] }]);
  });

  it.each([
    ['missing.xlsx', 'cannot be opened: there is no such file. Check its name and the folder that you are in.'],
    ['.', 'cannot be opened: it is a folder. Name a file in it.'],
    ['wrong.ods', 'it is text'],
  ])('says of %s why it cannot be used, as a mistake in what was asked', async (name, words) => {
    writeFileSync(join(folder, 'wrong.ods'), 'a,b');
    await expect(run([join(folder, name)])).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(words),
    });
  });
});

describe('callboard try and npm start', () => {
  it('takes an .xlsx file for a production, called as the file is', async () => {
    const chosen = await ownProduction({ workbook: XLSX }, '2027-04-01');
    expect(chosen.productionId).toBe('night-ferry');
    expect(await chosen.workbook()).toMatchObject({ title: 'THE LAST FERRY - Production Book', locale: 'en_GB' });
  });

  it('refuses a file before anything is started', async () => {
    await expect(tryOut([join(folder, 'missing.xlsx'), '--fresh'])).rejects.toThrow('cannot be opened');
  });

  it('says how it is called where no file is named', async () => {
    expect(await said(tryOut)).toMatch(/^callboard try FILE/);
  });
});
