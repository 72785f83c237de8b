import { columnName } from '../values/a1';

/** Cells of a rectangle that have something in common; rows and columns count from 0, both ends included. */
export interface CellBlock<T> {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly of: T;
}

/** Blocks, given row by row from the left, as the fewest ranges of each thing, in the order in which they come. */
export function rangesOf<T>(blocks: Iterable<CellBlock<T>>): Map<T, string[]> {
  const found = new Map<T, { all: Open[]; open: Map<string, Open> }>();
  for (const { top, bottom, left, right, of } of runsOf(blocks)) {
    const own = found.get(of) ?? { all: [], open: new Map<string, Open>() };
    found.set(of, own);
    const span = `${left}:${right}`;
    const above = own.open.get(span);
    if (above?.bottom === top - 1) above.bottom = bottom;
    else {
      const block = { top, bottom, left, right };
      own.open.set(span, block);
      own.all.push(block);
    }
  }
  return new Map([...found].map(([of, { all }]) => [of, all.map(nameOf)]));
}

interface Open extends Omit<CellBlock<unknown>, 'of' | 'bottom'> {
  bottom: number;
}

/** Neighbours in the same rows that have the same in common. */
function* runsOf<T>(blocks: Iterable<CellBlock<T>>): Generator<CellBlock<T>> {
  let run: CellBlock<T> | undefined;
  for (const block of blocks) {
    if (run && run.of === block.of && run.top === block.top && run.right === block.left - 1) {
      run = { ...run, right: block.right };
    } else {
      if (run) yield run;
      run = block;
    }
  }
  if (run) yield run;
}

function nameOf({ top, bottom, left, right }: Open): string {
  const [first, last] = [`${columnName(left)}${top + 1}`, `${columnName(right)}${bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}
