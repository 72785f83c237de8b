import { BOARD_TAB } from '../../domain/board/board';
import { BOARD_COLUMNS, type BoardRow, type BoardStyle } from '../../domain/board/row';
import type { TabGrid } from '../../domain/model';
import { cellRequests } from './cell-requests';
import {
  addSheet,
  BANNER,
  columnWidths,
  heightFor,
  newSheetId,
  protectedRange,
  styled,
  type Style,
} from './layout-requests';
import { differences } from './differences';
import type { SheetsPort } from './port';

/** Of the columns, in pixels: a day and its state, then the departments; below them the columns of the lists. */
const WIDTHS = [220, 135, 130, 140, 175, 175, 190, 125, 165];
const ROOM = 300;

/** The title of the board where the team has a tab of that name already. */
const OTHER_TITLE = `${BOARD_TAB} board`;

/** Adds the board's tab where it is missing, in one call with its looks, and gives its sheet id. */
export async function ensureBoardTab(
  sheets: SheetsPort,
  spreadsheetId: string,
  tab: TabGrid | null,
  titles: readonly string[],
): Promise<number> {
  if (tab) return tab.sheetId;
  const title = titles.includes(BOARD_TAB) ? OTHER_TITLE : BOARD_TAB;
  const sheetId = newSheetId();
  await sheets.write(spreadsheetId, [
    addSheet({ sheetId, title, rowCount: ROOM, columnCount: BOARD_COLUMNS, frozenRowCount: 2 }),
    ...columnWidths(sheetId, WIDTHS),
    protectedRange({ sheetId }, 'Callboard writes this tab. Change things in your own tabs.'),
    {
      updateSheetProperties: { properties: { sheetId, tabColorStyle: { rgbColor: ACCENT } }, fields: 'tabColorStyle' },
    },
  ]);
  return sheetId;
}

const ACCENT = { red: 0.93, green: 0.55, blue: 0.14 };
const WRAPPED: Style = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const PLAIN_TEXT = { bold: false, fontSize: 10, foregroundColor: { red: 0.13, green: 0.15, blue: 0.19 } };

const colour = (red: number, green: number, blue: number): Style => ({ backgroundColor: { red, green, blue } });

/** Every colour has its word in the row as well: a board is printed in grey, and not everybody sees red. */
const STYLES: Readonly<Record<BoardStyle, Style>> = {
  title: {
    ...BANNER,
    textFormat: { bold: true, fontSize: 16, foregroundColor: { red: 1, green: 1, blue: 1 } },
    wrapStrategy: 'OVERFLOW_CELL',
    verticalAlignment: 'MIDDLE',
  },
  note: { ...colour(1, 1, 1), textFormat: { ...PLAIN_TEXT }, wrapStrategy: 'OVERFLOW_CELL', verticalAlignment: 'TOP' },
  heading: {
    ...colour(1, 1, 1),
    textFormat: { ...PLAIN_TEXT, bold: true, fontSize: 13 },
    wrapStrategy: 'OVERFLOW_CELL',
    verticalAlignment: 'BOTTOM',
  },
  header: { ...colour(0.9, 0.92, 0.95), textFormat: { ...PLAIN_TEXT, bold: true }, ...WRAPPED },
  plain: { ...colour(1, 1, 1), textFormat: PLAIN_TEXT, ...WRAPPED },
  late: { ...colour(0.99, 0.89, 0.87), textFormat: PLAIN_TEXT, ...WRAPPED },
  atRisk: { ...colour(1, 0.95, 0.8), textFormat: PLAIN_TEXT, ...WRAPPED },
  ready: { ...colour(0.88, 0.95, 0.88), textFormat: PLAIN_TEXT, ...WRAPPED },
};

/** How the board looked when it was last written; what has not changed since is not written again. */
export interface BoardLooks {
  /** The styles of each row's cells, joined. */
  readonly styles: readonly string[];
  /** In pixels. */
  readonly heights: readonly number[];
  readonly links: readonly string[];
  /** What stands in the first cell. */
  readonly texts: readonly string[];
}

/** Where an item's row is now: for the link from the board. */
type LinkOf = (itemKey: string) => string | null;

/**
 * The requests that bring the board up to date: cells that differ, and the looks of rows that look differently from
 * `known` (`null` where that is not known, and then every row). `count` is the number of cells that are written.
 */
export function boardRequests(input: {
  readonly sheetId: number;
  readonly tab: TabGrid | null;
  readonly rows: readonly BoardRow[];
  readonly linkOf: LinkOf;
  /** Where a cell in A1 with its tab is; `null` where it is not. */
  readonly linkOfCell?: (cell: string) => string | null;
  readonly known: BoardLooks | null;
}): { readonly requests: readonly unknown[]; readonly count: number; readonly looks: BoardLooks } {
  const { sheetId, tab, rows, known } = input;
  const held = tab?.rows ?? [];
  const edits = differences(
    sheetId,
    held,
    rows.map(({ cells }) => cells),
  );
  const height = Math.max(rows.length, held.length);
  const rowStyles = Array.from({ length: height }, (_, index) => stylesOf(rows[index]));
  const looks: BoardLooks = {
    styles: rowStyles.map(styleKey),
    heights: Array.from({ length: height }, (_, index) => heightOf(rows[index])),
    links: Array.from({ length: height }, (_, index) => linkAt(rows[index], input)),
    texts: Array.from({ length: height }, (_, index) => String(rows[index]?.cells[0] ?? '')),
  };
  const requests = [
    ...growth(sheetId, tab, rows.length),
    ...(known === null && tab !== null ? columnWidths(sheetId, WIDTHS) : []),
    ...cellRequests(edits),
    ...styleRequests(sheetId, rowStyles, known?.styles ?? []),
    ...heightRequests(sheetId, looks.heights, known?.heights ?? []),
    ...linkRequests(sheetId, looks, known),
  ];
  return { requests, count: edits.length, looks };
}

function growth(sheetId: number, tab: TabGrid | null, needed: number): unknown[] {
  const { rowCount = ROOM, columnCount = BOARD_COLUMNS } = tab?.size ?? {};
  if (rowCount >= needed && columnCount >= BOARD_COLUMNS) return [];
  const gridProperties = {
    rowCount: rowCount >= needed ? rowCount : needed + ROOM,
    columnCount: Math.max(columnCount, BOARD_COLUMNS),
  };
  const properties = { sheetId, gridProperties };
  return [{ updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } }];
}

/** The style of each cell of a row; below the last row there are notes, which look like nothing. */
function stylesOf(row: BoardRow | undefined): BoardStyle[] {
  const own = row?.style ?? 'note';
  return Array.from({ length: BOARD_COLUMNS }, (_, column) => row?.cellStyles?.[column] ?? own);
}

function linkAt(
  row: BoardRow | undefined,
  { linkOf, linkOfCell }: { readonly linkOf: LinkOf; readonly linkOfCell?: (cell: string) => string | null },
): string {
  if (row?.itemKey !== undefined) return linkOf(row.itemKey) ?? '';
  return row?.cell === undefined ? '' : (linkOfCell?.(row.cell) ?? '');
}

const FIXED_HEIGHTS: Readonly<Partial<Record<BoardStyle, number>>> = { title: 34, note: 21, heading: 32, header: 23 };

/** Room for the longest cell of a row: a program that writes a cell does not make its row fit, as typing does. */
function heightOf(row: BoardRow | undefined): number {
  const fixed = FIXED_HEIGHTS[row?.style ?? 'note'];
  if (!row || fixed !== undefined) return fixed ?? 21;
  return heightFor(row.cells, WIDTHS);
}

/** One request for each run of rows of one height that had another before. */
function heightRequests(sheetId: number, heights: readonly number[], known: readonly number[]): unknown[] {
  return runsOf(heights, known).map(({ start, end, value }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
      properties: { pixelSize: value },
      fields: 'pixelSize',
    },
  }));
}

function styleKey(styles: readonly BoardStyle[]): string {
  return styles.join(' ');
}

/**
 * One request for each area of cells that look the same, in rows that looked differently before: a style takes links
 * away.
 */
function styleRequests(sheetId: number, rows: readonly BoardStyle[][], known: readonly string[]): unknown[] {
  return runsOf(rows.map(styleKey), known).flatMap(({ start, end }) =>
    runsOf(rows[start] ?? [], []).map((columns) => {
      const area = {
        sheetId,
        startRowIndex: start,
        endRowIndex: end,
        startColumnIndex: columns.start,
        endColumnIndex: columns.end,
      };
      return styled(area, STYLES[columns.value]);
    }),
  );
}

/** Runs of equal values that are not known already, from `start` up to but not with `end`. */
function runsOf<T>(values: readonly T[], known: readonly T[]): { start: number; end: number; value: T }[] {
  const runs: { start: number; end: number; value: T; isNew: boolean }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    const isNew = known[index] !== value;
    if (last && last.value === value && last.isNew === isNew) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, value, isNew });
  });
  return runs.filter(({ isNew }) => isNew);
}

/** The first cell of an item's row leads to the item's row in the team's tab. */
function linkRequests(sheetId: number, looks: BoardLooks, known: BoardLooks | null): unknown[] {
  return looks.links.flatMap((uri, rowIndex) => {
    // A new text takes the link of the old one away, and so does a new style.
    const isKnown = (['links', 'styles', 'texts'] as const).every(
      (what) => known?.[what][rowIndex] === looks[what][rowIndex],
    );
    if (uri === '' || isKnown) return [];
    // A sentence that leads to a cell stays as it is; the name of an item stands out.
    const bold = !looks.styles[rowIndex]?.startsWith('note');
    const textFormat = { ...PLAIN_TEXT, bold, link: { uri } };
    const values = [{ userEnteredFormat: { textFormat } }];
    return [
      {
        updateCells: {
          start: { sheetId, rowIndex, columnIndex: 0 },
          rows: [{ values }],
          fields: 'userEnteredFormat.textFormat',
        },
      },
    ];
  });
}
