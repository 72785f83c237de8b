import type { CellValue, TabGrid, Workbook } from '../../domain/model';
import type { CellEdit, SheetsPort } from './port';

/** A tab of Callboard's own: everything that it shall hold, from its first row on. */
interface OwnTab {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Room below the last row of a tab that has to grow, so that it need not grow at every write. */
const SPARE_ROWS = 200;

/**
 * Brings a tab of Callboard's own to hold these rows: adds it where it is missing, makes it larger where it is too
 * small, and writes, in one call, only the cells that differ from `workbook`, which was read just before. Cells to the
 * right and below of what it holds are emptied. Do not give it a tab that people write on.
 */
export async function writeOwnTab(
  sheets: SheetsPort,
  workbook: Workbook,
  wanted: OwnTab,
): Promise<{ readonly sheetId: number; readonly isNew: boolean; readonly cellsWritten: number }> {
  const { spreadsheetId } = workbook;
  const tab = workbook.tabs.find((candidate) => candidate.title === wanted.title);
  const sheetId = tab?.sheetId ?? (await addFor(sheets, spreadsheetId, wanted));
  if (tab) await sheets.write(spreadsheetId, growth(tab, wanted));
  const edits = differences(sheetId, tab?.rows ?? [], wanted.rows);
  if (edits.length > 0) await sheets.writeCells(spreadsheetId, edits);
  return { sheetId, isNew: tab === undefined, cellsWritten: edits.length };
}

async function addFor(sheets: SheetsPort, spreadsheetId: string, { title, rows }: OwnTab): Promise<number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return sheets.addTab(spreadsheetId, {
    title,
    rowCount: Math.max(1000, rows.length + SPARE_ROWS),
    columnCount: Math.max(12, width),
  });
}

/** The requests that make a tab large enough for its rows. */
function growth(tab: TabGrid, { rows }: OwnTab): unknown[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const { rowCount = 0, columnCount = 0 } = tab.size ?? {};
  if (!tab.size || (rowCount >= rows.length && columnCount >= width)) return [];
  const gridProperties = {
    rowCount: rowCount >= rows.length ? rowCount : rows.length + SPARE_ROWS,
    columnCount: Math.max(columnCount, width),
  };
  const properties = { sheetId: tab.sheetId, gridProperties };
  return [{ updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } }];
}

/** The edits that turn what stands in a tab into what shall stand there. Blank, `""` and `null` are the same. */
export function differences(
  sheetId: number,
  held: readonly (readonly CellValue[])[],
  wanted: readonly (readonly CellValue[])[],
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let rowIndex = 0; rowIndex < Math.max(held.length, wanted.length); rowIndex += 1) {
    const [before, after] = [held[rowIndex] ?? [], wanted[rowIndex] ?? []];
    for (let columnIndex = 0; columnIndex < Math.max(before.length, after.length); columnIndex += 1) {
      const value = after[columnIndex] ?? '';
      if (value !== (before[columnIndex] ?? '')) edits.push({ sheetId, rowIndex, columnIndex, value });
    }
  }
  return edits;
}
