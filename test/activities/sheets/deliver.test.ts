import { deliverChanges, deliverEverything, heldItems } from '../../../activities/sheets/deliver';
import { lastOf } from '../../../domain/layout/steps';
import type { SheetDeps } from '../../../activities/sheets/deps';
import { Pace } from '../../../activities/sheets/pace';
import { SheetsQuota } from '../../../activities/sheets/quota';
import { SheetMemories } from '../../../activities/sheets/watch-memory';
import type { Item, Stage } from '../../../domain/model';
import { bucketOf } from '../../../domain/watch/buckets';
import type { ItemsChanged } from '../../../workflows/messages';
import { anItem } from '../../domain/an-item';

const input = { productionId: 'p', spreadsheetId: 's' };

function recorder(): { deps: SheetDeps; signals: { stage: Stage; changed: ItemsChanged }[] } {
  const signals: { stage: Stage; changed: ItemsChanged }[] = [];
  const unused = (): Promise<never> => Promise.reject(new Error('not used here'));
  const deps: SheetDeps = {
    sheets: {
      readWorkbook: unused,
      readValues: unused,
      readSkeleton: unused,
      readRows: unused,
      change: unused,
      write: unused,
    },
    stages: {
      deliverItems: async (_production, stage, changed) => void signals.push({ stage, changed }),
      deliverFacts: unused,
      reports: unused,
      markBoardDirty: unused,
    },
    now: () => 0,
    spreadsheetUrl: (id) => id,
    makeKey: () => 'r-00000000',
    memories: new SheetMemories(),
    pace: new Pace(new SheetsQuota()),
  };
  return { deps, signals };
}

const many = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => anItem({ key: `r-${String(index).padStart(8, '0')}` }));

describe('delivering what changed', () => {
  it('puts at most a hundred items in a signal, and only into their stage', async () => {
    const { deps, signals } = recorder();
    const changed = [...many(250), anItem({ key: 'r-PAYMENTS', track: 'payments' })];
    await deliverChanges(deps, input, {
      changed,
      removed: new Map([['hiring', ['r-GONE0000']]]),
      missing: new Set(),
      isOpen: false,
      holds: [],
      after: lastOf(heldItems(changed)),
    });
    expect(
      signals.map(({ stage, changed: { items, removedKeys } }) => [stage, items.length, removedKeys.length]).sort(),
    ).toEqual([
      ['hiring', 0, 1],
      ['securing', 100, 0],
      ['securing', 100, 0],
      ['securing', 50, 0],
      ['shoot', 1, 0],
    ]);
  });
});

describe('delivering everything', () => {
  it('delivers each bucket whole, so that a stage can tell what is gone', async () => {
    const { deps, signals } = recorder();
    await deliverEverything(deps, input, many(1_000));
    const securing = signals.filter(({ stage }) => stage === 'securing').map(({ changed }) => changed);
    expect(securing.flatMap(({ completeBuckets }) => [...completeBuckets]).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 64 }, (_, bucket) => bucket),
    );
    for (const { items, completeBuckets } of securing) {
      expect(items.length).toBeLessThanOrEqual(100);
      expect(items.every(({ key }) => completeBuckets.includes(bucketOf(key)))).toBe(true);
    }
    expect(securing.flatMap(({ items }) => items)).toHaveLength(1_000);
  });

  it('tells a stage that has nothing that it has nothing', async () => {
    const { deps, signals } = recorder();
    await deliverEverything(deps, input, many(3));
    const hiring = signals.filter(({ stage }) => stage === 'hiring');
    expect(hiring.map(({ changed }) => [changed.items.length, changed.completeBuckets.length])).toEqual([[0, 64]]);
  });
});
