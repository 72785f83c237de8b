import type { DateOrder, Field, IsoDate, Item } from '../model';
import { readDate } from './dates';
import { valueAt } from './empty-item';
import { cellName } from './problems';
import type { TableRow } from './text';

/** An item with the cell that names it, and what clashes are told by. */
export interface PlacedRow {
  readonly item: Item;
  /** `Cast!C5`: the cell with the person or the thing. */
  readonly cell: string;
  /** The row's own first and last day. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** How many there are, as written. */
  readonly quantity: string;
  readonly hasQuantity: boolean;
}

/** What a row is told by in a problem about two rows. */
export function placedRow(item: Item, row: TableRow, order: DateOrder): PlacedRow {
  return {
    item,
    cell: cellName(row.tab, row.rowNumber, namingColumn(row)),
    from: dateOf(row, 'startDate', order),
    to: dateOf(row, 'endDate', order),
    quantity: row.text('quantity'),
    hasQuantity: row.column('quantity') !== null,
  };
}

function namingColumn(row: TableRow): number {
  for (const field of ['person', 'item', 'description', 'character', 'role'] as const) {
    const column = row.column(field);
    if (column !== null && row.text(field) !== '') return column;
  }
  return 0;
}

function dateOf(row: TableRow, field: Field, order: DateOrder): IsoDate | null {
  const column = row.column(field);
  if (column === null) return null;
  const reading = readDate(valueAt(row.tab, row.rowNumber, column), row.text(field), order);
  return typeof reading === 'object' ? reading.date : null;
}
