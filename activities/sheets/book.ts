import { BOARD_MARK, BOARD_TAB } from '../../domain/board/board';
import { buildItemsSteps, type BuiltItems } from '../../domain/items/build-items';
import { plain } from '../../domain/items/text';
import type {
  Item,
  Problem,
  TabGrid,
  TableReading,
  TabReading,
  Track,
  Workbook,
  WorkbookReading,
} from '../../domain/model';
import { correctReading } from '../../domain/settings/correct-reading';
import type { ReadingLine } from '../../domain/settings/reading-lines';
import { readSettings } from '../../domain/settings/read-settings';
import { SETTINGS_TAB, type Settings } from '../../domain/settings/settings';
import { trackName } from '../../domain/stages';
import { counted } from '../../domain/time/format';
import type { FrozenTable } from '../../domain/watch/frozen';
import { withBareRows, type KnownTitles } from '../../domain/watch/mend-reading';
import { isOwnTab, isSettingsTab } from '../../domain/watch/own';
import { publicHolidays } from '../calendars/public-holidays';
import { bookTables, type BookTable } from './book-tables';
import { titlesOfLines } from './row-lines';
import { KeptReadings } from './kept-readings';
import { withRests, yieldToOthers } from './yield';

/** All that Callboard understands of a spreadsheet as it was at one moment. */
export interface Book {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  readonly settingsTab: TabGrid | null;
  readonly boardTab: TabGrid | null;
  readonly tables: readonly BookTable[];
  /** Tables that were understood once and are not any more; they are not among `tables`. */
  readonly frozen: readonly FrozenTable[];
  readonly built: BuiltItems;
  /** Each decision about the sheets that the team can correct in the settings tab. */
  readonly readingLines: readonly ReadingLine[];
  /** What is wrong in the settings tab; it is also said in the tab itself. */
  readonly settingsProblems: readonly Problem[];
  /** Everything that the team should correct, the settings first. */
  readonly problems: readonly Problem[];
  /** One sentence for each table that is watched, and for each thing that is left alone. */
  readonly watched: readonly string[];
  readonly leftAlone: readonly string[];
}

/**
 * The one way from cells to items: reads the layout of the team's part of the spreadsheet, the settings, the keys and
 * the items. Pure but for letting others have the event loop in between. `readings` remembers what was read before, so
 * that only what changed is read again.
 */
export async function readBook(
  workbook: Workbook,
  production: { readonly productionId: string; readonly spreadsheetUrl: string },
  {
    readings = new KeptReadings(),
    before = null,
    held = [],
    forbidden = new Set(),
  }: {
    readonly readings?: KeptReadings;
    readonly before?: Book | null;
    /** What the stages hold, for a worker that has not read the spreadsheet before. */
    readonly held?: readonly Item[];
    /** Ids of tabs in which nothing may be inserted. */
    readonly forbidden?: ReadonlySet<number>;
  } = {},
): Promise<Book> {
  const known = before?.tables ?? [];
  const settingsTab =
    workbook.tabs.find(({ title }) => title === SETTINGS_TAB) ?? workbook.tabs.find(isSettingsTab) ?? null;
  const { settings, problems: badSettings } = readSettings(settingsTab);
  const corrected = correctReading({ workbook, reading: await readings.read(workbook), settings, settingsTab });
  const reading = withBareRows(workbook, corrected.reading, {
    ofKey: titlesByKey(known, held),
    onTab: titlesOnTabs(workbook),
  });
  await yieldToOthers();
  const { tables, frozen, understood } = await withRests(
    bookTables({ workbook, reading, settings, settingsTab, forbidden, before: known }),
  );
  await yieldToOthers();
  const keys = keysByRow(tables);
  await yieldToOthers();
  const keyOf = (table: TableReading, rowNumber: number): string | null => keys.get(table)?.[rowNumber] ?? null;
  const steps = buildItemsSteps({
    workbook,
    reading: understood,
    commons: frozen.some(({ track }) => track === null || FEEDS_ALL.has(track)) ? before?.built.commons : undefined,
    settings,
    settingsTab,
    calendars: publicHolidays,
    ...production,
    keyOf,
  });
  const made = await withRests(steps);
  const built = frozen.length === 0 ? made : { ...made, facts: { ...made.facts, frozenTables: frozen.map(placeOf) } };
  const isSetting = (problem: Problem): boolean => problem.tab === settingsTab?.title;
  return {
    workbook,
    reading,
    settings,
    settingsTab,
    boardTab: workbook.tabs.find(isBoardTab) ?? null,
    tables,
    frozen,
    built,
    readingLines: corrected.lines,
    settingsProblems: [...badSettings, ...corrected.problems, ...built.problems.filter(isSetting)],
    problems: [...frozen.map(({ problem }) => problem), ...badSettings, ...corrected.problems, ...built.problems],
    watched: tables.map(watchedSentence),
    leftAlone: reading.tabs.flatMap(leftAloneSentences),
  };
}

/** What rows are about, by their keys; looked up only where a reading leaves a row with a key out. */
function titlesByKey(tables: readonly BookTable[], held: readonly Item[]): KnownTitles['ofKey'] {
  let titles: ReadonlyMap<string, string> | null = null;
  return (key) => {
    titles ??= new Map([
      ...held.map((item) => [item.key, plain(item.title)] as const),
      ...tables.flatMap(({ rows }) => rows.map((row) => [row.key, row.title] as const)),
    ]);
    return titles.get(key);
  };
}

/** What the rows without keys are about, by tab. */
function titlesOnTabs(workbook: Workbook): KnownTitles['onTab'] {
  const titles = titlesOfLines(workbook);
  const none = new Set<string>();
  return (sheetId) => titles.get(sheetId) ?? none;
}

export function isBoardTab(tab: TabGrid): boolean {
  return isOwnTab(tab) && (tab.title === BOARD_TAB || (tab.shown[0]?.[0] ?? '').startsWith(BOARD_MARK));
}

/** Tracks that all others go by: while one of their tables is frozen, what is known of days and people stays as it was. */
const FEEDS_ALL: ReadonlySet<Track> = new Set(['scenes', 'schedule', 'cast', 'crew', 'contacts']);

function placeOf({ sheetId, track }: FrozenTable): { readonly sheetId: number; readonly track: Track | null } {
  return { sheetId, track };
}

/** The keys by the A1 numbers of their rows. Of two rows with one key only the first has it; the other is no item until it has its own. */
function keysByRow(tables: readonly BookTable[]): Map<TableReading, readonly string[]> {
  const seen = new Set<string>();
  return new Map(
    tables.map(({ place, rows }) => {
      const byNumber: string[] = [];
      for (const { rowNumber, key } of rows) {
        if (key === '' || seen.has(key)) continue;
        seen.add(key);
        byNumber[rowNumber] = key;
      }
      return [place.table, byNumber];
    }),
  );
}

function leftAloneSentences({ title, leftAlone }: TabReading): string[] {
  return leftAlone.map((sentence) => `${title}: ${sentence}`);
}

function watchedSentence({ tab, place: { table } }: BookTable): string {
  const status = Object.entries(table.fields).find(([, field]) => field === 'status')?.[0];
  const where = status === undefined ? 'no status column' : `status in column ${status}`;
  return `${tab.title}: ${trackName(table.track)}, ${counted(table.dataRows.length, 'row')}, ${where}.`;
}
