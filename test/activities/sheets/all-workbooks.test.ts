import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, startSharedEmulator, stopSharedEmulator } from './harness';

/** Workbooks as teams keep them, where they lie beside the project. */
const LAYOUTS = join(__dirname, '../../../../shared/data/layouts');
const names = existsSync(LAYOUTS)
  ? readdirSync(LAYOUTS).filter((name) => name.endsWith('.json') && !name.includes('.gold.'))
  : [];

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

const whereTheyAre = names.length > 0 ? describe : describe.skip;

whereTheyAre('a workbook of another team', () => {
  it.each(names)(
    '%s is connected, watched and shown on the board, and no cell of it changes',
    async (name) => {
      const desk = await Desk.open(JSON.parse(readFileSync(join(LAYOUTS, name), 'utf8')));
      const before = await desk.teams();
      const { watched } = await desk.connect();
      expect(watched.length).toBeGreaterThan(2);
      expect(await desk.poll()).not.toBe('NoChange');
      await desk.refresh();
      expect(await desk.teams()).toEqual(before);
      expect(await desk.poll()).toBe('NoChange');
      expect(await desk.refresh()).toEqual({ cellsWritten: 0 });
    },
    180_000,
  );
});
