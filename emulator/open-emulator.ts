import { Hono } from 'hono';
import { GoogleError, notFound } from './google-error';
import { Tokens } from './routes/auth';
import { CallLog } from './routes/calls';
import { Control, controlRoutes } from './routes/control';
import { DRIVE_API } from './routes/drive-api';
import { apiRoutes } from './routes/google-api';
import { gridRoutes } from './routes/grid';
import { pageRoutes } from './routes/pages';
import { SHEETS_API } from './routes/sheets-api';
import { workbookError, workbookRoutes } from './routes/workbooks';
import { Store } from './store/store';

export interface OpenOptions {
  readonly dataDir: string;
  /** Where the built browser grid lies; without it there is only the API. */
  readonly pageDir?: string;
  /** Opens `/emulator/control`, by which tests make it misbehave on purpose. */
  readonly hasControl?: boolean;
  /** The time by which quotas count, epoch milliseconds; the real one where absent. */
  readonly now?: () => number;
  /** Where it is reached, without a slash at the end; asked for at each call. */
  readonly baseUrl: () => string;
}

export interface OpenEmulator {
  readonly store: Store;
  /** `app.fetch` answers a request as the server would; the `host` header must name this machine. */
  readonly app: Hono;
  close(): void;
}

/** The emulator without a port: for a server to listen with, and for tests that make thousands of calls. */
export function openEmulator({
  dataDir,
  pageDir,
  hasControl = false,
  now = Date.now,
  baseUrl,
}: OpenOptions): OpenEmulator {
  const store = new Store(dataDir);
  const app = new Hono();
  const tokens = new Tokens(dataDir);
  const control = new Control(store, tokens);
  const api = { store, tokens, control, calls: new CallLog(), baseUrl, now };
  app.onError((thrown) => {
    const error = workbookError(thrown) ?? thrown;
    if (!(error instanceof GoogleError)) console.error(error);
    const known =
      error instanceof GoogleError ? error : new GoogleError(500, 'INTERNAL', 'Internal error encountered.');
    return Response.json(known.body(), { status: known.code });
  });
  app.notFound(() =>
    Response.json(notFound('The requested URL was not found on this server.').body(), { status: 404 }),
  );
  app.use(async (context, next) => {
    if (isForeign(context.req.header('host'), context.req.header('origin')))
      return context.text('The emulator answers only to this machine.', 403);
    return next();
  });
  tokens.route(app);
  apiRoutes(app, SHEETS_API, api);
  apiRoutes(app, DRIVE_API, api);
  if (hasControl) controlRoutes(app, control);
  gridRoutes(app, store);
  workbookRoutes(app, store, api.calls, baseUrl);
  pageRoutes(app, store, pageDir);
  return { store, app, close: () => store.close() };
}

/** A name that leads here from outside (DNS rebinding), or a page of somebody else. */
function isForeign(host: string | undefined, origin: string | undefined): boolean {
  const isOwnHost = ['127.0.0.1', 'localhost'].includes((host ?? '').replace(/:\d+$/, ''));
  const isOwnOrigin = origin === undefined || /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
  return !isOwnHost || !isOwnOrigin;
}
