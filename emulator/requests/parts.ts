import { invalid } from '../google-error';
import type { JsonObject, PartName, Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { asksFor } from '../values/mask';
import { requiredMask } from './cells';
import { gridRange, json, list, number, sheetById, text, type Fields } from './fields';

type Handler = (draft: Draft, request: Fields) => JsonObject | void;

interface PartKind {
  readonly list: PartName;
  /** The name of the id, and of the object in requests and replies. */
  readonly id: string;
  readonly name: string;
}

/** What lies on a tab under an id: it can be added, updated by a mask, and deleted. */
export const PROTECTED_RANGE: PartKind = { list: 'protectedRanges', id: 'protectedRangeId', name: 'protectedRange' };
export const FILTER_VIEW: PartKind = { list: 'filterViews', id: 'filterViewId', name: 'filter' };
export const BANDED_RANGE: PartKind = { list: 'bandedRanges', id: 'bandedRangeId', name: 'bandedRange' };
export const TABLE: PartKind = { list: 'tables', id: 'tableId', name: 'table' };
export const CHART: PartKind = { list: 'charts', id: 'chartId', name: 'chart' };
export const SLICER: PartKind = { list: 'slicers', id: 'slicerId', name: 'slicer' };

/** A range with its tab's id set, even where that is 0 and was left out. Fails where it leaves the grid. */
export function ownedRange(draft: Draft, value: unknown): { sheet: Sheet; range: JsonObject } {
  const { sheet } = gridRange(draft, value);
  return { sheet, range: { ...json(value), sheetId: sheet.sheetId } };
}

/** `add…`: the id is given by the store. */
export function adding(kind: PartKind, request: string): Handler {
  return (draft, fields) => {
    const given = json(fields[kind.name]);
    if (list(given['unprotectedRanges']).length > 0 && given['range'] === undefined)
      throw invalid('The protected range needs a range.');
    const { sheet, range } = ownedRange(draft, rangeGiven(given));
    const part = { ...given, ...(isAnchored(given) ? {} : { range }), [kind.id]: given[kind.id] ?? 0 };
    draft.setSheet(sheet, { [kind.list]: [...sheet[kind.list], part] });
    const reply =
      kind === PROTECTED_RANGE ? { ...part, requestingUserCanEdit: true, editors: json(given['editors']) } : part;
    return { [request]: { [kind.name]: reply } };
  };
}

/** Charts and slicers stand at a place, not on a range. */
function isAnchored(given: JsonObject): boolean {
  return 'position' in given;
}

function rangeGiven(given: JsonObject): JsonObject {
  if (!isAnchored(given)) return json(given['range']);
  const anchor = json(json(json(given['position'])['overlayPosition'])['anchorCell']);
  return { sheetId: anchor['sheetId'] ?? 0 };
}

/** `update…`: the masked fields of the object that has the given id. */
export function updating(kind: PartKind): Handler {
  return (draft, fields) => {
    const given = json(fields[kind.name]);
    const mask = requiredMask(fields);
    const { sheet, part } = partById(draft, kind, given[kind.id]);
    const names = '*' in mask ? Object.keys(given) : Object.keys(mask);
    const changed: Record<string, JsonObject[string]> = { ...part };
    for (const name of names.filter((name) => asksFor(mask, name) && name !== kind.id)) {
      const value =
        name === 'range' && given['range'] !== undefined ? ownedRange(draft, given['range']).range : given[name];
      if (value === undefined) delete changed[name];
      else changed[name] = value;
    }
    draft.setSheet(sheet, { [kind.list]: sheet[kind.list].map((other) => (other === part ? changed : other)) });
  };
}

/** `delete…`, by the id that the request names `field`. */
export function deleting(kind: PartKind, field: string = kind.id): Handler {
  return (draft, fields) => {
    const { sheet, part } = partById(draft, kind, fields[field]);
    draft.setSheet(sheet, { [kind.list]: sheet[kind.list].filter((other) => other !== part) });
  };
}

function partById(draft: Draft, kind: PartKind, id: unknown): { sheet: Sheet; part: JsonObject } {
  for (const { sheetId } of draft.book.sheets) {
    const found = draft.book.sheets
      .find((other) => other.sheetId === sheetId)
      ?.[kind.list].find((part) => part[kind.id] === id);
    if (found) return { sheet: sheetById(draft, sheetId), part: found };
  }
  throw invalid(`No ${kind.name} with id: ${String(id)}`);
}

/** `duplicateFilterView`; the store gives the copy its id. */
export function duplicateFilterView(draft: Draft, request: Fields): JsonObject {
  const { sheet, part } = partById(draft, FILTER_VIEW, request['filterId']);
  const copy: JsonObject = {
    ...part,
    filterViewId: number(request['newFilterViewId'], 0),
    title: `Copy of ${text(part['title'])}`,
  };
  draft.setSheet(sheet, { filterViews: [...sheet.filterViews, copy] });
  return { duplicateFilterView: { filter: copy } };
}

/** `addTable`: names its columns after the header, bands it under the same id and freezes the header row of the tab. */
export function addTable(draft: Draft, request: Fields): JsonObject {
  const given = json(request['table']);
  const { sheet, range } = ownedRange(draft, given['range']);
  const { range: grid } = gridRange(draft, given['range']);
  const columnProperties = Array.from({ length: grid.endColumnIndex - grid.startColumnIndex }, (_, columnIndex) => {
    const asked =
      list(given['columnProperties'])
        .map(json)
        .find((column) => number(column['columnIndex'], 0) === columnIndex) ?? {};
    const header = sheet.rows[grid.startRowIndex]?.[grid.startColumnIndex + columnIndex]?.effective?.stringValue;
    return {
      columnIndex,
      columnName: asked['columnName'] ?? header ?? `Column ${columnIndex + 1}`,
      columnType: asked['columnType'] ?? 'TEXT',
      ...asked,
    };
  });
  const table = {
    ...given,
    name: text(given['name']) || `Table${sheet.tables.length + 1}`,
    range,
    columnProperties,
  } as JsonObject;
  const band = {
    bandedRangeId: Number.parseInt(text(given['tableId']), 16) || 1,
    bandedRangeReference: given['tableId'] ?? '',
    range,
    rowProperties: json(given['rowsProperties']),
  };
  draft.setSheet(sheet, { tables: [...sheet.tables, table], bandedRanges: [...sheet.bandedRanges, band] });
  if (grid.startRowIndex === 0 && sheet.frozenRowCount === 0) draft.setSheet(sheet, { frozenRowCount: 1 });
  return { addTable: { table } };
}

/** `deleteTable`: with its banding. */
export function deleteTable(draft: Draft, request: Fields): void {
  const { sheet, part } = partById(draft, TABLE, request['tableId']);
  draft.setSheet(sheet, {
    tables: sheet.tables.filter((table) => table !== part),
    bandedRanges: sheet.bandedRanges.filter((band) => band['bandedRangeReference'] !== part['tableId']),
  });
}

/** `setBasicFilter`: the one filter that everyone sees. */
export function setBasicFilter(draft: Draft, request: Fields): void {
  const filter = json(request['filter']);
  const { sheet, range } = ownedRange(draft, filter['range']);
  draft.setSheet(sheet, { basicFilter: { ...filter, range } });
}

export function clearBasicFilter(draft: Draft, request: Fields): void {
  draft.setSheet(sheetById(draft, request['sheetId']), { basicFilter: null });
}
