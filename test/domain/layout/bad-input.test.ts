import { SURE_ENOUGH } from '../../../domain/layout/confidence';
import { readLayout } from '../../../domain/layout/read-layout';
import { readTab } from '../../../domain/layout/read-tab';
import type { TabGrid, Workbook } from '../../../domain/model';
import { tabOfText } from './workbooks/text-workbook';

const tab = (title: string, rows: string, more: Partial<TabGrid> = {}): TabGrid => ({
  ...tabOfText({ title, rows }),
  ...more,
});

const PROPS = `
  Prop | Scenes | Qty | Status
  Lantern | 4, 7 | #1 | to find
  Rope coil | 9 | #2 | got it
  Ticket punch | 12 | #1 | being made`;

function workbook(tabs: readonly TabGrid[]): Workbook {
  return { spreadsheetId: 's', title: 'North Pier', locale: 'en_GB', timeZone: 'Europe/London', tabs };
}

describe('a workbook that is hard to read', () => {
  it('says nothing of an empty one and does not fail', () => {
    expect(readLayout(workbook([])).tabs).toEqual([]);
  });

  it('says that a tab is empty, and reads the others', () => {
    const reading = readLayout(workbook([tab('Sheet1', '-'), tab('Props', PROPS)]));
    expect(reading.tabs[0]?.leftAlone).toEqual([
      'The tab is empty, or all on it are pictures, which Callboard does not read.',
    ]);
    expect(reading.tabs[1]?.tables[0]?.dataRows).toEqual([2, 3, 4]);
  });

  it('leaves a tab of pictures alone, and says what it cannot read', () => {
    const formulas = { '0,0': '=IMAGE("https://example.com/1.png")', '1,0': '=IMAGE("https://example.com/2.png")' };
    const pictures = tab('Looks', 'shown\nshown', { formulas });
    expect(readTab(pictures).leftAlone).toEqual([
      'All on the tab are pictures, which Callboard does not read. Write what it should know beside them.',
    ]);
  });

  it('leaves a tab of a million cells alone, says why, and reads the others', () => {
    const row = Array.from({ length: 20 }, (_, column) => `cell ${column}`);
    const rows = Array.from({ length: 50_000 }, () => row);
    const reading = readLayout(workbook([tab('Dump', '-', { rows, shown: rows }), tab('Props', PROPS)]));
    expect(reading.tabs[0]?.tables).toEqual([]);
    expect(reading.tabs[0]?.leftAlone.join()).toMatch(/^The tab has 1,000,000 cells.*tab of their own\.$/);
    expect(reading.tabs[1]?.tables[0]?.track).toBe('props');
  });

  it('repeats the only line that stands on a tab', () => {
    expect(readTab(tab('Log', 'The tab “Log” was left out.')).leftAlone).toEqual([
      'All that stands on the tab is: The tab “Log” was left out.',
    ]);
  });

  it('leaves a tab of notes alone and says what to do', () => {
    const reading = readTab(
      tab('Thoughts', 'The kiosk smells.\nBring candles, and ask about the tide.\nClara wants to do her own stunts.'),
    );
    expect(reading.tables).toEqual([]);
    expect(reading.leftAlone.join(' ')).toContain('Put a header row above a table');
  });

  it('does not watch a tab of one column', () => {
    const reading = readTab(tab('Props', 'Props\nLantern\nRope coil\nOar'));
    expect(reading.tables.filter(({ confidence }) => confidence >= SURE_ENOUGH)).toEqual([]);
  });

  it('leaves hidden lists alone', () => {
    const reading = readTab(
      tab('_lists', 'PROP STATUS | CREW STATUS\nneed | open\ngot | booked\npacked | signed', { hidden: true }),
    );
    expect(reading.tables).toEqual([]);
    expect(reading.leftAlone[0]).toContain('hidden');
  });

  it('does not watch visible lists for dropdowns either', () => {
    const reading = readTab(
      tab(
        'Lists',
        'Prop status | Crew status | Department\nneed | open | Camera\ngot | booked | Sound\npacked | signed | Grip',
      ),
    );
    expect(reading.tables.filter(({ confidence }) => confidence >= SURE_ENOUGH)).toEqual([]);
  });

  it('reads a table though every one of its rows is merged over two columns', () => {
    const rows = `
      Prop | | Scenes | Status
      Lantern | | 4, 7 | to find
      Rope coil | | 9 | got it`;
    const merges = [0, 1, 2].map((row) => [row, 0, row, 1] as const);
    const [table] = readTab(tab('Props', rows, { merges })).tables;
    expect(table?.dataRows).toEqual([2, 3]);
    expect(table?.fields['A']).toBe('item');
  });

  it('leaves a tab alone where everything is merged into one cell', () => {
    const reading = readTab(tab('Mood', '> A long text about the sea | | |', { merges: [[0, 0, 30, 3]] }));
    expect(reading.tables).toEqual([]);
    expect(reading.leftAlone).toEqual([
      'The whole tab is one merged cell, “A long text about the sea”. Unmerge it and put a header row above its rows if Callboard should watch it.',
    ]);
  });

  it('takes the fuller of two header rows that disagree', () => {
    const rows = `
      Item | Person | Date
      Prop | Scenes | Who | Qty | Status
      Lantern | 4, 7 | Bea | #1 | to find
      Rope coil | 9 | Sol | #2 | got it`;
    const [table] = readTab(tab('Props', rows)).tables;
    expect(table?.headerRow).toBe(2);
    expect(table?.fields).toEqual({ A: 'item', B: 'scene', C: 'owner', D: 'quantity', E: 'status' });
    expect(readTab(tab('Props', rows)).leftAlone).toEqual([
      'Rows 1 and 2 both name its columns and disagree, as in B: “Person” and “Scenes”. Row 2 counts.',
    ]);
  });

  it('reads a table whose status is only a colour, and invents no status for it', () => {
    const rows = 'Prop | Scenes | Who | Status\nLantern | 4, 7 | Bea |\nRope coil | 9 | Sol |';
    const [table] = readTab(tab('Props', rows)).tables;
    expect(table?.fields['D']).toBe('status');
    expect(table?.statusMeaning).toEqual({});
    expect(readTab(tab('Props', rows)).leftAlone.join(' ')).toMatch(/column D, “Status”.*no meaning from colours/);
  });

  it('reads tables of two languages on one tab', () => {
    const rows = `
      Location | Plays as | Status
      Old mill | KITCHEN | signed
      Harbour | PIER | scouting
      -
      -
      Drehort | Motiv | Stand | Bemerkung
      Alte Mühle | SCHEUNE | mündlich zugesagt | Vertrag fehlt
      Nordmole | HAFEN | Vertrag unterschrieben |`;
    const { tables } = readTab(tab('Locations', rows));
    expect(tables.map(({ track, headerRow }) => [track, headerRow])).toEqual([
      ['locations', 1],
      ['locations', 6],
    ]);
    expect(tables[1]?.statusMeaning).toEqual({ 'mündlich zugesagt': 'agreed', 'Vertrag unterschrieben': 'signed' });
  });

  it('leaves alone what Callboard itself wrote', () => {
    for (const title of ['Callboard', 'Callboard settings', 'Callboard proposals']) {
      expect(readTab(tab(title, PROPS))).toMatchObject({ tables: [], leftAlone: ['The tab is Callboard’s own.'] });
    }
  });

  it('does not take the words of its own tabs for the kind of the production', () => {
    const words =
      'Kind | theatre\nStage | theatre\nFirst shooting day | opening night\nThe play | theatre\nVenue | theatre';
    const kindWith = (title: string) => readLayout(workbook([tab('Props', PROPS), tab(title, words)])).kind;
    expect(kindWith('Plan')).toBe('theatre');
    expect(kindWith('Callboard settings')).toBe('film');
  });

  it('leaves alone tabs that say that they are dead, in any language', () => {
    for (const title of [
      'OLD props',
      'Props (do not use)',
      'Alte Requisiten',
      'Accessoires - ne pas utiliser',
      'Utilería vieja',
      'Kopia rekwizytów',
      'Copy of Props',
    ]) {
      expect([title, readTab(tab(title, PROPS)).tables]).toEqual([title, []]);
    }
  });

  it('is not sure of a table whose status words it does not understand, and names them', () => {
    const rows = 'Thing | Scenes | Status\nLantern | 4, 7 | zorp\nRope coil | 9 | blick\nOar | 10 | quux';
    const { tables, leftAlone } = readTab(tab('Sheet1', rows));
    expect(tables.every(({ confidence }) => confidence < SURE_ENOUGH)).toBe(true);
    expect(leftAlone.join(' ')).toContain('“zorp”');
  });

  it('does not take a date or a range for a number of a scene', () => {
    const rows = 'Scene | Set | D/N\n12E3 | PIER | DAY\n9-12 | KIOSK | NIGHT\n7A | PIER | DAWN';
    const [table] = readTab(tab('Scenes', rows)).tables;
    expect(table?.fields['A']).toBe('scene');
    expect(table?.dataRows).toEqual([2, 3, 4]);
  });
});
