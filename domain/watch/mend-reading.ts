import type { TabGrid, TabReading, TableReading, Workbook, WorkbookReading } from '../model';
import { KEY_PATTERN, ownColumnsOf } from './own';

/**
 * A row that has a key was a row of data. Where it is read as the header of a new table all the same, because a row
 * before it was left blank and its words look like headers, that table is the rest of the one above it.
 */
export function mendReading(workbook: Workbook, reading: WorkbookReading): WorkbookReading {
  const tabs = reading.tabs.map((tabReading) => {
    const tab = workbook.tabs.find(({ sheetId }) => sheetId === tabReading.sheetId);
    return tab ? mendTab(tab, tabReading) : tabReading;
  });
  return { ...reading, tabs };
}

function mendTab(tab: TabGrid, reading: TabReading): TabReading {
  const columns = ownColumnsOf(tab).map(({ keyColumn }) => keyColumn);
  const hasKey = ({ headerRow }: TableReading): boolean =>
    headerRow !== null && columns.some((column) => KEY_PATTERN.test(tab.shown[headerRow - 1]?.[column] ?? ''));
  if (!reading.tables.some(hasKey)) return reading;
  const tables: TableReading[] = [];
  for (const table of [...reading.tables].sort((a, b) => topOf(a) - topOf(b))) {
    const above = tables.findIndex((other) => other.track === table.track && (other.lastRow ?? 0) < topOf(table));
    const upper = tables[above];
    if (upper && hasKey(table)) tables[above] = joined(upper, table);
    else tables.push(table);
  }
  return { ...reading, tables };
}

function topOf({ headerRow, firstRow }: TableReading): number {
  return headerRow ?? firstRow ?? 0;
}

function joined(upper: TableReading, lower: TableReading): TableReading {
  const rows = [...upper.dataRows, ...lower.headerRows, ...lower.dataRows];
  return {
    ...upper,
    dataRows: [...new Set(rows)].sort((a, b) => a - b),
    lastRow: Math.max(upper.lastRow ?? 0, lower.lastRow ?? 0),
    statusMeaning: { ...lower.statusMeaning, ...upper.statusMeaning },
  };
}
