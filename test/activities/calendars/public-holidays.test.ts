import { publicHolidays } from '../../../activities/calendars/public-holidays';

const dates = (region: string, year: number): string[] =>
  publicHolidays.holidaysOf(region, year).map(({ date }) => date);

describe('the public holidays', () => {
  it('are those of the state, not only of the country', () => {
    const bavaria = dates('DE-BY', 2027);
    expect(bavaria).toEqual(expect.arrayContaining(['2027-01-06', '2027-03-26', '2027-10-03', '2027-11-01']));
    expect(dates('DE-BE', 2027)).not.toContain('2027-01-06');
    expect(dates('DE-BE', 2027)).toContain('2027-03-08');
    expect(bavaria).toEqual([...bavaria].sort());
  });

  it('have the substitute days that are given for a weekend, and English names', () => {
    const england = publicHolidays.holidaysOf('GB-ENG', 2027);
    // Christmas Day 2027 is a Saturday, Boxing Day a Sunday.
    expect(england.map(({ date }) => date)).toEqual(expect.arrayContaining(['2027-12-27', '2027-12-28']));
    expect(publicHolidays.holidaysOf('DE-BY', 2027)[0]).toEqual({ date: '2027-01-01', name: "New Year's Day" });
  });

  it('leave out what is observed without a day off', () => {
    expect(dates('US-CA', 2027)).toContain('2027-11-11');
    expect(dates('US-CA', 2027)).not.toContain('2027-02-14');
    expect(dates('FR', 2027)).toHaveLength(11);
  });

  it('have every day of one that lasts several', () => {
    const eid = publicHolidays.holidaysOf('AE', 2027).filter(({ name }) => name.includes('Fitr'));
    expect(eid.length).toBeGreaterThan(1);
  });

  it.each([
    ['gb-eng', 'GB-ENG'],
    ['US_CA', 'US-CA'],
    [' de by ', 'DE-BY'],
    ['England', 'GB-ENG'],
    ['Bayern', 'DE-BY'],
    ['California', 'US-CA'],
    ['France', 'FR'],
    ['Deutschland', 'DE'],
    ['Georgia', 'GE'],
  ])('know %s as %s', (text, region) => {
    expect(publicHolidays.regionOf(text)).toBe(region);
  });

  it.each(['GB-ENGLAND', 'XX', 'Middle Earth', 'US-ZZ', ''])('know no %s', (text) => {
    expect(publicHolidays.regionOf(text)).toBeNull();
    expect(publicHolidays.holidaysOf(text, 2027)).toEqual([]);
  });

  it('say what to type for a country whose state is not known', () => {
    expect(publicHolidays.regionsLike('GB-ENGL')).toBe(
      'GB for the whole country, or GB-ENG (England), GB-ALD (Alderney), GB-NIR (Northern Ireland), GB-SCT (Scotland) or GB-WLS (Wales)',
    );
    expect(publicHolidays.regionsLike('US-NYC')).toMatch(
      /^US for the whole country, or one of its 51 states, such as US-NY \(New York\), (US-\w\w \([\w ]+\)(, | or )?){5}$/,
    );
    expect(publicHolidays.regionsLike('Mordor')).toBe('a country and its state, such as US-CA, GB-ENG or DE-BY');
  });
});
