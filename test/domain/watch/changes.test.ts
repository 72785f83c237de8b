import fc from 'fast-check';
import { lastOf } from '../../../domain/layout/steps';
import type { Item } from '../../../domain/model';
import {
  acceptanceOf,
  bucketHashes,
  heldItem,
  holdText,
  itemChanges as changesInSteps,
  type ItemChanges,
  type HeldItem,
} from '../../../domain/watch/changes';
import { anItem } from '../an-item';

const held = (items: readonly Item[]): Map<string, HeldItem> =>
  new Map(
    items.flatMap((item) => {
      const now = heldItem(item);
      return now ? [[item.key, now] as const] : [];
    }),
  );

const itemChanges = (input: Parameters<typeof changesInSteps>[0]): ItemChanges => lastOf(changesInSteps(input));

const key = (index: number): string => `r-0000000${index}`;
const props = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => anItem({ key: key(index), title: `Prop ${index}` }));
const none: ReadonlySet<string> = new Set();
const ten = props(10);
const theProps = { sheetId: 0, track: 'props', table: 'Props (props)' } as const;

function changesOf(items: readonly Item[], missingBefore = none, accepted: string | null = null) {
  return itemChanges({ held: held(ten), items, missingBefore, accepted });
}

describe('what changed between two readings', () => {
  it('is nothing when the spreadsheet says what the stages hold', () => {
    const changes = changesOf(ten);
    expect([changes.changed, changes.removed.size, changes.missing.size]).toEqual([[], 0, 0]);
  });

  it('is an item whose status changed, and no other', () => {
    const edited = ten.map((item, index) => (index === 4 ? { ...item, statusWord: 'In hand' } : item));
    expect(changesOf(edited).changed.map((item) => item.key)).toEqual([key(4)]);
  });

  it('are the items that a stage holds before those that are new', () => {
    const edited = ten.map((item, index) => (index === 9 ? { ...item, title: 'Oar' } : item));
    const added = anItem({ key: key(99), title: 'Prop 9' });
    expect(changesOf([added, ...edited]).changed.map(({ title }) => title)).toEqual(['Oar', 'Prop 9']);
  });

  it('waits one more poll before a row that is missing counts as gone', () => {
    const once = changesOf(ten.slice(1));
    expect([once.removed.size, [...once.missing], once.isOpen]).toEqual([0, [key(0)], true]);
    const twice = changesOf(ten.slice(1), once.missing);
    expect(twice.removed.get('securing')).toEqual([key(0)]);
    expect(twice.after.has(key(0))).toBe(false);
  });

  it('says nothing about a row that undo brought back before the next poll', () => {
    const once = changesOf(ten.slice(1));
    const undone = changesOf(ten, once.missing);
    expect([undone.changed, undone.removed.size, undone.missing.size]).toEqual([[], 0, 0]);
  });

  it('gives up no row while more than 30 % of a table is missing, however often it is read', () => {
    const first = changesOf(ten.slice(4));
    const later = changesOf(ten.slice(4), first.missing);
    expect(later.removed.size).toBe(0);
    expect(later.isOpen).toBe(false);
    expect(later.holds).toMatchObject([{ table: 'Props (props)', vanished: 4, held: 10 }]);
  });

  it('decides with the rows that came in the same moment as it would after them', () => {
    const fresh = Array.from({ length: 4 }, (_, index) => anItem({ key: `r-1111111${index}`, title: `New ${index}` }));
    const first = changesOf([...ten.slice(4), ...fresh]);
    expect([first.holds, first.isOpen]).toEqual([[], true]);
    const later = itemChanges({
      held: first.after,
      items: [...ten.slice(4), ...fresh],
      missingBefore: first.missing,
      accepted: null,
    });
    expect(later.removed.get('securing')).toHaveLength(4);
  });

  it('gives them up when the team says that they were removed on purpose', () => {
    const first = changesOf(ten.slice(4));
    const word = acceptanceOf({ ...theProps, vanished: 4, held: 10 });
    expect(changesOf(ten.slice(4), first.missing, word).removed.get('securing')).toHaveLength(4);
  });

  it('takes three rows of ten for an ordinary clean-up', () => {
    const first = changesOf(ten.slice(3));
    expect(changesOf(ten.slice(3), first.missing).removed.get('securing')).toHaveLength(3);
  });

  it('counts the rows of a table together, whatever its tab was called when each was seen last', () => {
    const renamed = ten.slice(3).map((item) => ({ ...item, tabTitle: 'Props list' }));
    const first = changesOf(renamed);
    expect([first.holds, first.isOpen]).toEqual([[], true]);
    const most = changesOf(renamed.slice(1));
    expect(most.holds).toMatchObject([{ table: 'Props list (props)', vanished: 4, held: 10 }]);
  });

  it('takes a row that moved to a table of another stage from the first stage', () => {
    const moved = ten.map((item, index) => (index === 2 ? anItem({ ...item, track: 'payments' }) : item));
    const changes = changesOf(moved);
    expect(changes.removed.get('securing')).toEqual([key(2)]);
    expect(changes.changed.map((item) => item.track)).toEqual(['payments']);
  });

  it('asks with the words that are to be typed and the cell for them', () => {
    expect(holdText({ ...theProps, vanished: 4, held: 10 }, 'Callboard settings!B13')).toBe(
      'Props (props): 4 of 10 rows vanished at once. Callboard waits and gives up none of them. Bring them back with ' +
        'undo; or, if they were removed on purpose, type “Props (props) 4” in Callboard settings!B13.',
    );
  });
});

describe('the cursor', () => {
  it('differs in one bucket when one item changed, and is half a kilobyte for ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => anItem({ key: `r-${String(index).padStart(8, '0')}` }));
    const edited = many.map((item, index) => (index === 77 ? { ...item, notes: 'red, not blue' } : item));
    const [before, after] = [bucketHashes(held(many)), bucketHashes(held(edited))];
    expect(before.filter((hash, bucket) => hash !== after[bucket])).toHaveLength(1);
    expect(JSON.stringify(before).length).toBeLessThan(1_000);
  });

  it('does not depend on the order of the rows', () => {
    expect(bucketHashes(held([...ten].reverse()))).toEqual(bucketHashes(held(ten)));
  });
});

describe('many readings, one after the other', () => {
  it('give what a comparison with all that is held gives, whatever was edited, added or removed', () => {
    const edits = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('Needed', 'In hand', 'gone', 'back')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(edits, (steps) => {
        let sheet = new Map(ten.map((item) => [item.key, item]));
        let [known, missing, items] = [held(ten) as ReadonlyMap<string, HeldItem>, none, ten as readonly Item[]];
        for (const [index, word] of steps) {
          const item = ten[index];
          if (!item) continue;
          sheet = new Map(sheet);
          if (word === 'gone') sheet.delete(item.key);
          else sheet.set(item.key, { ...item, statusWord: word });
          items = ten.flatMap(({ key: own }) => sheet.get(own) ?? []);
          const quick = itemChanges({ held: known, items, missingBefore: missing, accepted: null });
          // A copy is compared item by item.
          const whole = itemChanges({ held: new Map(known), items, missingBefore: missing, accepted: null });
          expect(quick).toEqual(whole);
          expect(bucketHashes(quick.after)).toEqual(bucketHashes(new Map(quick.after)));
          [known, missing] = [quick.after, quick.missing];
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
