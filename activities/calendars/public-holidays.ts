import Holidays, { type HolidaysTypes } from 'date-holidays';
import { plain } from '../../domain/items/text';
import type { Holiday } from '../../domain/model';
import type { HolidayCalendars } from '../../domain/time/holiday-calendars';

const DAY_MS = 86_400_000;

/** Names of holidays and countries in the language of Callboard's mails, where the data has them in it. */
const LANGUAGE = 'en';

/** How many states of a country are named to somebody who typed another: those that are written most like it. */
const MOST_NAMED = 6;

/**
 * The public holidays of 200 countries and their states, by rules that `date-holidays` keeps. Nothing is looked up in
 * the network. Holidays that follow the sighting of the moon are estimates; a day off of the team's own corrects them.
 */
export const publicHolidays: HolidayCalendars = {
  regionOf,
  holidaysOf,
  regionsLike,
  thisYear: () => new Date().getUTCFullYear(),
};

/** By region and year: making a year takes tens of milliseconds. */
const years = new Map<string, readonly Holiday[]>();

function holidaysOf(region: string, year: number): readonly Holiday[] {
  const name = `${region} ${year}`;
  const known = years.get(name);
  if (known) return known;
  const made = isRegion(region) ? yearOf(region, year) : [];
  years.set(name, made);
  return made;
}

function yearOf(region: string, year: number): Holiday[] {
  const [country = '', state, part] = region.split('-');
  const calendar = new Holidays(country, state ?? '', part ?? '');
  const byDate = new Map<string, string>();
  for (const holiday of calendar.getHolidays(year, LANGUAGE)) {
    // Others are observances, bank closings and school holidays: offices and crews work.
    if (holiday.type !== 'public') continue;
    for (const date of datesOf(holiday)) if (!byDate.has(date)) byDate.set(date, holiday.name);
  }
  return [...byDate].sort(([a], [b]) => a.localeCompare(b)).map(([date, name]) => ({ date, name }));
}

/** Every day of a holiday. Its `date` is the wall's in its country; `start` and `end` are instants and give the length. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: days }, (_, day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10));
}

interface Regions {
  /** By code in capitals: what it is called. */
  readonly names: ReadonlyMap<string, string>;
  /** By plain name: its code; a name that two regions have is nobody's. */
  readonly codes: ReadonlyMap<string, string>;
}

let regions: Regions | null = null;

function allRegions(): Regions {
  regions ??= readRegions();
  return regions;
}

function readRegions(): Regions {
  const all = new Holidays();
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  const call = (name: string, code: string): void => {
    const wanted = plain(name);
    const holder = codes.get(wanted);
    // A country goes before a state of its name: Georgia.
    if (holder === undefined || holder === code) codes.set(wanted, code);
    else if (holder.includes('-')) codes.set(wanted, '');
  };
  const countries = all.getCountries(LANGUAGE);
  for (const [country, name] of Object.entries({ ...all.getCountries(), ...countries })) {
    names.set(country, name);
    call(name, country);
  }
  for (const [country, name] of Object.entries(all.getCountries())) call(name, country);
  for (const country of Object.keys(countries)) {
    for (const [state, name] of Object.entries(all.getStates(country, LANGUAGE) ?? {})) {
      names.set(`${country}-${state}`, name);
      call(name, `${country}-${state}`);
    }
    for (const [state, name] of Object.entries(all.getStates(country) ?? {})) call(name, `${country}-${state}`);
  }
  return { names, codes };
}

function regionOf(text: string): string | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[\s_/.]+/g, '-');
  if (isRegion(code)) return code;
  return allRegions().codes.get(plain(text)) || null;
}

function isRegion(code: string): boolean {
  const { names } = allRegions();
  const [country = '', state = '', part] = code.split('-');
  if (part === undefined) return names.has(code);
  const parts: unknown = new Holidays().getRegions(country, state);
  return names.has(`${country}-${state}`) && typeof parts === 'object' && parts !== null && part in parts;
}

function regionsLike(text: string): string {
  const usual = 'a country and its state, such as US-CA, GB-ENG or DE-BY';
  const [first = '', ...rest] = text.trim().split(/[\s_/.,-]+/);
  const country = regionOf(first);
  if (country === null || country.includes('-')) return usual;
  const states = [...allRegions().names].filter(([code]) => code.startsWith(`${country}-`));
  if (states.length === 0) return `${country}; no calendars of its regions are known`;
  const wanted = plain(rest.join(' '));
  const likeness = ([code, name]: readonly [string, string]): number =>
    Math.max(sharedStart(plain(code.slice(country.length + 1)), wanted), sharedStart(plain(name), wanted));
  const listed = states
    .map((state) => ({ state, likeness: likeness(state) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NAMED)
    .map(({ state: [code, name] }) => `${code} (${name})`);
  const others = states.length > listed.length ? `one of its ${states.length} states, such as ` : '';
  return `${country} for the whole country, or ${others}${listed.slice(0, -1).join(', ')} or ${listed[listed.length - 1] ?? ''}`;
}

/** How many letters two words begin with alike. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
