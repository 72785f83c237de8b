import type { CellValue, Field, TabGrid, TableReading, Track, Workbook, WorkbookReading } from '../../domain/model';

/** A tab for tests. A cell `{ value, shown }` is a number that is shown as something else, such as a date. */
export type TestCell = CellValue | { readonly value: CellValue; readonly shown: string };

export function aTab(title: string, rows: readonly (readonly TestCell[])[], about: Partial<TabGrid> = {}): TabGrid {
  return {
    sheetId: [...title].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
    title,
    hidden: false,
    rows: rows.map((row) => row.map((cell) => (isPair(cell) ? cell.value : cell))),
    shown: rows.map((row) => row.map(shownOf)),
    merges: [],
    checkboxColumns: [],
    dateColumns: [],
    hiddenColumns: [],
    ...about,
  };
}

function isPair(cell: TestCell): cell is { readonly value: CellValue; readonly shown: string } {
  return typeof cell === 'object' && cell !== null;
}

function shownOf(cell: TestCell): string {
  if (isPair(cell)) return cell.shown;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}

/** A date as a sheet holds it: its serial number, shown as `17/03/2027`. */
export function aDate(iso: string): TestCell {
  const [year, month, day] = iso.split('-');
  return { value: Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569, shown: `${day}/${month}/${year}` };
}

/** A table whose header is row 1 of its tab and whose rows are all the others. */
export function aTable(
  tab: TabGrid,
  track: Track,
  fields: Readonly<Record<string, Field>>,
  about: Partial<TableReading> = {},
): TableReading {
  const dataRows = tab.shown.map((_, index) => index + 1).slice(1);
  return {
    tableId: `${tab.sheetId}:1`,
    track,
    headerRow: 1,
    headerRows: [1],
    firstRow: dataRows[0] ?? null,
    lastRow: dataRows[dataRows.length - 1] ?? null,
    fields,
    dataRows,
    sectionRows: {},
    statusMeaning: {},
    confidence: 1,
    reasons: [],
    ...about,
  };
}

export function aWorkbook(tabs: readonly TabGrid[], about: Partial<Workbook> = {}): Workbook {
  return {
    spreadsheetId: 'sheet',
    title: 'THE LAST FERRY - Book',
    locale: 'en_GB',
    timeZone: 'Europe/London',
    tabs,
    ...about,
  };
}

export function aReading(
  tables: readonly (readonly [TabGrid, TableReading])[],
  about: Partial<WorkbookReading> = {},
): WorkbookReading {
  const tabs = [...new Set(tables.map(([tab]) => tab))];
  return {
    kind: 'film',
    dateOrder: 'DMY',
    tabs: tabs.map((tab) => ({
      sheetId: tab.sheetId,
      title: tab.title,
      tables: tables.filter(([other]) => other === tab).map(([, table]) => table),
      leftAlone: [],
    })),
    ...about,
  };
}
