import type { IMultiCommand, IRange } from '@univerjs/core';
import {
  CopyCommand,
  CutCommand,
  IClipboardInterfaceService,
  ISheetClipboardService,
  SheetPasteCommand,
} from '@univerjs/preset-sheets-core';
import { followPlace } from '../../grid/positions';
import type { Shift, WireObject } from '../../grid/protocol';
import type { Book } from '../model/book';
import type { GridView } from '../view/grid-view';
import { parseTable } from './table-text';

interface Copied {
  readonly sheetId: number;
  readonly range: IRange;
  readonly isCut: boolean;
  /** Univer's mark in what it put on the clipboard. */
  readonly copyId: string | null;
}

type PasteKind = 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT';

/** Lets the server copy and paste: only it can let formulas follow their new place. */
export class Clipboard {
  private copied: Copied | null = null;
  private readonly service: ISheetClipboardService;

  constructor(
    private readonly view: GridView,
    private readonly book: Book,
    private readonly send: (requests: WireObject[]) => void,
  ) {
    this.service = view.injector.get(ISheetClipboardService);
    view.commands.onCommandExecuted((info) => {
      if (info.id === CopyCommand.id || info.id === CutCommand.id) this.remember(info.id === CutCommand.id);
    });
  }

  /** Replaces Univer's own ways of pasting. */
  takeOver(replace: (id: string, handler: (params: unknown) => void) => void): void {
    replace('sheet.command.paste-by-short-key', (params) => {
      const { htmlContent, textContent } = (params ?? {}) as { htmlContent?: string; textContent?: string };
      this.paste(htmlContent ?? '', textContent ?? '', 'PASTE_NORMAL');
    });
    replace('sheet.command.paste-value', () => void this.pasteFromMenu('PASTE_VALUES'));
    replace('sheet.command.paste-format', () => void this.pasteFromMenu('PASTE_FORMAT'));
    const paste: IMultiCommand = {
      ...SheetPasteCommand,
      // The same conditions as Univer's own paste into a sheet, asked before it.
      priority: SheetPasteCommand.priority + 1,
      name: 'sheet.command.paste-by-server',
      handler: async () => {
        await this.pasteFromMenu('PASTE_NORMAL');
        return true;
      },
    };
    this.view.commands.registerMultipleCommand(paste);
  }

  /** Lets what was copied follow rows that others move; what is gone cannot be pasted any more. */
  follow(shifts: readonly Shift[]): void {
    if (!this.copied) return;
    const { sheetId, range } = this.copied;
    const from = followPlace({ sheetId, row: range.startRow, column: range.startColumn }, shifts);
    const to = followPlace({ sheetId, row: range.endRow, column: range.endColumn }, shifts);
    const isWhole =
      from &&
      to &&
      to.row - from.row === range.endRow - range.startRow &&
      to.column - from.column === range.endColumn - range.startColumn;
    if (!isWhole) this.forget();
    else
      this.copied = {
        ...this.copied,
        range: { startRow: from.row, endRow: to.row, startColumn: from.column, endColumn: to.column },
      };
  }

  private remember(isCut: boolean): void {
    const range = this.view.selectedRange;
    if (!range) return;
    this.copied = {
      sheetId: this.view.activeSheetId,
      range,
      isCut,
      copyId: this.service.copyContentCache().getLastCopyId(),
    };
  }

  private forget(): void {
    this.copied = null;
    this.service.removeMarkSelection();
  }

  private async pasteFromMenu(kind: PasteKind): Promise<void> {
    const [item] = await this.view.injector.get(IClipboardInterfaceService).read();
    const text = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    this.paste(await text('text/html'), await text('text/plain'), kind);
  }

  private paste(html: string, text: string, kind: PasteKind): void {
    const target = this.view.selectedRange;
    if (!target) return;
    const copyId = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    const requests =
      this.copied && copyId !== undefined && copyId === this.copied.copyId
        ? this.internalPaste(this.copied, target, kind)
        : externalPaste(parseTable(text), this.view.activeSheetId, target);
    if (requests.length > 0) this.send([...this.room(requests), ...requests]);
    if (this.copied?.isCut) this.forget();
  }

  private internalPaste({ sheetId, range, isCut }: Copied, target: IRange, pasteType: PasteKind): WireObject[] {
    const source = gridRangeOf(sheetId, range);
    const rowIndex = target.startRow;
    const columnIndex = target.startColumn;
    if (isCut)
      return [
        { cutPaste: { source, destination: { sheetId: this.view.activeSheetId, rowIndex, columnIndex }, pasteType } },
      ];
    const height = range.endRow - range.startRow + 1;
    const width = range.endColumn - range.startColumn + 1;
    const tile = (size: number, available: number): number => (available % size === 0 ? available : size);
    const destination = {
      sheetId: this.view.activeSheetId,
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + tile(height, target.endRow - target.startRow + 1),
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + tile(width, target.endColumn - target.startColumn + 1),
    };
    return [{ copyPaste: { source, destination, pasteType } }];
  }

  /** New rows and columns at the end, where what is pasted is larger than the tab. */
  private room(requests: readonly WireObject[]): WireObject[] {
    const sheetId = this.view.activeSheetId;
    const properties = this.book.sheet(sheetId)?.properties;
    if (!properties) return [];
    const [rows, columns] = extent(requests);
    const append = (dimension: string, length: number): WireObject[] =>
      length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
    return [...append('ROWS', rows - properties.rowCount), ...append('COLUMNS', columns - properties.columnCount)];
  }
}

function gridRangeOf(sheetId: number, range: IRange): WireObject {
  return {
    sheetId,
    startRowIndex: range.startRow,
    endRowIndex: range.endRow + 1,
    startColumnIndex: range.startColumn,
    endColumnIndex: range.endColumn + 1,
  };
}

/** A table from elsewhere: each of its texts as if it were typed. One text fills the whole selection. */
function externalPaste(table: readonly (readonly string[])[], sheetId: number, target: IRange): WireObject[] {
  const isOne = table.length === 1 && table[0]?.length === 1;
  const height = isOne ? target.endRow - target.startRow + 1 : table.length;
  return Array.from({ length: height }, (_, r) =>
    isOne
      ? Array.from({ length: target.endColumn - target.startColumn + 1 }, () => table[0]?.[0] ?? '')
      : (table[r] ?? []),
  ).flatMap((row, r) =>
    row.map((text, c) => ({
      enterText: { sheetId, rowIndex: target.startRow + r, columnIndex: target.startColumn + c, text },
    })),
  );
}

/** How many rows and columns the requests reach. */
function extent(requests: readonly WireObject[]): [number, number] {
  let [rows, columns] = [0, 0];
  for (const request of requests) {
    for (const body of Object.values(request)) {
      const fields = body as WireObject;
      const destination = (fields['destination'] ?? {}) as WireObject;
      rows = Math.max(rows, Number(destination['endRowIndex'] ?? 0), Number(fields['rowIndex'] ?? -1) + 1);
      columns = Math.max(columns, Number(destination['endColumnIndex'] ?? 0), Number(fields['columnIndex'] ?? -1) + 1);
    }
  }
  return [rows, columns];
}
