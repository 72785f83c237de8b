import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
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

export interface EmulatorOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Where the built browser grid lies; without it there is only the API. */
  readonly pageDir?: string;
  /** Opens `/emulator/control`, by which tests make it misbehave on purpose. */
  readonly hasControl?: boolean;
}

export interface RunningEmulator {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts Google Sheets on 127.0.0.1. Fails with `EADDRINUSE` where the port is taken. */
export async function startEmulator(options: EmulatorOptions): Promise<RunningEmulator> {
  const store = new Store(options.dataDir);
  let baseUrl = '';
  const app = createApp(store, () => baseUrl, options);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;
  return {
    url: baseUrl,
    port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}

function createApp(
  store: Store,
  baseUrl: () => string,
  { dataDir, pageDir, hasControl = false }: EmulatorOptions,
): Hono {
  const app = new Hono();
  const tokens = new Tokens(dataDir);
  const control = new Control(store, tokens);
  const api = { store, tokens, control, calls: new CallLog(), baseUrl };
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
  return app;
}

/** A name that leads here from outside (DNS rebinding), or a page of somebody else. */
function isForeign(host: string | undefined, origin: string | undefined): boolean {
  const isOwnHost = ['127.0.0.1', 'localhost'].includes((host ?? '').replace(/:\d+$/, ''));
  const isOwnOrigin = origin === undefined || /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
  return !isOwnHost || !isOwnOrigin;
}
