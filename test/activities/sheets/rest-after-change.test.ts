import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota } from '../../../activities/sheets/quota';
import { restingAfterChange } from '../../../activities/sheets/rest-after-change';
import type { SheetMemories, WatchMemory } from '../../../activities/sheets/watch-memory';

const CLOCK = { hostMs: 0, productionMs: 0, speed: 1 };
const CURSOR = { buckets: ['a'], facts: 'f' };
const POLL = { productionId: 'p', spreadsheetId: 's', cursor: CURSOR, clock: CLOCK };
const RESTS = { type: 'NoChange', category: 'BENIGN', nextRetryDelay: 5_000 };

/** A poll that always delivers a change, and how often it was made. */
function polling({ isOpen = false, isKnown = true } = {}) {
  let polls = 0;
  const memories = { watch: () => (isKnown ? ({ isOpen } as WatchMemory) : null) } as unknown as SheetMemories; // Only asked for that.
  const poll = restingAfterChange(
    async () => {
      polls += 1;
      return { cursor: CURSOR, summary: 'a row has changed' };
    },
    { memories, pace: new Pace(new SheetsQuota()) },
  );
  return { poll, polls: () => polls };
}

describe('the poll after one that delivered a change', () => {
  it('rests, and the one after it reads', async () => {
    const { poll, polls } = polling();
    await poll(POLL);
    await expect(poll(POLL)).rejects.toMatchObject(RESTS);
    await poll(POLL);
    expect(polls()).toBe(2);
  });

  it.each([
    ['somebody asks for it', { ...POLL, isAsked: true }, {}],
    ['the spreadsheet was lost', { ...POLL, isLost: true }, {}],
    ['everything is to be delivered again', { ...POLL, cursor: null }, {}],
    ['the production plays fast', { ...POLL, clock: { ...CLOCK, speed: 7_200 } }, {}],
    ['a row waits for its verdict', POLL, { isOpen: true }],
    ['another worker has polled since', POLL, { isKnown: false }],
  ])('reads all the same when %s', async (_, input, memory) => {
    const { poll, polls } = polling(memory);
    await poll(POLL);
    await poll(input);
    expect(polls()).toBe(2);
  });
});
