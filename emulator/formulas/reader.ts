import type { ExtendedValue, JsonObject, Spreadsheet } from '../store/model';
import { isRangeNode, type FormulaNode, type RangeNode, type Rect } from './graph';
import type { Reference } from './references';
import type { Scope } from './parse';
import { CellError, type Matrix, type Scalar, type Value } from './values';

/** The block that a reference names, wherever its corners stand. */
export function cornersOf({ from, to }: Reference): Omit<Rect, 'sheet'> {
  const last = to ?? from;
  const [row, lastRow] = [from.row ?? 0, last.row ?? Infinity];
  const [column, lastColumn] = [from.column ?? 0, last.column ?? Infinity];
  return {
    startRow: Math.min(row, lastRow),
    endRow: Math.max(row, lastRow) + 1,
    startColumn: Math.min(column, lastColumn),
    endColumn: Math.max(column, lastColumn) + 1,
  };
}

/** Reads cells for formulas, in one pass of the engine. */
export class Reader {
  /** The ranges whose content is remembered, to be forgotten after the pass. */
  readonly used = new Set<RangeNode>();

  constructor(
    private readonly book: Spreadsheet,
    private readonly nowMs: number,
  ) {}

  scopeOf(node: FormulaNode): Scope {
    const { row, column } = node;
    const { timeZone, locale } = this.book;
    return {
      row,
      column,
      timeZone,
      locale,
      nowMs: this.nowMs,
      locals: new Map(),
      read: (slot, isWhole) => this.read(node, slot, isWhole),
      area: (slot) => this.area(node, slot),
      formatAt: (slot) => this.formatAt(node, slot),
    };
  }

  private cell(sheet: number, row: number, column: number): Scalar {
    return scalarOf(this.book.sheets[sheet]?.rows[row]?.[column]?.effective);
  }

  private read(node: FormulaNode, at: number, isWhole: boolean): Value {
    const slot = node.slots[at];
    if (slot === undefined) return null;
    if (!isRangeNode(slot)) return 'kind' in slot ? this.cell(slot.sheet, slot.row, slot.column) : slot;
    if (isWhole) return this.matrix(slot);
    const { rect } = slot;
    if (rect.endColumn - rect.startColumn === 1 && node.row >= rect.startRow && node.row < rect.endRow)
      return this.cell(rect.sheet, node.row, rect.startColumn);
    if (rect.endRow - rect.startRow === 1 && node.column >= rect.startColumn && node.column < rect.endColumn)
      return this.cell(rect.sheet, rect.startRow, node.column);
    return new CellError('VALUE', 'An array value could not be found.');
  }

  /** A range's values, clipped to the rows and columns that the tab uses. */
  private matrix(range: RangeNode): Matrix {
    if (range.matrix) return range.matrix;
    const { sheet, startRow, endRow, startColumn, endColumn } = range.rect;
    const tab = this.book.sheets[sheet];
    const width = Math.max(0, Math.min(endColumn, tab?.columnCount ?? 0) - startColumn);
    const matrix: Scalar[][] = [];
    for (let row = startRow; row < Math.min(endRow, tab?.rows.length ?? 0); row += 1) {
      const cells = tab?.rows[row] ?? [];
      const values: Scalar[] = new Array<Scalar>(width).fill(null);
      const last = Math.min(cells.length, startColumn + width);
      for (let column = startColumn; column < last; column += 1)
        values[column - startColumn] = scalarOf(cells[column]?.effective);
      matrix.push(values);
    }
    range.matrix = matrix.length > 0 ? matrix : [new Array<Scalar>(width).fill(null)];
    this.used.add(range);
    return range.matrix;
  }

  private area(node: FormulaNode, at: number): ReturnType<Scope['area']> {
    const slot = node.slots[at];
    if (slot === undefined || slot instanceof CellError) return slot ?? new CellError('REF', 'No reference.');
    if (!isRangeNode(slot)) return { row: slot.row, column: slot.column, height: 1, width: 1 };
    const { sheet, startRow, endRow, startColumn, endColumn } = slot.rect;
    const tab = this.book.sheets[sheet];
    const height = Math.min(endRow, tab?.rowCount ?? 0) - startRow;
    return {
      row: startRow,
      column: startColumn,
      height,
      width: Math.min(endColumn, tab?.columnCount ?? 0) - startColumn,
    };
  }

  private formatAt(node: FormulaNode, at: number): JsonObject | undefined {
    const slot = node.slots[at];
    if (slot === undefined || slot instanceof CellError) return undefined;
    const place = isRangeNode(slot)
      ? { sheet: slot.rect.sheet, row: slot.rect.startRow, column: slot.rect.startColumn }
      : slot;
    const cell = this.book.sheets[place.sheet]?.rows[place.row]?.[place.column];
    const format = cell?.format?.['numberFormat'] ?? cell?.automatic;
    return typeof format === 'object' && format !== null && 'type' in format && format['type'] !== 'TEXT'
      ? (format as JsonObject)
      : undefined;
  }
}

function scalarOf(value: ExtendedValue | undefined): Scalar {
  if (!value) return null;
  if (value.errorValue) return new CellError(value.errorValue.type as CellError['type'], value.errorValue.message);
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}
