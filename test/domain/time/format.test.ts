import { counted, listOf, longDate, shortDate, shortMoment } from '../../../domain/time/format';

describe('a date in a mail or on the board', () => {
  it('names its weekday and month, so that nobody reads day for month', () => {
    expect(shortDate('2027-03-07')).toBe('Sun 7 Mar');
    expect(longDate('2027-12-31')).toBe('Fri 31 Dec 2027');
  });

  it('has the time on the wall clock of the production', () => {
    expect(shortMoment(Date.parse('2027-05-03T08:05:00Z'), 'Europe/London')).toBe('Mon 3 May, 09:05');
    expect(shortMoment(Date.parse('2027-05-03T08:05:00Z'), 'America/New_York')).toBe('Mon 3 May, 04:05');
  });
});

describe('things in a sentence', () => {
  it('are listed with “and” before the last', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['props'])).toBe('props');
    expect(listOf(['props', 'wardrobe', 'cast'])).toBe('props, wardrobe and cast');
  });

  it('are counted in the singular and the plural', () => {
    expect([counted(0, 'scene'), counted(1, 'scene'), counted(2, 'scene')]).toEqual([
      '0 scenes',
      '1 scene',
      '2 scenes',
    ]);
  });
});
