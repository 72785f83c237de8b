import type { Hono } from 'hono';
import { ZodError, z } from 'zod';
import { invalid } from '../google-error';
import { workbookOf } from '../store/export-workbook';
import { spreadsheetFrom } from '../store/import-workbook';
import type { Store } from '../store/store';
import type { CallLog } from './calls';
import { editUrl } from './sheets-methods';

/** The emulator's own calls: a workbook file in and out, and what was counted. */
export function workbookRoutes(app: Hono, store: Store, calls: CallLog, baseUrl: () => string): void {
  app.post('/emulator/import', async (context) => {
    const book = store.create(spreadsheetFrom(parsed(await context.req.text()), Date.now()));
    return context.json({ spreadsheetId: book.spreadsheetId, spreadsheetUrl: editUrl(baseUrl(), book.spreadsheetId) });
  });
  app.get('/emulator/export/:id{.+\\.xlsx}', async (context) => {
    const workbook = workbookOf(store.get(context.req.param('id').replace(/\.xlsx$/, '')));
    // Loaded when somebody wants it: the library is large.
    const { writeXlsx } = await import('../files/write-xlsx');
    return context.body(new Uint8Array(writeXlsx(workbook)), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${workbook.title}.xlsx`)}`,
    });
  });
  app.get('/emulator/export/:id', (context) => context.json(workbookOf(store.get(context.req.param('id')))));
  app.get('/emulator/calls', (context) => context.json(calls.all()));
  app.delete('/emulator/calls', (context) => {
    calls.clear();
    return context.body(null, 204);
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw invalid(`The workbook is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What is wrong with a workbook file, in words that name the place. */
export function workbookError(error: unknown): Error | null {
  return error instanceof ZodError ? invalid(z.prettifyError(error)) : null;
}
