import { readBook } from '../../activities/sheets/book';
import { tableRow } from '../../domain/items/text';
import type { Item, Workbook } from '../../domain/model';

/** Which table a row stands on, and what its cells call it beside its title: the set of a location. */
export interface RowTable {
  readonly table: string;
  readonly more: string;
}

/** The table of each row that has a key. Without `before`, tables are named after their first rows. */
export async function rowTables(
  workbook: Workbook,
  before: ReadonlyMap<string, RowTable> = new Map(),
): Promise<Map<string, RowTable>> {
  const { tables } = await readBook(workbook, { productionId: 'simulated', spreadsheetUrl: '' });
  const found = new Map<string, RowTable>();
  for (const { tab, place, rows } of tables) {
    const keyed = rows.filter(({ key }) => key !== '');
    const table = mostOf(keyed.flatMap(({ key }) => before.get(key)?.table ?? [])) ?? place.table.tableId;
    const isPlace = place.table.track === 'locations';
    for (const { key, rowNumber } of keyed) {
      const more = isPlace ? tableRow(tab, place.table, rowNumber).text('set') : '';
      found.set(key, { table, more });
    }
  }
  return new Map([...found, ...before]);
}

/** The name that is there most often: rows come and go, and a table moves, but most of its rows stay its own. */
function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How a timeline calls a row: a location with its set, a costume without its wearer, who is mostly said in a bar above. */
export function nameOf({ track, title }: Item, more: string): string {
  if (track === 'wardrobe') return title.replace(/^[^:]*: /, '');
  return more === '' || more === title ? title : `${title} ${more}`;
}
