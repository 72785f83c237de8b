import { breakDown } from '../../domain/breakdown/break-down';
import { PROPOSAL_COLUMNS, PROPOSALS_TAB, proposalRows } from '../../domain/breakdown/proposals-tab';
import { proposalsFor } from '../../domain/breakdown/proposals';
import { readLayout } from '../../domain/layout/read-layout';
import type { TabGrid, Workbook } from '../../domain/model';
import { withoutOwn } from '../../domain/watch/own';
import type { ScriptActivities } from '../activities';
import { BANNER, columnWidths, styled } from '../sheets/layout-requests';
import { differences } from '../sheets/own-tab';
import type { SheetsPort } from '../sheets/port';
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
    await writeProposals(deps.sheets, workbook, (held) => proposalRows(held, proposals));
    return {
      scenes: script.scenes.length,
      elements: script.scenes.reduce((sum, scene) => sum + scene.elements.length, 0),
      proposals: proposals.length,
    };
  };
}

async function writeProposals(
  sheets: SheetsPort,
  workbook: Workbook,
  rowsFor: (held: TabGrid['rows']) => ReturnType<typeof proposalRows>,
): Promise<void> {
  const { spreadsheetId } = workbook;
  const tab = workbook.tabs.find(isProposalsTab);
  const rows = rowsFor(tab?.rows ?? []);
  const sheetId = tab?.sheetId ?? (await addProposalsTab(sheets, workbook, rows.length));
  if (tab?.size && tab.size.rowCount < rows.length) {
    const properties = { sheetId, gridProperties: { rowCount: rows.length + SPARE_ROWS } };
    await sheets.format(spreadsheetId, [{ updateSheetProperties: { properties, fields: 'gridProperties.rowCount' } }]);
  }
  const edits = differences(sheetId, tab?.rows ?? [], rows);
  if (edits.length > 0) await sheets.writeCells(spreadsheetId, edits);
}

/** By its title and its header: a tab of the team's that happens to be called so is left alone. */
function isProposalsTab({ title, shown }: TabGrid): boolean {
  const first = shown[0]?.[0] ?? '';
  return (title === PROPOSALS_TAB || title === OTHER_TITLE) && (first === '' || first === PROPOSAL_COLUMNS[0]);
}

/** Laid out to be read on screen and printed: a frozen header, wrapped cells, and the keys out of sight. */
async function addProposalsTab(sheets: SheetsPort, workbook: Workbook, rowsNeeded: number): Promise<number> {
  const { spreadsheetId } = workbook;
  const isTaken = workbook.tabs.some(({ title }) => title === PROPOSALS_TAB);
  const rowCount = rowsNeeded + SPARE_ROWS;
  const sheetId = await sheets.addTab(spreadsheetId, {
    title: isTaken ? OTHER_TITLE : PROPOSALS_TAB,
    rowCount,
    columnCount: PROPOSAL_COLUMNS.length,
  });
  const header = { sheetId, startRowIndex: 0, endRowIndex: 1 };
  const keys = { sheetId, dimension: 'COLUMNS', startIndex: KEY_COLUMN, endIndex: KEY_COLUMN + 1 };
  await sheets.format(spreadsheetId, [
    styled({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    styled(header, BANNER),
    ...columnWidths(sheetId, WIDTHS),
    { updateDimensionProperties: { range: keys, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ]);
  return sheetId;
}
