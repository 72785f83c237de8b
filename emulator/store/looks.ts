import { columnName, columnNumber } from '../values/a1';
import type { WorkbookLook } from './workbook-format';

/** How a cell looks, wherever it stands. */
export type Look = Omit<WorkbookLook, 'ranges'>;

/** A cell that looks like something; `row` and `column` count from 0. */
export interface LookCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  bottom: number;
}

/** Cells, given row by row from the left, as the ranges of each look, in the order in which they come. */
export function looksOf(cells: Iterable<LookCell>): WorkbookLook[] {
  const blocks = new Map<string, { look: Look; all: Block[]; open: Map<string, Block> }>();
  for (const { key, look, row, from, to } of runsOf(cells)) {
    const own = blocks.get(key) ?? { look, all: [], open: new Map<string, Block>() };
    blocks.set(key, own);
    const span = `${from}:${to}`;
    const above = own.open.get(span);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const block = { from, to, top: row, bottom: row };
      own.open.set(span, block);
      own.all.push(block);
    }
  }
  return [...blocks.values()].map(({ look, all }) => ({ ranges: all.map(rangeOf), ...look }));
}

interface Run {
  readonly key: string;
  readonly look: Look;
  readonly row: number;
  readonly from: number;
  to: number;
}

/** Neighbours in a row that look the same. */
function* runsOf(cells: Iterable<LookCell>): Generator<Run> {
  let run: Run | undefined;
  for (const { row, column, look } of cells) {
    const key = keyOf(look);
    if (run?.row === row && run.to === column - 1 && run.key === key) run.to = column;
    else {
      if (run) yield run;
      run = { key, look, row, from: column, to: column };
    }
  }
  if (run) yield run;
}

const keys = new WeakMap<Look, string>();

function keyOf(look: Look): string {
  const known = keys.get(look);
  if (known !== undefined) return known;
  const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(look, key);
  return key;
}

function rangeOf({ from, to, top, bottom }: Block): string {
  const [first, last] = [`${columnName(from)}${top + 1}`, `${columnName(to)}${bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}

/** The cells of some looks that lie within so many rows and columns. */
export function* lookCells(looks: readonly WorkbookLook[], rowCount: number, columnCount: number): Generator<LookCell> {
  for (const { ranges, ...look } of looks) {
    for (const range of ranges) {
      const [first = '', last = first] = range.split(':');
      const [start, end] = [placeOf(first), placeOf(last)];
      for (let row = start.row; row <= Math.min(end.row, rowCount - 1); row += 1) {
        for (let column = start.column; column <= Math.min(end.column, columnCount - 1); column += 1) {
          yield { row, column, look };
        }
      }
    }
  }
}

function placeOf(name: string): { row: number; column: number } {
  const letters = name.replace(/\d+$/, '');
  return { row: Number(name.slice(letters.length)) - 1, column: columnNumber(letters) };
}
