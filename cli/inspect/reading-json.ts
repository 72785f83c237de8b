import type { Book } from '../../activities/sheets/book';
import type { TabGrid, TableReading } from '../../domain/model';
import { rowStatuses } from './row-status';

/** A reading in the shape of gold answers: one object for each tab, a tab that is left alone with one table of track `none`. */
export function readingJson({ reading, workbook }: Pick<Book, 'reading' | 'workbook'>): unknown {
  return {
    production: {
      kind: reading.kind === 'television' ? 'tv' : reading.kind,
      dateOrder: reading.dateOrder,
      language: reading.language,
    },
    tabs: reading.tabs.map((tab) => {
      const grid = workbook.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
      return {
        title: tab.title,
        tables: grid && tab.tables.length > 0 ? tab.tables.map((table) => tableJson(grid, table)) : [NONE],
        leftAlone: tab.leftAlone,
      };
    }),
  };
}

const NONE = {
  track: 'none',
  headerRow: null,
  firstRow: null,
  lastRow: null,
  fields: {},
  dataRows: [],
  statusMeaning: {},
};

function tableJson(grid: TabGrid, table: TableReading): unknown {
  const { tableId: _tableId, ...told } = table;
  const rows = [...rowStatuses(grid, table)].map(([row, { status, because }]) => [row, { status, because }] as const);
  return { ...told, rowStatus: Object.fromEntries(rows) };
}
