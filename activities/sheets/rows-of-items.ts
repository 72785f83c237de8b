import { addTo } from '../../domain/add-to';
import { restOfItem, textOfItem, textOfRow } from '../../domain/items/item-of-row';
import { plain, tableRow } from '../../domain/items/text';
import type { Item } from '../../domain/model';
import { onlyOnes } from '../../domain/only-ones';
import type { KeyedRow } from '../../domain/watch/keyed-rows';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import { keyColumns } from './row-keys';
import type { RowMemory } from './row-memory';

/**
 * What a worker that has not seen the last reading remembers of the rows and their keys: what the stages hold. Of an item
 * that says what a row says all cells are known, and of one whose title is gone those of the only row of a new title that
 * says the same but for that; of any other only the title.
 */
export function rowsOfItems(book: Book, held: readonly Item[]): RowMemory {
  const columns = keyColumns(book);
  return new Map(
    columns.map(({ id, sheetId, tracks, tables }) => {
      const items = held.filter((item) => item.sheetId === sheetId && tracks.includes(item.track));
      const cells = cellsOfItems(book, tables, items);
      return [
        id,
        items.map((item): KeyedRow => {
          const { print, rest } = cells.get(item.key) ?? { print: '' };
          return { rowNumber: 0, key: item.key, print, title: titleOf(item), ...(rest === undefined ? {} : { rest }) };
        }),
      ];
    }),
  );
}

type Cells = Pick<KeyedRow, 'print' | 'rest'>;

/** What is known of the cells of each item's row, by the item's key: of its own where that says the same, or else of the first. */
function cellsOfItems(book: Book, tables: readonly BookTable[], items: readonly Item[]): ReadonlyMap<string, Cells> {
  const rows = new Map<string, KeyedRow[]>();
  const present = new Set<string>();
  for (const { tab, place, rows: keyed } of tables) {
    const { track } = place.table;
    for (const row of keyed) {
      addTo(rows, `${track} ${textOfRow(tableRow(tab, place.table, row.rowNumber))}`, row);
      present.add(row.title);
    }
  }
  const found = new Map<string, Cells>();
  for (const item of items) {
    const alike = rows.get(`${item.track} ${textOfItem(item)}`) ?? [];
    const row = alike.find(({ key }) => key === item.key) ?? alike[0];
    if (row) found.set(item.key, row);
  }
  const lost = onlyOnes(
    items.filter((item) => !present.has(titleOf(item))),
    restOfItem,
  );
  if (lost.size === 0) return found;
  const titles = new Set(items.map(titleOf));
  const now = onlyOnes(itemsNow(book, tables), ({ item }) => (titles.has(titleOf(item)) ? '' : restOfItem(item)));
  for (const [text, { key }] of lost) {
    const rest = now.get(text)?.row.rest;
    if (rest !== undefined) found.set(key, { print: '', rest });
  }
  return found;
}

/** What the rows are about now, whichever keys stand beside them. */
function itemsNow(
  { built }: Book,
  tables: readonly BookTable[],
): readonly { readonly row: KeyedRow; readonly item: Item }[] {
  const items = new Map(built.items.map((item) => [item.key, item]));
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const item = items.get(row.key);
      return item ? [{ row, item }] : [];
    }),
  );
}

const titleOf = ({ title }: Item): string => plain(title);
