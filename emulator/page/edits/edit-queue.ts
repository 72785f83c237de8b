import { followPlace, type Place } from '../../grid/positions';
import type { Shift, WireEdits, WireObject } from '../../grid/protocol';

export type SendState = 'saved' | 'saving' | 'offline';

export interface Batch {
  readonly requests: readonly WireObject[];
  readonly undo?: 'undo' | 'redo';
  /** Cells that show something which the server has not confirmed; they go back if it refuses. */
  places: readonly Place[];
  /** What the person typed, to be said back if it cannot be entered. */
  readonly typed: string | null;
}

export interface QueueEvents {
  readonly onState: (state: SendState) => void;
  readonly onRefused: (batch: Batch, message: string) => void;
}

interface Waiting {
  readonly edits: WireEdits;
  readonly batch: Batch;
}

/** Sends what a person does, one batch after the other, and keeps it while the server cannot be reached. */
export class EditQueue {
  private readonly clientId = crypto.randomUUID();
  private readonly waiting: Waiting[] = [];
  private sequence = 0;
  private isSending = false;

  constructor(
    private readonly url: string,
    private readonly events: QueueEvents,
  ) {}

  get origin(): string {
    return this.clientId;
  }

  /** `baseRevision` is what the page showed when the person acted. */
  send(batch: Batch, baseRevision: number): void {
    this.sequence += 1;
    const { requests, undo } = batch;
    const edits = {
      clientId: this.clientId,
      sequence: this.sequence,
      baseRevision,
      requests,
      ...(undo ? { undo } : {}),
    };
    this.waiting.push({ edits, batch });
    void this.pump();
  }

  /** Lets unconfirmed cells follow rows that others moved. */
  follow(shifts: readonly Shift[]): void {
    for (const { batch } of this.waiting) {
      batch.places = batch.places.flatMap((place) => followPlace(place, shifts) ?? []);
    }
  }

  /** Tries again, after the connection has come back. */
  retry(): void {
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        this.events.onState('saving');
        const answer = await this.post(next.edits);
        if (answer === null) {
          this.events.onState('offline');
          return;
        }
        this.waiting.shift();
        if (!answer.ok) this.events.onRefused(next.batch, await errorMessage(answer));
      }
      this.events.onState('saved');
    } finally {
      this.isSending = false;
    }
  }

  /** Null where the server cannot be reached or cannot answer now. */
  private async post(edits: WireEdits): Promise<Response | null> {
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(edits),
      });
      return response.status >= 500 ? null : response;
    } catch {
      // fetch fails only where there is no connection; the batch stays in the queue.
      return null;
    }
  }
}

async function errorMessage(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : null;
  return typeof message === 'string'
    ? message.replace(/^Invalid requests\[\d+\]\.\w+: /, '')
    : `The server answered ${response.status}.`;
}
