import { KEY_COLUMN } from '../../domain/board/column';
import type { TabGrid } from '../../domain/model';
import { isLabelWithoutHeaders, labelWithoutHeaders, meaningText } from '../../domain/watch/meaning';
import { KEY_PATTERN } from '../../domain/watch/own';
import { sharesRows, shownAt } from '../../domain/watch/places';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import { cellRequests } from './cell-requests';
import { appended, protectedRange, styled } from './layout-requests';
import type { CellEdit } from './port';

const HEADER_NOTE =
  'Callboard writes this column: what is waited for, who was asked, what they said. Nothing is read from it. ' +
  'Change your own columns and this one follows.';
const TEXT_WIDTH = 340;

/**
 * The requests that give each watched table its columns: one that says how each row stands, and a hidden one with the
 * rows' keys. They are inserted, at the right of everything on the tab, and never written over cells that were free a
 * moment ago: where somebody adds a column meanwhile, nothing of theirs is hit. All of a tab's requests go in one call,
 * so that a crash leaves both columns or none. Tables side by side get theirs one after the other: call again until
 * there are no requests left.
 */
export function columnRequests(book: Book): { readonly sheetId: number; readonly requests: unknown[] }[] {
  const tabs = [...new Set(book.tables.map(({ tab }) => tab))];
  return tabs.flatMap((tab) => {
    const lacking = book.tables.filter((table) => table.tab === tab && lacksColumns(table));
    const together = lacking.filter((table, index) => index === 0 || isApart(table, lacking.slice(0, index)));
    return together.length === 0 ? [] : [{ sheetId: tab.sheetId, requests: pairRequests(tab, together) }];
  });
}

/** Whether a table is still to be given its columns. */
export function lacksColumns({ place, isNatural }: BookTable): boolean {
  return place.keyColumn === null && !isNatural;
}

function isApart(table: BookTable, others: readonly BookTable[]): boolean {
  return others.every((other) => !sharesRows(table.place.table, other.place.table));
}

function pairRequests(tab: TabGrid, tables: readonly BookTable[]): unknown[] {
  const { sheetId } = tab;
  const at = freeColumn(tab);
  const missing = at + 1 - (tab.size?.columnCount ?? Infinity);
  const columns = (from: number, to: number) => ({ sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to });
  const grid = (from: number, to: number) => ({ sheetId, startColumnIndex: from, endColumnIndex: to });
  const labels = tables.flatMap(({ place }) => labelsAt(tab, place, at, at + 1));
  return [
    ...appended(sheetId, 'COLUMNS', missing),
    { insertDimension: { range: columns(at, at + 2), inheritFromBefore: false } },
    ...cellRequests(labels),
    ...tables.flatMap(({ place }) => [
      ...textRequests(sheetId, place, at),
      ...headerRequests(sheetId, place.labelRow, at),
    ]),
    {
      updateDimensionProperties: {
        range: columns(at, at + 1),
        properties: { pixelSize: TEXT_WIDTH },
        fields: 'pixelSize',
      },
    },
    {
      updateDimensionProperties: {
        range: columns(at + 1, at + 2),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    protectedRange(grid(at, at + 2), 'Callboard writes these columns. The hidden one names the rows.'),
  ];
}

const GREY = { red: 0.32, green: 0.34, blue: 0.38 };

/** The look of a table's rows in the column. Not of the whole column: a blank cell with a look is read at every poll. */
function textRequests(sheetId: number, { table }: BookTable['place'], column: number): unknown[] {
  const area = {
    sheetId,
    startRowIndex: Math.min(...table.dataRows) - 1,
    endRowIndex: Math.max(...table.dataRows),
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const look = { wrapStrategy: 'CLIP', textFormat: { fontSize: 9, foregroundColor: GREY } };
  return table.dataRows.length === 0 ? [] : [styled(area, look)];
}

function headerRequests(sheetId: number, labelRow: number | null, column: number): unknown[] {
  if (labelRow === null) return [];
  const start = { sheetId, rowIndex: labelRow - 1, columnIndex: column };
  const format = { textFormat: { bold: true }, backgroundColor: { red: 0.87, green: 0.92, blue: 0.98 } };
  const values = [{ note: HEADER_NOTE, userEnteredFormat: format }];
  return [{ updateCells: { start, rows: [{ values }], fields: 'note,userEnteredFormat(textFormat,backgroundColor)' } }];
}

/** The first column at the right of all cells and merges of a tab, from 0. */
function freeColumn(tab: TabGrid): number {
  const cells = tab.shown.reduce((width, row) => Math.max(width, row.length), 0);
  const marks = Math.max(-1, ...tab.checkboxColumns);
  const merged = tab.merges.reduce((width, [, , , lastColumn]) => Math.max(width, lastColumn + 1), 0);
  return Math.max(cells, marks + 1, merged);
}

/** The header cells of Callboard's columns that are missing or no longer right. */
export function labelEdits(book: Book): CellEdit[] {
  return book.tables.flatMap(({ tab, place }) => {
    const { keyColumn, textColumn, labelRow } = place;
    if (keyColumn === null) return [];
    if (labelRow === null) return labelBelow(tab, place.keyLabel, keyColumn);
    return labelsAt(tab, place, textColumn, keyColumn).filter(({ columnIndex, value }) => {
      const held = shownAt(tab, labelRow, columnIndex);
      // A row with a key was a row of data: it may be read as a header by mistake, and keeps its key all the same.
      if (columnIndex === keyColumn) return held !== value && !KEY_PATTERN.test(held);
      return held === '' || held.startsWith(KEY_COLUMN);
    });
  });
}

/** A table that begins in the first row has no room for a label above its keys, so it has one below them. */
function labelBelow(tab: TabGrid, keyLabel: string, columnIndex: number): CellEdit[] {
  const rowIndex = tab.shown.length + 1;
  const isThere = tab.shown.some((row) => isLabelWithoutHeaders(row[columnIndex] ?? ''));
  if (isThere || rowIndex >= (tab.size?.rowCount ?? Infinity)) return [];
  return [{ sheetId: tab.sheetId, rowIndex, columnIndex, value: labelWithoutHeaders(keyLabel) }];
}

function labelsAt(tab: TabGrid, place: BookTable['place'], textColumn: number | null, keyColumn: number): CellEdit[] {
  if (place.labelRow === null) return [];
  const { sheetId } = tab;
  const rowIndex = place.labelRow - 1;
  // Beside the keys stands what the columns mean, so that any worker can tell later whether they still do.
  const meaning = meaningText(tab, place.table);
  const value = meaning === '' ? place.keyLabel : `${place.keyLabel} · ${meaning}`;
  const key = { sheetId, rowIndex, columnIndex: keyColumn, value };
  return textColumn === null ? [key] : [{ sheetId, rowIndex, columnIndex: textColumn, value: place.textLabel }, key];
}
