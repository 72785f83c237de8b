import type { IsoDate } from '../model';

const DAY_MS = 86_400_000;

interface WallTime {
  readonly date: IsoDate;
  readonly hour: number;
  readonly minute: number;
}

/** In this century no zone has changed its clocks but at a quarter of an hour of UTC. */
const QUARTER_MS = 900_000;

/** More are not kept: a year of mornings in three zones. */
const MOST_OFFSETS = 1_000;

/** What a zone's wall clock was ahead of UTC, by zone and quarter: to ask Intl again costs a thousand times as much. */
const offsets = new Map<string, number>();

function offsetMs(timeZone: string, epochMs: number): number {
  const quarter = Math.floor(epochMs / QUARTER_MS) * QUARTER_MS;
  const name = `${timeZone} ${quarter}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  const made = offsetByIntl(timeZone, quarter);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(name, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One formatter a zone: making one costs far more than using it. It holds no state of a workflow's. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

function offsetByIntl(timeZone: string, epochMs: number): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(new Date(epochMs))
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - epochMs;
}

/** The wall clock of a zone at an instant. */
export function wallTimeIn(timeZone: string, epochMs: number): WallTime {
  const wall = new Date(epochMs + offsetMs(timeZone, epochMs));
  return { date: wall.toISOString().slice(0, 10), hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}

/** The calendar day in a zone at an instant. */
export function dateIn(timeZone: string, epochMs: number): IsoDate {
  return wallTimeIn(timeZone, epochMs).date;
}

/** More are not kept: the days of some years. */
const MOST_DAYS = 2_000;

/** By calendar day: to find one is many times as fast as to read the text again, and deadlines count day by day. */
const midnights = new Map<IsoDate, number>();
const days = new Map<number, IsoDate>();

/** The instant at midnight UTC of a calendar day. */
export function utcMidnight(date: IsoDate): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  const made = Date.parse(`${date}T00:00:00Z`);
  if (midnights.size >= MOST_DAYS) midnights.clear();
  midnights.set(date, made);
  return made;
}

/** The calendar day of an instant in UTC. */
export function utcDate(epochMs: number): IsoDate {
  const day = Math.floor(epochMs / DAY_MS);
  const known = days.get(day);
  if (known !== undefined) return known;
  const made = new Date(epochMs).toISOString().slice(0, 10);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(day, made);
  return made;
}

/**
 * The instant at which a zone's wall clock shows `hhmm` on `date`. Where the clocks go forward over that time, the
 * time an hour later; where they go back and it comes twice, the first.
 */
export function instantOf(date: IsoDate, hhmm: string, timeZone: string): number {
  const wallMs = Date.parse(`${date}T${hhmm}:00Z`);
  const candidates = [wallMs - DAY_MS, wallMs + DAY_MS]
    .map((near) => wallMs - offsetMs(timeZone, near))
    .sort((a, b) => a - b);
  const exact = candidates.find((instant) => instant + offsetMs(timeZone, instant) === wallMs);
  return exact ?? Math.max(...candidates);
}

/** Whether the host knows a zone of this name (IANA, such as `Europe/London`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    // A RangeError is Intl's way to say that it does not know the name.
    return false;
  }
}
