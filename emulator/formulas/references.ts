import { columnName, columnNumber, quoteTitle } from '../values/a1';
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
const REFERENCE_PATTERN = String.raw`(${TAB})?(${RANGE})(?![\p{L}\p{N}_(!'])`;
const REFERENCE = new RegExp(String.raw`(${TEXT})|(?<![\p{L}\p{N}_.$'!])${REFERENCE_PATTERN}`, 'gu');

/** Where a reference stands in a formula's text. */
interface Segment {
  readonly start: number;
  readonly end: number;
  /** The tab with its `!`, as it is written, or `''`. */
  readonly prefix: string;
  readonly reference: Reference;
}

const cache = new Map<string, readonly Segment[]>();
const CACHED_FORMULAS = 50_000;

/** The references of a formula; kept, since the same formulas are looked through with every row that moves. */
function segmentsOf(formula: string): readonly Segment[] {
  const known = cache.get(formula);
  if (known) return known;
  const segments: Segment[] = [];
  for (const match of formula.matchAll(REFERENCE)) {
    const [all, quoted, tab, cells = ''] = match;
    if (quoted !== undefined) continue;
    segments.push({
      start: match.index,
      end: match.index + all.length,
      prefix: tab ?? '',
      reference: parseReference(tab, cells),
    });
  }
  remember(formula, segments);
  return segments;
}

function remember(formula: string, segments: readonly Segment[]): void {
  if (cache.size >= CACHED_FORMULAS) cache.clear();
  cache.set(formula, segments);
}

/** Stands in a template for the reference whose number, from 0, follows. */
export const SLOT_MARK = '\u0001';

/**
 * A formula with its references taken out: `=A2*B2` and `=A3*B3` have the same template, which is compiled once for a
 * whole column.
 */
export function templateOf(formula: string): { template: string; references: Reference[] } {
  let [template, done] = ['', 0];
  const segments = segmentsOf(formula);
  segments.forEach(({ start, end }, slot) => {
    template += `${formula.slice(done, start)}${SLOT_MARK}${slot};`;
    done = end;
  });
  return { template: template + formula.slice(done), references: segments.map(({ reference }) => reference) };
}

/** Rewrites each reference of a formula; what becomes `null` is written as `#REF!`. Texts in quotes stay. */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  let [text, done, isChanged] = ['', 0, false];
  const segments: Segment[] = [];
  for (const { start, end, prefix, reference } of segmentsOf(formula)) {
    const changed = rewrite(reference);
    isChanged ||= changed !== reference;
    text += formula.slice(done, start);
    const added =
      changed === null
        ? '#REF!'
        : changed === reference
          ? formula.slice(start, end)
          : written(changed, reference, prefix);
    if (changed)
      segments.push({
        start: text.length,
        end: text.length + added.length,
        prefix: prefixOf(changed, reference, prefix),
        reference: changed,
      });
    text += added;
    done = end;
  }
  if (!isChanged) return formula;
  text += formula.slice(done);
  remember(text, segments);
  return text;
}

/** The tab with its `!` as it is written now. */
function prefixOf(changed: Reference, old: Reference, prefix: string): string {
  if (changed.tab === null) return '';
  return changed.tab === old.tab ? prefix : `${quoteTitle(changed.tab)}!`;
}

function written(changed: Reference, old: Reference, prefix: string): string {
  return (
    prefixOf(changed, old, prefix) +
    writeCorner(changed.from) +
    (changed.to === null ? '' : `:${writeCorner(changed.to)}`)
  );
}

function parseReference(tab: string | undefined, cells: string): Reference {
  const [from = '', to] = cells.split(':');
  return { tab: tab ? titleOf(tab) : null, from: parseCorner(from), to: to === undefined ? null : parseCorner(to) };
}

function titleOf(tab: string): string {
  return tab
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'");
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
  const { tab, from, to } = reference;
  const first = isRows ? from.row : from.column;
  if (first === null) return reference;
  const other = to === null ? first : ((isRows ? to.row : to.column) ?? Infinity);
  const [low, high] = first < other ? [first, other] : [other, first];
  const span = map(low, high + 1);
  if (span === null) return null;
  const [start, end] = span;
  if (start === low && end === high + 1) return reference;
  const isOpen = to !== null && (isRows ? to.row : to.column) === null;
  return { tab, from: at(from, isRows, start), to: to === null || isOpen ? to : at(to, isRows, end - 1) };
}

/** A corner at another row or column. Spelt out, since this is done for every reference when a row is inserted. */
function at({ row, column, isRowFixed, isColumnFixed }: Corner, isRows: boolean, index: number): Corner {
  return isRows ? { column, row: index, isColumnFixed, isRowFixed } : { column: index, row, isColumnFixed, isRowFixed };
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
