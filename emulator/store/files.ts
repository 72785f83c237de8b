import {
  closeSync,
  existsSync,
  fdatasyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { JsonObject, Spreadsheet } from './model';
import type { Op } from './ops';
import { withHoles } from './with-holes';

/** One change in the log: the requests that made it, or, for an undo, the ops. */
export interface LogLine {
  readonly revision: number;
  readonly at: number;
  readonly requests?: readonly JsonObject[];
  readonly ops?: readonly Op[];
}

const SNAPSHOT = '.snapshot.json';
/** A snapshot is due when the log since the last one has grown past either. */
const LINES_PER_SNAPSHOT = 5_000;
/** From so many lines on, a snapshot is written when the store is closed. */
const LONG_LOG_LINES = 100;
const BYTES_PER_SNAPSHOT = 8_000_000;

/** The ids of the spreadsheets that a folder holds. */
export function idsIn(dataDir: string): string[] {
  return readdirSync(dataDir)
    .filter((file) => file.endsWith(SNAPSHOT))
    .map((file) => file.slice(0, -SNAPSHOT.length));
}

/**
 * One spreadsheet on the disk: a snapshot, written whole and then put in the place of the old one, and a log of the
 * changes since. A line is on the disk when `append` returns.
 */
export class SpreadsheetFiles {
  private log: number | null = null;
  private lines = 0;
  private bytes = 0;

  constructor(
    private readonly dataDir: string,
    private readonly spreadsheetId: string,
  ) {}

  /** The snapshot and the changes after it. A last line that was torn by a kill is cut off. */
  load(): { book: Spreadsheet; lines: LogLine[] } {
    // Written by this class, or by an earlier version of it that had fewer fields.
    const stored = JSON.parse(readFileSync(this.path(SNAPSHOT), 'utf8')) as Spreadsheet;
    const book = {
      ...stored,
      namedRanges: stored.namedRanges ?? [],
      developerMetadata: stored.developerMetadata ?? [],
      sheets: stored.sheets.map(withHoles),
    };
    // A snapshot may be newer than the log when the process was killed between the two.
    const lines = this.readLog().filter((line) => line.revision > book.revision);
    this.log = openSync(this.logPath(), 'a');
    this.lines = lines.length;
    return { book, lines };
  }

  /** Writes a snapshot; the log begins anew. */
  save(book: Spreadsheet): void {
    writeFileAtomic(this.path(SNAPSHOT), JSON.stringify(book));
    this.close();
    this.log = openSync(this.logPath(), 'w');
    this.lines = 0;
    this.bytes = 0;
  }

  /** Puts a change on the disk. Returns whether a snapshot is due. */
  append(line: LogLine): boolean {
    if (this.log === null) throw new Error(`The log of ${this.spreadsheetId} is closed.`);
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    for (let written = 0; written < bytes.length;) written += writeSync(this.log, bytes, written);
    fdatasyncSync(this.log);
    this.lines += 1;
    this.bytes += bytes.length;
    return this.lines >= LINES_PER_SNAPSHOT || this.bytes >= BYTES_PER_SNAPSHOT;
  }

  /** Whether a snapshot would make the next start much quicker. */
  hasLongLog(): boolean {
    return this.lines > LONG_LOG_LINES;
  }

  close(): void {
    if (this.log !== null) closeSync(this.log);
    this.log = null;
  }

  remove(): void {
    this.close();
    rmSync(this.path(SNAPSHOT), { force: true });
    rmSync(this.logPath(), { force: true });
  }

  private readLog(): LogLine[] {
    if (!existsSync(this.logPath())) return [];
    const bytes = readFileSync(this.logPath());
    const whole = bytes.lastIndexOf(10) + 1;
    if (whole < bytes.length) truncateSync(this.logPath(), whole);
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => parseLine(line));
  }

  private logPath(): string {
    return this.path('.log.jsonl');
  }

  private path(ending: string): string {
    return join(this.dataDir, `${this.spreadsheetId}${ending}`);
  }
}

function parseLine(text: string): LogLine {
  const line = JSON.parse(text) as LogLine;
  const whole = (op: Op): Op =>
    op.kind === 'addSheet' || op.kind === 'removeSheet' ? { ...op, sheet: withHoles(op.sheet) } : op;
  return line.ops ? { ...line, ops: line.ops.map(whole) } : line;
}
