import { readDate, readDateText } from '../../../domain/items/dates';

/** The serial number of 17 March 2027. */
const MARCH_17 = 46_463;

describe('a date cell', () => {
  it.each(['17/03/2027', '3/17/2027', '17 Mar 2027', 'Wed 17 Mar', '17. März 2027', '2027-03-17', 'mars 2027'])(
    'that is shown as %s is that day',
    (shown) => expect(readDate(MARCH_17, shown, 'DMY')).toEqual({ date: '2027-03-17' }),
  );

  it.each(['46463', '£46,463', '$46,463.00', '46.463,00 €', '4646300%'])('that is shown as %s is a number', (shown) =>
    expect(readDate(MARCH_17, shown, 'DMY')).toBe('nothing'),
  );

  it('says nothing while it is blank, TBD or in words', () => {
    expect(readDate(null, '', 'DMY')).toBe('nothing');
    expect(readDate('TBD', 'TBD', 'DMY')).toBe('nothing');
    expect(readDate('week of the wrap', 'week of the wrap', 'DMY')).toBe('nothing');
  });
});

describe('a date that was typed as text', () => {
  it('is read in the order of day and month that the production uses', () => {
    expect(readDateText('03/04/2027', 'DMY')).toEqual({ date: '2027-04-03' });
    expect(readDateText('03/04/2027', 'MDY')).toEqual({ date: '2027-03-04' });
  });

  it.each([
    ['3/17/27', 'MDY'],
    ['17.03.2027', 'DMY'],
    ['Wed 17 Mar 2027', 'DMY'],
    ['March 17th, 2027', 'MDY'],
    ['WEDNESDAY 17 MARCH 2027', 'DMY'],
    ['WED, MARCH 17, 2027', 'MDY'],
    ['2027-03-17', 'MDY'],
    ['shoots 17 March 2027, if dry', 'DMY'],
  ] as const)('can be written as %s', (text, order) =>
    expect(readDateText(text, order)).toEqual({ date: '2027-03-17' }),
  );

  it('that does not exist is impossible, not another day', () => {
    expect(readDateText('30/02/2027', 'DMY')).toBe('impossible');
    expect(readDateText('2027-13-01', 'DMY')).toBe('impossible');
  });

  it.each(['17 March', '12/5', '9-12', '1 4/8', '020 7946 0101', '12E3'])('%s is no date: no year is guessed', (text) =>
    expect(readDateText(text, 'DMY')).toBe('nothing'),
  );
});
