import { heightFor } from '../../../activities/sheets/layout-requests';

describe('the height of a row', () => {
  it('has room for the cell that wraps most', () => {
    const one = heightFor(['short', ''], [200, 100]);
    expect(heightFor(['short', 'words that do not fit into a hundred pixels'], [200, 100])).toBeGreaterThan(
      2 * one - 8,
    );
    expect(heightFor(['first line\nsecond line'], [200])).toBeGreaterThan(one);
    expect(heightFor([], [200])).toBe(one);
  });
});
