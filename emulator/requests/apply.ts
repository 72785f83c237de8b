import { GoogleError, invalid } from '../google-error';
import { copyForChange, type JsonObject, type Spreadsheet } from '../store/model';
import { recalculate } from '../formulas/recalculate';
import { copyPaste, enterText, findReplace, repeatCell, setDataValidation, updateCells } from './cells';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  sortRange,
  updateDimensionProperties,
} from './dimensions';
import { gridRange, json, list, object, sheetById, type Fields } from './fields';
import {
  addProtectedRange,
  addSheet,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  mergeCells,
  unmergeCells,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from './sheets';

type Handler = (book: Spreadsheet, request: Fields) => JsonObject | void;

/** Every kind of request that the emulator knows; the kinds after the gap are stored or accepted without effect. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  updateCells,
  repeatCell,
  enterText,
  setDataValidation,
  findReplace,
  copyPaste: (book, request) => copyPaste(book, request, false),
  cutPaste: (book, request) => copyPaste(book, request, true),
  appendCells: (book, request) => appendCells(book, request),
  insertDimension,
  deleteDimension,
  moveDimension,
  appendDimension,
  updateDimensionProperties,
  sortRange,
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
  mergeCells,
  unmergeCells,
  addProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule: (book, request) => {
    const rule = json(request['rule']);
    const { sheet } = gridRange(book, list(rule['ranges'])[0]);
    sheet.conditionalFormats.push(rule);
  },
  setBasicFilter: (book, request) => {
    const filter = json(request['filter']);
    gridRange(book, filter['range']).sheet.basicFilter = filter;
  },
  clearBasicFilter: (book, request) => {
    sheetById(book, request['sheetId']).basicFilter = null;
  },

  updateBorders: (book, request) => void gridRange(book, request['range']),
  autoResizeDimensions: (book, request) => void sheetById(book, object(request['dimensions'])['sheetId']),
};

/** The names of all kinds of request that are known. */
export const REQUEST_KINDS: readonly string[] = Object.keys(HANDLERS);

function appendCells(book: Spreadsheet, request: Fields): void {
  const sheet = sheetById(book, request['sheetId']);
  const rows = list(request['rows']);
  let last = sheet.rows.length;
  while (last > 0 && !(sheet.rows[last - 1] ?? []).some((cell) => cell?.entered)) last -= 1;
  sheet.rowCount = Math.max(sheet.rowCount, last + rows.length);
  updateCells(book, { rows, fields: request['fields'], start: { sheetId: sheet.sheetId, rowIndex: last, columnIndex: 0 } });
}

/**
 * Applies requests in order to a copy: all of them or none. Returns the changed copy and one reply for each request.
 * Fails with Google's 400, which names the request that is at fault.
 */
export function applyRequests(
  book: Spreadsheet,
  requests: readonly unknown[],
  nowMs: number,
): { book: Spreadsheet; replies: JsonObject[] } {
  const copy = copyForChange(book);
  const replies = requests.map((request, index) => applyOne(copy, object(request), index));
  recalculate(copy, nowMs);
  return { book: copy, replies };
}

function applyOne(book: Spreadsheet, request: Fields, index: number): JsonObject {
  const kinds = Object.keys(request);
  const kind = kinds[0];
  const handler = kind === undefined ? undefined : HANDLERS[kind];
  if (kind === undefined || kinds.length !== 1) throw invalid(`Invalid requests[${index}]: exactly one kind of request must be set.`);
  if (!handler) throw invalid(`Invalid requests[${index}]: the emulator does not know ${kind}.`);
  try {
    return handler(book, object(request[kind])) ?? {};
  } catch (error) {
    if (error instanceof GoogleError) throw invalid(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}
