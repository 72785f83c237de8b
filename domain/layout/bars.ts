import type { Field, Track } from '../model';
import { isDateText } from './cell-kinds';
import { normalise } from './normalise';
import { phraseSet, startsWithPhrase } from './vocabulary/lookup';
import { TRACK_FIELDS } from './vocabulary/track-fields';
import {
  BANNER_WORDS,
  BREAK_WORDS,
  DAY_WORDS,
  DEPARTMENT_WORDS,
  OFF_WORDS,
  SCENE_WORDS,
  TOTAL_WORDS,
} from './vocabulary/words';

const BREAKS = phraseSet(BREAK_WORDS);
const OFF = phraseSet(OFF_WORDS);
const BANNERS = phraseSet(BANNER_WORDS);
const DAYS = phraseSet(DAY_WORDS);
const DEPARTMENTS = phraseSet(DEPARTMENT_WORDS);
const SCENES = phraseSet(SCENE_WORDS);
const TOTALS = phraseSet(TOTAL_WORDS);
const ENDS = /^(?:end|ende|fin|fine|fim|einde|koniec)\b/;

export interface Section {
  readonly field: Field;
  readonly value: string;
}

/** Whether a line is a bar or a banner by its words: a department, a day, a scene, a lunch, a move. */
export function isBarText(text: string): boolean {
  const plain = normalise(text);
  if (/\*{2,}|-{3,}|={2,}|_{3,}/.test(text)) return true;
  return (
    DEPARTMENTS.has(plain) ||
    startsWithPhrase(plain, BANNERS) ||
    numberAfter(plain, DAYS) !== null ||
    numberAfter(plain, SCENES) !== null ||
    /^(?:week|woche|semaine|semana|settimana|tydzien|act|akt|acte|acto|atto|ato)\s\w{1,3}$/.test(plain)
  );
}

/** Whether a bar names a shooting day, before or after its scenes. */
export function isDayBar(text: string): boolean {
  const plain = normalise(text);
  if (numberAfter(plain, DAYS) !== null) return true;
  const start = text.split(/\(|–| - |,\s*(?=\D*$)/)[0]?.trim() ?? '';
  return start.length <= 30 && isDateText(start) && /\d/.test(start);
}

/** Whether a whole cell is the name of a break or a move, perhaps with its length: `LUNCH (30 min)`. */
export function isBreakText(text: string): boolean {
  const plain = normalise(text.replace(/\([^)]*\)/g, ' ')).replace(/ ?\d+ ?(?:min|h|hrs?)?$/, '');
  return BREAKS.has(plain);
}

/** Whether a cell says that nobody works: `OFF`, `– frei –`, `RELÂCHE`. */
export function isOffText(text: string): boolean {
  const plain = normalise(text);
  return OFF.has(plain) || BREAKS.has(plain);
}

export function isTotalText(text: string): boolean {
  if (text.length > 40) return false;
  const plain = normalise(text).replace(/^\d+ /, '');
  return (
    TOTALS.has(plain) ||
    (plain.split(' ').length <= 4 && startsWithPhrase(plain, TOTALS)) ||
    /(?:^|\s)(?:total|totale|totaal|summe|suma|razem)$/.test(plain)
  );
}

/** The number that follows a word of the set at the beginning of the text: `day 3 of 12` is 3. */
function numberAfter(plain: string, words: ReadonlySet<string>): string | null {
  const parts = plain.split(' ');
  for (let size = Math.min(4, parts.length - 1); size > 0; size -= 1) {
    if (!words.has(parts.slice(0, size).join(' '))) continue;
    const next = parts[size] === 'no' ? parts[size + 1] : parts[size];
    if (next !== undefined && /^\d{1,4}[a-z]?$/.test(next)) return next;
  }
  return null;
}

/** What the rows below a bar inherit from it in a table of this track; `null` for a banner that says nothing of them. */
export function sectionOf(text: string, track: Exclude<Track, 'none'>): Section | null {
  const plain = normalise(text);
  if (ENDS.test(plain)) return null;
  const day = numberAfter(plain, DAYS);
  if (day !== null) return { field: 'shootDay', value: day };
  const scene = /^\D{2,12}?[\s.:#]*(\d{1,4}(?:[.-]\d{1,3})?[A-Za-z]?)\b/.exec(text);
  if (numberAfter(plain, SCENES) !== null && scene?.[1]) return { field: 'scene', value: scene[1] };
  if (isDayBar(text)) return { field: 'date', value: text.trim() };
  if (startsWithPhrase(plain, BANNERS) && !DEPARTMENTS.has(plain)) return null;
  if (/^(?:act|akt|acte|acto|atto|ato|bedrijf)\s\w{1,3}$/.test(plain)) return null;
  const field = TRACK_FIELDS[track].section;
  if (field === 'shootDay' || field === 'date') return null;
  if (DEPARTMENTS.has(plain) && field === 'category')
    return { field: track === 'budget' ? 'category' : 'department', value: text.trim() };
  return { field, value: text.replace(/\s*\([^)]*\)\s*$/, '').trim() };
}
