import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { ZodError, z } from 'zod';
import { GoogleError, notFound } from './google-error';
import { Tokens } from './routes/auth';
import { driveRoutes } from './routes/drive-api';
import { gridRoutes } from './routes/grid';
import { editUrl, sheetsRoutes } from './routes/sheets-api';
import { spreadsheetFrom } from './store/import-workbook';
import { Store } from './store/store';

export interface EmulatorOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Where the built browser grid lies; without it there is only the API. */
  readonly pageDir?: string;
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
  const app = createApp(store, () => baseUrl, options.pageDir);
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

function createApp(store: Store, baseUrl: () => string, pageDir: string | undefined): Hono {
  const app = new Hono();
  const tokens = new Tokens();
  app.onError((error, context) => {
    if (!(error instanceof GoogleError)) {
      console.error(error);
      return context.json({ error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } }, 500);
    }
    if (error.code === 401) context.header('WWW-Authenticate', 'Bearer realm="https://accounts.google.com/"');
    return new Response(JSON.stringify(error.body()), { status: error.code, headers: { 'content-type': 'application/json', ...Object.fromEntries(context.res.headers) } });
  });
  app.notFound((context) => context.json(notFound('The requested URL was not found on this server.').body(), 404));
  app.use(async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '');
    const origin = context.req.header('origin');
    const isOwn = origin === undefined || /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
    if (!['127.0.0.1', 'localhost'].includes(host) || !isOwn) return context.text('The emulator answers only to this machine.', 403);
    return next();
  });
  app.use('/v4/*', async (context, next) => {
    tokens.check(context.req.header('authorization'));
    return next();
  });
  app.use('/drive/*', async (context, next) => {
    tokens.check(context.req.header('authorization'));
    return next();
  });
  tokens.route(app);
  sheetsRoutes(app, store, baseUrl);
  driveRoutes(app, store);
  gridRoutes(app, store);
  importRoute(app, store, baseUrl);
  pageRoutes(app, store, pageDir);
  return app;
}

function importRoute(app: Hono, store: Store, baseUrl: () => string): void {
  app.post('/emulator/import', async (context) => {
    try {
      const book = store.create(spreadsheetFrom(await context.req.json(), Date.now()));
      return context.json({ spreadsheetId: book.spreadsheetId, spreadsheetUrl: editUrl(baseUrl(), book.spreadsheetId) });
    } catch (error) {
      if (error instanceof ZodError) return context.json({ error: { code: 400, message: z.prettifyError(error), status: 'INVALID_ARGUMENT' } }, 400);
      if (error instanceof SyntaxError) return context.json({ error: { code: 400, message: `No JSON: ${error.message}`, status: 'INVALID_ARGUMENT' } }, 400);
      throw error;
    }
  });
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

function pageRoutes(app: Hono, store: Store, pageDir: string | undefined): void {
  app.get('/', (context) =>
    context.html(
      html`<!doctype html><title>Spreadsheets</title><h1>Spreadsheets</h1>
        <ul>${store.list().map((book) => html`<li><a href="/spreadsheets/d/${book.spreadsheetId}/edit">${book.title}</a></li>`)}</ul>`,
    ),
  );
  app.get('/spreadsheets/d/:id/edit', (context) => {
    store.get(context.req.param('id'));
    return sendFile(pageDir, 'index.html');
  });
  app.get('/assets/*', (context) => sendFile(pageDir, normalize(context.req.path.slice('/assets/'.length))));
}

function sendFile(pageDir: string | undefined, name: string): Response {
  const path = pageDir === undefined || name.startsWith('..') ? null : join(pageDir, name);
  if (path === null || !existsSync(path)) throw notFound('The page of the emulator is not built.');
  return new Response(new Uint8Array(readFileSync(path)), { headers: { 'content-type': `${TYPES[extname(name)] ?? 'application/octet-stream'}; charset=utf-8` } });
}
