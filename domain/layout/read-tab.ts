import type { TabGrid, TableReading, TabReading } from '../model';
import { SURE_ENOUGH } from './confidence';
import { isAsideTitle, isOwnTab, whyLeftAlone } from './dead-tabs';
import { findTables } from './find-tables';
import { cellsOf, gridOf } from './grid';
import { readTableSteps } from './read-table';
import { lastOf } from './steps';
import { readUnheaded } from './unheaded';

/** Below this a table is no business of ours: nothing on it says what it is about. */
const WORTH_NAMING = 0.35;

/** Reads one tab: its tables, and sentences about what is left alone. Pure; its cost follows the number of cells. */
export function readTab(tab: TabGrid): TabReading {
  return lastOf(readTabSteps(tab));
}

/** The same in steps that take a few milliseconds each: whoever must not block for long can rest between them. */
export function* readTabSteps(tab: TabGrid): Generator<undefined, TabReading> {
  const base = { sheetId: tab.sheetId, title: tab.title };
  if (isOwnTab(tab.title)) return { ...base, tables: [], leftAlone: ['The tab is Callboard’s own.'] };
  const cells = cellsOf(tab);
  if (cells > MOST_CELLS) return { ...base, tables: [], leftAlone: [tooLarge(cells)] };
  const grid = gridOf(tab);
  yield;
  const alone = whyLeftAlone(grid);
  if (alone !== null) return { ...base, tables: [], leftAlone: [alone] };
  yield;
  const places = findTables(grid);
  const found = places.length > 0 ? places : readUnheaded(grid);
  const tables: TableReading[] = [];
  for (const [index, place] of found.entries()) {
    yield;
    tables.push(yield* readTableSteps(grid, place, index === 0 || found[index - 1]?.firstRow !== place.firstRow));
  }
  const least = isAsideTitle(tab.title) ? SURE_ENOUGH + 0.1 : WORTH_NAMING;
  const kept = tables.filter((table) => table.confidence >= least);
  return { ...base, tables: kept, leftAlone: [...sentences(tab, tables, kept)] };
}

/** A larger tab is no list that people keep: 700,000 cells are 50,000 rows of 14 columns. */
const MOST_CELLS = 700_000;

function tooLarge(cells: number): string {
  const [count, most] = [cells, MOST_CELLS].map((number) => number.toLocaleString('en-US'));
  return `The tab has ${count} cells, and Callboard reads ${most} of one tab at most, so it is left alone. Move the rows that it should watch to a tab of their own.`;
}

function sentences(tab: TabGrid, tables: readonly TableReading[], kept: readonly TableReading[]): string[] {
  if (tables.length === 0) {
    return [
      'No table is seen here: no row looks like headers, and no columns hold scenes, people, dates or the like. Put a header row above a table that Callboard should read.',
    ];
  }
  const said: string[] = [];
  for (const table of tables) {
    said.push(
      ...table.reasons.filter(
        (reason) => kept.includes(table) && /^(?:Rows \d|Columns [A-Z]|Nothing stands)/.test(reason),
      ),
    );
    if (table.confidence >= SURE_ENOUGH && kept.includes(table)) continue;
    const where = table.headerRow === null ? `from row ${table.firstRow ?? 1}` : `below row ${table.headerRow}`;
    const guess = kept.includes(table) ? `may be about ${table.track}` : 'is about nothing that Callboard knows';
    said.push(
      `The table ${where} ${guess}, so it is left alone. ${table.reasons.filter((reason) => /^(?:It could|No column|Not understood|It has no|Most of|Its title|Not understood)/.test(reason)).join(' ')}`.trim(),
    );
  }
  return said;
}
