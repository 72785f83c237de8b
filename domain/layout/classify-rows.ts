import type { Field, Track } from '../model';
import { isBarText, isBreakText, isDayBar, isOffText, isTotalText, sectionOf, type Section } from './bars';
import { isDateText, isDateValue, isEighths, isMoneyText, isNumberText, isTimeText, isWeekday } from './cell-kinds';
import type { ColumnProfile } from './column-profile';
import { headerText } from './find-headers';
import type { TablePlace } from './find-tables';
import { contextOf, type RowContext } from './row-context';
import { readStatusWord } from './status-words';
import { filledIn, hasContent, mergedWidth, textAt, valueAt, type Grid } from './grid';

export type RowKind = 'data' | 'blank' | 'repeatHeader' | 'total' | 'template' | 'section' | 'banner';

export interface ClassifiedRows {
  /** Rows from 0. */
  readonly dataRows: readonly number[];
  readonly sections: ReadonlyMap<number, Section>;
  readonly counts: Readonly<Record<RowKind, number>>;
}

/** Rows that are looked at between two rests. */
export const ROWS_PER_STEP = 500;

/** Says of every row of a table what it is. One pass, whose cost follows the number of cells, in steps of some milliseconds. */
export function* classifyRows(
  grid: Grid,
  place: TablePlace,
  track: Exclude<Track, 'none'>,
  fields: ReadonlyMap<number, Field>,
  profiles: readonly ColumnProfile[],
): Generator<undefined, ClassifiedRows> {
  const context = contextOf(grid, place, track, fields, profiles);
  const dataRows: number[] = [];
  const sections = new Map<number, Section>();
  const counts: Record<RowKind, number> = {
    data: 0,
    blank: 0,
    repeatHeader: 0,
    total: 0,
    template: 0,
    section: 0,
    banner: 0,
  };
  let before: RowKind = 'repeatHeader';
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    let kind = kindOf(context, row, before);
    if (kind === 'section') {
      const section = sectionOf(barText(context, row), track);
      if (section) sections.set(row, section);
      else kind = 'banner';
    }
    if (kind === 'data') dataRows.push(row);
    counts[kind] += 1;
    before = kind;
  }
  return { dataRows, sections, counts };
}

function kindOf(context: RowContext, row: number, before: RowKind): RowKind {
  const { grid, place } = context;
  const filled: number[] = [];
  let boxes = 0;
  for (const column of place.columns) {
    if (hasContent(grid, row, column)) filled.push(column);
    else if (valueAt(grid, row, column) === false) boxes += 1;
  }
  if (filled.length === 0) return boxes > 0 ? 'template' : 'blank';
  if (isRepeatedHeader(context, row)) return 'repeatHeader';
  if (isTotal(context, row, filled)) return 'total';
  if (!filled.some((column) => isWord(grid, row, column)))
    return isTemplate(context, row, filled) ? 'template' : 'data';
  const only = filled[0];
  if (filled.length === 1 && only !== undefined) return kindOfLine(context, row, only, before);
  if (isBreak(context, row, filled)) return 'banner';
  const isShort = filled.length <= 2 && context.typicalFill >= 5;
  if (isShort && standsApart(context, row) && !saysHowFar(context, row)) return 'banner';
  return isRecord(context, row, filled) ? 'data' : 'banner';
}

function isRepeatedHeader({ grid, place }: RowContext, row: number): boolean {
  const { header } = place;
  if (!header) return false;
  let same = 0;
  for (const column of header.columns) {
    const label = headerText(grid, header, column);
    if (label !== textAt(grid, row, column)) continue;
    same += 1;
  }
  return same >= 2 && same >= header.columns.length * 0.8;
}

function isNumeric(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  const text = textAt(grid, row, column).replace(/^\((.*)\)$/, '$1'); // (4,000) is less than nothing
  return (
    typeof value === 'number' ||
    isNumberText(text) ||
    isEighths(text) ||
    isMoneyText(text) ||
    /^\d+(?:[.,]\d+)?(?: \d\/8)?(?:\s*\p{L}{1,12}\.?)?$/u.test(text)
  );
}

function isTotal({ grid, typicalFill: typical }: RowContext, row: number, filled: readonly number[]): boolean {
  if (filled.length > Math.max(3, typical)) return false;
  let label: string | null = null;
  for (const column of filled) {
    const value = valueAt(grid, row, column);
    if (
      typeof value === 'number' ||
      (typeof value === 'string' && /^[^\p{L}\d]*\d/u.test(value) && isNumeric(grid, row, column))
    )
      continue;
    if (label !== null || typeof value !== 'string') return false;
    label = value;
  }
  return label !== null && isTotalText(label);
}

/** Whether a cell says more than a number, a code or a tick. */
function isWord(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string') return isDateValue(value, textAt(grid, row, column));
  return !isNumberText(value.trim());
}

/** Rows with nothing but a number or a ticked box are forms that nobody has filled in. */
function isTemplate({ grid, place }: RowContext, row: number, filled: readonly number[]): boolean {
  const numbers = filled.filter((column) => typeof valueAt(grid, row, column) !== 'boolean');
  return numbers.length <= Math.max(1, Math.floor(place.columns.length / 4));
}

/** A row of one cell: a bar, a banner, or a record that somebody has just begun. */
function kindOfLine(context: RowContext, row: number, column: number, before: RowKind): RowKind {
  const { grid, place, subjects, types, upper } = context;
  const text = textAt(grid, row, column);
  if (mergedWidth(grid, row, column) >= 2) return 'section';
  const isFirst = column === place.columns[0];
  const barOrBanner = isFirst && isLabel(text) && nextIsFull(context, row) ? 'section' : 'banner';
  const isType = types.get(column);
  if (isType) return isType(text) && subjects.includes(column) ? 'data' : barOrBanner;
  if (isBarText(text) || isDayBar(text)) return 'section';
  if (!subjects.includes(column)) return barOrBanner;
  if (context.typicalFill <= 1) return 'data';
  if (text.length > 45) return 'banner';
  if (isRepeatedHeader(context, row + 1)) return 'section';
  if (!upper.has(column) && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) return 'section';
  const isAfterGap = before === 'blank' || before === 'section' || before === 'total';
  return isAfterGap && barOrBanner === 'section' ? 'section' : 'data';
}

/** Whether a text only says when: a date, a weekday, a day's number, a time. */
function isWhen(text: string): boolean {
  return isDateText(text) || isTimeText(text) || isNumberText(text) || isWeekday(text) || isDayBar(text);
}

function isLabel(text: string): boolean {
  return text.length <= 60 && !/[.!?]\s|\*{2,}/.test(text);
}

function nextIsFull({ grid, place, typicalFill: typical }: RowContext, row: number): boolean {
  return filledIn(grid, row + 1, place.columns) >= Math.max(2, typical * 0.6);
}

const PLANNED: ReadonlySet<Track> = new Set(['schedule', 'rehearsals', 'callSheet', 'scenes']);

function isBreak({ grid, track, subjects }: RowContext, row: number, filled: readonly number[]): boolean {
  if (!PLANNED.has(track) || filled.length > 4) return false;
  if (subjects.some((column) => filled.includes(column) && isBreakText(textAt(grid, row, column)))) return true;
  // A date or a day and `OFF`, wherever it stands.
  const said = filled.map((column) => textAt(grid, row, column)).filter((text) => isOffText(text) || !isWhen(text));
  return said.length === 1 && isOffText(said[0] ?? '');
}

/** A short row with blank rows around it, or two above it, is a title or a note. */
function standsApart({ grid, place }: RowContext, row: number): boolean {
  const isEmpty = (other: number): boolean =>
    other >= place.firstRow && place.columns.every((column) => !hasContent(grid, other, column));
  return isEmpty(row - 1) && (isEmpty(row - 2) || isEmpty(row + 1));
}

/** Whether a row names something and says how far it is, however short it is. */
function saysHowFar({ grid, track, subjects, statuses }: RowContext, row: number): boolean {
  const isNamed = subjects.some((column) => hasContent(grid, row, column));
  return isNamed && statuses.some((column) => readStatusWord(textAt(grid, row, column), track)?.isWhole === true);
}

function isRecord(context: RowContext, row: number, filled: readonly number[]): boolean {
  const { grid, types, subjects, typicalFill: typical } = context;
  if (filled.length > Math.max(2, typical * 0.45)) return true;
  let [fits, breaks] = [0, 0];
  for (const column of filled) {
    const isType = types.get(column);
    if (!isType) continue;
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || isType(value.trim())) fits += 1;
    else if (/^\p{L}{0,3}$|tb[acd]|^[?\-–—]+$/iu.test(value.trim())) continue;
    else breaks += 1;
  }
  if (breaks > fits) return false;
  const hasSubject = subjects.some((column) => hasContent(grid, row, column) && isSubject(context, row, column));
  return hasSubject || (fits > breaks && filled.length >= typical * 0.4);
}

function isSubject({ grid, types }: RowContext, row: number, column: number): boolean {
  const isType = types.get(column);
  const value = valueAt(grid, row, column);
  return !isType || typeof value !== 'string' || isType(value.trim());
}

function barText({ grid, place }: RowContext, row: number): string {
  const column = place.columns.find((candidate) => hasContent(grid, row, candidate));
  return column === undefined ? '' : textAt(grid, row, column);
}
