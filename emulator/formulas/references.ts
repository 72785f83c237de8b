import { columnName, columnNumber } from '../values/a1';
import type { MapSpan } from './spans';

interface Corner {
  /** Both from 0; `null` where the reference does not say, as in `A2:A`. */
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** One reference in a formula's text. */
export interface Reference {
  /** The tab's title, or `null` for the formula's own. */
  readonly tab: string | null;
  readonly from: Corner;
  /** `null` for a single cell. */
  readonly to: Corner | null;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const TAB = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const RANGE = String.raw`${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}|\$?\d+))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
/** One reference: the tab with its `!`, then the cells; not the beginning of a name or a function. */
export const REFERENCE_PATTERN = String.raw`(${TAB})?(${RANGE})(?![\p{L}\p{N}_(!'])`;
const REFERENCE = new RegExp(String.raw`(${TEXT})|(?<![\p{L}\p{N}_.$'!])${REFERENCE_PATTERN}`, 'gu');

/** Rewrites each reference of a formula; what becomes `null` is written as `#REF!`. Texts in quotes stay. */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  return formula.replace(
    REFERENCE,
    (all: string, quoted: string | undefined, tab: string | undefined, cells: string) => {
      if (quoted !== undefined) return all;
      const reference = parseReference(tab, cells);
      const changed = rewrite(reference);
      if (changed === null) return '#REF!';
      if (changed === reference) return all;
      const prefix =
        changed.tab === null ? '' : changed.tab === reference.tab ? (tab ?? '') : `${quotedTitle(changed.tab)}!`;
      return prefix + writeCorner(changed.from) + (changed.to === null ? '' : `:${writeCorner(changed.to)}`);
    },
  );
}

/** A reference from its text: the tab with its `!`, if any, and the cells. */
export function parseReference(tab: string | undefined, cells: string): Reference {
  const [from = '', to] = cells.split(':');
  return { tab: tab ? titleOf(tab) : null, from: parseCorner(from), to: to === undefined ? null : parseCorner(to) };
}

function titleOf(tab: string): string {
  return tab
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'");
}

function quotedTitle(title: string): string {
  return /^[A-Za-z_]+$/.test(title) ? title : `'${title.replace(/'/g, "''")}'`;
}

function parseCorner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits) - 1,
    isColumnFixed: letters !== '' && first === '$',
    isRowFixed: letters === '' ? first === '$' : second === '$',
  };
}

function writeCorner({ column, row, isColumnFixed, isRowFixed }: Corner): string {
  const letters = column === null ? '' : `${isColumnFixed ? '$' : ''}${columnName(column)}`;
  return letters + (row === null ? '' : `${isRowFixed ? '$' : ''}${row + 1}`);
}

/** A reference after rows or columns of the tab that it points to were inserted, deleted or moved. */
export function mapReference(reference: Reference, isRows: boolean, map: MapSpan): Reference | null {
  const axis = isRows ? 'row' : 'column';
  const { from, to } = reference;
  const first = from[axis];
  if (first === null) return reference;
  const last = to === null ? first : (to[axis] ?? Infinity);
  const span = map(Math.min(first, last), Math.max(first, last) + 1);
  if (span === null) return null;
  const [start, end] = span;
  if (start === Math.min(first, last) && end === Math.max(first, last) + 1) return reference;
  const movedTo = to === null || to[axis] === null ? to : { ...to, [axis]: end - 1 };
  return { ...reference, from: { ...from, [axis]: start }, to: movedTo };
}

/** A formula as it reads when copied `rows` down and `columns` to the right: what has no `$` moves along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const from = translated(reference.from, rows, columns);
    const to = reference.to === null ? null : translated(reference.to, rows, columns);
    return from === null || (reference.to !== null && to === null) ? null : { ...reference, from, to };
  });
}

function translated(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
}
