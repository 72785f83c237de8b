import { invalid } from '../google-error';
import { checkKinds } from '../requests/apply';
import { filtersIn, metadataFor, rangesOf } from '../requests/data-filters';
import { list, object, text, type Fields } from '../requests/fields';
import { copySheet, sheetOf } from '../requests/sheets';
import { renderSpreadsheet, sheetProperties, withoutZeroIds } from '../render';
import { newNumber, newSpreadsheetId } from '../store/ids';
import { newSpreadsheet, type JsonObject, type Spreadsheet } from '../store/model';
import { API_ORIGIN } from '../store/store';
import { clipped, parseRange, type SheetRange } from '../values/a1';
import { below } from '../values/mask';
import { isTrue, param, type Call, type Method } from './call';
import { VALUES_METHODS } from './values-methods';

/** Where a person opens a spreadsheet. */
export function editUrl(baseUrl: string, spreadsheetId: string): string {
  return `${baseUrl}/spreadsheets/d/${spreadsheetId}/edit`;
}

interface RenderOptions {
  readonly ranges?: readonly SheetRange[];
  readonly includeGridData?: boolean;
  /** Where the spreadsheet stands in the answer, so that the mask speaks of it there. */
  readonly within?: string;
}

function rendered(
  { mask, baseUrl }: Call,
  book: Spreadsheet,
  { ranges = [], includeGridData = false, within }: RenderOptions = {},
): JsonObject {
  const ownMask = mask && within !== undefined ? below(mask, within) : mask;
  return renderSpreadsheet(book, {
    mask: ownMask,
    includeGridData,
    ranges: ranges.map(clipped),
    url: editUrl(baseUrl, book.spreadsheetId),
  });
}

function create(call: Call): JsonObject {
  const properties = object(call.body['properties']);
  const blank = newSpreadsheet(newSpreadsheetId(), text(properties['title']) || 'Untitled spreadsheet', Date.now());
  const given = list(call.body['sheets']).map((sheet) => object(object(sheet)['properties']));
  const taken = new Set<string>();
  const sheets = (given.length > 0 ? given : [{}]).map((tab: Fields, index) => {
    const title = text(tab['title']) || `Sheet${index + 1}`;
    if (taken.has(title)) throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
    taken.add(title);
    return sheetOf({ ...tab, sheetId: tab['sheetId'] ?? (index === 0 ? 0 : newNumber()) }, title);
  });
  const book = call.store.create({
    ...blank,
    locale: text(properties['locale']) || blank.locale,
    timeZone: text(properties['timeZone']) || blank.timeZone,
    sheets,
  });
  return rendered(call, book);
}

function get(call: Call): JsonObject {
  const book = call.store.get(param(call, 'spreadsheetId'));
  const ranges = call.query.getAll('ranges').map((range) => parseRange(book, range));
  return rendered(call, book, { ranges, includeGridData: isTrue(call.query.get('includeGridData')) });
}

function getByDataFilter(call: Call): JsonObject {
  const book = call.store.get(param(call, 'spreadsheetId'));
  const filters = filtersIn(call.body);
  const ranges = filters.flatMap((filter) => rangesOf(book, filter));
  // Filters that find nothing leave no tab, which is not the same as no filter.
  const seen = filters.length > 0 && ranges.length === 0 ? { ...book, sheets: [] } : book;
  return rendered(call, seen, { ranges, includeGridData: call.body['includeGridData'] === true });
}

function batchUpdate(call: Call): JsonObject {
  const spreadsheetId = param(call, 'spreadsheetId');
  const requests = list(call.body['requests']);
  call.store.get(spreadsheetId);
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  checkKinds(requests);
  const { book, replies } = call.store.change(spreadsheetId, requests, API_ORIGIN);
  const answer = { spreadsheetId, replies: replies.map(withoutZeroIdsInReply) };
  if (call.body['includeSpreadsheetInResponse'] !== true) return answer;
  const ranges = list(call.body['responseRanges']).map((range) => parseRange(book, text(range)));
  const includeGridData = call.body['responseIncludeGridData'] === true;
  return {
    ...answer,
    updatedSpreadsheet: rendered(call, book, { ranges, includeGridData, within: 'updatedSpreadsheet' }),
  };
}

/** A tab's own properties keep the id 0; ranges do not say it. */
function withoutZeroIdsInReply(reply: JsonObject): JsonObject {
  return 'addSheet' in reply || 'duplicateSheet' in reply ? reply : withoutZeroIds(reply);
}

function metadataGet(call: Call): JsonObject {
  const book = call.store.get(param(call, 'spreadsheetId'));
  const id = Number(param(call, 'metadataId'));
  const found = book.developerMetadata.find((metadata) => metadata['metadataId'] === id);
  if (!found) throw invalid(`No developer metadata with id: ${id}`);
  return withoutZeroIds(found);
}

function metadataSearch(call: Call): JsonObject {
  const found = metadataFor(call.store.get(param(call, 'spreadsheetId')), filtersIn(call.body));
  if (found.length === 0) return {};
  const matched = found.map(({ filters, metadata }) => ({
    developerMetadata: withoutZeroIds(metadata),
    dataFilters: filters as JsonObject[],
  }));
  return { matchedDeveloperMetadata: matched };
}

/** `sheets.copyTo`: a tab into another spreadsheet, called `Copy of …`. */
function copyTo(call: Call): JsonObject {
  const source = call.store.get(param(call, 'spreadsheetId'));
  const sheetId = Number(param(call, 'sheetId'));
  const sheet = source.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) throw invalid(`No grid with id: ${sheetId}`);
  const target = call.store.get(text(call.body['destinationSpreadsheetId']));
  const copy = copySheet(sheet, newNumber(), freeTitle(target, `Copy of ${sheet.title}`));
  const { book } = call.store.change(
    target.spreadsheetId,
    [{ insertSheet: { sheet: JSON.parse(JSON.stringify(copy)) as JsonObject } }],
    API_ORIGIN,
  );
  return sheetProperties(book, copy);
}

function freeTitle(book: Spreadsheet, title: string): string {
  const isTaken = (wanted: string): boolean => book.sheets.some((sheet) => sheet.title === wanted);
  let number = 1;
  while (isTaken(number === 1 ? title : `${title} ${number}`)) number += 1;
  return number === 1 ? title : `${title} ${number}`;
}

const BOOK = '^/(?<spreadsheetId>[^/:]+)';

/** The methods of the Sheets API. A verb may stand behind a slash too, as some clients write it. */
export const SHEETS_METHODS: readonly Method[] = [
  { id: 'sheets.spreadsheets.create', verb: 'POST', path: /^$/, answer: create },
  { id: 'sheets.spreadsheets.get', verb: 'GET', path: new RegExp(`${BOOK}$`), answer: get },
  {
    id: 'sheets.spreadsheets.getByDataFilter',
    verb: 'POST',
    path: new RegExp(`${BOOK}/?:getByDataFilter$`),
    answer: getByDataFilter,
  },
  {
    id: 'sheets.spreadsheets.batchUpdate',
    verb: 'POST',
    path: new RegExp(`${BOOK}/?:batchUpdate$`),
    answer: batchUpdate,
  },
  {
    id: 'sheets.spreadsheets.developerMetadata.search',
    verb: 'POST',
    path: new RegExp(`${BOOK}/developerMetadata:search$`),
    answer: metadataSearch,
  },
  {
    id: 'sheets.spreadsheets.developerMetadata.get',
    verb: 'GET',
    path: new RegExp(`${BOOK}/developerMetadata/(?<metadataId>\\d+)$`),
    answer: metadataGet,
  },
  {
    id: 'sheets.spreadsheets.sheets.copyTo',
    verb: 'POST',
    path: new RegExp(`${BOOK}/sheets/(?<sheetId>\\d+):copyTo$`),
    answer: copyTo,
  },
  ...VALUES_METHODS,
];
