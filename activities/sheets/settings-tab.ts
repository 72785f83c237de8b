import type { CellValue, Problem, TabGrid } from '../../domain/model';
import { plain } from '../../domain/items/text';
import { SETTINGS } from '../../domain/settings/definitions';
import { SETTINGS_TAB } from '../../domain/settings/settings';
import { cellRequests } from './cell-requests';
import { addSheet, BANNER, bold, columnWidths, newSheetId, protectedRange, styled } from './layout-requests';
import type { CellEdit, SheetsPort } from './port';

/** The columns of the settings tab. */
const [LABEL, VALUE, EXPLANATION, PROBLEM] = [0, 1, 2, 3] as const;
/** Where Callboard says what is wrong with a setting, from 0. */
export const SETTINGS_PROBLEM_COLUMN = PROBLEM;

function settingsRows(): CellValue[][] {
  return [
    ['Setting', 'Value', 'What it is', 'Problem'],
    ...SETTINGS.map((setting) => [setting.label, '', setting.explanation, '']),
  ];
}

const KINDS = ['film', 'television', 'theatre', 'commercial'];

/**
 * Adds the settings tab, filled and laid out, in one call; or to an older one the settings that it lacks. What the team
 * typed stays as it is.
 */
export async function ensureSettingsTab(sheets: SheetsPort, spreadsheetId: string, tab: TabGrid | null): Promise<void> {
  const [header = [], ...rows] = settingsRows();
  if (!tab) {
    const sheetId = newSheetId();
    await sheets.format(spreadsheetId, [
      addSheet({ sheetId, title: SETTINGS_TAB, rowCount: 60, columnCount: 6, frozenRowCount: 1 }),
      ...cellRequests(editsOf(sheetId, 0, [header, ...rows])),
      ...looksOf(sheetId, rows.length),
    ]);
    return;
  }
  const held = new Set(tab.shown.map((row) => plain(row[LABEL] ?? '')));
  const missing = rows.filter((row) => !held.has(plain(String(row[LABEL]))));
  const below = Math.max(1, tab.shown.length);
  if (missing.length > 0) await sheets.writeCells(spreadsheetId, editsOf(tab.sheetId, below, missing));
}

function editsOf(sheetId: number, firstRow: number, rows: readonly (readonly CellValue[])[]): CellEdit[] {
  const edits = rows.flatMap((row, at) =>
    row.map((value, columnIndex): CellEdit => ({ sheetId, rowIndex: firstRow + at, columnIndex, value })),
  );
  return edits.filter(({ value }) => value !== '');
}

function looksOf(sheetId: number, count: number): unknown[] {
  const rows = (from: number, to: number, columns: readonly [number, number]) => ({
    sheetId,
    startRowIndex: from,
    endRowIndex: to,
    startColumnIndex: columns[0],
    endColumnIndex: columns[1],
  });
  const first = 1;
  const last = first + count;
  return [
    ...columnWidths(sheetId, [220, 240, 640, 520]),
    styled(rows(0, 1, [LABEL, PROBLEM + 1]), BANNER),
    styled(rows(first, last, [LABEL, LABEL + 1]), bold),
    styled(rows(first, last, [VALUE, VALUE + 1]), { backgroundColor: { red: 1, green: 0.98, blue: 0.88 } }),
    styled(rows(first, last, [EXPLANATION, EXPLANATION + 1]), {
      textFormat: { foregroundColor: GREY },
    }),
    styled(rows(first, last, [PROBLEM, PROBLEM + 1]), {
      wrapStrategy: 'WRAP',
      textFormat: { foregroundColor: RED, bold: true },
    }),
    protectedRange(rows(0, last, [PROBLEM, PROBLEM + 1]), 'Callboard says here what it could not read.'),
    ...notesAndChoices(sheetId, first),
  ];
}

const GREY = { red: 0.4, green: 0.4, blue: 0.4 };
const RED = { red: 0.72, green: 0.11, blue: 0.11 };

function notesAndChoices(sheetId: number, first: number): unknown[] {
  const notes = SETTINGS.map(({ instead }) => ({
    values: [{ note: `Type ${instead}. Leave it blank to go by the sheets.` }],
  }));
  const kindRow = first + SETTINGS.findIndex(({ id }) => id === 'kind');
  const range = {
    sheetId,
    startRowIndex: kindRow,
    endRowIndex: kindRow + 1,
    startColumnIndex: VALUE,
    endColumnIndex: VALUE + 1,
  };
  const values = KINDS.map((userEnteredValue) => ({ userEnteredValue }));
  return [
    { updateCells: { start: { sheetId, rowIndex: first, columnIndex: VALUE }, rows: notes, fields: 'note' } },
    {
      setDataValidation: {
        range,
        rule: { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true, strict: false },
      },
    },
  ];
}

/** The edits that say beside each setting what is wrong with it, and nothing where nothing is. */
export function problemEdits(tab: TabGrid, problems: readonly Problem[]): CellEdit[] {
  return tab.shown.flatMap((row, rowIndex): CellEdit[] => {
    const isSetting = SETTINGS.some(({ label }) => plain(label) === plain(row[LABEL] ?? ''));
    if (!isSetting) return [];
    const said = problems.filter(({ cell }) => cell === `${tab.title}!B${rowIndex + 1}`).map(({ message }) => message);
    const value = [...new Set(said)].join(' ');
    const held = row[PROBLEM] ?? '';
    return held === value ? [] : [{ sheetId: tab.sheetId, rowIndex, columnIndex: PROBLEM, value }];
  });
}
