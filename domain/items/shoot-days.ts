import type { DateOrder, IsoDate, Problem, ShootDay, TabGrid, TableReading, WorkbookReading } from '../model';
import { cellProblem } from './problems';
import { readDate, readDateText } from './dates';
import { sceneList, sceneNumber } from './scene-list';
import { tableRow, type TableRow } from './text';

/** A shooting day as the sheet has it, with the row that stands for it. */
export interface DayOnSheet extends ShootDay {
  /** A1 row number of the day's first scene. */
  readonly rowNumber: number;
  readonly tableId: string;
}

interface Draft {
  date: IsoDate | null;
  dayNumber: number | null;
  rows: TableRow[];
}

/**
 * The shooting days of a schedule table: from a date column (written on each row, or on the first row of a day), from
 * a day column, or from the banners between the rows, which open a day or, as `END OF DAY 3`, close it. A list of dates
 * with neither scenes nor numbers of days (key dates, a prep calendar) has no shooting days.
 */
export function shootDaysOf(
  tab: TabGrid,
  table: TableReading,
  order: DateOrder,
  known: ReadonlySet<string>,
  problems: Problem[],
  about: IsoDate | null = null,
): DayOnSheet[] {
  const rows = table.dataRows.map((rowNumber) => tableRow(tab, table, rowNumber));
  const saysDays = rows.some((row) => row.column('scene') !== null || row.column('shootDay') !== null);
  const byColumn = saysDays ? numbered(daysByColumn(rows, order, about, problems), known) : [];
  // A column of story days (D2, N1) reads like one of shooting days, but says no dates.
  return byColumn.length > 0 ? byColumn : numbered(daysByBanner(tab, table, rows, order, about), known);
}

function daysByColumn(
  rows: readonly TableRow[],
  order: DateOrder,
  about: IsoDate | null,
  problems: Problem[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const row of rows) {
    const date = dateOf(row, order, about, problems);
    const day = dayNumberOf(row.text('shootDay'));
    const last = drafts[drafts.length - 1];
    const isNew = !last || (date !== null && date !== last.date) || (day !== null && day !== last.dayNumber);
    if (isNew) drafts.push({ date: date ?? null, dayNumber: day, rows: [row] });
    else last.rows.push(row);
  }
  return drafts;
}

function dateOf(row: TableRow, order: DateOrder, about: IsoDate | null, problems: Problem[]): IsoDate | null {
  const column = row.column('date');
  if (column === null) return null;
  const value = row.tab.rows[row.rowNumber - 1]?.[column] ?? null;
  const reading = readDate(value, row.tab.shown[row.rowNumber - 1]?.[column] ?? '', order, about);
  if (reading === 'impossible') {
    problems.push(
      cellProblem(row.tab, row.rowNumber, column, 'is no day of the calendar', 'a date such as 2027-03-17'),
    );
  }
  return typeof reading === 'object' ? reading.date : null;
}

function dayNumberOf(text: string): number | null {
  const digits = /\d+/.exec(text);
  return digits ? Number(digits[0]) : null;
}

function daysByBanner(
  tab: TabGrid,
  table: TableReading,
  rows: readonly TableRow[],
  order: DateOrder,
  about: IsoDate | null,
): Draft[] {
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  const first = table.firstRow ?? 1;
  const last = Math.max(table.lastRow ?? 0, ...table.dataRows);
  const drafts: Draft[] = [];
  let open: Draft = { date: null, dayNumber: null, rows: [] };
  const flush = (): void => {
    if (open.rows.length > 0) drafts.push(open);
    open = { date: null, dayNumber: null, rows: [] };
  };
  for (let rowNumber = Math.max(1, first - 2); rowNumber <= last + 1; rowNumber += 1) {
    const row = byNumber.get(rowNumber);
    if (row) {
      open.rows.push(row);
      continue;
    }
    const banner = readBanner(tab.shown[rowNumber - 1] ?? [], order, about);
    if (!banner) continue;
    if (banner.closes) {
      Object.assign(open, { date: banner.date, dayNumber: banner.dayNumber });
      flush();
    } else {
      flush();
      open = { date: banner.date, dayNumber: banner.dayNumber, rows: [] };
    }
  }
  flush();
  return drafts;
}

const WEEKDAY_FIRST = /^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

function readBanner(
  cells: readonly string[],
  order: DateOrder,
  about: IsoDate | null,
): { closes: boolean; date: IsoDate | null; dayNumber: number | null } | null {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  const day = /\b(?:shoot(?:ing)? )?day\s*#?\s*(\d{1,3})\b/i.exec(text);
  const date = readDateText(text, order, about);
  // `Friday 26th feb (meet 6pm)` opens a day too, although it does not say which.
  if (!day && !(typeof date === 'object' && WEEKDAY_FIRST.test(text))) return null;
  return {
    closes: /\bend\b/i.test(text),
    date: typeof date === 'object' ? date.date : null,
    dayNumber: day ? Number(day[1]) : null,
  };
}

function numbered(drafts: readonly Draft[], known: ReadonlySet<string>): DayOnSheet[] {
  const days: DayOnSheet[] = [];
  for (const [index, draft] of drafts.entries()) {
    const first = draft.rows[0];
    if (!first || draft.date === null) continue;
    days.push({
      dayNumber: draft.dayNumber ?? index + 1,
      date: draft.date,
      scenes: [...new Set(draft.rows.flatMap((row) => scenesOf(row, known)))],
      location: first.text('location'),
      rowNumber: first.rowNumber,
      tableId: first.table.tableId,
    });
  }
  return days;
}

function scenesOf(row: TableRow, known: ReadonlySet<string>): string[] {
  const text = row.text('scene');
  return text ? sceneList(text, known) : [];
}

/** The scenes that the scene tables have, as they are numbered there. */
export function knownScenes(reading: WorkbookReading, rows: readonly TableRow[]): Set<string> {
  const scenes = new Set<string>();
  for (const row of rows) {
    if (row.table.track === 'scenes' && row.text('scene')) scenes.add(sceneNumber(row.text('scene')));
  }
  if (scenes.size > 0) return scenes;
  const scheduled = rows.filter((row) => row.table.track === 'schedule' && /^\S+$/.test(row.text('scene')));
  return new Set(scheduled.map((row) => sceneNumber(row.text('scene'))));
}
