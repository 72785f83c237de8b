import { invalid } from '../google-error';
import { cellAt, type Cell, type ExtendedValue, type GridRange, type JsonObject, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { shownText } from '../values/typed';
import { cellOf } from './cell-data';
import { enterAt, growTo } from './cells';
import { dimensionRange, eachCell, gridRange, gridRangeOn, list, object, sheetById, text, type Fields } from './fields';

/** `findReplace`: in texts, in numbers as they are shown, and in formulas where asked. */
export function findReplace(draft: Draft, request: Fields): JsonObject {
  const find = text(request['find']);
  if (find === '') throw invalid('The find string must not be empty.');
  const pattern = searchPattern(find, request);
  const replacement =
    request['searchByRegex'] === true
      ? javaReplacement(text(request['replacement']))
      : text(request['replacement']).replace(/\$/g, '$$$$');
  const counts = { rows: 0, sheets: 0, values: 0, formulas: 0, occurrences: 0 };
  for (const { sheet, range } of scopeOf(draft, request)) {
    const rows = new Set<number>();
    eachCell(usedPart(sheet, range), (row, column) => {
      const cell = cellAt(sheet, row, column);
      const isFormula = cell?.entered?.formulaValue !== undefined;
      if (!cell?.entered || (isFormula && request['includeFormulas'] !== true)) return;
      const shown = cell.entered.formulaValue ?? cell.entered.stringValue ?? shownText(cell, draft.book.locale);
      const found = shown.match(pattern)?.length ?? 0;
      const changed = shown.replace(pattern, replacement);
      if (found === 0) return;
      counts.occurrences += found;
      counts[isFormula ? 'formulas' : 'values'] += 1;
      rows.add(row);
      if (changed !== shown) enterAt(draft, sheet, row, column, changed);
    });
    counts.rows += rows.size;
    counts.sheets += rows.size > 0 ? 1 : 0;
  }
  const reply = {
    valuesChanged: counts.values,
    formulasChanged: counts.formulas,
    rowsChanged: counts.rows,
    sheetsChanged: counts.sheets,
    occurrencesChanged: counts.occurrences,
  };
  return { findReplace: Object.fromEntries(Object.entries(reply).filter(([, count]) => count > 0)) };
}

function searchPattern(find: string, request: Fields): RegExp {
  const source = request['searchByRegex'] === true ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = request['matchEntireCell'] === true ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, request['matchCase'] === true ? 'gu' : 'giu');
  } catch {
    throw invalid(`Invalid regular expression: ${find}`);
  }
}

/** Java writes `\$` for a dollar and `$0` for all that was found; JavaScript writes `$$` and `$&`. */
function javaReplacement(replacement: string): string {
  return replacement.replace(/\\(.)|\$0/g, (all, escaped?: string) =>
    all === '$0' ? '$&' : escaped === '$' ? '$$' : (escaped ?? ''),
  );
}

function scopeOf(draft: Draft, request: Fields): { sheet: Sheet; range: GridRange }[] {
  const asked = ['range', 'sheetId', 'allSheets'].filter(
    (name) => request[name] !== undefined && request[name] !== false,
  );
  if (asked.length !== 1) throw invalid('Exactly one of range, sheetId and allSheets must be set.');
  if (request['range'] !== undefined) return [gridRange(draft, request['range'])];
  const sheets =
    request['allSheets'] === true
      ? draft.book.sheets.map(({ sheetId }) => sheetById(draft, sheetId))
      : [sheetById(draft, request['sheetId'])];
  return sheets.map((sheet) => ({ sheet, range: gridRangeOn(sheet, {}) }));
}

/** The part of a range that rows reach into. */
function usedPart(sheet: Sheet, range: GridRange): GridRange {
  return { ...range, endRowIndex: Math.min(range.endRowIndex, sheet.rows.length) };
}

/** `trimWhitespace`: takes away spaces around texts, and all but one between words. */
export function trimWhitespace(draft: Draft, request: Fields): JsonObject {
  const { sheet, range } = gridRange(draft, request['range']);
  let cellsChangedCount = 0;
  eachCell(usedPart(sheet, range), (row, column) => {
    const cell = cellAt(sheet, row, column);
    const old = cell?.entered?.stringValue;
    const trimmed = old?.trim().replace(/\s+/g, ' ');
    if (old === undefined || trimmed === old) return;
    cellsChangedCount += 1;
    draft.put(sheet, row, column, cellOf(cell, { entered: trimmed ? { stringValue: trimmed } : undefined }));
  });
  return { trimWhitespace: { cellsChangedCount } };
}

/** `deleteDuplicates`: rows of a range whose compared columns equal those of an earlier row go, and the rows below move up. */
export function deleteDuplicates(draft: Draft, request: Fields): JsonObject {
  draft.settle();
  const { sheet, range } = gridRange(draft, request['range']);
  const columns = comparedColumns(draft, request, range);
  const seen = new Set<string>();
  const used = usedPart(sheet, range);
  const kept: number[] = [];
  for (let row = used.startRowIndex; row < used.endRowIndex; row += 1) {
    const key = JSON.stringify(columns.map((column) => comparable(cellAt(sheet, row, column)?.effective)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = kept.map((row) => (sheet.rows[row] ?? []).slice(range.startColumnIndex, range.endColumnIndex));
  eachCell(used, (row, column) =>
    draft.put(sheet, row, column, rows[row - range.startRowIndex]?.[column - range.startColumnIndex], true),
  );
  return { deleteDuplicates: { duplicatesRemovedCount: used.endRowIndex - used.startRowIndex - kept.length } };
}

function comparedColumns(draft: Draft, request: Fields, range: GridRange): number[] {
  const chosen = list(request['comparisonColumns']).map((value) =>
    dimensionRange(draft, { ...object(value), dimension: 'COLUMNS' }),
  );
  const all = [{ start: range.startColumnIndex, end: range.endColumnIndex }];
  return (chosen.length > 0 ? chosen : all).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at),
  );
}

function comparable(value: ExtendedValue | undefined): unknown {
  return value?.stringValue?.toLowerCase() ?? value?.numberValue ?? value?.boolValue ?? null;
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** `textToColumns`: splits the texts of one column into it and the columns to its right. */
export function textToColumns(draft: Draft, request: Fields): void {
  const { sheet, range } = gridRange(draft, request['source']);
  if (range.endColumnIndex - range.startColumnIndex !== 1) throw invalid('The source must be exactly one column wide.');
  const type = text(request['delimiterType']);
  const delimiter = type === 'CUSTOM' ? text(request['delimiter']) : (DELIMITERS[type] ?? null);
  for (let row = range.startRowIndex; row < Math.min(range.endRowIndex, sheet.rows.length); row += 1) {
    const cell: Cell | undefined = cellAt(sheet, row, range.startColumnIndex);
    const whole = cell?.entered?.stringValue;
    if (whole === undefined) continue;
    const parts = whole.split(delimiter ?? /[,;\t]/).map((part) => part.trim());
    growTo(draft, sheet, 0, range.startColumnIndex + parts.length);
    parts.forEach((part, right) => enterAt(draft, sheet, row, range.startColumnIndex + right, part));
  }
}
