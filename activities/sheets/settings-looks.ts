import type { NewRow } from '../../domain/settings/plan-tab';
import { HEADERS, type SettingsColumn } from '../../domain/settings/tab-index';
import type { TabLine } from '../../domain/settings/tab-lines';
import { BANNER, heightFor, protectedRange, rowHeight, styled, type Area, type Style } from './layout-requests';

type Columns = Readonly<Record<SettingsColumn, number>>;

const COLUMNS = Object.keys(HEADERS) as SettingsColumn[]; // keys of a literal are exactly its type's

/** In pixels. */
const WIDTHS: Readonly<Record<SettingsColumn, number>> = {
  label: 250,
  value: 200,
  inUse: 260,
  explanation: 520,
  problem: 380,
  id: 60,
};

const WRAPPED: Style = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const LOOKS: Readonly<Record<SettingsColumn, Style>> = {
  label: { ...WRAPPED, textFormat: { bold: false } },
  value: { ...WRAPPED, backgroundColor: { red: 1, green: 0.98, blue: 0.88 }, horizontalAlignment: 'LEFT' },
  inUse: { ...WRAPPED, horizontalAlignment: 'LEFT' },
  explanation: { ...WRAPPED, textFormat: { foregroundColor: { red: 0.4, green: 0.4, blue: 0.4 } } },
  problem: { ...WRAPPED, textFormat: { foregroundColor: { red: 0.72, green: 0.11, blue: 0.11 }, bold: true } },
  id: { textFormat: { foregroundColor: { red: 0.6, green: 0.6, blue: 0.6 } } },
};
const HEAD: Style = { textFormat: { bold: true } };
const BAR: Style = {
  backgroundColor: { red: 0.86, green: 0.89, blue: 0.94 },
  textFormat: { bold: true, fontSize: 11 },
};
const BAR_HEIGHT = 28;

/** Widths, headers and protection of the columns that are new on a settings tab; the ids are hidden. */
export function columnLooks(tab: {
  readonly sheetId: number;
  readonly headerRow: number;
  readonly newColumns: readonly SettingsColumn[];
  readonly columns: Columns;
}): unknown[] {
  const { sheetId, headerRow, newColumns, columns } = tab;
  return newColumns.flatMap((column) => {
    const area = { sheetId, startColumnIndex: columns[column], endColumnIndex: columns[column] + 1 };
    const isTeams = column === 'label' || column === 'value';
    return [
      columnSize(area, { pixelSize: WIDTHS[column], hiddenByUser: column === 'id' }),
      styled({ ...area, startRowIndex: headerRow, endRowIndex: headerRow + 1 }, BANNER),
      ...(isTeams ? [] : [protectedRange(area, `Callboard writes this column. Type into “${HEADERS.value}”.`)]),
    ];
  });
}

function columnSize(
  { sheetId, startColumnIndex, endColumnIndex }: Area,
  properties: { readonly pixelSize: number; readonly hiddenByUser: boolean },
): unknown {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: startColumnIndex, endIndex: endColumnIndex };
  return { updateDimensionProperties: { range, properties, fields: 'pixelSize,hiddenByUser' } };
}

/** How the rows look that are new on a settings tab, with their notes and dropdowns. */
export function rowLooks(tab: {
  readonly sheetId: number;
  readonly newRows: readonly NewRow[];
  readonly columns: Columns;
}): unknown[] {
  const { sheetId, newRows, columns } = tab;
  const last = Math.max(...COLUMNS.map((column) => columns[column]));
  const rows = ({ from, to }: Run): Area => ({ sheetId, startRowIndex: from, endRowIndex: to });
  const cells = (run: Run, column: SettingsColumn): Area => ({
    ...rows(run),
    startColumnIndex: columns[column],
    endColumnIndex: columns[column] + 1,
  });
  const runs = runsOf(newRows, ({ line }) => (line === null ? 'bar' : 'line'));
  return [
    ...runs.flatMap((run) => {
      if (run.rows[0]?.line === null)
        return [styled({ ...rows(run), startColumnIndex: 0, endColumnIndex: last + 1 }, BAR)];
      return COLUMNS.map((column) => styled(cells(run, column), LOOKS[column]));
    }),
    ...runsOf(newRows, ({ line }) => String(line?.isHead)).flatMap((run) =>
      run.rows[0]?.line?.isHead ? [styled(cells(run, 'label'), HEAD)] : [],
    ),
    ...newRows.map(({ rowIndex, line }) => rowHeight(sheetId, rowIndex, line ? heightOf(line) : BAR_HEIGHT)),
    ...runsOf(newRows, ({ line }) => line?.instead ?? '').flatMap((run) => notesOf(run, cells(run, 'value'))),
    ...runsOf(newRows, ({ line }) => (line?.choices ?? []).join('\n')).flatMap((run) =>
      dropdownOf(run, cells(run, 'value')),
    ),
  ];
}

/** New rows below each other that are alike; rows count from 0, the end is left out. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly NewRow[];
}

function runsOf(rows: readonly NewRow[], kindOf: (row: NewRow) => string): Run[] {
  const runs: { from: number; to: number; rows: NewRow[] }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    const [first] = last?.rows ?? [];
    if (last && first && last.to === row.rowIndex && kindOf(first) === kindOf(row)) {
      last.rows.push(row);
      last.to += 1;
    } else runs.push({ from: row.rowIndex, to: row.rowIndex + 1, rows: [row] });
  }
  return runs;
}

function heightOf({ label, inUse, explanation, question }: TabLine): number {
  return heightOfTexts({ label, value: '', inUse, explanation, problem: question ?? '', id: '' });
}

/** The height in pixels that shows all that stands in a line. */
export function heightOfTexts(texts: Readonly<Record<SettingsColumn, string>>): number {
  const columns = COLUMNS.filter((column) => column !== 'id');
  return heightFor(
    columns.map((column) => texts[column]),
    columns.map((column) => WIDTHS[column]),
  );
}

function notesOf({ rows }: Run, { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex }: Area): unknown[] {
  if (!rows[0]?.line) return [];
  const notes = rows.map(({ line }) => ({
    values: [{ note: `Type ${line?.instead ?? ''}. Leave it blank to go by what stands beside.` }],
  }));
  return [{ updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: notes, fields: 'note' } }];
}

/** Something that is not in the list may be typed as well: it is read, and what cannot be read is said beside it. */
function dropdownOf({ rows }: Run, range: Area): unknown[] {
  const choices = rows[0]?.line?.choices ?? [];
  if (choices.length === 0) return [];
  const values = choices.map((userEnteredValue) => ({ userEnteredValue }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true, strict: false };
  return [{ setDataValidation: { range, rule } }];
}
