import type { IntExt } from './screenplay';

/** What a scene heading says. */
export interface Heading {
  readonly intExt: IntExt;
  readonly set: string;
  readonly timeOfDay: string;
  /** Shots and notes that are no part of the set: `ON NED`, `FLASHBACK`. */
  readonly modifiers: readonly string[];
}

const BOTH = String.raw`(?:INT|INTERIOR|INNEN)\.?\s*[/&-]\s*(?:EXT|EXTERIOR|AUSSEN|AUßEN)|(?:EXT|EXTERIOR|AUSSEN|AUßEN)\.?\s*[/&-]\s*(?:INT|INTERIOR|INNEN)|I\s*\/\s*E|E\s*\/\s*I`;
const INSIDE = 'INT|INTERIOR|INNEN';
const OUTSIDE = 'EXT|EXTERIOR|EST|AUSSEN|AUßEN';
const PREFIX = new RegExp(String.raw`^(?:(${BOTH})|(${INSIDE})|(${OUTSIDE}))(?:\s*[.:]+\s*|\s+[-–—]+\s*|\s+|$)`, 'i');

/** Whether a line opens as a heading does: `INT. KITCHEN - DAY`. */
export function opensAsHeading(line: string): boolean {
  const match = PREFIX.exec(line);
  if (!match) return false;
  // `Ext` and `Est` begin ordinary sentences too: without a stop or a slash the line must be in capitals.
  return /[.:/]/.test(match[0]) || line === line.toUpperCase();
}

/** A day or night word, with what may stand before and after it: `LATE AFTERNOON`, `DAY 2`, `THE NEXT MORNING`. */
const TIME_WORDS = [
  ...['DAY', 'NIGHT', 'MORNING', 'EVENING', 'AFTERNOON', 'NOON', 'MIDDAY', 'MIDNIGHT', 'DUSK', 'DAWN', 'DAYBREAK'],
  ...['SUNSET', 'SUNRISE', 'TWILIGHT', 'GLOAMING', 'NIGHTFALL', 'MAGIC HOUR', 'GOLDEN HOUR', 'BLUE HOUR', 'DAYTIME'],
  ...[
    'CONTINUOUS',
    'CONTINUING',
    'CONT',
    'SAME',
    'SAME TIME',
    'LATER',
    'MOMENTS LATER',
    'SIMULTANEOUS',
    'MOMENTS EARLIER',
  ],
  ...['TAG', 'NACHT', 'MORGEN', 'ABEND', 'NACHMITTAG', 'MITTAG', 'DÄMMERUNG', 'MORGENDÄMMERUNG', 'ABENDDÄMMERUNG'],
  ...['JOUR', 'NUIT', 'MATIN', 'SOIR', 'AUBE', 'CRÉPUSCULE', 'APRÈS-MIDI', 'DÍA', 'DIA', 'NOCHE', 'TARDE', 'MAÑANA'],
  ...['AMANECER', 'ATARDECER', 'GIORNO', 'NOTTE', 'MATTINA', 'SERA', 'ALBA', 'TRAMONTO', 'NOITE', 'DAG', 'AVOND'],
];
const BEFORE = String.raw`(?:(?:EARLY|LATE|MID|PRE|THE|NEXT|SAME|FOLLOWING|THAT|ONE|SPÄTER|FRÜHER|FIRST|LAST|ANOTHER)[\s-]+)*`;
const AFTER = String.raw`(?:\s+(?:\d+|ONE|TWO|THREE)|\s*\([^)]*\)|\s+LATER)?`;
const TIME = new RegExp(`^${BEFORE}(?:${TIME_WORDS.join('|')})${AFTER}$`);
const AGO =
  /^(?:(?:A|AN|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|TEN|SEVERAL|A FEW|SOME|\d+)\s+)?(?:SECONDS?|MINUTES?|HOURS?|DAYS?|WEEKS?|MONTHS?|YEARS?)\s+(?:LATER|EARLIER)$/;
const MIXED_TIME = new RegExp(`^(?:${TIME_WORDS.join('|')})\\s*/\\s*(?:${TIME_WORDS.join('|')})$`);

/** Parts of a heading that say how the scene is seen, not where it plays. */
const SHOT =
  /^(?:ON|IN|INTO|THRU|THROUGH|UNDER|BEHIND|OVER|FROM|CLOSE|CLOSER|ANGLE|WIDE|WIDER|TIGHT|AERIAL|TRACKING|MOVING|DRIVING|TRAVELING|TRAVELLING|STATIONARY|PARKED|FLASHBACK|FLASH-?FORWARD|PRESENT|PAST|REVERSED?|MONTAGE|INTERCUT|DREAM|NIGHTMARE|FANTASY|POV|SLOW MOTION|STOCK|ESTABLISHING|INSERT|REARVIEW|SIDE[- ]?MIRROR|INSIDE|OUTSIDE|BACK TO|RESUME|TO)\b|\bP\.?O\.?V\.?\b|'S VIEW$|\bFOOTAGE$/;

const isTime = (part: string): boolean => TIME.test(part) || AGO.test(part) || MIXED_TIME.test(part);

/** Takes a heading apart. Never fails: a heading that names no place is its own set. */
export function parseHeading(text: string): Heading {
  const heading = text
    .replace(/#[^#]*#\s*$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
  const prefix = PREFIX.exec(heading);
  const intExt: IntExt = !prefix ? '' : prefix[1] ? 'INT/EXT' : prefix[2] ? 'INT' : 'EXT';
  const parts = partsOf(prefix ? heading.slice(prefix[0].length) : heading);
  const modifiers: string[] = [];
  let timeOfDay = '';
  while (parts.length > 1 || (intExt !== '' && parts.length === 1)) {
    const last = parts[parts.length - 1] ?? '';
    const plain = last
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/[\s.]+$/, '')
      .trim();
    if (timeOfDay === '' && isTime(plain)) timeOfDay = plain;
    else if (parts.length > 1 && (SHOT.test(last) || plain === '' || isTime(plain))) modifiers.unshift(last);
    else break;
    parts.pop();
  }
  const set = parts
    .join(' - ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[\s.,:-]+$/, '');
  return { intExt, set: set === '' && intExt === '' ? heading : set, timeOfDay, modifiers };
}

/** Splits at dashes; a time of day may also follow a comma, a full stop, or stand in brackets at the end. */
function partsOf(text: string): string[] {
  const parts = text
    .split(/\s*(?:--+|[–—])\s*|\s+-+\s*|\s*-+\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? '';
  const tail = /^(.+?)(?:\s*[,.;/]\s+|\s+\()([^,.;()]+)\)?\.?$/.exec(last);
  if (tail?.[1] !== undefined && tail[2] !== undefined && isTime(tail[2].trim())) {
    parts.splice(parts.length - 1, 1, tail[1], tail[2].trim());
  }
  return parts;
}

/** The numbers that an OMITTED heading stands for (`''` where it gives none); `null` for any other heading. */
export function omittedNumbers(heading: string, number: string): string[] | null {
  const bare = heading.replace(/#[^#]*#/g, ' ').trim();
  const match =
    /^(?:SCENES?\s+)?([\dA-Z]{0,5}(?:\s*-\s*\d+[A-Z]?)?)\s*[-:.(]*\s*(?:OMIT(?:TED)?|ENTFÄLLT|GESTRICHEN)\b[\s.:)]*([\d][\dA-Z]*(?:\s*(?:-|THRU|TO)\s*\d+[A-Z]?)?)?\s*\.?$/i.exec(
      bare,
    );
  if (!match) return null;
  const given = number || match[1]?.trim() || match[2]?.trim() || '';
  const range = /^(\d+)\s*(?:-|THRU|TO)\s*(\d+)$/i.exec(given);
  if (!range) return [given];
  const first = Number(range[1]);
  const last = Number(range[2]);
  if (last < first || last - first > 500) return [given];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
