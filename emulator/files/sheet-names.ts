import type { Workbook, WorkbookCell, WorkbookTab } from '../store/workbook-format';
import { quoteTitle } from '../values/a1';

/** A text in quotes, in which nothing is a tab, or a tab before `!`. */
const TABS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A workbook whose tabs are called as Excel takes it: 31 characters without `: \ / ? * [ ]`, no apostrophe at an end,
 * and no name twice. What points to such a tab still does.
 */
export function withSheetNames(workbook: Workbook): Workbook {
  const names = new Map(
    workbook.tabs.map(({ title }, index) => [title.toLowerCase(), sheetName(title, index, workbook.tabs)]),
  );
  if (workbook.tabs.every(({ title }) => names.get(title.toLowerCase()) === title)) return workbook;
  const renamed = (text: string): string =>
    text.replace(TABS, (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = names.get((quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase());
      return name === undefined ? whole : `${quoteTitle(name)}!`;
    });
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab, index) => ({
      ...tab,
      title: sheetName(tab.title, index, workbook.tabs),
      rows: tab.rows.map((row) => row.map((cell) => renamedCell(cell, renamed))),
      dropdowns: tab.dropdowns.map((dropdown) =>
        dropdown.from === undefined ? dropdown : { ...dropdown, from: renamed(dropdown.from) },
      ),
    })),
    ...(workbook.namedRanges
      ? {
          namedRanges: Object.fromEntries(
            Object.entries(workbook.namedRanges).map(([name, range]) => [name, renamed(range)]),
          ),
        }
      : {}),
  };
}

function renamedCell(cell: WorkbookCell, renamed: (text: string) => string): WorkbookCell {
  return typeof cell === 'object' && cell !== null && 'f' in cell ? { ...cell, f: renamed(cell.f) } : cell;
}

function sheetName(title: string, index: number, tabs: readonly WorkbookTab[]): string {
  const short = (text: string): string =>
    text
      .replace(/[:\\/?*[\]]/g, '-')
      .slice(0, 31)
      .replace(/^'|'$/g, '’');
  const isTaken = tabs.slice(0, index).some((tab) => short(tab.title).toLowerCase() === short(title).toLowerCase());
  return isTaken ? `${short(title).slice(0, 26)} (${index + 1})` : short(title);
}
