import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorkbookNameMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { WireObject } from '../../grid/protocol';

/** The fields that the parameters of Univer's mutations have in common. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly name?: string;
  readonly color?: string;
  readonly hidden?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly row?: number;
  readonly col?: number;
  readonly note?: { readonly note: string };
  readonly colWidth?: number | Readonly<Record<string, number>>;
  readonly rowHeight?: number | Readonly<Record<string, number>>;
}

/** Requests for everything but cells; mutations that only concern the screen give none. */
export function otherRequests(id: string, sheetId: number, params: MutationParams): WireObject[] {
  const ranges = params.ranges ?? [];
  const properties = (fields: WireObject, mask: string): WireObject[] => [
    { updateSheetProperties: { properties: { sheetId, ...fields }, fields: mask } },
  ];
  const along = (dimension: 'ROWS' | 'COLUMNS', range: IRange): WireObject =>
    dimension === 'ROWS'
      ? { sheetId, dimension, startIndex: range.startRow, endIndex: range.endRow + 1 }
      : { sheetId, dimension, startIndex: range.startColumn, endIndex: range.endColumn + 1 };
  const visibility = (dimension: 'ROWS' | 'COLUMNS', hiddenByUser: boolean): WireObject[] =>
    ranges.map((range) => ({
      updateDimensionProperties: {
        range: along(dimension, range),
        properties: { hiddenByUser },
        fields: 'hiddenByUser',
      },
    }));
  switch (id) {
    case AddWorksheetMergeMutation.id:
      return ranges.map((range) => ({ mergeCells: { range: gridRange(sheetId, range), mergeType: 'MERGE_ALL' } }));
    case RemoveWorksheetMergeMutation.id:
      return ranges.map((range) => ({ unmergeCells: { range: gridRange(sheetId, range) } }));
    case SetWorksheetColWidthMutation.id:
      return sizes('COLUMNS', sheetId, ranges, params.colWidth ?? {});
    case SetWorksheetRowHeightMutation.id:
      return sizes('ROWS', sheetId, ranges, params.rowHeight ?? {});
    case SetRowHiddenMutation.id:
      return visibility('ROWS', true);
    case SetRowVisibleMutation.id:
      return visibility('ROWS', false);
    case SetColHiddenMutation.id:
      return visibility('COLUMNS', true);
    case SetColVisibleMutation.id:
      return visibility('COLUMNS', false);
    case SetFrozenMutation.id:
      return properties(
        { gridProperties: { frozenRowCount: params.ySplit ?? 0, frozenColumnCount: params.xSplit ?? 0 } },
        'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      );
    case SetTabColorMutation.id:
      return properties(params.color ? { tabColorStyle: { rgbColor: rgb(params.color) } } : {}, 'tabColorStyle');
    case SetWorksheetNameMutation.id:
      return properties({ title: params.name ?? '' }, 'title');
    case SetWorksheetHideMutation.id:
      return properties({ hidden: params.hidden === 1 }, 'hidden');
    case SetWorkbookNameMutation.id:
      return [{ updateSpreadsheetProperties: { properties: { title: params.name ?? '' }, fields: 'title' } }];
    case UpdateNoteMutation.id:
    case RemoveNoteMutation.id:
      return noteRequest(sheetId, params);
    default:
      return [];
  }
}

function noteRequest(sheetId: number, { row, col, note }: MutationParams): WireObject[] {
  if (row === undefined || col === undefined) return [];
  const rows = [{ values: [note ? { note: note.note } : {}] }];
  return [{ updateCells: { start: { sheetId, rowIndex: row, columnIndex: col }, rows, fields: 'note' } }];
}

function sizes(
  dimension: 'ROWS' | 'COLUMNS',
  sheetId: number,
  ranges: readonly IRange[],
  size: number | Readonly<Record<string, number>>,
): WireObject[] {
  return ranges.flatMap((range) => {
    const [start, end] = dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return Array.from({ length: end - start + 1 }, (_, offset) => start + offset).flatMap((at): WireObject[] => {
      const pixelSize = Math.round(typeof size === 'number' ? size : (size[at] ?? 0));
      if (pixelSize <= 0) return [];
      const span = { sheetId, dimension, startIndex: at, endIndex: at + 1 };
      return [{ updateDimensionProperties: { range: span, properties: { pixelSize }, fields: 'pixelSize' } }];
    });
  });
}

/** A closed range of Univer's as a GridRange. */
export function gridRange(sheetId: number, range: IRange): WireObject {
  return {
    sheetId,
    startRowIndex: range.startRow,
    endRowIndex: range.endRow + 1,
    startColumnIndex: range.startColumn,
    endColumnIndex: range.endColumn + 1,
  };
}

function rgb(hex: string): WireObject {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255 || 0;
  return { red: channel(1), green: channel(3), blue: channel(5) };
}
