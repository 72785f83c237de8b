import { ApplicationFailure } from '@temporalio/common';
import { SHEET_FAILURES } from './errors';
import type { Changed, SheetsPort, WriteDue } from './port';

/** How long a write that is due soon waits for others. */
const JOIN_MS = 1_000;
/** More requests than these go in a call of their own: the API advises 2 MB a call. */
const MOST_REQUESTS = 5_000;

interface Job {
  readonly requests: readonly unknown[];
  /** Whether the caller wants the spreadsheet as the call left it. */
  readonly wantsBook: boolean;
  readonly resolve: (changed: Changed | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The port with a queue for each spreadsheet: whatever is due within the same second goes in one call, in the order in
 * which it came. A write that is due now takes along what waits. Everybody gets an outcome of their own: where Google
 * refuses a joined call, each part is tried alone, so that nobody suffers for another's mistake.
 */
export function joinedWrites(port: SheetsPort, joinMs = JOIN_MS): SheetsPort {
  const queues = new Map<string, WriteQueue>();
  const queueOf = (spreadsheetId: string): WriteQueue => {
    const known = queues.get(spreadsheetId);
    if (known) return known;
    const queue = new WriteQueue(port, spreadsheetId, joinMs, () => queues.delete(spreadsheetId));
    queues.set(spreadsheetId, queue);
    return queue;
  };
  return {
    readWorkbook: (id) => port.readWorkbook(id),
    readValues: (id, tabs) => port.readValues(id, tabs),
    readSkeleton: (id) => port.readSkeleton(id),
    readRows: (id, spans) => port.readRows(id, spans),
    change: (id, requests, due = 'now') => queueOf(id).change(requests, due),
    write: async (id, requests, due = 'now') => {
      if (requests.length > 0) await queueOf(id).write(requests, due);
    },
  };
}

/** The writes of one spreadsheet. No two calls are under way at once, so that their order is the callers'. */
class WriteQueue {
  private waiting: Job[] = [];
  private timer: NodeJS.Timeout | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private underWay = 0;

  constructor(
    private readonly port: SheetsPort,
    private readonly spreadsheetId: string,
    private readonly joinMs: number,
    private readonly onIdle: () => void,
  ) {}

  async change(requests: readonly unknown[], due: WriteDue): Promise<Changed> {
    const changed = await this.enqueue(requests, due, true);
    if (!changed) throw new Error('A write that wanted the spreadsheet back did not get it.');
    return changed;
  }

  async write(requests: readonly unknown[], due: WriteDue): Promise<void> {
    await this.enqueue(requests, due, false);
  }

  private enqueue(requests: readonly unknown[], due: WriteDue, wantsBook: boolean): Promise<Changed | null> {
    return new Promise((resolve, reject) => {
      const count = this.waiting.reduce((sum, job) => sum + job.requests.length, 0);
      if (count + requests.length > MOST_REQUESTS) this.flush();
      this.waiting.push({ requests, wantsBook, resolve, reject });
      if (due === 'now') this.flush();
      else this.timer ??= setTimeout(() => this.flush(), this.joinMs);
    });
  }

  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const jobs = this.waiting;
    this.waiting = [];
    if (jobs.length > 0) void this.inTurn(() => this.send(jobs));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    const done = this.last.then(work);
    // Whoever waits for it hears of its failure; the next in turn only waits for its end.
    this.last = done.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await done;
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0 && this.waiting.length === 0) this.onIdle();
    }
  }

  private async send(jobs: readonly Job[]): Promise<void> {
    try {
      const changed = await this.call(jobs);
      let at = 0;
      for (const { requests, resolve } of jobs) {
        resolve(changed && { ...changed, replies: changed.replies.slice(at, at + requests.length) });
        at += requests.length;
      }
    } catch (error) {
      if (jobs.length > 1 && isRefused(error)) for (const job of jobs) await this.send([job]);
      else for (const { reject } of jobs) reject(error);
    }
  }

  private async call(jobs: readonly Job[]): Promise<Changed | null> {
    const requests = jobs.flatMap((job) => job.requests);
    if (jobs.some(({ wantsBook }) => wantsBook)) return this.port.change(this.spreadsheetId, requests);
    await this.port.write(this.spreadsheetId, requests);
    return null;
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === SHEET_FAILURES.refused;
}
