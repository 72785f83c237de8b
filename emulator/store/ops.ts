import type { Cell, DimensionProperties, Sheet, Spreadsheet } from './model';

export type Axis = 'row' | 'column';

/** One cell before and after; `undefined` is an empty cell. Rows and columns count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before?: Cell | undefined;
  readonly after?: Cell | undefined;
}

/** What rows or columns hold; positions across the axis are absolute, along it they count from the first line. */
export interface Lines {
  readonly cells: readonly { readonly line: number; readonly across: number; readonly cell: Cell }[];
  readonly properties: readonly (DimensionProperties | null)[];
}

export type SheetFields = Partial<Omit<Sheet, 'sheetId' | 'rows' | 'title'>>;
export type BookFields = Partial<Omit<Spreadsheet, 'spreadsheetId' | 'sheets' | 'revision' | 'modifiedTime'>>;

/**
 * The few things that can be done to a spreadsheet. Every request comes down to these, and each has an inverse, which
 * is what undo is made of.
 */
export type Op =
  /** `isWhole`: makes sense only for all of its cells or for none. */
  | { readonly kind: 'cells'; readonly sheetId: number; readonly isWhole: boolean; readonly cells: CellChange[] }
  | {
      readonly kind: 'insert' | 'remove';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly lines: Lines | null;
    }
  /** `[at, at + count)` goes before `to`, which counts before the move. */
  | {
      readonly kind: 'move';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  /** Within some columns, the cells of row `from[i]` go to row `to[i]`; both lists hold the same rows. */
  | {
      readonly kind: 'permute';
      readonly sheetId: number;
      readonly startColumn: number;
      readonly endColumn: number;
      readonly from: readonly number[];
      readonly to: readonly number[];
    }
  | { readonly kind: 'sheet'; readonly sheetId: number; readonly before: SheetFields; readonly after: SheetFields }
  | { readonly kind: 'book'; readonly before: BookFields; readonly after: BookFields }
  | {
      readonly kind: 'addSheet' | 'removeSheet';
      readonly sheetId: number;
      readonly index: number;
      readonly sheet: Sheet;
    }
  | { readonly kind: 'moveSheet'; readonly sheetId: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rename'; readonly sheetId: number; readonly from: string; readonly to: string }
  /** What is left of an op when others took away what it was about. */
  | { readonly kind: 'nothing' }
  /** Cannot be done any more without harming what others did since. */
  | { readonly kind: 'stale'; readonly reason: string };

/** The way back from an op. */
export function inverse(op: Op): Op {
  switch (op.kind) {
    case 'cells': {
      const cells = op.cells.map(({ row, column, before, after }) => ({ row, column, before: after, after: before }));
      return { ...op, cells: cells.reverse() };
    }
    case 'insert':
      return { ...op, kind: 'remove' };
    case 'remove':
      return { ...op, kind: 'insert' };
    case 'move':
      return op.to > op.at ? { ...op, at: op.to - op.count, to: op.at } : { ...op, at: op.to, to: op.at + op.count };
    case 'permute':
      return { ...op, from: op.to, to: op.from };
    case 'sheet':
    case 'book':
      return { ...op, before: op.after, after: op.before } as Op;
    case 'addSheet':
      return { ...op, kind: 'removeSheet' };
    case 'removeSheet':
      return { ...op, kind: 'addSheet' };
    case 'moveSheet':
    case 'rename':
      return { ...op, from: op.to, to: op.from } as Op;
    default:
      return op;
  }
}

/** The way back from several ops: the last one first. */
export function wayBack(ops: readonly Op[]): Op[] {
  return ops.map(inverse).reverse();
}

/** Whether an op moves cells about or changes tabs, so that what is counted by row, column or tab must follow it. */
export function isStructural(op: Op): boolean {
  return !['cells', 'sheet', 'book', 'nothing', 'stale'].includes(op.kind);
}
