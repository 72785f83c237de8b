import { invalid } from '../google-error';

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
export function applyMask(value: unknown, mask: Mask): unknown {
  if (Object.keys(mask).length === 0 || '*' in mask) return value;
  if (Array.isArray(value)) return value.map((entry) => applyMask(entry, mask));
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(mask).filter(([field]) => source[field] !== undefined);
  return Object.fromEntries(entries.map(([field, below]) => [field, applyMask(source[field], below)]));
}

/** Whether a mask (or no mask) asks for a path. */
export function asksFor(mask: Mask | null, ...path: string[]): boolean {
  let below: Mask | undefined = mask ?? {};
  for (const field of path) {
    if (Object.keys(below).length === 0 || '*' in below) return true;
    below = below[field];
    if (below === undefined) return false;
  }
  return true;
}
