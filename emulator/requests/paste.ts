import { rewriteReferences, type Reference } from '../formulas/references';
import { rewriteBook, sameTitle, translatedCell } from '../formulas/shift';
import { cornersOf } from '../formulas/reader';
import { invalid } from '../google-error';
import { cellAt, type Cell, type GridRange, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { cellOf } from './cell-data';
import { enterAt, growTo } from './cells';
import { dimensionOf, eachCell, gridRange, number, object, sheetById, text, type Fields } from './fields';

/** What a paste takes over, by the API's PasteType; `old` is the cell that is pasted on. */
const PASTES: Readonly<Record<string, (old: Cell | undefined, source: Cell | undefined) => Cell>> = {
  PASTE_NORMAL: (_old, source) => cellOf(source, {}),
  PASTE_NO_BORDERS: (_old, source) => cellOf(source, { format: withoutBorders(source) }),
  PASTE_VALUES: (old, source) =>
    cellOf(old, { entered: source?.effective?.errorValue ? undefined : source?.effective }),
  PASTE_FORMULA: (old, source) => cellOf(old, { entered: source?.entered }),
  PASTE_FORMAT: (old, source) => cellOf(old, { format: source?.format ?? {} }),
  PASTE_DATA_VALIDATION: (old, source) => cellOf(old, { validation: source?.validation ?? {} }),
  PASTE_CONDITIONAL_FORMATTING: (old) => cellOf(old, {}),
};

function withoutBorders(source: Cell | undefined): NonNullable<Cell['format']> {
  const { borders: _borders, ...format } = source?.format ?? {};
  return format;
}

function pasteFor(type: unknown): (old: Cell | undefined, source: Cell | undefined) => Cell {
  const paste = PASTES[text(type) || 'PASTE_NORMAL'];
  if (!paste) throw invalid(`Invalid value at 'paste_type': ${JSON.stringify(type)}`);
  return paste;
}

/** `copyPaste`: the block is repeated as often as the destination has room for it, at least once. */
export function copyPaste(draft: Draft, request: Fields): void {
  draft.settle();
  const { sheet: from, range: source } = gridRange(draft, request['source']);
  const { sheet: to, range: destination } = gridRange(draft, request['destination']);
  const isTurned = request['pasteOrientation'] === 'TRANSPOSE';
  const block = blockOf(from, source);
  const [height, width] = isTurned
    ? [dimensionOf(source).width, dimensionOf(source).height]
    : [dimensionOf(source).height, dimensionOf(source).width];
  const asked = dimensionOf(destination);
  const rows = Math.max(1, Math.floor(asked.height / height)) * height;
  const columns = Math.max(1, Math.floor(asked.width / width)) * width;
  growTo(draft, to, destination.startRowIndex + rows, destination.startColumnIndex + columns);
  const paste = pasteFor(request['pasteType']);
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const [r, c] = isTurned ? [right % width, down % height] : [down % height, right % width];
      const [row, column] = [destination.startRowIndex + down, destination.startColumnIndex + right];
      const moved = translatedCell(block[r]?.[c], row - source.startRowIndex - r, column - source.startColumnIndex - c);
      draft.put(to, row, column, paste(cellAt(to, row, column), moved));
    }
  }
}

function blockOf(sheet: Sheet, range: GridRange): (Cell | undefined)[][] {
  return Array.from({ length: range.endRowIndex - range.startRowIndex }, (_, down) =>
    Array.from({ length: range.endColumnIndex - range.startColumnIndex }, (_column, right) =>
      cellAt(sheet, range.startRowIndex + down, range.startColumnIndex + right),
    ),
  );
}

/** `cutPaste`: the block moves, and what pointed to its cells follows. */
export function cutPaste(draft: Draft, request: Fields): void {
  const { sheet: from, range: source } = gridRange(draft, request['source']);
  const destination = object(request['destination']);
  const to = sheetById(draft, destination['sheetId']);
  const [row, column] = [number(destination['rowIndex'], 0), number(destination['columnIndex'], 0)];
  const { height, width } = dimensionOf(source);
  growTo(draft, to, row + height, column + width);
  const paste = pasteFor(request['pasteType']);
  const block = blockOf(from, source);
  const isFormatKept = text(request['pasteType']) === 'PASTE_VALUES';
  eachCell(source, (r, c) =>
    draft.put(from, r, c, isFormatKept ? cellOf(cellAt(from, r, c), { entered: undefined }) : undefined, true),
  );
  block.forEach((cells, down) =>
    cells.forEach((cell, right) =>
      draft.put(to, row + down, column + right, paste(cellAt(to, row + down, column + right), cell), true),
    ),
  );
  follow(draft, { from, to, source, rows: row - source.startRowIndex, columns: column - source.startColumnIndex });
}

interface Cut {
  readonly from: Sheet;
  readonly to: Sheet;
  readonly source: GridRange;
  readonly rows: number;
  readonly columns: number;
}

function follow(draft: Draft, cut: Cut): void {
  const rewrite = (formula: string, own: string): string =>
    rewriteReferences(formula, (reference) => followOne(reference, own, cut));
  for (const { sheetId, row, column, cell } of rewriteBook(draft.book, rewrite)) {
    const sheet = draft.sheet(sheetId);
    if (sheet) draft.put(sheet, row, column, cell, true);
  }
}

/** A reference that lies within what was cut points to where it was pasted. */
function followOne(reference: Reference, own: string, { from, to, source, rows, columns }: Cut): Reference {
  if (!sameTitle(reference.tab ?? own, from.title)) return reference;
  const { startRow, endRow, startColumn, endColumn } = cornersOf(reference);
  const isWithin =
    startRow >= source.startRowIndex &&
    endRow <= source.endRowIndex &&
    startColumn >= source.startColumnIndex &&
    endColumn <= source.endColumnIndex;
  if (!isWithin) return reference;
  const move = (corner: Reference['from']): Reference['from'] => ({
    ...corner,
    row: (corner.row ?? 0) + rows,
    column: (corner.column ?? 0) + columns,
  });
  const tab = sameTitle(to.title, own) && reference.tab === null ? null : to.title;
  return { tab, from: move(reference.from), to: reference.to && move(reference.to) };
}

/** `pasteData`: delimited text, or the cells of an HTML table, as if typed. */
export function pasteData(draft: Draft, request: Fields): void {
  const coordinate = object(request['coordinate']);
  const sheet = sheetById(draft, coordinate['sheetId']);
  const [row, column] = [number(coordinate['rowIndex'], 0), number(coordinate['columnIndex'], 0)];
  const data = text(request['data']);
  const rows = request['html'] === true ? htmlRows(data) : delimitedRows(data, text(request['delimiter']) || '\t');
  growTo(draft, sheet, row + rows.length, column + Math.max(0, ...rows.map((cells) => cells.length)));
  rows.forEach((cells, down) =>
    cells.forEach((typed, right) => enterAt(draft, sheet, row + down, column + right, typed)),
  );
}

/** Rows of delimited text; a field in double quotes may hold delimiters and line ends. */
export function delimitedRows(data: string, delimiter: string): string[][] {
  const rows: string[][] = [['']];
  const add = (letters: string): void => {
    const row = rows.at(-1);
    if (row) row.push((row.pop() ?? '') + letters);
  };
  let isQuoted = false;
  for (let at = 0; at < data.length; at += 1) {
    const letter = data[at] ?? '';
    if (isQuoted && letter === '"' && data[at + 1] === '"') add(data[(at += 1)] ?? '');
    else if (letter === '"' && (isQuoted || rows.at(-1)?.at(-1) === '')) isQuoted = !isQuoted;
    else if (!isQuoted && data.startsWith(delimiter, at)) {
      rows.at(-1)?.push('');
      at += delimiter.length - 1;
    } else if (!isQuoted && letter === '\n') rows.push(['']);
    else if (isQuoted || letter !== '\r') add(letter);
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

function htmlRows(html: string): string[][] {
  const rows = html.match(/<tr[\s>].*?<\/tr>/gis) ?? [html];
  return rows.map((row) => (row.match(/<t[dh][\s>].*?<\/t[dh]>/gis) ?? [row]).map(plainText));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
