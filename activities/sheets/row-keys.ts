import { randomBytes } from 'node:crypto';
import { addTo } from '../../domain/add-to';
import type { Track } from '../../domain/model';
import type { KeyedRow } from '../../domain/watch/keyed-rows';
import { keepTheirKeys, rowsWithoutKey, strayedKeys, strayKeys } from '../../domain/watch/keys';
import { ownColumnsOf } from '../../domain/watch/own';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import type { CellEdit } from './port';
import { asSeen, type RowMemory } from './row-memory';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new key: 40 random bits, so that two of the same spreadsheet never meet. */
export function newRowKey(): string {
  return `r-${[...randomBytes(8)].map((byte) => LETTERS[byte & 31] ?? '0').join('')}`;
}

/** A key column with the tables that share it. */
interface KeyColumn {
  readonly id: string;
  readonly sheetId: number;
  readonly column: number;
  readonly tracks: readonly Track[];
  readonly tables: readonly BookTable[];
  readonly rows: readonly KeyedRow[];
  readonly strays: readonly KeyedRow[];
}

/**
 * What is to be remembered of the rows and their keys until the spreadsheet is read again. Of rows that are `missing`
 * and not given up yet it stays what was remembered before.
 */
export function rememberRows(book: Book, before: RowMemory, missing: ReadonlySet<string>): RowMemory {
  const now = rowsNow(book);
  if (missing.size === 0) return now;
  return new Map(
    [...now].map(([id, rows]) => {
      const away = (before.get(id) ?? []).filter(({ key }) => missing.has(key));
      return [id, [...rows, ...away.map((row) => ({ ...row, rowNumber: 0 }))]];
    }),
  );
}

function rowsNow(book: Book): RowMemory {
  return new Map(keyColumns(book).map(({ id, rows }) => [id, rows]));
}

/**
 * The edits that give each row of a watched table its own key, and `rows`, which says how it will be after them. Keys
 * that got away from their rows go back to them (see `strayedKeys`); rows without one and copies get a new one. `fresh` are
 * the keys that were made a moment ago.
 */
export function keyEdits(
  book: Book,
  before: RowMemory,
  makeKey: () => string,
  fresh: ReadonlySet<string> = new Set(),
): {
  readonly edits: readonly CellEdit[];
  readonly rows: RowMemory;
  /** Rows that brought another row's key along, by their new key: they were copied from it. */
  readonly copies: ReadonlyMap<string, string>;
} {
  if (isAsBefore(book, before)) return { edits: [], rows: rowsNow(book), copies: new Map() };
  const homes = new Map([...before].flatMap(([id, rows]) => rows.map(({ key }) => [key, id] as const)));
  const columns = keyColumns(book);
  const used = new Set<string>();
  const edits: CellEdit[] = [];
  const copies = new Map<string, string>();
  const after = new Map<string, readonly KeyedRow[]>();
  for (const { id, sheetId, column, rows, strays } of columns) {
    const known = asSeen(before.get(id) ?? [], rows).filter(({ key }) => !isKeyOfFrozen(book, key));
    const changes = strayedKeys(known, strays.length === 0 ? rows : [...rows, ...strays], fresh);
    const settled = withKeysChanged(rows, changes);
    const livesElsewhere = (key: string): boolean => {
      const home = homes.get(key);
      return (
        used.has(key) || isKeyOfFrozen(book, key) || (home !== undefined && home !== id && holds(columns, home, key))
      );
    };
    for (const row of rowsWithoutKey(settled, known, livesElsewhere)) {
      const key = makeKey();
      changes.set(row.rowNumber, key);
      if (row.key !== '') copies.set(key, row.key);
    }
    const final = withKeysChanged(rows, changes);
    for (const { key } of final) used.add(key);
    after.set(id, final);
    for (const [rowNumber, value] of changes)
      edits.push({ sheetId, rowIndex: rowNumber - 1, columnIndex: column, value });
  }
  return { edits, rows: after, copies };
}

/** Whether each row has its own key and no other has it, as before: then there is nothing to be done. */
function isAsBefore(book: Book, before: RowMemory): boolean {
  const columns = keyColumns(book);
  const isEach = columns.every(
    ({ id, rows, strays }) => strays.length === 0 && keepTheirKeys(before.get(id) ?? [], rows),
  );
  if (book.frozen.length > 0 || !isEach) return false;
  const keys = new Set(columns.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return keys.size === columns.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Begins what stands for the key that a row has yet to be given; no item has it. */
const KEY_TO_COME = 'to come';

/**
 * What puts keys back that got away from their rows, without giving new ones, and the book as it is with them in place:
 * so that nothing is ever written beside a row for the key of another one. A key beside a row that is not its own and has
 * none yet is taken away, unless the row was copied with it: that is told when it gets a key of its own.
 */
export function straightened(
  book: Book,
  before: RowMemory,
): { readonly edits: readonly CellEdit[]; readonly book: Book } {
  let made = 0;
  const { edits, rows, copies } = keyEdits(book, before, () => `${KEY_TO_COME} ${(made += 1)}`);
  if (edits.length === 0) return { edits, book };
  const tables = book.tables.map((table) => {
    const keys = new Map((rows.get(columnIdOf(table) ?? '') ?? []).map(({ rowNumber, key }) => [rowNumber, key]));
    return { ...table, rows: table.rows.map((row) => ({ ...row, key: keys.get(row.rowNumber) ?? row.key })) };
  });
  const held = new Map(
    keyColumns(book).flatMap((own) =>
      own.rows.map((row) => [`${own.sheetId} ${own.column} ${row.rowNumber}`, row.key]),
    ),
  );
  const settling = edits.flatMap((edit): CellEdit[] => {
    const key = String(edit.value);
    if (!key.startsWith(KEY_TO_COME)) return [edit];
    const isBlank = (held.get(`${edit.sheetId} ${edit.columnIndex} ${edit.rowIndex + 1}`) ?? '') === '';
    return isBlank || copies.has(key) ? [] : [{ ...edit, value: '' }];
  });
  return { edits: settling, book: { ...book, tables } };
}

/**
 * The edits that take keys away again that were put beside another row than the one they were meant for, because that
 * one was deleted or moved in the same moment. `meant` is how it should have been after the write, `after` how it is.
 */
export function misplacedKeys(written: readonly CellEdit[], meant: Book, after: Book): CellEdit[] {
  const wanted = new Map(meant.tables.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  return after.tables.flatMap(({ tab, place, rows }) =>
    rows.flatMap(({ key, rowNumber, print, title }) => {
      const row = wanted.get(key);
      const [rowIndex, columnIndex] = [rowNumber - 1, place.keyColumn];
      if (key === '' || !row || columnIndex === null || row.print === print || row.title === title) return [];
      const isJustWritten = written.some((edit) => edit.value === key && edit.rowIndex === rowIndex);
      return isJustWritten ? [{ sheetId: tab.sheetId, rowIndex, columnIndex, value: '' }] : [];
    }),
  );
}

/** A key column's id: its tab and its place among the tab's key columns, so it may be moved. */
function columnIdOf({ tab, place }: BookTable): string | null {
  if (place.keyColumn === null) return null;
  return `${tab.sheetId}:${ownColumnsOf(tab).findIndex((own) => own.keyColumn === place.keyColumn)}`;
}

function isKeyOfFrozen({ frozen }: Book, key: string): boolean {
  return frozen.some(({ keys }) => keys.has(key));
}

function withKeysChanged(rows: readonly KeyedRow[], changes: ReadonlyMap<number, string>): readonly KeyedRow[] {
  if (changes.size === 0) return rows;
  return rows.map((row) => ({ ...row, key: changes.get(row.rowNumber) ?? row.key }));
}

function holds(columns: readonly KeyColumn[], id: string, key: string): boolean {
  return columns.find((column) => column.id === id)?.rows.some((row) => row.key === key) ?? false;
}

const columnsOfBooks = new WeakMap<Book, readonly KeyColumn[]>();

/** The key columns in use. Asked for more than once of the same book. */
export function keyColumns(book: Book): readonly KeyColumn[] {
  const known = columnsOfBooks.get(book) ?? findKeyColumns(book);
  columnsOfBooks.set(book, known);
  return known;
}

function findKeyColumns(book: Book): KeyColumn[] {
  const groups = new Map<string, BookTable[]>();
  for (const table of book.tables) {
    const id = columnIdOf(table);
    if (id === null) continue;
    addTo(groups, id, table);
  }
  return [...groups].flatMap(([id, tables]) => {
    const [first] = tables;
    const column = first?.place.keyColumn ?? null;
    if (!first || column === null) return [];
    const rows =
      tables.length === 1
        ? first.rows
        : tables.flatMap((table) => table.rows).sort((a, b) => a.rowNumber - b.rowNumber);
    const dataRows = new Set(rows.map(({ rowNumber }) => rowNumber));
    const { sheetId } = first.tab;
    const tracks = tables.map(({ place }) => place.table.track);
    const strays = strayKeys(first.tab, column, dataRows).filter(({ key }) => !isKeyOfFrozen(book, key));
    return [{ id, sheetId, column, tracks, tables, rows, strays }];
  });
}
