import { usualCheckDates } from '../../../domain/simulate/check-dates';

describe('the days on which a timeline is looked at', () => {
  it.each([
    ['2027-01-12', '2027-03-03', ['2027-01-24', '2027-02-06', '2027-02-18', '2027-03-03']],
    ['2027-02-08', '2027-03-14', ['2027-02-16', '2027-02-25', '2027-03-05', '2027-03-14']],
  ])('are the ends of its quarters, from %s to %s', (start, end, dates) => {
    expect(usualCheckDates(start, end)).toEqual(dates);
  });

  it('are fewer where it has fewer days', () => {
    expect(usualCheckDates('2027-01-12', '2027-01-13')).toEqual(['2027-01-12', '2027-01-13']);
  });
});
