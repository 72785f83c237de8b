import { tableRow } from '../../domain/items/text';
import { overriddenBy, statusOfNote, type NoteReading } from '../../domain/layout/status-of-note';
import type { TabGrid, TableReading } from '../../domain/model';

/** The rows whose notes say something newer than their status words, by A1 row number. */
export function rowStatuses(tab: TabGrid, table: TableReading): Map<number, NoteReading> {
  const found = new Map<number, NoteReading>();
  if (!Object.values(table.fields).includes('status') || !Object.values(table.fields).includes('notes')) return found;
  for (const rowNumber of table.dataRows) {
    const row = tableRow(tab, table, rowNumber);
    const word = row.text('status');
    const meaning = Object.entries(table.statusMeaning).find(([written]) => written.trim() === word);
    const note = overriddenBy(statusOfNote(row.text('notes'), table.track), meaning?.[1] ?? 'unknown');
    if (note) found.set(rowNumber, note);
  }
  return found;
}
