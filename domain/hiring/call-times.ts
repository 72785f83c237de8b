/** From when until when somebody is called, in minutes from midnight. A call that names no end has `to` at `from`. */
export interface CallTime {
  readonly from: number;
  readonly to: number;
}

/** A time as it is written; `isPlain` where it may be meant before or after noon: `2`, `6.30`. */
interface Written {
  readonly minutes: number;
  readonly isPlain: boolean;
  readonly half: 'am' | 'pm' | null;
}

const NOON = 12 * 60;
/** Nobody rehearses between midnight and seven: a plain `2` on a rehearsal call is two in the afternoon. */
const FIRST_PLAIN_HOUR = 7;

const TIME = /^(?:(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?|(\d{2})(\d{2})) ?(am?|pm?|h|hrs?|uhr)?$/;
const UNTIL = / ?[-–—] ?| (?:to|until|till?|bis|à|hasta|até|alle|a) /;
const AND = / ?[,;&\n] ?| (?:\/|and) /;

/**
 * The times of a call: `10:00`, `10am`, `10.30-13.00`, `2-5`, `10h à 13h`, or several with commas. What is no time
 * (`evening`, `TBC`) says nothing. `end` is the cell of a column of ends, where the table has one.
 */
export function callTimes(text: string, end = ''): CallTime[] {
  return tidy(text)
    .split(AND)
    .flatMap((part) => {
      const [first = '', last = tidy(end), ...more] = part.replace(/^(?:from|at|ab|um|von|de|dès) /, '').split(UNTIL);
      const from = written(first);
      if (from === null || more.length > 0) return [];
      return [spanOf(from, written(last))];
    });
}

/** `10:00–13:00`, or `10:00` without an end. */
export function callTimeText({ from, to }: CallTime): string {
  return to === from ? clock(from) : `${clock(from)}–${clock(to)}`;
}

/** Whether somebody would have to be at both at once: a call without an end is a moment. */
export function isAtOnce(a: CallTime, b: CallTime): boolean {
  return a.from < Math.max(b.to, b.from + 1) && b.from < Math.max(a.to, a.from + 1);
}

function clock(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/\b(?:12 ?)?(?:noon|midday)\b/g, '12pm')
    .replace(/\s+/g, ' ')
    .trim();
}

function written(text: string): Written | null {
  const parts = TIME.exec(text);
  if (!parts) return null;
  const digits = parts[1] ?? parts[3] ?? '';
  const [hour, minute] = [Number(digits), Number(parts[2] ?? parts[4] ?? 0)];
  const half = parts[5]?.startsWith('a') ? 'am' : parts[5]?.startsWith('p') ? 'pm' : null;
  if (hour > 24 || minute > 59 || (half !== null && (hour < 1 || hour > 12))) return null;
  const isPlain = half === null && hour >= 1 && hour <= 12 && !digits.startsWith('0');
  const before = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return { minutes: before * 60 + minute, isPlain, half };
}

function spanOf(first: Written, last: Written | null): CallTime {
  const from = startOf(first, last);
  if (last === null) return { from, to: from };
  let to = last.minutes;
  if (to <= from && last.isPlain) to += NOON;
  if (to <= from) to += 2 * NOON;
  return { from, to };
}

/** `2-5pm` begins in the afternoon, `10-1pm` does not; `5-13` is written on a clock of 24 hours. */
function startOf({ minutes, isPlain }: Written, last: Written | null): number {
  const later = minutes + NOON;
  if (!isPlain || minutes >= NOON) return minutes;
  if (last?.half === 'pm' && later < last.minutes) return later;
  if (last !== null && !last.isPlain) return minutes;
  return minutes < FIRST_PLAIN_HOUR * 60 ? later : minutes;
}
