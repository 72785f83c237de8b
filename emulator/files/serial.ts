import { DAY_MS, EPOCH_1970 } from '../formulas/values';
import type { WorkbookCell } from '../store/workbook-format';

const FROM_1904 = 1462;
const LAST_DAY = 2_958_466;

/**
 * What a number with a date format means: a day, a time of day, or a day with its time. `null` where it is no date, as a
 * number below zero or a duration of more than four days.
 */
export function dayAndTime(serial: number, format: string, date1904: boolean): WorkbookCell {
  if (serial < 0 || serial >= LAST_DAY) return null;
  const { hasDay, hasTime } = unitsOf(format);
  const minutes = serial * 1_440;
  const time = timeOf(Math.round(serial * 86_400));
  if (!hasDay) return minutes < 6_000 ? { t: time } : null;
  const d = new Date((Math.floor(serial + 1e-6) + (date1904 ? FROM_1904 : 0) - EPOCH_1970) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  const seconds = Math.round((serial - Math.floor(serial + 1e-6)) * 86_400);
  return hasTime && seconds > 0 ? { d, t: timeOf(seconds) } : { d };
}

function timeOf(seconds: number): string {
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  const rest = seconds % 60;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest > 0 ? `:${two(rest)}` : ''}`;
}

/** `[h]` counts hours; other words in brackets and quotes are no units. */
function unitsOf(format: string): { hasDay: boolean; hasTime: boolean } {
  const bare = format
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]|"[^"]*"|\\.|am\/pm|a\/p/gi, ' ')
    .split(';')[0]
    ?.toLowerCase();
  const hasTime = /[hs]/.test(bare ?? '');
  return { hasTime, hasDay: /[dy]/.test(bare ?? '') || (!hasTime && /m/.test(bare ?? '')) };
}
