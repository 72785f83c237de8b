import type { Draft } from '../store/draft';
import type { Cell, ExtendedValue, Row, Sheet, Spreadsheet } from '../store/model';
import { columnName } from '../values/a1';
import { Graph, isInside, type FormulaNode, type RangeNode, type Rect } from './graph';
import { plan } from './order';
import { compile, type Target } from './parse';
import { cornersOf, Reader } from './reader';
import { CellError, FormulaUnknown, isMatrix, type Matrix, type Value } from './values';

/** How often results may spill into what others read before a pass gives up. */
const WAVES = 20;

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Computes the formulas of one spreadsheet. It remembers the state that it saw last and compares by identity, so that
 * a pass costs what has changed and what hangs on it; a draft that was thrown away is made good by the next pass.
 *
 * A formula with something that the emulator does not know keeps the value that it was imported with, else it shows
 * `#NAME?`; a circle shows `#REF!`.
 */
export class Engine {
  private graph = new Graph();
  private seen: Spreadsheet | null = null;
  private tabs: readonly number[] = [];
  /** Formulas whose result had no room, with the room that they want. */
  private readonly blocked = new Map<FormulaNode, Rect>();
  /** The cells that a formula has filled beside its own, as `row,column`. */
  private readonly spilledCells = new WeakMap<FormulaNode, readonly string[]>();

  settle(draft: Draft): void {
    const { book } = draft;
    let changed = this.sameTabs(book) ? this.changes(book) : this.rebuild(draft);
    const reader = new Reader(book, draft.nowMs);
    let dirty = new Set<FormulaNode>(this.graph.volatile);
    for (let wave = 0; wave < WAVES && (changed.length > 0 || dirty.size > 0); wave += 1) {
      const touched = new Set<RangeNode>();
      this.spread(changed, dirty, touched);
      for (const range of touched) range.matrix = null;
      changed = this.compute(draft, reader, dirty, touched);
      dirty = new Set();
    }
    for (const range of reader.used) range.matrix = null;
    draft.publish();
    this.seen = { ...book };
  }

  private sameTabs(book: Spreadsheet): boolean {
    const { seen } = this;
    if (!seen || seen.namedRanges !== book.namedRanges || seen.sheets.length !== book.sheets.length) return false;
    if (seen.locale !== book.locale || seen.timeZone !== book.timeZone) return false;
    return book.sheets.every(
      ({ sheetId, title }, at) => seen.sheets[at]?.sheetId === sheetId && seen.sheets[at]?.title === title,
    );
  }

  /** Reads everything anew. Every formula is dirty then, which is said by naming every formula's own cell. */
  private rebuild(draft: Draft): Place[] {
    this.graph = new Graph();
    this.blocked.clear();
    this.tabs = draft.book.sheets.map(({ sheetId }) => sheetId);
    const places: Place[] = [];
    draft.book.sheets.forEach((sheet, at) =>
      sheet.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell?.spill) this.clearSpill(draft, { sheet: at, row, column });
          if (cell?.entered?.formulaValue === undefined) return;
          this.addFormula(draft.book, { sheet: at, row, column }, cell.entered.formulaValue);
          places.push({ sheet: at, row, column });
        }),
      ),
    );
    return places;
  }

  private clearSpill(draft: Draft, { sheet, row, column }: Place): void {
    const owned = draft.sheet(this.tabs[sheet] ?? -1);
    const cell = owned?.rows[row]?.[column];
    if (owned && cell) draft.putResult(owned, row, column, withoutSpill(cell));
  }

  private addFormula(book: Spreadsheet, { sheet, row, column }: Place, formula: string): void {
    this.graph.add(sheet, row, column, compile(formula), (target) => this.resolve(book, sheet, target));
  }

  private resolve(book: Spreadsheet, own: number, target: Target): Rect | CellError {
    if ('name' in target) return this.resolveName(book, target.name);
    const wanted = target.tab?.toLowerCase();
    const sheet = wanted === undefined ? own : book.sheets.findIndex(({ title }) => title.toLowerCase() === wanted);
    if (sheet < 0) return new CellError('REF', `Unresolved sheet name '${target.tab ?? ''}'.`);
    return { sheet, ...cornersOf(target) };
  }

  private resolveName(book: Spreadsheet, name: string): Rect | CellError {
    const found = book.namedRanges.find((candidate) => String(candidate['name']).toLowerCase() === name.toLowerCase());
    if (!found) return new CellError('NAME', `Unknown range name: '${name}'.`);
    // A named range's `range` is a GridRange, with `sheetId` always set.
    const range = found['range'] as Readonly<Record<string, number | undefined>>;
    return {
      sheet: this.tabs.indexOf(range['sheetId'] ?? 0),
      startRow: range['startRowIndex'] ?? 0,
      endRow: range['endRowIndex'] ?? Infinity,
      startColumn: range['startColumnIndex'] ?? 0,
      endColumn: range['endColumnIndex'] ?? 1000,
    };
  }

  /** The cells that differ from what was seen last; the graph is brought up to date with them. */
  private changes(book: Spreadsheet): Place[] {
    const places: Place[] = [];
    book.sheets.forEach((sheet, at) => {
      const before = this.seen?.sheets[at]?.rows ?? [];
      if (before === sheet.rows) return;
      for (let row = 0; row < Math.max(before.length, sheet.rows.length); row += 1) {
        this.rowChanges(book, { sheet: at, row }, before[row] ?? [], sheet.rows[row] ?? [], places);
      }
    });
    return places;
  }

  private rowChanges(
    book: Spreadsheet,
    { sheet, row }: Omit<Place, 'column'>,
    before: Row,
    after: Row,
    places: Place[],
  ): void {
    if (before === after) return;
    for (let column = 0; column < Math.max(before.length, after.length); column += 1) {
      const [then, now] = [before[column], after[column]];
      if (then === now) continue;
      const formula = now?.entered?.formulaValue;
      if (then?.entered?.formulaValue !== formula) {
        this.dropFormula({ sheet, row, column });
        if (formula !== undefined) this.addFormula(book, { sheet, row, column }, formula);
      }
      places.push({ sheet, row, column });
      if (then?.spill) places.push({ sheet, ...then.spill });
    }
  }

  private dropFormula({ sheet, row, column }: Place): void {
    const node = this.graph.at(sheet, row, column);
    if (node) this.blocked.delete(node);
    this.graph.remove(sheet, row, column);
  }

  /** From changed cells to all formulas that hang on them. */
  private spread(changed: readonly Place[], dirty: Set<FormulaNode>, touched: Set<RangeNode>): void {
    const queue: Place[] = [...dirty, ...changed];
    const add = (node: FormulaNode): void => {
      if (dirty.has(node)) return;
      dirty.add(node);
      queue.push(node);
    };
    for (const { sheet, row, column } of changed) {
      const own = this.graph.at(sheet, row, column);
      if (own) dirty.add(own);
      for (const [node, room] of this.blocked) if (isInside(room, sheet, row, column)) add(node);
    }
    for (let at = 0; at < queue.length; at += 1) {
      const { sheet, row, column } = queue[at] as Place;
      for (const node of this.graph.readersOf(sheet, row, column)) add(node);
      for (const range of this.graph.rangesAt(sheet, row, column)) {
        if (touched.has(range)) continue;
        touched.add(range);
        range.users.forEach(add);
      }
    }
  }

  /** Computes the dirty formulas. Returns the cells into which results spilled or from which they went away. */
  private compute(
    draft: Draft,
    reader: Reader,
    dirty: ReadonlySet<FormulaNode>,
    touched: ReadonlySet<RangeNode>,
  ): Place[] {
    const { order, circular } = plan(this.graph, dirty, touched);
    const spilled: Place[] = [];
    const circle = new CellError(
      'REF',
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    );
    for (const node of circular) this.store(draft, node, circle, undefined);
    for (const node of order) {
      if (circular.has(node)) continue;
      try {
        const value = node.compiled.root.run(reader.scopeOf(node));
        const isBlock = isMatrix(value);
        const hadBlock = this.blocked.has(node) || this.spilledCells.has(node);
        const shown = isBlock || hadBlock ? this.spill(draft, node, isBlock ? value : [[value]], spilled) : value;
        this.store(draft, node, shown, node.compiled.root.format?.(reader.scopeOf(node)));
      } catch (error) {
        if (!(error instanceof FormulaUnknown)) throw error;
        this.keepImported(draft, node, error.message);
      }
    }
    return spilled;
  }

  private keepImported(draft: Draft, node: FormulaNode, message: string): void {
    const cell = draft.book.sheets[node.sheet]?.rows[node.row]?.[node.column];
    if (cell?.effective === undefined) this.store(draft, node, new CellError('NAME', message), undefined);
  }

  private store(draft: Draft, node: FormulaNode, value: Value, automatic: Cell['automatic']): void {
    const sheet = draft.book.sheets[node.sheet];
    const cell = sheet?.rows[node.row]?.[node.column];
    if (!sheet || !cell) return;
    const effective = extended(isMatrix(value) ? null : value);
    const isDated = typeof effective?.numberValue === 'number' ? automatic : undefined;
    if (isSameResult(cell, effective, isDated)) return;
    const { effective: _old, automatic: _format, ...kept } = cell;
    const owned = draft.sheet(sheet.sheetId);
    if (owned)
      draft.putResult(owned, node.row, node.column, {
        ...kept,
        ...(effective ? { effective } : {}),
        ...(isDated ? { automatic: isDated } : {}),
      });
  }

  /** Lays a block out beside and below its formula and takes away what it had laid out before. Returns what its own cell shows. */
  private spill(draft: Draft, node: FormulaNode, block: Matrix, changed: Place[]): Value {
    const tab = draft.book.sheets[node.sheet];
    if (!tab) return null;
    const room: Rect = {
      sheet: node.sheet,
      startRow: node.row,
      endRow: node.row + Math.max(1, block.length),
      startColumn: node.column,
      endColumn: node.column + Math.max(1, block[0]?.length ?? 1),
    };
    const obstacle = block.length === 1 && block[0]?.length === 1 ? null : obstacleIn(tab, node, room);
    this.blocked.delete(node);
    if (obstacle) this.blocked.set(node, room);
    this.layOut(draft, node, obstacle ? [[null]] : block, changed);
    if (obstacle)
      return new CellError('REF', `Array result was not expanded because it would overwrite data in ${obstacle}.`);
    return block[0]?.[0] ?? null;
  }

  private layOut(draft: Draft, node: FormulaNode, block: Matrix, changed: Place[]): void {
    const old = this.spilledCells.get(node) ?? [];
    if (old.length === 0 && block.length <= 1 && (block[0]?.length ?? 1) <= 1) return;
    const sheet = draft.sheet(this.tabs[node.sheet] ?? -1);
    if (!sheet) return;
    const wanted = new Map<string, ExtendedValue | undefined>();
    block.forEach((cells, down) =>
      cells.forEach(
        (value, right) => down + right > 0 && wanted.set(`${node.row + down},${node.column + right}`, extended(value)),
      ),
    );
    for (const key of new Set([...old, ...wanted.keys()])) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = sheet.rows[row]?.[column];
      const effective = wanted.get(key);
      if (cell?.entered || (cell?.spill && isSameResult(cell, effective, undefined))) continue;
      const bare = withoutSpill(cell ?? {});
      const spill = { row: node.row, column: node.column };
      draft.putResult(sheet, row, column, effective ? { ...bare, effective, spill } : bare);
      changed.push({ sheet: node.sheet, row, column });
    }
    this.spilledCells.set(node, [...wanted.keys()]);
  }
}

function withoutSpill(cell: Cell): Cell {
  const { effective, spill: _spill, ...kept } = cell;
  return cell.entered && effective ? { ...kept, effective } : kept;
}

/** The A1 name of a cell in the room that is not empty. */
function obstacleIn(sheet: Sheet, node: FormulaNode, room: Rect): string | null {
  for (let row = room.startRow; row < room.endRow; row += 1) {
    for (let column = room.startColumn; column < room.endColumn; column += 1) {
      const cell = sheet.rows[row]?.[column];
      const isOwn = row === node.row && column === node.column;
      const isForeign = cell?.spill && (cell.spill.row !== node.row || cell.spill.column !== node.column);
      if (!isOwn && (cell?.entered || isForeign)) return `${columnName(column)}${row + 1}`;
    }
  }
  return null;
}

function extended(value: Value): ExtendedValue | undefined {
  if (value === null || isMatrix(value)) return undefined;
  if (value instanceof CellError) return { errorValue: { type: value.type, message: value.message } };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

function isSameResult(cell: Cell, effective: ExtendedValue | undefined, automatic: Cell['automatic']): boolean {
  const old = cell.effective;
  return (
    old?.numberValue === effective?.numberValue &&
    old?.stringValue === effective?.stringValue &&
    old?.boolValue === effective?.boolValue &&
    old?.errorValue?.type === effective?.errorValue?.type &&
    old?.errorValue?.message === effective?.errorValue?.message &&
    cell.automatic?.['type'] === automatic?.['type'] &&
    cell.automatic?.['pattern'] === automatic?.['pattern']
  );
}
