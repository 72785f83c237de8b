import { rewriteCell, shiftFormula } from '../formulas/shift';
import { deletedAt } from '../formulas/spans';
import type { Draft } from './draft';
import { isSameCell, sameJson, type Sheet } from './model';
import { isStructural, wayBack, type Op } from './ops';
import { rebaseAll, type TitleOf } from './rebase';

/** How many changes of one client can be taken back. */
const CHANGES_KEPT = 100;
/** How many clients' changes are remembered; the one that was silent the longest is forgotten first. */
const CLIENTS_KEPT = 50;

/** Why an undo was not done. */
export class UndoRefused extends Error {}

interface Stacks {
  /** Each entry is the way back from one change, its ops in the order in which they are to be done. */
  undo: Op[][];
  redo: Op[][];
}

/**
 * What each client can take back, last first. A client's own entries are counted in the state that they will be done
 * in; when others move rows, columns or tabs, all entries follow, so that an undo finds its cells again.
 *
 * The rule: a cell is put back when it still holds what the client's change put there; a cell that somebody changed
 * since keeps theirs. Inserted rows go only while nobody has typed in them, sorted rows go back as whole rows, and what
 * cannot be taken back without harming others is refused and forgotten. Kept in memory only.
 */
export class UndoStacks {
  private readonly clients = new Map<string, Stacks>();

  /** Notes a change: the client can take it back, and everyone else's entries follow it. */
  note(clientId: string | null, ops: readonly Op[], titleOf: TitleOf): void {
    if (clientId !== null && ops.length > 0) {
      const stacks = this.clients.get(clientId) ?? { undo: [], redo: [] };
      this.clients.delete(clientId);
      this.clients.set(clientId, { undo: [...stacks.undo, wayBack(ops)].slice(-CHANGES_KEPT), redo: [] });
    }
    this.followOthers(clientId, ops, titleOf);
    const oldest = this.clients.keys().next().value;
    if (this.clients.size > CLIENTS_KEPT && oldest !== undefined) this.clients.delete(oldest);
  }

  /** The next entry to take back (or to do again), which is taken off its stack. */
  take(clientId: string, isRedo: boolean): Op[] | null {
    const stacks = this.clients.get(clientId);
    return (isRedo ? stacks?.redo : stacks?.undo)?.pop() ?? null;
  }

  /** Notes that an entry was done by `ops`: it can be done the other way now. */
  noteUndone(clientId: string, ops: readonly Op[], isRedo: boolean, titleOf: TitleOf): void {
    const stacks = this.clients.get(clientId);
    if (ops.length > 0) (isRedo ? stacks?.undo : stacks?.redo)?.push(wayBack(ops));
    this.followOthers(clientId, ops, titleOf);
  }

  /** Notes that an entry will never be done: the older ones below it stay counted in the state as it is. */
  noteRefused(clientId: string, entry: readonly Op[], isRedo: boolean, titleOf: TitleOf): void {
    const stack = this.clients.get(clientId)?.[isRedo ? 'redo' : 'undo'];
    for (const op of wayBack(entry)) if (stack && isStructural(op)) follow(stack, op, titleOf);
  }

  private followOthers(clientId: string | null, ops: readonly Op[], titleOf: TitleOf): void {
    const structural = ops.filter(isStructural);
    for (const [id, { undo, redo }] of this.clients) {
      if (id === clientId) continue;
      for (const op of structural) {
        follow(undo, op, titleOf);
        follow(redo, op, titleOf);
      }
    }
  }
}

/** Lets a stack follow an op. The top entry is done first, so the op goes down through the stack from there. */
function follow(stack: Op[][], done: Op, titleOf: TitleOf): void {
  let later = done;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const rebased = rebaseAll(stack[at] ?? [], later, titleOf);
    stack[at] = rebased.ops;
    later = rebased.done;
  }
}

/** Does one entry on a draft. Returns how many cells were left as others have made them. Fails with `UndoRefused`. */
export function doEntry(draft: Draft, entry: readonly Op[]): number {
  let left = 0;
  for (const op of entry) left += doOp(draft, op);
  return left;
}

function doOp(draft: Draft, op: Op): number {
  if (op.kind === 'nothing') return 0;
  if (op.kind === 'stale') throw new UndoRefused(op.reason);
  if (op.kind === 'book') {
    draft.setBook(unchanged(draft.book, op.before, op.after));
    return 0;
  }
  if (op.kind === 'addSheet') return addAgain(draft, op.sheet, op.index);
  const sheet = draft.sheet(op.sheetId);
  if (!sheet) throw new UndoRefused('The tab of this change is gone.');
  return doOnSheet(draft, sheet, op);
}

type SheetOp = Extract<Op, { sheetId: number }>;

function doOnSheet(draft: Draft, sheet: Sheet, op: SheetOp): number {
  switch (op.kind) {
    case 'cells':
      return putBack(draft, sheet, op);
    case 'insert':
      draft.insert(sheet, op.axis, op.at, op.count, op.lines);
      return 0;
    case 'remove':
      refuseWhenFilled(sheet, op);
      draft.remove(sheet, op.axis, op.at, op.count);
      return 0;
    case 'move':
      draft.move(sheet, op.axis, op.at, op.count, op.to);
      return 0;
    case 'permute':
      draft.permute(sheet, op.startColumn, op.endColumn, op.from, op.to);
      return 0;
    case 'sheet':
      draft.setSheet(sheet, unchanged(sheet, op.before, op.after));
      return 0;
    case 'addSheet':
    case 'removeSheet':
      if (!hasSameCells(sheet, op.sheet)) throw new UndoRefused('Somebody has written into the tab since.');
      draft.removeSheet(sheet);
      return 0;
    case 'moveSheet':
      draft.moveSheet(sheet, Math.min(op.to, draft.book.sheets.length - 1));
      return 0;
    case 'rename':
      if (sheet.title === op.from) draft.rename(sheet, op.to);
      return 0;
  }
}

function putBack(draft: Draft, sheet: Sheet, op: Extract<Op, { kind: 'cells' }>): number {
  let left = 0;
  for (const { row, column, before, after } of op.cells) {
    if (isSameCell(sheet.rows[row]?.[column], before)) draft.put(sheet, row, column, after, op.isWhole);
    else if (op.isWhole) throw new UndoRefused('Somebody has changed these cells since.');
    else left += 1;
  }
  return left;
}

function addAgain(draft: Draft, sheet: Sheet, index: number): number {
  const isTaken = draft.book.sheets.some((other) => other.sheetId === sheet.sheetId || other.title === sheet.title);
  if (isTaken) throw new UndoRefused(`There is another tab called ${sheet.title} now.`);
  draft.addSheet(sheet, Math.min(index, draft.book.sheets.length));
  return 0;
}

/** Those of the wanted fields that still are as they were left. */
function unchanged<T extends object>(now: object, before: T, wanted: T): T {
  // Both hold fields of the same tab or spreadsheet.
  const [current, left] = [now, before] as Readonly<Record<string, unknown>>[];
  const entries = Object.entries(wanted).filter(([name]) => sameJson(current?.[name], left?.[name]));
  return Object.fromEntries(entries) as T;
}

function refuseWhenFilled(sheet: Sheet, op: Extract<Op, { kind: 'insert' | 'remove' }>): void {
  const total = op.axis === 'row' ? sheet.rowCount : sheet.columnCount;
  if (op.count >= total) throw new UndoRefused('These are the only rows or columns left.');
  const expected = new Map(op.lines?.cells.map(({ line, across, cell }) => [`${line},${across}`, cell]));
  // What was put there is kept as it reads without the rows or columns themselves.
  const without = shiftFormula(sheet.title, op.axis === 'row', deletedAt(op.at, op.count));
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const [line, across] = op.axis === 'row' ? [row - op.at, column] : [column - op.at, row];
      if (line < 0 || line >= op.count || (!cell?.entered && !cell?.note)) return;
      if (!isSameCell(rewriteCell(cell, without, sheet.title), expected.get(`${line},${across}`)))
        throw new UndoRefused('Somebody has typed there since.');
    }),
  );
}

function hasSameCells(now: Sheet, then: Sheet): boolean {
  return Array.from({ length: Math.max(now.rows.length, then.rows.length) }, (_, row) => row).every((row) => {
    const [a, b] = [now.rows[row] ?? [], then.rows[row] ?? []];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, column) => column).every((column) =>
      sameJson(a[column]?.entered, b[column]?.entered),
    );
  });
}
