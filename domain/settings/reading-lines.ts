import { shortHash } from '../items/text';
import { SURE_ENOUGH } from '../layout/confidence';
import { columnIndex } from '../layout/columns';
import { isOwnHeader } from '../layout/find-headers';
import { matchHeader } from '../layout/match-header';
import { readStatusWord } from '../layout/status-words';
import type { Field, Status, TabGrid, TabReading, TableReading, Track, Workbook, WorkbookReading } from '../model';
import { stageOf, trackName } from '../stages';
import { fieldName, LEAVE_ALONE, statusName, trackChoice } from './names';

/** What a line about the reading of the sheets can correct. */
export type ReadingSubject =
  | { readonly kind: 'table'; readonly tableId: string }
  | { readonly kind: 'column'; readonly tableId: string; readonly letters: readonly string[] }
  | { readonly kind: 'word'; readonly track: Track; readonly word: string };

/** One decision of Callboard's about the sheets, as a line of the settings tab. */
export interface ReadingLine {
  /** Knows the line again: of tables and columns by tab and headers, of words by track. */
  readonly id: string;
  readonly label: string;
  readonly subject: ReadingSubject;
  /** What Callboard read, as it is chosen in the settings. */
  readonly read: string;
  /** Why, and how sure it is. */
  readonly reason: string;
  /** What the team is asked where Callboard is not sure; `null` where it is. */
  readonly question: string | null;
}

/** More words of one track are not listed: a column of free text is no list of words. */
const MOST_WORDS = 40;
const LONGEST_WORD = 48;

/** A line for each table of a reading. */
export function tableLines(workbook: Workbook, reading: WorkbookReading): ReadingLine[] {
  return numbered(
    eachTab(workbook, reading, (tab, { tables }) =>
      tables.map((table, index) =>
        tableLine(tab, table, tables.length === 1 ? tab.title : `${tab.title}, table ${index + 1}`),
      ),
    ),
  );
}

/** A line for each column of the tables that are sure; columns of a matrix that lie side by side share one. */
export function columnLines(workbook: Workbook, reading: WorkbookReading): ReadingLine[] {
  return numbered(
    eachTab(workbook, reading, (tab, { tables }) =>
      tables.filter(isSure).flatMap((table) => columnRuns(tab, table).map((run) => columnLine(tab, table, run))),
    ),
  );
}

/** A line for each status word of the tables that are sure. Tables of one track share their words. */
export function wordLines(reading: WorkbookReading): ReadingLine[] {
  const byTrack = new Map<Track, Map<string, { readonly written: string; readonly status: Status }>>();
  for (const table of reading.tabs.flatMap(({ tables }) => tables)) {
    if (stageOf(table.track) === null || !isSure(table)) continue;
    const words = byTrack.get(table.track) ?? new Map<string, { written: string; status: Status }>();
    byTrack.set(table.track, words);
    for (const [written, status] of Object.entries(table.statusMeaning)) {
      const word = wordKey(written);
      if (word === '' || word.length > LONGEST_WORD || words.has(word)) continue;
      words.set(word, { written: written.trim(), status });
    }
  }
  return [...byTrack].flatMap(([track, words]) => {
    // What is not known comes first: it waits for an answer.
    const sorted = [...words].sort(([, a], [, b]) => Number(b.status === 'unknown') - Number(a.status === 'unknown'));
    return sorted.slice(0, MOST_WORDS).map(([word, { written, status }]) => wordLine(track, word, written, status));
  });
}

function eachTab(
  workbook: Workbook,
  reading: WorkbookReading,
  lines: (tab: TabGrid, reading: TabReading) => ReadingLine[],
): ReadingLine[] {
  return reading.tabs.flatMap((tabReading) => {
    const tab = workbook.tabs.find(({ sheetId }) => sheetId === tabReading.sheetId);
    return tab ? lines(tab, tabReading) : [];
  });
}

function isSure({ confidence, track }: TableReading): boolean {
  return confidence >= SURE_ENOUGH && track !== 'none';
}

/** Of two lines with one id or one label, the second has a number. */
function numbered(lines: readonly ReadingLine[]): ReadingLine[] {
  const seen = new Map<string, number>();
  const unique = (text: string, mark: string): string => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text}${mark}${count}`;
  };
  return lines.map((line) => ({ ...line, id: unique(line.id, '#'), label: unique(line.label, ', ') }));
}

function tableLine(tab: TabGrid, table: TableReading, name: string): ReadingLine {
  const headers = Object.keys(table.fields).map((letter) => headerOf(tab, table, letter));
  const where = table.headerRow === null ? `from row ${table.firstRow ?? 1} on` : `below row ${table.headerRow}`;
  return {
    id: `t:${tab.sheetId}:${shortHash(headers.join('|').toLowerCase())}`,
    label: name,
    subject: { kind: 'table', tableId: table.tableId },
    read: trackChoice(table.track),
    reason: `The table ${where}, sure to ${percent(table.confidence)}. ${table.reasons.join(' ')}`,
    question: isSure(table)
      ? null
      : `Is this about ${trackName(table.track)}? Callboard is not sure and leaves it alone. Choose what it is about, or “${LEAVE_ALONE}”.`,
  };
}

function columnRuns(tab: TabGrid, table: TableReading): string[][] {
  const letters = Object.keys(table.fields).sort((a, b) => columnIndex(a) - columnIndex(b));
  const runs: string[][] = [];
  for (const letter of letters) {
    if (isOwnHeader(headerOf(tab, table, letter))) continue;
    const last = runs[runs.length - 1];
    const isMatrix = table.fields[letter] === 'matrix' && table.fields[last?.[0] ?? ''] === 'matrix';
    if (last && isMatrix) last.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

function columnLine(tab: TabGrid, table: TableReading, letters: readonly string[]): ReadingLine {
  const [first = 'A'] = letters;
  const last = letters[letters.length - 1] ?? first;
  const header = headerOf(tab, table, first);
  const field = table.fields[first] ?? 'ignore';
  const place = first === last ? first : `${first}–${last}`;
  return {
    id: `c:${tab.sheetId}:${first}:${header.toLowerCase()}`,
    label: `${tab.title}!${place}${header === '' ? '' : ` “${header}”`}`,
    subject: { kind: 'column', tableId: table.tableId, letters },
    read: fieldName(field),
    reason: columnReason(header, field),
    question: null,
  };
}

function columnReason(header: string, field: Field): string {
  const { fields, best } = matchHeader(header, true);
  const said = fields.get(field) ?? 0;
  if (field === 'matrix') return 'The headers are names, and the cells below them are marks.';
  if (field === 'ignore') {
    return best < 0.5
      ? 'The header is no word that Callboard knows.'
      : 'Nothing in it is needed, or another column has it.';
  }
  if (said > 0) return `The header says so, sure to ${percent(said)}.`;
  return header === ''
    ? 'It has no header; what stands in it looks so.'
    : 'The header is no word that Callboard knows; what stands in it looks so.';
}

function wordLine(track: Track, word: string, written: string, status: Status): ReadingLine {
  const reading = readStatusWord(written, track);
  const name = trackName(track);
  return {
    id: `w:${track}:${word}`,
    label: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: “${written}”`,
    subject: { kind: 'word', track, word },
    read: statusName(status),
    reason: wordReason(reading, status),
    question:
      reading === null && status === 'unknown'
        ? `Callboard does not know the word “${written}” and counts it as nothing said. Choose what it means.`
        : null,
  };
}

function wordReason(reading: ReturnType<typeof readStatusWord>, status: Status): string {
  if (reading?.status !== status) return status === 'unknown' ? '' : "The table's own legend or header says so.";
  return reading.isWhole ? 'A word that Callboard knows.' : 'A part of it is a word that Callboard knows.';
}

/** How words are compared: as they are written, but for spaces around them and capitals. */
export function wordKey(written: string): string {
  return written.trim().toLowerCase();
}

/** The header of a column; where its last line is blank, the line above. */
function headerOf(tab: TabGrid, table: TableReading, letter: string): string {
  const rows = table.headerRow === null ? [] : [...table.headerRows, table.headerRow];
  const texts = [...new Set(rows)]
    .sort((a, b) => b - a)
    .map((row) => (tab.shown[row - 1]?.[columnIndex(letter)] ?? '').replace(/\s+/g, ' ').trim());
  return texts.find((text) => text !== '') ?? '';
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, share) * 100)} %`;
}
