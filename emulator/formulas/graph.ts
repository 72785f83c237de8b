import type { Compiled } from './parse';
import type { CellError, Matrix } from './values';

/** A block of cells that formulas read; ends are exclusive, `Infinity` where open. */
export interface Rect {
  readonly sheet: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** One range that formulas read; all formulas that read the same range share it. */
export interface RangeNode {
  readonly rect: Rect;
  readonly users: Set<FormulaNode>;
  /** What the range holds, good for one pass. */
  matrix: Matrix | null;
}

export type Slot =
  | { readonly kind: 'cell'; readonly sheet: number; readonly row: number; readonly column: number }
  | RangeNode
  | CellError;

/** One formula in its cell. `sheet` is the graph's own small number of a tab. */
export interface FormulaNode {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly compiled: Compiled;
  slots: readonly Slot[];
}

const COLUMNS = 2 ** 15;
const ROWS = 2 ** 23;
/** Ranges wider than this are not indexed by column. */
const INDEXED_WIDTH = 64;

function cellKey(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

export function isRangeNode(slot: Slot): slot is RangeNode {
  return 'rect' in slot;
}

/** Which formulas stand where and who reads what. */
export class Graph {
  readonly formulas = new Map<number, FormulaNode>();
  readonly volatile = new Set<FormulaNode>();
  private readonly readers = new Map<number, Set<FormulaNode>>();
  readonly ranges = new Map<string, RangeNode>();
  private readonly rangesByColumn = new Map<number, Set<RangeNode>>();
  private readonly wideRanges = new Set<RangeNode>();
  private readonly rowsByColumn = new Map<number, Map<number, FormulaNode>>();

  /** Puts a formula into the graph, with what its slots point to. */
  add(sheet: number, row: number, column: number, compiled: Compiled, targets: readonly (Rect | CellError)[]): void {
    const node: FormulaNode = { sheet, row, column, compiled, slots: [] };
    node.slots = targets.map((target) => this.slot(node, target));
    this.formulas.set(cellKey(sheet, row, column), node);
    const columnKey = sheet * COLUMNS + column;
    const rows = this.rowsByColumn.get(columnKey) ?? new Map<number, FormulaNode>();
    rows.set(row, node);
    this.rowsByColumn.set(columnKey, rows);
    if (compiled.isVolatile) this.volatile.add(node);
  }

  remove(sheet: number, row: number, column: number): void {
    const key = cellKey(sheet, row, column);
    const node = this.formulas.get(key);
    if (!node) return;
    this.formulas.delete(key);
    this.rowsByColumn.get(sheet * COLUMNS + column)?.delete(row);
    this.volatile.delete(node);
    for (const slot of node.slots) {
      if (isRangeNode(slot)) this.leaveRange(slot, node);
      else if ('kind' in slot) this.readers.get(cellKey(slot.sheet, slot.row, slot.column))?.delete(node);
    }
  }

  at(sheet: number, row: number, column: number): FormulaNode | undefined {
    return this.formulas.get(cellKey(sheet, row, column));
  }

  /** The formulas that read one cell by itself. */
  readersOf(sheet: number, row: number, column: number): Iterable<FormulaNode> {
    return this.readers.get(cellKey(sheet, row, column)) ?? [];
  }

  /** Calls back for each range that holds one cell. */
  eachRangeAt(sheet: number, row: number, column: number, visit: (range: RangeNode) => void): void {
    const bucket = this.rangesByColumn.get(sheet * COLUMNS + column);
    if (bucket) for (const range of bucket) if (row >= range.rect.startRow && row < range.rect.endRow) visit(range);
    for (const range of this.wideRanges) if (isInside(range.rect, sheet, row, column)) visit(range);
  }

  /** The formulas that stand inside a block. */
  *formulasIn({ sheet, startRow, endRow, startColumn, endColumn }: Rect): Iterable<FormulaNode> {
    for (let column = startColumn; column < Math.min(endColumn, COLUMNS); column += 1) {
      const rows = this.rowsByColumn.get(sheet * COLUMNS + column);
      if (!rows || rows.size === 0) continue;
      if (endRow - startRow > rows.size) {
        for (const [row, node] of rows) if (row >= startRow && row < endRow) yield node;
        continue;
      }
      for (let row = startRow; row < endRow; row += 1) {
        const node = rows.get(row);
        if (node) yield node;
      }
    }
  }

  private slot(node: FormulaNode, target: Rect | CellError): Slot {
    if (!('sheet' in target)) return target;
    const { sheet, startRow, endRow, startColumn, endColumn } = target;
    if (endRow - startRow === 1 && endColumn - startColumn === 1) {
      const key = cellKey(sheet, startRow, startColumn);
      const readers = this.readers.get(key) ?? new Set();
      this.readers.set(key, readers.add(node));
      return { kind: 'cell', sheet, row: startRow, column: startColumn };
    }
    const range = this.range(target);
    range.users.add(node);
    return range;
  }

  private range(rect: Rect): RangeNode {
    const key = rangeKey(rect);
    const known = this.ranges.get(key);
    if (known) return known;
    const range: RangeNode = { rect, users: new Set(), matrix: null };
    this.ranges.set(key, range);
    for (const bucket of this.buckets(rect)) bucket.add(range);
    return range;
  }

  private leaveRange(range: RangeNode, node: FormulaNode): void {
    range.users.delete(node);
    if (range.users.size > 0) return;
    this.ranges.delete(rangeKey(range.rect));
    for (const bucket of this.buckets(range.rect)) bucket.delete(range);
  }

  private buckets({ sheet, startColumn, endColumn }: Rect): Set<RangeNode>[] {
    if (endColumn - startColumn > INDEXED_WIDTH) return [this.wideRanges];
    return Array.from({ length: endColumn - startColumn }, (_, offset) => {
      const key = sheet * COLUMNS + startColumn + offset;
      const bucket = this.rangesByColumn.get(key) ?? new Set<RangeNode>();
      this.rangesByColumn.set(key, bucket);
      return bucket;
    });
  }
}

export function isInside(rect: Rect, sheet: number, row: number, column: number): boolean {
  return (
    rect.sheet === sheet &&
    row >= rect.startRow &&
    row < rect.endRow &&
    column >= rect.startColumn &&
    column < rect.endColumn
  );
}

function rangeKey({ sheet, startRow, endRow, startColumn, endColumn }: Rect): string {
  return `${sheet}:${startRow}:${endRow}:${startColumn}:${endColumn}`;
}
