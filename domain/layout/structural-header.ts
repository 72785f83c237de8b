import { profileColumn, type ColumnProfile, type Kind } from './column-profile';
import { hasContent, textAt, valueAt, type Grid } from './grid';
import { isStatusWord } from './status-words';

const LOOKED_AT = 30;
const LONGEST_LABEL = 32;
const SHAPES: readonly Kind[] = [
  'number',
  'bool',
  'date',
  'time',
  'email',
  'phone',
  'money',
  'scene',
  'intExt',
  'dayNight',
  'eighths',
  'idList',
  'code',
  'personName',
  'upper',
  'status',
];

/**
 * Whether a row is a header by its looks, in whatever language: a full row of short texts, each once, above columns
 * whose cells look different from it. The columns that it names; `null` when it is no header.
 */
export function structuralHeader(grid: Grid, row: number): number[] | null {
  const columns = labelsOf(grid, row);
  if (columns === null || columns.length < 2) return null;
  // Answers such as `TBC` stand in records, and a header stands above them all.
  if (columns.filter((column) => isStatusWord(textAt(grid, row, column))).length >= 2) return null;
  if (grid.contentCount.slice(0, row).some((count) => count >= Math.max(3, columns.length))) return null;
  const below = rowsBelow(grid, row);
  if (below.length < 2) return null;
  const typical = median(below.map((other) => grid.contentCount[other] ?? 0));
  if (columns.length < typical * 0.6) return null;
  const differing = columns.filter((column) => differs(grid, row, profileColumn(grid, column, below))).length;
  return differing >= Math.max(1, columns.length * 0.3) ? columns : null;
}

/** The columns of a row that holds nothing but short, different texts without long numbers. */
function labelsOf(grid: Grid, row: number): number[] | null {
  const columns: number[] = [];
  const texts = new Set<string>();
  const width = grid.tab.rows[row]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (!hasContent(grid, row, column)) continue;
    const text = textAt(grid, row, column);
    if (
      typeof valueAt(grid, row, column) !== 'string' ||
      text.length > LONGEST_LABEL ||
      /\d{3}|^\P{L}*\d|[@=]|[,;:]\s|\.\s\p{L}{4}/u.test(text)
    )
      return null;
    columns.push(column);
    texts.add(text.toLowerCase());
  }
  return texts.size < columns.length * 0.8 ? null : columns;
}

function rowsBelow(grid: Grid, row: number): number[] {
  const rows: number[] = [];
  for (let other = row + 1; other < grid.rowCount && rows.length < LOOKED_AT; other += 1) {
    if ((grid.contentCount[other] ?? 0) >= 2) rows.push(other);
  }
  return rows;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Whether the cells below have a shape that the label lacks, or come again and again without it. */
function differs(grid: Grid, row: number, profile: ColumnProfile): boolean {
  const label = profileColumn(grid, profile.column, [row]);
  if (SHAPES.some((kind) => profile.filled >= 2 && profile.share[kind] >= 0.7 && label.share[kind] === 0)) return true;
  const isClosed = profile.filled >= 4 && profile.distinct <= profile.filled * 0.6;
  return isClosed && label.share.status === 0;
}
