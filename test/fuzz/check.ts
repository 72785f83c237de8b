import * as fc from 'fast-check';
import { EmulatorAtHand } from './emulator-at-hand';
import { openingsOf, play, type Played } from './play';
import { story } from './story';

export interface CheckOptions {
  readonly runs: number;
  readonly seed: number;
  /** Where in the seed's stories to begin, as a failing run prints it. */
  readonly path?: string;
  /** Called after each run, of those that shrink a story too. */
  readonly onRun?: () => void;
}

export interface Checked {
  readonly runs: number;
  readonly tally: Played['tally'];
  /** What went wrong, with all that is needed to see it again; `null` where nothing did. */
  readonly failure: string | null;
}

/** Plays so many random stories. The first that goes wrong is shrunk to the shortest that still does. */
export async function checkStories({ runs, seed, path, onRun }: CheckOptions): Promise<Checked> {
  const place = new EmulatorAtHand();
  const tally = { missed: 0, false: 0, duplicate: 0, delivered: 0 };
  try {
    const openings = await openingsOf(place);
    const property = fc.asyncProperty(story, async (given) => {
      const played = await play(place, openings, given);
      onRun?.();
      if (played.trouble !== null) throw new Error(played.trouble);
      for (const kind of ['missed', 'false', 'duplicate', 'delivered'] as const) tally[kind] += played.tally[kind];
    });
    const result = await fc.check(property, { numRuns: runs, seed, ...(path === undefined ? {} : { path }) });
    if (!result.failed) return { runs: result.numRuns, tally, failure: null };
    const [told = { knownBy: 'key', isLarge: false, steps: [] }] = result.counterexample ?? [];
    const again = await play(place, openings, told);
    const failure = [
      `A story went wrong after ${result.numRuns} runs (shrunk ${result.numShrinks} times).`,
      `See it again with: npm run fuzz -- --seed ${result.seed} --path ${result.counterexamplePath ?? ''}`,
      ...again.log.map((line) => `  ${line}`),
      `  → ${again.trouble ?? `only once: ${String(result.errorInstance)}`}`,
    ].join('\n');
    return { runs: result.numRuns, tally, failure };
  } finally {
    place.close();
  }
}
