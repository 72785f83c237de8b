import { CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import { RemoveNumfmtMutation, SetNumfmtMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/preset-sheets-filter';
import type { Place } from '../../grid/positions';
import type { WireObject } from '../../grid/protocol';
import type { Book } from '../model/book';
import type { Filters } from '../view/filters';
import type { GridView } from '../view/grid-view';
import { UNIT_ID } from '../view/workbook-data';
import { cellRequests } from './cell-edits';
import { otherRequests, type MutationParams } from './other-edits';

export type SendEdits = (requests: WireObject[], places: readonly Place[], typed: string | null) => void;

/**
 * Hears every change that a person makes on the screen and says it in requests of the Sheets API. Changes of cells are
 * gathered until the command is through, and then read off the screen, so that it does not matter how they came about.
 */
export class LocalEdits {
  private readonly touched = new Map<number, Map<string, [number, number]>>();
  private readonly filtersChanged = new Set<number>();
  private others: WireObject[] = [];
  private isPlanned = false;

  constructor(
    private readonly view: GridView,
    private readonly book: Book,
    private readonly filters: Filters,
    private readonly send: SendEdits,
  ) {
    view.commands.onCommandExecuted((info, options) => {
      if (info.type !== CommandType.MUTATION || options?.fromCollab || view.isApplying) return;
      this.hear(info);
    });
  }

  private hear(info: Readonly<ICommandInfo>): void {
    // Univer's mutations are not typed by id; the fields that are read here are those of the ids below.
    const params = (info.params ?? {}) as MutationParams;
    if (params.unitId !== UNIT_ID) return;
    const sheetId = Number(params.subUnitId ?? params.sheetId);
    if (info.id === SetRangeValuesMutation.id) this.touchMatrix(sheetId, params.cellValue ?? {});
    else if (info.id === SetNumfmtMutation.id)
      for (const { ranges } of Object.values(params.values ?? {})) this.touchRanges(sheetId, ranges);
    else if (info.id === RemoveNumfmtMutation.id) this.touchRanges(sheetId, params.ranges ?? []);
    else if (FILTER_MUTATIONS.has(info.id)) this.filtersChanged.add(sheetId);
    else this.others.push(...otherRequests(info.id, sheetId, params));
    this.plan();
  }

  private touchMatrix(sheetId: number, matrix: NonNullable<MutationParams['cellValue']>): void {
    for (const [row, cells] of Object.entries(matrix))
      for (const column of Object.keys(cells)) this.touch(sheetId, Number(row), Number(column));
  }

  private touchRanges(sheetId: number, ranges: readonly IRange[]): void {
    for (const range of ranges) {
      for (let row = range.startRow; row <= range.endRow; row += 1) {
        for (let column = range.startColumn; column <= range.endColumn; column += 1) this.touch(sheetId, row, column);
      }
    }
  }

  private touch(sheetId: number, row: number, column: number): void {
    const cells = this.touched.get(sheetId) ?? new Map<string, [number, number]>();
    cells.set(`${row},${column}`, [row, column]);
    this.touched.set(sheetId, cells);
  }

  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    queueMicrotask(() => {
      this.isPlanned = false;
      this.flush();
    });
  }

  /** Sends what was gathered. Called before anything from the server moves cells about. */
  flush(): void {
    const requests = this.others;
    const places: Place[] = [];
    this.others = [];
    for (const [sheetId, cells] of this.touched) {
      const worksheet = this.view.worksheet(sheetId);
      if (!worksheet) continue;
      const styles = this.view.workbook.getStyles();
      const changed = [...cells.values()].map(([row, column]) => {
        const now = worksheet.getCellRaw(row, column) ?? null;
        return {
          row,
          column,
          before: this.book.cell(sheetId, row, column),
          now,
          nowStyle: styles.getStyleByCell(now) ?? null,
        };
      });
      const edits = cellRequests(sheetId, changed);
      if (edits.length === 0) continue;
      requests.push(...edits);
      places.push(...changed.map(({ row, column }) => ({ sheetId, row, column })));
    }
    for (const sheetId of this.filtersChanged) {
      const sheet = this.book.sheet(sheetId);
      if (sheet) requests.push(this.filters.request(sheet));
    }
    this.touched.clear();
    this.filtersChanged.clear();
    if (requests.length > 0) this.send(requests, places, onlyTyped(requests));
  }
}

const FILTER_MUTATIONS: ReadonlySet<string> = new Set([
  SetSheetsFilterRangeMutation.id,
  SetSheetsFilterCriteriaMutation.id,
  RemoveSheetsFilterMutation.id,
]);

function onlyTyped(requests: readonly WireObject[]): string | null {
  const [request] = requests;
  const typed = request?.['enterText'];
  return requests.length === 1 && typeof typed === 'object' && typed !== null && 'text' in typed
    ? String(typed['text'])
    : null;
}
