import { dateIn, instantOf, isTimeZone, wallTimeIn } from '../../../domain/time/zone';

const utc = (text: string): number => Date.parse(text);

describe('a wall clock', () => {
  it('shows the day of its zone, whatever the day of the host', () => {
    expect(dateIn('Pacific/Auckland', utc('2027-05-03T20:00:00Z'))).toBe('2027-05-04');
    expect(dateIn('America/Los_Angeles', utc('2027-05-04T03:00:00Z'))).toBe('2027-05-03');
    expect(wallTimeIn('Asia/Kolkata', utc('2027-05-03T20:00:00Z'))).toEqual({
      date: '2027-05-04',
      hour: 1,
      minute: 30,
    });
  });

  it('shows midnight as hour 0', () => {
    expect(wallTimeIn('Europe/London', utc('2027-05-02T23:00:00Z'))).toEqual({
      date: '2027-05-03',
      hour: 0,
      minute: 0,
    });
  });

  it('is found at its instant in summer and in winter', () => {
    expect(instantOf('2027-05-03', '09:00', 'Europe/London')).toBe(utc('2027-05-03T08:00:00Z'));
    expect(instantOf('2027-01-04', '09:00', 'Europe/London')).toBe(utc('2027-01-04T09:00:00Z'));
    expect(instantOf('2027-05-03', '09:00', 'America/New_York')).toBe(utc('2027-05-03T13:00:00Z'));
    expect(instantOf('2027-05-03', '09:00', 'Pacific/Auckland')).toBe(utc('2027-05-02T21:00:00Z'));
  });

  it('shows a time that is left out in spring an hour later', () => {
    const instant = instantOf('2026-03-29', '02:30', 'Europe/Paris');
    expect(wallTimeIn('Europe/Paris', instant)).toEqual({ date: '2026-03-29', hour: 3, minute: 30 });
  });

  it('shows a time that comes twice in autumn the first time', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Paris')).toBe(utc('2026-10-25T00:30:00Z'));
    expect(instantOf('2027-11-07', '01:30', 'America/New_York')).toBe(utc('2027-11-07T05:30:00Z'));
  });

  it('comes back from its instant on every hour of the year, where that hour exists', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Chatham'];
    for (const zone of zones) {
      for (let hour = 0; hour < 24 * 366; hour += 41) {
        const instant = utc('2027-01-01T00:00:00Z') + hour * 3_600_000;
        const wall = wallTimeIn(zone, instant);
        const hhmm = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
        expect(wallTimeIn(zone, instantOf(wall.date, hhmm, zone))).toEqual(wall);
      }
    }
  });
});

describe('the name of a time zone', () => {
  it('is one that the host knows', () => {
    expect(isTimeZone('Europe/London')).toBe(true);
    expect(isTimeZone('Europe/Londn')).toBe(false);
  });
});
