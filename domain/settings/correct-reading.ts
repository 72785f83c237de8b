import { readTableAs } from '../layout/read-table-as';
import { columnIndex } from '../layout/columns';
import { readStatusWord } from '../layout/status-words';
import { REPEATABLE } from '../layout/vocabulary/track-fields';
import type {
  Field,
  Problem,
  Status,
  TabGrid,
  TabReading,
  TableReading,
  Track,
  Workbook,
  WorkbookReading,
} from '../model';
import { trackName } from '../stages';
import { withoutOwn } from '../watch/own';
import { rowsOfLines } from './find-lines';
import { fieldNamed, LEAVE_ALONE, statusNamed, trackNamed } from './names';
import { settingProblem } from './read-settings';
import { columnLines, tableLines, wordKey, wordLines, type ReadingLine } from './reading-lines';
import type { Settings } from './settings';
import { SettingsIndex, type SettingsCell } from './tab-index';

/** What the team said of one decision. */
type Correction = { readonly line: ReadingLine; readonly address: string } & (
  | { readonly kind: 'table'; readonly tableId: string; readonly track: Track }
  | { readonly kind: 'column'; readonly tableId: string; readonly letters: readonly string[]; readonly field: Field }
  | { readonly kind: 'word'; readonly track: Track; readonly word: string; readonly status: Status }
);

/**
 * The reading as the team wants it, with the lines of the settings tab that it goes by. What means nothing on a line is a
 * problem and changes nothing. A table that the team has named is watched, however unsure Callboard was of it.
 */
export function correctReading(input: {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  readonly settingsTab: TabGrid | null;
}): {
  readonly reading: WorkbookReading;
  readonly lines: readonly ReadingLine[];
  readonly problems: readonly Problem[];
} {
  const { workbook, settings } = input;
  const index = input.settingsTab && new SettingsIndex(input.settingsTab);
  const problems: Problem[] = [];
  const answered = new Set<ReadingLine>();
  const said = (lines: readonly ReadingLine[]): Correction[] => {
    const corrections = index ? correctionsOn(index, lines, problems) : [];
    for (const { line } of corrections) answered.add(line);
    return corrections;
  };
  let reading = { ...input.reading, dateOrder: settings.dateOrder ?? input.reading.dateOrder };
  // What a table is about decides what its columns are, and those which words are its status.
  const tables = tableLines(workbook, reading);
  reading = corrected(workbook, reading, said(tables), (tab, found, mine) => aboutTables(workbook, tab, found, mine));
  const columns = columnLines(workbook, reading);
  reading = corrected(workbook, reading, said(columns), aboutColumns);
  const words = wordLines(reading);
  reading = corrected(workbook, reading, said(words), (_tab, found, mine) => aboutWords(found, mine));
  const lines = tables.flatMap((line) => [line, ...columns.filter((column) => isSameTable(line, column))]);
  const open = [...lines, ...words].map((line) => (answered.has(line) ? { ...line, question: null } : line));
  return { reading, lines: open, problems };
}

function isSameTable({ subject: one }: ReadingLine, { subject: other }: ReadingLine): boolean {
  return one.kind !== 'word' && other.kind !== 'word' && one.tableId === other.tableId;
}

function corrected(
  workbook: Workbook,
  reading: WorkbookReading,
  corrections: readonly Correction[],
  correctTab: (tab: TabGrid, reading: TabReading, corrections: readonly Correction[]) => TabReading,
): WorkbookReading {
  if (corrections.length === 0) return reading;
  const tabs = reading.tabs.map((found) => {
    const tab = workbook.tabs.find(({ sheetId }) => sheetId === found.sheetId);
    return tab ? correctTab(tab, found, corrections) : found;
  });
  return { ...reading, tabs };
}

function correctionsOn(index: SettingsIndex, lines: readonly ReadingLine[], problems: Problem[]): Correction[] {
  return [...rowsOfLines(index, lines)].flatMap(([line, rowIndex]) => {
    const cell = index.cell(rowIndex);
    if (cell.shown === '') return [];
    const correction = correctionOf(line, cell);
    if (!correction) problems.push(settingProblem(cell, line.label, INSTEAD[line.subject.kind]));
    return correction ? [correction] : [];
  });
}

const INSTEAD: Readonly<Record<ReadingLine['subject']['kind'], string>> = {
  table: `what the table is about, such as props or locations, or “${LEAVE_ALONE}”`,
  column: `what the column means, such as scene, status or who is on it, or “${LEAVE_ALONE}”`,
  word: 'a status such as needed, sourcing, booked, in hand or done, or “says nothing”',
};

function correctionOf(line: ReadingLine, { shown, address }: SettingsCell): Correction | null {
  const { subject } = line;
  switch (subject.kind) {
    case 'table': {
      const track = trackNamed(shown);
      return track === undefined ? null : { ...subject, line, address, track };
    }
    case 'column': {
      const field = fieldNamed(shown);
      return field === undefined ? null : { ...subject, line, address, field };
    }
    case 'word': {
      const status = statusNamed(shown);
      return status === undefined ? null : { ...subject, line, address, status };
    }
  }
}

function aboutTables(
  workbook: Workbook,
  tab: TabGrid,
  reading: TabReading,
  corrections: readonly Correction[],
): TabReading {
  const leftAlone = [...reading.leftAlone];
  const tables = reading.tables.map((table) => {
    const named = corrections.filter(isAbout('table')).find(({ tableId }) => tableId === table.tableId);
    if (!named) return table;
    removeSentence(leftAlone, table);
    if (named.track === 'none') leftAlone.push(`${placeOf(table)} is left alone, because ${named.address} says so.`);
    return tableAbout(workbook, tab, table, named);
  });
  return { ...reading, tables, leftAlone };
}

function aboutColumns(tab: TabGrid, reading: TabReading, corrections: readonly Correction[]): TabReading {
  const tables = reading.tables.map((table) => {
    const own = corrections.filter(isAbout('column')).filter(({ tableId }) => tableId === table.tableId);
    return own.length === 0 ? table : withColumns(tab, table, own);
  });
  return { ...reading, tables };
}

function aboutWords(reading: TabReading, corrections: readonly Correction[]): TabReading {
  const tables = reading.tables.map((table) => {
    const own = corrections.filter(isAbout('word')).filter(({ track }) => track === table.track);
    return own.length === 0 ? table : withWords(table, own);
  });
  return { ...reading, tables };
}

type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

function isAbout<Kind extends Correction['kind']>(kind: Kind) {
  return (correction: Correction): correction is CorrectionOf<Kind> => correction.kind === kind;
}

/** What was said of the table while nobody had said what it is. */
function removeSentence(leftAlone: string[], table: TableReading): void {
  const at = leftAlone.findIndex((sentence) => sentence.startsWith(`${placeOf(table)} `));
  if (at >= 0) leftAlone.splice(at, 1);
}

function placeOf({ headerRow, firstRow }: TableReading): string {
  return headerRow === null ? `The table from row ${firstRow ?? 1}` : `The table below row ${headerRow}`;
}

function tableAbout(
  workbook: Workbook,
  tab: TabGrid,
  table: TableReading,
  { track, address }: { readonly track: Track; readonly address: string },
): TableReading {
  const reason =
    track === 'none' ? `${address} says to leave it alone.` : `${address} says that it is about ${trackName(track)}.`;
  const base = track === 'none' || track === table.track ? table : readAnew(workbook, tab, table, track);
  return { ...base, tableId: table.tableId, track, confidence: 1, reasons: [reason] };
}

/** Reads the table once more as one of a track that is given: which columns matter follows from that. */
function readAnew(workbook: Workbook, tab: TabGrid, table: TableReading, track: Exclude<Track, 'none'>): TableReading {
  const team = withoutOwn({ ...workbook, tabs: [tab] });
  const [only] = team.workbook.tabs;
  const read = only ? readTableAs(only, table.tableId, track) : null;
  if (!read) return { ...table, track };
  const restored = team.restore({
    kind: 'film',
    dateOrder: 'YMD',
    tabs: [{ sheetId: tab.sheetId, title: tab.title, tables: [read], leftAlone: [] }],
  });
  return restored.tabs[0]?.tables[0] ?? { ...table, track };
}

function withColumns(tab: TabGrid, table: TableReading, own: readonly CorrectionOf<'column'>[]): TableReading {
  const said = new Map(own.flatMap(({ letters, field }) => letters.map((letter) => [letter, field] as const)));
  const taken = new Set([...said.values()].filter((field) => !REPEATABLE.has(field)));
  // A meaning that one column can have alone is taken from the column that Callboard had given it to.
  const kept = Object.entries(table.fields).map(([letter, field]): [string, Field] => [
    letter,
    said.get(letter) ?? (taken.has(field) ? 'ignore' : field),
  ]);
  const fields = Object.fromEntries(kept);
  const isMoved = statusLetter(fields) !== statusLetter(table.fields);
  return {
    ...table,
    fields,
    statusMeaning: isMoved ? statusMeanings(tab, table, statusLetter(fields)) : table.statusMeaning,
    reasons: [
      ...table.reasons,
      ...own.map(({ line, field, address }) => `${address} says that ${line.label} is ${field}.`),
    ],
  };
}

function statusLetter(fields: Readonly<Record<string, Field>>): string | undefined {
  return Object.keys(fields).find((letter) => fields[letter] === 'status');
}

function statusMeanings(tab: TabGrid, table: TableReading, letter: string | undefined): Record<string, Status> {
  const meaning: Record<string, Status> = {};
  if (letter === undefined) return meaning;
  for (const row of table.dataRows) {
    const value = tab.rows[row - 1]?.[columnIndex(letter)] ?? null;
    const word = typeof value === 'string' ? value : (tab.shown[row - 1]?.[columnIndex(letter)] ?? '');
    if (word.trim() !== '') meaning[word] ??= readStatusWord(word, table.track)?.status ?? 'unknown';
  }
  return meaning;
}

function withWords(table: TableReading, own: readonly CorrectionOf<'word'>[]): TableReading {
  const words = new Map(own.map(({ word, status }) => [word, status]));
  const entries = Object.entries(table.statusMeaning);
  const statusMeaning = Object.fromEntries(entries.map(([word, status]) => [word, words.get(wordKey(word)) ?? status]));
  return { ...table, statusMeaning };
}
