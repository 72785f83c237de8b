import { breakDown } from '../../domain/breakdown/break-down';
import { departmentLists } from '../../domain/breakdown/department-lists';
import {
  holdsProposals,
  PROPOSAL_COLUMNS,
  proposalRows,
  PROPOSALS_HEAD_ROWS,
  PROPOSALS_TAB,
} from '../../domain/breakdown/proposals-tab';
import { proposalsFor } from '../../domain/breakdown/proposals';
import { readLayout } from '../../domain/layout/read-layout';
import type { TabGrid, Workbook } from '../../domain/model';
import { withoutOwn } from '../../domain/watch/own';
import type { ScriptActivities } from '../activities';
import { cellRequests } from '../sheets/cell-requests';
import {
  addSheet,
  BANNER,
  columnWidths,
  grown,
  heightFor,
  newSheetId,
  rowHeight,
  styled,
} from '../sheets/layout-requests';
import { differences } from '../sheets/differences';
import type { CellEdit, SheetsPort } from '../sheets/port';
import type { ScriptsPort } from './port';
import { readScript } from './read-script';

const WIDTHS = [300, 120, 110, 340, 300, 110];
const KEY_COLUMN = PROPOSAL_COLUMNS.length - 1;
const SPARE_ROWS = 100;
/** The title where the team has a tab of that name already. */
const OTHER_TITLE = `${PROPOSALS_TAB} from the script`;

/**
 * Reads the script, breaks it down and writes on Callboard's own tab what the team's sheets lack: only cells that
 * differ, never the team's column `Taken?`, and nothing on any other tab. Safe to repeat. Fails for good with
 * `ScriptUnreadable` where the script cannot be read.
 */
export function breakDownScript(deps: {
  readonly sheets: SheetsPort;
  readonly scripts: ScriptsPort;
}): ScriptActivities['breakDownScript'] {
  return async ({ spreadsheetId, scriptPath }) => {
    const script = breakDown(readScript(await deps.scripts.read(scriptPath)));
    const workbook = await deps.sheets.readWorkbook(spreadsheetId);
    const team = withoutOwn(workbook).workbook;
    const proposals = proposalsFor(script, team, readLayout(team));
    const sheetId = await writeProposals(deps.sheets, workbook, (held) => proposalRows(held, proposals));
    return {
      scenes: script.scenes.length,
      elements: script.scenes.reduce((sum, scene) => sum + scene.elements.length, 0),
      proposals: proposals.length,
      lists: departmentLists(script),
      sheetId,
    };
  };
}

async function writeProposals(
  sheets: SheetsPort,
  workbook: Workbook,
  rowsFor: (held: TabGrid['rows']) => ReturnType<typeof proposalRows>,
): Promise<number> {
  const tab = workbook.tabs.find(isProposalsTab);
  const rows = rowsFor(tab?.rows ?? []);
  const sheetId = tab?.sheetId ?? newSheetId();
  const edits = differences(sheetId, tab?.rows ?? [], rows);
  const requests = [
    ...(tab ? grown(tab, rows.length, SPARE_ROWS) : newTab(sheetId, workbook, rows.length)),
    ...cellRequests(edits),
    ...heights(sheetId, rows, edits),
  ];
  // One call, all or nothing: no crash leaves a tab without its looks or its words.
  if (edits.length > 0) await sheets.write(workbook.spreadsheetId, requests);
  return sheetId;
}

/** Room for the wrapped words of the rows that change: a program that writes a cell does not make its row fit. */
function heights(sheetId: number, rows: ReturnType<typeof proposalRows>, edits: readonly CellEdit[]): unknown[] {
  const changed = [...new Set(edits.map(({ rowIndex }) => rowIndex))].filter((index) => index >= PROPOSALS_HEAD_ROWS);
  return changed.map((index) => rowHeight(sheetId, index, heightFor((rows[index] ?? []).slice(0, KEY_COLUMN), WIDTHS)));
}

/** By what stands in it, under any title, or by its title where it is blank: a team's tab called so is left alone. */
function isProposalsTab({ title, shown }: TabGrid): boolean {
  const isBlank = shown.every((row) => row.every((cell) => cell === ''));
  return holdsProposals(shown) || (title === PROPOSALS_TAB && isBlank);
}

/** Laid out to be read on screen and printed: a frozen header, wrapped cells, and the keys out of sight. */
function newTab(sheetId: number, workbook: Workbook, rowsNeeded: number): unknown[] {
  const isTaken = workbook.tabs.some(({ title }) => title === PROPOSALS_TAB);
  const line = { sheetId, startRowIndex: 0, endRowIndex: 1 };
  const header = { sheetId, startRowIndex: 1, endRowIndex: PROPOSALS_HEAD_ROWS };
  const keys = { sheetId, dimension: 'COLUMNS', startIndex: KEY_COLUMN, endIndex: KEY_COLUMN + 1 };
  return [
    addSheet({
      sheetId,
      title: isTaken ? OTHER_TITLE : PROPOSALS_TAB,
      rowCount: rowsNeeded + SPARE_ROWS,
      columnCount: PROPOSAL_COLUMNS.length,
      frozenRowCount: PROPOSALS_HEAD_ROWS,
    }),
    styled({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    styled(line, { wrapStrategy: 'OVERFLOW_CELL', textFormat: { italic: true } }),
    styled(header, BANNER),
    ...columnWidths(sheetId, WIDTHS),
    { updateDimensionProperties: { range: keys, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  ];
}
