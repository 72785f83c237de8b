import { ApplicationFailure } from '@temporalio/common';
import { joinedWrites } from '../../../activities/sheets/joined-writes';
import type { Changed, SheetsPort } from '../../../activities/sheets/port';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

const refused = (): ApplicationFailure =>
  ApplicationFailure.create({ type: 'SheetsRefused', message: 'No grid with id: 7' });
const unavailable = (): ApplicationFailure =>
  ApplicationFailure.create({ type: 'SheetsUnavailable', message: 'no answer' });

interface Call {
  readonly at: number;
  readonly spreadsheetId: string;
  readonly requests: readonly unknown[];
}

/** A port that writes down its calls; each takes so long, and fails where `fails` says so. */
function recorder(fails: (requests: readonly unknown[]) => Error | null = () => null, takesMs = 50) {
  const calls: Call[] = [];
  const unused = (): Promise<never> => Promise.reject(new Error('not used here'));
  const call = async (spreadsheetId: string, requests: readonly unknown[]): Promise<void> => {
    calls.push({ at: Date.now(), spreadsheetId, requests });
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    const error = fails(requests);
    if (error) throw error;
  };
  const port: SheetsPort = {
    readWorkbook: unused,
    readValues: unused,
    readSkeleton: unused,
    readRows: unused,
    write: call,
    change: async (id, requests): Promise<Changed> => {
      await call(id, requests);
      const workbook = { spreadsheetId: id, title: `after ${calls.length}`, locale: '', timeZone: '', tabs: [] };
      return { workbook, replies: requests.map((request) => ({ findReplace: { valuesChanged: Number(request) } })) };
    },
  };
  return { calls, sheets: joinedWrites(port) };
}

/** Lets a promise settle on the fake clock and gives what came of it. */
async function settled<T>(...promises: Promise<T>[]): Promise<PromiseSettledResult<T>[]> {
  const all = Promise.allSettled(promises);
  await jest.advanceTimersByTimeAsync(10_000);
  return all;
}

describe('writes into one spreadsheet', () => {
  it('that are due within a second go in one call, in order, and each gets its own answer', async () => {
    const { calls, sheets } = recorder();
    const first = sheets.change('one', [1, 2], 'soon');
    await jest.advanceTimersByTimeAsync(900);
    const second = sheets.change('one', [3], 'soon');
    const [one, two] = await settled(first, second);
    expect(calls).toEqual([{ at: 1_000, spreadsheetId: 'one', requests: [1, 2, 3] }]);
    expect(one).toMatchObject({
      value: { replies: [{ findReplace: { valuesChanged: 1 } }, { findReplace: { valuesChanged: 2 } }] },
    });
    expect(two).toMatchObject({ value: { replies: [{ findReplace: { valuesChanged: 3 } }] } });
  });

  it('never wait longer than a second for others', async () => {
    const { calls, sheets } = recorder();
    const all = [];
    for (let time = 0; time < 3_000; time += 300) {
      all.push(sheets.change('one', [time], 'soon'));
      await jest.advanceTimersByTimeAsync(300);
    }
    await settled(...all);
    for (const { at, requests } of calls) expect(at - Number(requests[0])).toBeLessThanOrEqual(1_000);
    expect(calls.flatMap(({ requests }) => requests)).toEqual(Array.from({ length: 10 }, (_, index) => index * 300));
  });

  it('that are due now go at once and take along what waits', async () => {
    const { calls, sheets } = recorder();
    const soon = sheets.change('one', ['soon'], 'soon');
    await jest.advanceTimersByTimeAsync(200);
    const now = sheets.write('one', ['now']);
    await settled(
      soon.then(() => undefined),
      now,
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ at: 200, requests: ['soon', 'now'] });
  });

  it('are never under way two at once', async () => {
    const { calls, sheets } = recorder(() => null, 4_000);
    const all = [sheets.write('one', ['a']), sheets.write('one', ['b'])];
    await settled(...all);
    expect(calls.map(({ at, requests }) => [at, requests])).toEqual([
      [0, ['a']],
      [4_000, ['b']],
    ]);
  });

  it('wait for nobody who writes into another', async () => {
    const { calls, sheets } = recorder(() => null, 4_000);
    await settled(sheets.write('one', ['a']), sheets.write('two', ['b']));
    expect(calls.map(({ at }) => at)).toEqual([0, 0]);
  });

  it('fail for the one whose part is refused, and for nobody else', async () => {
    const { calls, sheets } = recorder((requests) => (requests.includes('bad') ? refused() : null));
    const [good, bad, other] = await settled(
      sheets.change('one', ['good'], 'soon'),
      sheets.change('one', ['bad'], 'soon'),
      sheets.change('one', ['other'], 'soon'),
    );
    expect([good?.status, bad?.status, other?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(bad).toMatchObject({ reason: { type: 'SheetsRefused' } });
    expect(calls.map(({ requests }) => requests)).toEqual([['good', 'bad', 'other'], ['good'], ['bad'], ['other']]);
  });

  it('of which nobody knows whether they arrived are not sent again, and everybody is told', async () => {
    const { calls, sheets } = recorder(() => unavailable());
    const outcomes = await settled(sheets.change('one', ['a'], 'soon'), sheets.change('one', ['b'], 'soon'));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(calls).toHaveLength(1);
  });

  it('go on after one has failed', async () => {
    let isDown = true;
    const { sheets } = recorder(() => (isDown ? unavailable() : null));
    await settled(sheets.write('one', ['a']));
    isDown = false;
    expect(await settled(sheets.write('one', ['b']))).toMatchObject([{ status: 'fulfilled' }]);
  });
});
