import { plain } from '../../domain/items/text';
import type { TabGrid, Workbook } from '../../domain/model';
import type { NaturalLine } from '../../domain/watch/natural';
import { KEY_PATTERN, ROWS_MARK } from '../../domain/watch/own';
import type { TablePlace } from '../../domain/watch/places';

/**
 * The tab on which Callboard keeps the rows of tables in which it may write nothing: a line for each, with what stands
 * beside it elsewhere, and hidden at the right its key and what it is known by.
 */
export const ROWS_TAB = 'Callboard rows';
/** Its columns, from 0. */
export const ROW_COLUMNS = {
  what: 0,
  table: 1,
  where: 2,
  stands: 3,
  key: 4,
  tableId: 5,
  print: 6,
  natural: 7,
} as const;

/** Says in the column of where a row is that it is gone. */
export const ROW_IS_GONE = 'gone';

/** Whether a tab is the one with the rows. */
export function isRowsTab({ title, shown }: TabGrid): boolean {
  return shown[0]?.[0] === ROWS_MARK || (title === ROWS_TAB && shown.length === 0);
}

/** The lines of each table, by `tableIdOf`. */
export function linesOf(workbook: Workbook): ReadonlyMap<string, readonly NaturalLine[]> {
  const lines = new Map<string, NaturalLine[]>();
  for (const row of workbook.tabs.find(isRowsTab)?.shown ?? []) {
    const [key = '', table = '', print = '', natural = ''] = [
      row[ROW_COLUMNS.key],
      row[ROW_COLUMNS.tableId],
      row[ROW_COLUMNS.print],
      row[ROW_COLUMNS.natural],
    ];
    if (!KEY_PATTERN.test(key)) continue;
    const known = lines.get(table) ?? [];
    known.push({ key, print, natural });
    lines.set(table, known);
  }
  return lines;
}

/** What the rows that are there are about, in plain letters, by the id of their tab. */
export function titlesOfLines(workbook: Workbook): ReadonlyMap<number, ReadonlySet<string>> {
  const titles = new Map<number, Set<string>>();
  for (const row of workbook.tabs.find(isRowsTab)?.shown ?? []) {
    if (!KEY_PATTERN.test(row[ROW_COLUMNS.key] ?? '') || row[ROW_COLUMNS.where] === ROW_IS_GONE) continue;
    const sheetId = Number.parseInt(row[ROW_COLUMNS.tableId] ?? '', 10);
    const title = plain(row[ROW_COLUMNS.what] ?? '');
    titles.set(sheetId, (titles.get(sheetId) ?? new Set()).add(title));
  }
  return titles;
}

/** What a table is called on the tab, whatever its own tab is called. */
export function tableIdOf({ tab, place }: { readonly tab: TabGrid; readonly place: TablePlace }): string {
  return `${tab.sheetId} ${place.keyLabel.replace(/^[^:]*: /, '')}`;
}
