import type { Cell, Sheet, Spreadsheet } from '../store/model';
import type { Op } from '../store/ops';
import type { Change } from '../store/store';
import { moveEntries } from './positions';
import type { Shift, Step, WireCellOrText, WireChange, WireSpan } from './protocol';
import { wireSheet, wireSheetData } from './snapshot';
import { TableBuilder, wireCell } from './wire-cell';

/** A change as pages follow it: first what moved, then what the moves do not explain. */
export function describeChange(change: Change): WireChange {
  const { before, after, origin } = change;
  const tables = new TableBuilder();
  const shifts = shiftsOf(change.ops);
  const steps: Step[] = [...shifts];
  for (const sheet of before.sheets) {
    if (!after.sheets.some((other) => other.sheetId === sheet.sheetId))
      steps.push({ kind: 'removeSheet', sheetId: sheet.sheetId });
  }
  for (const sheet of after.sheets) {
    const old = before.sheets.find((other) => other.sheetId === sheet.sheetId);
    if (!old) {
      steps.push({ kind: 'addSheet', sheet: wireSheetData(sheet, after.locale, tables) });
      continue;
    }
    steps.push(
      ...sheetSteps(
        old,
        sheet,
        shifts.filter((shift) => shift.sheetId === sheet.sheetId),
        after.locale,
        tables,
      ),
    );
  }
  if (bookChanged(before, after)) {
    const sheetOrder = after.sheets.map((sheet) => sheet.sheetId);
    steps.push({ kind: 'book', title: after.title, locale: after.locale, sheetOrder });
  }
  return { revision: after.revision, origin, steps, ...tables.tables() };
}

function bookChanged(before: Spreadsheet, after: Spreadsheet): boolean {
  const order = (book: Spreadsheet): string => book.sheets.map((sheet) => sheet.sheetId).join();
  return before.title !== after.title || before.locale !== after.locale || order(before) !== order(after);
}

function sheetSteps(old: Sheet, sheet: Sheet, shifts: readonly Shift[], locale: string, tables: TableBuilder): Step[] {
  const expected = shifts.length > 0 ? shiftedRows(old, shifts) : old.rows;
  const steps: Step[] = [];
  const cells = changedCells(expected, sheet.rows, locale, tables);
  const looks = wireSheet(sheet);
  if (shifts.length > 0 || JSON.stringify(wireSheet(old)) !== JSON.stringify(looks))
    steps.push({ kind: 'sheet', sheet: looks });
  if (cells.length > 0) steps.push({ kind: 'cells', sheetId: sheet.sheetId, cells });
  return steps;
}

type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** Rows and cells are never changed in place, so what is the same object is the same. */
function changedCells(
  before: Rows,
  after: Rows,
  locale: string,
  tables: TableBuilder,
): [number, number, WireCellOrText][] {
  const changed: [number, number, WireCellOrText][] = [];
  for (let r = 0; r < Math.max(before.length, after.length); r += 1) {
    const [then, now] = [before[r] ?? [], after[r] ?? []];
    if (then === now) continue;
    for (let c = 0; c < Math.max(then.length, now.length); c += 1) {
      if (then[c] !== now[c]) changed.push([r, c, wireCell(now[c], locale, tables)]);
    }
  }
  return changed;
}

/** What moved, in order. */
function shiftsOf(ops: readonly Op[]): Shift[] {
  return ops.flatMap((op): Shift[] => {
    if (op.kind === 'permute') return [reorderOf(op)];
    if (op.kind !== 'insert' && op.kind !== 'remove' && op.kind !== 'move') return [];
    const span: WireSpan = {
      sheetId: op.sheetId,
      dimension: op.axis === 'row' ? 'ROWS' : 'COLUMNS',
      start: op.at,
      count: op.count,
    };
    if (op.kind === 'move') return [{ kind: 'move', ...span, to: op.to }];
    return [{ kind: op.kind === 'insert' ? 'insert' : 'delete', ...span }];
  });
}

function reorderOf({ sheetId, startColumn, endColumn, from, to }: Extract<Op, { kind: 'permute' }>): Shift {
  const start = Math.min(...to);
  const order = Array.from({ length: Math.max(...to) - start + 1 }, (_, offset) => start + offset);
  to.forEach((row, at) => (order[row - start] = from[at] ?? row));
  return { kind: 'reorder', sheetId, start, order, startColumn, endColumn };
}

/** The old rows after what moved; the cells of a sort are sent as they are. */
function shiftedRows(old: Sheet, shifts: readonly Shift[]): Rows {
  let rows: (readonly (Cell | undefined)[] | undefined)[] = old.rows.slice();
  for (const shift of shifts) {
    if (shift.kind === 'reorder') continue;
    if (shift.dimension === 'ROWS') moveEntries(rows, shift, () => []);
    else {
      rows = rows.map((row) => {
        const cells = row?.slice() ?? [];
        moveEntries<Cell | undefined>(cells, shift, () => undefined);
        return cells;
      });
    }
  }
  return rows;
}
