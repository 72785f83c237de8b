import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScript } from '../../../activities/scripts/read-script';
import { workbookOfJson } from '../../../activities/sheets/workbook-of-json';
import { breakDown } from '../../../domain/breakdown/break-down';
import { proposalsFor } from '../../../domain/breakdown/proposals';
import type { FileTab } from '../../../domain/breakdown/workbook-file';
import { workbookOfScript } from '../../../domain/breakdown/workbook-of-script';
import { SURE_ENOUGH } from '../../../domain/layout/confidence';
import { readLayout } from '../../../domain/layout/read-layout';
import type { Script } from '../../../domain/script/screenplay';

const TODAY = '2027-01-11';
const ROOT = join(__dirname, '../../..');
const PLACES = [
  'demo/the-last-ferry.fountain',
  ...[
    'feature/rearview.fdx',
    'scripts/cyber-bob-ep1.fountain',
    'scripts/guru-peak.fdx',
    'scripts/finn.fountain',
    'scripts/earnest.txt',
  ].map((name) => `../shared/data/screenplays/${name}`),
];
const scripts = PLACES.filter((place) => existsSync(join(ROOT, place)));

const known = new Map<string, Script>();

/** A script, broken down once. */
function scriptAt(place: string): Script {
  const bytes = (): Buffer => readFileSync(join(ROOT, place));
  const script = known.get(place) ?? breakDown(readScript({ fileName: place, bytes: bytes() }));
  known.set(place, script);
  return script;
}

function tabOf(script: Script, title: string): FileTab {
  const tab = workbookOfScript(script, { today: TODAY }).tabs.find((candidate) => candidate.title === title);
  if (!tab) throw new Error(`no tab ${title}`);
  return tab;
}

describe('a workbook made from a script', () => {
  it.each(scripts)('of %s is read back as the tables that it was made as, all sure', (place) => {
    const script = scriptAt(place);
    const workbook = workbookOfJson(workbookOfScript(script, { today: TODAY }));
    const tables = readLayout(workbook).tabs.flatMap((tab) =>
      tab.tables.map((table) => ({ title: tab.title, ...table })),
    );
    expect(tables.filter((table) => table.confidence < SURE_ENOUGH || table.track === 'none')).toEqual([]);
    const tracks = Object.fromEntries(tables.map(({ title, track }) => [title, track]));
    expect(tracks).toMatchObject({
      Scenes: 'scenes',
      Cast: 'cast',
      Crew: 'crew',
      Contacts: 'contacts',
      Issues: 'issues',
      Payments: 'payments',
      Rehearsals: 'rehearsals',
    });
    expect(tables.find(({ track }) => track === 'scenes')?.dataRows).toHaveLength(script.scenes.length);
  });

  it.each(scripts)('of %s lacks next to nothing that the script needs', (place) => {
    const script = scriptAt(place);
    const workbook = workbookOfJson(workbookOfScript(script, { today: TODAY }));
    expect(proposalsFor(script, workbook, readLayout(workbook)).length).toBeLessThanOrEqual(2);
  });

  it('schedules every scene once, set by set, on working days some weeks from now', () => {
    const script = scriptAt(PLACES[0] ?? '');
    const rows = tabOf(script, 'Shooting schedule').rows.slice(1);
    const numbers = rows.map((row) => String(row[2]));
    expect([...numbers].sort()).toEqual(script.scenes.map((scene) => scene.number).sort());
    const dates = rows.flatMap((row) => (typeof row[1] === 'object' && row[1] !== null ? [row[1].d] : []));
    expect(dates[0] && dates[0] > '2027-02-01').toBe(true);
    for (const date of dates) expect([1, 2, 3, 4, 5, 6]).toContain(new Date(`${date}T12:00:00Z`).getUTCDay());
    expect([...dates].sort()).toEqual(dates);
  });

  it('has somebody to ask at every rung, at example.com', () => {
    const rows = tabOf(scriptAt(PLACES[0] ?? ''), 'Contacts').rows;
    for (const role of ['Associate Producer', 'Line Producer', 'Executive Producer', 'Props Master']) {
      expect(rows.find((row) => row[1] === role)?.[3]).toMatch(/@example\.com$/);
    }
  });

  it('has the positions to hire that the script itself asks for', () => {
    const positions = tabOf(scriptAt(PLACES[0] ?? ''), 'Crew').rows.map((row) => row[0]);
    expect(positions).toEqual(
      expect.arrayContaining(['Gaffer', 'Animal wrangler', 'Stunt coordinator', 'Studio teacher or chaperone']),
    );
  });
});
