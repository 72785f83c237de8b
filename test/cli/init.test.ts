import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createGoogleSheets, emulatorOptions } from '../../activities/sheets/google-sheets';
import { run as inspect } from '../../cli/inspect';
import { run as init } from '../../cli/init';
import type { TabGrid, Workbook } from '../../domain/model';
import { startEmulator, type RunningEmulator } from '../../emulator/server';

const DEMO: unknown = JSON.parse(readFileSync(join(__dirname, '../../demo/workbook.json'), 'utf8'));

/** Nothing in it says when it is shot, who produces it or where, and one of its tables could be anything. */
const SPARSE = {
  title: 'Moth Hour',
  locale: 'en_GB',
  timeZone: 'Etc/GMT',
  tabs: [
    {
      title: 'Props',
      rows: [
        ['Prop', 'Scene', 'Status', 'Needed'],
        ['Kettle', '1', 'sourcing', '3/4/2027'],
        ['Clock', '2', 'in hand', '5/6/2027'],
      ],
    },
    {
      title: 'Contacts',
      rows: [
        ['Name', 'Role', 'Email'],
        ['Ada Quill', 'Director', 'ada@example.com'],
        ['Bo Marsh', 'Gaffer', 'bo@example.com'],
        ['Cy Dunn', 'Runner', ''],
      ],
    },
    {
      title: 'Bits',
      rows: [
        ['Thing', 'Who'],
        ['Rope', 'Bo'],
        ['Lamp', 'Ada'],
        ['Oars', 'Bo'],
      ],
    },
  ],
};

let emulator: RunningEmulator;
const folder = mkdtempSync(join(tmpdir(), 'callboard-init-'));

beforeAll(async () => {
  emulator = await startEmulator({ port: 0, dataDir: join(folder, 'data') });
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function brought(workbook: unknown): Promise<string> {
  const body = JSON.stringify(workbook);
  const response = await fetch(`${emulator.url}/emulator/import`, { method: 'POST', body });
  // The emulator answers with the id of what it made.
  const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
  return `${emulator.url}/spreadsheets/d/${spreadsheetId}/edit`;
}

async function read(url: string): Promise<Workbook> {
  return createGoogleSheets(emulatorOptions(emulator.url)).readWorkbook(/\/d\/([\w-]+)/.exec(url)?.[1] ?? '');
}

async function settings(url: string): Promise<TabGrid> {
  const tab = (await read(url)).tabs.find(({ title }) => title === 'Callboard settings');
  if (!tab) throw new Error('there is no settings tab');
  return tab;
}

const lineOf = (tab: TabGrid, label: string): readonly string[] =>
  tab.shown.find(([text]) => text === label)?.slice(1, 5) ?? [];

/** What a command prints, and what it asks, when somebody types these lines. */
async function said(command: () => Promise<unknown>): Promise<string> {
  let text = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((added) => Boolean((text += String(added))));
  try {
    await command();
    return text;
  } finally {
    out.mockRestore();
  }
}

async function answered(url: string, ...lines: string[]): Promise<{ asked: string; told: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let asked = '';
  output.on('data', (chunk) => {
    asked += String(chunk);
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  const told = await said(() => init([url], { input, output }));
  return { asked, told };
}

describe('callboard init', () => {
  it('adds the settings and the board, and changes nothing of the team', async () => {
    const url = await brought(DEMO);
    const before = await read(url);
    const told = await said(() => init([url, '--yes'], null));
    const after = await read(url);
    expect(after.tabs.slice(0, before.tabs.length)).toEqual(before.tabs);
    expect(after.tabs.slice(before.tabs.length).map(({ title }) => title)).toEqual(['Callboard settings', 'Callboard']);
    expect(told).toContain('THE LAST FERRY is ready: “Callboard settings” and “Callboard” were added.');
    expect(told).toContain('Public holidays of: No public holidays are counted; GB-ENG is likely.');
    expect(lineOf(await settings(url), 'Line producer')).toEqual([
      '',
      'Tom Brandvold (Line Producer)',
      'Is told next. Blank: whoever has that role, or the production manager.',
    ]);
  });

  it('does nothing when it is repeated', async () => {
    const url = await brought(DEMO);
    await said(() => init([url, '--yes'], null));
    const before = await read(url);
    const told = await said(() => init([url, '--yes', '--json'], null));
    expect(JSON.parse(told)).toMatchObject({ added: [], answers: {}, title: 'THE LAST FERRY' });
    expect(await read(url)).toEqual(before);
  });

  it('asks what the sheets do not say, and types the answers into the settings', async () => {
    const url = await brought(SPARSE);
    const { asked, told } = await answered(
      url,
      'a musical',
      'theatre',
      '2027-09-01',
      'Europe/London',
      '',
      'Mordor',
      'england',
      'Cy Dunn',
      'Ada',
      '',
      'Bo Marsh',
      'props',
    );
    expect(asked).toContain('1 of 9  What is being made?');
    expect(asked).toContain('“a musical” does not do. Type film, television, theatre or commercial.');
    expect(asked).toContain('(Enter takes GB-ENG) >   “Mordor” does not do. That is no calendar that is known.');
    expect(asked).toContain('“Cy Dunn” does not do. Nobody of that name has an email address');
    const tab = await settings(url);
    const values = tab.shown
      .filter(([, value]) => value)
      .map(([label, value, inUse]) => `${label}: ${value} → ${inUse}`);
    expect(values).toEqual([
      'Setting: Value → In use',
      'Kind: theatre → theatre',
      'First shooting day: 2027-09-01 → Wed 1 Sep 2027',
      'Time zone: Europe/London → Europe/London',
      'Order of dates: day-month-year → day-month-year',
      expect.stringMatching(/^Public holidays of: GB-ENG → around the shoot: Mon 30 Aug /),
      'Associate producer: Ada Quill → Ada Quill (Director)',
      'Executive producer: Bo Marsh → Bo Marsh (Gaffer)',
      'Bits: props → props, watched',
    ]);
    expect(told).toContain('Line producer: Nobody is known as the line producer: that level is passed over.');
    // What the answer made of the table is said too: its columns have lines of their own.
    expect(lineOf(tab, 'Bits!A “Thing”')[1]).toBe('item (what the row is about)');
  });

  it('asks only what is still open when it is repeated, and leaves what the team typed', async () => {
    const url = await brought(SPARSE);
    await answered(url, 'theatre', '2027-09-01', 'Europe/London', '', 'GB-ENG', 'Ada', 'Ada', 'Bo', 'leave alone');
    const { asked } = await answered(url);
    expect(asked).not.toContain(' of ');
    const before = await read(url);
    await answered(url, 'film', '2028-01-01');
    expect(await read(url)).toEqual(before);
  });

  it('asks for no names where nobody has an address, and says that the sheets must have some', async () => {
    const tabs = SPARSE.tabs.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row) => row.map((cell) => cell.replace(/.*@.*/, ''))),
    }));
    const { asked, told } = await answered(await brought({ ...SPARSE, tabs }));
    expect(asked).not.toContain('Who is the');
    expect(told).toContain('Associate producer: Nobody in the sheets has an email address, so nobody can be asked.');
    expect(told).not.toContain('Line producer:');
  });

  it('leaves open what nobody answers, when the input ends', async () => {
    const url = await brought(SPARSE);
    const { told } = await answered(url, 'film');
    expect(told).toContain('“Callboard settings” and “Callboard” were added, with 1 answer.');
    expect(told).toContain('First shooting day: No shooting day is known, so nothing can be counted back from one.');
    expect(told).toContain('Bits: The table on “Bits” is left alone.');
  });

  it('ends the same wherever it was interrupted', async () => {
    const whole = await brought(SPARSE);
    await said(() => init([whole, '--yes'], null));
    const fault = { method: 'sheets.spreadsheets.batchUpdate', status: 503, skip: 1, times: 1 };
    const faulty = await startEmulator({ port: 0, dataDir: join(folder, 'faulty'), hasControl: true });
    try {
      const body = JSON.stringify(SPARSE);
      const made = await fetch(`${faulty.url}/emulator/import`, { method: 'POST', body });
      const { spreadsheetId } = (await made.json()) as { spreadsheetId: string };
      const url = `${faulty.url}/spreadsheets/d/${spreadsheetId}/edit`;
      await fetch(`${faulty.url}/emulator/control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'fault', fault }),
      });
      await expect(init([url, '--yes'], null)).rejects.toMatchObject({ name: 'SetupError' });
      await said(() => init([url, '--yes'], null));
      const shown = (workbook: Workbook) =>
        workbook.tabs.map(({ title, shown: rows }) => [title, rows.map(([a, b, c]) => [a, b, c])]);
      const sheets = createGoogleSheets(emulatorOptions(faulty.url));
      expect(shown(await sheets.readWorkbook(spreadsheetId))).toEqual(shown(await read(whole)));
    } finally {
      await faulty.stop();
    }
  });
});

describe('callboard inspect of a spreadsheet', () => {
  it('changes nothing and says what it would do', async () => {
    const url = await brought(SPARSE);
    const before = await read(url);
    const text = await said(() => inspect([url]));
    expect(await read(url)).toEqual(before);
    expect(text).toContain('It would add the tabs “Callboard settings” and “Callboard”.\nIt would add the hidden tab');
    expect(text).toContain(
      'It would watch it and write two columns of its own beside it; what people answer goes into column C.',
    );
    expect(text).toMatch(/What it would ask\n {2}Bits: Is this about /);
  });

  it('goes by what its settings correct', async () => {
    const url = await brought(SPARSE);
    await answered(url, '', '', '', '', '', '', '', '', 'wardrobe');
    const { tabs } = JSON.parse(await said(() => inspect([url, '--json'])));
    expect(tabs.find(({ title }: { title: string }) => title === 'Bits').tables).toMatchObject([{ track: 'wardrobe' }]);
  });
});

describe('a spreadsheet that cannot be opened', () => {
  it('is said to be missing, with where its id is found', async () => {
    const url = `${emulator.url}/spreadsheets/d/there-is-no-such-spreadsheet-here/edit`;
    for (const command of [() => init([url, '--yes'], null), () => inspect([url])]) {
      await expect(command()).rejects.toMatchObject({
        name: 'SetupError',
        message: expect.stringMatching(/there is no spreadsheet there-is-no-such.*\nCheck that the id is whole/),
      });
    }
  });

  it('is said to be shared with nobody, with the account to share it with', async () => {
    const { openSpreadsheet } = await import('../../cli/spreadsheet');
    const key = join(folder, 'key.json');
    writeFileSync(key, JSON.stringify({ client_email: 'callboard@project.example.com', private_key: 'none' }));
    const { helpful } = openSpreadsheet('1abcdefghijklmnop', { GOOGLE_APPLICATION_CREDENTIALS: key });
    const { sheetFailure } = await import('../../activities/sheets/errors');
    const refused = sheetFailure(
      { status: 403, message: 'The caller does not have permission' },
      'read the spreadsheet',
      'x',
    );
    expect(helpful(refused)).toMatchObject({
      name: 'SetupError',
      message:
        'Could not read the spreadsheet: Callboard may not open spreadsheet x (The caller does not have permission).\n' +
        'Open it in the browser, press Share, and add callboard@project.example.com as an editor; then run this again.',
    });
  });

  it('needs an account, and says which variable names it', async () => {
    const { openSpreadsheet } = await import('../../cli/spreadsheet');
    expect(() => openSpreadsheet('https://docs.google.com/spreadsheets/d/1abcdefghijklmnop/edit', {})).toThrow(
      'No spreadsheet can be opened:\n  GOOGLE_APPLICATION_CREDENTIALS is missing',
    );
    expect(() => openSpreadsheet('my book', {})).toThrow('“my book” names no spreadsheet. Copy its address');
  });
});
