import { planTab, type TabPlan } from '../../domain/settings/plan-tab';
import { SETTINGS_TAB } from '../../domain/settings/settings';
import { HEADERS, NEW_COLUMNS, SettingsIndex, type SettingsColumn } from '../../domain/settings/tab-index';
import { tabLines } from '../../domain/settings/tab-lines';
import type { Book } from './book';
import { cellRequests } from './cell-requests';
import { addSheet, appended, newSheetId, rowHeight } from './layout-requests';
import type { CellEdit, SheetsPort } from './port';
import { columnLooks, heightOfTexts, rowLooks } from './settings-looks';
import type { Writing } from './write-book';

/** What was answered when Callboard was set up, by the line that it goes to: its id, or its label where it has none. */
export type SettingsAnswers = ReadonlyMap<string, string>;

/** Rows that a tab has to spare, for lines that come later. */
const SPARE_ROWS = 200;

const COLUMNS = Object.keys(HEADERS) as SettingsColumn[]; // keys of a literal are exactly its type's

/** Makes the settings tab of a spreadsheet ready. Fails where nobody knows whether the call arrived. */
export async function makeSettingsTab(
  sheets: Pick<SheetsPort, 'write'>,
  book: Book,
  answers?: SettingsAnswers,
): Promise<void> {
  const writing = settingsWriting(book, answers);
  if (writing === null) return;
  await sheets.write(book.workbook.spreadsheetId, [...writing.requests, ...cellRequests(writing.edits)]);
}

/**
 * What brings the settings tab up to date in one call: adds it where it is missing, adds the lines that it lacks, and says
 * beside each what Callboard goes by and what is wrong. What the team typed stays as it is; only a new line, or one that
 * is blank, takes an answer. `null` where nothing differs.
 */
export function settingsWriting(book: Book, answers: SettingsAnswers = new Map()): Required<Writing> | null {
  const index = book.settingsTab && new SettingsIndex(book.settingsTab);
  const { facts } = book.built;
  const lines = tabLines({ facts, reading: book.reading, readingLines: book.readingLines, settings: book.settings });
  const plan = planTab(index, lines, book.settingsProblems);
  const sheetId = index?.tab.sheetId ?? newSheetId();
  const columns = index?.columns ?? NEW_COLUMNS;
  const cell = (rowIndex: number, column: SettingsColumn, value: string): CellEdit => ({
    sheetId,
    rowIndex,
    columnIndex: columns[column],
    value,
  });
  const said = plan.edits.map(({ rowIndex, column, value }) => cell(rowIndex, column, value));
  const typed = answerRows(index, plan, answers).map(([rowIndex, value]) => cell(rowIndex, 'value', value));
  const requests = [
    ...roomFor(sheetId, index, plan),
    ...columnLooks({ sheetId, headerRow: index?.headerRow ?? 0, newColumns: plan.newColumns, columns }),
    ...plan.reworded.map(({ rowIndex, texts }) => rowHeight(sheetId, rowIndex, heightOfTexts(texts))),
    ...rowLooks({ sheetId, newRows: plan.newRows, columns }),
  ];
  const edits = [...said, ...typed];
  return edits.length === 0 && requests.length === 0 ? null : { edits, requests, due: 'now' };
}

/** The rows whose value is blank and has an answer. */
function answerRows(
  index: SettingsIndex | null,
  plan: TabPlan,
  answers: SettingsAnswers,
): (readonly [number, string])[] {
  const added = new Map(plan.newRows.map(({ rowIndex, line }) => [line?.id || line?.label, rowIndex]));
  return [...answers].flatMap(([line, value]) => {
    const held = index?.rowOfId(line) ?? index?.rowOfLabel(line) ?? null;
    if (held !== null) return index?.cell(held).shown === '' ? [[held, value] as const] : [];
    const rowIndex = added.get(line);
    return rowIndex === undefined ? [] : [[rowIndex, value] as const];
  });
}

/** The tab itself where it is missing, or rows and columns where it has too few. */
function roomFor(sheetId: number, index: SettingsIndex | null, plan: TabPlan): unknown[] {
  if (index === null) {
    const size = { rowCount: plan.rowCount + SPARE_ROWS, columnCount: COLUMNS.length };
    return [addSheet({ sheetId, title: SETTINGS_TAB, ...size, frozenRowCount: 1 })];
  }
  const { rowCount = Infinity, columnCount = Infinity } = index.tab.size ?? {};
  const width = Math.max(...COLUMNS.map((column) => index.columns[column])) + 1;
  return [
    ...(plan.rowCount > rowCount ? appended(sheetId, 'ROWS', plan.rowCount - rowCount + SPARE_ROWS) : []),
    ...(plan.newColumns.length > 0 ? appended(sheetId, 'COLUMNS', width - columnCount) : []),
  ];
}
