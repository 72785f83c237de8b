import { CALLBOARD_COLUMN, columnTexts } from '../../domain/board/column';
import type { ItemReport, ProductionFacts } from '../../domain/model';
import { KEY_PATTERN } from '../../domain/watch/own';
import { shownAt } from '../../domain/watch/places';
import type { Book } from './book';
import type { BookTable } from './book-tables';
import type { CellEdit } from './port';
import { standingEdits } from './rows-tab';

/**
 * The cells of the Callboard columns, and of the tab of rows, that do not say what they should. What a cell should say follows from its row's
 * key alone, so a text that landed on the wrong row is found by asking again, and is put right.
 */
export function columnEdits(book: Book, reports: readonly ItemReport[], facts: ProductionFacts): CellEdit[] {
  const texts = columnTexts(reports, facts);
  return [...book.tables.flatMap((table) => tableEdits(book, table, texts)), ...standingEdits(book, texts)];
}

function tableEdits(book: Book, table: BookTable, texts: ReadonlyMap<string, string>): CellEdit[] {
  const { tab, place } = table;
  const { textColumn, keyColumn } = place;
  if (textColumn === null || keyColumn === null) return [];
  const wanted = new Map(table.rows.map(({ rowNumber, key }) => [rowNumber, texts.get(key) ?? '']));
  for (const rowNumber of leftovers(book, table, textColumn, keyColumn)) wanted.set(rowNumber, '');
  return [...wanted].flatMap(([rowNumber, value]) =>
    shownAt(tab, rowNumber, textColumn) === value
      ? []
      : [{ sheetId: tab.sheetId, rowIndex: rowNumber - 1, columnIndex: textColumn, value }],
  );
}

/** Rows that were emptied by hand and still have Callboard's text and key. Rows of other tables are left alone. */
function leftovers(book: Book, { tab }: BookTable, textColumn: number, keyColumn: number): number[] {
  const reading = book.reading.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
  const data = new Set((reading?.tables ?? []).flatMap(({ dataRows }) => dataRows));
  for (const { sheetId, rowNumbers } of book.frozen) {
    if (sheetId === tab.sheetId) for (const row of rowNumbers) data.add(row);
  }
  return tab.shown.flatMap((row, index) => {
    const text = row[textColumn] ?? '';
    const isText = text !== '' && !text.startsWith(CALLBOARD_COLUMN);
    return isText && KEY_PATTERN.test(row[keyColumn] ?? '') && !data.has(index + 1) ? [index + 1] : [];
  });
}
