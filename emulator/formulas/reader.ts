import type { JsonObject, Spreadsheet } from '../store/model';
import { numberFormatOf } from '../values/typed';
import { scalarOf, type Blocks } from './blocks';
import { isRangeNode, type FormulaNode, type RangeNode, type Rect, type Slot } from './graph';
import type { Scope } from './node';
import type { Reference } from './references';
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

/** Reads cells for formulas, in one pass of the engine, standing at one formula after another. */
export class Reader implements Scope {
  row = 0;
  column = 0;
  readonly locals = new Map<string, Value>();
  private slots: readonly Slot[] = [];
  /** The ranges whose content is remembered, to be forgotten after the pass. */
  private readonly remembered = new Set<RangeNode>();

  constructor(
    private readonly book: Spreadsheet,
    private readonly blocks: Blocks,
    readonly nowMs: number,
  ) {}

  get timeZone(): string {
    return this.book.timeZone;
  }

  get locale(): string {
    return this.book.locale;
  }

  /** From now on reads what this formula's slots point to. */
  stand({ row, column, slots }: FormulaNode): void {
    this.row = row;
    this.column = column;
    this.slots = slots;
    if (this.locals.size > 0) this.locals.clear();
  }

  forget(): void {
    for (const range of this.remembered) range.matrix = null;
  }

  read(at: number, isWhole: boolean): Value {
    const slot = this.slots[at];
    if (slot === undefined) return null;
    if (!isRangeNode(slot)) return 'kind' in slot ? this.cell(slot.sheet, slot.row, slot.column) : slot;
    if (isWhole) return this.matrix(slot);
    const { sheet, startRow, endRow, startColumn, endColumn } = slot.rect;
    if (endColumn - startColumn === 1 && this.row >= startRow && this.row < endRow)
      return this.cell(sheet, this.row, startColumn);
    if (endRow - startRow === 1 && this.column >= startColumn && this.column < endColumn)
      return this.cell(sheet, startRow, this.column);
    return new CellError('VALUE', 'An array value could not be found.');
  }

  area(at: number): ReturnType<Scope['area']> {
    const slot = this.slots[at];
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

  formatAt(at: number): JsonObject | undefined {
    const slot = this.slots[at];
    if (slot === undefined || slot instanceof CellError) return undefined;
    const [sheet, row, column] = isRangeNode(slot)
      ? [slot.rect.sheet, slot.rect.startRow, slot.rect.startColumn]
      : [slot.sheet, slot.row, slot.column];
    const cell = this.book.sheets[sheet]?.rows[row]?.[column];
    const format = cell && numberFormatOf(cell);
    return format?.['type'] === 'TEXT' ? undefined : format;
  }

  private cell(sheet: number, row: number, column: number): Scalar {
    return scalarOf(this.book.sheets[sheet]?.rows[row]?.[column]?.effective);
  }

  /** A range's values; many formulas may read the same range in a pass. */
  private matrix(range: RangeNode): Matrix {
    const tab = this.book.sheets[range.rect.sheet];
    if (range.matrix) return range.matrix;
    const matrix: Matrix = tab ? this.blocks.read(tab, range.rect) : [];
    if (range.users.size > 1) {
      range.matrix = matrix;
      this.remembered.add(range);
    }
    return matrix;
  }
}
