import { titleOf } from '../items/item-of-row';
import { plain, tableRow } from '../items/text';
import { columnOfField } from '../items/word-for';
import { readStatusWord } from '../layout/status-words';
import type { Status, TabGrid, TabReading, TableReading, Workbook, WorkbookReading } from '../model';
import { KEY_PATTERN, ownColumnsOf } from './own';
import { shownAt } from './places';

/** A row is still one of a table with so many blank rows above it. */
const MOST_GAP = 2;

/**
 * A row that has a key was a row of data. Where it is read as the header of a new table all the same, because a row
 * before it was left blank and its words look like headers, that table is the rest of the one above it.
 */
export function mendReading(workbook: Workbook, reading: WorkbookReading): WorkbookReading {
  const tabs = reading.tabs.map((tabReading) => {
    const tab = workbook.tabs.find(({ sheetId }) => sheetId === tabReading.sheetId);
    return tab ? withStranded(tab, mendTab(tab, tabReading)) : tabReading;
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

/** What rows are about, in plain letters, as far as that is known from before. */
export interface KnownTitles {
  readonly ofKey: (key: string) => string | undefined;
  /** Of the rows of a tab in which nothing may be written. */
  readonly onTab: (sheetId: number) => ReadonlySet<string>;
}

/**
 * A row of which nothing but its name is left reads like a heading where it stands below a blank row. It is still the row
 * that it was where the key beside it is that of a row with this name, or where rows have no keys and no other has it.
 */
export function withBareRows(workbook: Workbook, reading: WorkbookReading, known: KnownTitles): WorkbookReading {
  const tabs = reading.tabs.map((tabReading) => {
    const tab = workbook.tabs.find(({ sheetId }) => sheetId === tabReading.sheetId);
    return tab ? withBareRowsOfTab(tab, tabReading, known) : tabReading;
  });
  return tabs.every((tab, index) => tab === reading.tabs[index]) ? reading : { ...reading, tabs };
}

function withBareRowsOfTab(tab: TabGrid, reading: TabReading, known: KnownTitles): TabReading {
  const columns = ownColumnsOf(tab).map(({ keyColumn }) => keyColumn);
  if (columns.length === 0 && known.onTab(tab.sheetId).size === 0) return reading;
  const taken = rowsOfTables(reading);
  const keyAt = (row: number): string =>
    columns.map((column) => tab.shown[row - 1]?.[column] ?? '').find((cell) => KEY_PATTERN.test(cell)) ?? '';
  // Looked at only where a row is left out of the reading.
  let lost: ReadonlySet<string> | null = null;
  const isKnown = (table: TableReading, row: number): boolean => {
    const title = plain(titleOf(tableRow(tab, table, row)));
    if (title === '') return false;
    if (columns.length > 0) return known.ofKey(keyAt(row)) === title;
    lost ??= lostTitles(tab, reading, known);
    return lost.has(title);
  };
  // A row that was emptied and has its key still is one of the table's.
  const edgeFrom = (row: number, step: 1 | -1): number => {
    let edge = row + step * MOST_GAP;
    for (let next = row + step; next !== edge + step && tab.shown[next - 1]; next += step)
      if (keyAt(next) !== '') edge = next + step * MOST_GAP;
    return Math.max(1, Math.min(edge, tab.shown.length));
  };
  const tables = reading.tables.map((table) => {
    const [first, last] = [table.dataRows[0], table.dataRows[table.dataRows.length - 1]];
    if (first === undefined || last === undefined) return table;
    const found: number[] = [];
    for (let row = edgeFrom(first, -1), end = edgeFrom(last, 1); row <= end; row += 1) {
      if (!taken.has(row) && isKnown(table, row)) found.push(row);
    }
    return withRows(tab, table, found);
  });
  return tables.every((table, index) => table === reading.tables[index]) ? reading : { ...reading, tables };
}

/** What the rows of a tab without keys were about, where no row that was read as data is. */
function lostTitles(tab: TabGrid, { tables }: TabReading, known: KnownTitles): ReadonlySet<string> {
  const lost = new Set(known.onTab(tab.sheetId));
  for (const table of tables) for (const row of table.dataRows) lost.delete(plain(titleOf(tableRow(tab, table, row))));
  return lost;
}

/** The table with more rows of data, which are no headings then; what their statuses mean is known as well. */
function withRows(tab: TabGrid, table: TableReading, found: readonly number[]): TableReading {
  if (found.length === 0) return table;
  const sectionRows = { ...table.sectionRows };
  const statusMeaning = { ...table.statusMeaning };
  for (const row of found) {
    delete sectionRows[row];
    const word = statusWordAt(tab, table, row);
    const means = meaningOf(table, word);
    if (means !== undefined) statusMeaning[word] = means;
  }
  return {
    ...table,
    dataRows: [...table.dataRows, ...found].sort((a, b) => a - b),
    sectionRows,
    statusMeaning,
    firstRow: Math.min(table.firstRow ?? Infinity, ...found),
    lastRow: Math.max(table.lastRow ?? 0, ...found),
  };
}

function statusWordAt(tab: TabGrid, table: TableReading, row: number): string {
  const column = columnOfField(table, 'status');
  return column === null ? '' : shownAt(tab, row, column).trim();
}

/** What a word of the status column means, also where no row had it when the table was read. */
function meaningOf({ statusMeaning, track }: TableReading, word: string): Status | undefined {
  return statusMeaning[word] ?? (word === '' ? undefined : readStatusWord(word, track)?.status);
}

/**
 * A short row with blank rows around it looks like a title or a note. Where it says what it is about and has a word
 * for a status in the status column, somebody has just begun it, or has emptied the row above it.
 */
function withStranded(tab: TabGrid, reading: TabReading): TabReading {
  const taken = rowsOfTables(reading);
  const tables = reading.tables.map((table) => {
    const [first, last] = [table.dataRows[0], table.dataRows[table.dataRows.length - 1]];
    if (first === undefined || last === undefined) return table;
    const found: number[] = [];
    const top = Math.max((table.headerRow ?? 0) + 1, first - MOST_GAP);
    for (let row = top, end = last + 1 + MOST_GAP; row <= end && row <= tab.shown.length; row += 1) {
      if (taken.has(row) || table.sectionRows[row] !== undefined) continue;
      const means = meaningOf(table, statusWordAt(tab, table, row));
      if (means === undefined || means === 'unknown' || titleOf(tableRow(tab, table, row)) === '') continue;
      found.push(row);
      taken.add(row);
      end = Math.max(end, row + 1 + MOST_GAP);
    }
    return withRows(tab, table, found);
  });
  return { ...reading, tables };
}

/** The A1 numbers of the rows that are headers or data of any table. */
function rowsOfTables({ tables }: TabReading): Set<number> {
  return new Set(tables.flatMap(({ headerRows, dataRows }) => [...headerRows, ...dataRows]));
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
