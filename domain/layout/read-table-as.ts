import type { TabGrid, TableReading, Track } from '../model';
import { findTables } from './find-tables';
import { gridOf } from './grid';
import { readTable } from './read-table';
import { readUnheaded } from './unheaded';

/**
 * Reads one table of a tab as one of a track that the team has named; `null` where there is no such table any more.
 * `tableId` is that of an earlier reading of the same tab.
 */
export function readTableAs(tab: TabGrid, tableId: string, track: Exclude<Track, 'none'>): TableReading | null {
  const grid = gridOf(tab);
  const places = findTables(grid);
  const found = places.length > 0 ? places : readUnheaded(grid);
  for (const [index, place] of found.entries()) {
    const isFirstOfRow = index === 0 || found[index - 1]?.firstRow !== place.firstRow;
    const table = readTable(grid, place, isFirstOfRow, track);
    if (table.tableId === tableId) return table;
  }
  return null;
}
