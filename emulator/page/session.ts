import type { Place } from '../grid/positions';
import type { Shift, WireChange, WireObject } from '../grid/protocol';
import { Clipboard } from './edits/clipboard';
import { SERVER_COMMANDS, type CommandParams } from './edits/commands';
import { EditQueue, type Batch } from './edits/edit-queue';
import { LocalEdits } from './edits/local-edits';
import { Protection } from './edits/protection';
import { undoWishes } from './edits/server-undo';
import { replaceCommand } from './edits/take-over';
import { interceptTyping } from './edits/typing';
import type { Book } from './model/book';
import { Connection } from './shell/connection';
import { ask, type Notices } from './shell/notices';
import { TitleBar } from './shell/title-bar';
import { Filters } from './view/filters';
import { Follower } from './view/follow';
import type { GridView } from './view/grid-view';
import { Notes } from './view/notes';
import { OpenEditor } from './view/open-editor';
import { Rules } from './view/rules';

export interface SessionParts {
  readonly book: Book;
  readonly view: GridView;
  readonly notices: Notices;
  readonly titleRoot: HTMLElement;
  /** Called after each change on the screen, whoever made it. */
  readonly onShown: () => void;
}

/** One page with one spreadsheet: what its person does goes to the server, what the server says goes on the screen. */
export class Session {
  private readonly titleBar: TitleBar;
  private readonly follower: Follower;
  private readonly queue: EditQueue;
  private readonly clipboard: Clipboard;
  private readonly local: LocalEdits;
  private readonly connection: Connection;
  private readonly protection: Protection;
  private isConnected = true;

  constructor(private readonly parts: SessionParts) {
    const { book, view, notices } = parts;
    const url = `/grid/${encodeURIComponent(book.snapshot.spreadsheetId)}`;
    const filters = new Filters(view);
    this.titleBar = new TitleBar(parts.titleRoot, { onRename: (title) => this.rename(title) });
    this.protection = new Protection(book, ask);
    this.follower = new Follower({
      book,
      view,
      editor: new OpenEditor(view),
      rules: new Rules(view, book),
      notes: new Notes(view),
      filters,
      onTextLost: (text) =>
        notices.lostText(
          'The row or column you were typing in was deleted by someone else. Your text was not entered.',
          text,
        ),
    });
    this.queue = new EditQueue(`${url}/edits`, {
      onState: (state) => this.titleBar.setState(state),
      onRefused: (batch, message) => this.refused(batch, message),
    });
    this.local = new LocalEdits(
      view,
      book,
      filters,
      (requests, places, typed) => void this.send({ requests, places, typed }),
    );
    this.clipboard = new Clipboard(view, book, (requests) => void this.send({ requests, places: [], typed: null }));
    this.connection = new Connection(`${url}/events`, {
      revision: () => book.revision,
      onChange: (change) => this.take(change),
      onReload: () => location.reload(),
      onState: (isConnected) => this.setConnected(isConnected),
    });
  }

  /** Begins, once Univer shows the spreadsheet. */
  start(): void {
    const { book, view, notices } = this.parts;
    this.titleBar.setTitle(book.title);
    for (const sheet of book.sheets) this.follower.syncExtras(sheet);
    interceptTyping(view, {
      refuse: (sheetId, row, column, text) => this.protection.refuseText(sheetId, row, column, text),
      onRefused: (message, text) => notices.lostText(message, text),
    });
    for (const [id, requestsOf] of Object.entries(SERVER_COMMANDS)) {
      replaceCommand(view.commands, id, (params) => {
        const context = { book, activeSheetId: view.activeSheetId, selection: view.selectedRange };
        // Univer's commands are not typed by id; each entry reads the fields of its own.
        const requests = requestsOf((params ?? {}) as CommandParams, context);
        if (requests.length > 0) void this.send({ requests, places: [], typed: null });
      });
    }
    this.clipboard.takeOver((id, handler) => replaceCommand(view.commands, id, handler));
    undoWishes.subscribe((wish) => void this.send({ requests: [], undo: wish, places: [], typed: null }));
    this.connection.open();
  }

  /** Enters a text as if it were typed into a cell. */
  enter(place: Place, text: string): void {
    const { sheetId, row, column } = place;
    const refusal = this.protection.refuseText(sheetId, row, column, text);
    if (refusal !== null) this.parts.notices.lostText(refusal, text);
    else
      void this.send({
        requests: [{ enterText: { sheetId, rowIndex: row, columnIndex: column, text } }],
        places: [],
        typed: text,
      });
  }

  private async send(batch: Batch): Promise<void> {
    const { revision } = this.parts.book;
    if (!this.protection.needsQuestion(batch.requests)) {
      this.queue.send(batch, revision);
      return;
    }
    if (await this.protection.confirm()) this.queue.send(batch, revision);
    else this.follower.restore(batch.places);
    this.parts.view.focus();
  }

  private rename(title: string): void {
    const requests: WireObject[] = [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }];
    void this.send({ requests, places: [], typed: null });
  }

  private take(change: WireChange): void {
    this.local.flush();
    const shifts = change.steps.filter((step): step is Shift => 'start' in step);
    this.queue.follow(shifts);
    this.clipboard.follow(shifts);
    this.follower.follow(change);
    if (change.origin === this.queue.origin) this.showNewTab(change);
    this.titleBar.setTitle(this.parts.book.title);
    this.parts.onShown();
  }

  /** A tab that this page's person added or copied comes to the front. */
  private showNewTab(change: WireChange): void {
    for (const step of change.steps) if (step.kind === 'addSheet') this.parts.view.activate(step.sheet.sheetId);
  }

  private refused(batch: Batch, message: string): void {
    this.follower.takeBack(batch.places);
    if (batch.typed !== null) this.parts.notices.lostText(message, batch.typed);
    else this.parts.notices.warn(message);
  }

  private setConnected(isConnected: boolean): void {
    if (this.isConnected === isConnected) return;
    this.isConnected = isConnected;
    this.parts.notices.setBanner(
      isConnected
        ? null
        : 'The connection is lost. What you enter is kept in this page and saved when the connection is back.',
    );
    if (isConnected) this.queue.retry();
  }
}
