import type { HolidayCalendars } from '../../domain/time/holiday-calendars';

/** One calendar: that of a made-up state with a holiday each 3 May, which it calls Star Day. */
export const SOME_CALENDARS: HolidayCalendars = {
  regionOf: (text) => (text.toUpperCase() === 'XX-ST' ? 'XX-ST' : null),
  holidaysOf: (region, year) => (region === 'XX-ST' ? [{ date: `${year}-05-03`, name: 'Star Day' }] : []),
  regionsLike: () => 'XX-ST (the state)',
  thisYear: () => 2027,
};
