import type { Status, Track } from '../model';
import { textAt, valueAt, type Grid } from './grid';
import { readStatusWord, type StatusReading } from './status-words';
import { GROUP_OF_TRACK } from './vocabulary/statuses';

/** What the words of a status column mean. */
export interface WordReadings {
  readonly meaning: Readonly<Record<string, Status>>;
  readonly known: number;
  readonly unknown: readonly string[];
}

/** What a team says of its words elsewhere: in a legend, and in the column's header. */
export interface WordHints {
  readonly legend: ReadonlyMap<string, string>;
  readonly header: string;
}

/** Reads every word of a status column. A legend of the team's own goes before the vocabulary. */
export function statusMeaning(
  grid: Grid,
  track: Track,
  column: number | undefined,
  dataRows: readonly number[],
  hints: WordHints,
): WordReadings {
  const meaning: Record<string, Status> = {};
  const unknown: string[] = [];
  let known = 0;
  if (column === undefined) return { meaning, known, unknown };
  for (const row of dataRows) {
    const word = wordAt(grid, row, column);
    if (word.trim() === '' || meaning[word] !== undefined) continue;
    const reading =
      byLegend(word, track, hints.legend) ?? byHeader(word, track, hints.header) ?? readStatusWord(word, track);
    meaning[word] = reading?.status ?? 'unknown';
    if (reading) known += 1;
    else unknown.push(word.trim());
  }
  return { meaning, known, unknown };
}

/** The word of a status cell, to the letter. Row and column count from 0. */
export function wordAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : textAt(grid, row, column);
}

function byLegend(word: string, track: Track, legend: ReadonlyMap<string, string>): StatusReading | null {
  const words = legend.get(word.trim().toLowerCase());
  return words === undefined ? null : readStatusWord(words, track);
}

const YES = /^(?:y|yes|true|x|ja|j|oui|o|s[ií]|s|sim|tak|t|[✓✔☑✅]+)$/iu;

/** Under `Confirmed?` or `Signed`, yes means just that. */
function byHeader(word: string, track: Track, header: string): StatusReading | null {
  if (!YES.test(word.trim())) return null;
  const said = readStatusWord(header.replace(/[?¿]/g, ' '), track);
  // Who answers yes to `Found?` has it.
  if (said?.status === 'option' && GROUP_OF_TRACK[track] === 'things') return { status: 'inHand', isWhole: true };
  return said?.isWhole && said.status !== 'needed' && said.status !== 'unknown' ? said : null;
}
