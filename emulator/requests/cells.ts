import { invalid } from '../google-error';
import { cellAt, putCell, type Cell, type ExtendedValue, type JsonObject, type Sheet, type Spreadsheet } from '../store/model';
import { typedValue } from '../values/typed';
import { asksFor, parseMask, type Mask } from '../values/mask';
import { eachCell, gridRange, json, list, number, object, sheetById, text, type Fields } from './fields';

/** `updateCells`: writes the masked parts of cells; a part that the mask names and the cell lacks is cleared. */
export function updateCells(book: Spreadsheet, request: Fields): void {
  const mask = parseMask(text(request['fields']));
  if (Object.keys(mask).length === 0) throw invalid('At least one field must be listed in \'fields\'. (Use \'*\' to indicate all fields.)');
  const { sheet, row: firstRow, column: firstColumn, height, width } = target(book, request);
  const rows = list(request['rows']);
  const rowCount = Math.max(height ?? 0, rows.length);
  for (let row = 0; row < rowCount; row += 1) {
    const values = list(object(rows[row])['values']);
    const columnCount = width ?? values.length;
    for (let column = 0; column < columnCount; column += 1) {
      mergeCell(sheet, firstRow + row, firstColumn + column, object(values[column]), mask);
    }
  }
}

function target(
  book: Spreadsheet,
  request: Fields,
): { sheet: Sheet; row: number; column: number; height: number | null; width: number | null } {
  if (request['range'] !== undefined) {
    const { sheet, range } = gridRange(book, request['range']);
    return {
      sheet,
      row: range.startRowIndex,
      column: range.startColumnIndex,
      height: range.endRowIndex - range.startRowIndex,
      width: range.endColumnIndex - range.startColumnIndex,
    };
  }
  const start = object(request['start']);
  const sheet = sheetById(book, start['sheetId']);
  return { sheet, row: number(start['rowIndex'], 0), column: number(start['columnIndex'], 0), height: null, width: null };
}

function mergeCell(sheet: Sheet, row: number, column: number, data: Fields, mask: Mask): void {
  if (row >= sheet.rowCount || column >= sheet.columnCount) {
    throw invalid(`Attempting to write column: ${column}, beyond the last requested column of: ${sheet.columnCount - 1}`);
  }
  const old = cellAt(sheet, row, column) ?? {};
  const entered = asksFor(mask, 'userEnteredValue') ? enteredValue(data['userEnteredValue']) : old.entered;
  const format = maskedFormat(old.format, data['userEnteredFormat'], mask);
  const note = asksFor(mask, 'note') ? text(data['note']) : (old.note ?? '');
  const validation = asksFor(mask, 'dataValidation') ? json(data['dataValidation']) : (old.validation ?? {});
  putCell(sheet, row, column, cellOf(entered, format, note, validation));
}

function maskedFormat(old: JsonObject | undefined, given: unknown, mask: Mask): JsonObject {
  if (!asksFor(mask, 'userEnteredFormat')) return old ?? {};
  const parts = mask['userEnteredFormat'];
  if (!parts || Object.keys(parts).length === 0) return json(given);
  const kept: Record<string, JsonObject[string]> = { ...old };
  for (const part of Object.keys(parts)) {
    const value = json(given)[part];
    if (value === undefined) delete kept[part];
    else kept[part] = value;
  }
  return kept;
}

/** A cell from its parts, without the empty ones. */
export function cellOf(
  entered: ExtendedValue | undefined,
  format: JsonObject | undefined,
  note: string | undefined,
  validation: JsonObject | undefined,
): Cell {
  const hasValue = entered !== undefined && Object.keys(entered).length > 0;
  return {
    ...(hasValue ? { entered, ...(entered.formulaValue === undefined ? { effective: entered } : {}) } : {}),
    ...(format && Object.keys(format).length > 0 ? { format } : {}),
    ...(note ? { note } : {}),
    ...(validation && Object.keys(validation).length > 0 ? { validation } : {}),
  };
}

function enteredValue(value: unknown): ExtendedValue {
  const fields = object(value);
  const kinds = ['numberValue', 'stringValue', 'boolValue', 'formulaValue'].filter((kind) => fields[kind] !== undefined);
  if (kinds.length > 1) throw invalid('A cell can have one value only.');
  return fields['stringValue'] === '' ? {} : (fields as ExtendedValue);
}

/** `repeatCell`: the masked parts of one cell, on every cell of a range. */
export function repeatCell(book: Spreadsheet, request: Fields): void {
  const mask = parseMask(text(request['fields']));
  const { sheet, range } = gridRange(book, request['range']);
  eachCell(range, (row, column) => mergeCell(sheet, row, column, object(request['cell']), mask));
}

/** Our page's own request: a text as a person types it. */
export function enterText(book: Spreadsheet, request: Fields): void {
  const sheet = sheetById(book, request['sheetId']);
  enterAt(book, sheet, number(request['rowIndex'], 0), number(request['columnIndex'], 0), text(request['text']));
}

/** Types a text into a cell: it becomes a number, date, boolean or formula as it would for a person. */
export function enterAt(book: Spreadsheet, sheet: Sheet, row: number, column: number, typed: string): void {
  const old = cellAt(sheet, row, column) ?? {};
  const isText = json(old.format?.['numberFormat'])['type'] === 'TEXT';
  const { entered, numberFormat } = isText ? { entered: { stringValue: typed } } : typedValue(typed, book.locale);
  const hasFormat = old.format?.['numberFormat'] !== undefined;
  const format = numberFormat && !hasFormat ? { ...old.format, numberFormat } : old.format;
  putCell(sheet, row, column, cellOf(entered, format, old.note, old.validation));
}

/** `setDataValidation`: a rule on every cell of a range; without a rule, none. */
export function setDataValidation(book: Spreadsheet, request: Fields): void {
  const { sheet, range } = gridRange(book, request['range']);
  const rule = json(request['rule']);
  eachCell(range, (row, column) => {
    const old = cellAt(sheet, row, column) ?? {};
    const isNewCheckbox = json(rule['condition'])['type'] === 'BOOLEAN' && old.entered === undefined;
    const entered = isNewCheckbox ? { boolValue: false } : old.entered;
    putCell(sheet, row, column, cellOf(entered, old.format, old.note, rule));
  });
}

/** `findReplace`, plain text only, without regular expressions. */
export function findReplace(book: Spreadsheet, request: Fields): JsonObject {
  if (request['searchByRegex'] === true) throw invalid('The emulator does not search by regular expression.');
  const sheets = request['allSheets'] === true ? book.sheets : [gridRange(book, request['range'] ?? { sheetId: request['sheetId'] }).sheet];
  const find = text(request['find']);
  const matchCase = request['matchCase'] === true;
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  let occurrencesChanged = 0;
  for (const sheet of sheets) {
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const old = cell?.entered?.stringValue;
        if (old === undefined) return;
        const changed = old.replace(pattern, () => {
          occurrencesChanged += 1;
          return text(request['replacement']);
        });
        if (changed !== old) putCell(sheet, row, column, cellOf({ stringValue: changed }, cell?.format, cell?.note, cell?.validation));
      }),
    );
  }
  return { findReplace: { occurrencesChanged } };
}

/** `copyPaste` and `cutPaste` of a block, values and formats; formulas are copied as they are. */
export function copyPaste(book: Spreadsheet, request: Fields, isCut: boolean): void {
  const { sheet: from, range } = gridRange(book, request['source']);
  const height = range.endRowIndex - range.startRowIndex;
  const width = range.endColumnIndex - range.startColumnIndex;
  const block: (Cell | undefined)[][] = [];
  eachCell(range, (row, column) => {
    (block[row - range.startRowIndex] ??= [])[column - range.startColumnIndex] = cellAt(from, row, column);
    if (isCut) putCell(from, row, column, undefined);
  });
  const to = isCut ? object(request['destination']) : null;
  const destination = to
    ? { sheet: sheetById(book, to['sheetId']), range: { startRowIndex: number(to['rowIndex'], 0), startColumnIndex: number(to['columnIndex'], 0), endRowIndex: number(to['rowIndex'], 0) + height, endColumnIndex: number(to['columnIndex'], 0) + width } }
    : gridRange(book, request['destination']);
  const onlyValues = request['pasteType'] === 'PASTE_VALUES';
  eachCell(destination.range, (row, column) => {
    const source = block[(row - destination.range.startRowIndex) % height]?.[(column - destination.range.startColumnIndex) % width];
    const old = cellAt(destination.sheet, row, column);
    const pasted = onlyValues ? cellOf(source?.effective, old?.format, old?.note, old?.validation) : source;
    putCell(destination.sheet, row, column, pasted);
  });
}
