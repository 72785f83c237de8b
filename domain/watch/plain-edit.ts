import { countBelow } from '../count-below';
import { isTotalText } from '../layout/bars';
import { columnIndex } from '../layout/columns';
import { SURE_ENOUGH } from '../layout/confidence';
import type { CellValue, TabGrid, TabReading, TableReading } from '../model';
import { frameOf } from './patch-tab';

/** A row with fewer filled cells than this may be a bar, a banner or a total rather than a record. */
const FEWEST_CELLS = 3;

/**
 * Whether the reading of a tab still holds although cells have changed: only cells of data rows did, and each of those
 * rows is plainly a record still. Whatever else changes (headers, rows added, removed or moved, a status word that
 * nobody has seen yet) is for the layout to be read again. `own` are Callboard's columns, from 0, which never matter.
 */
export function isPlainEdit(before: TabGrid, now: TabGrid, reading: TabReading, own: readonly number[]): boolean {
  if (before.rows.length !== now.rows.length || frameOf(before) !== frameOf(now)) return false;
  for (let index = 0; index < now.rows.length; index += 1) {
    const old = before.rows[index];
    const row = now.rows[index] ?? [];
    if (row === old && now.shown[index] === before.shown[index]) continue;
    const columns = changedColumns(old ?? [], row).filter((column) => !own.includes(column));
    if (columns.length === 0) continue;
    const table = tableAt(reading, index + 1);
    if (!table || !columns.every((column) => isPlainCell(table, { before, now, index, column }))) return false;
    if (!isStillRecord(table, old ?? [], row)) return false;
  }
  return true;
}

function changedColumns(before: readonly CellValue[], now: readonly CellValue[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < Math.max(before.length, now.length); column += 1) {
    if ((before[column] ?? null) !== (now[column] ?? null)) columns.push(column);
  }
  return columns;
}

/** The sure table in which a row, by its A1 number, is one of data; of several side by side the last one. */
function tableAt(reading: TabReading, rowNumber: number): TableReading | undefined {
  const has = ({ confidence, dataRows }: TableReading): boolean =>
    confidence >= SURE_ENOUGH && dataRows[countBelow(dataRows, rowNumber)] === rowNumber;
  return reading.tables.filter(has).at(-1);
}

interface CellChange {
  readonly before: TabGrid;
  readonly now: TabGrid;
  readonly index: number;
  readonly column: number;
}

function isPlainCell(table: TableReading, { before, now, index, column }: CellChange): boolean {
  const letter = Object.keys(table.fields).find((candidate) => columnIndex(candidate) === column);
  const field = letter === undefined ? undefined : table.fields[letter];
  // A note may say another status than the row's word.
  if (field === undefined || field === 'notes') return false;
  const old = before.rows[index]?.[column] ?? null;
  const value = now.rows[index]?.[column] ?? null;
  if (old !== null && value !== null && typeof old !== typeof value) return false;
  const text = now.shown[index]?.[column] ?? '';
  if (typeof value === 'string' && isTotalText(value)) return false;
  const header = table.headerRow === null ? '' : (now.shown[table.headerRow - 1]?.[column] ?? '');
  if (text !== '' && text === header) return false;
  if (field !== 'status' || text.trim() === '') return true;
  return table.statusMeaning[text] !== undefined || table.statusMeaning[text.trim()] !== undefined;
}

function isStillRecord(table: TableReading, before: readonly CellValue[], now: readonly CellValue[]): boolean {
  const columns = Object.keys(table.fields).map(columnIndex);
  const filled = (row: readonly CellValue[]): number =>
    columns.filter((column) => (row[column] ?? null) !== null && row[column] !== false).length;
  const count = filled(now);
  return count >= FEWEST_CELLS && (count >= filled(before) || count * 2 >= columns.length);
}
