import { SetSelectionsOperation, ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import type { Book } from '../model/book';
import { parseReference } from '../model/reference';
import type { GridView } from '../view/grid-view';

/** Shows the tab and selects the range of an address such as `#gid=0&range=A5:C5`. */
export function followLink(hash: string, book: Book, view: GridView): void {
  const link = new URLSearchParams(hash.replace(/^#/, ''));
  const sheetId = Number(link.get('gid') ?? Number.NaN);
  if (book.sheet(sheetId)) view.activate(sheetId);
  const range = link.get('range');
  if (range !== null) goTo(range, book, view);
}

/**
 * Selects what a text such as `A5`, `B2:D4` or `Cast!A7` names and scrolls to it. False where there is no such place.
 */
export function goTo(text: string, book: Book, view: GridView): boolean {
  const reference = parseReference(text);
  if (!reference) return false;
  if (reference.title !== null) {
    const sheet = book.sheets.find((candidate) => candidate.properties.title === reference.title);
    if (!sheet) return false;
    view.activate(sheet.properties.sheetId);
  }
  const worksheet = view.workbook.getActiveSheet();
  const range = {
    startRow: reference.startRow,
    endRow: Math.min(reference.endRow, worksheet.getRowCount() - 1),
    startColumn: reference.startColumn,
    endColumn: Math.min(reference.endColumn, worksheet.getColumnCount() - 1),
  };
  if (range.startRow > range.endRow || range.startColumn > range.endColumn) return false;
  const { startRow, startColumn } = range;
  const cell = {
    startRow,
    endRow: startRow,
    startColumn,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
  };
  const primary = { ...cell, isMerged: false, isMergedMainCell: false };
  view.apply(SetSelectionsOperation.id, {
    subUnitId: worksheet.getSheetId(),
    selections: [{ range, primary, style: null }],
  });
  void view.commands.executeCommand(ScrollToRangeOperation.id, { range });
  return true;
}
