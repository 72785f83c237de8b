import type { Change, Store } from '../store/store';
import type { Shift, WireChange } from './protocol';
import { describeChange } from './steps';

/** So many changes a page may miss and still catch up change by change. */
const CHANGES_KEPT = 500;
/** So long after the last page has gone are changes of a spreadsheet still described for its return. */
const KEPT_WITHOUT_PAGE_MS = 5 * 60_000;

/** Hears each change; null when the whole spreadsheet was replaced by another. */
export type FeedListener = (change: WireChange | null) => void;

interface Followed {
  /** The newest changes, without gaps. */
  changes: WireChange[];
  /** Everything after this revision is in `changes`. */
  since: number;
  readonly listeners: Set<FeedListener>;
  lastSeenMs: number;
}

/** The recent changes of the spreadsheets that have a page open. */
export class GridFeed {
  private readonly followed = new Map<string, Followed>();

  constructor(private readonly store: Store) {
    store.listen((change) => this.take(change));
  }

  /** Begins to keep the changes of a spreadsheet. */
  follow(spreadsheetId: string): void {
    this.entry(spreadsheetId).lastSeenMs = Date.now();
  }

  /** Calls back for each change until the returned function is called. */
  listen(spreadsheetId: string, listener: FeedListener): () => void {
    const entry = this.entry(spreadsheetId);
    entry.listeners.add(listener);
    return () => {
      entry.listeners.delete(listener);
      entry.lastSeenMs = Date.now();
    };
  }

  /** Every change after a revision, or null where they are no longer known. */
  changesSince(spreadsheetId: string, revision: number): readonly WireChange[] | null {
    const current = this.store.get(spreadsheetId).revision;
    if (revision === current) return [];
    const entry = this.followed.get(spreadsheetId);
    if (!entry || revision < entry.since || revision > current) return null;
    return entry.changes.filter((change) => change.revision > revision);
  }

  /** What moved after a revision, or null where that is no longer known. */
  shiftsSince(spreadsheetId: string, revision: number): readonly Shift[] | null {
    const changes = this.changesSince(spreadsheetId, revision);
    return changes && changes.flatMap((change) => change.steps.filter((step): step is Shift => isShift(step.kind)));
  }

  private entry(spreadsheetId: string): Followed {
    const known = this.followed.get(spreadsheetId);
    if (known) return known;
    const since = this.store.get(spreadsheetId).revision;
    const entry = { changes: [], since, listeners: new Set<FeedListener>(), lastSeenMs: Date.now() };
    this.followed.set(spreadsheetId, entry);
    return entry;
  }

  private take(change: Change): void {
    const { spreadsheetId } = change.after;
    const entry = this.followed.get(spreadsheetId);
    if (!entry) return;
    if (entry.listeners.size === 0 && Date.now() - entry.lastSeenMs > KEPT_WITHOUT_PAGE_MS) {
      this.followed.delete(spreadsheetId);
      return;
    }
    if (change.requests.some((request) => 'replaced' in request)) {
      entry.changes = [];
      entry.since = change.after.revision;
      for (const listener of entry.listeners) listener(null);
      return;
    }
    const wire = describeChange(change);
    entry.changes.push(wire);
    const surplus = entry.changes.length - CHANGES_KEPT;
    if (surplus > 0) entry.since = entry.changes.splice(0, surplus).at(-1)?.revision ?? entry.since;
    for (const listener of entry.listeners) listener(wire);
  }
}

function isShift(kind: string): boolean {
  return kind === 'insert' || kind === 'delete' || kind === 'move' || kind === 'reorder';
}
