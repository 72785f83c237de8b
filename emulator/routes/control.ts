import type { Hono } from 'hono';
import { z } from 'zod';
import { GoogleError, invalid } from '../google-error';
import type { Store } from '../store/store';
import type { Tokens } from './auth';
import { Faults, faultSchema, type HumanEdit } from './faults';
import { GOOGLE_LIMITS, Quotas } from './quotas';

/** Who does what nobody is named for. */
const A_PERSON = 'human';

const limit = z.number().int().min(0);
const actionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('fault'), fault: faultSchema }),
  z.object({ action: z.literal('clear') }),
  z.object({
    action: z.literal('quotas'),
    /** What is left out is Google's; `null` turns quotas off. */
    limits: z
      .object({ readsPerProject: limit, writesPerProject: limit, readsPerUser: limit, writesPerUser: limit })
      .partial()
      .nullable(),
  }),
  z.object({ action: z.literal('revokeTokens') }),
  /** Whether tokens are given out at all: a person who takes the grant back, or a key that was deleted. */
  z.object({ action: z.literal('setGranted'), isGranted: z.boolean() }),
  z.object({ action: z.literal('setAccess'), spreadsheetId: z.string(), isGiven: z.boolean() }),
  z.object({ action: z.literal('delete'), spreadsheetId: z.string() }),
  /** The spreadsheet's own title, or a tab's. */
  z.object({
    action: z.literal('rename'),
    spreadsheetId: z.string(),
    sheetId: z.number().int().optional(),
    title: z.string(),
  }),
  z.object({ action: z.literal('deleteTab'), spreadsheetId: z.string(), sheetId: z.number().int() }),
  z.object({ action: z.literal('trash'), spreadsheetId: z.string(), isTrashed: z.boolean() }),
  /** What a person does: any requests of batchUpdate, or `enterText`. */
  z.object({
    action: z.literal('edit'),
    spreadsheetId: z.string(),
    clientId: z.string().default(A_PERSON),
    requests: z.array(z.record(z.string(), z.unknown())).min(1),
  }),
  z.object({
    action: z.literal('undo'),
    spreadsheetId: z.string(),
    clientId: z.string().default(A_PERSON),
    isRedo: z.boolean().default(false),
  }),
]);

/** What makes the emulator misbehave on purpose. Without the control endpoint nothing here ever acts. */
export class Control {
  readonly faults = new Faults();
  readonly quotas = new Quotas();
  private readonly closed = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly tokens: Tokens,
  ) {}

  /** Fails with Google's 403 where access to a spreadsheet was taken away. */
  checkAccess(spreadsheetId: string | undefined): void {
    if (spreadsheetId !== undefined && this.closed.has(spreadsheetId)) {
      throw new GoogleError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
    }
  }

  edit(edit: HumanEdit | undefined, calledId: string | undefined): void {
    if (edit) this.store.change(edit.spreadsheetId ?? calledId ?? '', edit.requests, edit.clientId);
  }

  do(given: unknown): unknown {
    const action = actionSchema.parse(given);
    switch (action.action) {
      case 'fault':
        return this.faults.add(action.fault);
      case 'clear':
        return this.clear();
      case 'quotas':
        return this.quotas.set(action.limits && { ...GOOGLE_LIMITS, ...withoutUndefined(action.limits) });
      case 'revokeTokens':
        return this.tokens.revokeAll();
      case 'setGranted':
        return this.tokens.setGranted(action.isGranted);
      case 'setAccess':
        return void (action.isGiven ? this.closed.delete(action.spreadsheetId) : this.closed.add(action.spreadsheetId));
      case 'delete':
        return this.store.remove(action.spreadsheetId);
      case 'rename':
        return this.rename(action);
      case 'deleteTab':
        return void this.store.change(action.spreadsheetId, [{ deleteSheet: { sheetId: action.sheetId } }], A_PERSON);
      case 'trash':
        return this.store.setTrashed(action.spreadsheetId, action.isTrashed);
      case 'edit':
        return { revision: this.store.change(action.spreadsheetId, action.requests, action.clientId).book.revision };
      default:
        return this.store.undo(action.spreadsheetId, action.clientId, action.isRedo);
    }
  }

  private rename(action: {
    readonly spreadsheetId: string;
    readonly sheetId?: number | undefined;
    readonly title: string;
  }): void {
    const { spreadsheetId, sheetId, title } = action;
    const request =
      sheetId === undefined
        ? { updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }
        : { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } };
    this.store.change(spreadsheetId, [request], A_PERSON);
  }

  private clear(): void {
    this.faults.clear();
    this.quotas.set(null);
    this.closed.clear();
    this.tokens.setGranted(true);
  }
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Only entries that are there are kept.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** `POST /emulator/control` does one action; `GET` says which faults still wait. */
export function controlRoutes(app: Hono, control: Control): void {
  app.get('/emulator/control', (context) => context.json({ faults: control.faults.pending() }));
  app.post('/emulator/control', async (context) => {
    const body: unknown = await context.req.json().catch(() => {
      throw invalid('The action is no JSON.');
    });
    return context.json({ result: control.do(body) ?? null });
  });
}
