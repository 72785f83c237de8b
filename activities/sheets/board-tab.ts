import { BOARD_COLUMNS, BOARD_TAB, type BoardRow, type BoardStyle } from '../../domain/board/board';
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
import { differences } from './own-tab';
import type { SheetsPort } from './port';

const WIDTHS = [240, 150, 130, 160, 390, 320];
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
  await sheets.format(spreadsheetId, [
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
  readonly styles: readonly BoardStyle[];
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
  const looks: BoardLooks = {
    styles: Array.from({ length: height }, (_, index) => rows[index]?.style ?? 'note'),
    heights: Array.from({ length: height }, (_, index) => heightOf(rows[index])),
    links: Array.from({ length: height }, (_, index) => linkAt(rows[index], input.linkOf)),
    texts: Array.from({ length: height }, (_, index) => String(rows[index]?.cells[0] ?? '')),
  };
  const requests = [
    ...growth(sheetId, tab, rows.length),
    ...cellRequests(edits),
    ...styleRequests(sheetId, looks.styles, known?.styles ?? []),
    ...heightRequests(sheetId, looks.heights, known?.heights ?? []),
    ...linkRequests(sheetId, looks, known),
  ];
  return { requests, count: edits.length, looks };
}

function growth(sheetId: number, tab: TabGrid | null, needed: number): unknown[] {
  const rowCount = tab?.size?.rowCount ?? ROOM;
  if (rowCount >= needed) return [];
  const properties = { sheetId, gridProperties: { rowCount: needed + ROOM } };
  return [{ updateSheetProperties: { properties, fields: 'gridProperties.rowCount' } }];
}

function linkAt(row: BoardRow | undefined, linkOf: LinkOf): string {
  return row?.itemKey === undefined ? '' : (linkOf(row.itemKey) ?? '');
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

/** One request for each run of rows that look the same and looked differently before: a style takes links away. */
function styleRequests(sheetId: number, styles: readonly BoardStyle[], known: readonly BoardStyle[]): unknown[] {
  return runsOf(styles, known).map(({ start, end, value }) => {
    const area = {
      sheetId,
      startRowIndex: start,
      endRowIndex: end,
      startColumnIndex: 0,
      endColumnIndex: BOARD_COLUMNS,
    };
    return styled(area, STYLES[value]);
  });
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
    const textFormat = { ...PLAIN_TEXT, bold: true, link: { uri } };
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
