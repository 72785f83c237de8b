import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { GoogleError, notFound } from '../google-error';
import type { JsonObject } from '../store/model';
import type { Store } from '../store/store';
import { checkMask } from '../values/known-fields';
import { applyMask } from '../values/mask';
import type { Tokens } from './auth';
import { maskOf, methodFor, parseBody, type Method } from './call';
import type { CallLog } from './calls';
import type { Control } from './control';
import type { Fault } from './faults';
import { GOOGLE_LIMITS, isReadMethod, quotaExceeded } from './quotas';

export interface GoogleApi {
  /** Where its methods' paths begin, such as `/v4/spreadsheets`. */
  readonly root: string;
  readonly methods: readonly Method[];
  /** Whether the quotas of reads and writes count here. */
  readonly hasQuotas: boolean;
  /** How this API writes an error. */
  errorBody(error: GoogleError): JsonObject;
}

export interface ApiContext {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly calls: CallLog;
  readonly control: Control;
  baseUrl(): string;
  /** The time by which quotas count, epoch milliseconds. */
  now(): number;
}

interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly bodyText: string;
  readonly found: ReturnType<typeof methodFor>;
  readonly spreadsheetId: string | undefined;
}

/**
 * Answers one of Google's APIs. Clients escape the colons of paths or not, and end them with a slash or not, so paths
 * are taken apart here and not by the router.
 */
export function apiRoutes(app: Hono, api: GoogleApi, context: ApiContext): void {
  const answer = async (hono: Context): Promise<Response> => {
    const asked = await takeApart(api, hono.req.raw);
    const method = asked.found?.method.id ?? `${asked.request.method} ${api.root}`;
    const faults = context.control.faults.take(method, asked.spreadsheetId);
    const delayMs = faults.reduce((total, fault) => total + (fault.delayMs ?? 0), 0);
    if (delayMs > 0) await sleep(delayMs);
    if (faults.some((fault) => fault.drop === 'before')) return dropped(hono);
    const reply = carriedOut(api, context, asked, faults);
    context.calls.note(method, reply.status, Buffer.byteLength(asked.bodyText), Buffer.byteLength(reply.body));
    if (faults.some((fault) => fault.drop === 'after')) return dropped(hono);
    const isEmpty = reply.status === 204;
    return new Response(isEmpty ? null : reply.body, { status: reply.status, headers: isEmpty ? {} : reply.headers });
  };
  app.all(api.root, answer);
  app.all(`${api.root}/*`, answer);
}

async function takeApart({ root, methods }: GoogleApi, request: Request): Promise<Asked> {
  const url = new URL(request.url);
  const bodyText = request.method === 'GET' ? '' : await request.text();
  const path = decodeURIComponent(url.pathname.slice(root.length)).replace(/\/+$/, '');
  const found = methodFor(methods, request.method, path);
  const spreadsheetId = found?.params['spreadsheetId'] ?? found?.params['fileId'];
  return { request, url, bodyText, found, spreadsheetId };
}

/** Breaks the connection without an answer. */
function dropped(hono: Context): Response {
  // The Node adapter hands the response of Node's own server along.
  const { outgoing } = hono.env as { outgoing?: ServerResponse };
  outgoing?.destroy();
  return RESPONSE_ALREADY_SENT;
}

function carriedOut(api: GoogleApi, context: ApiContext, asked: Asked, faults: readonly Fault[]): Reply {
  const { control } = context;
  return respond(api, () => {
    for (const fault of faults) control.edit(fault.editBefore, asked.spreadsheetId);
    const status = faults.find((fault) => fault.status !== undefined)?.status;
    if (status === 429) throw quotaExceeded(isRead(asked) ? 'Read' : 'Write', 'PerMinutePerUser', GOOGLE_LIMITS);
    if (status !== undefined) throw failure(status);
    const result = called(api, context, asked);
    for (const fault of faults) control.edit(fault.editAfter, asked.spreadsheetId);
    return result;
  });
}

function called(
  { hasQuotas }: GoogleApi,
  { store, tokens, control, baseUrl, now }: ApiContext,
  asked: Asked,
): JsonObject | null {
  const { request, url, bodyText, found, spreadsheetId } = asked;
  const user = tokens.check(request.headers.get('authorization') ?? undefined);
  if (!found) throw notFound('The requested URL was not found on this server.');
  const { method, params } = found;
  if (hasQuotas) control.quotas.take(user, isRead(asked), now());
  control.checkAccess(spreadsheetId);
  const mask = maskOf(url.searchParams);
  if (mask) checkMask(method.id, mask);
  const result = method.answer({
    store,
    params,
    query: url.searchParams,
    body: parseBody(bodyText),
    mask,
    baseUrl: baseUrl(),
  });
  return result && mask ? applyMask(result, mask) : result;
}

function isRead({ found }: Asked): boolean {
  return found !== null && isReadMethod(found.method.id, found.method.verb);
}

const STATUSES: Readonly<Record<number, readonly [string, string]>> = {
  400: ['INVALID_ARGUMENT', 'Request contains an invalid argument.'],
  401: ['UNAUTHENTICATED', 'Request had invalid authentication credentials.'],
  403: ['PERMISSION_DENIED', 'The caller does not have permission'],
  404: ['NOT_FOUND', 'Requested entity was not found.'],
  500: ['INTERNAL', 'Internal error encountered.'],
  503: ['UNAVAILABLE', 'The service is currently unavailable.'],
};

function failure(status: number): GoogleError {
  const [name, message] = STATUSES[status] ?? ['UNKNOWN', 'Unknown error.'];
  return new GoogleError(status, name, message);
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };

function respond({ errorBody }: GoogleApi, work: () => JsonObject | null): Reply {
  try {
    const result = work();
    return {
      status: result === null ? 204 : 200,
      body: result === null ? '' : JSON.stringify(result),
      headers: JSON_TYPE,
    };
  } catch (error) {
    if (!(error instanceof GoogleError)) console.error(error);
    const known = error instanceof GoogleError ? error : failure(500);
    const challenge: Record<string, string> =
      known.code === 401 ? { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' } : {};
    return { status: known.code, body: JSON.stringify(errorBody(known)), headers: { ...JSON_TYPE, ...challenge } };
  }
}
