import type { IsoDate, ShootDay, TabGrid, Workbook, WorkbookReading } from '../model';
import { addDays, daysBetween } from '../time/calendar';
import { readDateText } from './dates';
import { openingNight } from './opening-night';
import { sceneList } from './scene-list';
import type { TableRow } from './text';

/** What a workbook without a schedule is read with. */
interface Elsewhere {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly rows: readonly TableRow[];
  readonly known: ReadonlySet<string>;
  readonly about: IsoDate | null;
}

/** So many rows at the top of a tab may be its heading. */
const HEADING_ROWS = 6;

/**
 * The shooting days of a production whose sheets have no schedule: in theatre, opening night; else the days that the
 * scenes are given by number, with their dates from the call sheets (`DAY 1 of 2`, `THU 1/21/27`) and from a heading
 * such as `SHOOT 1/21-1/22`.
 */
export function daysElsewhere(given: Elsewhere): ShootDay[] {
  const { workbook, reading, rows, known, about } = given;
  if (reading.kind === 'theatre') {
    const opening = openingNight(workbook.tabs, reading.dateOrder, about);
    return opening === null ? [] : [{ dayNumber: 1, date: opening, scenes: [], location: '' }];
  }
  const dates = datesOfDays(given);
  return [...dates]
    .sort(([a], [b]) => a - b)
    .map(([dayNumber, date]) => {
      const onDay = rows.filter(
        (row) => row.table.track === 'scenes' && dayNumbers(row.text('shootDay')).includes(dayNumber),
      );
      const scenes = onDay.flatMap((row) => sceneList(row.text('scene'), known));
      return { dayNumber, date, scenes: [...new Set(scenes)], location: '' };
    });
}

/** `1/2` means that it is shot on either day. */
function dayNumbers(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function datesOfDays({ workbook, reading, rows, about }: Elsewhere): Map<number, IsoDate> {
  const dates = new Map<number, IsoDate>();
  const last = Math.max(
    1,
    ...rows.flatMap((row) => (row.table.track === 'scenes' ? dayNumbers(row.text('shootDay')) : [])),
  );
  const range = rangeIn(workbook.tabs, reading, about);
  for (let day = 1; range !== null && day <= range.length; day += 1) {
    // A range with days off in it says when the first day is and no more.
    if (day === 1 || range.length === last) dates.set(day, addDays(range.first, day - 1));
  }
  for (const tab of callSheets(workbook.tabs, reading)) {
    const heading = tab.shown.slice(0, HEADING_ROWS).flat().join(' ');
    const day = /\bday\s*#?\s*(\d{1,3})\b/i.exec(heading);
    const date = readDateText(heading, reading.dateOrder, about);
    if (day && typeof date === 'object') dates.set(Number(day[1]), date.date);
  }
  return dates;
}

function callSheets(tabs: readonly TabGrid[], reading: WorkbookReading): TabGrid[] {
  return tabs.filter((tab) =>
    reading.tabs.some(
      ({ sheetId, tables }) => sheetId === tab.sheetId && tables.some(({ track }) => track === 'callSheet'),
    ),
  );
}

/** A heading such as `SHOOT 1/21-1/22`: its first day and how many days it spans. */
function rangeIn(tabs: readonly TabGrid[], { dateOrder }: WorkbookReading, about: IsoDate | null) {
  const headings = tabs.filter((tab) => !tab.hidden).flatMap((tab) => tab.shown.slice(0, HEADING_ROWS).flat());
  for (const text of headings) {
    const range = /\bshoot\w*\b\D{0,12}(\d{1,2}\/\d{1,2})\s*[-–—]\s*(\d{1,2}\/\d{1,2})(?![\d/])/i.exec(text);
    if (!range || about === null) continue;
    const [first, last] = [range[1], range[2]].map((day) => {
      const reading = readDateText(`${day ?? ''}/${about.slice(0, 4)}`, dateOrder);
      return typeof reading === 'object' ? reading.date : null;
    });
    if (first && last && first <= last) return { first, length: daysBetween(first, last) + 1 };
  }
  return null;
}
