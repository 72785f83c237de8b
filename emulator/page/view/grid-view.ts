import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  ILayoutService,
  IRenderManagerService,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { shiftIndex, type Place } from '../../grid/positions';
import type { Shift, SpanShift } from '../../grid/protocol';
import { UNIT_ID } from './workbook-data';

/** Marks what comes from the server, so that it is neither sent back nor undone here. */
export const FROM_SERVER = { fromCollab: true } as const;

export type CellPatch = readonly [row: number, column: number, cell: ICellData | null];

/** The grid on the screen: everything that is done to Univer from outside goes through here. */
export class GridView {
  readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private readonly selections: SheetsSelectionsService;
  private applying = 0;

  constructor(readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
    this.selections = injector.get(SheetsSelectionsService);
  }

  /** True while something from the server is put on the screen. */
  get isApplying(): boolean {
    return this.applying > 0;
  }

  get workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The spreadsheet is not open in the grid.');
    return workbook;
  }

  worksheet(sheetId: number): Worksheet | null {
    return this.workbook.getSheetBySheetId(String(sheetId)) ?? null;
  }

  get activeSheetId(): number {
    return Number(this.workbook.getActiveSheet().getSheetId());
  }

  /** The cell that has the focus, in the active tab. */
  get activePlace(): Place | null {
    const primary = this.selections.getCurrentLastSelection()?.primary;
    return primary ? { sheetId: this.activeSheetId, row: primary.actualRow, column: primary.actualColumn } : null;
  }

  get selectedRange(): IRange | null {
    return this.selections.getCurrentLastSelection()?.range ?? null;
  }

  /** Runs a mutation that came from the server. */
  apply(id: string, params: object): void {
    this.applying += 1;
    try {
      this.commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, FROM_SERVER);
    } finally {
      this.applying -= 1;
    }
  }

  putCells(sheetId: number, patches: readonly CellPatch[]): void {
    if (patches.length === 0) return;
    const cleared: Record<number, Record<number, null>> = {};
    const written: Record<number, Record<number, ICellData>> = {};
    for (const [row, column, cell] of patches) {
      (cleared[row] ??= {})[column] = null;
      if (cell) (written[row] ??= {})[column] = cell;
    }
    // A mutation merges a cell into the old one, so the old one goes first.
    this.apply(SetRangeValuesMutation.id, { subUnitId: String(sheetId), cellValue: cleared });
    this.apply(SetRangeValuesMutation.id, { subUnitId: String(sheetId), cellValue: written });
  }

  shift(shift: SpanShift): void {
    const worksheet = this.worksheet(shift.sheetId);
    if (!worksheet) return;
    const isRows = shift.dimension === 'ROWS';
    const range = (start: number): IRange => {
      const end = start + shift.count - 1;
      return isRows
        ? { startRow: start, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
        : { startColumn: start, endColumn: end, startRow: 0, endRow: worksheet.getRowCount() - 1 };
    };
    const subUnitId = String(shift.sheetId);
    if (shift.kind === 'insert')
      this.apply((isRows ? InsertRowMutation : InsertColMutation).id, { subUnitId, range: range(shift.start) });
    else if (shift.kind === 'delete')
      this.apply((isRows ? RemoveRowMutation : RemoveColMutation).id, { subUnitId, range: range(shift.start) });
    else {
      const params = { subUnitId, sourceRange: range(shift.start), targetRange: range(shift.to) };
      this.apply((isRows ? MoveRowsMutation : MoveColsMutation).id, params);
    }
  }

  /** Lets the selection of the active tab follow its cells. A selection whose row is gone stays at its place. */
  followSelection(shifts: readonly Shift[]): void {
    const current = this.selections.getCurrentSelections();
    if (current.length === 0) return;
    const worksheet = this.workbook.getActiveSheet();
    const follow = (dimension: 'ROWS' | 'COLUMNS', at: number): number => {
      const moved = shifts
        .filter((shift) => String(shift.sheetId) === worksheet.getSheetId())
        .reduce((place, shift) => shiftIndex(shift, dimension, place) ?? place, at);
      const count = dimension === 'ROWS' ? worksheet.getRowCount() : worksheet.getColumnCount();
      return Math.max(0, Math.min(count - 1, moved));
    };
    const moved = current.map((selection) => {
      const { range, primary } = selection;
      const startRow = follow('ROWS', range.startRow);
      const startColumn = follow('COLUMNS', range.startColumn);
      const rows = range.endRow - range.startRow;
      const columns = range.endColumn - range.startColumn;
      return {
        ...selection,
        range: { ...range, startRow, endRow: startRow + rows, startColumn, endColumn: startColumn + columns },
        primary: primary && {
          ...primary,
          startRow: startRow + primary.startRow - range.startRow,
          endRow: startRow + primary.endRow - range.startRow,
          actualRow: startRow + primary.actualRow - range.startRow,
          startColumn: startColumn + primary.startColumn - range.startColumn,
          endColumn: startColumn + primary.endColumn - range.startColumn,
          actualColumn: startColumn + primary.actualColumn - range.startColumn,
        },
      };
    });
    this.apply(SetSelectionsOperation.id, { subUnitId: worksheet.getSheetId(), selections: moved });
  }

  /** Draws the grid anew; not every part of Univer does so by itself for what comes from elsewhere. */
  redraw(): void {
    this.injector.get(IRenderManagerService).getRenderById(UNIT_ID)?.mainComponent?.makeForceDirty();
  }

  /** Gives the keyboard to the grid. What has it already gets it anew, because a dialog leaves it without a caret. */
  focus(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.injector.get(ILayoutService).focus();
  }

  activate(sheetId: number): void {
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT_ID, subUnitId: String(sheetId) });
  }
}
