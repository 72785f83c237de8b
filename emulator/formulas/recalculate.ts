import { cellAt, putCell, type ExtendedValue, type Sheet, type Spreadsheet } from '../store/model';
import { evaluate, FormulaUnknown } from './evaluate';

/**
 * Computes every formula anew, each after those that it reads. A formula with something that the emulator does not
 * know keeps the value that it was imported with, else it shows `#NAME?`; a circle shows `#REF!`.
 */
export function recalculate(book: Spreadsheet, nowMs: number): void {
  const open = new Set<string>();
  const settled = new Set<string>();
  const settle = (sheet: Sheet, row: number, column: number): ExtendedValue | undefined => {
    const cell = cellAt(sheet, row, column);
    const formula = cell?.entered?.formulaValue;
    if (!cell || formula === undefined) return cell?.effective;
    const id = `${sheet.sheetId}:${row}:${column}`;
    if (settled.has(id)) return cell.effective;
    if (open.has(id)) return { errorValue: { type: 'REF', message: 'Circular dependency detected.' } };
    open.add(id);
    const value = compute(formula, sheet, row, column) ?? cell.effective ?? unknownName(formula);
    open.delete(id);
    settled.add(id);
    if (JSON.stringify(value) !== JSON.stringify(cell.effective)) putCell(sheet, row, column, { ...cell, effective: value });
    return value;
  };
  const compute = (formula: string, sheet: Sheet, row: number, column: number): ExtendedValue | null => {
    try {
      return evaluate(formula, { book, sheet, row, column, nowMs, read: settle });
    } catch (error) {
      if (error instanceof FormulaUnknown) return null;
      throw error;
    }
  };
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => void (cell?.entered?.formulaValue !== undefined && settle(sheet, row, column))));
  }
}

function unknownName(formula: string): ExtendedValue {
  return { errorValue: { type: 'NAME', message: `The emulator cannot compute ${formula}` } };
}
