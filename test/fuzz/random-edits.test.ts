import { checkStories } from './check';

const RUNS = Number(process.env.CALLBOARD_FUZZ_RUNS ?? 300);
const SEED = Number(process.env.CALLBOARD_FUZZ_SEED ?? 20_270_506);

describe('whatever people do between the calls that Callboard makes, and whatever fails', () => {
  it(`no cell of theirs is lost, every row keeps its key, and each change is told once (${RUNS} stories, seed ${SEED})`, async () => {
    const { failure, tally } = await checkStories({ runs: RUNS, seed: SEED });
    expect(failure ?? '').toBe('');
    expect(tally).toMatchObject({ missed: 0, false: 0, duplicate: 0 });
  }, 600_000);
});
