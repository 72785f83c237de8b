import { createGoogleSheets } from '../../activities/sheets/google-sheets';
import { BOARD_MARK, BOARD_TAB } from '../../domain/board/board';
import type { WorkerConfig } from '../../worker/config';

const WAITED_MS = 20_000;
const PAUSE_MS = 250;

/**
 * Waits until the production has laid out its board, so that whoever opens the spreadsheet sees it, and returns the
 * address of its tab. A board that is slow to come is no fault: then it is the address of the spreadsheet.
 */
export async function boardAddress(sheets: WorkerConfig['sheets'], spreadsheetId: string): Promise<string> {
  const { openUrl, ...google } = sheets;
  const client = createGoogleSheets(google);
  const address = `${openUrl}/${spreadsheetId}/edit`;
  for (const giveUpAt = Date.now() + WAITED_MS; Date.now() < giveUpAt;) {
    const { tabs } = await client.readWorkbook(spreadsheetId);
    const board = tabs.find((tab) => tab.title.startsWith(BOARD_TAB) && tab.shown[0]?.[0]?.startsWith(BOARD_MARK));
    if (board) return `${address}#gid=${board.sheetId}`;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return address;
}
