import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { WireSheet } from '../../grid/protocol';
import type { PageSheet } from '../model/book';
import type { GridView } from './grid-view';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, freezeOf, rangeOf, worksheetData } from './workbook-data';

/** Makes a tab on the screen look as its properties say: name, size, frozen panes, merges, widths, hidden rows. */
export function applyLooks(view: GridView, properties: WireSheet): void {
  const worksheet = view.worksheet(properties.sheetId);
  if (!worksheet) return;
  const subUnitId = String(properties.sheetId);
  if (worksheet.getName() !== properties.title)
    view.apply(SetWorksheetNameMutation.id, { subUnitId, name: properties.title });
  if (worksheet.getRowCount() !== properties.rowCount)
    view.apply(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: properties.rowCount });
  if (worksheet.getColumnCount() !== properties.columnCount) {
    view.apply(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: properties.columnCount });
  }
  if ((worksheet.isSheetHidden() === BooleanNumber.TRUE) !== properties.hidden) {
    view.apply(SetWorksheetHideMutation.id, {
      subUnitId,
      hidden: properties.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }
  if ((worksheet.getTabColor() ?? '') !== (properties.tabColor ?? ''))
    view.apply(SetTabColorMutation.id, { subUnitId, color: properties.tabColor ?? '' });
  const freeze = freezeOf(properties);
  const now = worksheet.getFreeze();
  if (now.xSplit !== freeze.xSplit || now.ySplit !== freeze.ySplit)
    view.apply(SetFrozenMutation.id, { subUnitId, ...freeze });
  applyMerges(view, properties);
  applyColumns(view, properties);
  applyRows(view, properties);
}

function applyMerges(view: GridView, properties: WireSheet): void {
  const subUnitId = String(properties.sheetId);
  const shown = view.worksheet(properties.sheetId)?.getMergeData() ?? [];
  const wanted = properties.merges.map(rangeOf);
  const key = (ranges: readonly IRange[]): string =>
    ranges
      .map((range) => [range.startRow, range.endRow, range.startColumn, range.endColumn].join())
      .sort()
      .join(';');
  if (key(shown) === key(wanted)) return;
  if (shown.length > 0)
    view.apply(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: shown.map((range) => ({ ...range })) });
  if (wanted.length > 0) view.apply(AddWorksheetMergeMutation.id, { subUnitId, ranges: wanted });
}

function applyColumns(view: GridView, properties: WireSheet): void {
  const worksheet = view.worksheet(properties.sheetId);
  if (!worksheet) return;
  const subUnitId = String(properties.sheetId);
  const hidden = new Set(properties.hiddenColumns);
  for (let column = 0; column < properties.columnCount; column += 1) {
    const ranges = [{ startRow: 0, endRow: properties.rowCount - 1, startColumn: column, endColumn: column }];
    const width = properties.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
    const isHidden = worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
    if ((worksheet.getColumnManager().getColumn(column)?.w ?? DEFAULT_COLUMN_WIDTH) !== width) {
      view.apply(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth: width });
    }
    if (hidden.has(column) !== isHidden)
      view.apply((isHidden ? SetColVisibleMutation : SetColHiddenMutation).id, { subUnitId, ranges });
  }
}

function applyRows(view: GridView, properties: WireSheet): void {
  const worksheet = view.worksheet(properties.sheetId);
  if (!worksheet) return;
  const subUnitId = String(properties.sheetId);
  const rows = worksheet.getRowManager();
  const hidden = new Set(properties.hiddenRows);
  const toHide: number[] = [];
  const toShow: number[] = [];
  for (let row = 0; row < properties.rowCount; row += 1) {
    const shown = rows.getRow(row);
    const isHidden = shown?.hd === BooleanNumber.TRUE;
    if (hidden.has(row) !== isHidden) (isHidden ? toShow : toHide).push(row);
    const height = properties.rowHeights[row];
    const isOwn = shown?.ia === BooleanNumber.FALSE;
    if (height === undefined ? !isOwn : isOwn && shown.h === height) continue;
    const ranges = rowRanges([row], properties.columnCount);
    view.apply(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight: height ?? DEFAULT_ROW_HEIGHT });
    const autoHeightInfo = height === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    view.apply(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo });
  }
  if (toHide.length > 0)
    view.apply(SetRowHiddenMutation.id, { subUnitId, ranges: rowRanges(toHide, properties.columnCount) });
  if (toShow.length > 0)
    view.apply(SetRowVisibleMutation.id, { subUnitId, ranges: rowRanges(toShow, properties.columnCount) });
}

/** Sorted row numbers as ranges over the whole width. */
function rowRanges(rows: readonly number[], columnCount: number): IRange[] {
  const ranges: IRange[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 });
  }
  return ranges;
}

export function addSheet(view: GridView, sheet: PageSheet, index: number): void {
  view.apply(InsertSheetMutation.id, { index, sheet: mergeWorksheetSnapshotWithDefault(worksheetData(sheet)) });
}

export function removeSheet(view: GridView, sheetId: number, next: number): void {
  if (view.activeSheetId === sheetId) view.activate(next);
  view.apply(RemoveSheetMutation.id, { subUnitId: String(sheetId), subUnitName: '' });
}

/** Brings the tabs into an order. */
export function orderSheets(view: GridView, order: readonly number[]): void {
  order.forEach((sheetId, index) => {
    const from = view.workbook.getSheetIndex(view.worksheet(sheetId) ?? view.workbook.getActiveSheet());
    if (from === index) return;
    view.apply(SetWorksheetOrderMutation.id, { subUnitId: String(sheetId), fromOrder: from, toOrder: index });
  });
}
