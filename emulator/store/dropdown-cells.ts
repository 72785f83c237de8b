import { columnName, columnNumber } from '../values/a1';
import { putCell, sameJson, type Cell, type JsonObject, type Sheet } from './model';
import type { WorkbookTab } from './workbook-format';

type Dropdown = WorkbookTab['dropdowns'][number];

/** Gives the cells of a tab their dropdowns, down to one row below the last filled one. */
export function addDropdowns(sheet: Sheet, tab: WorkbookTab): void {
  for (const dropdown of tab.dropdowns) {
    const [first = '', last = first] = dropdown.range.split(':');
    const [start, end] = [placeOf(first), placeOf(last)];
    for (let row = start.row; row <= Math.min(end.row, tab.rows.length); row += 1) {
      for (let column = start.column; column <= Math.min(end.column, sheet.columnCount - 1); column += 1) {
        putCell(sheet, row, column, { ...sheet.rows[row]?.[column], validation: validationOf(dropdown) });
      }
    }
  }
}

function placeOf(text: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

function validationOf({ words, from }: Dropdown): JsonObject {
  const condition = words
    ? { type: 'ONE_OF_LIST', values: words.map((word) => ({ userEnteredValue: word })) }
    : { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${from ?? ''}` }] };
  return { condition, strict: false, showCustomUi: true };
}

/** The dropdowns of a sheet, each run of cells of a column that have the same one as one range. */
export function dropdownsOf(sheet: Sheet): Dropdown[] {
  const found: Dropdown[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const choice = choiceOf(sheet.rows[row]?.[column]);
      if (!choice) continue;
      const first = row;
      while (sameJson(choiceOf(sheet.rows[row + 1]?.[column]), choice)) row += 1;
      const letters = columnName(column);
      found.push({ range: `${letters}${first + 1}:${letters}${row + 1}`, ...choice });
    }
  }
  return found;
}

function choiceOf(cell: Cell | undefined): { words: string[] } | { from: string } | null {
  const condition = cell?.validation?.['condition'];
  if (typeof condition !== 'object' || condition === null || !('type' in condition)) return null;
  const { type, values } = condition;
  const texts = Array.isArray(values) ? values.map(userValue) : [];
  if (type === 'ONE_OF_LIST') return { words: texts };
  return type === 'ONE_OF_RANGE' ? { from: (texts[0] ?? '').replace(/^=/, '').replace(/\$/g, '') } : null;
}

function userValue(value: unknown): string {
  return typeof value === 'object' && value !== null && 'userEnteredValue' in value
    ? String(value.userEnteredValue)
    : '';
}
