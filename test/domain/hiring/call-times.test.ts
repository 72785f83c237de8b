import { callTimes, callTimeText, isAtOnce } from '../../../domain/hiring/call-times';

const read = (text: string, end?: string): string => callTimes(text, end).map(callTimeText).join(', ');

describe('the times of a call', () => {
  it.each([
    ['10:00', '10:00'],
    ['10am', '10:00'],
    ['10 a.m.', '10:00'],
    ['10:00:00 AM', '10:00'],
    ['7:45a', '07:45'],
    ['7pm', '19:00'],
    ['12 noon', '12:00'],
    ['10.30-13.00', '10:30–13:00'],
    ['10:00 – 17:30', '10:00–17:30'],
    ['1000-1300', '10:00–13:00'],
    ['10h30 à 13h', '10:30–13:00'],
    ['17-21h', '17:00–21:00'],
    ['18 bis 22 Uhr', '18:00–22:00'],
    ['10am to 1pm', '10:00–13:00'],
    ['9.30am-12noon', '09:30–12:00'],
    ['10-1, 2-5', '10:00–13:00, 14:00–17:00'],
    ['10:00-13:00 (break 11:15)', '10:00–13:00'],
  ])('are read from %s', (text, times) => {
    expect(read(text)).toBe(times);
  });

  it.each([
    ['10-1', '10:00–13:00'],
    ['2-5', '14:00–17:00'],
    ['2-5pm', '14:00–17:00'],
    ['10-1pm', '10:00–13:00'],
    ['9.30-12pm', '09:30–12:00'],
    ['7pm-10', '19:00–22:00'],
    ['22:00-02:00', '22:00–02:00'],
    ['06:00-14:00', '06:00–14:00'],
    ['5-13', '05:00–13:00'],
  ])('are before or after noon as people mean it: %s', (text, times) => {
    expect(read(text)).toBe(times);
  });

  it('have their end in a column of its own', () => {
    expect(read('10:00', '13:00')).toBe('10:00–13:00');
    expect(read('2', '5.30')).toBe('14:00–17:30');
    expect(read('10:00', 'TBC')).toBe('10:00');
  });

  it.each(['', 'TBC', 'evening', 'OFF', '25:00', '10:75', '13pm', 'Sc 2.4', '10-1-3', '17/03/2027'])(
    'are not guessed from “%s”',
    (text) => {
      expect(callTimes(text)).toEqual([]);
    },
  );
});

describe('two calls', () => {
  const clash = (a: string, b: string): boolean =>
    callTimes(a).some((one) => callTimes(b).some((other) => isAtOnce(one, other)));

  it('are at once where they overlap, not where one ends as the other begins', () => {
    expect(clash('10-1', '12:00-14:00')).toBe(true);
    expect(clash('10-1', '1-3')).toBe(false);
    expect(clash('22:00-02:00', '23:30')).toBe(true);
  });

  it('without an end are at once only at that very time, for nobody knows how long they last', () => {
    expect(clash('10:00', '10am')).toBe(true);
    expect(clash('10:00', '10:30')).toBe(false);
    expect(clash('10:00', '9.30-12.00')).toBe(true);
    expect(clash('12:00', '9.30-12.00')).toBe(false);
  });
});
