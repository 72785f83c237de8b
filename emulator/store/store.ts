import { mkdirSync } from 'node:fs';
import { Engine } from '../formulas/engine';
import { notFound } from '../google-error';
import { applyRequests } from '../requests/apply';
import { object } from '../requests/fields';
import { Draft } from './draft';
import { idsIn, SpreadsheetFiles, type LogLine } from './files';
import { newSpreadsheetId, withIds } from './ids';
import type { JsonObject, Spreadsheet } from './model';
import type { Op } from './ops';
import { doEntry, UndoRefused, UndoStacks } from './undo';

/**
 * One applied change, as listeners hear it. `before` and `after` share every tab, row and cell that did not change, so
 * comparing by identity finds what did; `ops` says what moved (`insert`, `remove`, `move`, `permute`, `addSheet`, …).
 */
export interface Change {
  readonly before: Spreadsheet;
  readonly after: Spreadsheet;
  /** Empty for an undo or redo. */
  readonly requests: readonly JsonObject[];
  readonly ops: readonly Op[];
  /** Who changed it: a page's client id, or `api`. */
  readonly origin: string;
}

/** What came of an undo: `reason` says why nothing was done; `cellsLeft` cells were left as others have made them. */
export interface UndoOutcome {
  readonly isDone: boolean;
  readonly cellsLeft: number;
  readonly reason: string;
  readonly revision: number;
}

interface Held {
  book: Spreadsheet;
  readonly files: SpreadsheetFiles;
  readonly engine: Engine;
  readonly stacks: UndoStacks;
}

/** The origin of changes that came through the API; they cannot be undone. */
export const API_ORIGIN = 'api';

/**
 * Keeps spreadsheets, and every change on the disk before it is answered: `change` and `undo` return when the change
 * can no longer be lost. `undo` takes back a client's own last change; see `undo.ts` for the rule. What can be undone is
 * kept in memory only, so after a restart there is nothing to take back.
 */
export class Store {
  private readonly held = new Map<string, Held>();
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(private readonly dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    for (const spreadsheetId of idsIn(dataDir)) this.load(spreadsheetId);
  }

  /** All spreadsheets, also those in the bin. */
  list(): Spreadsheet[] {
    return [...this.held.values()].map(({ book }) => book);
  }

  /** Fails with Google's 404 where there is none. One that lies in the bin is still read, as Google does. */
  get(spreadsheetId: string): Spreadsheet {
    return this.entry(spreadsheetId).book;
  }

  /** Puts a whole new spreadsheet in place, over one of the same id. */
  create(given: Spreadsheet): Spreadsheet {
    const before = this.held.get(given.spreadsheetId);
    before?.files.close();
    const engine = new Engine();
    const book = settled(new Draft(given, engine, Date.now()));
    const files = new SpreadsheetFiles(this.dataDir, book.spreadsheetId);
    files.save(book);
    this.held.set(book.spreadsheetId, { book, files, engine, stacks: new UndoStacks() });
    if (before)
      this.tell({ before: before.book, after: book, requests: [{ replaced: {} }], ops: [], origin: API_ORIGIN });
    return book;
  }

  /** Applies requests, all or none, as one revision, and returns the replies once they are on the disk. */
  change(
    spreadsheetId: string,
    given: readonly unknown[],
    origin: string,
  ): { book: Spreadsheet; replies: JsonObject[] } {
    this.get(spreadsheetId);
    const held = this.entry(spreadsheetId);
    const requests = given.map((request) => withIds(object(request)));
    const at = Date.now();
    const { draft, replies } = applyRequests(held.book, held.engine, requests, at);
    this.commit(held, draft, { requests }, origin);
    held.stacks.note(origin === API_ORIGIN ? null : origin, draft.ops, titleIn(held.book));
    return { book: held.book, replies };
  }

  /** Takes back the last change of a client, or does again what it took back last. */
  undo(spreadsheetId: string, clientId: string, isRedo = false): UndoOutcome {
    const { revision } = this.get(spreadsheetId);
    const held = this.entry(spreadsheetId);
    const entry = held.stacks.take(clientId, isRedo);
    if (!entry)
      return { isDone: false, cellsLeft: 0, reason: `There is nothing to ${isRedo ? 'redo' : 'undo'}.`, revision };
    const draft = new Draft(held.book, held.engine, Date.now());
    try {
      const cellsLeft = doEntry(draft, entry);
      if (draft.ops.length === 0)
        return { isDone: false, cellsLeft, reason: 'Others have changed these cells since.', revision };
      this.commit(held, draft, { ops: entry }, clientId);
      held.stacks.noteUndone(clientId, draft.ops, isRedo, titleIn(held.book));
      return { isDone: true, cellsLeft, reason: '', revision: held.book.revision };
    } catch (error) {
      if (!(error instanceof UndoRefused)) throw error;
      held.stacks.noteRefused(clientId, entry, isRedo, titleIn(held.book));
      return { isDone: false, cellsLeft: 0, reason: error.message, revision };
    }
  }

  /** Puts a spreadsheet in the bin, or takes it out again. */
  setTrashed(spreadsheetId: string, trashed: boolean): void {
    const held = this.entry(spreadsheetId);
    held.book = { ...held.book, trashed, revision: held.book.revision + 1, modifiedTime: new Date().toISOString() };
    held.files.save(held.book);
  }

  /** Deletes a spreadsheet for good. */
  remove(spreadsheetId: string): void {
    this.entry(spreadsheetId).files.remove();
    this.held.delete(spreadsheetId);
  }

  /** Copies a spreadsheet under a new id and title; its tabs keep their ids. */
  copy(spreadsheetId: string, title: string): Spreadsheet {
    const source = this.get(spreadsheetId);
    return this.create({
      ...source,
      spreadsheetId: newSpreadsheetId(),
      title,
      revision: 1,
      modifiedTime: new Date().toISOString(),
    });
  }

  /** Calls back after each change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    for (const { files, book } of this.held.values()) {
      if (files.hasLongLog()) files.save(book);
      files.close();
    }
    this.held.clear();
  }

  private entry(spreadsheetId: string): Held {
    const held = this.held.get(spreadsheetId);
    if (!held) throw notFound();
    return held;
  }

  private commit(held: Held, draft: Draft, made: Pick<LogLine, 'requests' | 'ops'>, origin: string): void {
    const before = held.book;
    const after = settled(draft);
    after.revision = before.revision + 1;
    after.modifiedTime = new Date(draft.nowMs).toISOString();
    const isSnapshotDue = held.files.append({ revision: after.revision, at: draft.nowMs, ...made });
    held.book = after;
    if (isSnapshotDue) held.files.save(after);
    this.tell({ before, after, requests: made.requests ?? [], ops: draft.ops, origin });
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private load(spreadsheetId: string): void {
    const files = new SpreadsheetFiles(this.dataDir, spreadsheetId);
    const engine = new Engine();
    const { book: stored, lines } = files.load();
    let book = stored;
    for (const line of lines) book = replayed(book, engine, line);
    const latest = settled(new Draft(book, engine, Date.now()));
    this.held.set(spreadsheetId, { book: latest, files, engine, stacks: new UndoStacks() });
  }
}

function settled(draft: Draft): Spreadsheet {
  draft.settle();
  return draft.book;
}

/** The state after a line of the log. Formulas are computed when the last line is done, or where a request looks at them. */
function replayed(book: Spreadsheet, engine: Engine, line: LogLine): Spreadsheet {
  const draft = line.ops
    ? new Draft(book, engine, line.at)
    : applyRequests(book, engine, line.requests ?? [], line.at).draft;
  if (line.ops) doEntry(draft, line.ops);
  return { ...draft.book, revision: line.revision, modifiedTime: new Date(line.at).toISOString() };
}

function titleIn(book: Spreadsheet): (sheetId: number) => string {
  return (sheetId) => book.sheets.find((sheet) => sheet.sheetId === sheetId)?.title ?? '';
}
