import { dropTab, renameTab, rewriteCell, shiftFormula, type RewriteFormula } from '../formulas/shift';
import { deletedAt, insertedAt, movedTo, type MapSpan } from '../formulas/spans';
import type { Cell, Sheet } from './model';
import { isStructural, type Axis, type Lines, type Op } from './ops';
import { shiftBookFields, shiftSheetFields } from './ranges';

/** The tab's title by its id, as it is now, or `''`. */
export type TitleOf = (sheetId: number) => string;

/**
 * An op that was not done yet, as it must be done after `done`, which somebody else did first: rows and columns are
 * counted anew and formulas follow. Becomes `stale` or `nothing` where that cannot be.
 */
export function rebase(op: Op, done: Op, titleOf: TitleOf): Op {
  if (!isStructural(done) || op.kind === 'nothing' || op.kind === 'stale' || op.kind === 'book') {
    return op.kind === 'book' ? rebaseBook(op, done) : op;
  }
  if (done.kind === 'removeSheet' && op.sheetId === done.sheetId) return { kind: 'nothing' };
  const moved = 'sheetId' in done && op.sheetId === done.sheetId ? place(op, done) : op;
  return rewritten(moved, formulaRewrite(done, titleOf), titleOf);
}

/** Rebases a list of ops, each to be done after the one before it. */
export function rebaseAll(ops: readonly Op[], done: Op, titleOf: TitleOf): { ops: Op[]; done: Op } {
  let later = done;
  const rebased = ops.map((op) => {
    const now = rebase(op, later, titleOf);
    later = rebase(later, op, titleOf);
    return now;
  });
  return { ops: rebased, done: later };
}

/** Where a stretch of rows or columns stands after an op; `null` for an op that leaves them all where they are. */
function spanMap(done: Op): { axis: Axis; map: MapSpan } | null {
  switch (done.kind) {
    case 'insert':
      return { axis: done.axis, map: insertedAt(done.at, done.count) };
    case 'remove':
      return { axis: done.axis, map: deletedAt(done.at, done.count) };
    case 'move':
      return { axis: done.axis, map: movedTo(done.at, done.count, done.to) };
    default:
      return null;
  }
}

function rowAfter(done: Op, row: number, column: number): { row: number; column: number } | null {
  if (done.kind === 'permute') {
    const at = column >= done.startColumn && column < done.endColumn ? done.from.indexOf(row) : -1;
    return { row: done.to[at] ?? row, column };
  }
  const span = spanMap(done);
  if (!span) return { row, column };
  const index = span.axis === 'row' ? row : column;
  const moved = span.map(index, index + 1);
  if (!moved) return null;
  return span.axis === 'row' ? { row: moved[0], column } : { row, column: moved[0] };
}

function place(op: Op, done: Op): Op {
  switch (op.kind) {
    case 'cells': {
      const cells = op.cells.flatMap((change) => {
        const at = rowAfter(done, change.row, change.column);
        return at ? [{ ...change, ...at }] : [];
      });
      return op.isWhole && cells.length < op.cells.length
        ? { kind: 'stale', reason: 'Cells of this change were deleted since.' }
        : { ...op, cells };
    }
    case 'insert':
    case 'remove':
    case 'move':
      return placeLines(op, done);
    case 'permute':
      return placePermute(op, done);
    case 'sheet': {
      const span = spanMap(done);
      if (!span) return op;
      const shifted = (fields: typeof op.before): typeof op.before =>
        shiftSheetFields(fields, op.sheetId, span.axis, span.map);
      return { ...op, before: shifted(op.before), after: shifted(op.after) };
    }
    default:
      return op;
  }
}

type LineOp = Extract<Op, { kind: 'insert' | 'remove' | 'move' }>;

function placeLines(op: LineOp, done: Op): Op {
  const span = spanMap(done);
  if (!span || span.axis !== op.axis)
    return op.kind === 'move' || !op.lines ? op : { ...op, lines: acrossAfter(op.lines, op.axis, done) };
  const edge = (index: number): number =>
    index === 0 ? 0 : (span.map(index - 1, index)?.[1] ?? span.map(0, index)?.[1] ?? 0);
  if (op.kind === 'insert') return { ...op, at: edge(op.at) };
  const moved = span.map(op.at, op.at + op.count);
  if (!moved) return { kind: 'nothing' };
  const [at, end] = moved;
  if (end - at > op.count)
    return { kind: 'stale', reason: 'Somebody has put something between these rows or columns since.' };
  if (op.kind === 'move') return { ...op, at, count: end - at, to: edge(op.to) };
  return { ...op, at, count: end - at, lines: end - at === op.count ? op.lines : null };
}

/** What saved rows hold, after columns moved (or the other way round). */
function acrossAfter(lines: Lines, axis: Axis, done: Op): Lines {
  const cells = lines.cells.flatMap((saved) => {
    const at = axis === 'row' ? rowAfter(done, -1, saved.across) : rowAfter(done, saved.across, -1);
    return at ? [{ ...saved, across: axis === 'row' ? at.column : at.row }] : [];
  });
  return { ...lines, cells };
}

type PermuteOp = Extract<Op, { kind: 'permute' }>;

function placePermute(op: PermuteOp, done: Op): Op {
  const torn: Op = { kind: 'stale', reason: 'The sorted rows were changed since.' };
  if (done.kind === 'permute') {
    if (done.endColumn <= op.startColumn || done.startColumn >= op.endColumn) return op;
    if (done.startColumn !== op.startColumn || done.endColumn !== op.endColumn) return torn;
  }
  const span = spanMap(done);
  if (span?.axis === 'column') {
    const columns = span.map(op.startColumn, op.endColumn);
    return columns ? { ...op, startColumn: columns[0], endColumn: columns[1] } : { kind: 'nothing' };
  }
  const rows = (list: readonly number[]): (number | null)[] =>
    list.map((row) => rowAfter(done, row, op.startColumn)?.row ?? null);
  const to = rows(op.to);
  const pairs = rows(op.from).map((from, at) => [from, to[at] ?? null] as const);
  const gone = pairs.some(([from, target]) => from === null || target === null);
  if (!gone) return { ...op, from: pairs.map(([from]) => Number(from)), to: pairs.map(([, target]) => Number(target)) };
  return closed(op, pairs);
}

/** Rows were deleted: what would have gone to the place of a deleted row takes the place that the deleted row would have taken. */
function closed(op: PermuteOp, pairs: readonly (readonly [number | null, number | null])[]): Op {
  const openSources = pairs.filter(([from, to]) => from !== null && to === null).map(([from]) => Number(from));
  const openTargets = pairs.filter(([from, to]) => from === null && to !== null).map(([, to]) => Number(to));
  const kept = pairs.filter(([from, to]) => from !== null && to !== null);
  return {
    ...op,
    from: [...kept.map(([from]) => Number(from)), ...openSources],
    to: [...kept.map(([, to]) => Number(to)), ...openTargets],
  };
}

function rebaseBook(op: Extract<Op, { kind: 'book' }>, done: Op): Op {
  const span = spanMap(done);
  if (!span || !('sheetId' in done)) return op;
  const { sheetId } = done;
  return {
    ...op,
    before: { ...op.before, ...shiftBookFields(op.before, sheetId, span.axis, span.map) },
    after: { ...op.after, ...shiftBookFields(op.after, sheetId, span.axis, span.map) },
  };
}

function formulaRewrite(done: Op, titleOf: TitleOf): RewriteFormula | null {
  const span = spanMap(done);
  if (span && 'sheetId' in done) return shiftFormula(titleOf(done.sheetId), span.axis === 'row', span.map);
  if (done.kind === 'rename') return renameTab(done.from, done.to);
  return done.kind === 'removeSheet' ? dropTab(done.sheet.title) : null;
}

/** The formulas in what an op holds, rewritten. */
function rewritten(op: Op, rewrite: RewriteFormula | null, titleOf: TitleOf): Op {
  if (!rewrite || !('sheetId' in op)) return op;
  const own = titleOf(op.sheetId);
  const rewriteOne = <C extends Cell | undefined>(cell: C): C => rewriteCell(cell, rewrite, own);
  switch (op.kind) {
    case 'cells':
      return {
        ...op,
        cells: op.cells.map((change) => ({
          ...change,
          before: rewriteOne(change.before),
          after: rewriteOne(change.after),
        })),
      };
    case 'insert':
    case 'remove':
      return op.lines
        ? {
            ...op,
            lines: { ...op.lines, cells: op.lines.cells.map((saved) => ({ ...saved, cell: rewriteOne(saved.cell) })) },
          }
        : op;
    case 'addSheet':
    case 'removeSheet':
      return { ...op, sheet: rewriteSheet(op.sheet, rewrite) };
    default:
      return op;
  }
}

function rewriteSheet(sheet: Sheet, rewrite: RewriteFormula): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => rewriteCell(cell, rewrite, sheet.title))) };
}
