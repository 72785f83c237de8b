import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { WireJson, WireObject } from '../../grid/protocol';
import type { PageCell } from '../model/cell';
import { EMPTY_CELL } from '../model/cell';
import { ruleKind } from '../model/rule';
import { cellData, cellStyle, extrasOf } from '../view/cell-data';
import { plainText } from '../view/open-editor';
import { LINK_STYLE } from '../view/style';
import { blocksOf } from './blocks';
import { formatEdit } from './format-edits';

export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  /** What the server last said. */
  readonly before: PageCell | undefined;
  /** What is on the screen now. */
  readonly now: ICellData | null;
  readonly nowStyle: IStyleData | null;
}

/** The requests that bring the server's cells to what a person made of them on the screen. */
export function cellRequests(sheetId: number, touched: readonly TouchedCell[]): WireObject[] {
  const requests: WireObject[] = [];
  const emptied: [number, number][] = [];
  const formats = new Map<string, { format: WireObject; fields: string; cells: [number, number][] }>();
  for (const cell of touched) {
    const { row, column } = cell;
    const value = valueEdit(cell);
    if (value === 'emptied') emptied.push([row, column]);
    else if (value !== null) requests.push(valueRequest(sheetId, row, column, value));
    const edit = lookEdit(cell);
    if (!edit) continue;
    const key = JSON.stringify(edit);
    const group = formats.get(key) ?? { ...edit, cells: [] };
    group.cells.push([row, column]);
    formats.set(key, group);
  }
  for (const block of blocksOf(emptied)) {
    requests.push({ updateCells: { range: { sheetId, ...block }, fields: 'userEnteredValue' } });
  }
  for (const { format, fields, cells } of formats.values()) {
    for (const block of blocksOf(cells))
      requests.push({ repeatCell: { range: { sheetId, ...block }, cell: { userEnteredFormat: format }, fields } });
  }
  return requests;
}

/** The look that a link gives a cell is not a format of its own, and the link itself stays. */
function lookEdit({ before, nowStyle }: TouchedCell): ReturnType<typeof formatEdit> {
  const shown = before ? cellStyle(before) : null;
  const edit = formatEdit(shown, nowStyle);
  if (!before?.format || !edit || !edit.fields.includes('textFormat')) return edit;
  const own = object(before.format['textFormat']);
  const { underline, foregroundColor, foregroundColorStyle, ...rest } = object(edit.format['textFormat']);
  const isLinkLook = before.link !== null && nowStyle?.cl?.rgb === LINK_STYLE.cl?.rgb;
  const colours =
    isLinkLook || !foregroundColor || !foregroundColorStyle ? {} : { foregroundColor, foregroundColorStyle };
  const line = isLinkLook || !underline ? {} : { underline };
  const link = own['link'] === undefined ? {} : { link: own['link'] };
  return { ...edit, format: { ...edit.format, textFormat: { ...rest, ...line, ...colours, ...link } } };
}

function object(value: WireJson | undefined): WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WireObject) : {};
}

type ValueEdit = { readonly typed: string } | { readonly value: WireObject };

function valueEdit({ before, now }: TouchedCell): ValueEdit | 'emptied' | null {
  const { typed, edited } = extrasOf(now);
  if (typed !== undefined) return { typed };
  const text = now?.p ? plainText(now.p.body?.dataStream ?? '') : null;
  if (text !== null) return { typed: text };
  const expected = cellData(before ?? EMPTY_CELL);
  const [value, old] = [now?.v ?? null, expected.v ?? null];
  const isSame = value === old && extrasOf(expected).edited === edited;
  if (isSame) return null;
  if (value === null || value === '') return before && before.edited !== '' ? 'emptied' : null;
  if (edited?.startsWith('=')) return { typed: edited };
  if (before?.rule && ruleKind(before.rule) === 'checkbox')
    return { value: { boolValue: value === 1 || value === true || value === '1' } };
  if (now?.t === CellValueType.BOOLEAN) return { value: { boolValue: value === 1 || value === true } };
  if (typeof value === 'number') return { value: { numberValue: value } };
  return { typed: String(value) };
}

function valueRequest(sheetId: number, rowIndex: number, columnIndex: number, edit: ValueEdit): WireObject {
  if ('typed' in edit) return { enterText: { sheetId, rowIndex, columnIndex, text: edit.typed } };
  const rows = [{ values: [{ userEnteredValue: edit.value }] }];
  return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows, fields: 'userEnteredValue' } };
}
