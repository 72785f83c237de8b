import type { IsoDate } from '../model';

const DAY_MS = 86_400_000;

interface WallTime {
  readonly date: IsoDate;
  readonly hour: number;
  readonly minute: number;
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

/** The wall clock of a zone at an instant. */
export function wallTimeIn(timeZone: string, epochMs: number): WallTime {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(new Date(epochMs))
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${read('year')}-${read('month')}-${read('day')}`,
    hour: Number(read('hour')),
    minute: Number(read('minute')),
  };
}

/** The calendar day in a zone at an instant. */
export function dateIn(timeZone: string, epochMs: number): IsoDate {
  return wallTimeIn(timeZone, epochMs).date;
}

/** The instant at midnight UTC of a calendar day. */
export function utcMidnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The calendar day of an instant in UTC. */
export function utcDate(epochMs: number): IsoDate {
  return new Date(epochMs).toISOString().slice(0, 10);
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

function offsetMs(timeZone: string, epochMs: number): number {
  const wall = wallTimeIn(timeZone, epochMs);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const asUtc = Date.parse(`${wall.date}T${pad(wall.hour)}:${pad(wall.minute)}:00Z`);
  return asUtc - Math.floor(epochMs / 60_000) * 60_000;
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
