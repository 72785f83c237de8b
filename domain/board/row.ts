import type { CellValue, ItemReport, ProductionFacts } from '../model';
import type { Readiness } from '../readiness/readiness';

/** How a row or a cell looks. Whatever a colour says stands beside it in words. */
export type BoardStyle = 'title' | 'note' | 'heading' | 'header' | 'plain' | 'late' | 'atRisk' | 'ready';

export interface BoardRow {
  readonly cells: readonly CellValue[];
  readonly style: BoardStyle;
  /** The looks of single cells, from the first one on, where they are not the row's. */
  readonly cellStyles?: readonly (BoardStyle | undefined)[];
  /** The item whose row the first cell leads to. */
  readonly itemKey?: string;
  /** Or the cell that it leads to, in A1 with its tab: `Locations!F4`. */
  readonly cell?: string;
}

/** A sentence that says what to correct, and the cell that it is about, where it is about one. */
export interface BoardProblem {
  readonly message: string;
  readonly cell?: string;
}

export interface BoardInput {
  readonly reports: readonly ItemReport[];
  readonly facts: ProductionFacts;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  readonly watched: readonly string[];
  readonly leftAlone: readonly string[];
  readonly problems: readonly BoardProblem[];
}

/** How many columns the board has: a day, its state, and the seven departments. */
export const BOARD_COLUMNS = 9;

/** A row whose missing cells are blank. */
export function boardRow(
  style: BoardStyle,
  cells: readonly CellValue[],
  more: Pick<BoardRow, 'itemKey' | 'cell' | 'cellStyles'> = {},
): BoardRow {
  return { style, cells: [...cells, ...Array<CellValue>(Math.max(0, BOARD_COLUMNS - cells.length)).fill('')], ...more };
}

/** At most so many rows of a list, and a line that counts the rest. */
export function atMost<T>(things: readonly T[], most: number, rowOf: (thing: T) => BoardRow): BoardRow[] {
  const rows = things.slice(0, most).map(rowOf);
  const rest = things.length - most;
  return rest > 0
    ? [...rows, boardRow('note', [`and ${rest} more; the Callboard column beside each row says how it stands.`])]
    : rows;
}

export const READINESS_STYLE: Readonly<Record<Readiness, BoardStyle>> = {
  ready: 'ready',
  onTrack: 'plain',
  atRisk: 'atRisk',
  notReady: 'late',
};
