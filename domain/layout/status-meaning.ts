import type { Status, Track } from '../model';
import { textAt, valueAt, type Grid } from './grid';
import { readStatusWord, type StatusReading } from './status-words';

/** What the words of a status column mean. */
export interface WordReadings {
  readonly meaning: Readonly<Record<string, Status>>;
  readonly known: number;
  readonly unknown: readonly string[];
}

/** Reads every word of a status column. A legend of the team's own goes before the vocabulary. */
export function statusMeaning(
  grid: Grid,
  track: Track,
  column: number | undefined,
  dataRows: readonly number[],
  legend: ReadonlyMap<string, string>,
): WordReadings {
  const meaning: Record<string, Status> = {};
  const unknown: string[] = [];
  let known = 0;
  if (column === undefined) return { meaning, known, unknown };
  for (const row of dataRows) {
    const word = wordAt(grid, row, column);
    if (word.trim() === '' || meaning[word] !== undefined) continue;
    const reading = byLegend(word, track, legend) ?? readStatusWord(word, track);
    meaning[word] = reading?.status ?? 'unknown';
    if (reading) known += 1;
    else unknown.push(word.trim());
  }
  return { meaning, known, unknown };
}

function wordAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : textAt(grid, row, column);
}

function byLegend(word: string, track: Track, legend: ReadonlyMap<string, string>): StatusReading | null {
  const words = legend.get(word.trim().toLowerCase());
  return words === undefined ? null : readStatusWord(words, track);
}
