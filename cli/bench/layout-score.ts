import type { Field, Status, TableReading, Track, WorkbookReading } from '../../domain/model';

/** A workbook's answers as people gave them. */
export interface GoldTable {
  readonly track: Track;
  readonly trackAlt?: readonly Track[];
  readonly headerRow: number | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly fieldsAlt?: Readonly<Record<string, readonly string[]>>;
  readonly dataRows: readonly number[];
  readonly statusMeaning: Readonly<Record<string, Status>>;
  readonly statusAlt?: Readonly<Record<string, readonly Status[]>>;
  /** Rows whose notes contradict their status word, by row number. */
  readonly rowStatus?: Readonly<Record<string, { readonly status: Status }>>;
}

export interface GoldWorkbook {
  readonly tabs: readonly { readonly title: string; readonly tables: readonly GoldTable[] }[];
}

export const MEASURES = ['tracks', 'headers', 'fields', 'rows', 'words', 'notes'] as const;
export type Measure = (typeof MEASURES)[number];

export interface WorkbookScore {
  readonly measures: Readonly<Record<Measure, number | null>>;
  readonly mistakes: readonly { readonly kind: Measure; readonly text: string }[];
}

/** Right, wrong and missing ones; its F1 is 1 when everything is right. */
class Tally {
  right = 0;
  wrong = 0;
  missing = 0;
  get f1(): number | null {
    const all = 2 * this.right + this.wrong + this.missing;
    return all === 0 ? null : (2 * this.right) / all;
  }
  get share(): number | null {
    const all = this.right + this.missing;
    return all === 0 ? null : this.right / all;
  }
}

/** Compares a reading with the answers, table by table; a table that is too many costs as one that is missing. */
export function scoreReading(gold: GoldWorkbook, reading: WorkbookReading): WorkbookScore {
  const tallies: Record<Measure, Tally> = {
    tracks: new Tally(),
    headers: new Tally(),
    fields: new Tally(),
    rows: new Tally(),
    words: new Tally(),
    notes: new Tally(),
  };
  const mistakes: { kind: Measure; text: string }[] = [];
  const judge = (kind: Measure, isRight: boolean, text: string): void => {
    if (isRight) tallies[kind].right += 1;
    else {
      tallies[kind].missing += 1;
      mistakes.push({ kind, text });
    }
  };
  for (const tab of gold.tabs) {
    const expected = tab.tables.filter((table) => table.track !== 'none');
    const found = [...(reading.tabs.find((candidate) => candidate.title === tab.title)?.tables ?? [])];
    if (expected.length === 0) judge('tracks', found.length === 0, `${tab.title} is none of our business`);
    for (const table of expected) {
      const index = bestMatch(table, found);
      if (index < 0 && mayBeLeftAlone(table)) {
        judge('tracks', true, '');
        continue;
      }
      scoreTable(tab.title, table, index < 0 ? null : (found.splice(index, 1)[0] ?? null), tallies, judge);
    }
    for (const extra of found) {
      if (expected.length > 0) judge('tracks', false, `${tab.title} has a table of ${extra.track} too many`);
      tallies.rows.wrong += extra.dataRows.length;
    }
  }
  const measures = {
    tracks: tallies.tracks.share,
    headers: tallies.headers.share,
    fields: tallies.fields.f1,
    rows: tallies.rows.f1,
    words: tallies.words.share,
    notes: tallies.notes.share,
  };
  return { measures, mistakes };
}

function mayBeLeftAlone(table: GoldTable): boolean {
  return table.trackAlt?.includes('none') ?? false;
}

function bestMatch(table: GoldTable, found: readonly TableReading[]): number {
  const scores = found.map(
    (candidate) =>
      overlap(table.dataRows, candidate.dataRows) *
      (0.25 + overlap(Object.keys(table.fields), Object.keys(candidate.fields))),
  );
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : found.findIndex((candidate) => candidate.track === table.track);
}

function overlap<T>(a: readonly T[], b: readonly T[]): number {
  const all = new Set([...a, ...b]);
  const inB = new Set(b);
  return all.size === 0 ? 0 : a.filter((value) => inB.has(value)).length / all.size;
}

function scoreTable(
  title: string,
  gold: GoldTable,
  found: TableReading | null,
  tallies: Record<Measure, Tally>,
  judge: (kind: Measure, isRight: boolean, text: string) => void,
): void {
  const name = `${title}, ${gold.track}`;
  judge(
    'tracks',
    found !== null && [gold.track, ...(gold.trackAlt ?? [])].includes(found.track),
    `${name}: read as ${found?.track ?? 'nothing'}`,
  );
  judge(
    'headers',
    found !== null && found.headerRow === gold.headerRow,
    `${name}: header in row ${gold.headerRow}, read as ${found?.headerRow ?? 'none'}`,
  );
  const read = mayBeLeftAlone(gold) ? [] : Object.keys(found?.fields ?? {});
  for (const column of new Set([...Object.keys(gold.fields), ...read])) {
    scoreField(
      `${name}, ${column}`,
      gold.fields[column] ?? 'ignore',
      gold.fieldsAlt?.[column] ?? [],
      found?.fields[column] ?? 'ignore',
      tallies.fields,
      judge,
    );
  }
  const rows = new Set(found?.dataRows ?? []);
  const missing = gold.dataRows.filter((row) => !rows.has(row));
  const extra = [...rows].filter((row) => !gold.dataRows.includes(row));
  tallies.rows.right += gold.dataRows.length - missing.length;
  tallies.rows.missing += missing.length;
  tallies.rows.wrong += extra.length;
  if (missing.length + extra.length > 0) {
    judge(
      'rows',
      false,
      `${name}: missing ${missing.slice(0, 8).join(' ') || 'none'}, too many ${extra.slice(0, 8).join(' ') || 'none'}`,
    );
    tallies.rows.missing -= 1;
  }
  for (const [word, status] of Object.entries(gold.statusMeaning)) {
    const rung = found?.statusMeaning[word];
    const isRight = rung !== undefined && [status, ...(gold.statusAlt?.[word] ?? [])].includes(rung);
    judge('words', isRight, `${name}: “${word}” is ${status}, read as ${rung ?? 'nothing'}`);
  }
  for (const [row, { status }] of Object.entries(gold.rowStatus ?? {})) {
    const read = found?.rowStatus?.[row]?.status;
    judge('notes', read === status, `${name}: row ${row} is ${status} by its note, read as ${read ?? 'its word'}`);
  }
}

function scoreField(
  name: string,
  gold: string,
  alternatives: readonly string[],
  found: Field,
  tally: Tally,
  judge: (kind: Measure, isRight: boolean, text: string) => void,
): void {
  const isRight = found === gold || alternatives.includes(found);
  if (gold === 'ignore' && isRight) return;
  if (isRight && found === 'ignore') return;
  judge('fields', isRight, `${name} is ${gold}, read as ${found}`);
  if (!isRight && found !== 'ignore') tally.wrong += 1;
  if (!isRight && gold === 'ignore') tally.missing -= 1;
}

/** The mean of each measure over the workbooks that have it. */
export function meanOf(scores: readonly WorkbookScore[]): Record<Measure, number | null> {
  const mean = (measure: Measure): number | null => {
    const values = scores.map((score) => score.measures[measure]).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    tracks: mean('tracks'),
    headers: mean('headers'),
    fields: mean('fields'),
    rows: mean('rows'),
    words: mean('words'),
    notes: mean('notes'),
  };
}
