import type { Shift, SpanShift, WireDimension } from './protocol';

/** Where the row or column `at` of a tab is after a shift; null where it is gone or its new place is not known. */
export function shiftIndex(shift: Shift, dimension: WireDimension, at: number): number | null {
  if (shift.kind === 'reorder') {
    if (dimension !== 'ROWS' || at < shift.start || at >= shift.start + shift.order.length) return at;
    const place = shift.order.indexOf(at);
    return place < 0 ? null : shift.start + place;
  }
  if (shift.dimension !== dimension) return at;
  const { start, count } = shift;
  const isInside = at >= start && at < start + count;
  if (shift.kind === 'insert') return at >= start ? at + count : at;
  if (shift.kind === 'delete') return isInside ? null : at >= start ? at - count : at;
  if (isInside) return at - start + (shift.to > start ? shift.to - count : shift.to);
  if (at >= start + count && at < shift.to) return at - count;
  return at < start && at >= shift.to ? at + count : at;
}

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Follows a cell through shifts in their order; null where its row or column is gone. */
export function followPlace(place: Place, shifts: readonly Shift[]): Place | null {
  let { row, column } = place;
  for (const shift of shifts) {
    if (shift.sheetId !== place.sheetId) continue;
    const nextRow = shiftIndex(shift, 'ROWS', row);
    const nextColumn = shiftIndex(shift, 'COLUMNS', column);
    if (nextRow === null || nextColumn === null) return null;
    row = nextRow;
    column = nextColumn;
  }
  return { ...place, row, column };
}

/** Does to a list what a shift does to rows or columns. */
export function moveEntries<T>(items: T[], shift: SpanShift, make: () => T): void {
  const reach = shift.kind === 'move' ? Math.max(shift.start + shift.count, shift.to) : shift.start;
  if (shift.kind !== 'move' && items.length <= reach) return;
  while (items.length < reach) items.push(make());
  if (shift.kind === 'insert') items.splice(shift.start, 0, ...Array.from({ length: shift.count }, make));
  else if (shift.kind === 'delete') items.splice(shift.start, shift.count);
  else
    items.splice(
      shift.to > shift.start ? shift.to - shift.count : shift.to,
      0,
      ...items.splice(shift.start, shift.count),
    );
}
