import type { MapSpan } from '../formulas/spans';
import { PARTS, sameJson, type GridRange, type Json, type JsonObject } from './model';
import type { Axis, BookFields, SheetFields } from './ops';

/** Which way ranges go when rows or columns of one tab are inserted, deleted or moved. */
interface Shift {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly map: MapSpan;
}

const GRID_KEYS = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const;
const GONE = Symbol('gone');

/** The fields of a tab that name ranges, after a shift of that tab. */
export function shiftSheetFields(fields: SheetFields, sheetId: number, axis: Axis, map: MapSpan): SheetFields {
  const shift = { sheetId, axis, map };
  const moved: Record<string, unknown> = { ...fields };
  for (const name of PARTS) if (fields[name]) moved[name] = shiftParts(fields[name], shift);
  if (fields.merges)
    moved['merges'] = fields.merges.map((merge) => shiftMerge(merge, shift)).filter((merge) => merge !== null);
  if (fields.basicFilter) moved['basicFilter'] = shiftParts([fields.basicFilter], shift)[0] ?? null;
  return moved;
}

/** The fields of a spreadsheet that name ranges, after a shift of one tab. */
export function shiftBookFields(fields: BookFields, sheetId: number, axis: Axis, map: MapSpan): BookFields {
  const shift = { sheetId, axis, map };
  return {
    ...(fields.namedRanges ? { namedRanges: shiftParts(fields.namedRanges, shift) } : {}),
    ...(fields.developerMetadata ? { developerMetadata: shiftParts(fields.developerMetadata, shift) } : {}),
  };
}

/** A merge after a shift of its own tab; `null` when nothing is left that joins two cells. */
function shiftMerge(merge: GridRange, shift: Shift): GridRange | null {
  const rows =
    shift.axis === 'row' ? shift.map(merge.startRowIndex, merge.endRowIndex) : [merge.startRowIndex, merge.endRowIndex];
  const columns =
    shift.axis === 'row'
      ? [merge.startColumnIndex, merge.endColumnIndex]
      : shift.map(merge.startColumnIndex, merge.endColumnIndex);
  if (!rows || !columns) return null;
  const [startRowIndex = 0, endRowIndex = 0] = rows;
  const [startColumnIndex = 0, endColumnIndex = 0] = columns;
  const area = (endRowIndex - startRowIndex) * (endColumnIndex - startColumnIndex);
  return area > 1 ? { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } : null;
}

/**
 * Objects that name ranges (GridRange, DimensionRange, GridCoordinate) anywhere inside, after a shift. What has lost
 * its range is left out. Objects that did not change keep their identity.
 */
function shiftParts(parts: readonly JsonObject[], shift: Shift): readonly JsonObject[] {
  const moved = parts.map((part) => shiftJson(part, shift)).filter((part) => part !== GONE) as JsonObject[];
  return moved.length === parts.length && moved.every((part, at) => part === parts[at]) ? parts : moved;
}

function shiftJson(value: Json, shift: Shift): Json | typeof GONE {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const moved = value.map((entry: Json) => shiftJson(entry, shift)).filter((entry) => entry !== GONE);
    return value.length > 0 && moved.length === 0 ? GONE : same(value, moved as Json[]);
  }
  const fields = value as JsonObject;
  if (typeof fields['sheetId'] === 'number') {
    if (GRID_KEYS.some((key) => key in fields))
      return fields['sheetId'] === shift.sheetId ? shiftGrid(fields, shift) : fields;
    if ('dimension' in fields) return fields['sheetId'] === shift.sheetId ? shiftDimension(fields, shift) : fields;
  }
  const entries: [string, Json][] = [];
  for (const [key, inner] of Object.entries(fields)) {
    const moved =
      isColumnNumber(key, shift.axis) && typeof inner === 'number'
        ? shiftIndex(inner, shift.map)
        : shiftJson(inner, shift);
    if (moved === GONE) return GONE;
    entries.push([key, moved]);
  }
  return same(fields, Object.fromEntries(entries));
}

/** Sort and filter specs count the columns of the whole tab. */
function isColumnNumber(key: string, axis: Axis): boolean {
  return axis === 'column' && (key === 'dimensionIndex' || key === 'columnIndex');
}

function shiftIndex(index: number, map: MapSpan): number | typeof GONE {
  return map(index, index + 1)?.[0] ?? GONE;
}

function shiftGrid(range: JsonObject, { axis, map }: Shift): JsonObject | typeof GONE {
  const [startKey, endKey] = axis === 'row' ? GRID_KEYS.slice(0, 2) : GRID_KEYS.slice(2);
  return shiftEnds(range, startKey ?? '', endKey ?? '', map);
}

function shiftDimension(range: JsonObject, { axis, map }: Shift): JsonObject | typeof GONE {
  const isOfAxis = (range['dimension'] === 'COLUMNS') === (axis === 'column');
  return isOfAxis ? shiftEnds(range, 'startIndex', 'endIndex', map) : range;
}

/** A missing start is 0, a missing end is the end of the grid; they stay missing. */
function shiftEnds(range: JsonObject, startKey: string, endKey: string, map: MapSpan): JsonObject | typeof GONE {
  const start = typeof range[startKey] === 'number' ? range[startKey] : 0;
  const end = typeof range[endKey] === 'number' ? range[endKey] : Infinity;
  if (start === 0 && end === Infinity) return range;
  const span = map(start, end);
  if (span === null) return GONE;
  const moved: Record<string, Json> = { ...range };
  if (startKey in range || span[0] !== 0) moved[startKey] = span[0];
  if (end !== Infinity) moved[endKey] = span[1];
  return same(range, moved);
}

function same<T extends Json>(before: T, after: T): T {
  return sameJson(before, after) ? before : after;
}
