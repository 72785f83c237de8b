import { columnName, columnNumber } from '../values/a1';
import type { Sheet, Spreadsheet } from '../store/model';

/** A change of rows or columns that formulas must follow: `count` were inserted (or, negative, deleted) at `at`. */
export interface Shift {
  readonly sheet: Sheet;
  readonly isRows: boolean;
  readonly at: number;
  readonly count: number;
}

const REFERENCE = /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** Rewrites the references of every formula after rows or columns were inserted or deleted. */
export function shiftFormulas(book: Spreadsheet, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      row?.forEach((cell, column) => {
        const formula = cell?.entered?.formulaValue;
        if (!cell || formula === undefined) return;
        const moved = shiftFormula(formula, sheet, shift);
        if (moved !== formula) row[column] = { ...cell, entered: { formulaValue: moved } };
      });
    }
  }
}

function shiftFormula(formula: string, own: Sheet, shift: Shift): string {
  return formula.replace(REFERENCE, (all, quoted: string | undefined, tab: string | undefined, d1: string, letters: string, d2: string, digits: string) => {
    if (quoted !== undefined) return all;
    const title = tab?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") ?? own.title;
    if (title !== shift.sheet.title) return all;
    const row = shift.isRows ? moved(Number(digits) - 1, shift) : Number(digits) - 1;
    const column = shift.isRows ? columnNumber(letters) : moved(columnNumber(letters), shift);
    if (row === null || column === null) return '#REF!';
    return `${tab ?? ''}${d1}${columnName(column)}${d2}${row + 1}`;
  });
}

/** Where an index stands after the shift; `null` when it was deleted. */
function moved(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}
