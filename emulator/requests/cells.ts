import { translateFormula } from '../formulas/references';
import { invalid } from '../google-error';
import { cellAt, type ExtendedValue, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { parseMask, type Mask } from '../values/mask';
import { rawValue, typedValue } from '../values/typed';
import { cellOf, mergeCell } from './cell-data';
import { eachCell, gridRange, json, list, number, object, sheetById, text, type Fields } from './fields';

/** The mask of a request, which must name something. */
export function requiredMask(request: Fields): Mask {
  const mask = parseMask(text(request['fields']));
  if (Object.keys(mask).length === 0)
    throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return mask;
}

/** `updateCells`: writes the masked parts of cells; a part that the mask names and the cell lacks is cleared. */
export function updateCells(draft: Draft, request: Fields): void {
  const mask = requiredMask(request);
  const { sheet, row: firstRow, column: firstColumn, height, width } = target(draft, request);
  const rows = list(request['rows']);
  if (height !== null && rows.length > height)
    throw invalid(
      `Attempting to write row: ${firstRow + height}, beyond the last requested row of: ${firstRow + height - 1}`,
    );
  for (let row = 0; row < Math.max(height ?? 0, rows.length); row += 1) {
    const values = list(object(rows[row])['values']);
    if (width !== null && values.length > width)
      throw invalid(
        `Attempting to write column: ${firstColumn + width}, beyond the last requested column of: ${firstColumn + width - 1}`,
      );
    for (let column = 0; column < (width ?? values.length); column += 1) {
      mergeCell(draft, sheet, firstRow + row, firstColumn + column, object(values[column]), mask);
    }
  }
}

interface Target {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly height: number | null;
  readonly width: number | null;
}

function target(draft: Draft, request: Fields): Target {
  if (request['range'] !== undefined) {
    const { sheet, range } = gridRange(draft, request['range']);
    const height = range.endRowIndex - range.startRowIndex;
    const width = range.endColumnIndex - range.startColumnIndex;
    return { sheet, row: range.startRowIndex, column: range.startColumnIndex, height, width };
  }
  const start = object(request['start']);
  const sheet = sheetById(draft, start['sheetId']);
  return {
    sheet,
    row: number(start['rowIndex'], 0),
    column: number(start['columnIndex'], 0),
    height: null,
    width: null,
  };
}

/** `repeatCell`: the masked parts of one cell, on every cell of a range; formulas move along. */
export function repeatCell(draft: Draft, request: Fields): void {
  const mask = requiredMask(request);
  const { sheet, range } = gridRange(draft, request['range']);
  const cell = object(request['cell']);
  const formula = object(cell['userEnteredValue'])['formulaValue'];
  const dataAt = (down: number, right: number): Fields =>
    typeof formula === 'string'
      ? { ...cell, userEnteredValue: { formulaValue: translateFormula(formula, down, right) } }
      : cell;
  eachCell(range, (row, column) => {
    mergeCell(draft, sheet, row, column, dataAt(row - range.startRowIndex, column - range.startColumnIndex), mask);
  });
}

/** `appendCells`: after the last row of the tab that holds something; the grid grows as needed. */
export function appendCells(draft: Draft, request: Fields): void {
  const sheet = sheetById(draft, request['sheetId']);
  const rows = list(request['rows']);
  let last = sheet.rows.length;
  while (last > 0 && !(sheet.rows[last - 1] ?? []).some((cell) => cell?.effective)) last -= 1;
  growTo(draft, sheet, last + rows.length, Math.max(0, ...rows.map((row) => list(object(row)['values']).length)));
  updateCells(draft, {
    rows,
    fields: request['fields'],
    start: { sheetId: sheet.sheetId, rowIndex: last, columnIndex: 0 },
  });
}

/** Adds rows and columns at the end so that there are at least so many. */
export function growTo(draft: Draft, sheet: Sheet, rowCount: number, columnCount: number): void {
  if (rowCount > sheet.rowCount) draft.insert(sheet, 'row', sheet.rowCount, rowCount - sheet.rowCount);
  if (columnCount > sheet.columnCount)
    draft.insert(sheet, 'column', sheet.columnCount, columnCount - sheet.columnCount);
}

/** The page's own request: a text as a person types it. */
export function enterText(draft: Draft, request: Fields): void {
  const sheet = sheetById(draft, request['sheetId']);
  enterAt(draft, sheet, number(request['rowIndex'], 0), number(request['columnIndex'], 0), text(request['text']));
}

/** Types a text into a cell: it becomes a number, date, boolean or formula as it would for a person. */
export function enterAt(draft: Draft, sheet: Sheet, row: number, column: number, typed: string): void {
  if (row >= sheet.rowCount || column >= sheet.columnCount) throw invalid('The cell is outside the grid.');
  const old = cellAt(sheet, row, column);
  const oldFormat = json(old?.format?.['numberFormat']);
  const isText = oldFormat['type'] === 'TEXT';
  const { entered, numberFormat } = isText
    ? { entered: rawValue(typed) }
    : typedValue(typed, draft.book.locale, draft.nowMs);
  const isReformatted =
    numberFormat && (oldFormat['type'] === undefined || (isDated(numberFormat) && !isDated(oldFormat)));
  const format = isReformatted ? { ...old?.format, numberFormat } : old?.format;
  draft.put(sheet, row, column, cellOf(old, { entered: emptyAsNone(entered), format }));
}

/** A date typed over a number's format is shown as a date; a number typed over a date's stays one. */
function isDated(format: { readonly [key: string]: unknown }): boolean {
  return /DATE|TIME/.test(String(format['type']));
}

function emptyAsNone(value: ExtendedValue | undefined): ExtendedValue | undefined {
  return value && Object.keys(value).length > 0 ? value : undefined;
}

/**
 * The values methods' own request: a block of values, `null` leaving a cell as it is. `isTyped` takes texts as if typed
 * (USER_ENTERED), otherwise all is stored as it is (RAW).
 */
export function writeValues(draft: Draft, request: Fields): void {
  const sheet = sheetById(draft, request['sheetId']);
  const firstRow = number(request['rowIndex'], 0);
  const firstColumn = number(request['columnIndex'], 0);
  list(request['values']).forEach((values, down) =>
    list(values).forEach((value, right) => {
      if (value === null || value === undefined) return;
      const [row, column] = [firstRow + down, firstColumn + right];
      if (request['isTyped'] === true && typeof value === 'string') enterAt(draft, sheet, row, column, value);
      else draft.put(sheet, row, column, cellOf(cellAt(sheet, row, column), { entered: emptyAsNone(rawValue(value)) }));
    }),
  );
}

/** The values methods' own request: takes the values of a range away; formats, notes and rules stay. */
export function clearValues(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    for (let column = range.startColumnIndex; column < Math.min(range.endColumnIndex, sheet.columnCount); column += 1) {
      const old = cellAt(sheet, row, column);
      if (old?.entered) draft.put(sheet, row, column, cellOf(old, { entered: undefined }));
    }
  }
}

/** `setDataValidation`: a rule on every cell of a range; without a rule, none. A new checkbox is not ticked. */
export function setDataValidation(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['range']);
  const validation = json(request['rule']);
  const isCheckbox = json(validation['condition'])['type'] === 'BOOLEAN';
  eachCell(range, (row, column) => {
    const old = cellAt(sheet, row, column);
    const entered = isCheckbox && old?.entered === undefined ? { entered: { boolValue: false } } : {};
    draft.put(sheet, row, column, cellOf(old, { ...entered, validation }));
  });
}
