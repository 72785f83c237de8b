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
import { gridRange } from './other-edits';
import { parseTable } from './table-text';

interface Copied {
  readonly sheetId: number;
  readonly range: IRange;
  readonly isCut: boolean;
  /** Univer's mark in what it put on the clipboard. */
  readonly copyId: string | null;
}

interface Target {
  readonly sheetId: number;
  readonly range: IRange;
}

type PasteKind = 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT';

const COPY_TAKES_MS = 1_000;

/** Lets the server copy and paste: only it can let formulas follow their new place. */
export class Clipboard {
  private copied: Copied | null = null;
  /** A copy that the browser's clipboard has not taken yet, and the pastes that wait for it. */
  private copying: Copied | null = null;
  private readonly waiting: (() => void)[] = [];
  private readonly service: ISheetClipboardService;

  constructor(
    private readonly view: GridView,
    private readonly book: Book,
    private readonly send: (requests: WireObject[]) => void,
  ) {
    this.service = view.injector.get(ISheetClipboardService);
    view.commands.beforeCommandExecuted(({ id }) => {
      if (id === CopyCommand.id || id === CutCommand.id) this.begin(id === CutCommand.id);
    });
    view.commands.onCommandExecuted(({ id }) => {
      if (id === CopyCommand.id || id === CutCommand.id) this.finish();
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

  /** What is copied is what is selected now, not when the browser's clipboard has taken it. */
  private begin(isCut: boolean): void {
    const range = this.view.selectedRange;
    const copying = range && { sheetId: this.view.activeSheetId, range, isCut, copyId: null };
    this.copying = copying;
    // A browser that refuses its clipboard says nothing here; later pastes must not wait for it.
    setTimeout(() => {
      if (copying && this.copying === copying) this.finish();
    }, COPY_TAKES_MS);
  }

  private finish(): void {
    this.copied = this.copying && { ...this.copying, copyId: this.service.copyContentCache().getLastCopyId() };
    this.copying = null;
    for (const paste of this.waiting.splice(0)) paste();
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
    const sheetId = this.view.activeSheetId;
    if (!target) return;
    if (this.copying) {
      this.waiting.push(() => this.pasteAt({ sheetId, range: target }, this.copied, kind, text));
      return;
    }
    const copyId = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    const isOwn = copyId !== undefined && copyId === this.copied?.copyId;
    this.pasteAt({ sheetId, range: target }, isOwn ? this.copied : null, kind, text);
  }

  /** Pastes what was copied here, or else a text from elsewhere. */
  private pasteAt(target: Target, copied: Copied | null, kind: PasteKind, text: string): void {
    const requests = copied ? internalPaste(copied, target, kind) : externalPaste(parseTable(text), target);
    if (requests.length > 0) this.send([...this.room(target.sheetId, requests), ...requests]);
    if (copied?.isCut) this.forget();
  }

  /** New rows and columns at the end, where what is pasted is larger than the tab. */
  private room(sheetId: number, requests: readonly WireObject[]): WireObject[] {
    const properties = this.book.sheet(sheetId)?.properties;
    if (!properties) return [];
    const [rows, columns] = extent(requests);
    const append = (dimension: string, length: number): WireObject[] =>
      length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
    return [...append('ROWS', rows - properties.rowCount), ...append('COLUMNS', columns - properties.columnCount)];
  }
}

function internalPaste({ sheetId, range, isCut }: Copied, target: Target, pasteType: PasteKind): WireObject[] {
  const source = gridRange(sheetId, range);
  const { startRow: rowIndex, startColumn: columnIndex, endRow, endColumn } = target.range;
  if (isCut)
    return [{ cutPaste: { source, destination: { sheetId: target.sheetId, rowIndex, columnIndex }, pasteType } }];
  const tile = (size: number, available: number): number => (available % size === 0 ? available : size);
  const destination = {
    sheetId: target.sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + tile(range.endRow - range.startRow + 1, endRow - rowIndex + 1),
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + tile(range.endColumn - range.startColumn + 1, endColumn - columnIndex + 1),
  };
  return [{ copyPaste: { source, destination, pasteType } }];
}

/** A table from elsewhere: each of its texts as if it were typed. One text fills the whole selection. */
function externalPaste(table: readonly (readonly string[])[], { sheetId, range }: Target): WireObject[] {
  const isOne = table.length === 1 && table[0]?.length === 1;
  const lineOf = <T>(length: number, entry: T): T[] => Array.from({ length }, () => entry);
  const filled = lineOf(
    range.endRow - range.startRow + 1,
    lineOf(range.endColumn - range.startColumn + 1, table[0]?.[0] ?? ''),
  );
  return (isOne ? filled : table).flatMap((row, r) =>
    row.map((text, c) => ({
      enterText: { sheetId, rowIndex: range.startRow + r, columnIndex: range.startColumn + c, text },
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
