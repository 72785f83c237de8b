import type { Sheet, Spreadsheet } from '../store/model';
import { mapReference, rewriteReferences, type MapSpan } from './references';

/** Lets the references of every formula follow rows or columns of one sheet that were inserted, deleted or moved. */
export function shiftFormulas(book: Spreadsheet, changed: Sheet, isRows: boolean, map: MapSpan): void {
  eachFormula(book, (formula, own) =>
    rewriteReferences(formula, (reference) =>
      sameTitle(reference.tab ?? own.title, changed.title) ? mapReference(reference, isRows, map) : reference,
    ),
  );
}

/** Lets every formula follow a tab's new name. */
export function renameInFormulas(book: Spreadsheet, from: string, to: string): void {
  eachFormula(book, (formula) =>
    rewriteReferences(formula, (reference) =>
      reference.tab !== null && sameTitle(reference.tab, from) ? { ...reference, tab: to } : reference,
    ),
  );
}

/** What pointed to a tab that is gone becomes `#REF!`. */
export function dropFromFormulas(book: Spreadsheet, title: string): void {
  eachFormula(book, (formula) =>
    rewriteReferences(formula, (reference) => (reference.tab !== null && sameTitle(reference.tab, title) ? null : reference)),
  );
}

function eachFormula(book: Spreadsheet, rewrite: (formula: string, own: Sheet) => string): void {
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      row?.forEach((cell, column) => {
        const formula = cell?.entered?.formulaValue;
        if (!cell || formula === undefined) return;
        const changed = rewrite(formula, sheet);
        if (changed !== formula) row[column] = { ...cell, entered: { formulaValue: changed } };
      });
    }
  }
}

function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
