import fc from 'fast-check';
import type { KeyedRow } from '../../../domain/watch/keyed-rows';
import { keepTheirKeys, rowsWithoutKey, strayedKeys } from '../../../domain/watch/keys';

const row = (rowNumber: number, key: string, print: string, title = print): KeyedRow => ({
  rowNumber,
  key,
  print,
  title,
});
const [A, B, C, D] = ['r-AAAAAAAA', 'r-BBBBBBBB', 'r-CCCCCCCC', 'r-DDDDDDDD'];
const nobody = (): boolean => false;

describe('giving rows their keys', () => {
  it('gives a key to a row that has none', () => {
    const rows = [row(2, A, 'lamp'), row(3, '', 'rope')];
    expect(rowsWithoutKey(rows, [], nobody).map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('lets the first of two rows keep a key that was copied, and gives the copy a new one', () => {
    const rows = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, A, 'lamp')];
    expect(rowsWithoutKey(rows, [], nobody).map(({ rowNumber }) => rowNumber)).toEqual([4]);
  });

  it('lets the row that is known by a key keep it when its copy was sorted above it', () => {
    const rows = [row(2, A, 'a copy'), row(3, A, 'lamp')];
    expect(rowsWithoutKey(rows, [row(2, A, 'lamp')], nobody).map(({ rowNumber }) => rowNumber)).toEqual([2]);
  });

  it('gives a new key to a row that was copied over from another tab', () => {
    expect(rowsWithoutKey([row(9, C, 'lamp')], [], (key) => key === C)).toHaveLength(1);
  });
});

describe('keys that got away from their rows', () => {
  const before = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, C, 'boat')];

  it('changes nothing when whole rows were sorted', () => {
    expect(strayedKeys(before, [row(2, C, 'boat'), row(3, A, 'lamp'), row(4, B, 'rope')]).size).toBe(0);
  });

  it('moves the keys back to their rows when the team sorted its own columns without the key column', () => {
    const after = [row(2, A, 'boat'), row(3, B, 'lamp'), row(4, C, 'rope')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [2, C],
        [3, A],
        [4, B],
      ]),
    );
  });

  it('knows a row again by its title when it was edited while others were sorted', () => {
    const old = [row(2, A, 'lamp 1', 'lamp'), row(3, B, 'rope 1', 'rope'), row(4, C, 'boat 1', 'boat')];
    const after = [row(2, A, 'boat 2', 'boat'), row(3, B, 'lamp 1', 'lamp'), row(4, C, 'rope 1', 'rope')];
    expect(strayedKeys(old, after)).toEqual(
      new Map([
        [2, C],
        [3, A],
        [4, B],
      ]),
    );
  });

  it('gives way to a new row that was sorted in among many', () => {
    const old = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, C, 'boat')];
    const after = [row(2, A, 'boat'), row(3, B, 'kite'), row(4, C, 'lamp'), row(5, '', 'rope')];
    expect(strayedKeys(old, after)).toEqual(
      new Map([
        [2, C],
        [3, ''],
        [4, A],
        [5, B],
      ]),
    );
  });

  it('does not take two edited rows for moved ones because one has the name that the other had', () => {
    const after = [row(2, A, 'rope, red', 'rope'), row(3, B, 'something new'), row(4, C, 'boat')];
    expect(strayedKeys(before, after).size).toBe(0);
  });

  it('lets a row that was edited keep its key', () => {
    expect(strayedKeys(before, [row(2, A, 'lamp'), row(3, B, 'long rope'), row(4, C, 'boat')]).size).toBe(0);
  });

  it('lets a row that was given the name of a deleted one keep its key', () => {
    expect(strayedKeys(before, [row(2, A, 'rope, red', 'rope'), row(3, C, 'boat')]).size).toBe(0);
  });

  it('takes the key along when the cells of a row were pasted over another row, and the row deleted', () => {
    expect(strayedKeys(before, [row(2, A, 'rope'), row(3, C, 'boat')])).toEqual(new Map([[2, B]]));
  });

  it('takes the key along when the cells of a row were cut and pasted into a blank row', () => {
    const after = [row(2, A, ''), row(3, B, 'rope'), row(4, C, 'boat'), row(9, '', 'lamp')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [9, A],
        [2, ''],
      ]),
    );
  });

  it('finds a new key that was written while somebody inserted a row above', () => {
    const meant = [row(2, A, 'lamp'), row(3, D, 'rope')];
    const after = [row(2, '', 'kite'), row(3, D, 'lamp'), row(4, '', 'rope')];
    expect(strayedKeys(meant, after)).toEqual(
      new Map([
        [3, A],
        [4, D],
      ]),
    );
  });

  it('gives a row that was renamed its key back where a new one was written over it', () => {
    const meant = [row(2, A, 'lamp'), row(3, D, 'rope')];
    const after = [row(3, D, 'storm lamp'), row(4, '', 'rope')];
    expect(strayedKeys(meant, after, new Set([D]))).toEqual(
      new Map([
        [3, A],
        [4, D],
      ]),
    );
  });

  it('gives a row that was renamed its key back where its copy still has it', () => {
    const meant = [row(2, A, 'lamp'), row(3, D, 'copy')];
    const after = [row(3, D, 'storm lamp'), row(4, A, 'copy')];
    expect(strayedKeys(meant, after, new Set([D]))).toEqual(
      new Map([
        [3, A],
        [4, D],
      ]),
    );
  });

  it('takes a key back from a copy that it was written to while the keys were put back after a sort', () => {
    const meant = [row(2, A, 'boat'), row(3, B, 'kite'), row(4, C, 'rope')];
    const after = [row(2, A, 'boat'), row(3, B, 'kite'), row(4, C, 'copy'), row(5, A, 'rope')];
    expect(strayedKeys(meant, after)).toEqual(
      new Map([
        [5, C],
        [4, ''],
      ]),
    );
  });

  it('lets a row keep its key that was edited so that it reads as another one of its name did', () => {
    const alike = [row(2, A, 'chair, asked', 'chair'), row(3, B, 'chair, here', 'chair')];
    expect(strayedKeys(alike, [row(2, A, 'chair, here', 'chair'), row(3, B, 'stool')]).size).toBe(0);
  });

  it('takes a key back from a new row that was sorted beside it, where another row was emptied', () => {
    const after = [row(2, A, 'rope'), row(3, B, 'new'), row(4, C, 'boat')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [2, B],
        [3, ''],
      ]),
    );
  });

  it('takes rows that read alike for interchangeable', () => {
    const alike = [row(2, A, 'chair'), row(3, B, 'chair')];
    expect(strayedKeys(alike, [row(2, B, 'chair'), row(3, A, 'chair')]).size).toBe(0);
  });

  it('takes the key along when the cells of a row were cut and pasted over another row', () => {
    const after = [row(2, A, ''), row(3, B, 'lamp'), row(4, C, 'boat')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [3, A],
        [2, ''],
      ]),
    );
  });

  it('takes back a key that was made a moment ago and hit another row, because the row that it was for is gone', () => {
    const meant = [row(2, A, 'lamp'), row(3, D, 'lamp'), row(4, B, 'rope')];
    const after = [row(2, A, 'lamp'), row(3, D, 'rope')];
    expect(strayedKeys(meant, after, new Set([D]))).toEqual(new Map([[3, B]]));
  });

  it('gives a new row that such a key hit no key of a row that was deleted in the same moment', () => {
    const meant = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, D, 'rope')].map((one) => ({ ...one, rest: one.print }));
    const after = [{ ...row(2, B, 'rope'), rest: 'rope' }, { ...row(3, B, 'rope'), rest: 'rope' }, row(4, D, 'oar')];
    expect([...strayedKeys(meant, after, new Set([D])).values()]).not.toContain(A);
  });

  it('takes back a key that a worker wrote on the wrong row before it died', () => {
    const titles = [row(0, A, '', 'lamp'), row(0, B, '', 'rope')];
    const after = [row(2, A, 'lamp'), row(3, D, 'rope'), row(4, B, 'a copy of rope')];
    expect(strayedKeys(titles, after)).toEqual(
      new Map([
        [3, B],
        [4, ''],
      ]),
    );
  });

  it('takes the key along when cells were cut and pasted, and another row was typed where they had been', () => {
    const after = [row(2, A, 'an anchor'), row(3, B, 'rope'), row(4, C, 'boat'), row(9, '', 'lamp')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [2, ''],
        [9, A],
      ]),
    );
  });

  it('does the same for a worker that has just begun and knows rows by their titles alone', () => {
    const titles = before.map(({ key, title }) => row(0, key, '', title));
    const after = [row(2, A, 'an anchor'), row(3, B, 'rope'), row(4, C, 'boat'), row(9, '', 'lamp')];
    expect(strayedKeys(titles, after)).toEqual(
      new Map([
        [2, ''],
        [9, A],
      ]),
    );
  });

  it('lets a row keep its key that a copy brought along, where a new one meant for the copy hit a row in between', () => {
    const meant = [row(2, A, 'lamp'), row(3, D, 'copy'), row(4, B, 'rope')];
    const after = [row(2, A, 'lamp'), row(3, D, 'new'), row(4, A, 'copy'), row(5, B, 'rope')];
    expect(strayedKeys(meant, after, new Set([D])).get(2)).toBeUndefined();
    expect(strayedKeys(meant, after, new Set([D])).get(4)).toBe(D);
  });

  it('gives one of two rows that read alike the lost key of their like where both hold the other', () => {
    const alike = [row(2, A, 'chair'), row(3, B, 'chair'), row(4, C, 'boat')];
    const after = [row(2, A, 'chair'), row(3, C, 'boat'), row(4, A, 'chair')];
    expect(strayedKeys(alike, after)).toEqual(new Map([[4, B]]));
  });

  it('takes the key along when the cells of a row were cut, pasted over another row and edited there', () => {
    const after = [row(2, A, ''), row(3, B, 'lamp, lit', 'lamp'), row(4, C, 'boat')];
    expect(strayedKeys(before, after)).toEqual(
      new Map([
        [3, A],
        [2, ''],
      ]),
    );
  });

  it('takes a row for the one of its title that a new worker knows, though it stands beside the key of another', () => {
    const titles = before.map(({ key, title }) => row(0, key, '', title));
    expect(strayedKeys(titles, [row(2, B, 'lamp'), row(3, C, 'boat')])).toEqual(new Map([[2, A]]));
  });

  it('knows a row again that was renamed before the team sorted its columns without the key column', () => {
    const known = [...before, row(5, D, 'kite')].map((one) => ({ ...one, rest: `rest of ${one.title}` }));
    const after = [
      row(2, A, 'boat'),
      row(3, B, 'kite'),
      row(4, C, 'lamp'),
      { ...row(5, D, 'cord'), rest: 'rest of rope' },
    ];
    expect(strayedKeys(known, after)).toEqual(
      new Map([
        [2, C],
        [3, D],
        [4, A],
        [5, B],
      ]),
    );
  });

  it('leaves a row its key that was renamed and stood still while the others were sorted without theirs', () => {
    const known = [...before, row(5, D, 'kite')].map((one) => ({ ...one, rest: `rest of ${one.title}` }));
    const after = [
      row(2, A, 'boat'),
      { ...row(3, B, 'cord'), rest: 'rest of rope' },
      row(4, C, 'kite'),
      row(5, D, 'lamp'),
    ];
    expect(strayedKeys(known, after)).toEqual(
      new Map([
        [2, C],
        [4, D],
        [5, A],
      ]),
    );
  });

  it('stay with a row that was edited, and not with its copy of another name, while others are sorted without theirs', () => {
    const known = before.map((one) => ({ ...one, rest: `rest of ${one.title}` }));
    const after = [
      { ...row(2, A, 'rope'), rest: 'rest of rope' },
      { ...row(3, B, 'boat'), rest: 'rest of boat' },
      { ...row(4, A, 'lamp, needed', 'lamp'), rest: 'rest of lamp, needed' },
      { ...row(5, C, 'copy'), rest: 'rest of lamp' },
    ];
    expect(strayedKeys(known, after)).toEqual(
      new Map([
        [2, B],
        [3, C],
        [5, ''],
      ]),
    );
  });

  it('gives a row back the key that was deleted with another, where nothing else is left of the one beside it', () => {
    const known = before.map((one) => ({ ...one, rest: `rest of ${one.title}` }));
    const edited = { ...row(2, B, 'lamp, lit', 'lamp'), rest: 'rest of lamp, lit' };
    expect(strayedKeys(known, [edited, { ...row(3, C, 'boat'), rest: 'rest of boat' }])).toEqual(new Map([[2, A]]));
    const renamed = { ...row(2, B, 'rope as lamp', 'lamp'), rest: 'rest of rope' };
    expect(strayedKeys(known, [renamed, { ...row(3, C, 'boat'), rest: 'rest of boat' }]).size).toBe(0);
  });

  it('gives a row its lost key back where it carries a copy of one whose own row has it', () => {
    const after = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, A, 'boat')];
    expect(strayedKeys(before, after)).toEqual(new Map([[4, C]]));
    const edited = [row(2, A, 'lamp, on a stand', 'lamp'), row(3, B, 'rope'), row(4, A, 'boat')];
    expect(strayedKeys([row(2, A, 'lamp', 'lamp'), row(3, B, 'rope'), row(4, C, 'boat')], edited)).toEqual(
      new Map([[4, C]]),
    );
  });

  it('gives one of two rows that said the same its key back that was edited before the columns were sorted', () => {
    const known = [row(2, A, 'chair'), row(3, B, 'chair'), row(4, C, 'boat'), row(5, D, 'lamp')];
    const after = [row(2, A, 'boat'), row(3, B, ''), row(4, C, 'lamp'), row(5, D, 'chair, hired', 'chair')];
    expect(strayedKeys(known, after).get(5)).toBe(A);
  });

  it('gives a copy of a row the lost key of another of its name', () => {
    const known = [row(2, A, 'chair'), row(3, B, 'chair, hired', 'chair'), row(4, C, 'boat')];
    const after = [row(2, A, 'chair'), row(3, A, 'chair'), row(4, C, 'boat')];
    expect(strayedKeys(known, after)).toEqual(new Map([[3, B]]));
  });

  it('takes the key along when cells were cut and pasted and edited there, and another row was typed in their place', () => {
    const known = before.map((one) => ({ ...one, rest: `rest of ${one.title}` }));
    const [, rope, boat] = known as [KeyedRow, KeyedRow, KeyedRow];
    const lamp = { ...row(9, '', 'lamp, lit', 'lamp'), rest: 'rest of lamp, lit' };
    expect(strayedKeys(known, [row(2, A, 'an anchor'), rope, boat, lamp])).toEqual(
      new Map([
        [2, ''],
        [9, A],
      ]),
    );
    // A row that was renamed keeps its other cells: one that is given its old name is a new one.
    const renamed = { ...row(2, A, 'lantern'), rest: 'rest of lamp' };
    expect(strayedKeys(known, [renamed, rope, boat, lamp]).size).toBe(0);
  });
});

describe('rows that keep their keys', () => {
  const texts = fc.constantFrom('lamp', 'rope', 'boat', 'kite', '');
  const keys = [A, B, C, D];
  const rows = fc.array(fc.tuple(texts, texts), { minLength: 4, maxLength: 4 });
  const keyed = (cells: readonly (readonly [string, string])[]): KeyedRow[] =>
    cells.map(([print, title], index) => row(index + 2, keys[index] ?? '', print, title));

  it('are those in which a closer look finds nothing to be done either', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [was, is] = [keyed(before), keyed(after)];
        if (!keepTheirKeys(was, is)) return;
        expect(strayedKeys(was, is).size).toBe(0);
        expect(rowsWithoutKey(is, was, nobody)).toEqual([]);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('may be edited, as long as none reads like another one did', () => {
    const was = [row(2, A, 'lamp'), row(3, B, 'rope')];
    expect(keepTheirKeys(was, [row(2, A, 'lamp, red', 'lamp'), row(3, B, 'rope')])).toBe(true);
    expect(keepTheirKeys(was, [row(2, A, 'rope'), row(3, B, 'lamp')])).toBe(false);
  });
});
