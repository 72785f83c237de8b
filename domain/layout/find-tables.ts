import type { Field } from '../model';
import { findHeaderRows, headerText, isOwnHeader, type HeaderRow } from './find-headers';
import { hasContent, textAt, valueAt, type Grid } from './grid';
import { headerOfGroup } from './header-of-group';
import { matchHeader } from './match-header';
import { isBlank, normalise } from './normalise';

/** Where a table stands on its tab. Rows and columns count from 0; the last row is inclusive. */
export interface TablePlace {
  readonly header: HeaderRow | null;
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The lines above it that name it. */
  readonly titles: readonly string[];
  /** Columns of Callboard's own beside it. */
  readonly ownColumns: readonly number[];
}

const SHOWN_COLUMN = 0.15;

/** The tables of a tab, from the top and from the left. A tab without any header row gives none. */
export function findTables(grid: Grid): TablePlace[] {
  const headers = withoutRepeats(grid, findHeaderRows(grid));
  return headers.flatMap((header, index) => {
    const next = headers[index + 1];
    const lastRow = next ? (next.rows[0] ?? next.row) - 1 : grid.rowCount - 1;
    return tablesOfHeader(grid, header, lastRow, lastTableRow(headers[index - 1], header));
  });
}

function lastTableRow(previous: HeaderRow | undefined, header: HeaderRow): number {
  return previous ? previous.row + 1 : Math.max(0, (header.rows[0] ?? header.row) - 12);
}

/** A header that comes again is the same table going on. */
function withoutRepeats(grid: Grid, headers: readonly HeaderRow[]): HeaderRow[] {
  const kept: HeaderRow[] = [];
  for (const header of headers) {
    const last = kept[kept.length - 1];
    const isRepeat =
      last !== undefined &&
      last.columns.every((column) => headerText(grid, last, column) === textAt(grid, header.row, column));
    if (!isRepeat) kept.push(header);
  }
  return kept;
}

function tablesOfHeader(grid: Grid, header: HeaderRow, lastRow: number, titlesFrom: number): TablePlace[] {
  const below = Math.max(...header.rows) + 1;
  const own = ownColumnsOf(grid, header);
  const groups = splitRepeated(grid, header, columnGroups(grid, header, below, lastRow, own));
  return groups.map((columns, index) => {
    const first = columns[0] ?? 0;
    const nextFirst = groups[index + 1]?.[0] ?? Infinity;
    const itsHeader = headerOfGroup(grid, header, columns);
    return {
      header: itsHeader,
      columns,
      firstRow: Math.max(...itsHeader.rows) + 1,
      lastRow,
      titles: titlesAbove(grid, header, titlesFrom, index === 0 ? 0 : first, nextFirst, groups.length > 1),
      ownColumns: own.filter((column) => column > first && column < nextFirst),
    };
  });
}

function ownColumnsOf(grid: Grid, header: HeaderRow): number[] {
  const width = grid.tab.rows[header.row]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    isOwnHeader(textAt(grid, header.row, column)),
  );
}

/** Columns that belong together: with headers, or with content and no header, up to a column that has neither. */
function columnGroups(
  grid: Grid,
  header: HeaderRow,
  firstRow: number,
  lastRow: number,
  own: readonly number[],
): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  const close = (): void => {
    if (group.some((column) => header.columns.includes(column))) groups.push(group);
    group = [];
  };
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (own.includes(column)) continue;
    if (header.columns.includes(column) || contentShare(grid, column, firstRow, lastRow) >= SHOWN_COLUMN)
      group.push(column);
    else close();
  }
  close();
  return joinFragments(grid, header, groups, firstRow, lastRow);
}

function contentShare(grid: Grid, column: number, firstRow: number, lastRow: number): number {
  let [rows, filled] = [0, 0];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if ((grid.contentCount[row] ?? 0) < 2 && !isCheckbox(grid, row, column)) continue;
    rows += 1;
    if (!isBlank(valueAt(grid, row, column))) filled += 1;
  }
  return rows ? filled / rows : 0;
}

function isCheckbox(grid: Grid, row: number, column: number): boolean {
  return typeof valueAt(grid, row, column) === 'boolean';
}

/** A blank column in the middle of one table does not make two: each side must be able to stand alone. */
function joinFragments(
  grid: Grid,
  header: HeaderRow,
  groups: readonly number[][],
  firstRow: number,
  lastRow: number,
): number[][] {
  const joined: number[][] = [];
  for (const group of groups) {
    const last = joined[joined.length - 1];
    if (last && !areSeparate(grid, header, last, group, firstRow, lastRow)) last.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** Fields that one table has once: where both sides name one, they are two tables. */
const ONCE: readonly Field[] = ['status', 'item', 'person', 'phone', 'email', 'quantity', 'notes'];

/** Fields that say something about a row and never what the row is: a table of these alone is part of the one beside it. */
const DESCRIBES: ReadonlySet<Field> = new Set([
  'status',
  'owner',
  'notes',
  'dueDate',
  'quantity',
  'cost',
  'budget',
  'actual',
  'rate',
  'paid',
  'done',
  'approval',
  'approvedBy',
  'vendor',
  'reference',
]);

function areSeparate(
  grid: Grid,
  header: HeaderRow,
  left: readonly number[],
  right: readonly number[],
  firstRow: number,
  lastRow: number,
): boolean {
  const named = (columns: readonly number[]): number[] => columns.filter((column) => header.columns.includes(column));
  const [first, ...others] = named(right);
  if (named(left).length < 2 || first === undefined || others.length === 0) return false;
  const above = [(header.rows[0] ?? header.row) - 1, ...header.rows.filter((row) => row !== header.row)];
  if (
    above.some((row) => row >= 0 && hasContent(grid, row, right[0] ?? 0) && mergeOver(grid, row, left, right) === null)
  ) {
    return true;
  }
  const says = (columns: readonly number[], field: Field): boolean =>
    named(columns).some((column) => (matchHeader(headerText(grid, header, column)).fields.get(field) ?? 0) >= 0.95);
  if (ONCE.some((field) => says(left, field) && says(right, field))) return true;
  const fits = (column: number, isMeant: (field: Field) => boolean): boolean =>
    [...matchHeader(headerText(grid, header, column)).fields].some(([field, fit]) => fit >= 0.95 && isMeant(field));
  const describes = (column: number): boolean => fits(column, (field) => DESCRIBES.has(field));
  if (named(right).every(describes)) return false;
  // Scenes are not counted: beside their numbers a quantity is that of the things on the other side.
  const counts = (columns: readonly number[]): boolean =>
    says(columns, 'quantity') && named(columns).every((at) => describes(at) || fits(at, (field) => field === 'scene'));
  if (counts(left) || counts(right)) return false;
  const ends = [extent(grid, left, firstRow, lastRow), extent(grid, right, firstRow, lastRow)] as const;
  return Math.abs(ends[0] - ends[1]) > 1 && isDense(grid, first, firstRow, ends[1]);
}

/** Whether a column is filled all the way down, as what names a row is. */
function isDense(grid: Grid, column: number, firstRow: number, lastRow: number): boolean {
  let filled = 0;
  for (let row = firstRow; row <= lastRow; row += 1) if (hasContent(grid, row, column)) filled += 1;
  return filled >= (lastRow - firstRow + 1) * 0.8;
}

function mergeOver(grid: Grid, row: number, left: readonly number[], right: readonly number[]): number | null {
  const merge = grid.tab.merges.find(
    ([first, from, last, to]) =>
      row >= first && row <= last && from <= (left[left.length - 1] ?? 0) && to >= (right[0] ?? 0),
  );
  return merge ? merge[1] : null;
}

function extent(grid: Grid, columns: readonly number[], firstRow: number, lastRow: number): number {
  for (let row = lastRow; row >= firstRow; row -= 1) {
    if (columns.some((column) => hasContent(grid, row, column))) return row;
  }
  return firstRow;
}

/** The same headers again without a gap between: `Item | Status | Item | Status` are two tables. */
function splitRepeated(grid: Grid, header: HeaderRow, groups: readonly number[][]): number[][] {
  return groups.flatMap((group) => {
    const texts = group.map((column) => normalise(headerText(grid, header, column)));
    const again = texts.findIndex(
      (text, index) => index >= 2 && text !== '' && text === texts[0] && texts[index + 1] === texts[1],
    );
    return again > 0 ? [group.slice(0, again), group.slice(again)] : [group];
  });
}

/** Lines of one or two cells above the header; beside each other, each table has its own. */
function titlesAbove(
  grid: Grid,
  header: HeaderRow,
  from: number,
  firstColumn: number,
  nextColumn: number,
  isShared: boolean,
): string[] {
  const titles = isShared ? labelsOver(grid, header, firstColumn) : [];
  for (let row = (header.rows[0] ?? header.row) - 1; row >= from; row -= 1) {
    const content = grid.contentCount[row] ?? 0;
    if (content === 0) continue;
    if (content > 3 && !isShared) break;
    const width = grid.tab.rows[row]?.length ?? 0;
    for (let column = firstColumn; column < Math.min(width, nextColumn); column += 1) {
      if (hasContent(grid, row, column)) titles.push(textAt(grid, row, column));
    }
    if (titles.length >= 6) break;
  }
  return titles;
}

/** Beside each other, the upper line of the header names the table that begins below it. */
function labelsOver(grid: Grid, header: HeaderRow, column: number): string[] {
  return header.rows
    .filter((row) => row !== header.row && hasContent(grid, row, column))
    .map((row) => textAt(grid, row, column));
}
