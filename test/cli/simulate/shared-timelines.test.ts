import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTimeline, type GoldReading } from './made-timeline';
import { play, readJson } from './play';
import { scoreOutcome, type ScoredOutcome } from './score';

jest.setTimeout(600_000);

/** Workbooks and timelines with answers that lie beside the repository, where they are at hand. */
const FOLDER = resolve(__dirname, '../../../../shared/data/layouts');
const SCENARIOS = join(FOLDER, 'scenarios');
const GOOD_ENOUGH = 0.95;
const SEED = Number(process.env['CALLBOARD_RANDOM_SEED'] ?? 3);

const isHere = existsSync(SCENARIOS);
const names = isHere
  ? readdirSync(SCENARIOS).flatMap((name) => /^(.+)\.scenario\.json$/.exec(name)?.[1] ?? [])
  : ['none'];

(isHere ? describe : describe.skip)('timelines with answers', () => {
  it.each(names)('are followed: %s', async (name) => {
    const scenario = readJson(join(SCENARIOS, `${name}.scenario.json`));
    const gold = readJson(join(SCENARIOS, `${name}.scenario.gold.json`)) as ScoredOutcome;
    const { json } = await play(scenario, readJson(join(FOLDER, `${name}.json`)));
    const { mean, faults } = scoreOutcome(gold, json);
    expect({ isGood: mean >= GOOD_ENOUGH, mean, faults }).toMatchObject({ isGood: true });
    expect(json.problems).toEqual([]);
  });
});

/** Small ones, of which one has tables side by side: the others are played by hand, with `callboard simulate`. */
const MADE: readonly (readonly [string, string, string])[] = [
  ['student_night_bus', '2027-01-20', '2027-02-24'],
  ['indie_lantern_road', '2027-01-10', '2027-02-20'],
];

(isHere ? describe : describe.skip)('timelines that are made up', () => {
  it.each(MADE)(`are followed on any workbook: %s (seed ${SEED})`, async (name, start, end) => {
    const workbook = readJson(join(FOLDER, `${name}.json`)) as Parameters<typeof makeTimeline>[0]['workbook'];
    const reading = readJson(join(FOLDER, `${name}.gold.json`)) as GoldReading;
    const { scenario, gold } = makeTimeline({ name, workbook, reading }, { start, end }, SEED, 30);
    const { json } = await play(scenario, workbook);
    const { mean, faults } = scoreOutcome(gold, json);
    expect({ isGood: mean >= GOOD_ENOUGH, mean, faults }).toMatchObject({ isGood: true });
    expect(json.problems).toEqual([]);
  });
});
