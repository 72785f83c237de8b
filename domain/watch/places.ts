import { CALLBOARD_COLUMN, KEY_COLUMN } from '../board/column';
import { milestonesOf } from '../deadlines/milestones';
import { SURE_ENOUGH } from '../layout/confidence';
import { columnIndex } from '../layout/columns';
import type { ProductionKind, TabGrid, TabReading, TableReading } from '../model';
import { stageOf, trackName } from '../stages';
import { readMeaning } from './meaning';
import { KEY_PATTERN, ownColumnsOf, type OwnColumns } from './own';

/** Where Callboard's own columns of a table are; columns count from 0. */
export interface TablePlace {
  readonly table: TableReading;
  /** `null` where the table has no key column yet. */
  readonly keyColumn: number | null;
  /** `null` where there is no Callboard column. */
  readonly textColumn: number | null;
  /** A1 number of the row that the headers of Callboard's columns stand in; `null` where there is no room for them. */
  readonly labelRow: number | null;
  readonly keyLabel: string;
  readonly textLabel: string;
}

/** Whether the rows of a table are chased: it is sure enough, a stage looks after it, and there is something to reach. */
function isWatched(table: TableReading, kind: ProductionKind): boolean {
  return table.confidence >= SURE_ENOUGH && stageOf(table.track) !== null && milestonesOf(kind, table.track).length > 0;
}

/**
 * Finds the columns of each watched table of a tab. Tables below each other share one pair of columns, and each has
 * its own header in it. Tables side by side have a pair each, which the header of the key column tells apart by what
 * the table is about: `Callboard key: props`.
 */
export function tablePlaces(tab: TabGrid, reading: TabReading, kind: ProductionKind): TablePlace[] {
  const tables = reading.tables.filter((table) => isWatched(table, kind)).sort((a, b) => leftOf(a) - leftOf(b));
  const columns = ownColumnsOf(tab);
  const owner = new Map<TableReading, OwnColumns>();
  const isFree = (table: TableReading, own: OwnColumns): boolean =>
    [...owner].every(([other, taken]) => taken !== own || !sharesRows(table, other));
  const claim = (fits: (table: TableReading, own: OwnColumns) => boolean): void => {
    for (const table of tables) {
      const own = columns.find((candidate) => !owner.has(table) && isFree(table, candidate) && fits(table, candidate));
      if (own) owner.set(table, own);
    }
  };
  const labels = labelsOf(tables);
  claim((table, own) => readMeaning(shownAt(tab, labelRowOf(table), own.keyColumn))?.name === labels.get(table));
  claim((table, own) => table.dataRows.some((row) => KEY_PATTERN.test(shownAt(tab, row, own.keyColumn))));
  // A table that grew up below another one: the columns are there, and its rows have no keys yet.
  claim((table) => tables.some((other) => other !== table && owner.has(other) && !sharesRows(table, other)));
  return tables.map((table) => ({
    table,
    keyColumn: owner.get(table)?.keyColumn ?? null,
    textColumn: owner.get(table)?.textColumn ?? null,
    labelRow: labelRowOf(table),
    keyLabel: keyLabel(labels.get(table)),
    textLabel: textLabel(
      labels.get(table),
      tables.some((other) => other !== table && sharesRows(table, other)),
    ),
  }));
}

/** What tells tables that share rows apart: their track, and a number where two are about the same. */
function labelsOf(tables: readonly TableReading[]): Map<TableReading, string> {
  const labels = new Map<TableReading, string>();
  for (const table of tables) {
    const twins = [...labels].filter(([other]) => other.track === table.track && sharesRows(table, other)).length;
    labels.set(table, twins === 0 ? trackName(table.track) : `${trackName(table.track)} ${twins + 1}`);
  }
  return labels;
}

function keyLabel(label = ''): string {
  return `${KEY_COLUMN}: ${label}`;
}

function textLabel(label = '', hasNeighbour: boolean): string {
  return hasNeighbour ? `${CALLBOARD_COLUMN}: ${label}` : CALLBOARD_COLUMN;
}

function leftOf(table: TableReading): number {
  return Math.min(...Object.keys(table.fields).map(columnIndex));
}

/** The rows of a table with its headers, from its first to its last. */
function spanOf(table: TableReading): readonly [number, number] {
  const rows = [...table.headerRows, ...(table.headerRow === null ? [] : [table.headerRow])];
  let [top, bottom] = [Math.min(...rows, table.firstRow ?? Infinity), Math.max(...rows, table.lastRow ?? 0)];
  for (const row of table.dataRows) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return [top, bottom];
}

/** Whether two tables stand side by side, at least with some of their rows. */
export function sharesRows(one: TableReading, other: TableReading): boolean {
  const [[top, bottom], [otherTop, otherBottom]] = [spanOf(one), spanOf(other)];
  return top <= otherBottom && otherTop <= bottom;
}

function labelRowOf(table: TableReading): number | null {
  if (table.headerRow !== null) return table.headerRow;
  const above = (table.firstRow ?? table.dataRows[0] ?? 1) - 1;
  return above >= 1 ? above : null;
}

/** A cell's text; the row counts from 1, the column from 0. */
export function shownAt(tab: TabGrid, rowNumber: number | null, column: number): string {
  return rowNumber === null ? '' : (tab.shown[rowNumber - 1]?.[column] ?? '');
}
