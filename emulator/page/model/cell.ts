import type { WireCellOrText, WireObject, WireTables } from '../../grid/protocol';

/** A cell as the server last said it. Cells are never changed in place. */
export interface PageCell {
  readonly value: string | number | boolean | null;
  /** What the cell shows. */
  readonly shown: string;
  /** What a person finds in the editor; a formula starts with `=`. */
  readonly edited: string;
  readonly isError: boolean;
  readonly format: WireObject | null;
  readonly rule: WireObject | null;
  readonly note: string;
  readonly link: string | null;
}

export const EMPTY_CELL: PageCell = {
  value: null,
  shown: '',
  edited: '',
  isError: false,
  format: null,
  rule: null,
  note: '',
  link: null,
};

/** Reads a cell of a message, whose formats and rules are in the message's tables. */
export function readCell(wire: WireCellOrText, tables: WireTables): PageCell | undefined {
  if (wire === null) return undefined;
  if (typeof wire === 'string') return { ...EMPTY_CELL, value: wire, shown: wire, edited: wire };
  const shown = wire.s ?? String(wire.v ?? '');
  return {
    value: wire.v ?? null,
    shown,
    edited: wire.e ?? shown,
    isError: wire.err === true,
    format: wire.x === undefined ? null : (tables.formats[wire.x] ?? null),
    rule: wire.r === undefined ? null : (tables.rules[wire.r] ?? null),
    note: wire.note ?? '',
    link: wire.link ?? null,
  };
}
