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

  it('counts the lines as they are wrapped, between words', () => {
    const lines = (text: string): number => (heightFor([text], [170]) - heightFor([''], [170])) / 16 + 1;
    expect(lines('Helena Strand')).toBe(1);
    expect(lines('Helena Strand, Thu 29 Apr')).toBe(2);
    expect(lines('Saltbyharbour Marrowpointlighthouse')).toBe(2);
    // 34 letters: two lines would do if words could be broken.
    expect(lines('in Marrowpointlighthouse of Saltby')).toBe(3);
    expect(lines('Marrowpointlighthouseonthehillbeyondthe')).toBe(2);
  });
});
