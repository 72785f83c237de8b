import { invalid } from '../google-error';
import { newSheet, PARTS, type JsonObject, type PartName, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { withHoles } from '../store/with-holes';
import { sheetProperties } from '../render';
import { withColorStyles } from '../values/colors';
import { asksFor, below, type Mask } from '../values/mask';
import { growTo, requiredMask } from './cells';
import { json, number, object, sheetById, text, type Fields } from './fields';

/** `addSheet`. The store gives the request its sheet id before it is logged, so that a replay makes the same one. */
export function addSheet(draft: Draft, request: Fields): JsonObject {
  const properties = object(request['properties']);
  const title = text(properties['title']) || freeTitle(draft, 'Sheet', draft.book.sheets.length + 1);
  refuseTaken(draft, title, number(properties['sheetId'], 0));
  const sheet = sheetOf(properties, title);
  draft.addSheet(sheet, indexIn(draft, properties['index'], draft.book.sheets.length));
  return { addSheet: { properties: sheetProperties(draft.book, sheet) } };
}

/** A new tab with the properties that a request gives. */
export function sheetOf(properties: Fields, title: string): Sheet {
  const grid = object(properties['gridProperties']);
  const sheet = newSheet(number(properties['sheetId'], 0), title);
  sheet.rowCount = size(grid['rowCount'], sheet.rowCount);
  sheet.columnCount = size(grid['columnCount'], sheet.columnCount);
  sheet.frozenRowCount = number(grid['frozenRowCount'], 0);
  sheet.frozenColumnCount = number(grid['frozenColumnCount'], 0);
  sheet.hidden = properties['hidden'] === true;
  sheet.tabColor = tabColor(properties);
  return sheet;
}

function size(value: unknown, otherwise: number): number {
  const count = number(value, otherwise);
  if (count < 1) throw invalid('A sheet must have at least one row and one column.');
  return count;
}

function tabColor(properties: Fields): JsonObject | null {
  const colors = withColorStyles({
    ...(properties['tabColor'] ? { tabColor: json(properties['tabColor']) } : {}),
    ...(properties['tabColorStyle'] ? { tabColorStyle: json(properties['tabColorStyle']) } : {}),
  });
  const style = json(colors['tabColorStyle']);
  return Object.keys(style).length > 0 ? style : null;
}

function freeTitle(draft: Draft, stem: string, from: number): string {
  for (let number = from; ; number += 1) {
    const title = `${stem}${number}`;
    if (!draft.book.sheets.some((sheet) => sheet.title === title)) return title;
  }
}

function refuseTaken(draft: Draft, title: string, sheetId: number): void {
  if (draft.book.sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase())) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  if (draft.book.sheets.some((sheet) => sheet.sheetId === sheetId)) {
    throw invalid(`Sheet with id ${sheetId} already exists. Please choose a different id.`);
  }
}

function indexIn(draft: Draft, value: unknown, otherwise: number): number {
  const index = number(value, otherwise);
  if (index < 0 || index > draft.book.sheets.length) throw invalid(`Invalid sheet index: ${index}`);
  return index;
}

/** `deleteSheet`. */
export function deleteSheet(draft: Draft, request: Fields): void {
  const sheet = sheetById(draft, request['sheetId']);
  if (!draft.book.sheets.some((other) => !other.hidden && other !== sheet)) {
    throw invalid("You can't remove all the visible sheets in a document.");
  }
  const isOther = (range: JsonObject): boolean => json(range['range'])['sheetId'] !== sheet.sheetId;
  draft.setBook({ namedRanges: draft.book.namedRanges.filter(isOther) });
  draft.removeSheet(sheet);
}

/** `duplicateSheet`. */
export function duplicateSheet(draft: Draft, request: Fields): JsonObject {
  const source = sheetById(draft, request['sourceSheetId']);
  const sheetId = number(request['newSheetId'], 0);
  const copyTitle = `Copy of ${source.title}`;
  const isTaken = draft.book.sheets.some((sheet) => sheet.title === copyTitle);
  const title = text(request['newSheetName']) || (isTaken ? freeTitle(draft, `${copyTitle} `, 2) : copyTitle);
  refuseTaken(draft, title, sheetId);
  const copy = copySheet(source, sheetId, title);
  draft.addSheet(copy, indexIn(draft, request['insertSheetIndex'], draft.book.sheets.indexOf(source) + 1));
  return { duplicateSheet: { properties: sheetProperties(draft.book, copy) } };
}

/** A copy of a tab under another id; what lies on its cells names the new id. */
export function copySheet(source: Sheet, sheetId: number, title: string): Sheet {
  const parts = Object.fromEntries(
    PARTS.map((name) => [name, reowned(source[name], source.sheetId, sheetId)]),
  ) as Record<PartName, JsonObject[]>;
  const basicFilter = source.basicFilter && reowned(source.basicFilter, source.sheetId, sheetId);
  return { ...source, ...parts, basicFilter, sheetId, title, rows: source.rows.slice() };
}

/** The request of `sheets.copyTo`: a whole tab, at the end. */
export function insertSheet(draft: Draft, request: Fields): void {
  // Made by the emulator itself; from the log it comes back as JSON.
  draft.addSheet(withHoles(request['sheet'] as Sheet), draft.book.sheets.length);
}

function reowned<T>(value: T, from: number, to: number): T {
  return JSON.parse(JSON.stringify(value), (key: string, inner: unknown) =>
    key === 'sheetId' && inner === from ? to : inner,
  ) as T;
}

/** `updateSheetProperties`. */
export function updateSheetProperties(draft: Draft, request: Fields): void {
  const properties = object(request['properties']);
  const mask = requiredMask(request);
  const sheet = sheetById(draft, properties['sheetId']);
  if (asksFor(mask, 'title') && properties['title'] !== undefined && properties['title'] !== sheet.title)
    retitle(draft, sheet, text(properties['title']));
  if (asksFor(mask, 'hidden')) draft.setSheet(sheet, { hidden: properties['hidden'] === true });
  if (asksFor(mask, 'tabColor') || asksFor(mask, 'tabColorStyle'))
    draft.setSheet(sheet, { tabColor: tabColor(properties) });
  if (asksFor(mask, 'gridProperties'))
    updateGrid(draft, sheet, object(properties['gridProperties']), below(mask, 'gridProperties'));
  // The service counts the index before the move: moving to its own place or the next one changes nothing.
  if ('index' in mask) {
    const from = draft.book.sheets.indexOf(sheet);
    const index = indexIn(draft, properties['index'], from);
    draft.moveSheet(sheet, index > from ? index - 1 : index);
  }
  if (draft.book.sheets.every((other) => other.hidden)) throw invalid("You can't hide all the sheets in a document.");
}

function retitle(draft: Draft, sheet: Sheet, title: string): void {
  if (title === '') throw invalid('Sheet names cannot be empty.');
  const isTaken = draft.book.sheets.some(
    (other) => other !== sheet && other.title.toLowerCase() === title.toLowerCase(),
  );
  if (isTaken) throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  draft.rename(sheet, title);
}

function updateGrid(draft: Draft, sheet: Sheet, grid: Fields, mask: Mask): void {
  const has = (name: string): boolean =>
    name in mask || ((Object.keys(mask).length === 0 || '*' in mask) && grid[name] !== undefined);
  if (has('rowCount')) resize(draft, sheet, size(grid['rowCount'], sheet.rowCount), sheet.columnCount);
  if (has('columnCount')) resize(draft, sheet, sheet.rowCount, size(grid['columnCount'], sheet.columnCount));
  const frozenRowCount = has('frozenRowCount') ? number(grid['frozenRowCount'], 0) : sheet.frozenRowCount;
  const frozenColumnCount = has('frozenColumnCount') ? number(grid['frozenColumnCount'], 0) : sheet.frozenColumnCount;
  if (frozenRowCount >= sheet.rowCount || frozenColumnCount >= sheet.columnCount)
    throw invalid("You can't freeze all visible rows or columns on the sheet.");
  draft.setSheet(sheet, { frozenRowCount, frozenColumnCount });
}

function resize(draft: Draft, sheet: Sheet, rowCount: number, columnCount: number): void {
  growTo(draft, sheet, rowCount, columnCount);
  if (rowCount < sheet.rowCount) draft.remove(sheet, 'row', rowCount, sheet.rowCount - rowCount);
  if (columnCount < sheet.columnCount) draft.remove(sheet, 'column', columnCount, sheet.columnCount - columnCount);
}

/** `updateSpreadsheetProperties`. */
export function updateSpreadsheetProperties(draft: Draft, request: Fields): void {
  const mask = requiredMask(request);
  const properties = object(request['properties']);
  for (const name of ['title', 'locale', 'timeZone'] as const) {
    const value = text(properties[name]);
    if (asksFor(mask, name) && value) draft.setBook({ [name]: value });
  }
}
