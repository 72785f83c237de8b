import type { Context, Hono } from 'hono';
import { invalid, notFound } from '../google-error';
import { renderSpreadsheet } from '../render';
import { list, object, text, type Fields } from '../requests/fields';
import { newSheet, newSpreadsheet, type JsonObject, type Spreadsheet } from '../store/model';
import { newSpreadsheetId, type Store } from '../store/store';
import { parseRange, wholeSheet, type SheetRange } from '../values/a1';
import { appendValues, clearValues, readValues, writeValues, type ReadOptions } from './values';

/** The methods of the Sheets API that the emulator answers, by their ids in Google's discovery document. */
export const SHEETS_METHODS = [
  'sheets.spreadsheets.create',
  'sheets.spreadsheets.get',
  'sheets.spreadsheets.getByDataFilter',
  'sheets.spreadsheets.batchUpdate',
  'sheets.spreadsheets.values.get',
  'sheets.spreadsheets.values.batchGet',
  'sheets.spreadsheets.values.batchGetByDataFilter',
  'sheets.spreadsheets.values.update',
  'sheets.spreadsheets.values.batchUpdate',
  'sheets.spreadsheets.values.append',
  'sheets.spreadsheets.values.clear',
  'sheets.spreadsheets.values.batchClear',
] as const;

/**
 * `/v4/spreadsheets…`. Verbs stand behind the last colon of the path, which clients escape or not, so the path is taken
 * apart here and not by the router.
 */
export function sheetsRoutes(app: Hono, store: Store, baseUrl: () => string): void {
  app.all('/v4/*', async (context) => {
    const path = decodeURIComponent(new URL(context.req.url).pathname).replace(/\/+$/, '').replace(/^\/v4\/spreadsheets/, '');
    const body = context.req.method === 'GET' ? {} : object(await context.req.json().catch(() => ({})));
    return context.json(answer({ store, context, path, body, baseUrl: baseUrl() }) as JsonObject);
  });
}

interface Call {
  readonly store: Store;
  readonly context: Context;
  readonly path: string;
  readonly body: Fields;
  readonly baseUrl: string;
}

function answer(call: Call): unknown {
  const { path, context, store } = call;
  const { method } = context.req;
  if (path === '' && method === 'POST') return create(call);
  const [, spreadsheetId = '', rest = ''] = /^\/([^/:]+)(.*)$/s.exec(path) ?? [];
  if (rest === '' && method === 'GET') return render(call, store.get(spreadsheetId), call.context.req.queries('ranges') ?? []);
  if (/^\/?:getByDataFilter$/.test(rest)) return getByDataFilter(call, store.get(spreadsheetId));
  if (/^\/?:batchUpdate$/.test(rest)) return batchUpdate(call, spreadsheetId);
  if (rest.startsWith('/values')) return valuesAnswer(call, spreadsheetId, rest.slice('/values'.length));
  throw notFound('The requested URL was not found on this server.');
}

function create({ store, body, baseUrl }: Call): unknown {
  const properties = object(body['properties']);
  const spreadsheetId = newSpreadsheetId();
  const titles = list(body['sheets']).map((sheet) => text(object(object(sheet)['properties'])['title']));
  const book: Spreadsheet = {
    ...newSpreadsheet(spreadsheetId, text(properties['title']) || 'Untitled spreadsheet', Date.now()),
    locale: text(properties['locale']) || 'en_US',
    timeZone: text(properties['timeZone']) || 'Etc/GMT',
    sheets: (titles.length > 0 ? titles : ['Sheet1']).map((title, index) => newSheet(index === 0 ? 0 : 1000 + index, title || `Sheet${index + 1}`)),
  };
  store.create(book);
  return renderSpreadsheet(book, { fields: null, includeGridData: false, ranges: [], url: editUrl(baseUrl, spreadsheetId) });
}

/** Where a person opens a spreadsheet. */
export function editUrl(baseUrl: string, spreadsheetId: string): string {
  return `${baseUrl}/spreadsheets/d/${spreadsheetId}/edit`;
}

function render({ context, baseUrl }: Call, book: Spreadsheet, ranges: readonly string[], includeGridData?: boolean): unknown {
  return renderSpreadsheet(book, {
    fields: context.req.query('fields') ?? null,
    includeGridData: includeGridData ?? context.req.query('includeGridData')?.toLowerCase() === 'true',
    ranges,
    url: editUrl(baseUrl, book.spreadsheetId),
  });
}

function getByDataFilter(call: Call, book: Spreadsheet): unknown {
  const ranges = list(call.body['dataFilters']).map((filter) => filterRangeText(book, object(filter)));
  return render(call, book, ranges, call.body['includeGridData'] === true);
}

function filterRangeText(book: Spreadsheet, filter: Fields): string {
  if (typeof filter['a1Range'] === 'string') return filter['a1Range'];
  const { sheet } = filterRange(book, filter);
  return `'${sheet.title.replace(/'/g, "''")}'`;
}

function filterRange(book: Spreadsheet, filter: Fields): SheetRange {
  if (typeof filter['a1Range'] === 'string') return parseRange(book, filter['a1Range']);
  const grid = object(filter['gridRange']);
  const sheet = book.sheets.find((candidate) => candidate.sheetId === (grid['sheetId'] ?? 0));
  if (!sheet || filter['gridRange'] === undefined) throw invalid('The data filter names no range of this spreadsheet.');
  const whole = wholeSheet(sheet);
  const corner = (name: keyof typeof whole): number => (typeof grid[name] === 'number' ? grid[name] : whole[name]);
  return {
    sheet,
    range: {
      startRowIndex: corner('startRowIndex'),
      endRowIndex: corner('endRowIndex'),
      startColumnIndex: corner('startColumnIndex'),
      endColumnIndex: corner('endColumnIndex'),
    },
  };
}

function batchUpdate(call: Call, spreadsheetId: string): unknown {
  const requests = list(call.body['requests']);
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  if (requests.some((request) => 'enterText' in object(request))) throw invalid('Unknown name "enterText".');
  const { book, replies } = call.store.change(spreadsheetId, requests, 'api');
  const updated = call.body['includeSpreadsheetInResponse'] === true ? { updatedSpreadsheet: render(call, book, []) } : {};
  return { spreadsheetId, replies, ...updated };
}

function readOptions(source: (name: string) => unknown): ReadOptions {
  return {
    valueRenderOption: text(source('valueRenderOption')) || 'FORMATTED_VALUE',
    dateTimeRenderOption: text(source('dateTimeRenderOption')) || 'SERIAL_NUMBER',
    majorDimension: text(source('majorDimension')) || 'ROWS',
  };
}

function valuesAnswer(call: Call, spreadsheetId: string, rest: string): unknown {
  const { store, context, body } = call;
  const book = store.get(spreadsheetId);
  const query = (name: string): string | undefined => context.req.query(name);
  if (rest === ':batchGet') {
    const ranges = (context.req.queries('ranges') ?? []).map((range) => parseRange(book, range));
    return { spreadsheetId, valueRanges: ranges.map((range) => readValues(book, range, readOptions(query))) };
  }
  if (rest === ':batchGetByDataFilter') return batchGetByDataFilter(book, body);
  if (rest === ':batchUpdate') return batchUpdateValues(call, spreadsheetId);
  if (rest === ':batchClear') {
    const ranges = list(body['ranges']).map((range) => clearValues(store, spreadsheetId, parseRange(store.get(spreadsheetId), text(range))));
    return { spreadsheetId, clearedRanges: ranges };
  }
  const verb = /^\/(.*):(append|clear)$/s.exec(rest);
  if (verb?.[2] === 'append') return appendValues(store, spreadsheetId, verb[1] ?? '', body, inputOption(query('valueInputOption')));
  if (verb) return { spreadsheetId, clearedRange: clearValues(store, spreadsheetId, parseRange(book, verb[1] ?? '')) };
  const target = parseRange(book, rest.slice(1));
  if (context.req.method === 'PUT') return writeValues(store, spreadsheetId, target, body, inputOption(query('valueInputOption')));
  return readValues(book, target, readOptions(query));
}

function inputOption(option: unknown): string {
  if (option !== 'RAW' && option !== 'USER_ENTERED') throw invalid("'valueInputOption' is required but not specified");
  return option;
}

function batchGetByDataFilter(book: Spreadsheet, body: Fields): unknown {
  const options = readOptions((name) => body[name]);
  const filters = list(body['dataFilters']).map(object);
  const valueRanges = filters.map((filter) => ({
    valueRange: readValues(book, filterRange(book, filter), options),
    dataFilters: [filter],
  }));
  return { spreadsheetId: book.spreadsheetId, valueRanges };
}

function batchUpdateValues({ store, body }: Call, spreadsheetId: string): unknown {
  const option = inputOption(body['valueInputOption']);
  const responses = list(body['data']).map((entry) => {
    const data = object(entry);
    return writeValues(store, spreadsheetId, parseRange(store.get(spreadsheetId), text(data['range'])), data, option);
  });
  const sum = (name: string): number => responses.reduce((total, response) => total + Number(response[name]), 0);
  return {
    spreadsheetId,
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: 1,
    responses,
  };
}
