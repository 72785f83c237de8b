import type { Field, Status, TableReading } from '../model';
import { isDayBar } from './bars';
import { chooseTrack } from './choose-track';
import type { ColumnEvidence, FieldChoice, KnownTrack } from './choose-fields';
import { contentFits } from './content-fit';
import { classifyRows, ROWS_PER_STEP } from './classify-rows';
import { profileColumn, type ColumnProfile } from './column-profile';
import { columnLetter } from './columns';
import { headerText } from './find-headers';
import type { TablePlace } from './find-tables';
import { filledIn, hasContent, textAt, type Grid } from './grid';
import { lastOf } from './steps';
import { legendOf } from './legend';
import { matchHeader } from './match-header';
import { matrixColumns } from './matrix';
import { statusMeaning, wordAt } from './status-meaning';
import { overriddenBy, statusOfNote } from './status-of-note';
import { readStatusWord } from './status-words';
import { confidenceOf } from './table-confidence';
import { headerReasons, repeatReasons, rowReasons, statusReasons } from './table-reasons';

const SAMPLE = 100;

/** Reads one table whose place is known; as one of the track `only`, where the team has named it. */
export function readTable(grid: Grid, place: TablePlace, isFirstOfRow: boolean, only?: KnownTrack): TableReading {
  return lastOf(readTableSteps(grid, place, isFirstOfRow, only));
}

/** The same in steps that take a few milliseconds each: whoever must not block for long can rest between them. */
export function* readTableSteps(
  grid: Grid,
  place: TablePlace,
  isFirstOfRow: boolean,
  only?: KnownTrack,
): Generator<undefined, TableReading> {
  const rows = sampleRows(grid, place);
  const legend = legendOf(grid, place);
  yield;
  const columns = yield* gatherEvidence(grid, place, rows, legend);
  yield;
  const choice = chooseTrack({
    tabTitle: grid.tab.title,
    titles: place.titles,
    columns,
    dayBars: countDayBars(grid, place),
    dataRows: rows.length,
    ...(only === undefined ? {} : { only }),
  });
  yield;
  const fields = new Map(choice.fields.map(({ column, field }) => [column, field]));
  const classified = yield* classifyRows(
    grid,
    place,
    choice.track,
    fields,
    columns.map(({ profile }) => profile),
  );
  yield;
  const statusColumn = columns.find(({ column }) => fields.get(column) === 'status');
  const words = statusMeaning(grid, choice.track, statusColumn?.column, classified.dataRows, {
    legend,
    header: statusColumn?.header ?? '',
  });
  const confidence = confidenceOf({ choice, place, columns, dataRows: classified.dataRows.length, words });
  const firstRow = classified.dataRows[0];
  const lastRow = classified.dataRows[classified.dataRows.length - 1];
  const anchor = (place.header?.row ?? firstRow ?? place.firstRow) + 1;
  return {
    tableId: `${grid.tab.sheetId}:${anchor}${isFirstOfRow ? '' : `:${columnLetter(place.columns[0] ?? 0)}`}`,
    track: choice.track,
    headerRow: place.header ? place.header.row + 1 : null,
    headerRows: (place.header?.rows ?? []).map((row) => row + 1),
    firstRow: firstRow === undefined ? null : firstRow + 1,
    lastRow: lastRow === undefined ? null : lastRow + 1,
    fields: fieldLetters(choice.fields, place.ownColumns),
    dataRows: classified.dataRows.map((row) => row + 1),
    sectionRows: Object.fromEntries([...classified.sections].map(([row, section]) => [String(row + 1), section])),
    statusMeaning: words.meaning,
    ...(yield* byNotes(grid, choice.track, fields, classified.dataRows, words.meaning)),
    confidence: confidence.value,
    reasons: [
      ...choice.reasons,
      ...confidence.reasons,
      ...headerReasons(grid, place),
      ...repeatReasons(columns, fields),
      ...statusReasons(statusColumn, classified),
      ...rowReasons(classified),
    ],
  };
}

/** Rows that look like records, at most `SAMPLE`: the first ones, and then some evenly over the rest of the table. */
function sampleRows(grid: Grid, place: TablePlace): number[] {
  const rows: number[] = [];
  let row = place.firstRow;
  for (; row <= place.lastRow && rows.length < SAMPLE / 2; row += 1) if (isSample(grid, place, row)) rows.push(row);
  const step = Math.max(1, (place.lastRow + 1 - row) / (SAMPLE / 2));
  let next = row;
  for (let mark = row; mark <= place.lastRow; mark += step) {
    next = Math.max(next, Math.floor(mark));
    while (next <= place.lastRow && !isSample(grid, place, next)) next += 1;
    if (next > place.lastRow) break;
    rows.push(next);
    next += 1;
  }
  return rows;
}

function isSample(grid: Grid, place: TablePlace, row: number): boolean {
  const least = place.columns.length > 2 ? 2 : 1;
  if ((grid.contentCount[row] ?? 0) < least || filledIn(grid, row, place.columns) < least) return false;
  return !isHeaderAgain(grid, place, row);
}

function isHeaderAgain(grid: Grid, place: TablePlace, row: number): boolean {
  const first = place.header?.columns.find((column) => textAt(grid, place.header?.row ?? 0, column) !== '');
  return (
    first !== undefined && place.header !== null && textAt(grid, row, first) === textAt(grid, place.header.row, first)
  );
}

function* gatherEvidence(
  grid: Grid,
  place: TablePlace,
  rows: readonly number[],
  legend: ReadonlyMap<string, string>,
): Generator<undefined, ColumnEvidence[]> {
  const profiles: ColumnProfile[] = [];
  for (const column of place.columns) {
    profiles.push(profileColumn(grid, column, rows));
    yield;
  }
  const matrix = place.header ? matrixColumns(grid, place.header, profiles) : new Set<number>();
  const evidence: ColumnEvidence[] = [];
  for (const profile of profiles) {
    const header = place.header ? headerText(grid, place.header, profile.column) : '';
    const match = matchHeader(header, true);
    evidence.push({
      column: profile.column,
      header,
      match,
      fits: withCodes(contentFits(profile, match.fields.keys()), profile, legend),
      profile,
      isMatrix: matrix.has(profile.column),
      isHeaded: place.header !== null && place.header.score >= 2,
      isHidden: grid.tab.hiddenColumns.includes(profile.column),
    });
    yield;
  }
  return evidence;
}

/** The rows whose notes say more than their status words, or take them back. */
function* byNotes(
  grid: Grid,
  track: KnownTrack,
  fields: ReadonlyMap<number, Field>,
  rows: readonly number[],
  meaning: Readonly<Record<string, Status>>,
): Generator<undefined, Pick<TableReading, 'rowStatus'>> {
  const columnsOf = (wanted: Field): number[] =>
    [...fields].flatMap(([column, field]) => (field === wanted ? [column] : []));
  const [notes, [status]] = [columnsOf('notes'), columnsOf('status')];
  if (status === undefined) return {};
  const found: [string, { status: Status; because: string }][] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield;
    for (const column of notes) {
      const note = hasContent(grid, row, column) ? statusOfNote(textAt(grid, row, column), track) : null;
      const news = overriddenBy(note, meaning[wordAt(grid, row, status)] ?? 'unknown');
      if (news) found.push([String(row + 1), { status: news.status, because: news.because }]);
    }
  }
  return found.length > 0 ? { rowStatus: Object.fromEntries(found) } : {};
}

/** A column of codes that the team's own legend explains as statuses is a status, whatever the codes look like. */
function withCodes(
  fits: ReadonlyMap<Field, number>,
  { texts }: ColumnProfile,
  legend: ReadonlyMap<string, string>,
): ReadonlyMap<Field, number> {
  if (texts.length < 2 || texts.some((text) => !legend.has(text))) return fits;
  const rungs = texts.map((text) => readStatusWord(legend.get(text) ?? '', 'props')?.status);
  const known = rungs.filter((rung) => rung !== undefined);
  return known.length >= texts.length * 0.6 && new Set(known).size >= 2 ? new Map([...fits, ['status', 1]]) : fits;
}

function countDayBars(grid: Grid, place: TablePlace): number {
  let bars = 0;
  for (let row = place.firstRow; row <= place.lastRow && bars < 50; row += 1) {
    if ((grid.contentCount[row] ?? 0) > 2) continue;
    const column = place.columns.find((candidate) => hasContent(grid, row, candidate));
    if (column === undefined) continue;
    if (isDayBar(textAt(grid, row, column))) bars += 1;
  }
  return bars;
}

function fieldLetters(choices: readonly FieldChoice[], own: readonly number[]): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const { column, field } of choices) fields[columnLetter(column)] = field;
  for (const column of own) fields[columnLetter(column)] = 'ignore';
  return fields;
}
