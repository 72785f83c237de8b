import { heartbeat } from '@temporalio/activity';
import type { SheetActivities } from '../activities';
import { ensureBoardTab } from './board-tab';
import { openBook } from './current-book';
import type { SheetDeps } from './deps';
import { withColumns, withKeys, withSettings } from './keep-book';
import { withLastWriteRight } from './last-write';
import { makeSettingsTab } from './settings-tab';

/**
 * Makes a spreadsheet ready: Callboard's tabs, its two columns beside each watched table, a key for each row. Each part
 * is added only where it is missing, so it may be repeated after a crash at any point, and nothing of the team's is
 * written to.
 */
export function connectWorkbook(deps: SheetDeps): SheetActivities['connectWorkbook'] {
  return async (input) => {
    const opened = await withLastWriteRight(deps, input, await openBook(deps, input));
    heartbeat('the spreadsheet is read');
    await makeSettingsTab(deps.sheets, opened);
    await ensureBoardTab(deps.sheets, input.spreadsheetId, opened.boardTab, titlesOf(opened.workbook.tabs));
    const columned = await withColumns(deps, input, opened);
    heartbeat('the tabs and columns are there');
    const book = await withKeys(deps, input, columned, new Map());
    await withSettings(deps, input, book);
    return {
      title: book.built.facts.title,
      timeZone: book.built.facts.calendar.timeZone,
      watched: book.watched,
      leftAlone: book.leftAlone,
      problems: [
        ...(book.watched.length > 0 ? [] : [nothingToWatch(book.workbook.title)]),
        ...book.problems.map(({ message }) => message),
      ],
    };
  };
}

function titlesOf(tabs: readonly { readonly title: string }[]): string[] {
  return tabs.map(({ title }) => title);
}

function nothingToWatch(title: string): string {
  return (
    `Callboard found no table in “${title}” that it is sure of. A table needs a header row with words such as ` +
    'Scene, Prop, Character, Location or Status, and rows below it.'
  );
}
