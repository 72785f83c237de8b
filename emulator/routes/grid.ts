import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { renderCell } from '../render';
import { list, object, text } from '../requests/fields';
import type { Cell, Sheet, Spreadsheet } from '../store/model';
import type { Change, Store } from '../store/store';
import { shownText } from '../values/typed';

/** The browser grid's own protocol: a snapshot, a stream of changes, and edits in the language of the API's requests. */
export function gridRoutes(app: Hono, store: Store): void {
  app.get('/grid/:id', (context) => context.json(snapshot(store.get(context.req.param('id')))));

  app.post('/grid/:id/edits', async (context) => {
    const body = object(await context.req.json().catch(() => ({})));
    const { book } = store.change(context.req.param('id'), list(body['requests']), text(body['clientId']) || 'page');
    return context.json({ revision: book.revision });
  });

  app.get('/grid/:id/events', (context) => {
    const spreadsheetId = context.req.param('id');
    const book = store.get(spreadsheetId);
    return streamSSE(context, async (stream) => {
      await stream.writeSSE({ event: 'hello', data: JSON.stringify({ revision: book.revision }) });
      const stop = store.listen((change) => {
        if (change.after.spreadsheetId !== spreadsheetId) return;
        void stream.writeSSE({ event: 'change', data: JSON.stringify(describe(change)) });
      });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    });
  });
}

function gridCell(cell: Cell | undefined, locale: string): Readonly<Record<string, unknown>> | null {
  if (!cell) return null;
  const rendered = renderCell(cell, locale);
  const value = cell.effective;
  return {
    v: value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '',
    s: shownText(cell, locale),
    ...(cell.entered?.formulaValue === undefined ? {} : { f: cell.entered.formulaValue }),
    ...(rendered['userEnteredFormat'] ? { fmt: rendered['userEnteredFormat'] } : {}),
    ...(cell.note ? { note: cell.note } : {}),
    ...(cell.validation ? { dv: cell.validation } : {}),
  };
}

/** The whole spreadsheet, for a page that opens or has missed something. */
export function snapshot(book: Spreadsheet): unknown {
  return {
    spreadsheetId: book.spreadsheetId,
    title: book.title,
    locale: book.locale,
    timeZone: book.timeZone,
    revision: book.revision,
    sheets: book.sheets.map((sheet, index) => sheetSnapshot(sheet, index, book.locale)),
  };
}

function sheetSnapshot(sheet: Sheet, index: number, locale: string): unknown {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, r) => row?.forEach((cell, c) => (cells[`${r},${c}`] = gridCell(cell, locale))));
  const hidden = (properties: Sheet['rowProperties']): number[] =>
    properties.flatMap((property, at) => (property?.hiddenByUser ? [at] : []));
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    hidden: sheet.hidden,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRowCount: sheet.frozenRowCount,
    frozenColumnCount: sheet.frozenColumnCount,
    tabColor: sheet.tabColor,
    columnWidths: Object.fromEntries(sheet.columnProperties.flatMap((property, at) => (property?.pixelSize ? [[at, property.pixelSize]] : []))),
    hiddenColumns: hidden(sheet.columnProperties),
    hiddenRows: hidden(sheet.rowProperties),
    merges: sheet.merges,
    cells,
  };
}

const ONLY_CELLS: ReadonlySet<string> = new Set(['updateCells', 'repeatCell', 'enterText', 'setDataValidation', 'findReplace', 'copyPaste', 'cutPaste', 'appendCells']);
const INVISIBLE: ReadonlySet<string> = new Set(['addProtectedRange', 'deleteProtectedRange', 'updateBorders', 'autoResizeDimensions', 'addConditionalFormatRule']);

/**
 * A change as the page hears it. A change of cells only carries the cells; anything that moves cells about carries its
 * requests, and the page takes a new snapshot.
 */
function describe({ before, after, requests, origin }: Change): unknown {
  const structural = requests.filter((request) => {
    const kind = Object.keys(request)[0] ?? '';
    return !ONLY_CELLS.has(kind) && !INVISIBLE.has(kind);
  });
  const cells = structural.length > 0 ? [] : changedCells(before, after);
  return { revision: after.revision, origin, requests: structural, cells };
}

function changedCells(before: Spreadsheet, after: Spreadsheet): unknown[] {
  const changed: unknown[] = [];
  for (const sheet of after.sheets) {
    const old = before.sheets.find((candidate) => candidate.sheetId === sheet.sheetId);
    for (let r = 0; r < Math.max(sheet.rows.length, old?.rows.length ?? 0); r += 1) {
      const [now, then] = [sheet.rows[r] ?? [], old?.rows[r] ?? []];
      for (let c = 0; c < Math.max(now.length, then.length); c += 1) {
        if (now[c] !== then[c]) changed.push({ sheetId: sheet.sheetId, r, c, cell: gridCell(now[c], after.locale) });
      }
    }
  }
  return changed;
}
