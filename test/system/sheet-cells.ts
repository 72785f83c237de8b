import type { WireSheetData } from '../../emulator/grid/protocol';
import type { BookOnServer } from '../support/grid-page';

export interface CellPlace {
  /** In A1 notation. */
  readonly address: string;
  readonly text: string;
}

/** The cell of a row that begins with this title, under this header; `null` where there is none. */
export async function cellOf(
  book: BookOnServer,
  where: { readonly tab: string; readonly row: string; readonly column: string },
): Promise<CellPlace | null> {
  const { sheets } = await book.snapshot();
  const sheet = sheets.find(({ title }) => title === where.tab);
  const rows = (sheet?.rows ?? []).map((row) => row.map(textOf));
  const columnIndex = rows.map((row) => row.indexOf(where.column)).find((index) => index >= 0);
  const rowIndex = rows.findIndex((row) => row.includes(where.row));
  if (columnIndex === undefined || rowIndex < 0) return null;
  return {
    address: `${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`,
    text: rows[rowIndex]?.[columnIndex] ?? '',
  };
}

function textOf(cell: WireSheetData['rows'][number][number]): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : (cell.s ?? String(cell.v ?? ''));
}
