import type { Draft } from '../store/draft';
import type { Cell, Row, Spreadsheet } from '../store/model';
import { Blocks } from './blocks';
import { Graph, type FormulaNode, type RangeNode, type Rect } from './graph';
import { plan } from './order';
import { compile } from './parse';
import { cornersOf, Reader } from './reader';
import type { Reference } from './references';
import { extended, isSameResult } from './results';
import { Spills, withoutSpill } from './spills';
import { CellError, FormulaUnknown, isMatrix, type Scalar } from './values';

/** How often results may spill into what others read before a pass gives up. */
const WAVES = 20;
/** Changed cells times ranges, from which on a pass computes all formulas. */
const MANY = 2_000_000;

/** A cell, with the place of its tab among the tabs. */
export interface Place {
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
  private spills = new Spills();
  private blocks = new Blocks();
  private seen: Spreadsheet | null = null;

  settle(draft: Draft): void {
    const { book } = draft;
    const reader = new Reader(book, this.blocks, draft.nowMs);
    const dirty = new Set<FormulaNode>(this.graph.volatile);
    const touched = new Set<RangeNode>();
    if (this.sameTabs(book)) this.spread(this.changes(book), dirty, touched);
    else {
      this.rebuild(draft);
      this.spreadToAll(dirty, touched);
    }
    let spilled = this.compute(draft, reader, dirty, touched);
    for (let wave = 1; wave < WAVES && spilled.length > 0; wave += 1) {
      dirty.clear();
      touched.clear();
      this.spread(spilled, dirty, touched);
      spilled = this.compute(draft, reader, dirty, touched);
    }
    reader.forget();
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

  /** Reads everything anew. */
  private rebuild(draft: Draft): void {
    this.graph = new Graph();
    this.spills = new Spills();
    this.blocks = new Blocks();
    draft.book.sheets.forEach(({ rows }, sheet) =>
      rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell?.spill) draft.putResult(draft.sheetAt(sheet), row, column, withoutSpill(cell));
          if (cell?.entered?.formulaValue !== undefined)
            this.addFormula(draft.book, { sheet, row, column }, cell.entered.formulaValue);
        }),
      ),
    );
  }

  private spreadToAll(dirty: Set<FormulaNode>, touched: Set<RangeNode>): void {
    dirty.clear();
    for (const node of this.graph.formulas.values()) dirty.add(node);
    for (const range of this.graph.ranges.values()) touched.add(range);
  }

  private addFormula(book: Spreadsheet, { sheet, row, column }: Place, formula: string): void {
    const { compiled, references } = compile(formula);
    const targets = references.map((reference) => resolve(book, sheet, reference));
    this.graph.add(sheet, row, column, compiled, [
      ...targets,
      ...compiled.names.map((name) => resolveName(book, name)),
    ]);
  }

  /** The cells that differ from what was seen last; the graph is brought up to date with them. */
  private changes(book: Spreadsheet): Place[] {
    const places: Place[] = [];
    book.sheets.forEach((sheet, at) => {
      const before = this.seen?.sheets[at]?.rows ?? [];
      if (before === sheet.rows) return;
      for (let row = 0; row < Math.max(before.length, sheet.rows.length); row += 1) {
        this.rowChanges(book, at, row, before[row] ?? [], sheet.rows[row] ?? [], places);
      }
    });
    return places;
  }

  private rowChanges(book: Spreadsheet, sheet: number, row: number, before: Row, after: Row, places: Place[]): void {
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
    if (node) this.spills.drop(node);
    this.graph.remove(sheet, row, column);
  }

  /** From changed cells to all formulas that hang on them. */
  private spread(changed: readonly Place[], dirty: Set<FormulaNode>, touched: Set<RangeNode>): void {
    // When rows have moved, asking each cell who reads it costs more than computing everything.
    if (changed.length * this.graph.ranges.size > MANY) return this.spreadToAll(dirty, touched);
    const queue: Place[] = [...dirty, ...changed];
    const add = (node: FormulaNode): void => {
      if (dirty.has(node)) return;
      dirty.add(node);
      queue.push(node);
    };
    const touch = (range: RangeNode): void => {
      if (touched.has(range)) return;
      touched.add(range);
      range.users.forEach(add);
    };
    for (const { sheet, row, column } of changed) {
      const own = this.graph.at(sheet, row, column);
      if (own) dirty.add(own);
      this.spills.waitingFor(sheet, row, column).forEach(add);
    }
    // The queue grows while it is worked through.
    for (const { sheet, row, column } of queue) {
      for (const node of this.graph.readersOf(sheet, row, column)) add(node);
      this.graph.eachRangeAt(sheet, row, column, touch);
    }
  }

  /** Computes the dirty formulas. Returns the cells into which results spilled or from which they went away. */
  private compute(
    draft: Draft,
    reader: Reader,
    dirty: ReadonlySet<FormulaNode>,
    touched: ReadonlySet<RangeNode>,
  ): Place[] {
    for (const range of touched) range.matrix = null;
    const { order, circular } = plan(this.graph, dirty, touched);
    const spilled: Place[] = [];
    for (const node of circular) store(draft, node, CIRCLE, undefined);
    for (const node of order) {
      if (circular.has(node)) continue;
      reader.stand(node);
      try {
        const value = node.compiled.root.run(reader);
        const shown =
          isMatrix(value) || this.spills.has(node) ? this.spills.layOut(draft, node, value, spilled) : value;
        store(draft, node, shown, node.compiled.root.format?.(reader));
      } catch (error) {
        if (!(error instanceof FormulaUnknown)) throw error;
        keepImported(draft, node, error.message);
      }
    }
    return spilled;
  }
}

const CIRCLE = new CellError(
  'REF',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

function resolve(book: Spreadsheet, own: number, reference: Reference): Rect | CellError {
  const wanted = reference.tab?.toLowerCase();
  const sheet = wanted === undefined ? own : book.sheets.findIndex(({ title }) => title.toLowerCase() === wanted);
  if (sheet < 0) return new CellError('REF', `Unresolved sheet name '${reference.tab ?? ''}'.`);
  return { sheet, ...cornersOf(reference) };
}

function resolveName(book: Spreadsheet, name: string): Rect | CellError {
  const found = book.namedRanges.find((candidate) => String(candidate['name']).toLowerCase() === name.toLowerCase());
  if (!found) return new CellError('NAME', `Unknown range name: '${name}'.`);
  // A named range's `range` is a GridRange, with `sheetId` always set.
  const range = found['range'] as Readonly<Record<string, number | undefined>>;
  const sheet = book.sheets.findIndex(({ sheetId }) => sheetId === range['sheetId']);
  return {
    sheet,
    startRow: range['startRowIndex'] ?? 0,
    endRow: range['endRowIndex'] ?? Infinity,
    startColumn: range['startColumnIndex'] ?? 0,
    endColumn: range['endColumnIndex'] ?? book.sheets[sheet]?.columnCount ?? 1,
  };
}

function keepImported(draft: Draft, node: FormulaNode, message: string): void {
  const cell = draft.book.sheets[node.sheet]?.rows[node.row]?.[node.column];
  if (cell?.effective === undefined) store(draft, node, new CellError('NAME', message), undefined);
}

/** Puts a result into its formula's cell, where it is another than before. */
function store(draft: Draft, node: FormulaNode, value: Scalar, format: Cell['automatic']): void {
  const cell = draft.book.sheets[node.sheet]?.rows[node.row]?.[node.column];
  if (!cell) return;
  const effective = extended(value);
  const automatic = typeof value === 'number' ? format : undefined;
  if (isSameResult(cell, effective, automatic)) return;
  const { effective: _old, automatic: _format, ...kept } = cell;
  const result = { ...kept, ...(effective ? { effective } : {}), ...(automatic ? { automatic } : {}) };
  draft.putResult(draft.sheetAt(node.sheet), node.row, node.column, result);
}
