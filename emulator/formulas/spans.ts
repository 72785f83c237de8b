/** Where a stretch of rows or columns, `[start, end)`, stands after a change; `null` when nothing is left of it. */
export type MapSpan = (start: number, end: number) => readonly [number, number] | null;

/** `count` rows or columns were inserted before `at`. A stretch that ends there does not grow. */
export function insertedAt(at: number, count: number): MapSpan {
  return (start, end) => [start >= at ? start + count : start, end > at ? end + count : end];
}

/** `count` rows or columns were deleted from `at`. A stretch shrinks, as it does in Google Sheets. */
export function deletedAt(at: number, count: number): MapSpan {
  const left = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  return (start, end) => (left(end) > left(start) ? [left(start), left(end)] : null);
}

/** `[from, from + count)` was moved before `destination`, which counts before the move. */
export function movedTo(from: number, count: number, destination: number): MapSpan {
  const place = (index: number): number => {
    if (index >= from && index < from + count)
      return index - from + (destination > from ? destination - count : destination);
    if (index >= from + count && index < destination) return index - count;
    return index >= destination && index < from ? index + count : index;
  };
  return (start, end) => {
    const isInside = start <= from && end >= from + count && destination >= start && destination <= end;
    if (isInside && !(start === from && end === from + count)) return [start, end];
    const last = end === Infinity ? Infinity : place(end - 1);
    return [Math.min(place(start), last), Math.max(place(start), last) + 1];
  };
}
