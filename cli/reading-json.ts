import type { TableReading, WorkbookReading } from '../domain/model';

/** A reading in the shape of gold answers: one object for each tab, a tab that is left alone with one table of track `none`. */
export function readingJson(reading: WorkbookReading): unknown {
  return {
    production: {
      kind: reading.kind === 'television' ? 'tv' : reading.kind,
      dateOrder: reading.dateOrder,
      language: reading.language,
    },
    tabs: reading.tabs.map((tab) => ({
      title: tab.title,
      tables: tab.tables.length > 0 ? tab.tables.map(tableJson) : [NONE],
      leftAlone: tab.leftAlone,
    })),
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

function tableJson({ tableId: _tableId, ...table }: TableReading): unknown {
  return table;
}
