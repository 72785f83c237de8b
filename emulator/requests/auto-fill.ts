import { translateFormula } from '../formulas/references';
import { invalid } from '../google-error';
import { cellAt, type Cell, type GridRange, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { cellOf } from './cell-data';
import { dimensionOf, gridRange, number, object, type Fields } from './fields';

/** `autoFill`: continues a block downwards, upwards or to a side, by counting on, by a step, or by repeating. */
export function autoFill(draft: Draft, request: Fields): void {
  draft.settle();
  const { sheet, source, isRows, length } = fillOf(draft, request);
  const isAlternate = request['useAlternateSeries'] === true;
  const lines = isRows ? dimensionOf(source).width : dimensionOf(source).height;
  for (let line = 0; line < lines; line += 1) fillLine(draft, sheet, source, { isRows, line, length, isAlternate });
}

function fillOf(draft: Draft, request: Fields): { sheet: Sheet; source: GridRange; isRows: boolean; length: number } {
  if (request['range'] !== undefined) return detected(draft, request);
  const given = object(request['sourceAndDestination']);
  const { sheet, range } = gridRange(draft, given['source']);
  const length = number(given['fillLength'], 0);
  if (length === 0) throw invalid('The fill length must not be zero.');
  return { sheet, source: range, isRows: given['dimension'] !== 'COLUMNS', length };
}

/** Of one range, the part that is filled is the source. */
function detected(draft: Draft, request: Fields): ReturnType<typeof fillOf> {
  const { sheet, range } = gridRange(draft, request['range']);
  let end = range.startRowIndex;
  const isFilled = (row: number): boolean =>
    (sheet.rows[row] ?? []).slice(range.startColumnIndex, range.endColumnIndex).some((cell) => cell?.entered);
  while (end < range.endRowIndex && isFilled(end)) end += 1;
  if (end === range.startRowIndex) throw invalid('There is nothing to fill from.');
  return { sheet, source: { ...range, endRowIndex: end }, isRows: true, length: Math.max(1, range.endRowIndex - end) };
}

interface Line {
  readonly isRows: boolean;
  readonly line: number;
  readonly length: number;
  readonly isAlternate: boolean;
}

function fillLine(draft: Draft, sheet: Sheet, source: GridRange, { isRows, line, length, isAlternate }: Line): void {
  const count = isRows ? dimensionOf(source).height : dimensionOf(source).width;
  const start = isRows ? source.startRowIndex : source.startColumnIndex;
  const across = (isRows ? source.startColumnIndex : source.startRowIndex) + line;
  const at = (index: number): Cell | undefined =>
    isRows ? cellAt(sheet, index, across) : cellAt(sheet, across, index);
  const seeds = Array.from({ length: count }, (_, offset) => at(start + offset));
  const step = stepOf(seeds, isAlternate);
  for (let offset = 1; offset <= Math.abs(length); offset += 1) {
    const index = length > 0 ? start + count - 1 + offset : start - offset;
    const position = index - start;
    const from = ((position % count) + count) % count;
    const filled = continued(seeds[from], step === null ? null : step * (position - from), isRows, position - from);
    if (index < 0) throw invalid('The fill leaves the grid.');
    const [row, column] = isRows ? [index, across] : [across, index];
    if (row >= sheet.rowCount || column >= sheet.columnCount) throw invalid('The fill leaves the grid.');
    draft.put(sheet, row, column, filled);
  }
}

/** By how much each cell rises, where all are numbers that rise evenly; a lone date rises by a day, a lone number not at all. */
function stepOf(seeds: readonly (Cell | undefined)[], isAlternate: boolean): number | null {
  const numbers = seeds.map((cell) => cell?.entered?.numberValue);
  const [first, second] = numbers;
  if (first === undefined || numbers.includes(undefined)) return null;
  const isDate = /DATE/.test(String(object(seeds[0]?.format?.['numberFormat'])['type']));
  if (second === undefined) return isDate !== isAlternate ? 1 : 0;
  const step = second - first;
  return numbers.every((value, at) => value === first + step * at) ? step : null;
}

function continued(seed: Cell | undefined, rise: number | null, isRows: boolean, distance: number): Cell {
  const formula = seed?.entered?.formulaValue;
  if (formula !== undefined) {
    return cellOf(seed, {
      entered: { formulaValue: translateFormula(formula, isRows ? distance : 0, isRows ? 0 : distance) },
    });
  }
  const value = seed?.entered?.numberValue;
  return value === undefined || rise === null
    ? cellOf(seed, {})
    : cellOf(seed, { entered: { numberValue: value + rise } });
}
