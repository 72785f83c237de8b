import { statusAfter, type HeldStatus, type StatusCells } from '../../../domain/items/status-over-time';
import type { Status } from '../../../domain/model';

const cells = (word: string, byWord: Status, note = ''): StatusCells => ({ word, byWord, note });
const first = (now: StatusCells): HeldStatus => statusAfter(null, now, 'crew');

describe('the status of a row over time', () => {
  it('is what the note says where the note has news', () => {
    expect(first(cells('VERBAL', 'agreed', 'memo signed 2/3'))).toMatchObject({
      status: 'signed',
      because: 'the note says “memo signed 2/3”',
    });
  });

  it('keeps a note’s news when another note takes its place', () => {
    const before = first(cells('VERBAL', 'agreed', 'memo signed 2/3'));
    expect(statusAfter(before, cells('VERBAL', 'agreed', 'veg'), 'crew').status).toBe('signed');
  });

  it('is what the word says when the word is written later', () => {
    const before = first(cells('OFFER', 'offered', 'passed 2/2'));
    expect(before.status).toBe('rejected');
    expect(statusAfter(before, cells('VERBAL', 'agreed', 'passed 2/2'), 'crew')).toMatchObject({
      status: 'agreed',
      because: '',
    });
  });

  it('reads both when word and note are written at once', () => {
    const before = first(cells('OPEN', 'needed'));
    expect(statusAfter(before, cells('LOCKED', 'signed', 'dropped out'), 'crew').status).toBe('rejected');
  });

  it('is the word again when the news is cleared together with a new word', () => {
    const before = first(cells('OFFER', 'offered', 'passed'));
    expect(statusAfter(before, cells('OPEN', 'needed', ''), 'crew').status).toBe('needed');
  });
});
