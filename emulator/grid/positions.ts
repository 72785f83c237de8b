import type { Shift, SpanShift, WireDimension } from './protocol';

/** Where the row or column `at` of a tab is after a shift; null where it is gone. A sort moves no row as a whole. */
export function shiftIndex(shift: Shift, dimension: WireDimension, at: number): number | null {
  if (shift.kind === 'reorder' || shift.dimension !== dimension) return at;
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
  return shifts.reduce<Place | null>((now, shift) => now && followShift(now, shift), place);
}

function followShift(place: Place, shift: Shift): Place | null {
  if (shift.sheetId !== place.sheetId) return place;
  if (shift.kind === 'reorder') {
    const isInside = place.column >= shift.startColumn && place.column < shift.endColumn;
    const offset = isInside ? shift.order.indexOf(place.row) : -1;
    return offset < 0 ? place : { ...place, row: shift.start + offset };
  }
  const row = shiftIndex(shift, 'ROWS', place.row);
  const column = shiftIndex(shift, 'COLUMNS', place.column);
  return row === null || column === null ? null : { ...place, row, column };
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
