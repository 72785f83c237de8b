import { invalid } from '../google-error';
import type { JsonObject, Spreadsheet } from '../store/model';
import { parseRange, wholeSheet, type SheetRange } from '../values/a1';
import { overlaps } from '../values/rectangles';
import { gridRangeOn, json, list, number, object, sheetIn, text, type Fields } from './fields';

/** Developer metadata stands on the whole spreadsheet, on a tab, or on rows or columns of one. */
export type LocationType = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export function locationType(location: Fields): LocationType {
  const dimension = object(location['dimensionRange'])['dimension'];
  if (dimension !== undefined) return dimension === 'COLUMNS' ? 'COLUMN' : 'ROW';
  return location['sheetId'] === undefined ? 'SPREADSHEET' : 'SHEET';
}

/** The block of cells that a location covers; `null` for the whole spreadsheet. */
function blockOf(book: Spreadsheet, location: Fields): SheetRange | null {
  const type = locationType(location);
  if (type === 'SPREADSHEET') return null;
  const span = object(location['dimensionRange']);
  const sheet = sheetIn(book, type === 'SHEET' ? location['sheetId'] : span['sheetId']);
  const whole = wholeSheet(sheet);
  if (type === 'SHEET') return { sheet, range: whole };
  const [start, end] = [
    number(span['startIndex'], 0),
    number(span['endIndex'], type === 'ROW' ? sheet.rowCount : sheet.columnCount),
  ];
  const range =
    type === 'ROW'
      ? { ...whole, startRowIndex: start, endRowIndex: end }
      : { ...whole, startColumnIndex: start, endColumnIndex: end };
  return { sheet, range };
}

/** The metadata that a DeveloperMetadataLookup finds. Without a strategy, a location finds all that touches it. */
export function metadataMatching(book: Spreadsheet, lookup: Fields): JsonObject[] {
  return book.developerMetadata.filter((metadata) => {
    const location = object(metadata['location']);
    const isEqual = (name: string): boolean => lookup[name] === undefined || lookup[name] === metadata[name];
    if (!['metadataId', 'metadataKey', 'metadataValue', 'visibility'].every(isEqual)) return false;
    if (lookup['locationType'] !== undefined && lookup['locationType'] !== locationType(location)) return false;
    return lookup['metadataLocation'] === undefined || isAtLocation(book, location, lookup);
  });
}

function isAtLocation(book: Spreadsheet, location: Fields, lookup: Fields): boolean {
  const wanted = object(lookup['metadataLocation']);
  const [a, b] = [blockOf(book, wanted), blockOf(book, location)];
  const isExact = lookup['locationMatchingStrategy'] === 'EXACT_LOCATION';
  if (a === null || b === null) return isExact ? a === b : true;
  if (isExact)
    return (
      a.sheet === b.sheet &&
      locationType(wanted) === locationType(location) &&
      JSON.stringify(a.range) === JSON.stringify(b.range)
    );
  return a.sheet === b.sheet && overlaps(a.range, b.range);
}

/** The ranges that a DataFilter names: one for an A1 or grid range, any number for a metadata look-up. */
export function rangesOf(book: Spreadsheet, filter: Fields): SheetRange[] {
  const kinds = ['a1Range', 'gridRange', 'developerMetadataLookup'].filter((kind) => filter[kind] !== undefined);
  if (kinds.length !== 1)
    throw invalid('Exactly one of a1Range, gridRange and developerMetadataLookup must be set in a data filter.');
  if (filter['a1Range'] !== undefined) return [parseRange(book, text(filter['a1Range']))];
  if (filter['gridRange'] !== undefined) {
    const grid = object(filter['gridRange']);
    const sheet = sheetIn(book, grid['sheetId']);
    return [{ sheet, range: gridRangeOn(sheet, grid) }];
  }
  const found = metadataMatching(book, object(filter['developerMetadataLookup']));
  return found.map((metadata) => blockOf(book, object(metadata['location']))).filter((block) => block !== null);
}

/** The metadata that any of some DataFilters finds; a range finds what lies on it. */
export function metadataFor(
  book: Spreadsheet,
  filters: readonly Fields[],
): { filters: Fields[]; metadata: JsonObject }[] {
  const found = new Map<JsonObject, Fields[]>();
  for (const filter of filters) {
    const lookup = filter['developerMetadataLookup'];
    const matches =
      lookup === undefined ? touching(book, rangesOf(book, filter)) : metadataMatching(book, object(lookup));
    for (const metadata of matches) found.set(metadata, [...(found.get(metadata) ?? []), filter]);
  }
  return [...found].map(([metadata, by]) => ({ filters: by, metadata }));
}

function touching(book: Spreadsheet, ranges: readonly SheetRange[]): JsonObject[] {
  return book.developerMetadata.filter((metadata) => {
    const block = blockOf(book, json(metadata['location']));
    return block !== null && ranges.some(({ sheet, range }) => sheet === block.sheet && overlaps(range, block.range));
  });
}

export function filtersIn(body: Fields): Fields[] {
  return list(body['dataFilters']).map(object);
}
