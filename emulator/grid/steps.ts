import type { Cell, JsonObject, Sheet, Spreadsheet } from '../store/model';
import type { Change } from '../store/store';
import { moveEntries } from './positions';
import type { Shift, Step, WireCellOrText, WireChange, WireSpan } from './protocol';
import { wireSheet, wireSheetData } from './snapshot';
import { TableBuilder, wireCell } from './wire-cell';

/** A change as pages follow it: first what moved, then what the moves do not explain. */
export function describeChange(change: Change): WireChange {
  const { before, after, origin } = change;
  const tables = new TableBuilder();
  const shifts = shiftsOf(change);
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

/** What a batch of requests moved about, in order. */
function shiftsOf({ before, after, requests }: Change): Shift[] {
  return requests.flatMap((request): Shift[] => {
    const kind = Object.keys(request)[0] ?? '';
    const body = fields(request[kind]);
    if (kind === 'insertDimension' || kind === 'deleteDimension') {
      const span = spanOf(before, body['range']);
      return span ? [{ kind: kind === 'insertDimension' ? 'insert' : 'delete', ...span }] : [];
    }
    if (kind === 'moveDimension') {
      const span = spanOf(before, body['source']);
      const to = numberOr(body['destinationIndex'], 0);
      const isMove = span !== null && (to < span.start || to > span.start + span.count);
      return isMove ? [{ kind: 'move', ...span, to }] : [];
    }
    if (kind === 'sortRange') return reorderOf(before, after, fields(body['range']));
    return [];
  });
}

function spanOf(book: Spreadsheet, value: unknown): WireSpan | null {
  const range = fields(value);
  const sheetId = numberOr(range['sheetId'], 0);
  const sheet = book.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) return null;
  const dimension = range['dimension'] === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  const start = numberOr(range['startIndex'], 0);
  const end = numberOr(range['endIndex'], dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  return { sheetId, dimension, start, count: end - start };
}

/** Where the rows of a sorted range went, told by the cells that they brought along. */
function reorderOf(before: Spreadsheet, after: Spreadsheet, range: JsonObject): Shift[] {
  const sheetId = numberOr(range['sheetId'], 0);
  const old = before.sheets.find((sheet) => sheet.sheetId === sheetId);
  const sheet = after.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!old || !sheet) return [];
  const start = numberOr(range['startRowIndex'], 0);
  const end = Math.min(numberOr(range['endRowIndex'], sheet.rowCount), Math.max(old.rows.length, sheet.rows.length));
  const from = numberOr(range['startColumnIndex'], 0);
  const to = numberOr(range['endColumnIndex'], sheet.columnCount);
  const owners = new Map<Cell, number | null>();
  for (let row = start; row < end; row += 1) {
    for (const cell of (old.rows[row] ?? []).slice(from, to)) if (cell) owners.set(cell, owners.has(cell) ? null : row);
  }
  const order = Array.from({ length: Math.max(0, end - start) }, (_, offset) => {
    for (const cell of (sheet.rows[start + offset] ?? []).slice(from, to)) {
      const owner = cell ? owners.get(cell) : undefined;
      if (owner !== undefined && owner !== null) return owner;
    }
    return null;
  });
  return order.length > 0 ? [{ kind: 'reorder', sheetId, start, order }] : [];
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

function fields(value: unknown): JsonObject {
  // Requests were checked when they were applied; what is not an object is read as an empty one.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
