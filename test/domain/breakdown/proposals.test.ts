import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookOfJson } from '../../../activities/sheets/workbook-of-json';
import { breakDown } from '../../../domain/breakdown/break-down';
import { proposalsFor, type Proposal } from '../../../domain/breakdown/proposals';
import { readLayout } from '../../../domain/layout/read-layout';
import { scriptOfText } from '../../../domain/script/read-text';

const SCRIPT = `EXT. HARBOUR - DAY #1#

MARA (30) loads a red crate into the van.

MARA
Now.

INT. BOAT CABIN - NIGHT #2#

Mara opens the red crate. A parrot screams.
`;
const SCENES = ['Sc', 'I/E', 'Set', 'D/N', 'Pgs', 'Cast', 'Props', 'Animals', 'Notes'];
const ROWS = [
  ['1', 'EXT', 'HARBOUR', 'Day', '2/8', 'Mara', 'Crate', '', 'van, two drivers'],
  ['2', 'INT', 'CABIN', 'Night', '1/8', 'Mara', 'crates', 'Parrot', 'boat hire, marine coordinator, handler'],
];
const CAST = [
  ['Character', 'Actor', 'Status', 'Email'],
  ['Mara Lind', 'Ana Roe', 'Booked', 'ana@example.com'],
  ['The Pilot', '', 'Casting', ''],
];
const LOCATIONS = [
  ['Set', 'Location', 'Address', 'Status', 'Permit'],
  ['HARBOUR', 'Old Dock', '1 Quay', 'Signed', 'Filed'],
  ['BOAT CABIN', 'MS Lise', '1 Quay', 'Scouting', 'Not filed'],
];

function proposals(rows: unknown[][], rest: { cast?: unknown[][]; locations?: unknown[][] } = {}): Proposal[] {
  const tabs = [
    { title: 'Scenes', rows: [SCENES, ...rows] },
    { title: 'Cast', rows: rest.cast ?? CAST },
    { title: 'Locations', rows: rest.locations ?? LOCATIONS },
  ];
  const workbook = workbookOfJson({ title: 'Book', tabs });
  return proposalsFor(breakDown(scriptOfText(SCRIPT, 'fountain')), workbook, readLayout(workbook));
}

const said = (list: readonly Proposal[]): string[] => list.map(({ category, what }) => `${category}: ${what}`);

describe('proposals', () => {
  it('are none where the sheets have everything, however they spell it', () => {
    expect(said(proposals(ROWS))).toEqual([]);
  });

  it('name a scene without a row, with its length', () => {
    const list = proposals([...ROWS.slice(0, 1)]);
    expect(list[0]).toMatchObject({
      kind: 'scene',
      what: 'Scene 2: INT. BOAT CABIN - NIGHT (1/8 pages)',
      scenes: ['2'],
    });
  });

  it('say how a row differs from the heading of its scene', () => {
    const night = ROWS.map((row) => (row[0] === '1' ? ['1', 'INT', 'CASTLE', 'Night', ...row.slice(4)] : row));
    const [heading] = proposals(night);
    expect(heading).toMatchObject({
      kind: 'heading',
      what: 'Scene 1: the script says EXT, the sheet INT; the script plays in HARBOUR, the sheet in CASTLE; the script says DAY, the sheet Night',
      because: 'EXT. HARBOUR - DAY',
    });
  });

  it('name a character that nobody is to play', () => {
    expect(said(proposals(ROWS, { cast: [...CAST.slice(0, 1), ['The Pilot', '', 'Casting', '']] }))).toEqual([
      'Cast: MARA (30)',
    ]);
  });

  it('name a set without a location', () => {
    expect(said(proposals(ROWS, { locations: LOCATIONS.slice(0, 2) }))).toEqual(['Location: BOAT CABIN']);
  });

  it('join one thing of several scenes, with the words of the script and the place it would go', () => {
    const bare = ROWS.map((row) => [...row.slice(0, 6), '', ...row.slice(7)]);
    expect(proposals(bare)).toEqual([
      {
        key: 'element:Props:red crate',
        kind: 'element',
        category: 'Props',
        what: 'red crate',
        scenes: ['1', '2'],
        because: 'MARA (30) loads a red crate into the van',
        where: 'tab Scenes, column “Props”',
      },
    ]);
  });

  it('have keys of their own, the same in every run', () => {
    const [once, again] = [proposals([]), proposals([])];
    expect(again).toEqual(once);
    expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
  });

  it('stay readable where the sheets are empty and the script is long', () => {
    const scenes = Array.from(
      { length: 200 },
      (_, index) => `INT. ROOM ${index} - DAY\n\nA parcel, marked ${index}. He carries a gadget${index}.\n`,
    );
    const script = breakDown(scriptOfText(scenes.join('\n'), 'fountain'));
    const workbook = workbookOfJson({ title: 'Empty', tabs: [{ title: 'Sheet1', rows: [] }] });
    const list = proposalsFor(script, workbook, readLayout(workbook));
    expect(list.length).toBeLessThan(60);
    expect(list[0]?.what).toBe('All 200 scenes of the script');
    expect(list.find(({ key }) => key === 'more:Props')?.what).toMatch(/^\d+ more props: /);
  });

  it('tell the demo a handful of true things', () => {
    const demo = (name: string): string => readFileSync(join(__dirname, '../../../demo', name), 'utf8');
    const script = breakDown(scriptOfText(demo('the-last-ferry.fountain'), 'fountain'));
    const workbook = workbookOfJson(JSON.parse(demo('workbook.json')));
    const list = said(proposalsFor(script, workbook, readLayout(workbook)));
    expect(list).toEqual(
      expect.arrayContaining([
        'Vehicles: flatbed truck',
        'Makeup/Hair: graze',
        'Props: concertina',
        'Additional Labor: marine coordinator',
      ]),
    );
    expect(list.length).toBeGreaterThanOrEqual(5);
    expect(list.length).toBeLessThanOrEqual(15);
  });
});
