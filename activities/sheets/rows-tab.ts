import { titleOf } from '../../domain/items/item-of-row';
import { tableRow } from '../../domain/items/text';
import type { TabGrid } from '../../domain/model';
import { KEY_PATTERN, ROWS_MARK } from '../../domain/watch/own';
import { isNaturalRow } from '../../domain/watch/natural';
import { tableName } from '../../domain/watch/table-name';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import { cellRequests } from './cell-requests';
import { addSheet, BANNER, columnWidths, grown, newSheetId, styled } from './layout-requests';
import type { CellEdit } from './port';
import { isRowsTab, ROW_COLUMNS, ROW_IS_GONE, ROWS_TAB, tableIdOf } from './row-lines';

const HEADERS = [ROWS_MARK, 'Table', 'Where', 'How it stands', 'Key', 'Table id', 'Cells', 'Known by'];
const { what: WHAT, table: TABLE, where: WHERE, stands: STANDS, key: KEY } = ROW_COLUMNS;
const { tableId: TABLE_ID, print: PRINT, natural: NATURAL } = ROW_COLUMNS;
const SPARE_ROWS = 500;

/**
 * The requests that bring the tab up to date with the rows as they are: a line for each new row, and what changed rows
 * are known by now. The tab itself is added with the first one. Lines of rows that are gone stay, so that a row that
 * comes back is the same.
 */
export function rowsRequests(book: Book, makeKey: () => string): unknown[] {
  const tab = book.workbook.tabs.find(isRowsTab) ?? null;
  const places = placesOf(tab);
  const edits: Omit<CellEdit, 'sheetId'>[] = [];
  let next = Math.max(1, tab?.shown.length ?? 1);
  for (const table of book.tables) {
    if (!table.isNatural) continue;
    for (const row of table.rows) {
      const known = places.get(row.key);
      const rowIndex = known ?? next;
      if (known === undefined) next += 1;
      edits.push(...lineEdits(table, row, rowIndex, known === undefined ? makeKey() : row.key, tab));
    }
  }
  if (edits.length === 0) return [];
  const sheetId = tab?.sheetId ?? newSheetId();
  const cells = cellRequests(edits.map((edit) => ({ ...edit, sheetId })));
  return tab ? [...grown(tab, next, SPARE_ROWS), ...cells] : [...newTab(sheetId, next), ...cells];
}

function placesOf(tab: TabGrid | null): Map<string, number> {
  return new Map(
    (tab?.shown ?? []).flatMap((row, index) => (KEY_PATTERN.test(row[KEY] ?? '') ? [[row[KEY] ?? '', index]] : [])),
  );
}

function lineEdits(
  table: BookTable,
  row: BookTable['rows'][number],
  rowIndex: number,
  key: string,
  tab: TabGrid | null,
): Omit<CellEdit, 'sheetId'>[] {
  const wanted = new Map<number, string>([
    [WHAT, titleOf(tableRow(table.tab, table.place.table, row.rowNumber))],
    [TABLE, tableName(table.tab.title, table.place.table.track)],
    [KEY, key],
    [TABLE_ID, tableIdOf(table)],
    [PRINT, row.print],
    [NATURAL, isNaturalRow(row) ? row.natural : ''],
  ]);
  return differing(wanted, rowIndex, tab);
}

/** The edits that say how each row stands and where it is now. */
export function standingEdits(book: Book, texts: ReadonlyMap<string, string>): CellEdit[] {
  const tab = book.workbook.tabs.find(isRowsTab);
  if (!tab) return [];
  const wanted = new Map<string, string>();
  for (const { tab: own, rows, isNatural } of book.tables) {
    if (isNatural) for (const { key, rowNumber } of rows) wanted.set(key, `${own.title}!A${rowNumber}`);
  }
  return [...placesOf(tab)].flatMap(([key, rowIndex]) => {
    const where = wanted.get(key);
    const cells = new Map<number, string>([
      [WHERE, where ?? ROW_IS_GONE],
      [STANDS, where === undefined ? '' : (texts.get(key) ?? '')],
    ]);
    return differing(cells, rowIndex, tab).map((edit) => ({ ...edit, sheetId: tab.sheetId }));
  });
}

function differing(
  wanted: ReadonlyMap<number, string>,
  rowIndex: number,
  tab: TabGrid | null,
): Omit<CellEdit, 'sheetId'>[] {
  return [...wanted].flatMap(([columnIndex, value]) =>
    (tab?.shown[rowIndex]?.[columnIndex] ?? '') === value ? [] : [{ rowIndex, columnIndex, value }],
  );
}

function newTab(sheetId: number, rows: number): unknown[] {
  const header = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: 1,
    startColumnIndex: 0,
    endColumnIndex: HEADERS.length,
  };
  const hidden = { sheetId, dimension: 'COLUMNS', startIndex: KEY, endIndex: HEADERS.length };
  return [
    addSheet({ sheetId, title: ROWS_TAB, rowCount: rows + SPARE_ROWS, columnCount: HEADERS.length, frozenRowCount: 1 }),
    ...cellRequests(HEADERS.map((value, columnIndex) => ({ sheetId, rowIndex: 0, columnIndex, value }))),
    ...columnWidths(sheetId, [260, 160, 120, 520]),
    styled(header, BANNER),
    styled(
      { ...header, startRowIndex: 1, endRowIndex: rows + SPARE_ROWS, endColumnIndex: 1 },
      { textFormat: { bold: true } },
    ),
    { updateDimensionProperties: { range: hidden, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  ];
}
