import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { notFound } from '../google-error';
import type { Store } from '../store/store';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The list of spreadsheets, and the built grid's files from `pageDir`. */
export function pageRoutes(app: Hono, store: Store, pageDir: string | undefined): void {
  app.get('/', (context) => {
    const items = store
      .list()
      .filter((book) => !book.trashed)
      .map((book) => html`<li><a href="/spreadsheets/d/${book.spreadsheetId}/edit">${book.title}</a></li>`);
    return context.html(
      html`<!doctype html>
        <html lang="en">
          <title>Spreadsheets</title>
          <h1>Spreadsheets</h1>
          <ul>
            ${items}
          </ul>
        </html>`,
    );
  });
  app.get('/spreadsheets/d/:id/edit', (context) => {
    store.get(context.req.param('id'));
    return sendFile(pageDir, 'index.html');
  });
  app.get('/assets/*', (context) => sendFile(pageDir, normalize(context.req.path.slice('/assets/'.length))));
}

function sendFile(pageDir: string | undefined, name: string): Response {
  const path = pageDir === undefined || name.startsWith('..') ? null : join(pageDir, name);
  if (path === null || !existsSync(path)) throw notFound('The page of the emulator is not built.');
  const type = `${TYPES[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`;
  return new Response(new Uint8Array(readFileSync(path)), { headers: { 'content-type': type } });
}
