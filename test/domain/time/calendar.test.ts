import {
  addDays,
  addOfficeDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  nextWorkingMoment,
  weekdayOf,
  workingDaysBetween,
} from '../../../domain/time/calendar';
import type { WorkCalendar } from '../../../domain/model';
import { instantOf } from '../../../domain/time/zone';

const OFFICE: WorkCalendar = {
  workingWeekdays: [1, 2, 3, 4, 5],
  daysOff: ['2027-05-03'],
  holidays: [],
  timeZone: 'Europe/London',
};
const UNIT: WorkCalendar = { ...OFFICE, workingWeekdays: [2, 3, 4, 5, 6] };

describe('a calendar day', () => {
  it('moves by days across months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  });

  it('is a whole number of days from another, on the days on which clocks change too', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2);
    expect(daysBetween('2027-05-02', '2027-05-01')).toBe(-1);
  });

  it('has an ISO weekday', () => {
    expect(weekdayOf('2027-05-17')).toBe(1);
    expect(weekdayOf('2027-05-16')).toBe(7);
  });
});

describe('an office day', () => {
  it('is one from Monday to Friday without public holidays, though the production works on Saturdays', () => {
    const holidays = [{ date: '2027-05-07', name: 'Star Day' }];
    expect(addOfficeDays({ ...UNIT, holidays }, '2027-05-06', 1)).toBe('2027-05-10');
    expect(addOfficeDays({ ...UNIT, daysOff: ['2027-05-05'] }, '2027-05-06', -1)).toBe('2027-05-05');
  });
});

describe('a working day', () => {
  it('is one of the working week that nobody has off', () => {
    expect(isWorkingDay(OFFICE, '2027-05-04')).toBe(true);
    expect(isWorkingDay(OFFICE, '2027-05-03')).toBe(false);
    expect(isWorkingDay(OFFICE, '2027-05-08')).toBe(false);
    expect(isWorkingDay(UNIT, '2027-05-08')).toBe(true);
  });

  it('is no public holiday, whatever week the production works', () => {
    const holidays = [{ date: '2027-05-04', name: 'Star Day' }];
    expect(isWorkingDay({ ...UNIT, holidays }, '2027-05-04')).toBe(false);
    expect(addWorkingDays({ ...OFFICE, holidays }, '2027-04-30', 1)).toBe('2027-05-05');
  });

  it('is a holiday or a Saturday on which the production works all the same, while offices stay closed', () => {
    const holidays = [{ date: '2027-05-04', name: 'Star Day' }];
    const calendar = { ...OFFICE, holidays, workedDays: ['2027-05-04', '2027-05-08'] };
    expect(isWorkingDay(calendar, '2027-05-04')).toBe(true);
    expect(addWorkingDays(calendar, '2027-05-07', 1)).toBe('2027-05-08');
    expect(addOfficeDays(calendar, '2027-04-30', 1)).toBe('2027-05-03');
    expect(addOfficeDays(calendar, '2027-05-03', 1)).toBe('2027-05-05');
  });

  it('is every day where the team has set no working week', () => {
    expect(isWorkingDay({ ...OFFICE, workingWeekdays: [] }, '2027-05-08')).toBe(true);
  });

  it('is counted forwards and backwards over weekends and holidays', () => {
    expect(addWorkingDays(OFFICE, '2027-04-30', 1)).toBe('2027-05-04');
    expect(addWorkingDays(OFFICE, '2027-05-17', -10)).toBe('2027-04-30');
    expect(addWorkingDays(UNIT, '2027-05-08', 1)).toBe('2027-05-11');
  });

  it('is the day itself at a distance of none, or the next one', () => {
    expect(addWorkingDays(OFFICE, '2027-05-04', 0)).toBe('2027-05-04');
    expect(addWorkingDays(OFFICE, '2027-05-01', 0)).toBe('2027-05-04');
  });

  it('comes out the same when counted there and back', () => {
    for (const count of [1, 3, 10, 25]) {
      const there = addWorkingDays(OFFICE, '2027-04-28', count);
      expect(addWorkingDays(OFFICE, there, -count)).toBe('2027-04-28');
      expect(workingDaysBetween(OFFICE, '2027-04-28', there)).toBe(count);
      expect(workingDaysBetween(OFFICE, there, '2027-04-28')).toBe(-count);
    }
  });
});

describe('the next moment at which somebody may be asked', () => {
  const next = (date: string, time: string): number =>
    nextWorkingMoment(OFFICE, instantOf(date, time, 'Europe/London'));
  const at = (date: string, time: string): number => instantOf(date, time, 'Europe/London');

  it('is now between nine and six on a working day', () => {
    expect(next('2027-05-04', '14:10')).toBe(at('2027-05-04', '14:10'));
  });

  it('is nine in the morning before that, and of the next working day after that', () => {
    expect(next('2027-05-04', '06:00')).toBe(at('2027-05-04', '09:00'));
    expect(next('2027-04-30', '18:01')).toBe(at('2027-05-04', '09:00'));
    expect(next('2027-05-02', '11:00')).toBe(at('2027-05-04', '09:00'));
  });
});
