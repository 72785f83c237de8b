import { CALLBOARD_COLUMN, KEY_COLUMN } from '../board/column';
import { isDateText, isDateValue, isEmail, isHeading } from './cell-kinds';
import { hasContent, textAt, valueAt, type Grid } from './grid';
import { matchHeader } from './match-header';
import { isStatusWord } from './status-words';
import { structuralHeader } from './structural-header';

/** A row of headers. Rows and columns count from 0. */
export interface HeaderRow {
  readonly row: number;
  /** The rows of a header of several lines, from the top; the last or fullest is `row`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many of its cells the vocabulary knows, weighted. */
  readonly score: number;
  /** The same as a share of all its cells that are no labels of a matrix. */
  readonly share: number;
}

const FIRST_ROWS = 40;
const TYPED_ROWS = 10;
const LONGEST_LABEL = 48;

export function isOwnHeader(text: string): boolean {
  return text === CALLBOARD_COLUMN || text === KEY_COLUMN;
}

/** The header rows of a tab, from the top. Repeated headers are found later, by comparing. */
export function findHeaderRows(grid: Grid): HeaderRow[] {
  const found: HeaderRow[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const last = found[found.length - 1];
    if (!mayBeHeader(grid, row, last)) continue;
    const header = readHeaderRow(grid, row) ?? (isUnknownSoFar(grid, last, row) ? unknownHeader(grid, row) : null);
    if (!header) continue;
    if (!last) found.push(header);
    else if (last.row === row - 1) {
      if (isSecondLine(grid, last, header)) found[found.length - 1] = joinLines(last, header);
    } else if (isFirstOfTable(grid, last, header)) found.push(header);
    else if (row - last.row <= 6 && header.score >= last.score + 2 && isMostlyKnown(header))
      found[found.length - 1] = header;
  }
  return found.map((header) => withUpperLine(grid, header));
}

/** Where no words are known, a header is looked for by its looks: at the top, or below a gap and a title. */
function isUnknownSoFar(grid: Grid, last: HeaderRow | undefined, row: number): boolean {
  if (!last) return row < FIRST_ROWS;
  return last.score < 2 && grid.contentCount[row - 1] === 1 && grid.contentCount[row - 2] === 0;
}

/** A known header a few rows further down is the better one: what stands above it only groups its columns. */
function unknownHeader(grid: Grid, row: number): HeaderRow | null {
  const isBetterBelow = [1, 2, 3, 4, 5, 6].some((down) => {
    const known = mayBeHeader(grid, row + down) ? readHeaderRow(grid, row + down) : null;
    return known !== null && isMostlyKnown(known);
  });
  const columns = isBetterBelow ? null : structuralHeader(grid, row);
  return columns && { row, rows: [row], columns, score: 0, share: 0 };
}

/** Below the first header, a row of records may hold words that headers have: a header stands apart from them. */
function isFirstOfTable(grid: Grid, last: HeaderRow, header: HeaderRow): boolean {
  if (last.score < 2 && header.score === 0) return true;
  if (sameHeader(grid, last, header)) return true;
  return (grid.contentCount[header.row - 1] ?? 0) <= 2 && isMostlyKnown(header);
}

/** Whether the vocabulary knows most of its cells: below a first header, less would not do. */
function isMostlyKnown(header: HeaderRow): boolean {
  return header.share >= 0.65;
}

/** Two lines make one header where the upper one groups columns or the lower one only fills in. */
function isSecondLine(grid: Grid, upper: HeaderRow, lower: HeaderRow): boolean {
  if (!isMostlyKnown(lower)) return false;
  const isGrouping = grid.tab.merges.some(([first, from, , to]) => first === upper.row && to > from);
  if (isGrouping || upper.columns.length < lower.columns.length) return true;
  const first = upper.columns[0] ?? 0;
  return (
    lower.columns.length < upper.columns.length &&
    !lower.columns.includes(first) &&
    lower.score >= lower.columns.length * 0.8
  );
}

/**
 * Looking at every row would cost too much: a header stands near the top, or below a gap or a single line; and once a
 * good one is found, the rows right below it are records.
 */
function mayBeHeader(grid: Grid, row: number, last?: HeaderRow): boolean {
  if ((grid.contentCount[row] ?? 0) < 2) return false;
  if ((grid.contentCount[row - 1] ?? 0) <= 2) return true;
  return row < FIRST_ROWS && (!last || row === last.row + 1 || last.score < 3 || !isMostlyKnown(last));
}

function readHeaderRow(grid: Grid, row: number): HeaderRow | null {
  const columns: number[] = [];
  const unknown: number[] = [];
  let [score, foreign, keys, answers] = [0, 0, 0, 0];
  const width = grid.tab.rows[row]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (!hasContent(grid, row, column)) continue;
    const text = textAt(grid, row, column);
    if (isOwnHeader(text)) continue;
    columns.push(column);
    if (/:\s*$/.test(text)) keys += 1;
    const best = typeof valueAt(grid, row, column) === 'string' && !isForeign(text) ? matchHeader(text).best : -1;
    const isAnswer = best >= 0 && isStatusWord(text);
    if (isAnswer) answers += 1;
    if (best >= 0.8) score += isAnswer ? 0.75 : 1;
    else if (best >= 0.55) score += 0.5;
    else unknown.push(column);
  }
  // Near the top, where some words are known, the others may be mistyped or cut short.
  const isNearTop = row < TYPED_ROWS && score >= 1 && score < columns.length * 0.7;
  if (isNearTop && (score >= 2 || structuralHeader(grid, row) !== null)) {
    for (const column of [...unknown]) {
      const text = textAt(grid, row, column);
      if (isForeign(text) || /\d/.test(text) || matchHeader(text, true).best < 0.55) continue;
      unknown.splice(unknown.indexOf(column), 1);
      score += 0.5;
    }
  }
  if (score < 2 || keys >= 2) return null; // `Draft: | Pink | Date: | …` is a form
  if (answers >= 2 && score - answers * 0.5 < 1) return null; // `3rd AD | TBC | seeing people` is a record
  let judged = columns.length;
  for (const column of unknown) {
    if (isMatrixLabel(grid, row, column)) judged -= 1;
    else if (typeof valueAt(grid, row, column) !== 'string' || isForeign(textAt(grid, row, column))) foreign += 1;
  }
  const isHeader = score / judged >= 0.5 && foreign / judged <= 0.2 && isDistinct(grid, row, columns);
  return isHeader ? { row, rows: [row], columns, score, share: score / judged } : null;
}

/** Text that no header has: an address, a number of many digits, a whole sentence, `Call: 7a`. */
function isForeign(text: string): boolean {
  return text.length > LONGEST_LABEL || /\d{3}|=|:\s*\S|^\(?x\)?$/i.test(text) || isEmail(text) || isHeading(text);
}

/** A date, or a name above a column of marks: the label of a matrix column, which no vocabulary knows. */
function isMatrixLabel(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  const text = textAt(grid, row, column);
  if (isDateValue(value, text) || isDateText(text)) return true;
  const isDayNumber = /^\d{1,3}$/.test(text) && isNextNumber(grid, row, column);
  if (
    !isDayNumber &&
    (typeof value !== 'string' || text.length < 3 || /[()]/.test(text) || matchHeader(text).best >= 0.55)
  )
    return false;
  let [marks, others] = [0, 0];
  for (let below = row + 1; below < Math.min(row + 25, grid.rowCount); below += 1) {
    const mark = textAt(grid, below, column);
    if (mark === '') continue;
    if (mark.length <= 3 && !/^\d+$/.test(mark)) marks += 1;
    else others += 1;
  }
  return marks >= (isDayNumber ? 1 : 2) && others === 0;
}

/** Whether the number goes on from the cell to the left, or the cell to the right goes on from it. */
function isNextNumber(grid: Grid, row: number, column: number): boolean {
  const number = Number(textAt(grid, row, column));
  const beside = (at: number): number => (at < 0 ? NaN : Number(textAt(grid, row, at) || NaN));
  return beside(column - 1) === number - 1 || beside(column + 1) === number + 1;
}

/** Labels differ from each other, except where the same columns come again side by side. */
function isDistinct(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textAt(grid, row, column).toLowerCase());
  return new Set(texts).size >= texts.length * 0.5;
}

export function sameHeader(grid: Grid, a: HeaderRow, b: HeaderRow): boolean {
  return a.columns.every((column) => textAt(grid, a.row, column) === textAt(grid, b.row, column));
}

/** Two lines of headers below each other: the fuller one names the columns. */
function joinLines(upper: HeaderRow, lower: HeaderRow): HeaderRow {
  const isUpperFuller = upper.columns.length > lower.columns.length && upper.score > lower.score;
  const main = isUpperFuller ? upper : lower;
  const columns = [...new Set([...upper.columns, ...lower.columns])].sort((a, b) => a - b);
  return { ...main, rows: [...upper.rows, lower.row], columns: isUpperFuller ? columns : lower.columns };
}

/** A line above that fills the holes of the header, such as `OUT | BACK` over two unnamed checkbox columns. */
function withUpperLine(grid: Grid, header: HeaderRow): HeaderRow {
  const above = header.rows[0] === undefined ? -1 : header.rows[0] - 1;
  if (above < 0) return header;
  const width = grid.tab.rows[above]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    hasContent(grid, above, column),
  );
  const fillsHoles =
    columns.length >= 2 &&
    columns.every((column) => !hasContent(grid, header.row, column) && textAt(grid, above, column).length <= 20);
  if (!fillsHoles) return header;
  const all = [...new Set([...columns, ...header.columns])].sort((a, b) => a - b);
  return { ...header, rows: [above, ...header.rows], columns: all };
}

/** How something is to be written, below what it is: `pcs`, `€/Tag`, `(dd/mm)`, `Y/N`. */
const UNIT =
  /^(?:\(.*\)|[$£€%#]|(?:eur|usd|gbp|pln|zł)|[$£€]\s?\/\s?\p{L}+|pcs|stk?|szt|uds?|pz|[dmyjatghr]{1,4}([./:-])[dmyjatghr]{1,4}(?:\1[dmyjatghr]{1,4})?|(?:y|j|o|s|t)\s?\/\s?n)\.?$/iu;

/** What a column is called: the lowest line that says anything but a unit is the most specific one. */
export function headerText(grid: Grid, header: HeaderRow, column: number): string {
  let unit = '';
  for (let index = header.rows.length - 1; index >= 0; index -= 1) {
    const text = textAt(grid, header.rows[index] ?? header.row, column);
    if (text !== '' && !UNIT.test(text)) return text;
    unit ||= text;
  }
  return unit;
}
