/**
 * A link to a tab of the spreadsheet: `…/edit#gid=3`. Only the installation's own address and the tab's number go into
 * it, never a cell's text. `null` where the address is none that a mail program should open.
 */
export function sheetLink(spreadsheetUrl: string, sheetId: number): string | null {
  if (!URL.canParse(spreadsheetUrl)) return null;
  const url = new URL(spreadsheetUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = `gid=${Math.trunc(sheetId)}`;
  return url.href;
}
