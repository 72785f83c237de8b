import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmulatorAtHand } from './emulator-at-hand';
import { openingsOf, play, type Openings } from './play';
import type { Story } from './story';

/** Each story that once went wrong, shrunk, with the seed that it was found by; one a line. */
const ONCE_WRONG = readFileSync(join(__dirname, 'once-wrong.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Story & { readonly seed: number });

describe('a random story that once went wrong', () => {
  const place = new EmulatorAtHand();
  let openings: Openings;
  beforeAll(async () => {
    openings = await openingsOf(place);
  });
  afterAll(() => place.close());

  it.each(ONCE_WRONG)('ends well now (seed $seed)', async (story) => {
    const { log, trouble } = await play(place, openings, story);
    expect([...log, trouble ?? 'all is well'].join('\n')).toMatch(/all is well$/);
  });
});
