import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workbookOfJson } from '../../../activities/sheets/workbook-of-json';
import { meanOf, scoreReading, type GoldWorkbook } from '../../../cli/bench/layout-score';
import { SURE_ENOUGH } from '../../../domain/layout/confidence';
import { isOwnTab } from '../../../domain/layout/dead-tabs';
import { readLayout } from '../../../domain/layout/read-layout';

/** Workbooks with answers that lie beside the repository, where they are at hand. */
const FOLDER = resolve(__dirname, '../../../../shared/data/layouts');
const DEMO = resolve(__dirname, '../../../demo/workbook.json');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

(existsSync(FOLDER) ? describe : describe.skip)('workbooks with answers', () => {
  it('are read well enough to be trusted with', () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.gold.json'));
    const scores = names.map((name) =>
      scoreReading(
        read(join(FOLDER, name)) as GoldWorkbook,
        readLayout(workbookOfJson(read(join(FOLDER, name.replace('.gold', ''))))),
      ),
    );
    const { tracks, headers, fields, rows, words } = meanOf(scores);
    expect(tracks).toBeGreaterThanOrEqual(0.97);
    expect(headers).toBeGreaterThanOrEqual(0.98);
    expect(fields).toBeGreaterThanOrEqual(0.95);
    expect(rows).toBeGreaterThanOrEqual(0.98);
    expect(words).toBeGreaterThanOrEqual(0.92);
  });
});

describe('the demo production', () => {
  const reading = readLayout(workbookOfJson(read(DEMO)));

  it('is read on every tab, and surely', () => {
    const team = reading.tabs.filter(({ title }) => !isOwnTab(title));
    const tracks = team.map(({ title, tables }) => [title, tables.map(({ track }) => track).join()]);
    const expected = [
      ['Scenes', 'scenes'],
      ['Cast', 'cast'],
      ['Crew', 'crew'],
      ['Locations', 'locations'],
      ['Props', 'props'],
      ['Wardrobe', 'wardrobe'],
      ['Equipment', 'equipment'],
      ['Shooting schedule', 'schedule'],
      ['Rehearsals', 'rehearsals'],
      ['Contacts', 'contacts'],
      ['Payments', 'payments'],
      ['Issues', 'issues'],
    ];
    expect(tracks).toEqual(expect.arrayContaining(expected));
    expect(tracks.filter(([, track]) => track === '')).toEqual([]);
    expect(reading.tabs.flatMap(({ tables }) => tables).filter(({ confidence }) => confidence < SURE_ENOUGH)).toEqual(
      [],
    );
  });

  it('has no status word that is not understood', () => {
    const unknown = reading.tabs.flatMap(({ tables }) =>
      tables.flatMap(({ statusMeaning }) => Object.entries(statusMeaning).filter(([, status]) => status === 'unknown')),
    );
    expect(unknown).toEqual([]);
  });
});
