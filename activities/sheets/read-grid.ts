import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue, TabGrid, Workbook } from '../../domain/model';
import type { TabRows } from './port';
import { yieldToOthers } from './yield';

const BOOK = 'spreadsheetId,properties(title,locale,timeZone)';
const TAB = 'properties(sheetId,title,hidden,sheetType,gridProperties(rowCount,columnCount)),merges';
const CELL =
  'effectiveValue(numberValue,boolValue,errorValue(type)),formattedValue,userEnteredValue(formulaValue),' +
  'effectiveFormat(numberFormat(type)),dataValidation(condition(type))';

/** The parts of a spreadsheet that Callboard reads, and nothing else: every field costs bytes in every cell. */
export const GRID_FIELDS = `${BOOK},sheets(${TAB},data(columnMetadata(hiddenByUser),rowData(values(${CELL}))))`;
/** The same without cells. */
export const SKELETON_FIELDS = `${BOOK},sheets(${TAB},data(columnMetadata(hiddenByUser)))`;
/** Some rows. */
export const ROWS_FIELDS = `sheets(${TAB},data(startRow,columnMetadata(hiddenByUser),rowData(values(${CELL}))))`;

type Answer = sheets_v4.Schema$Spreadsheet;
type Sheet = sheets_v4.Schema$Sheet;
type Cell = sheets_v4.Schema$CellData;

/** The answer of `spreadsheets.get` with `GRID_FIELDS` as a workbook. Tabs that are no grids (charts) are left out. */
export async function workbookOf(answer: Answer): Promise<Workbook> {
  const tabs: TabGrid[] = [];
  for (const sheet of answer.sheets ?? []) {
    if ((sheet.properties?.sheetType ?? 'GRID') !== 'GRID') continue;
    tabs.push(tabOf(sheet));
    await yieldToOthers();
  }
  return {
    spreadsheetId: answer.spreadsheetId ?? '',
    title: answer.properties?.title ?? '',
    locale: answer.properties?.locale ?? 'en_US',
    timeZone: answer.properties?.timeZone ?? 'Etc/GMT',
    tabs,
  };
}

/** The answer of `spreadsheets.getByDataFilter` with `ROWS_FIELDS`, tab by tab. */
export async function tabRowsOf(answer: Answer): Promise<TabRows[]> {
  const found: TabRows[] = [];
  for (const sheet of answer.sheets ?? []) {
    const spans = (sheet.data ?? []).map(({ startRow, rowData }) => ({
      startRowIndex: startRow ?? 0,
      cells: (rowData ?? []).map((row) => row.values ?? []),
    }));
    const skeleton = {
      ...tabOf(
        sheet,
        spans.flatMap(({ cells }) => cells),
      ),
      rows: [],
      shown: [],
      formulas: {},
    };
    found.push({
      skeleton,
      spans: spans.map(({ startRowIndex, cells }) => ({
        startRowIndex,
        rows: trimmed(cells, valueOf, null),
        shown: trimmed(cells, textOf, ''),
        formulas: formulasOf(cells, startRowIndex),
      })),
    });
    await yieldToOthers();
  }
  return found;
}

function cellsOf(sheet: Sheet): Cell[][] {
  return (sheet.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
}

function tabOf(sheet: Sheet, cells = cellsOf(sheet)): TabGrid {
  const data = sheet.data?.[0];
  const grid = sheet.properties?.gridProperties;
  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    hidden: sheet.properties?.hidden ?? false,
    rows: trimmed(cells, valueOf, null),
    shown: trimmed(cells, textOf, ''),
    merges: (sheet.merges ?? []).map((merge) => [
      merge.startRowIndex ?? 0,
      merge.startColumnIndex ?? 0,
      (merge.endRowIndex ?? 1) - 1,
      (merge.endColumnIndex ?? 1) - 1,
    ]),
    checkboxColumns: columnsWith(cells, isCheckbox, () => false),
    dateColumns: columnsWith(cells, isDate, (cell) => cell.effectiveValue?.numberValue !== undefined && !isDate(cell)),
    hiddenColumns: (data?.columnMetadata ?? []).flatMap((column, index) => (column.hiddenByUser ? [index] : [])),
    formulas: formulasOf(cells),
    ...(grid ? { size: { rowCount: grid.rowCount ?? 0, columnCount: grid.columnCount ?? 0 } } : {}),
  };
}

/** Rows without the blanks at their ends and without blank rows at the end: formats alone make no cell. */
function trimmed<T>(rows: readonly (readonly Cell[])[], read: (cell: Cell) => T, blank: T): T[][] {
  const read2d = rows.map((row) => {
    const values = row.map(read);
    while (values.length > 0 && values[values.length - 1] === blank) values.pop();
    return values;
  });
  while (read2d.length > 0 && read2d[read2d.length - 1]?.length === 0) read2d.pop();
  return read2d;
}

/**
 * A cell's value. Text is not asked for twice: it is what people see. An error such as `#REF!` is text too, because it
 * is no number.
 */
function valueOf({ effectiveValue, formattedValue }: Cell): CellValue {
  return effectiveValue?.numberValue ?? effectiveValue?.boolValue ?? (formattedValue || null);
}

function textOf(cell: Cell): string {
  return cell.formattedValue ?? '';
}

function formulasOf(rows: readonly (readonly Cell[])[], startRowIndex = 0): Record<string, string> {
  const formulas: Record<string, string> = {};
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const formula = cell.userEnteredValue?.formulaValue;
      if (formula) formulas[`${startRowIndex + rowIndex},${columnIndex}`] = formula;
    });
  });
  return formulas;
}

function isCheckbox(cell: Cell): boolean {
  return cell.dataValidation?.condition?.type === 'BOOLEAN';
}

function isDate(cell: Cell): boolean {
  const type = cell.effectiveFormat?.numberFormat?.type;
  return cell.effectiveValue?.numberValue !== undefined && (type === 'DATE' || type === 'DATE_TIME');
}

/** The columns in which at least one cell fits, and at least as many as speak against it. */
function columnsWith(
  rows: readonly (readonly Cell[])[],
  fits: (cell: Cell) => boolean,
  against: (cell: Cell) => boolean,
): number[] {
  const counts: { for: number; against: number }[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (!fits(cell) && !against(cell)) return;
      const count = (counts[column] ??= { for: 0, against: 0 });
      if (fits(cell)) count.for += 1;
      else count.against += 1;
    });
  }
  return counts.flatMap((count, column) => (count && count.for > 0 && count.for >= count.against ? [column] : []));
}
