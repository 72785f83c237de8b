import { columnIndex } from '../layout/columns';
import type { Field, Problem, TabGrid, TableReading, TabReading, Track } from '../model';
import { trackName } from '../stages';
import { counted, listOf } from '../time/format';
import { fingerprintOf } from './fingerprint';
import { headerAt, isLabelWithoutHeaders, meaningText, readMeaning, reliedOn, type Meaning } from './meaning';
import { KEY_PATTERN, ownColumnsOf } from './own';
import { sharesRows, shownAt, type TablePlace } from './places';
import { tableName } from './table-name';

/**
 * A table that Callboard understood once and does not understand any more. Nothing is written to it and none of its rows
 * is news, gone or asked about, until its headers are back or the team has said what they mean.
 */
export interface FrozenTable {
  readonly sheetId: number;
  /** As people call it: `Props (props)`. */
  readonly table: string;
  /** `null` where nothing is left that says what it was about. */
  readonly track: Track | null;
  readonly keyColumn: number;
  /** A1 numbers of its rows that hold a key. */
  readonly rowNumbers: ReadonlySet<number>;
  readonly keys: ReadonlySet<string>;
  readonly problem: Problem;
}

/** Whether an item that a stage holds stands on a frozen table: known by its key, or by its table where its row is gone. */
export function isOnFrozen(
  frozen: readonly FrozenTable[],
  key: string,
  { sheetId, track }: { readonly sheetId: number; readonly track: Track },
): boolean {
  return frozen.some((stopped) => (stopped.sheetId === sheetId && stopped.track === track) || stopped.keys.has(key));
}

/** A label of a key column with the keys below it, down to the next label. */
interface Labelled {
  /** A1 row number of the label; 0 for the keys above the first one. */
  readonly row: number;
  readonly meaning: Meaning | null;
  readonly keyRows: readonly number[];
}

interface Verdict {
  readonly why: string;
  readonly found: string;
}

/** So many rows in a column of keys without a header above them have lost theirs, and were not moved there. */
const FEW_ROWS = 2;

/**
 * Tells the tables of a tab that are understood as before from those that are not. `accepted` is the team's word that a
 * table was changed on purpose, and `settingCell` where it is typed.
 */
export function frozenTables(input: {
  readonly tab: TabGrid;
  readonly reading: TabReading;
  readonly places: readonly TablePlace[];
  readonly accepted: string | null;
  readonly settingCell: string;
}): { readonly live: readonly TablePlace[]; readonly frozen: readonly FrozenTable[] } {
  const { tab, places } = input;
  const frozen: FrozenTable[] = [];
  const stopped = new Set<TablePlace>();
  for (const { keyColumn } of ownColumnsOf(tab)) {
    const mine = places.filter((place) => place.keyColumn === keyColumn);
    const parts = labelledParts(tab, keyColumn);
    if (tab.shown.some((row) => isLabelWithoutHeaders(row[keyColumn] ?? ''))) continue;
    for (const part of parts) {
      const own = mine.filter((place) => isOf(place, part, parts));
      const verdict = verdictOn(tab, part, own, parts.length > 1);
      if (verdict === null) continue;
      const made = frozenTable(input, { part, keyColumn, verdict, now: own[0]?.table });
      if (made === null) continue;
      frozen.push(made);
      for (const place of own) stopped.add(place);
    }
  }
  const isBeside = ({ keyColumn, table }: TablePlace): boolean =>
    keyColumn === null && [...stopped].some((other) => sharesRows(table, other.table));
  const hidden = (place: TablePlace): boolean =>
    stopped.has(place) || isBeside(place) || (place.keyColumn === null && coversFrozen(place.table, frozen));
  return { live: places.filter((place) => !hidden(place)), frozen };
}

function coversFrozen({ headerRow, dataRows }: TableReading, frozen: readonly FrozenTable[]): boolean {
  return frozen.some(({ rowNumbers }) => dataRows.some((row) => rowNumbers.has(row)) || rowNumbers.has(headerRow ?? 0));
}

function labelledParts(tab: TabGrid, keyColumn: number): Labelled[] {
  const parts: { row: number; meaning: Meaning | null; keyRows: number[] }[] = [{ row: 0, meaning: null, keyRows: [] }];
  tab.shown.forEach((row, index) => {
    const cell = row[keyColumn] ?? '';
    if (cell === '') return;
    if (KEY_PATTERN.test(cell)) parts[parts.length - 1]?.keyRows.push(index + 1);
    else if (!isLabelWithoutHeaders(cell)) {
      const meaning = readMeaning(cell);
      if (meaning) parts.push({ row: index + 1, meaning, keyRows: [] });
    }
  });
  return parts;
}

/** Whether a table is the one below a label: it has its header there, or its rows and no other label. */
function isOf({ table, labelRow }: TablePlace, part: Labelled, parts: readonly Labelled[]): boolean {
  if (labelRow === part.row) return true;
  if (parts.some(({ row }) => row > 0 && row === labelRow)) return false;
  const rows = new Set(part.keyRows);
  return table.dataRows.some((row) => rows.has(row)) || rows.has(table.headerRow ?? 0);
}

/** What is wrong with a table; `null` where it is understood as before. */
function verdictOn(
  tab: TabGrid,
  { row, meaning, keyRows }: Labelled,
  own: readonly TablePlace[],
  hasLabels: boolean,
): Verdict | null {
  if (keyRows.length === 0) return null;
  if (meaning === null) {
    if (hasLabels && keyRows.length < FEW_ROWS) return null;
    return { why: 'the row with its headers is gone', found: rowText(tab, (keyRows[0] ?? 1) - 1) };
  }
  const now = own.find(({ labelRow, table }) => labelRow === row || table.headerRows.includes(row));
  const found = rowText(tab, row);
  if (!now) return { why: 'Callboard is not sure any more what its columns mean', found };
  return changeOf(tab, meaning, now.table, found);
}

function changeOf(tab: TabGrid, before: Meaning, now: TableReading, found: string): Verdict | null {
  const isSaid = (end: string): boolean =>
    now.reasons.some((reason) => / says that /.test(reason) && reason.endsWith(end));
  if (before.track !== now.track && !isSaid(`is about ${trackName(now.track)}.`)) {
    return { why: `it reads like a table of ${trackName(now.track)} now`, found };
  }
  // What the team says of a column takes away what it meant before.
  const isSaidOf = (header: string): boolean =>
    now.reasons.some((reason) => / says that /.test(reason) && reason.includes(`“${header}” is `));
  const columns = reliedOn(tab, now);
  const lost =
    before.track === now.track
      ? before.fields.filter(({ field, header }) => !columns.some((is) => is.field === field) && !isSaidOf(header))
      : [];
  if (lost.length > 0) {
    const names = listOf(lost.map(({ header, field }) => `“${header}” (${field})`));
    return { why: `the ${lost.length === 1 ? 'column' : 'columns'} ${names} cannot be found any more`, found };
  }
  const moved = before.fields.find(
    ({ field, header }) =>
      !isSaidOf(header) &&
      isElsewhere(tab, now, field, header) &&
      !columns.some((is) => is.field === field && is.header === header),
  );
  if (!moved || isSaid(`is ${moved.field}.`)) return null;
  const { header, field } = moved;
  return { why: `the column “${header}” was its ${field}, and another one reads like it now`, found };
}

/** Whether a header stands where it was and its column means something else now. */
function isElsewhere(tab: TabGrid, table: TableReading, field: Field, header: string): boolean {
  if (header === '') return false;
  return Object.entries(table.fields).some(
    ([letter, is]) => is !== field && headerAt(tab, table, columnIndex(letter)) === header,
  );
}

function rowText(tab: TabGrid, rowNumber: number): string {
  const cells = (tab.shown[rowNumber - 1] ?? []).filter((cell) => cell !== '' && !cell.startsWith('Callboard'));
  return cells.slice(0, 8).join(' | ').slice(0, 120);
}

function frozenTable(
  { tab, reading, accepted, settingCell }: Parameters<typeof frozenTables>[0],
  {
    part,
    keyColumn,
    verdict,
    now,
  }: { part: Labelled; keyColumn: number; verdict: Verdict; now: TableReading | undefined },
): FrozenTable | null {
  const track = part.meaning?.track ?? now?.track ?? null;
  const table = track ? tableName(tab.title, track) : tab.title;
  const code = acceptanceOfChange(table, verdict.why, now ? meaningText(tab, now) : '');
  if (accepted === code) return null;
  const keys = part.keyRows.map((row) => shownAt(tab, row, keyColumn));
  const cell = `${tab.title}!A${Math.max(1, part.row || (part.keyRows[0] ?? 1))}`;
  const unsure = reading.tables.find(({ headerRow }) => headerRow === part.row);
  const reason = unsure?.reasons.find((sentence) => /^(?:It could|No column|Not understood|It has no)/.test(sentence));
  const message =
    `${cell}: ${table} has changed: ${verdict.why}. ${reason ? `${reason} ` : ''}Until this is settled Callboard ` +
    `writes nothing to its ${counted(keys.length, 'row')} and asks nobody about them. Put the headers back; or say in the ` +
    `Callboard settings what the table and its columns mean; or, if it was changed on purpose, type “${code}” in ${settingCell}.`;
  const problem = { tab: tab.title, cell, found: verdict.found, message };
  const rowNumbers = new Set(part.keyRows);
  return { sheetId: tab.sheetId, table, track, keyColumn, rowNumbers, keys: new Set(keys), problem };
}

/** What a person types to say that a table was changed on purpose; another change has other words. */
export function acceptanceOfChange(table: string, why: string, meaning: string): string {
  return `${table} ${fingerprintOf(`${why} ${meaning}`).slice(0, 4)}`;
}
