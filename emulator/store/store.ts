import { randomBytes, randomInt } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, mkdirSync, openSync, readdirSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { notFound } from '../google-error';
import { applyRequests } from '../requests/apply';
import type { JsonObject, Spreadsheet } from './model';

/** One applied change, as listeners hear it. */
export interface Change {
  readonly before: Spreadsheet;
  readonly after: Spreadsheet;
  readonly requests: readonly JsonObject[];
  /** Who changed it: a page's client id, or `api`. */
  readonly origin: string;
}

interface LogLine {
  readonly revision: number;
  readonly at: number;
  readonly requests: readonly JsonObject[];
}

interface Held {
  book: Spreadsheet;
  log: number;
  lines: number;
}

/** After so many logged changes a snapshot is written and the log begins anew. */
const LINES_PER_SNAPSHOT = 500;

/**
 * Keeps spreadsheets on disk: a snapshot and a log of the requests since. A change is in the log, and on the disk,
 * before it is answered; on start the log is replayed, and a last line that was torn by a kill is cut off.
 */
export class Store {
  private readonly held = new Map<string, Held>();
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(private readonly dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    for (const file of readdirSync(dataDir)) {
      if (file.endsWith('.snapshot.json')) this.load(file.slice(0, -'.snapshot.json'.length));
    }
  }

  list(): Spreadsheet[] {
    return [...this.held.values()].map(({ book }) => book).filter((book) => !book.trashed);
  }

  /** Fails with Google's 404 where there is none. */
  get(spreadsheetId: string): Spreadsheet {
    const book = this.held.get(spreadsheetId)?.book;
    if (!book || book.trashed) throw notFound();
    return book;
  }

  /** Puts a whole new spreadsheet in place, over one of the same id. */
  create(book: Spreadsheet): Spreadsheet {
    const before = this.held.get(book.spreadsheetId);
    if (before) closeSync(before.log);
    writeFileAtomic(this.snapshotPath(book.spreadsheetId), JSON.stringify(book));
    const log = openSync(this.logPath(book.spreadsheetId), 'w');
    this.held.set(book.spreadsheetId, { book, log, lines: 0 });
    if (before) this.tell({ before: before.book, after: book, requests: [{ replaced: {} }], origin: 'api' });
    return book;
  }

  /** Applies requests, all or none, and returns the replies once they are on the disk. */
  change(spreadsheetId: string, given: readonly unknown[], origin: string): { book: Spreadsheet; replies: JsonObject[] } {
    const before = this.get(spreadsheetId);
    const held = this.held.get(spreadsheetId);
    if (!held) throw notFound();
    const requests = given.map(withIds);
    const at = Date.now();
    const { book, replies } = applyRequests(before, requests, at);
    book.revision = before.revision + 1;
    book.modifiedTime = new Date(at).toISOString();
    this.append(held, { revision: book.revision, at, requests });
    held.book = book;
    if (held.lines >= LINES_PER_SNAPSHOT) this.snapshot(held);
    this.tell({ before, after: book, requests, origin });
    return { book, replies };
  }

  trash(spreadsheetId: string): void {
    const held = this.held.get(spreadsheetId);
    if (!held) throw notFound();
    held.book = { ...held.book, trashed: true };
    this.snapshot(held);
  }

  /** Calls back after each change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    for (const held of this.held.values()) closeSync(held.log);
    this.held.clear();
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private append(held: Held, line: LogLine): void {
    writeSync(held.log, `${JSON.stringify(line)}\n`);
    fdatasyncSync(held.log);
    held.lines += 1;
  }

  private snapshot(held: Held): void {
    const { spreadsheetId } = held.book;
    writeFileAtomic(this.snapshotPath(spreadsheetId), JSON.stringify(held.book));
    closeSync(held.log);
    held.log = openSync(this.logPath(spreadsheetId), 'w');
    held.lines = 0;
  }

  private load(spreadsheetId: string): void {
    // Written by this store; a row's holes come back from JSON as null.
    let book = withHoles(JSON.parse(readFileSync(this.snapshotPath(spreadsheetId), 'utf8')) as Spreadsheet);
    const lines = this.readLog(spreadsheetId);
    for (const line of lines) {
      // A snapshot may be newer than the log when the process was killed between the two.
      if (line.revision <= book.revision) continue;
      book = applyRequests(book, line.requests, line.at).book;
      book.revision = line.revision;
      book.modifiedTime = new Date(line.at).toISOString();
    }
    this.held.set(spreadsheetId, { book, log: openSync(this.logPath(spreadsheetId), 'a'), lines: lines.length });
  }

  private readLog(spreadsheetId: string): LogLine[] {
    const path = this.logPath(spreadsheetId);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(10) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine);
  }

  private snapshotPath(spreadsheetId: string): string {
    return join(this.dataDir, `${spreadsheetId}.snapshot.json`);
  }

  private logPath(spreadsheetId: string): string {
    return join(this.dataDir, `${spreadsheetId}.log.jsonl`);
  }
}

function withHoles(book: Spreadsheet): Spreadsheet {
  for (const sheet of book.sheets) {
    sheet.rows = sheet.rows.map((row) => {
      const cells: typeof row = [];
      row?.forEach((cell, column) => {
        if (cell) cells[column] = cell;
      });
      return cells;
    });
  }
  return book;
}

/** Gives new sheets and protected ranges their ids before they are logged, so that a replay makes the same ones. */
function withIds(request: unknown): JsonObject {
  const given = request as JsonObject;
  const fill = (kind: string, path: string, name: string): JsonObject | null => {
    const body = given[kind] as JsonObject | undefined;
    if (!body) return null;
    const inner = (path ? ((body[path] ?? {}) as JsonObject) : body) as JsonObject;
    if (inner[name] !== undefined && inner[name] !== null) return given;
    const filled = { ...inner, [name]: randomInt(1, 2 ** 31) };
    return { [kind]: path ? { ...body, [path]: filled } : filled };
  };
  return (
    fill('addSheet', 'properties', 'sheetId') ??
    fill('duplicateSheet', '', 'newSheetId') ??
    fill('addProtectedRange', 'protectedRange', 'protectedRangeId') ??
    given
  );
}

/** An id like the ones that Google gives: 44 characters that are safe in addresses. */
export function newSpreadsheetId(): string {
  return randomBytes(33).toString('base64url');
}
