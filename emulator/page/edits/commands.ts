import { Direction, type IRange } from '@univerjs/core';
import type { WireObject } from '../../grid/protocol';
import type { Book } from '../model/book';
import { gridRange } from './other-edits';

/** The fields that the parameters of Univer's commands have in common. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly direction?: Direction;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
  readonly orderRules?: readonly { readonly type: string; readonly colIndex: number }[];
  readonly hasTitle?: boolean;
  readonly index?: number;
  readonly order?: number;
}

export interface CommandContext {
  readonly book: Book;
  readonly activeSheetId: number;
  readonly selection: IRange | null;
}

/**
 * Commands that move cells or tabs about. They are not done on the screen but asked of the server, and come back as
 * everyone's change does: so all pages see them in one order, and nothing has to be taken back.
 */
export const SERVER_COMMANDS: Readonly<
  Record<string, (params: CommandParams, context: CommandContext) => WireObject[]>
> = {
  'sheet.command.insert-row-by-range': (params, context) => insert('ROWS', params, context),
  'sheet.command.insert-col-by-range': (params, context) => insert('COLUMNS', params, context),
  'sheet.command.remove-row-by-range': (params, context) => remove('ROWS', params, context),
  'sheet.command.remove-col-by-range': (params, context) => remove('COLUMNS', params, context),
  'sheet.command.move-rows': (params, context) => move('ROWS', params, context),
  'sheet.command.move-cols': (params, context) => move('COLUMNS', params, context),
  'sheet.command.move-range': moveRange,
  'sheet.command.insert-range-move-down': (params, context) => shiftCells('insertRange', 'ROWS', params, context),
  'sheet.command.insert-range-move-right': (params, context) => shiftCells('insertRange', 'COLUMNS', params, context),
  'sheet.command.delete-range-move-up': (params, context) => shiftCells('deleteRange', 'ROWS', params, context),
  'sheet.command.delete-range-move-left': (params, context) => shiftCells('deleteRange', 'COLUMNS', params, context),
  'sheet.command.sort-range': sort,
  'sheet.command.insert-sheet': insertSheet,
  'sheet.command.remove-sheet': (params, context) => [{ deleteSheet: { sheetId: sheetOf(params, context) } }],
  'sheet.command.copy-sheet': copySheet,
  'sheet.command.set-worksheet-order': orderSheet,
};

type Dimension = 'ROWS' | 'COLUMNS';

function sheetOf(params: CommandParams, context: CommandContext): number {
  return params.subUnitId === undefined ? context.activeSheetId : Number(params.subUnitId);
}

function along(dimension: Dimension, range: IRange): { startIndex: number; endIndex: number } {
  return dimension === 'ROWS'
    ? { startIndex: range.startRow, endIndex: range.endRow + 1 }
    : { startIndex: range.startColumn, endIndex: range.endColumn + 1 };
}

function insert(dimension: Dimension, params: CommandParams, context: CommandContext): WireObject[] {
  if (!params.range) return [];
  const inheritFromBefore = params.direction === Direction.DOWN || params.direction === Direction.RIGHT;
  return [
    {
      insertDimension: {
        range: { sheetId: sheetOf(params, context), dimension, ...along(dimension, params.range) },
        inheritFromBefore,
      },
    },
  ];
}

function remove(dimension: Dimension, params: CommandParams, context: CommandContext): WireObject[] {
  if (!params.range) return [];
  return [
    { deleteDimension: { range: { sheetId: sheetOf(params, context), dimension, ...along(dimension, params.range) } } },
  ];
}

/** Univer names the row under the pointer; what moves is the selection around it. */
function move(dimension: Dimension, params: CommandParams, context: CommandContext): WireObject[] {
  const source = params.range ?? context.selection ?? params.fromRange;
  if (!source || !params.toRange) return [];
  const sheetId = sheetOf(params, context);
  const destinationIndex = dimension === 'ROWS' ? params.toRange.startRow : params.toRange.startColumn;
  return [{ moveDimension: { source: { sheetId, dimension, ...along(dimension, source) }, destinationIndex } }];
}

function moveRange(params: CommandParams, context: CommandContext): WireObject[] {
  if (!params.fromRange || !params.toRange) return [];
  const from = params.fromSubUnitId === undefined ? context.activeSheetId : Number(params.fromSubUnitId);
  const to = params.toSubUnitId === undefined ? from : Number(params.toSubUnitId);
  const destination = { sheetId: to, rowIndex: params.toRange.startRow, columnIndex: params.toRange.startColumn };
  return [{ cutPaste: { source: gridRange(from, params.fromRange), destination, pasteType: 'PASTE_NORMAL' } }];
}

function shiftCells(
  kind: 'insertRange' | 'deleteRange',
  shiftDimension: Dimension,
  params: CommandParams,
  context: CommandContext,
): WireObject[] {
  const range = params.range ?? context.selection;
  return range ? [{ [kind]: { range: gridRange(sheetOf(params, context), range), shiftDimension } }] : [];
}

function sort(params: CommandParams, context: CommandContext): WireObject[] {
  if (!params.range || !params.orderRules) return [];
  const range = params.hasTitle ? { ...params.range, startRow: params.range.startRow + 1 } : params.range;
  const sortSpecs = params.orderRules.map(({ type, colIndex }) => ({
    dimensionIndex: colIndex,
    sortOrder: type === 'desc' ? 'DESCENDING' : 'ASCENDING',
  }));
  return [{ sortRange: { range: gridRange(sheetOf(params, context), range), sortSpecs } }];
}

function insertSheet(params: CommandParams, { book }: CommandContext): WireObject[] {
  const titles = new Set(book.sheets.map((sheet) => sheet.properties.title));
  let number = book.sheets.length + 1;
  while (titles.has(`Sheet${number}`)) number += 1;
  return [{ addSheet: { properties: { title: `Sheet${number}`, index: params.index ?? book.sheets.length } } }];
}

function copySheet(params: CommandParams, context: CommandContext): WireObject[] {
  const sourceSheetId = sheetOf(params, context);
  const at = context.book.sheets.findIndex((sheet) => sheet.properties.sheetId === sourceSheetId);
  return [{ duplicateSheet: { sourceSheetId, insertSheetIndex: at + 1 } }];
}

/** The Sheets API counts the new place before the move, so a tab that goes right needs one more. */
function orderSheet(params: CommandParams, context: CommandContext): WireObject[] {
  const sheetId = sheetOf(params, context);
  const from = context.book.sheets.findIndex((sheet) => sheet.properties.sheetId === sheetId);
  const to = params.order ?? from;
  const index = to > from ? to + 1 : to;
  return [{ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } }];
}
