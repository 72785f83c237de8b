import { addTo } from '../add-to';
import { columnIndex } from '../layout/columns';
import { SURE_ENOUGH } from '../layout/confidence';
import type { Field, TabGrid, TableReading, Track, Workbook, WorkbookReading } from '../model';
import { sceneList, sceneNumber } from '../items/scene-list';
import { tableRow, type TableRow } from '../items/text';

/** The team's sheets as the proposals look at them. */
export interface TeamSheets {
  /** The rows about each scene, by scene number: of the scene tables, or of the schedule where there is none. */
  readonly rowsOfScene: ReadonlyMap<string, readonly TableRow[]>;
  /** All data rows of a track. */
  rows(track: Track): readonly TableRow[];
  /** `Scenes, column Props`; `null` where no table has the column. */
  placeOf(track: Track, field?: Field): string | null;
}

/** Looks at all tables that Callboard is sure of. */
export function teamSheets(workbook: Workbook, reading: WorkbookReading, script: ReadonlySet<string>): TeamSheets {
  const tables = sureTables(workbook, reading);
  const rows = tables.flatMap(({ tab, table }) => table.dataRows.map((rowNumber) => tableRow(tab, table, rowNumber)));
  const ofTrack = (track: Track): TableRow[] => rows.filter((row) => row.table.track === track);
  const sceneTrack: Track = ofTrack('scenes').length > 0 ? 'scenes' : 'schedule';
  return {
    rowsOfScene: byScene(ofTrack(sceneTrack), script),
    rows: ofTrack,
    placeOf: (track, field) =>
      placeIn(
        tables.filter(({ table }) => table.track === track),
        field,
      ),
  };
}

interface SureTable {
  readonly tab: TabGrid;
  readonly table: TableReading;
}

function sureTables(workbook: Workbook, reading: WorkbookReading): SureTable[] {
  return reading.tabs.flatMap((tabReading) => {
    const tab = workbook.tabs.find((candidate) => candidate.sheetId === tabReading.sheetId);
    const sure = tabReading.tables.filter((table) => table.track !== 'none' && table.confidence >= SURE_ENOUGH);
    return tab ? sure.map((table) => ({ tab, table })) : [];
  });
}

function byScene(rows: readonly TableRow[], script: ReadonlySet<string>): Map<string, TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    const cell = row.text('scene');
    const listed = sceneList(cell, script);
    const scenes = listed.length > 0 ? listed : cell === '' ? [] : [cell];
    for (const scene of new Set(scenes.map(sceneNumber))) addTo(found, scene, row);
  }
  return found;
}

function placeIn(tables: readonly SureTable[], field: Field | undefined): string | null {
  for (const { tab, table } of tables) {
    if (field === undefined) return `a new row on the tab ${tab.title}`;
    const letter = Object.keys(table.fields).find((candidate) => table.fields[candidate] === field);
    if (letter === undefined) continue;
    const label = table.headerRow === null ? '' : (tab.shown[table.headerRow - 1]?.[columnIndex(letter)] ?? '').trim();
    return `tab ${tab.title}, column ${label === '' ? letter : `“${label}”`}`;
  }
  return null;
}

/** Everything that a row says, in one text. */
export function rowText(row: TableRow): string {
  return (row.tab.shown[row.rowNumber - 1] ?? []).join(' · ');
}
