import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { GoogleError, invalid } from '../google-error';
import { GridFeed } from '../grid/feed';
import type { WireChange } from '../grid/protocol';
import { rebaseRequests } from '../grid/rebase';
import { snapshotOf } from '../grid/snapshot';
import { json, list, number, object, text } from '../requests/fields';
import type { Store } from '../store/store';

/** A silent stream says so often that it lives; a page that hears nothing for three times as long opens a new one. */
const HEARTBEAT_MS = 5_000;

/** The browser grid's own protocol: a snapshot, a stream of changes, and edits in the language of the API's requests. */
export function gridRoutes(app: Hono, store: Store): void {
  const feed = new GridFeed(store);
  const lastBatches = new Map<string, { sequence: number; revision: number }>();

  app.get('/grid/:id', (context) => {
    const book = store.get(context.req.param('id'));
    feed.follow(book.spreadsheetId);
    return context.json(snapshotOf(book));
  });

  app.post('/grid/:id/edits', async (context) => {
    const spreadsheetId = context.req.param('id');
    const body = object(await context.req.json().catch(() => ({})));
    const clientId = text(body['clientId']) || 'page';
    const sequence = number(body['sequence'], 0);
    const page = `${spreadsheetId} ${clientId}`;
    const last = lastBatches.get(page);
    if (last && sequence > 0 && sequence <= last.sequence) return context.json({ revision: last.revision });
    const wish = text(body['undo']);
    if (wish !== '') {
      const { isDone, reason, revision } = store.undo(spreadsheetId, clientId, wish === 'redo');
      if (!isDone) throw new GoogleError(409, 'ABORTED', reason);
      lastBatches.set(page, { sequence, revision });
      return context.json({ revision });
    }
    const baseRevision = number(body['baseRevision'], store.get(spreadsheetId).revision);
    const requests = list(body['requests']).map(json);
    if (requests.length === 0) throw invalid('Must specify at least one request.');
    const shifts = feed.shiftsSince(spreadsheetId, baseRevision);
    const { book } = store.change(spreadsheetId, rebaseRequests(requests, shifts), clientId);
    lastBatches.set(page, { sequence, revision: book.revision });
    return context.json({ revision: book.revision });
  });

  app.get('/grid/:id/events', (context) => {
    const spreadsheetId = context.req.param('id');
    const book = store.get(spreadsheetId);
    const since = Number(context.req.header('last-event-id') ?? context.req.query('since') ?? book.revision);
    return streamSSE(context, async (stream) => {
      const send = (change: WireChange): Promise<void> =>
        stream.writeSSE({ event: 'change', id: String(change.revision), data: JSON.stringify(change) });
      // Nothing is awaited between asking for what was missed and listening, so no change falls between the two.
      const missed = feed.changesSince(spreadsheetId, since);
      const stop = feed.listen(spreadsheetId, (change) => {
        void (change ? send(change) : stream.writeSSE({ event: 'reload', data: '' }));
      });
      const heartbeat = setInterval(() => void stream.writeSSE({ event: 'alive', data: '' }), HEARTBEAT_MS).unref();
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
      await stream.writeSSE({ event: missed ? 'hello' : 'reload', data: String(book.revision), retry: 500 });
      for (const change of missed ?? []) await send(change);
      await closed;
      clearInterval(heartbeat);
      stop();
    });
  });
}
