import type { Cell, Spreadsheet } from '../store/model';
import { mapReference, rewriteReferences, translateFormula } from './references';
import type { MapSpan } from './spans';

/** A formula's new text; `ownTitle` is the tab that it stands in. */
export type RewriteFormula = (formula: string, ownTitle: string) => string;

/** References follow rows or columns of one tab that were inserted, deleted or moved. */
export function shiftFormula(title: string, isRows: boolean, map: MapSpan): RewriteFormula {
  return (formula, ownTitle) =>
    rewriteReferences(formula, (reference) =>
      sameTitle(reference.tab ?? ownTitle, title) ? mapReference(reference, isRows, map) : reference,
    );
}

/** References follow a tab's new name. */
export function renameTab(from: string, to: string): RewriteFormula {
  return (formula) =>
    rewriteReferences(formula, (reference) =>
      reference.tab !== null && sameTitle(reference.tab, from) ? { ...reference, tab: to } : reference,
    );
}

/** What pointed to a tab that is gone becomes `#REF!`. */
export function dropTab(title: string): RewriteFormula {
  return (formula) =>
    rewriteReferences(formula, (reference) =>
      reference.tab !== null && sameTitle(reference.tab, title) ? null : reference,
    );
}

/** A cell whose formula, if it has one, is rewritten; the same cell where nothing changes. */
export function rewriteCell<C extends Cell | undefined>(cell: C, rewrite: RewriteFormula, ownTitle: string): C {
  const formula = cell?.entered?.formulaValue;
  if (!cell || formula === undefined) return cell;
  const changed = rewrite(formula, ownTitle);
  return changed === formula ? cell : { ...cell, entered: { formulaValue: changed } };
}

/** A cell as it reads when copied `rows` down and `columns` to the right. */
export function translatedCell(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  const formula = cell?.entered?.formulaValue;
  if (!cell || formula === undefined) return cell;
  return { ...cell, entered: { formulaValue: translateFormula(formula, rows, columns) } };
}

export interface RewrittenCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell of a spreadsheet whose formula changes, with its new content. */
export function rewriteBook(book: Spreadsheet, rewrite: RewriteFormula): RewrittenCell[] {
  const changed: RewrittenCell[] = [];
  for (const { sheetId, title, rows } of book.sheets) {
    for (let row = 0; row < rows.length; row += 1) {
      const cells = rows[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell?.entered?.formulaValue === undefined) continue;
        const rewritten = rewriteCell(cell, rewrite, title);
        if (rewritten !== cell) changed.push({ sheetId, row, column, cell: rewritten });
      }
    }
  }
  return changed;
}

export function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
