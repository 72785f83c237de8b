import type { DateOrder, IsoDate, TabGrid } from '../model';
import { readDateText } from './dates';

const OPENING = /^\W*(?:opening(?: night| performance)?|first night|first performance|premi[eè]re|press night)\b/i;

/**
 * The day on which a play opens, where no table of performances says so: a line such as `Opening Thu 18 March 7.30pm`
 * at the end of the rehearsal schedule, or a row that names the opening and its date. `null` where nobody says it.
 */
export function openingNight(tabs: readonly TabGrid[], order: DateOrder, about: IsoDate | null): IsoDate | null {
  for (const row of tabs.filter((tab) => !tab.hidden).flatMap((tab) => tab.shown)) {
    const cell = row.find((text) => OPENING.test(text));
    if (cell === undefined) continue;
    // Beside other words, `Opening letter` on the props list is no event: then its own cell must say the day.
    const isAlone = cell.replace(OPENING, '').trim() === '';
    const reading = readDateText(isAlone ? row.join(' ') : cell, order, about);
    if (typeof reading === 'object') return reading.date;
  }
  return null;
}
