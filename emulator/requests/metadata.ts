import { invalid } from '../google-error';
import type { JsonObject } from '../store/model';
import type { Draft } from '../store/draft';
import { asksFor } from '../values/mask';
import { requiredMask } from './cells';
import { filtersIn, locationType, metadataFor } from './data-filters';
import { dimensionRange, json, number, object, sheetById, text, type Fields } from './fields';

/** `createDeveloperMetadata`; the store gives the id. It stays with its row when rows are inserted above. */
export function createDeveloperMetadata(draft: Draft, request: Fields): JsonObject {
  const given = json(request['developerMetadata']);
  if (text(given['metadataKey']) === '') throw invalid('The developer metadata key must be specified.');
  if (text(given['visibility']) === '') throw invalid('The developer metadata visibility must be specified.');
  const metadataId = number(given['metadataId'], 0);
  if (draft.book.developerMetadata.some((other) => other['metadataId'] === metadataId))
    throw invalid(`Developer metadata with id ${metadataId} already exists.`);
  const developerMetadata = {
    ...given,
    metadataId,
    location: locationOf(draft, object(given['location'])),
  } as JsonObject;
  draft.setBook({ developerMetadata: [...draft.book.developerMetadata, developerMetadata] });
  return { createDeveloperMetadata: { developerMetadata } };
}

function locationOf(draft: Draft, given: Fields): JsonObject {
  const type = locationType(given);
  if (type === 'SPREADSHEET') return { locationType: type, spreadsheet: true };
  if (type === 'SHEET') return { locationType: type, sheetId: sheetById(draft, given['sheetId']).sheetId };
  const { sheet, start, end } = dimensionRange(draft, given['dimensionRange']);
  if (end - start !== 1) throw invalid('Developer metadata can only be put on a single row or column.');
  return {
    locationType: type,
    dimensionRange: { ...json(given['dimensionRange']), sheetId: sheet.sheetId, startIndex: start, endIndex: end },
  };
}

/** `updateDeveloperMetadata`. */
export function updateDeveloperMetadata(draft: Draft, request: Fields): JsonObject {
  const mask = requiredMask(request);
  const given = json(request['developerMetadata']);
  const found = new Set(metadataFor(draft.book, filtersIn(request)).map(({ metadata }) => metadata));
  if (found.size === 0) throw invalid('No developer metadata matches the data filters.');
  const changes: Record<string, JsonObject[string]> = {};
  for (const name of ['metadataKey', 'metadataValue', 'visibility'] as const) {
    if (asksFor(mask, name) && given[name] !== undefined) changes[name] = given[name];
  }
  if (asksFor(mask, 'location') && given['location'] !== undefined)
    changes['location'] = locationOf(draft, object(given['location']));
  const changed = (metadata: JsonObject): JsonObject => (found.has(metadata) ? { ...metadata, ...changes } : metadata);
  draft.setBook({ developerMetadata: draft.book.developerMetadata.map(changed) });
  return { updateDeveloperMetadata: { developerMetadata: [...found].map(changed) } };
}

/** `deleteDeveloperMetadata`. */
export function deleteDeveloperMetadata(draft: Draft, request: Fields): JsonObject {
  const found = new Set(metadataFor(draft.book, [object(request['dataFilter'])]).map(({ metadata }) => metadata));
  draft.setBook({ developerMetadata: draft.book.developerMetadata.filter((metadata) => !found.has(metadata)) });
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: [...found] } };
}
