import { newSheet, type Cell, type Row, type Sheet } from './model';

/** A tab that was read from JSON, which writes holes and `undefined` in lists as `null`. */
export function withHoles(stored: Sheet): Sheet {
  const sheet = { ...newSheet(stored.sheetId, stored.title), ...stored };
  return {
    ...sheet,
    rows: sheet.rows.map(rowWithHoles),
    rowProperties: sheet.rowProperties.map((property) => property ?? undefined),
    columnProperties: sheet.columnProperties.map((property) => property ?? undefined),
  };
}

function rowWithHoles(row: Row | null): Row {
  const cells: (Cell | undefined)[] = [];
  row?.forEach((cell, column) => {
    if (cell) cells[column] = cell;
  });
  return cells;
}
