import { inTurns } from '../../../cli/bench/watch/in-turns';

describe('beginning many spreadsheets', () => {
  it('gives all results in order and begins at most ten at the same time', async () => {
    let [underWay, most] = [0, 0];
    const results = await inTurns(25, async (index) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return index;
    });
    expect(results).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(most).toBe(10);
  });
});
