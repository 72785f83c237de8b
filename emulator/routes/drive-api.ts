import type { Hono } from 'hono';
import type { Spreadsheet } from '../store/model';
import type { Store } from '../store/store';

/** The methods of the Drive API that the emulator answers. */
export const DRIVE_METHODS = ['drive.files.list', 'drive.files.get', 'drive.files.delete'] as const;

/** `/drive/v3/files…`, as far as a spreadsheet's watcher needs it. */
export function driveRoutes(app: Hono, store: Store): void {
  app.get('/drive/v3/files', (context) => context.json({ kind: 'drive#fileList', files: store.list().map(file) }));
  app.get('/drive/v3/files/:id', (context) => context.json(file(store.get(context.req.param('id')))));
  app.delete('/drive/v3/files/:id', (context) => {
    store.trash(context.req.param('id'));
    return context.body(null, 204);
  });
}

function file(book: Spreadsheet): Readonly<Record<string, unknown>> {
  return {
    kind: 'drive#file',
    id: book.spreadsheetId,
    name: book.title,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    version: String(book.revision),
    modifiedTime: book.modifiedTime,
    trashed: book.trashed,
  };
}
