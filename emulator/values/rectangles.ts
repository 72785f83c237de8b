import type { GridRange } from '../store/model';

/** Whether two blocks of the same tab share a cell. */
export function overlaps(a: GridRange, b: GridRange): boolean {
  const shareRows = a.startRowIndex < b.endRowIndex && b.startRowIndex < a.endRowIndex;
  return shareRows && a.startColumnIndex < b.endColumnIndex && b.startColumnIndex < a.endColumnIndex;
}

/** Whether a block lies wholly in another. */
export function isWithin(inner: GridRange, outer: GridRange): boolean {
  const isInRows = inner.startRowIndex >= outer.startRowIndex && inner.endRowIndex <= outer.endRowIndex;
  return isInRows && inner.startColumnIndex >= outer.startColumnIndex && inner.endColumnIndex <= outer.endColumnIndex;
}
