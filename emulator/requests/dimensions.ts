import { invalid } from '../google-error';
import type { Cell, DimensionProperties, JsonObject, Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import type { Axis, Lines } from '../store/ops';
import { axisOf, dimensionRange, json, number, object, sheetById, type Fields } from './fields';
import { requiredMask } from './cells';

/** `insertDimension`: empty rows or columns before `startIndex`, looking like those before or after them. */
export function insertDimension(draft: Draft, request: Fields): void {
  const { sheet, axis, start, end, total } = dimensionRange(draft, request['range']);
  if (start > total) throw invalid(`range.startIndex[${start}] is beyond the end of the sheet, ${total}`);
  const isFromBefore = request['inheritFromBefore'] === true;
  if (isFromBefore && start === 0)
    throw invalid('inheritFromBefore cannot be true when inserting at the beginning of the sheet');
  draft.insert(sheet, axis, start, end - start, looksOf(sheet, axis, isFromBefore ? start - 1 : start, end - start));
}

/** Formats and rules of a line, for `count` new lines; nothing where the line has none. */
function looksOf(sheet: Sheet, axis: Axis, model: number, count: number): Lines | null {
  const found: { across: number; cell: Cell }[] = [];
  const add = (cell: Cell | undefined, across: number): void => {
    const looks = {
      ...(cell?.format ? { format: cell.format } : {}),
      ...(cell?.validation ? { validation: cell.validation } : {}),
    };
    if (Object.keys(looks).length > 0) found.push({ across, cell: looks });
  };
  if (axis === 'row') (sheet.rows[model] ?? []).forEach(add);
  else sheet.rows.forEach((row, across) => add(row[model], across));
  if (found.length === 0) return null;
  const cells = Array.from({ length: count }, (_, line) => found.map((looks) => ({ line, ...looks }))).flat();
  return { cells, properties: Array.from({ length: count }, () => null) };
}

/** `deleteDimension`. */
export function deleteDimension(draft: Draft, request: Fields): void {
  const { sheet, axis, start, end, total } = dimensionRange(draft, request['range']);
  if (start >= total) throw invalid(`range.startIndex[${start}] is beyond the end of the sheet, ${total}`);
  const count = Math.min(end, total) - start;
  if (count >= total) throw invalid(`You can't delete all the ${axis}s on the sheet.`);
  draft.remove(sheet, axis, start, count);
}

/** `moveDimension`: the destination counts before the move; moving to where it stands does nothing. */
export function moveDimension(draft: Draft, request: Fields): void {
  const { sheet, axis, start, end, total } = dimensionRange(draft, request['source']);
  const destination = number(request['destinationIndex'], 0);
  if (end > total || destination < 0 || destination > total)
    throw invalid(`The move leaves the grid, which has ${total} ${axis}s.`);
  if (destination >= start && destination <= end) return;
  draft.move(sheet, axis, start, end - start, destination);
}

/** `appendDimension`. */
export function appendDimension(draft: Draft, request: Fields): void {
  const sheet = sheetById(draft, request['sheetId']);
  const axis = axisOf(request['dimension']);
  const length = number(request['length'], 0);
  if (length <= 0) throw invalid('The length must be greater than zero.');
  draft.insert(sheet, axis, axis === 'row' ? sheet.rowCount : sheet.columnCount, length);
}

/** `updateDimensionProperties`: width, height, hidden. */
export function updateDimensionProperties(draft: Draft, request: Fields): void {
  const { sheet, axis, start, end, total } = dimensionRange(draft, request['range']);
  const mask = requiredMask(request);
  const has = (name: string): boolean => name in mask || '*' in mask;
  const given = object(request['properties']);
  if (end > total) throw invalid(`range.endIndex[${end}] is beyond the end of the sheet, ${total}`);
  setProperties(draft, sheet, axis, start, end, (old) => {
    const { hiddenByUser, pixelSize, ...rest } = old;
    const size = has('pixelSize') ? given['pixelSize'] : pixelSize;
    const isHidden = has('hiddenByUser') ? given['hiddenByUser'] === true : hiddenByUser;
    return {
      ...rest,
      ...(isHidden ? { hiddenByUser: true } : {}),
      ...(typeof size === 'number' ? { pixelSize: size } : {}),
    };
  });
}

function setProperties(
  draft: Draft,
  sheet: Sheet,
  axis: Axis,
  start: number,
  end: number,
  change: (old: DimensionProperties) => DimensionProperties,
): void {
  const name = axis === 'row' ? 'rowProperties' : 'columnProperties';
  const changed = sheet[name].slice();
  for (let index = start; index < end; index += 1) {
    const next = change(changed[index] ?? {});
    changed[index] = Object.keys(next).length > 0 ? next : undefined;
  }
  draft.setSheet(sheet, { [name]: changed });
}

/** `autoResizeDimensions`: as wide as the longest text, by a rough count of letters. */
export function autoResizeDimensions(draft: Draft, request: Fields): void {
  const { sheet, axis, start, end, total } = dimensionRange(draft, request['dimensions']);
  if (axis === 'row') return;
  const widthOf = (column: number): number => {
    const longest = Math.max(
      0,
      ...sheet.rows.map(
        (row) => String(row[column]?.effective?.stringValue ?? row[column]?.effective?.numberValue ?? '').length,
      ),
    );
    return longest * PIXELS_PER_LETTER + PADDING_PIXELS;
  };
  for (let column = start; column < Math.min(end, total); column += 1) {
    setProperties(draft, sheet, axis, column, column + 1, (old) => ({ ...old, pixelSize: widthOf(column) }));
  }
}

const PIXELS_PER_LETTER = 7;
const PADDING_PIXELS = 21;

/** `addDimensionGroup`. A group that lies in another is one deeper. */
export function addDimensionGroup(draft: Draft, request: Fields): JsonObject {
  const { sheet, axis, start, end } = dimensionRange(draft, request['range']);
  const groups = groupsOf(sheet, axis);
  const outer = groups.filter((group) => contains(group, start, end)).length;
  const depth = outer + 1;
  const group = {
    range: { sheetId: sheet.sheetId, dimension: axis === 'row' ? 'ROWS' : 'COLUMNS', startIndex: start, endIndex: end },
    depth,
  };
  setGroups(draft, sheet, axis, [...groups, group]);
  return { addDimensionGroup: { dimensionGroups: groupsOf(sheet, axis) } };
}

/** `deleteDimensionGroup`: takes away the deepest group that covers the range. */
export function deleteDimensionGroup(draft: Draft, request: Fields): JsonObject {
  const { sheet, axis, start, end } = dimensionRange(draft, request['range']);
  const groups = groupsOf(sheet, axis);
  const deepest = groups
    .filter((group) => contains(group, start, end))
    .sort((a, b) => number(b['depth'], 0) - number(a['depth'], 0))[0];
  if (!deepest) throw invalid('There is no group over the given dimension range.');
  setGroups(
    draft,
    sheet,
    axis,
    groups.filter((group) => group !== deepest),
  );
  return { deleteDimensionGroup: { dimensionGroups: groupsOf(sheet, axis) } };
}

/** `updateDimensionGroup`: opens or closes it, which hides its rows or columns. */
export function updateDimensionGroup(draft: Draft, request: Fields): void {
  const given = object(request['dimensionGroup']);
  const { sheet, axis, start, end } = dimensionRange(draft, given['range']);
  const isCollapsed = given['collapsed'] === true;
  const groups = groupsOf(sheet, axis);
  const found = groups.find((group) => group['depth'] === given['depth'] && contains(group, start, end));
  if (!found) throw invalid('There is no such group.');
  const { collapsed: _old, ...rest } = found;
  setGroups(
    draft,
    sheet,
    axis,
    groups.map((group) => (group === found ? { ...rest, ...(isCollapsed ? { collapsed: true } : {}) } : group)),
  );
  updateDimensionProperties(draft, {
    range: given['range'],
    properties: { hiddenByUser: isCollapsed },
    fields: 'hiddenByUser',
  });
}

function groupsOf(sheet: Sheet, axis: Axis): readonly JsonObject[] {
  return axis === 'row' ? sheet.rowGroups : sheet.columnGroups;
}

function setGroups(draft: Draft, sheet: Sheet, axis: Axis, groups: readonly JsonObject[]): void {
  draft.setSheet(sheet, { [axis === 'row' ? 'rowGroups' : 'columnGroups']: groups });
}

function contains(group: JsonObject, start: number, end: number): boolean {
  const range = json(group['range']);
  return number(range['startIndex'], 0) <= start && number(range['endIndex'], Infinity) >= end;
}
