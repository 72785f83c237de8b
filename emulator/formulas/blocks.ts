import type { ExtendedValue, Row, Sheet } from '../store/model';
import type { Rect } from './graph';
import { CellError, type Matrix, type Scalar } from './values';

interface Block {
  /** The rows that the values were read from. A row that was changed is another object. */
  readonly rows: Row[];
  readonly values: (readonly Scalar[])[];
}

/**
 * The values of ranges, kept from pass to pass. Ranges over the same columns share one block of rows, of which only
 * those are read again that were replaced since.
 */
export class Blocks {
  private readonly blocks = new Map<string, Block>();

  /** A range's values, clipped to the rows and columns that the tab uses. */
  read(tab: Sheet, { sheet, startRow, endRow, startColumn, endColumn }: Rect): Matrix {
    const width = Math.max(0, Math.min(endColumn, tab.columnCount) - startColumn);
    const last = Math.min(endRow, tab.rows.length);
    if (last <= startRow) return [Array.from({ length: width }, () => null)];
    const key = `${sheet}:${startColumn}:${width}`;
    const block = this.blocks.get(key) ?? { rows: [], values: [] };
    this.blocks.set(key, block);
    for (let row = startRow; row < last; row += 1) {
      const cells = tab.rows[row] ?? [];
      if (block.rows[row] === cells) continue;
      block.rows[row] = cells;
      block.values[row] = valuesOf(cells, startColumn, width);
    }
    return block.values.slice(startRow, last);
  }
}

function valuesOf(cells: Row, startColumn: number, width: number): Scalar[] {
  const values: Scalar[] = [];
  for (let column = startColumn; column < startColumn + width; column += 1)
    values.push(scalarOf(cells[column]?.effective));
  return values;
}

/** A cell's value as formulas see it. */
export function scalarOf(value: ExtendedValue | undefined): Scalar {
  if (!value) return null;
  if (value.errorValue) return new CellError(value.errorValue.type as CellError['type'], value.errorValue.message);
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}
