import { GoogleError } from '../google-error';
import { text } from '../requests/fields';
import { newSpreadsheetId } from '../store/ids';
import { newSheet, newSpreadsheet, type JsonObject, type Spreadsheet } from '../store/model';
import { API_ORIGIN } from '../store/store';
import { param, type Call, type Method } from './call';
import type { GoogleApi } from './google-api';

const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

function file({ baseUrl }: Call, book: Spreadsheet): JsonObject {
  return {
    kind: 'drive#file',
    id: book.spreadsheetId,
    name: book.title,
    mimeType: SPREADSHEET_TYPE,
    version: String(book.revision),
    modifiedTime: book.modifiedTime,
    trashed: book.trashed,
    webViewLink: `${baseUrl}/spreadsheets/d/${book.spreadsheetId}/edit`,
  };
}

/** What a file shows where the call has no mask. */
const SHORT = ['kind', 'id', 'name', 'mimeType'] as const;

function shown(call: Call, book: Spreadsheet): JsonObject {
  const full = file(call, book);
  return call.mask ? full : Object.fromEntries(SHORT.map((name) => [name, full[name] ?? null]));
}

/** The book of a call. Fails with Drive's 404, which names the file. */
function bookOf(call: Call): Spreadsheet {
  const id = param(call, 'fileId');
  const found = call.store.list().find(({ spreadsheetId }) => spreadsheetId === id);
  if (!found) throw new GoogleError(404, 'NOT_FOUND', `File not found: ${id}.`);
  return found;
}

function list(call: Call): JsonObject {
  const wanted = searchFor(call.query.get('q') ?? '');
  const found = call.store
    .list()
    .filter(wanted)
    .sort((a, b) => (a.modifiedTime < b.modifiedTime ? 1 : -1));
  const files = found.slice(0, Number(call.query.get('pageSize') ?? 100)).map((book) => shown(call, book));
  return { kind: 'drive#fileList', incompleteSearch: false, files };
}

/** The terms of a query that are about spreadsheets; all must hold. Fails with Drive's 400 on others. */
function searchFor(query: string): (book: Spreadsheet) => boolean {
  const terms = query.split(/\s+and\s+/i).filter((term) => term.trim() !== '');
  const tests = terms.map((term) => {
    const [, field = '', operator = '', quoted, word] =
      /^\s*\(?(\w+)\s*(=|!=|contains)\s*(?:'((?:[^'\\]|\\.)*)'|(true|false))\)?\s*$/.exec(term) ?? [];
    const value = (quoted ?? word ?? '').replace(/\\(.)/g, '$1');
    const isEqual = (actual: string): boolean => (actual === value) === (operator === '=');
    if (field === 'trashed') return (book: Spreadsheet) => isEqual(String(book.trashed));
    if (field === 'mimeType') return () => isEqual(SPREADSHEET_TYPE);
    if (field === 'name' && operator === 'contains')
      return (book: Spreadsheet) => book.title.toLowerCase().includes(value.toLowerCase());
    if (field === 'name') return (book: Spreadsheet) => isEqual(book.title);
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'Invalid Value');
  });
  return (book) => tests.every((test) => test(book));
}

function create(call: Call): JsonObject {
  if (text(call.body['mimeType']) !== SPREADSHEET_TYPE)
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'The emulator keeps spreadsheets only.');
  const book = newSpreadsheet(newSpreadsheetId(), text(call.body['name']) || 'Untitled', Date.now());
  return shown(call, call.store.create({ ...book, sheets: [newSheet(0, 'Sheet1')] }));
}

function update(call: Call): JsonObject {
  const { spreadsheetId, title, trashed } = bookOf(call);
  const name = text(call.body['name']);
  if (name && name !== title)
    call.store.change(
      spreadsheetId,
      [{ updateSpreadsheetProperties: { properties: { title: name }, fields: 'title' } }],
      API_ORIGIN,
    );
  const isTrashed = call.body['trashed'];
  if (typeof isTrashed === 'boolean' && isTrashed !== trashed) call.store.setTrashed(spreadsheetId, isTrashed);
  return shown(call, bookOf(call));
}

function copy(call: Call): JsonObject {
  const { spreadsheetId, title } = bookOf(call);
  return shown(call, call.store.copy(spreadsheetId, text(call.body['name']) || `Copy of ${title}`));
}

function remove(call: Call): null {
  call.store.remove(bookOf(call).spreadsheetId);
  return null;
}

function about(): JsonObject {
  return {
    kind: 'drive#about',
    user: { kind: 'drive#user', displayName: 'Owner', me: true, emailAddress: 'owner@example.com' },
  };
}

const FILE = /^\/files\/(?<fileId>[^/]+)$/;

/** The Drive API, version 3, as far as a spreadsheet is concerned. */
export const DRIVE_API: GoogleApi = {
  root: '/drive/v3',
  methods: [
    { id: 'drive.about.get', verb: 'GET', path: /^\/about$/, answer: about },
    { id: 'drive.files.list', verb: 'GET', path: /^\/files$/, answer: list },
    { id: 'drive.files.create', verb: 'POST', path: /^\/files$/, answer: create },
    { id: 'drive.files.get', verb: 'GET', path: FILE, answer: (call) => shown(call, bookOf(call)) },
    { id: 'drive.files.update', verb: 'PATCH', path: FILE, answer: update },
    { id: 'drive.files.copy', verb: 'POST', path: /^\/files\/(?<fileId>[^/]+)\/copy$/, answer: copy },
    { id: 'drive.files.delete', verb: 'DELETE', path: FILE, answer: remove },
  ] satisfies readonly Method[],
  hasQuotas: false,
  errorBody: (error) => error.driveBody(),
};
