import { hasReached } from '../deadlines/standing';
import type { CellValue, Field, Item, Status, Step, TabGrid, TableReading, Track } from '../model';
import { STATUSES } from '../model';
import { columnIndex } from '../layout/columns';
import { valueAt } from './empty-item';
import { tableWords } from './item-of-row';
import { markStatus } from './marks';

/**
 * What the team itself writes where a milestone is reached; `null` where it has no word for that. In the status column
 * it is the word of that very rung, or of the one that this track counts as the same. In a column of its own (a
 * permit) it is a tick where the column has checkboxes, and else the word that stands there on other rows; a decision
 * about money is written in plain words where no row has one yet.
 */
export function wordFor(item: Item, step: Step, tab: TabGrid, table: TableReading): CellValue {
  if (step.column === 'status') return statusWord(item.track, step.reached, tableWords(tab, table));
  const word = markWord(step.column, step.reached, item, tab, table);
  const isText = !tab.checkboxColumns.includes(columnOfField(table, step.column) ?? -1);
  return word ?? (step.about?.kind === 'approval' && isText ? (DECISIONS[step.reached] ?? null) : null);
}

/** What a decision about money is called where nobody has written one into the column yet. */
const DECISIONS: Readonly<Partial<Record<Status, string>>> = { approved: 'Approved', rejected: 'Declined' };

function statusWord(track: Track, reached: Status, words: Item['words']): string | null {
  const isSame = (status: Status): boolean => hasReached(track, status, reached) && hasReached(track, reached, status);
  const [word] = [reached, ...STATUSES.filter(isSame)].flatMap((status) => words[status] ?? []);
  return word ?? null;
}

type MarkField = Exclude<Step['column'], 'status'>;

function markWord(field: MarkField, reached: Status, item: Item, tab: TabGrid, table: TableReading): CellValue {
  const column = columnOfField(table, field);
  if (column === null) return null;
  const isReached = (value: CellValue, text: string): boolean => {
    const rung = markStatus(field, value, text);
    return rung === reached || (value === true && hasReached(item.track, rung, reached));
  };
  // A box can say that something is approved, and has no way to say that it was declined.
  if (tab.checkboxColumns.includes(column)) return reached !== 'rejected' && isReached(true, 'TRUE') ? true : null;
  for (const rowNumber of table.dataRows) {
    const value = valueAt(tab, rowNumber, column);
    const text = tab.shown[rowNumber - 1]?.[column] ?? '';
    if (typeof value === 'string' && isReached(value, text)) return text;
  }
  return null;
}

/** The index of a field's column, from 0; `null` where the table has no such column. */
export function columnOfField(table: TableReading, field: Field): number | null {
  const letter = Object.keys(table.fields).find((candidate) => table.fields[candidate] === field);
  return letter === undefined ? null : columnIndex(letter);
}
