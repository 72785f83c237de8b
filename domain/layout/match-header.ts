import type { Field, Track } from '../model';
import { isPerDay, patternReadings } from './header-patterns';
import { normalise } from './normalise';
import { isStatusWord } from './status-words';
import { HEADERS } from './vocabulary/headers';
import type { Language } from './vocabulary/languages';
import { indexPhrases, type PhraseIndex } from './vocabulary/lookup';
import { MORE_HEADERS } from './vocabulary/more-headers';
import { SUBJECT_HEADERS } from './vocabulary/tracks';

/** What a header can mean: each field with how well the words fit, 0 to 1. */
export interface HeaderMatch {
  readonly fields: ReadonlyMap<Field, number>;
  readonly tracks: ReadonlyMap<Track, number>;
  readonly languages: ReadonlySet<Language>;
  /** The best fit of all fields. */
  readonly best: number;
}

function entriesOf<K extends string, P>(table: Readonly<Partial<Record<K, P>>>): [K, P][] {
  return Object.entries(table) as [K, P][]; // keys of a literal table are exactly its type's
}

const FIELD_PHRASES = indexPhrases([...entriesOf(HEADERS), ...entriesOf(MORE_HEADERS)]);
const SUBJECT_PHRASES = indexPhrases(entriesOf(SUBJECT_HEADERS));
/** Ways to come by a thing; a header of nothing but such words asks for one: `Buy/Make/Borrow/Hire`, `Købes/lejes`. */
const ROUTE =
  /^(?:buy|bought|make|made|build|borrow|hire|rent|rental|own|stock|pull|purchase|fab|cast|or|kauf|kaufen|miete|mieten|leihe|leihen|bau|bauen|fundus|eigen|oder|achat|achete|location|loc|loue|pret|emprunt|fabrication|stock|ou|compra|comprar|alquiler|alquilar|renta|rentar|prestamo|prestado|hacer|acquisto|noleggio|prestito|costruzione|o|aluguel|aluguer|alugar|emprestimo|fazer|koop|kopen|huur|huren|leen|lenen|maken|maak|of|kupno|zakup|wynajem|wypozyczenie|szycie|kobes|lejes|laves|kjop|leie|kopa|hyra|lana|koupit|pujcit|vyrobit|nolo|acq|costr|aankoop|bouw|ausleihe|wypoz|kup)$/;
const LONGEST_HEADER = 48;
const NONE: HeaderMatch = { fields: new Map(), tracks: new Map(), languages: new Set(), best: 0 };
const seen = new Map<string, HeaderMatch>();

/**
 * What the text of a header cell can mean. Only where the cell is known to be a header are words cut short or mistyped
 * looked for, which costs more. The same text always gives the same answer; the last ones are kept.
 */
export function matchHeader(text: string, isHeader = false): HeaderMatch {
  if (text === '' || text.length > LONGEST_HEADER) return NONE;
  const key = isHeader ? `${text}\n` : text;
  const known = seen.get(key);
  if (known) return known;
  if (seen.size > 5000) seen.clear();
  const match = compute(text, isHeader);
  seen.set(key, match);
  return match;
}

function compute(text: string, isHeader: boolean): HeaderMatch {
  const fields = new Map<Field, number>();
  const tracks = new Map<Track, number>();
  const languages = new Set<Language>();
  for (const [phrase, strength] of readings(text, isHeader)) {
    for (const { meaning, languages: spoken } of FIELD_PHRASES.get(phrase) ?? []) {
      if (strength > (fields.get(meaning) ?? 0)) fields.set(meaning, strength);
      if (strength >= 0.8) for (const language of spoken) languages.add(language);
    }
    for (const { meaning } of SUBJECT_PHRASES.get(phrase) ?? []) {
      if (strength > (tracks.get(meaning) ?? 0)) tracks.set(meaning, strength);
    }
  }
  return { fields, tracks, languages, best: Math.max(0, ...fields.values()) };
}

/** The ways in which a header can be read: whole, by its parts, by its words; each with how much that says. */
function readings(text: string, isHeader: boolean): [string, number][] {
  const whole = normalise(text);
  const found: [string, number][] = [[whole, 1]];
  const without = normalise(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (without !== whole) found.push([without, 0.95]);
  const plainWhole = without
    .replace(/\b(?:money|check)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (plainWhole !== without && plainWhole !== '') found.push([plainWhole, 0.95]);
  if (/\bmoney\b/.test(whole) && whole !== 'money') found.push(['money', 0.6]);
  const numberless = plainWhole
    .replace(/\bno s?\b|\bno\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (numberless !== plainWhole && numberless !== '') found.push([numberless, 0.85], ['no', 0.6]);
  // A lone `#` numbers the rows, or it counts: the content decides.
  if (text.trim() === '#') found.push(['how many', 0.9]);
  if (isRoute(whole)) found.push(['rent buy', 0.97]);
  found.push(...patternReadings(whole));
  const parts = text.split(/[/|+&\n,;–]| - | or | und | et | y | e | en | i | o /i).map(normalise);
  if (parts.length > 1 && !isPerDay(whole)) {
    for (const [index, part] of parts.entries()) if (part) found.push([part, index === 0 ? 0.85 : 0.7]);
  }
  if (isStatusWord(text.replace(/\?+$/, ''))) found.push(['status', 0.75], ['done', 0.7]);
  found.push(...wordReadings(plainWhole || whole));
  const isKnown = found.some(([phrase, strength]) => strength >= 0.55 && FIELD_PHRASES.has(phrase));
  return isKnown || !isHeader ? found : [...found, ...looseReadings(whole)];
}

function isRoute(whole: string): boolean {
  const words = whole.split(' ');
  return words.length >= 2 && words.every((word) => ROUTE.test(word));
}

function wordReadings(text: string): [string, number][] {
  const words = text.split(' ');
  const found: [string, number][] = [];
  for (let size = words.length - 1; size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const phrase = words.slice(start, start + size).join(' ');
      if (phrase.length < 3) continue;
      const atEdge = start === 0 || start + size === words.length ? 0.05 : 0;
      found.push([phrase, 0.42 + (0.33 * size) / words.length + atEdge]);
    }
  }
  for (const word of words) found.push(...compoundReadings(word, FIELD_PHRASES));
  return found;
}

/** German and Dutch write `Requisitenstatus` in one word: its end says most. */
function compoundReadings(word: string, index: PhraseIndex<Field>): [string, number][] {
  const found: [string, number][] = [];
  if (word.length < 8) return found;
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    const end = word.slice(cut);
    if (index.has(end)) found.push([end, 0.6]);
    const start = word.slice(0, word.length - cut);
    if (start.length >= 5 && index.has(start)) found.push([start, 0.45]);
  }
  return found;
}

const SINGLE_WORDS = [...FIELD_PHRASES.keys()].filter((phrase) => !phrase.includes(' '));

/** A word cut short (`Perso`, `Accessoir.`) or with one letter wrong (`Charachter`). */
function looseReadings(text: string): [string, number][] {
  const found: [string, number][] = [];
  for (const word of text.split(' ')) {
    if (word.length < 4) continue;
    for (const known of SINGLE_WORDS) {
      if (known.length > word.length && known.length >= 6 && known.startsWith(word)) found.push([known, 0.6]);
      else if (Math.max(word.length, known.length) >= 6 && isNearly(word, known)) found.push([known, 0.65]);
    }
  }
  return found;
}

/** Whether one letter more, less or other makes the words the same. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
