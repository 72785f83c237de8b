import { rowsWithoutKey, strayedKeys, type KeyedRow } from '../../../domain/watch/keys';

const row = (rowNumber: number, key: string, print: string): KeyedRow => ({ rowNumber, key, print });
const [A, B, C, D] = ['r-AAAAAAAA', 'r-BBBBBBBB', 'r-CCCCCCCC', 'r-DDDDDDDD'];
const nobody = (): boolean => false;

describe('giving rows their keys', () => {
  it('gives a key to a row that has none', () => {
    const rows = [row(2, A, 'lamp'), row(3, '', 'rope')];
    expect(rowsWithoutKey(rows, nobody).map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('lets the first of two rows keep a key that was copied, and gives the copy a new one', () => {
    const rows = [row(2, A, 'lamp'), row(3, B, 'rope'), row(4, A, 'lamp')];
    expect(rowsWithoutKey(rows, nobody).map(({ rowNumber }) => rowNumber)).toEqual([4]);
  });

  it('gives a new key to a row that was copied over from another tab', () => {
    expect(rowsWithoutKey([row(9, C, 'lamp')], (key) => key === C)).toHaveLength(1);
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

  it('lets a row that was edited keep its key', () => {
    expect(strayedKeys(before, [row(2, A, 'lamp'), row(3, B, 'long rope'), row(4, C, 'boat')]).size).toBe(0);
  });

  it('lets a row that was edited to read like a deleted one keep its key', () => {
    expect(strayedKeys(before, [row(2, A, 'rope'), row(3, C, 'boat')]).size).toBe(0);
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

  it('takes rows that read alike for interchangeable', () => {
    const alike = [row(2, A, 'chair'), row(3, B, 'chair')];
    expect(strayedKeys(alike, [row(2, B, 'chair'), row(3, A, 'chair')]).size).toBe(0);
  });
});
