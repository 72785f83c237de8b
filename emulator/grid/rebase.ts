import { GoogleError } from '../google-error';
import type { JsonObject } from '../store/model';
import { followPlace } from './positions';
import type { Shift } from './protocol';

const refused = (message: string): GoogleError => new GoogleError(409, 'ABORTED', message);

/**
 * Lets the requests of a page that has not heard of the latest shifts hit what the person meant: a typed text follows
 * its row. Anything else that points into a tab that has moved is refused with a 409, and the person does it again.
 */
export function rebaseRequests(
  requests: readonly JsonObject[],
  shifts: readonly Shift[] | null,
): readonly JsonObject[] {
  if (shifts === null)
    throw refused('The sheet has changed too much since this page last heard of it. Nothing was entered.');
  if (shifts.length === 0) return requests;
  return requests.map((request) => rebaseOne(request, shifts));
}

function rebaseOne(request: JsonObject, shifts: readonly Shift[]): JsonObject {
  const typed = request['enterText'];
  if (isObject(typed)) {
    const { sheetId, rowIndex, columnIndex } = typed;
    const place = followPlace({ sheetId: whole(sheetId), row: whole(rowIndex), column: whole(columnIndex) }, shifts);
    if (!place) throw refused('The row or column was deleted by someone else. The text was not entered.');
    return { enterText: { ...typed, rowIndex: place.row, columnIndex: place.column } };
  }
  const tabs = sheetsIn(request);
  if (shifts.some((shift) => tabs.has(shift.sheetId))) {
    throw refused('Someone else moved rows or columns at the same moment. Nothing was changed; please do it again.');
  }
  return request;
}

/** Every tab that a request names. */
function sheetsIn(value: unknown, found = new Set<number>()): Set<number> {
  if (Array.isArray(value)) value.forEach((entry) => sheetsIn(entry, found));
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (/sheetid$/i.test(name) && typeof inner === 'number') found.add(inner);
      else sheetsIn(inner, found);
    }
  }
  return found;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whole(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
