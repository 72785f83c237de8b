import type {
  IsoDate,
  Item,
  Person,
  Problem,
  ProductionFacts,
  ShootDay,
  TabGrid,
  TableReading,
  Track,
  Workbook,
  WorkbookReading,
} from '../model';
import { findClashes } from '../hiring/clashes';
import { SURE_ENOUGH } from '../layout/confidence';
import { lastOf } from '../layout/steps';
import { withBudgetLines } from '../money/budget';
import { decimalOf } from '../money/read-amount';
import { findDoubleBookings, SINGLE_THINGS } from '../securing/double-bookings';
import type { Settings } from '../settings/settings';
import { stageOf } from '../stages';
import { longDate } from '../time/format';
import type { HolidayCalendars } from '../time/holiday-calendars';
import { aboutDate } from './about-date';
import { badInput } from './bad-input';
import { buildFacts } from './build-facts';
import { daysElsewhere } from './days-elsewhere';
import { emptyItem } from './empty-item';
import { itemOfRow, tableWords } from './item-of-row';
import { withJobAndMoney } from './job-and-money';
import { collectPeople } from './people';
import { keptItem, madeOf } from './kept-items';
import { placedRow, type PlacedRow } from './placed-rows';
import { placeOfScene } from './place-of-scene';
import { sceneIndex, type SceneIndex } from './scene-index';
import { knownScenes, shootDaysOf, type DayOnSheet } from './shoot-days';
import { tableRow, type TableRow } from './text';
import { unknownScenes } from './unknown-scenes';

export interface BuildInput {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  readonly settingsTab: TabGrid | null;
  readonly calendars: HolidayCalendars;
  readonly productionId: string;
  readonly spreadsheetUrl: string;
  /** The key of a row; `null` where it has none yet, and then it is no item yet. */
  readonly keyOf: (table: TableReading, rowNumber: number) => string | null;
  /** What all items go by, from an earlier reading: where a table that says so is not understood at the moment. */
  readonly commons?: Commons | undefined;
}

/** What the items of all tables go by. */
interface Commons {
  readonly known: ReadonlySet<string>;
  readonly index: SceneIndex;
  readonly people: readonly Person[];
  readonly shootDays: readonly ShootDay[];
}

/** Where an item's row stands at this moment. */
interface RowPlace {
  readonly key: string;
  readonly tableId: string;
  readonly sheetId: number;
  /** A1 row number, from 1. */
  readonly rowNumber: number;
  /** Index of the status column, from 0. */
  readonly statusColumn: number | null;
}

export interface BuiltItems {
  readonly items: readonly Item[];
  readonly facts: ProductionFacts;
  readonly rows: readonly RowPlace[];
  readonly commons: Commons;
  readonly problems: readonly Problem[];
}

/**
 * Turns the rows of every table that is sure enough into items, and finds the first day that needs each. Pure: the
 * same spreadsheet always gives the same items. What cannot be read becomes a problem and is left out.
 */
export function buildItems(input: BuildInput): BuiltItems {
  return lastOf(buildItemsSteps(input));
}

/** The same in steps that take a few milliseconds each: whoever must not block for long can rest between them. */
export function* buildItemsSteps(input: BuildInput): Generator<undefined, BuiltItems> {
  const problems: Problem[] = [];
  const rows = allRows(input.workbook, input.reading);
  yield;
  // Most of what all items go by stands in few tables: the other ten thousand rows need no look for it.
  const common = rows.filter(({ table }) => COMMON.has(table.track));
  const known = input.commons?.known ?? knownScenes(input.reading, common);
  const order = input.reading.dateOrder;
  const about = aboutDate(rows, order);
  const days = scheduleDays(input, known, about, problems);
  const shootDays =
    input.commons?.shootDays ?? (days.length > 0 ? days : daysElsewhere({ ...input, rows: common, known, about }));
  yield;
  const people = input.commons?.people ?? collectPeople(common);
  const facts = buildFacts({ ...input, people, days: shootDays, problems });
  const words = new Map<TableReading, Item['words']>();
  const wordsOf = ({ tab, table }: TableRow): Item['words'] => {
    const found = words.get(table) ?? tableWords(tab, table);
    words.set(table, found);
    return found;
  };
  const index = input.commons?.index ?? sceneIndex(common, known);
  const context = { facts, order, about, known, index, wordsOf };
  const shared = madeOf(facts, order, about, known, index);
  const makings = new Map<TableReading, string>();
  const makingOf = ({ tab, table }: TableRow): string => {
    const found = makings.get(table) ?? madeOf(shared, tableMaking(tab, table));
    makings.set(table, found);
    return found;
  };
  const decimal = decimalOf(input.workbook.locale);
  const make = (key: string, row: TableRow) => (): { item: Item | null; isPure: boolean } => {
    const said = problems.length;
    const made = itemOfRow(key, row, { ...context, problems });
    const item = made && withJobAndMoney(made, row, { order, decimal, problems });
    return { item, isPure: problems.length === said };
  };
  const dayOf = new Map(days.map((day) => [`${day.tableId}/${day.rowNumber}`, day]));
  yield;
  problems.push(...unknownScenes(rows, known));
  const items: Item[] = [];
  const places: RowPlace[] = [];
  const placed: PlacedRow[] = [];
  const made: { row: TableRow; item: Item }[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield;
    const key = input.keyOf(row.table, row.rowNumber);
    if (key === null || stageOf(row.table.track) === null) continue;
    const item =
      row.table.track === 'schedule'
        ? dayItem(key, row, dayOf.get(`${row.table.tableId}/${row.rowNumber}`))
        : keptItem(row, { key, madeOf: makingOf(row), make: make(key, row) });
    if (!item) continue;
    items.push(item);
    made.push({ row, item });
    places.push(placeOf(key, row));
    if (canClash(row.table.track, item, facts)) placed.push(placedRow(item, row, order));
  }
  yield;
  problems.push(...(yield* badInput({ kind: facts.kind, rows, items: made, days, people, order, about })));
  yield;
  const scenePlaces = placeOfScene(common, known);
  problems.push(...findClashes(placed, facts, scenePlaces));
  yield;
  problems.push(...findDoubleBookings(placed, facts, scenePlaces));
  yield;
  return {
    items: withBudgetLines(items, rows, facts, decimal),
    facts,
    rows: places,
    commons: { known, index, people, shootDays },
    problems,
  };
}

/** Rows that are made into items between two rests. */
const ROWS_PER_STEP = 500;

/** Tracks that say what the items of all tables go by: scenes, days and people. */
const COMMON: ReadonlySet<Track> = new Set(['scenes', 'schedule', 'cast', 'crew', 'contacts']);

/** Whether another row may want the same person or thing at the same time. */
function canClash(track: Track, item: Item, { shootDays }: ProductionFacts): boolean {
  if (track === 'cast' || track === 'crew') return true;
  return shootDays.length > 0 && SINGLE_THINGS.has(track) && item.scenes.length > 0;
}

/**
 * All that an item is made of that stands neither on its row nor on other tables. The table's words are left out, as they
 * are from the item's hash: they follow from all rows of the table, and one edit would else make every item anew.
 */
function tableMaking(tab: TabGrid, { track, fields }: TableReading): unknown {
  const { sheetId, title, dateColumns, checkboxColumns } = tab;
  return { sheetId, title, dateColumns, checkboxColumns, track, fields };
}

/** All data rows of the tables that are sure enough, in the order of the tabs. */
function allRows(workbook: Workbook, reading: WorkbookReading): TableRow[] {
  return reading.tabs.flatMap((tabReading) => {
    const tab = workbook.tabs.find((candidate) => candidate.sheetId === tabReading.sheetId);
    if (!tab) return [];
    const sure = tabReading.tables.filter((table) => table.track !== 'none' && table.confidence >= SURE_ENOUGH);
    return sure.flatMap((table) => table.dataRows.map((rowNumber) => tableRow(tab, table, rowNumber)));
  });
}

function scheduleDays(
  input: BuildInput,
  known: ReadonlySet<string>,
  about: IsoDate | null,
  problems: Problem[],
): DayOnSheet[] {
  const days = input.reading.tabs.flatMap((tabReading) => {
    const tab = input.workbook.tabs.find((candidate) => candidate.sheetId === tabReading.sheetId);
    const tables = tabReading.tables.filter((table) => table.track === 'schedule' && table.confidence >= SURE_ENOUGH);
    return tab
      ? tables.flatMap((table) => shootDaysOf(tab, table, input.reading.dateOrder, known, problems, about))
      : [];
  });
  return days.sort((a, b) => a.date.localeCompare(b.date) || a.dayNumber - b.dayNumber);
}

/** A shooting day is an item too; it stands on the row of its first scene. */
function dayItem(key: string, row: TableRow, day: DayOnSheet | undefined): Item | null {
  if (!day) return null;
  const base = emptyItem(key, row);
  return {
    ...base,
    title: `Shooting day ${day.dayNumber}`,
    scenes: day.scenes,
    neededOn: day.date,
    neededBecause: `day ${day.dayNumber} is ${longDate(day.date)}`,
  };
}

function placeOf(key: string, row: TableRow): RowPlace {
  return {
    key,
    tableId: row.table.tableId,
    sheetId: row.tab.sheetId,
    rowNumber: row.rowNumber,
    statusColumn: row.column('status'),
  };
}
