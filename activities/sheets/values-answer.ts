import { z } from 'zod';
import { countBelow } from '../../domain/count-below';
import type { CellValue, TabGrid } from '../../domain/model';
import { commonEnd, commonStart, endOfRow, endOfText, JSON_BYTES } from './json-bytes';
import { yieldToOthers } from './yield';

type Rows = TabGrid['rows'];

const { quote: QUOTE, open: OPEN, close: CLOSE, openObject: OPEN_OBJECT, closeObject: CLOSE_OBJECT } = JSON_BYTES;

/** The rows of a tab in an answer, without blanks at their ends, and what the answer calls the tab's range. */
export interface AnsweredTab {
  readonly range: string;
  readonly rows: Rows;
}

/** Where the rows of a tab stand in an answer. Bytes count from 0. */
interface Place {
  /** The first byte behind the `[` of their array, and its `]`. */
  readonly begin: number;
  readonly end: number;
  /** The `[` of each row, those that are blank and no rows of the tab any more included. */
  readonly starts: Uint32Array;
}

/** What rows were read from: which of so many tabs of an answer. */
interface Origin extends Place {
  readonly answer: Buffer;
  readonly range: string;
  readonly index: number;
  readonly count: number;
}

/** Kept for as long as somebody holds the rows. */
const origins = new WeakMap<Rows, Origin>();

/** Notes that rows say to the letter what `answered` says, so that it can be told by them, too, what a later answer has new. */
export function sayTheSame(rows: Rows, answered: Rows): void {
  const origin = origins.get(answered);
  if (origin) origins.set(rows, origin);
}

/**
 * Reads the JSON of `values.batchGetByDataFilter`, with ranges and values and nothing else. `known` are the rows of the
 * tabs as they were. Where a row stands in the answer byte for byte as in the one before, it is the very same array and
 * costs nothing; what is new is parsed piece by piece, so that nobody waits for 50,000 rows.
 */
export async function readAnswer(answer: Buffer, known: readonly Rows[]): Promise<readonly AnsweredTab[]> {
  return sameAnswer(answer, known) ?? new AnswerReader(answer, known).read();
}

/** The tabs as they are known, where the answer is the one that all of them were read from. */
function sameAnswer(answer: Buffer, known: readonly Rows[]): AnsweredTab[] | null {
  const last = known[0] && origins.get(known[0])?.answer;
  const tabs = known.flatMap((rows, index) => {
    const origin = origins.get(rows);
    const isThere = origin?.answer === last && origin?.index === index && origin.count === known.length;
    return isThere ? [{ range: origin.range, rows }] : [];
  });
  return last && tabs.length === known.length && last.equals(answer) ? tabs : null;
}

/** How many brackets are open where a tab begins, and where its rows do: `{"valueRanges":[{"valueRange":{"values":[`. */
const [TAB_DEPTH, ROWS_DEPTH] = [3, 5];
/** So many bytes are parsed at once: one or two milliseconds. */
const PIECE_BYTES = 128 * 1_024;

const frameSchema = z.object({
  valueRanges: z.array(z.object({ valueRange: z.object({ range: z.string() }) })).default([]),
});

class AnswerReader {
  private readonly found = new Map<number, Place & { readonly rows: Rows }>();
  /** The answer without its rows. */
  private frame = '';

  constructor(
    private readonly answer: Buffer,
    private readonly known: readonly Rows[],
  ) {}

  async read(): Promise<AnsweredTab[]> {
    await this.walk();
    const { valueRanges } = frameSchema.parse(JSON.parse(this.frame));
    const count = valueRanges.length;
    return valueRanges.map(({ valueRange: { range } }, index) => {
      const { rows, ...place } = this.found.get(index) ?? { rows: [], begin: 0, end: 0, starts: new Uint32Array() };
      origins.set(rows, { ...place, answer: this.answer, range, index, count });
      return { range, rows };
    });
  }

  /** Goes through everything but the rows, and reads those of each tab where they begin. */
  private async walk(): Promise<void> {
    const { answer } = this;
    let [depth, tab, framed] = [0, -1, 0];
    for (let at = 0; at < answer.length; at += 1) {
      const byte = answer[at];
      if (byte === QUOTE) at = endOfText(answer, at);
      else if (byte === CLOSE || byte === CLOSE_OBJECT) depth -= 1;
      else if (byte === OPEN && depth === ROWS_DEPTH - 1) {
        this.frame += answer.toString('utf8', framed, at + 1);
        const rows = await this.rowsAt(at + 1, tab);
        this.found.set(tab, rows);
        at = rows.end;
        framed = at;
      } else if (byte === OPEN || byte === OPEN_OBJECT) {
        depth += 1;
        if (depth === TAB_DEPTH) tab += 1;
      }
    }
    this.frame += answer.toString('utf8', framed);
  }

  /** The rows of a tab, whose first byte is `begin`. */
  private async rowsAt(begin: number, tab: number): Promise<Place & { readonly rows: Rows }> {
    const { answer } = this;
    const rows = this.known[tab] ?? [];
    const origin = origins.get(rows);
    if (!origin || origin.starts.length === 0) {
      const { parsed, starts, end } = await this.parse(begin, answer.length);
      return { begin, end, starts: Uint32Array.from(starts), rows: withoutBlankEnd(parsed) };
    }
    const moved = begin - origin.begin;
    const same = commonStart(answer, begin, origin.answer, origin.begin, origin.end + 1);
    if (same > origin.end - origin.begin) {
      return { begin, end: origin.end + moved, starts: shifted(origin.starts, moved), rows };
    }
    // The last row that begins alike may go on in another way.
    const first = Math.max(0, countBelow(origin.starts, origin.begin + same + 1) - 1);
    const from = first === 0 ? begin : (origin.starts[first] ?? 0) + moved;
    const shift = answer.length - origin.answer.length;
    const last = this.rowsOfCommonEnd(origin, tab, { first, from: from - shift });
    const isOpen = last === origin.starts.length;
    const { parsed, starts, end } = await this.parse(from, isOpen ? answer.length : (origin.starts[last] ?? 0) + shift);
    const all = [...filled(rows, 0, first), ...parsed, ...filled(rows, last, origin.starts.length)];
    return {
      begin,
      end: isOpen ? end : origin.end + shift,
      starts: joined([
        shifted(origin.starts.subarray(0, first), moved),
        Uint32Array.from(starts),
        shifted(origin.starts.subarray(last), shift),
      ]),
      rows: withoutBlankEnd(all),
    };
  }

  /**
   * The first row, of those from `first` and from a byte of the old answer on, that belongs to the end that both answers
   * have in common; the number of rows where none does. Where texts, rows and tabs begin in an end of JSON can be told
   * from that end alone, so they are the same in both if both have as many tabs.
   */
  private rowsOfCommonEnd(
    origin: Origin,
    tab: number,
    { first, from }: { readonly first: number; readonly from: number },
  ): number {
    const { starts, answer } = origin;
    if (origin.index !== tab || origin.count !== this.known.length) return starts.length;
    const begin = answer.length - commonEnd(this.answer, answer);
    return Math.max(first, countBelow(starts, Math.max(begin, from)));
  }

  /** Parses the rows between two bytes, or up to the end of their array. */
  private async parse(
    from: number,
    upTo: number,
  ): Promise<{ readonly parsed: Rows; readonly starts: readonly number[]; readonly end: number }> {
    const { answer } = this;
    const parsed: Rows[number][] = [];
    const starts: number[] = [];
    let at = from;
    // Rows that were gone through and are still to be parsed, by their bytes.
    let [begin, end] = [from, from];
    const parseThem = (): void => {
      for (const row of parsedRows(answer, begin, end)) parsed.push(row);
      begin = end;
    };
    for (; at < upTo && answer[at] !== CLOSE; at += 1) {
      if (answer[at] !== OPEN) continue;
      if (begin === end) begin = at;
      starts.push(at);
      at = endOfRow(answer, at);
      end = at + 1;
      if (end - begin < PIECE_BYTES) continue;
      parseThem();
      await yieldToOthers();
    }
    parseThem();
    return { parsed, starts, end: at };
  }
}

/** As JSON brings a cell; a blank between two others is `""`. */
type Given = string | number | boolean | null;

function parsedRows(answer: Buffer, from: number, upTo: number): CellValue[][] {
  // What the API gives for `UNFORMATTED_VALUE` is not looked at cell by cell: there are too many of them.
  const rows = JSON.parse(`[${answer.toString('utf8', from, upTo)}]`) as Given[][];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) if (row[column] === '') row[column] = null;
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
  }
  return rows;
}

function withoutBlankEnd(rows: Rows): Rows {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.length === 0) count -= 1;
  return count === rows.length ? rows : rows.slice(0, count);
}

/** Rows from one index up to another, which is not among them; those that are not there are blank. */
function filled(rows: Rows, from: number, upTo: number): Rows {
  const given = rows.slice(from, upTo);
  return given.length === upTo - from
    ? given
    : [...given, ...Array.from({ length: upTo - from - given.length }, () => [])];
}

function shifted(starts: Uint32Array, by: number): Uint32Array {
  return starts.map((start) => start + by);
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
