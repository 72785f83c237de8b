import { filtersIn, rangesOf } from '../requests/data-filters';
import { list, object, text, type Fields } from '../requests/fields';
import type { JsonObject, Spreadsheet } from '../store/model';
import { parseRange, sayRange, type SheetRange } from '../values/a1';
import { appendValues } from './append';
import { param, type Call, type Method } from './call';
import { readOptions, readValues, type ReadOptions } from './values-read';
import {
  clearAll,
  dataIn,
  inputOption,
  refuseOtherRange,
  rowsOf,
  totals,
  updateResponse,
  withData,
  writeAll,
  type Write,
} from './values-write';

function bookOf(call: Call): Spreadsheet {
  return call.store.get(param(call, 'spreadsheetId'));
}

function fromQuery({ query }: Call): ReadOptions {
  return readOptions((name) => query.get(name));
}

function get(call: Call): JsonObject {
  const book = bookOf(call);
  return readValues(book, parseRange(book, param(call, 'range')), fromQuery(call));
}

function batchGet(call: Call): JsonObject {
  const book = bookOf(call);
  const ranges = call.query.getAll('ranges').map((range) => parseRange(book, range));
  const { spreadsheetId } = book;
  return {
    spreadsheetId,
    ...(ranges.length > 0 ? { valueRanges: ranges.map((range) => readValues(book, range, fromQuery(call))) } : {}),
  };
}

/** Each range that the filters find, once, with the filters that found it. */
function batchGetByDataFilter(call: Call): JsonObject {
  const book = bookOf(call);
  const options = readOptions((name) => call.body[name]);
  const found = new Map<string, { range: SheetRange; filters: Fields[] }>();
  for (const filter of filtersIn(call.body)) {
    for (const range of rangesOf(book, filter)) {
      const key = `${range.sheet.sheetId}!${sayRange(range.sheet, range.range)}`;
      found.set(key, { range, filters: [...(found.get(key)?.filters ?? []), filter] });
    }
  }
  const valueRanges = [...found.values()].map(({ range, filters }) => ({
    valueRange: readValues(book, range, options),
    dataFilters: filters as JsonObject[],
  }));
  return { spreadsheetId: book.spreadsheetId, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
}

function update(call: Call): JsonObject {
  const book = bookOf(call);
  const option = inputOption(call.query.get('valueInputOption'));
  const target = parseRange(book, param(call, 'range'));
  refuseOtherRange(book, target, call.body);
  const write = { target, rows: rowsOf(call.body) };
  const after = writeAll(call.store, book.spreadsheetId, [write], option);
  return withData(after, updateResponse(after, write), (name) => call.query.get(name));
}

function batchUpdate(call: Call): JsonObject {
  const book = bookOf(call);
  const option = inputOption(call.body['valueInputOption']);
  const writes = dataIn(call.body).map((data, at) => ({
    target: parseRange(book, text(data['range'])),
    rows: rowsOf(data, `data[${at}].values`),
  }));
  const responses = written(call, book, writes, option);
  return { spreadsheetId: book.spreadsheetId, ...totals(responses), responses };
}

function written(
  call: Call,
  book: Spreadsheet,
  writes: readonly Write[],
  option: ReturnType<typeof inputOption>,
): JsonObject[] {
  const after = writeAll(call.store, book.spreadsheetId, writes, option);
  return writes.map((write) => withData(after, updateResponse(after, write), (name) => call.body[name]));
}

function batchUpdateByDataFilter(call: Call): JsonObject {
  const book = bookOf(call);
  const option = inputOption(call.body['valueInputOption']);
  const writes = dataIn(call.body).flatMap((data, at) => {
    const filter = object(data['dataFilter']);
    const rows = rowsOf(data, `data[${at}].values`);
    return rangesOf(book, filter).map((target) => ({ target, rows, filter }));
  });
  const responses = written(call, book, writes, option).map(({ spreadsheetId: _id, ...response }, at) => ({
    ...response,
    dataFilter: (writes[at]?.filter ?? {}) as JsonObject,
  }));
  return { spreadsheetId: book.spreadsheetId, ...totals(responses), responses };
}

function clear(call: Call): JsonObject {
  const { spreadsheetId } = bookOf(call);
  const [clearedRange = ''] = clearAll(call.store, spreadsheetId, [parseRange(bookOf(call), param(call, 'range'))]);
  return { spreadsheetId, clearedRange };
}

function batchClear(call: Call): JsonObject {
  const book = bookOf(call);
  const targets = list(call.body['ranges']).map((range) => parseRange(book, text(range)));
  return { spreadsheetId: book.spreadsheetId, clearedRanges: clearAll(call.store, book.spreadsheetId, targets) };
}

function batchClearByDataFilter(call: Call): JsonObject {
  const book = bookOf(call);
  const targets = filtersIn(call.body).flatMap((filter) => rangesOf(book, filter));
  return { spreadsheetId: book.spreadsheetId, clearedRanges: clearAll(call.store, book.spreadsheetId, targets) };
}

const VALUES = '^/(?<spreadsheetId>[^/:]+)/values';
const ID = 'sheets.spreadsheets.values';

/** Behind `values/` stands a range, which may hold colons itself: the last verb counts. */
export const VALUES_METHODS: readonly Method[] = [
  { id: `${ID}.batchGet`, verb: 'GET', path: new RegExp(`${VALUES}:batchGet$`), answer: batchGet },
  {
    id: `${ID}.batchGetByDataFilter`,
    verb: 'POST',
    path: new RegExp(`${VALUES}:batchGetByDataFilter$`),
    answer: batchGetByDataFilter,
  },
  { id: `${ID}.batchUpdate`, verb: 'POST', path: new RegExp(`${VALUES}:batchUpdate$`), answer: batchUpdate },
  {
    id: `${ID}.batchUpdateByDataFilter`,
    verb: 'POST',
    path: new RegExp(`${VALUES}:batchUpdateByDataFilter$`),
    answer: batchUpdateByDataFilter,
  },
  { id: `${ID}.batchClear`, verb: 'POST', path: new RegExp(`${VALUES}:batchClear$`), answer: batchClear },
  {
    id: `${ID}.batchClearByDataFilter`,
    verb: 'POST',
    path: new RegExp(`${VALUES}:batchClearByDataFilter$`),
    answer: batchClearByDataFilter,
  },
  { id: `${ID}.append`, verb: 'POST', path: new RegExp(`${VALUES}/(?<range>.+):append$`, 's'), answer: appendValues },
  { id: `${ID}.clear`, verb: 'POST', path: new RegExp(`${VALUES}/(?<range>.+):clear$`, 's'), answer: clear },
  { id: `${ID}.update`, verb: 'PUT', path: new RegExp(`${VALUES}/(?<range>.+)$`, 's'), answer: update },
  { id: `${ID}.get`, verb: 'GET', path: new RegExp(`${VALUES}/(?<range>.+)$`, 's'), answer: get },
];
