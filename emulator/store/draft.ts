import type { Engine } from '../formulas/engine';
import {
  dropTab,
  renameTab,
  rewriteBook,
  rewriteCell,
  shiftFormula,
  translatedCell,
  type RewriteFormula,
} from '../formulas/shift';
import { deletedAt, insertedAt, movedTo, type MapSpan } from '../formulas/spans';
import { cellAt, PARTS, putCell, sameJson, type Cell, type Sheet, type Spreadsheet } from './model';
import { linesOf, moveItems, putCells, putLines, spliceLines } from './lines';
import type { Axis, BookFields, CellChange, Lines, Op, SheetFields } from './ops';
import { shiftBookFields, shiftSheetFields } from './ranges';

/**
 * A copy of a spreadsheet on which a change is tried. It copies a tab when that is first changed and a row when one of
 * its cells is, so that a change costs what it touches. Everything done to it is kept in `ops`.
 */
export class Draft {
  readonly book: Spreadsheet;
  readonly ops: Op[] = [];
  private readonly owned = new Set<Sheet>();

  constructor(
    base: Spreadsheet,
    private readonly engine: Engine,
    readonly nowMs: number,
  ) {
    this.book = { ...base };
  }

  /** The tab, ready to be changed; `undefined` where there is none with that id. */
  sheet(sheetId: number): Sheet | undefined {
    const found = this.book.sheets.find((sheet) => sheet.sheetId === sheetId);
    if (!found || this.owned.has(found)) return found;
    const copy = { ...found, rows: found.rows.slice() };
    this.owned.add(copy);
    this.book.sheets = this.book.sheets.map((sheet) => (sheet === found ? copy : sheet));
    return copy;
  }

  /** The tab at an index that is known to exist, ready to be changed. */
  sheetAt(index: number): Sheet {
    const sheet = this.sheet(this.book.sheets[index]?.sheetId ?? -1);
    if (!sheet) throw new Error(`There is no tab at index ${index}.`);
    return sheet;
  }

  /** What was changed so far is published: the next change of a tab makes a new copy. */
  publish(): void {
    this.owned.clear();
  }

  /** Brings every formula's result up to date, for requests that look at results. */
  settle(): void {
    this.engine.settle(this);
  }

  /** Puts a cell in its place. With `isWhole` an undo takes back all cells of the same op, or none. */
  put(sheet: Sheet, row: number, column: number, cell: Cell | undefined, isWhole = false): void {
    const before = cellAt(sheet, row, column);
    const after = cell && Object.keys(cell).length > 0 ? cell : undefined;
    if (before === after) return;
    putCell(sheet, row, column, after);
    this.cellChanges(sheet.sheetId, isWhole).push({ row, column, before, after });
  }

  /** Puts what a formula comes to, which is no change that anybody made. */
  putResult(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    putCell(sheet, row, column, cell);
  }

  private cellChanges(sheetId: number, isWhole: boolean): CellChange[] {
    const last = this.ops.at(-1);
    if (last?.kind === 'cells' && last.sheetId === sheetId && last.isWhole === isWhole) return last.cells;
    const cells: CellChange[] = [];
    this.ops.push({ kind: 'cells', sheetId, isWhole, cells });
    return cells;
  }

  /** Inserts `count` rows or columns before index `at`, empty or with what `lines` says, whose formulas follow too. */
  insert(sheet: Sheet, axis: Axis, at: number, count: number, lines: Lines | null = null): void {
    spliceLines(sheet, axis, at, 0, count);
    if (lines) putLines(sheet, axis, at, lines);
    this.follow(sheet, axis, insertedAt(at, count), null);
    this.ops.push({ kind: 'insert', sheetId: sheet.sheetId, axis, at, count, lines });
  }

  remove(sheet: Sheet, axis: Axis, at: number, count: number): void {
    this.follow(sheet, axis, deletedAt(at, count), insertedAt(at, count));
    const lines = linesOf(sheet, axis, at, count);
    spliceLines(sheet, axis, at, count, 0);
    this.ops.push({ kind: 'remove', sheetId: sheet.sheetId, axis, at, count, lines });
  }

  /** Moves `[at, at + count)` before `to`, which counts before the move. */
  move(sheet: Sheet, axis: Axis, at: number, count: number, to: number): void {
    const landing = to > at ? to - count : to;
    const back = to > at ? at : at + count;
    this.follow(sheet, axis, movedTo(at, count, to), movedTo(landing, count, back));
    moveItems(sheet, axis, at, count, landing);
    this.ops.push({ kind: 'move', sheetId: sheet.sheetId, axis, at, count, to });
  }

  /** Within some columns, moves the cells of row `from[i]` to row `to[i]`; formulas go along as if copied. */
  permute(sheet: Sheet, startColumn: number, endColumn: number, from: readonly number[], to: readonly number[]): void {
    const rise = (at: number): number => (to[at] ?? 0) - (from[at] ?? 0);
    from.forEach((row, at) => this.loseWhatWillNotReturn(sheet, row, startColumn, endColumn, rise(at)));
    const taken = from.map((row) => (sheet.rows[row] ?? []).slice(startColumn, endColumn));
    to.forEach((row, at) => {
      const moved = (taken[at] ?? []).map((cell) => translatedCell(cell, rise(at), 0));
      putCells(sheet, row, startColumn, endColumn, moved);
    });
    this.ops.push({ kind: 'permute', sheetId: sheet.sheetId, startColumn, endColumn, from, to });
  }

  /** References that leave the grid become `#REF!`, first and on their own, so that an undo can bring them back. */
  private loseWhatWillNotReturn(sheet: Sheet, row: number, startColumn: number, endColumn: number, rise: number): void {
    for (let column = startColumn; column < endColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell?.entered?.formulaValue === undefined) continue;
      const returned = translatedCell(translatedCell(cell, rise, 0), -rise, 0);
      if (returned?.entered?.formulaValue !== cell.entered.formulaValue) this.put(sheet, row, column, returned);
    }
  }

  setSheet(sheet: Sheet, after: SheetFields): void {
    const before = pick(sheet, after);
    if (sameJson(before, after)) return;
    Object.assign(sheet, after);
    this.ops.push({ kind: 'sheet', sheetId: sheet.sheetId, before, after });
  }

  setBook(after: BookFields): void {
    const before = pick(this.book, after);
    if (sameJson(before, after)) return;
    Object.assign(this.book, after);
    this.ops.push({ kind: 'book', before, after });
  }

  addSheet(sheet: Sheet, index: number): void {
    const sheets = this.book.sheets.slice();
    sheets.splice(index, 0, sheet);
    this.book.sheets = sheets;
    this.ops.push({ kind: 'addSheet', sheetId: sheet.sheetId, index, sheet });
  }

  removeSheet(sheet: Sheet): void {
    this.rewrite(dropTab(sheet.title), true);
    const index = this.book.sheets.indexOf(sheet);
    this.book.sheets = this.book.sheets.filter((other) => other !== sheet);
    this.ops.push({ kind: 'removeSheet', sheetId: sheet.sheetId, index, sheet });
  }

  /** Moves a tab so that it stands at index `to` afterwards. */
  moveSheet(sheet: Sheet, to: number): void {
    const from = this.book.sheets.indexOf(sheet);
    if (from === to) return;
    const sheets = this.book.sheets.filter((other) => other !== sheet);
    sheets.splice(to, 0, sheet);
    this.book.sheets = sheets;
    this.ops.push({ kind: 'moveSheet', sheetId: sheet.sheetId, from, to });
  }

  rename(sheet: Sheet, title: string): void {
    const from = sheet.title;
    if (from === title) return;
    sheet.title = title;
    this.rewrite(renameTab(from, title), false);
    this.ops.push({ kind: 'rename', sheetId: sheet.sheetId, from, to: title });
  }

  private rewrite(rewrite: RewriteFormula, isRecorded: boolean): void {
    for (const { sheetId, row, column, cell } of rewriteBook(this.book, rewrite)) {
      const sheet = this.sheet(sheetId);
      if (!sheet) continue;
      if (isRecorded) this.put(sheet, row, column, cell);
      else putCell(sheet, row, column, cell);
    }
  }

  /** Lets formulas follow, and records those that would not come back by going back. */
  private followFormulas(title: string, isRows: boolean, there: MapSpan, back: MapSpan | null): void {
    const go = shiftFormula(title, isRows, there);
    const goBack = back && shiftFormula(title, isRows, back);
    for (const { sheetId, row, column, cell } of rewriteBook(this.book, go)) {
      const sheet = this.sheet(sheetId);
      const old = sheet?.rows[row]?.[column];
      if (!sheet || !old) continue;
      const returned = goBack ? rewriteCell(cell, goBack, sheet.title) : old;
      if (returned.entered?.formulaValue !== old.entered?.formulaValue) this.put(sheet, row, column, returned);
      putCell(sheet, row, column, cell);
    }
  }

  /**
   * Lets formulas and ranges follow. What would not come back by going back (`back`), such as a reference to a deleted
   * row, is first changed on its own, as an op that an undo can take back. With no `back` nothing is lost.
   */
  private follow(sheet: Sheet, axis: Axis, there: MapSpan, back: MapSpan | null): void {
    const { sheetId } = sheet;
    this.followFormulas(sheet.title, axis === 'row', there, back);
    const sheetParts = (fields: SheetFields, map: MapSpan): SheetFields => shiftSheetFields(fields, sheetId, axis, map);
    if (back) this.setSheet(sheet, sheetParts(sheetParts(pick(sheet, ALL_PARTS), there), back));
    Object.assign(sheet, sheetParts(pick(sheet, ALL_PARTS), there));
    const bookParts = (map: MapSpan): BookFields => shiftBookFields(this.book, sheetId, axis, map);
    if (back) this.setBook(shiftBookFields(bookParts(there), sheetId, axis, back));
    Object.assign(this.book, bookParts(there));
  }
}

function pick<T extends object>(source: object, names: T): T {
  // Only names of the source's own fields are asked for.
  const fields = source as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(names).map((name) => [name, fields[name]])) as T;
}

const ALL_PARTS: SheetFields = Object.fromEntries([...PARTS, 'merges', 'basicFilter'].map((name) => [name, []]));
