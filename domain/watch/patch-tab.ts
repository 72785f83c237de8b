import type { CellValue, TabGrid } from '../model';
import { addTo } from '../add-to';

/**
 * A tab as its values say that it is now. Rows that have not changed are the same arrays as in the tab before: whatever
 * was worked out about such a row still holds, and whoever compares need only look whether it is the same one.
 */
export interface PatchedTab {
  readonly tab: TabGrid;
  /** Rows, from 0, of which more than the values must be read: they hold new numbers, dates or ticks. */
  readonly unread: readonly number[];
  /** Whether rows or columns were added, removed or moved: merges and hidden columns may be elsewhere, too. */
  readonly isReshaped: boolean;
  /** Whether columns were, or so much has changed that they may have been: then all rows must be read. */
  readonly isRecast: boolean;
}

/** What a reading of values alone says about a tab. */
interface FreshTab {
  readonly title: string;
  readonly size: { readonly rowCount: number; readonly columnCount: number };
  readonly rows: readonly (readonly CellValue[])[];
}

/** A tab with other values. The very tab where nothing differs. Text is text; what numbers look like must be read. */
export function patchTab(before: TabGrid, fresh: FreshTab): PatchedTab {
  const sources = sourcesOf(before.rows, fresh.rows);
  const isSameSize =
    before.size?.rowCount === fresh.size.rowCount && before.size.columnCount === fresh.size.columnCount;
  const isSame = fresh.rows.length === before.rows.length && sources.every((source, index) => source === index);
  if (isSame && isSameSize && fresh.title === before.title)
    return { tab: before, unread: [], isReshaped: false, isRecast: false };
  const unread: number[] = [];
  const rows: (readonly CellValue[])[] = [];
  const shown: (readonly string[])[] = [];
  fresh.rows.forEach((row, index) => {
    const source = sources[index] ?? -1;
    const texts = source >= 0 ? before.shown[source] : textsOf(row, before.rows[index], before.shown[index]);
    if (texts === null) unread.push(index);
    rows.push(before.rows[source] ?? row);
    shown.push(texts ?? []);
  });
  const isMoved = sources.some((source, index) => source >= 0 && source !== index);
  const isReshaped = !isSameSize || isMoved || rows.length !== before.rows.length;
  const formulas = isReshaped ? formulasMoved(before.formulas ?? {}, sources) : (before.formulas ?? {});
  const tab = { ...before, title: fresh.title, size: fresh.size, rows, shown, formulas };
  const changed = sources.filter((source) => source < 0).length;
  return {
    tab,
    unread,
    isReshaped,
    isRecast:
      before.size?.columnCount !== fresh.size.columnCount || (changed > FEW_ROWS && changed > rows.length * MOST_PART),
  };
}

/** The formulas of rows that are what they were, where they are now. Of those that changed nobody knows any more. */
function formulasMoved(
  formulas: Readonly<Record<string, string>>,
  sources: readonly number[],
): Readonly<Record<string, string>> {
  // Most tabs have none, and some have ten thousand rows.
  if (Object.keys(formulas).length === 0) return formulas;
  const places = new Map(sources.flatMap((source, index) => (source < 0 ? [] : [[String(source), index] as const])));
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([cell, formula]) => {
      const [row = '', column = ''] = cell.split(',');
      const now = places.get(row);
      return now === undefined ? [] : [[`${now},${column}`, formula]];
    }),
  );
}

/** Where more than this part of a tab has changed at once, columns may have been moved. */
const MOST_PART = 0.5;
const FEW_ROWS = 3;

/** For each row the index of the row that it was before: in its place, or moved; -1 where it is a new or changed one. */
function sourcesOf(before: TabGrid['rows'], after: TabGrid['rows']): number[] {
  const sources = after.map(() => -1);
  let top = 0;
  while (top < before.length && top < after.length && isSameRow(before[top], after[top])) {
    sources[top] = top;
    top += 1;
  }
  let end = 0;
  const most = Math.min(before.length, after.length) - top;
  while (end < most && isSameRow(before[before.length - 1 - end], after[after.length - 1 - end])) {
    sources[after.length - 1 - end] = before.length - 1 - end;
    end += 1;
  }
  findMoved(before, after, { top, end }, sources);
  return sources;
}

function findMoved(
  before: TabGrid['rows'],
  after: TabGrid['rows'],
  { top, end }: { readonly top: number; readonly end: number },
  sources: number[],
): void {
  const hasSameLength = before.length === after.length;
  const lost = new Map<string, number[]>();
  const found: number[] = [];
  for (let index = top; index < after.length - end; index += 1) {
    if (hasSameLength && isSameRow(before[index], after[index])) sources[index] = index;
    else found.push(index);
  }
  if (found.length === 0) return;
  for (let index = top; index < before.length - end; index += 1) {
    if (sources[index] === index || before[index]?.length === 0) continue;
    const text = JSON.stringify(before[index]);
    addTo(lost, text, index);
  }
  for (const index of found) {
    const source = after[index]?.length === 0 ? undefined : lost.get(JSON.stringify(after[index]))?.shift();
    if (source !== undefined) sources[index] = source;
  }
}

function isSameRow(one: readonly CellValue[] | undefined, other: readonly CellValue[] | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  if (one === other) return true;
  for (let column = 0; column < one.length; column += 1) if (one[column] !== other[column]) return false;
  return true;
}

/** What people see of a row, as far as its values and the row in its place before tell; `null` where they do not. */
function textsOf(
  row: readonly CellValue[],
  before: readonly CellValue[] = [],
  shown: readonly string[] = [],
): readonly string[] | null {
  const texts: string[] = [];
  for (const [column, value] of row.entries()) {
    if (typeof value === 'string') texts.push(value);
    else if (value === null) texts.push('');
    else if (value === before[column]) texts.push(shown[column] ?? '');
    else return null;
  }
  return texts;
}

/** Rows of a tab as they were read afterwards, with their texts. */
interface ReadSpan {
  readonly startRowIndex: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly shown: readonly (readonly string[])[];
  /** By `row,column` of the tab. */
  readonly formulas: Readonly<Record<string, string>>;
}

/**
 * The tab with the rows that were read afterwards, and with its merges, sizes and columns as that reading has them;
 * `null` where somebody changed one of these rows in between, so that the two readings do not fit together. `asked` are
 * the rows that were asked for, from 0: what is not in the answer is blank now. `isWhole` says that all rows were read, so
 * that its columns of dates and ticks are what they say.
 */
export function withRows(
  tab: TabGrid,
  read: {
    readonly skeleton: TabGrid;
    readonly spans: readonly ReadSpan[];
    readonly asked: readonly number[];
    readonly isWhole: boolean;
  },
): TabGrid | null {
  const rows = [...tab.rows];
  const shown = [...tab.shown];
  const seen = new Set<number>();
  for (const span of read.spans) {
    for (const [at, row] of span.rows.entries()) {
      const index = span.startRowIndex + at;
      seen.add(index);
      if (!isSameRow(rows[index] ?? [], row)) return null;
      if (!isSameTexts(shown[index] ?? [], span.shown[at] ?? [])) {
        rows[index] = row;
        shown[index] = span.shown[at] ?? [];
      }
    }
  }
  const { skeleton, isWhole } = read;
  const asked = isWhole ? rows.keys() : read.asked;
  for (const index of asked) if (!seen.has(index) && (rows[index]?.length ?? 0) > 0) return null;
  const known = Object.entries(isWhole ? {} : (tab.formulas ?? {}));
  const formulas = Object.fromEntries(known.filter(([cell]) => !seen.has(Number(cell.slice(0, cell.indexOf(','))))));
  for (const span of read.spans) Object.assign(formulas, span.formulas);
  const columns = (kept: readonly number[], found: readonly number[]): readonly number[] =>
    isWhole
      ? found
      : [...new Set([...kept, ...found.filter((column) => isNew(tab, column, seen))])].sort((a, b) => a - b);
  return {
    ...skeleton,
    rows,
    shown,
    formulas,
    checkboxColumns: columns(tab.checkboxColumns, skeleton.checkboxColumns),
    dateColumns: columns(tab.dateColumns, skeleton.dateColumns),
  };
}

function isSameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, column) => text === other[column]);
}

/** Whether no other row says with a number or a tick of its own what a column is. */
function isNew(tab: TabGrid, column: number, seen: ReadonlySet<number>): boolean {
  return tab.rows.every((row, index) => {
    const value = row[column];
    return seen.has(index) || (typeof value !== 'number' && typeof value !== 'boolean');
  });
}

/** A whole reading of a tab with the very rows of the one before wherever they are alike. */
export function sharedTab(before: TabGrid, now: TabGrid): TabGrid {
  const sources = sourcesOf(before.rows, now.rows);
  const isSame = (index: number): boolean => {
    const source = sources[index] ?? -1;
    return source >= 0 && isSameTexts(before.shown[source] ?? [], now.shown[index] ?? []);
  };
  const pick = <T>(old: readonly T[], fresh: readonly T[]): T[] =>
    fresh.map((row, index) => (isSame(index) ? (old[sources[index] ?? -1] ?? row) : row));
  const rows = pick(before.rows, now.rows);
  const shown = pick(before.shown, now.shown);
  const isUnchanged =
    rows.length === before.rows.length &&
    shown.length === before.shown.length &&
    rows.every((row, index) => row === before.rows[index]) &&
    shown.every((row, index) => row === before.shown[index]) &&
    isSameRecord(before.formulas, now.formulas) &&
    frameOf(before) === frameOf(now);
  return isUnchanged ? before : { ...now, rows, shown };
}

function isSameRecord(
  one: Readonly<Record<string, string>> = {},
  other: Readonly<Record<string, string>> = {},
): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** All about a tab but its cells. */
export function frameOf({ title, hidden, merges, checkboxColumns, dateColumns, hiddenColumns, size }: TabGrid): string {
  return JSON.stringify([title, hidden, merges, checkboxColumns, dateColumns, hiddenColumns, size]);
}
