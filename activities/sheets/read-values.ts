import { columnIndex } from '../../domain/layout/columns';
import type { TabValues } from './port';
import type { AnsweredTab } from './values-answer';

/**
 * The rows of a whole tab as `values.batchGetByDataFilter` gives them. The answer names the whole tab, however little
 * stands on it (`'Props v2'!A1:Z1000`), so its title and its size come for nothing.
 */
export function tabValuesOf(sheetId: number, { range, rows }: AnsweredTab = { range: '', rows: [] }): TabValues {
  const [, quoted, plain = '', column = 'A', row = '0'] =
    /^(?:'((?:[^']|'')*)'|(.*))!A1:([A-Z]+)(\d+)$/.exec(range) ?? [];
  const title = quoted === undefined ? plain : quoted.replace(/''/g, "'");
  const size = { rowCount: Number(row), columnCount: columnIndex(column) + 1 };
  return { sheetId, title, size, rows };
}
