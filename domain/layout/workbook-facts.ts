import type { DateOrder, ProductionKind, TabReading, Workbook } from '../model';
import { normalise } from './normalise';
import { KIND_WORDS } from './vocabulary/kinds';
import { findPhrase, phraseSet } from './vocabulary/lookup';

const US_LOCALES = /^(?:en_US|en_PH|es_US|en_CA)/;
const YEAR_FIRST = /^(?:zh|ja|ko|hu|lt|sv)/;

/** The order of day and month: what the dates themselves prove, else the spreadsheet's locale. */
export function dateOrderOf(workbook: Workbook): DateOrder {
  const { dayFirst, monthFirst } = dateVotes(workbook);
  if (dayFirst > monthFirst) return 'DMY';
  if (monthFirst > dayFirst) return 'MDY';
  if (YEAR_FIRST.test(workbook.locale)) return 'YMD';
  return US_LOCALES.test(workbook.locale) ? 'MDY' : 'DMY';
}

/** Whether dates stand in text that can be read in both orders, and none of them proves which is meant. */
export function isDateOrderGuessed(workbook: Workbook): boolean {
  const { dayFirst, monthFirst, looked } = dateVotes(workbook);
  return looked > 0 && dayFirst === monthFirst;
}

/** How many dates in text can only have the day first, and how many only the month, of those looked at. */
function dateVotes(workbook: Workbook): { dayFirst: number; monthFirst: number; looked: number } {
  let [dayFirst, monthFirst, looked] = [0, 0, 0];
  for (const tab of workbook.tabs) {
    for (const row of tab.rows) {
      for (const value of row) {
        if (typeof value !== 'string' || value.length > 32 || value.length < 6) continue;
        const parts = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/.exec(value);
        if (!parts) continue;
        const [first, second] = [Number(parts[1]), Number(parts[3])];
        if (first > 12 && second <= 12) dayFirst += 1;
        if (second > 12 && first <= 12) monthFirst += 1;
        looked += 1;
        if (looked > 3000) break;
      }
    }
  }
  return { dayFirst, monthFirst, looked };
}

type MarkedKind = keyof typeof KIND_WORDS;

const KINDS = Object.entries(KIND_WORDS).map(
  ([kind, words]) => [kind as MarkedKind, phraseSet(words)] as const, // keys of a literal table are exactly its type's
);
/** Numbers that say it without a word: `S01E04`, `ep. 12`, `:30`. */
const KIND_MARKS: readonly (readonly [MarkedKind, RegExp])[] = [
  ['television', /\bs\d{1,2}(?:\s?e\d{1,2})?\b|\beps?\.?\s?\d{1,3}\b/i],
  ['commercial', /(?:^|\s):\d\d\b|\b\d\d\s?(?:"|″|sec\b|sek\b)/i],
];

/** What is being made, by the words of the workbook's and tabs' titles and first lines; a film where nothing says more. */
export function kindOf(workbook: Workbook, tabs: readonly TabReading[]): ProductionKind {
  const scores = new Map<MarkedKind, number>();
  const add = (text: string, weight: number): void => {
    const plain = text.length > 80 ? '' : normalise(text);
    for (const [kind, words] of KINDS) {
      if (findPhrase(plain, words, 3) !== null) scores.set(kind, (scores.get(kind) ?? 0) + weight);
    }
    for (const [kind, mark] of KIND_MARKS) if (mark.test(text)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  add(workbook.title, 3);
  for (const tab of workbook.tabs) {
    add(tab.title, 1);
    for (const row of tab.rows.slice(0, 5)) for (const value of row) if (typeof value === 'string') add(value, 0.5);
  }
  const tables = tabs.flatMap((tab) => tab.tables);
  if (
    tables.some((table) => table.track === 'rehearsals') &&
    !tables.some((table) => Object.values(table.fields).includes('intExt'))
  ) {
    scores.set('theatre', (scores.get('theatre') ?? 0) + 2);
  }
  if (tables.some((table) => Object.values(table.fields).includes('intExt')))
    scores.set('theatre', (scores.get('theatre') ?? 0) - 3);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : 'film';
}
