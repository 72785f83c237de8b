import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { TabGrid, Workbook } from '../../domain/model';
import { isOwnTab, isSettingsTab } from '../../domain/watch/own';
import { patchTab, sharedTab, withRows, type PatchedTab } from '../../domain/watch/patch-tab';
import { SHEET_FAILURES } from './errors';
import type { RowSpan, SheetsPort, TabRows } from './port';
import { isRowsTab } from './row-lines';
import { sayTheSame } from './values-answer';
import { yieldToOthers } from './yield';

/** After so many readings of values alone, new tabs, merges and formats are looked at again. */
const READINGS_BETWEEN_LOOKS = 4;
/** A spreadsheet with at most so many filled cells is read whole when it is looked at again: about 1.3 MB. */
const SMALL_CELLS = 15_000;
/** A grid with more cells than this, blank ones included, is never read whole in one call. */
const HUGE_CELLS = 700_000;
/** Where more rows of a tab than this must be read, all of them are, so that its columns are known anew. */
const MOST_SINGLE_ROWS = 400;
/** Rows that are read in one call: about 1 MB of a table of twelve columns. */
const ROWS_PER_CALL = 1_000;
const MOST_ROUNDS = 3;

/** A spreadsheet as a worker has seen it last. */
export interface KeptWorkbook {
  readonly workbook: Workbook;
  /** How many readings of values alone lie between it and a look at everything else. */
  readonly readings: number;
}

/**
 * The spreadsheet as it is now, at the cost of what has changed since it was kept: one call for the values of all tabs,
 * and one more for the rows of which that does not say enough. Where it is time for a look at everything else, a small
 * spreadsheet is read whole instead, in one call too, and a large one takes a small call more. Rows, tabs and the whole
 * workbook that have not changed are the very same objects as before. Of Callboard's own tabs only the settings and the
 * rows are as they are now, and of the formulas those that show a number, or stood in their row before: whoever must be
 * sure of one reads its row.
 */
export async function readCurrent(
  sheets: SheetsPort,
  spreadsheetId: string,
  kept: KeptWorkbook | null,
  smallCells?: number,
): Promise<KeptWorkbook> {
  if (kept === null) return { workbook: await readAnew(sheets, spreadsheetId), readings: 0 };
  const isLook = kept.readings >= READINGS_BETWEEN_LOOKS;
  const isWhole = isLook && isSmall(kept.workbook, smallCells);
  try {
    if (isWhole) return keptAgain(kept, await sheets.readWorkbook(spreadsheetId));
    const skeleton = isLook ? await sheets.readSkeleton(spreadsheetId) : null;
    const start = skeleton ? withFrames(kept.workbook, skeleton) : kept.workbook;
    const workbook = await brought(sheets, start);
    if (workbook !== null) return { workbook, readings: isLook ? 0 : kept.readings + 1 };
  } catch (error) {
    // A tab that is gone makes the call invalid; a look at everything tells which. A small spreadsheet that takes too long
    // may have got a new tab that is huge.
    const worthALook = isWhole ? SHEET_FAILURES.unavailable : SHEET_FAILURES.refused;
    if (!(error instanceof ApplicationFailure && error.type === worthALook)) throw error;
  }
  return keptAgain(kept, await readAnew(sheets, spreadsheetId));
}

/** What is kept once the whole spreadsheet has been read for another reason. */
export function keptAgain(before: KeptWorkbook | null, now: Workbook): KeptWorkbook {
  if (!before) return { workbook: now, readings: 0 };
  const tabs = now.tabs.map((tab) => {
    const known = before.workbook.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
    return known ? sharedTab(known, tab) : tab;
  });
  return { workbook: sameOr(before.workbook, { ...now, tabs }), readings: 0 };
}

/** Everything, in one call where that is not too much, or else the values and then the rows a thousand at a time. */
async function readAnew(sheets: SheetsPort, spreadsheetId: string): Promise<Workbook> {
  const skeleton = await sheets.readSkeleton(spreadsheetId);
  const cells = skeleton.tabs.reduce((sum, { size }) => sum + (size ? size.rowCount * size.columnCount : 0), 0);
  if (cells <= HUGE_CELLS) return sheets.readWorkbook(spreadsheetId);
  return (await brought(sheets, skeleton)) ?? sheets.readWorkbook(spreadsheetId);
}

/** The workbook with the frames of its tabs as they are now, without the tabs that are gone and with the new ones. */
function withFrames(kept: Workbook, skeleton: Workbook): Workbook {
  const tabs = skeleton.tabs.map((frame) => {
    const before = kept.tabs.find(({ sheetId }) => sheetId === frame.sheetId);
    if (!before) return frame;
    const { rows, shown, formulas = {}, checkboxColumns, dateColumns } = before;
    return sharedTab(before, { ...frame, rows, shown, formulas, checkboxColumns, dateColumns });
  });
  return sameOr(kept, { ...skeleton, tabs });
}

/** The workbook before where nothing is different. */
function sameOr(before: Workbook, now: Workbook): Workbook {
  const isSame =
    before.title === now.title &&
    before.locale === now.locale &&
    before.timeZone === now.timeZone &&
    before.tabs.length === now.tabs.length &&
    before.tabs.every((tab, index) => tab === now.tabs[index]);
  return isSame ? before : now;
}

/** The workbook with the values that it has now; `null` where people edit faster than it can be read. */
async function brought(sheets: SheetsPort, start: Workbook): Promise<Workbook | null> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = start.tabs.filter((tab) => isSettingsTab(tab) || isRowsTab(tab) || !isOwnTab(tab));
    const values = await sheets.readValues(start.spreadsheetId, asked);
    await yieldToOthers();
    const patched = new Map<TabGrid, PatchedTab>();
    for (const [index, tab] of asked.entries()) {
      const fresh = values[index];
      if (!fresh) continue;
      patched.set(tab, patchTab(tab, fresh));
      await yieldToOthers();
    }
    const read = await readRest(sheets, start.spreadsheetId, [...patched.values()]);
    if (read === null) continue;
    const tabs = start.tabs.map((tab) => {
      const now = patched.get(tab);
      return now ? (read.get(now) ?? now.tab) : tab;
    });
    for (const { sheetId, rows } of values) {
      const tab = tabs.find((candidate) => candidate.sheetId === sheetId);
      if (tab) sayTheSame(tab.rows, rows);
    }
    return sameOr(start, { ...start, tabs });
  }
  return null;
}

/** Reads what the values do not say. `null` where somebody has changed one of those rows since the values were read. */
async function readRest(
  sheets: SheetsPort,
  spreadsheetId: string,
  patched: readonly PatchedTab[],
): Promise<ReadonlyMap<PatchedTab, TabGrid> | null> {
  const wanted = patched.filter(({ unread, isReshaped, isRecast }) => unread.length > 0 || isReshaped || isRecast);
  const spans = wanted.flatMap(spansOf);
  const read: TabRows[] = [];
  for (const call of callsOf(spans)) {
    read.push(...(await sheets.readRows(spreadsheetId, call)));
    if (spans.length > call.length) heartbeat('some rows are read');
  }
  const settled = new Map<PatchedTab, TabGrid>();
  for (const tab of wanted) {
    const parts = read.filter(({ skeleton }) => skeleton.sheetId === tab.tab.sheetId);
    const [first] = parts;
    if (!first) return null;
    const joined = (columns: 'checkboxColumns' | 'dateColumns'): number[] => [
      ...new Set(parts.flatMap(({ skeleton }) => skeleton[columns])),
    ];
    const skeleton = {
      ...first.skeleton,
      checkboxColumns: joined('checkboxColumns').sort((a, b) => a - b),
      dateColumns: joined('dateColumns').sort((a, b) => a - b),
    };
    const spansRead = parts.flatMap((part) => part.spans);
    const now = withRows(tab.tab, { skeleton, spans: spansRead, asked: tab.unread, isWhole: isWhole(tab) });
    if (now === null) return null;
    settled.set(tab, now);
    await yieldToOthers();
  }
  return settled;
}

function isWhole({ unread, isRecast }: PatchedTab): boolean {
  return isRecast || unread.length > MOST_SINGLE_ROWS;
}

/** The rows to be read of a tab: neighbours in one span; at least its first row, which brings what is about the tab. */
function spansOf(patched: PatchedTab): RowSpan[] {
  const { tab, unread } = patched;
  const { sheetId } = tab;
  if (isWhole(patched)) {
    const starts = Array.from(
      { length: Math.ceil(tab.rows.length / ROWS_PER_CALL) },
      (_, part) => part * ROWS_PER_CALL,
    );
    return starts.map((start) => ({
      sheetId,
      startRowIndex: start,
      endRowIndex: Math.min(tab.rows.length, start + ROWS_PER_CALL),
    }));
  }
  const spans: { sheetId: number; startRowIndex: number; endRowIndex: number }[] = [];
  for (const index of unread.length > 0 ? unread : [0]) {
    const last = spans[spans.length - 1];
    if (last && index <= last.endRowIndex + 2) last.endRowIndex = index + 1;
    else spans.push({ sheetId, startRowIndex: index, endRowIndex: index + 1 });
  }
  return spans;
}

/** Spans are read together as long as they have no more rows than one call may. */
function callsOf(spans: readonly RowSpan[]): RowSpan[][] {
  const calls: RowSpan[][] = [];
  let room = 0;
  for (const span of spans) {
    const rows = span.endRowIndex - span.startRowIndex;
    const last = calls[calls.length - 1];
    if (last && rows <= room) last.push(span);
    else calls.push([span]);
    room = (last && rows <= room ? room : ROWS_PER_CALL) - rows;
  }
  return calls;
}

/** Whether a spreadsheet may be read whole without a second thought. */
export function isSmall({ tabs }: Workbook, smallCells = SMALL_CELLS): boolean {
  let cells = 0;
  for (const { rows } of tabs) for (const row of rows) cells += row.length;
  return cells <= smallCells;
}
