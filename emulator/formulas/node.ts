import type { JsonObject } from '../store/model';
import type { CellError, Value } from './values';

/** What a formula can see while it is computed. */
export interface Scope {
  /** Its own cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly locale: string;
  /** The value behind the formula's n-th reference; `isWhole` false takes the one cell in this row or column. */
  read(slot: number, isWhole: boolean): Value;
  /** Position and size of the n-th reference, unclipped. */
  area(slot: number): { row: number; column: number; height: number; width: number } | CellError;
  /** The number format of the first cell of the n-th reference. */
  formatAt(slot: number): JsonObject | undefined;
  /** Values that LET has named. */
  readonly locals: Map<string, Value>;
}

/** A piece of a formula, ready to run. */
export interface Node {
  run(scope: Scope): Value;
  /** Where the piece is a reference: which one. */
  readonly slot?: number;
  /** The number format that the result brings along. */
  format?(scope: Scope): JsonObject | undefined;
}
