import type { TabGrid, TabReading, Workbook, WorkbookReading } from '../../domain/model';
import { settingCell } from '../../domain/settings/read-settings';
import type { Settings } from '../../domain/settings/settings';
import { frozenTables, type FrozenTable } from '../../domain/watch/frozen';
import { keyedRows, type KeyedRow } from '../../domain/watch/keyed-rows';
import { isNaturalRow, naturalRows, withNaturalKeys, type NaturalRow } from '../../domain/watch/natural';
import { tablePlaces, type TablePlace } from '../../domain/watch/places';
import { linesOf, tableIdOf } from './row-lines';

/** A watched table, where Callboard's columns are in it, and its rows with their keys. */
export interface BookTable {
  readonly tab: TabGrid;
  readonly place: TablePlace;
  readonly rows: readonly KeyedRow[];
  /** Whether nothing may be written in it: then its rows are known by what they say, and kept on a tab of our own. */
  readonly isNatural: boolean;
}

interface TablesInput {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  readonly settingsTab: TabGrid | null;
  /** Ids of tabs in which nothing may be inserted. */
  readonly forbidden: ReadonlySet<number>;
  /** The tables as they were read last; none where nobody has. */
  readonly before: readonly BookTable[];
}

interface FoundTables {
  readonly tables: readonly BookTable[];
  readonly frozen: readonly FrozenTable[];
  readonly understood: WorkbookReading;
}

/** The tables that are watched, those that are frozen, and the reading without the latter. In steps, table by table. */
export function* bookTables(input: TablesInput): Generator<undefined, FoundTables> {
  const { workbook, reading, settings } = input;
  const lines = linesOf(workbook);
  const tables: BookTable[] = [];
  const frozen: FrozenTable[] = [];
  const tabs: TabReading[] = [];
  for (const tabReading of reading.tabs) {
    const tab = workbook.tabs.find((candidate) => candidate.sheetId === tabReading.sheetId);
    if (!tab) {
      tabs.push(tabReading);
      continue;
    }
    const places = tablePlaces(tab, tabReading, settings.kind ?? reading.kind);
    const found = frozenTables({
      tab,
      reading: tabReading,
      places,
      accepted: settings.changedTable,
      settingCell: settingCell(input.settingsTab, 'changedTable'),
    });
    for (const place of found.live) {
      yield;
      const isWritten = lines.has(tableIdOf({ tab, place })) || input.forbidden.has(tab.sheetId);
      const isNatural = place.keyColumn === null && (settings.ownColumns === 'none' || isWritten);
      tables.push({ tab, place, rows: isNatural ? naturalRows(tab, place) : keyedRows(tab, place), isNatural });
    }
    yield;
    frozen.push(...found.frozen);
    const stopped = new Set(places.filter((place) => !found.live.includes(place)).map(({ table }) => table));
    const rest = tabReading.tables.filter((table) => !stopped.has(table));
    tabs.push(found.frozen.length === 0 ? tabReading : { ...tabReading, tables: rest });
  }
  return { tables: withLines(tables, lines, input.before), frozen, understood: { ...reading, tabs } };
}

/** Gives the rows of tables in which nothing may be written the keys that stand on our own tab. */
function withLines(
  tables: readonly BookTable[],
  lines: ReturnType<typeof linesOf>,
  before: readonly BookTable[],
): BookTable[] {
  const keyed = new Map<KeyedRow, NaturalRow>();
  for (const id of new Set(tables.filter(({ isNatural }) => isNatural).map(tableIdOf))) {
    const rowsOf = (all: readonly BookTable[]): NaturalRow[] =>
      all
        .filter((table) => table.isNatural && tableIdOf(table) === id)
        .flatMap(({ rows }) => rows.filter(isNaturalRow));
    const rows = rowsOf(tables);
    withNaturalKeys(lines.get(id) ?? [], rows, rowsOf(before)).forEach((row, index) => {
      const bare = rows[index];
      if (bare) keyed.set(bare, row);
    });
  }
  return tables.map((table) =>
    table.isNatural ? { ...table, rows: table.rows.map((row) => keyed.get(row) ?? row) } : table,
  );
}
