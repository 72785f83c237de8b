import type { Hono } from 'hono';
import { GoogleError, notFound } from '../google-error';
import type { JsonObject } from '../store/model';
import type { Store } from '../store/store';
import { applyMask } from '../values/mask';
import type { Tokens } from './auth';
import { maskOf, methodFor, parseBody, type Method } from './call';
import type { CallLog } from './calls';

export interface GoogleApi {
  /** Where its methods' paths begin, such as `/v4/spreadsheets`. */
  readonly root: string;
  readonly methods: readonly Method[];
  /** How this API writes an error. */
  errorBody(error: GoogleError): JsonObject;
}

export interface ApiContext {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly calls: CallLog;
  baseUrl(): string;
}

/**
 * Answers one of Google's APIs. Clients escape the colons of paths or not, and end them with a slash or not, so paths
 * are taken apart here and not by the router.
 */
export function apiRoutes(
  app: Hono,
  { root, methods, errorBody }: GoogleApi,
  { store, tokens, calls, baseUrl }: ApiContext,
): void {
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const bodyText = request.method === 'GET' ? '' : await request.text();
    const path = decodeURIComponent(url.pathname.slice(root.length)).replace(/\/+$/, '');
    const found = methodFor(methods, request.method, path);
    const reply = respond(() => {
      tokens.check(request.headers.get('authorization') ?? undefined);
      if (!found) throw notFound('The requested URL was not found on this server.');
      const mask = maskOf(url.searchParams);
      const call = {
        store,
        params: found.params,
        query: url.searchParams,
        body: parseBody(bodyText),
        mask,
        baseUrl: baseUrl(),
      };
      const result = found.method.answer(call);
      return result && mask ? applyMask(result, mask) : result;
    }, errorBody);
    calls.note(
      found?.method.id ?? `${request.method} ${root}`,
      reply.status,
      Buffer.byteLength(bodyText),
      Buffer.byteLength(reply.body),
    );
    const isEmpty = reply.status === 204;
    return new Response(isEmpty ? null : reply.body, { status: reply.status, headers: isEmpty ? {} : reply.headers });
  };
  app.all(root, (context) => answer(context.req.raw));
  app.all(`${root}/*`, (context) => answer(context.req.raw));
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };

function respond(work: () => JsonObject | null, errorBody: (error: GoogleError) => JsonObject): Reply {
  try {
    const result = work();
    return {
      status: result === null ? 204 : 200,
      body: result === null ? '' : JSON.stringify(result),
      headers: JSON_TYPE,
    };
  } catch (error) {
    if (!(error instanceof GoogleError)) console.error(error);
    const known =
      error instanceof GoogleError ? error : new GoogleError(500, 'INTERNAL', 'Internal error encountered.');
    const challenge: Record<string, string> =
      known.code === 401 ? { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' } : {};
    return { status: known.code, body: JSON.stringify(errorBody(known)), headers: { ...JSON_TYPE, ...challenge } };
  }
}
