import { whileWriting } from '../../../activities/sheets/row-memory';
import type { KeyedRow } from '../../../domain/watch/keyed-rows';

const row = (rowNumber: number, key: string, title: string, print = title): KeyedRow => ({
  rowNumber,
  key,
  print,
  title,
});
const [A, B, C] = ['r-AAAAAAAA', 'r-BBBBBBBB', 'r-CCCCCCCC'];

describe('what is known of the rows while a write is under way', () => {
  const before = [row(2, A, 'lamp'), row(3, B, 'rope', 'rope, asked')];

  it('is how they are, and how one was whose key stands beside another name now', () => {
    const now = [row(2, A, 'copy'), row(4, B, 'rope', 'rope, here'), row(5, C, 'boat')];
    const known = whileWriting(new Map([['0:0', now]]), new Map([['0:0', before]]));
    expect(known.get('0:0')).toEqual([
      { ...row(2, A, 'copy'), formerly: row(2, A, 'lamp') },
      row(4, B, 'rope', 'rope, here'),
      row(5, C, 'boat'),
    ]);
  });

  it('are those as well that are not there: somebody may be bringing them back', () => {
    const known = whileWriting(new Map([['0:0', [row(2, A, 'lamp')]]]), new Map([['0:0', before]]));
    expect(known.get('0:0')).toEqual([row(2, A, 'lamp'), row(0, B, 'rope', 'rope, asked')]);
  });
});
