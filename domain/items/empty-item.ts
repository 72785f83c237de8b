import type { CellValue, Item, TabGrid } from '../model';
import type { TableRow } from './text';

/** An item with nothing on it but where it stands. */
export function emptyItem(key: string, row: TableRow): Item {
  return {
    key,
    track: row.table.track,
    title: '',
    sheetId: row.tab.sheetId,
    tabTitle: row.tab.title,
    status: 'unknown',
    statusWord: '',
    hasStatus: row.column('status') !== null,
    words: {},
    marks: {},
    ownerName: '',
    ownerKey: null,
    department: '',
    notes: '',
    scenes: [],
    neededOn: null,
    neededBecause: '',
    ownDueDate: null,
  };
}

/** The cell's value as the API gives it. The row counts from 1, the column from 0. */
export function valueAt(tab: TabGrid, rowNumber: number, column: number): CellValue {
  return tab.rows[rowNumber - 1]?.[column] ?? null;
}
