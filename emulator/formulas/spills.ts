import type { Draft } from '../store/draft';
import type { Cell, ExtendedValue, Sheet } from '../store/model';
import { columnName } from '../values/a1';
import type { Place } from './engine';
import { isInside, type FormulaNode, type Rect } from './graph';
import { extended, isSameResult } from './results';
import { asMatrix, CellError, type Matrix, type Scalar, type Value } from './values';

/** Results that are blocks: they are laid out beside and below their formula, where there is room. */
export class Spills {
  /** Formulas whose block had no room, with the room that they want. */
  private readonly blocked = new Map<FormulaNode, Rect>();
  /** The cells that a formula has filled beside its own, as `row,column`. */
  private readonly filled = new Map<FormulaNode, readonly string[]>();

  /** Whether a formula has laid something out, or would like to. */
  has(node: FormulaNode): boolean {
    return this.blocked.has(node) || this.filled.has(node);
  }

  drop(node: FormulaNode): void {
    this.blocked.delete(node);
  }

  /** The formulas that want the room in which a cell lies. */
  waitingFor(sheet: number, row: number, column: number): FormulaNode[] {
    return [...this.blocked].filter(([, room]) => isInside(room, sheet, row, column)).map(([node]) => node);
  }

  /**
   * Lays a result out and takes away what the formula had laid out before; the cells that change by it are added to
   * `changed`. Returns what the formula's own cell shows: the first value, or `#REF!` where something is in the way.
   */
  layOut(draft: Draft, node: FormulaNode, value: Value, changed: Place[]): Scalar {
    const block = asMatrix(value);
    const sheet = draft.sheetAt(node.sheet);
    const room: Rect = {
      sheet: node.sheet,
      startRow: node.row,
      endRow: node.row + Math.max(1, block.length),
      startColumn: node.column,
      endColumn: node.column + Math.max(1, block[0]?.length ?? 1),
    };
    const obstacle = obstacleIn(sheet, node, room);
    this.blocked.delete(node);
    if (obstacle !== null) this.blocked.set(node, room);
    this.put(draft, sheet, node, obstacle === null ? block : [], changed);
    if (obstacle !== null)
      return new CellError('REF', `Array result was not expanded because it would overwrite data in ${obstacle}.`);
    return block[0]?.[0] ?? null;
  }

  private put(draft: Draft, sheet: Sheet, node: FormulaNode, block: Matrix, changed: Place[]): void {
    const wanted = new Map<string, ExtendedValue | undefined>();
    block.forEach((cells, down) =>
      cells.forEach(
        (value, right) => down + right > 0 && wanted.set(`${node.row + down},${node.column + right}`, extended(value)),
      ),
    );
    for (const key of new Set([...(this.filled.get(node) ?? []), ...wanted.keys()])) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = sheet.rows[row]?.[column];
      const effective = wanted.get(key);
      if (cell?.entered || (cell?.spill && effective && isSameResult(cell, effective, undefined))) continue;
      const bare = withoutSpill(cell ?? {});
      draft.putResult(
        sheet,
        row,
        column,
        effective ? { ...bare, effective, spill: { row: node.row, column: node.column } } : bare,
      );
      changed.push({ sheet: node.sheet, row, column });
    }
    if (wanted.size > 0) this.filled.set(node, [...wanted.keys()]);
    else this.filled.delete(node);
  }
}

/** A cell without what a formula elsewhere has laid into it. */
export function withoutSpill(cell: Cell): Cell {
  const { effective, spill: _spill, ...kept } = cell;
  return cell.entered && effective ? { ...kept, effective } : kept;
}

/** The A1 name of a cell in the room that is not empty. */
function obstacleIn(sheet: Sheet, node: FormulaNode, room: Rect): string | null {
  for (let row = room.startRow; row < Math.min(room.endRow, sheet.rows.length); row += 1) {
    for (let column = room.startColumn; column < room.endColumn; column += 1) {
      const cell = sheet.rows[row]?.[column];
      const isOwn = row === node.row && column === node.column;
      const isForeign = cell?.spill && (cell.spill.row !== node.row || cell.spill.column !== node.column);
      if (!isOwn && (cell?.entered || isForeign)) return `${columnName(column)}${row + 1}`;
    }
  }
  return null;
}
