import { invalid } from '../google-error';
import type { Json, JsonObject } from '../store/model';

/** A field mask as a tree; an empty tree means everything below. */
export interface Mask {
  readonly [field: string]: Mask;
}

/** Reads `a,b/c,d(e,f.g)`; slashes and dots both go one level down. */
export function parseMask(text: string): Mask {
  let at = 0;
  const list = (): Record<string, Mask> => {
    const mask: Record<string, Record<string, Mask>> = {};
    while (at < text.length && text[at] !== ')') {
      path(mask);
      if (text[at] === ',') at += 1;
    }
    return mask;
  };
  const path = (into: Record<string, Record<string, Mask>>): void => {
    const name = /^[\w*]+/.exec(text.slice(at))?.[0];
    if (!name) throw invalid(`Invalid field mask: ${text}`);
    at += name.length;
    const below = (into[name] ??= {}) as Record<string, Record<string, Mask>>;
    if (text[at] === '.' || text[at] === '/') {
      at += 1;
      path(below);
    } else if (text[at] === '(') {
      at += 1;
      Object.assign(below, list());
      at += 1;
    }
  };
  return list();
}

/** The part of a value that a mask asks for; arrays are looked through. */
export function applyMask<T extends Json>(value: T, mask: Mask): T {
  return masked(value, mask) as T;
}

function masked(value: Json, mask: Mask): Json {
  if (isEverything(mask) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: Json) => masked(entry, mask));
  const source = value as JsonObject;
  const chosen: Record<string, Json> = {};
  for (const field in mask) {
    const inner = source[field];
    if (inner !== undefined) chosen[field] = masked(inner, mask[field] ?? {});
  }
  return chosen;
}

function isEverything(mask: Mask): boolean {
  if ('*' in mask) return true;
  for (const _field in mask) return false;
  return true;
}

/** Whether a mask (or no mask) asks for a path. */
export function asksFor(mask: Mask | null, ...path: string[]): boolean {
  let below: Mask | undefined = mask ?? {};
  for (const field of path) {
    if (isEverything(below)) return true;
    below = below[field];
    if (below === undefined) return false;
  }
  return true;
}

/** The part of a mask under a field; everything where the mask does not go deeper. */
export function below(mask: Mask, field: string): Mask {
  return '*' in mask ? {} : (mask[field] ?? {});
}
