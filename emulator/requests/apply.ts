import type { Engine } from '../formulas/engine';
import { GoogleError, invalid, unknownField } from '../google-error';
import { Draft } from '../store/draft';
import type { JsonObject, Spreadsheet } from '../store/model';
import { object, type Fields } from './fields';
import { API_KINDS, OWN_KINDS, REFUSED_KINDS, type Handler } from './kinds';

const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  [API_KINDS, REFUSED_KINDS, OWN_KINDS].flatMap((kinds) => Object.entries(kinds)),
);

/**
 * Applies requests in order to a draft: all of them, or none, since a draft of which one request failed is thrown away.
 * Returns one reply for each request. Fails with Google's 400, which names the request that is at fault.
 */
export function applyRequests(
  base: Spreadsheet,
  engine: Engine,
  requests: readonly unknown[],
  nowMs: number,
): { draft: Draft; replies: JsonObject[] } {
  const draft = new Draft(base, engine, nowMs);
  const replies = requests.map((request, index) => applyOne(draft, object(request), index));
  return { draft, replies };
}

/** Refuses what is no request of the API, before any is carried out. */
export function checkKinds(requests: readonly unknown[]): void {
  requests.forEach((request, index) => {
    const kinds = Object.keys(object(request));
    const unknown = kinds.find((kind) => !(kind in API_KINDS) && !(kind in REFUSED_KINDS));
    if (unknown !== undefined) throw unknownField(unknown, `requests[${index}]`);
    if (kinds.length === 0) throw invalid(`Invalid requests[${index}]: No request set.`);
    if (kinds.length > 1)
      throw invalid(
        `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`,
      );
  });
}

function applyOne(draft: Draft, request: Fields, index: number): JsonObject {
  const kind = Object.keys(request)[0] ?? '';
  const handler = HANDLERS.get(kind);
  if (!handler) throw unknownField(kind, `requests[${index}]`);
  try {
    return handler(draft, object(request[kind])) ?? {};
  } catch (error) {
    if (error instanceof GoogleError)
      throw new GoogleError(error.code, error.status, `Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}
