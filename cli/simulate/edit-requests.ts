import { columnIndex } from '../../domain/layout/columns';
import type { EditAction, TypedCell } from '../../domain/simulate/timeline';
import { cellData, fieldsOf } from './cell-data';
import { EditProblem, type TeamTab } from './team-tab';

/** A request of the API's `batchUpdate`. */
type Request = Readonly<Record<string, unknown>>;

/** The edits that are made on one tab. */
export type TabEdit = Extract<EditAction, { readonly tab: string }>;

/** One cell that an edit writes; the row counts from 1, the team's column from 0. */
interface Write {
  readonly row: number;
  readonly column: number;
  readonly value: TypedCell;
}

/** What a browser sends for an edit. Throws an `EditProblem` where the tab has no such row or column. */
export function requestsOf(edit: TabEdit, tab: TeamTab): Request[] {
  switch (edit.action) {
    case 'setCell':
    case 'renameHeader':
    case 'clear':
      tab.mustHaveRow(edit.row);
      return writesOf(edit).map((write) => writeRequest(tab, write));
    case 'pasteRow':
      return [
        ...moreRows(tab, edit.row + edit.values.length - 1),
        ...writesOf(edit).map((write) => writeRequest(tab, write)),
      ];
    case 'insertRow':
      return [
        ...moreRows(tab, edit.row - 1),
        { insertDimension: { range: rowSpan(tab, edit.row), inheritFromBefore: edit.row > 1 } },
        ...writesOf(edit).map((write) => writeRequest(tab, write)),
      ];
    case 'deleteRow':
      tab.mustHaveRow(edit.row);
      return [{ deleteDimension: { range: rowSpan(tab, edit.row) } }];
    case 'moveRow':
      return [moveRequest(tab, edit.from, edit.to)];
    case 'sort':
      return sortRequests(tab, edit.firstRow, edit.lastRow, edit.order);
  }
}

/** Every cell that an edit writes. */
export function writesOf(edit: TabEdit): Write[] {
  switch (edit.action) {
    case 'setCell':
      return [{ row: edit.row, column: columnIndex(edit.col), value: edit.value }];
    case 'renameHeader':
      return [{ row: edit.row, column: columnIndex(edit.col), value: edit.to }];
    case 'clear':
      return edit.cols.map((col) => ({ row: edit.row, column: columnIndex(col), value: null }));
    case 'insertRow':
      return edit.values
        .map((value, column) => ({ row: edit.row, column, value }))
        .filter(({ value }) => value !== null);
    case 'pasteRow': {
      const first = columnIndex(edit.startCol);
      return edit.values.flatMap((cells, down) =>
        cells.map((value, across) => ({ row: edit.row + down, column: first + across, value })),
      );
    }
    default:
      return [];
  }
}

function writeRequest(tab: TeamTab, { row, column, value }: Write): Request {
  const start = { sheetId: tab.sheetId, rowIndex: row - 1, columnIndex: tab.columnAt(column) };
  return { updateCells: { start, rows: [{ values: [cellData(value)] }], fields: fieldsOf(value) } };
}

/** A browser adds rows where what is pasted does not fit. */
function moreRows(tab: TeamTab, lastRow: number): Request[] {
  const missing = lastRow - tab.rowCount;
  return missing > 0 ? [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: missing } }] : [];
}

export function rowSpan(tab: TeamTab, row: number) {
  return { sheetId: tab.sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row };
}

function moveRequest(tab: TeamTab, from: number, to: number): Request {
  tab.mustHaveRow(from);
  tab.mustHaveRow(to);
  // The API counts the destination before the row is taken out.
  return { moveDimension: { source: rowSpan(tab, from), destinationIndex: to > from ? to : to - 1 } };
}

/** Moves whole rows, one after the other, until they stand in the given order. */
function sortRequests(tab: TeamTab, firstRow: number, lastRow: number, order: readonly number[]): Request[] {
  tab.mustHaveRow(lastRow);
  const now = Array.from({ length: lastRow - firstRow + 1 }, (_, offset) => firstRow + offset);
  if ([...order].sort((a, b) => a - b).join() !== now.join())
    throw new EditProblem(`Its order does not name each row from ${firstRow} to ${lastRow} once. It is left out.`);
  return order.flatMap((wanted, place) => {
    const at = now.indexOf(wanted);
    if (at === place) return [];
    now.splice(at, 1);
    now.splice(place, 0, wanted);
    return [{ moveDimension: { source: rowSpan(tab, firstRow + at), destinationIndex: firstRow + place - 1 } }];
  });
}
