import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue } from '../../domain/model';
import { columnIndex } from '../../domain/layout/columns';
import type { TabValues } from './port';

/**
 * One range of `values.batchGetByDataFilter`, unformatted, of a whole tab. The answer names the whole tab, however little
 * stands on it (`'Props v2'!A1:Z1000`), so its title and its size come for nothing.
 */
export function tabValuesOf(sheetId: number, range: sheets_v4.Schema$ValueRange | undefined): TabValues {
  const [, quoted, plain = '', column = 'A', row = '0'] =
    /^(?:'((?:[^']|'')*)'|(.*))!A1:([A-Z]+)(\d+)$/.exec(range?.range ?? '') ?? [];
  const title = quoted === undefined ? plain : quoted.replace(/''/g, "'");
  const size = { rowCount: Number(row), columnCount: columnIndex(column) + 1 };
  return { sheetId, title, size, rows: trimmedRows((range?.values ?? []) as Given[][]) };
}

/** As JSON brings it; a blank between two cells is `""`. */
type Given = string | number | boolean | null;

/** The rows are ours alone, fresh from the parser, so they are trimmed where they are. */
function trimmedRows(rows: Given[][]): CellValue[][] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) if (row[column] === '') row[column] = null;
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
