import { randomBytes, randomInt } from 'node:crypto';
import { object, type Fields } from '../requests/fields';
import type { JsonObject } from './model';

/** Where a request takes the id of what it makes, and what makes one. */
const IDS: Readonly<
  Record<string, { readonly within: string | null; readonly name: string; readonly make: () => number | string }>
> = {
  addSheet: { within: 'properties', name: 'sheetId', make: newNumber },
  duplicateSheet: { within: null, name: 'newSheetId', make: newNumber },
  addProtectedRange: { within: 'protectedRange', name: 'protectedRangeId', make: newNumber },
  addFilterView: { within: 'filter', name: 'filterViewId', make: newNumber },
  duplicateFilterView: { within: null, name: 'newFilterViewId', make: newNumber },
  addBanding: { within: 'bandedRange', name: 'bandedRangeId', make: newNumber },
  addChart: { within: 'chart', name: 'chartId', make: newNumber },
  addSlicer: { within: 'slicer', name: 'slicerId', make: newNumber },
  addTable: { within: 'table', name: 'tableId', make: newText },
  addNamedRange: { within: 'namedRange', name: 'namedRangeId', make: newText },
  createDeveloperMetadata: { within: 'developerMetadata', name: 'metadataId', make: newNumber },
};

/** An id for a tab or what lies on one. */
export function newNumber(): number {
  return randomInt(1, 2 ** 31 - 1);
}

export function newText(): string {
  return randomInt(1, 2 ** 31 - 1).toString(16);
}

/** Gives what a request makes its id before it is logged, so that a replay makes the same. */
export function withIds(request: Fields): JsonObject {
  const kind = Object.keys(request)[0] ?? '';
  const body = object(request[kind]);
  const rule = IDS[kind];
  const inner = rule?.within ? object(body[rule.within]) : body;
  if (!rule || inner[rule.name] !== undefined) return request as JsonObject;
  const filled = { ...inner, [rule.name]: rule.make() };
  return { [kind]: rule.within ? { ...body, [rule.within]: filled } : filled } as JsonObject;
}

/** An id like the ones that Google gives: 44 characters that are safe in addresses. */
export function newSpreadsheetId(): string {
  return randomBytes(33).toString('base64url');
}
