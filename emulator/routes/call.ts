import { GoogleError, invalid } from '../google-error';
import { object, text, type Fields } from '../requests/fields';
import type { JsonObject } from '../store/model';
import type { Store } from '../store/store';
import { withoutNulls } from '../values/json-body';
import { parseMask, type Mask } from '../values/mask';

/** One call of a method, taken apart. */
export interface Call {
  readonly store: Store;
  /** The parts of the path that the method's pattern names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
  /** The mask of `fields`, or `null`. */
  readonly mask: Mask | null;
  /** Where the emulator is reached. */
  readonly baseUrl: string;
}

/** One method of a Google API. */
export interface Method {
  /** Its id in Google's discovery document. */
  readonly id: string;
  readonly verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Matches the decoded path and names its parts. */
  readonly path: RegExp;
  answer(call: Call): JsonObject | null;
}

/** Finds the first method that a verb and a path belong to. */
export function methodFor(
  methods: readonly Method[],
  verb: string,
  path: string,
): { method: Method; params: Record<string, string> } | null {
  for (const method of methods) {
    const match = method.verb === verb ? method.path.exec(path) : null;
    if (match) return { method, params: { ...match.groups } };
  }
  return null;
}

/** The body of a request as JSON, where `null` means absent. Fails with Google's 400 on anything else. */
export function parseBody(body: string): Fields {
  if (body.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('not an object');
    return object(withoutNulls(parsed));
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(`Invalid JSON payload received. ${error.message}`);
    throw error;
  }
}

export function maskOf(query: URLSearchParams): Mask | null {
  const fields = query.get('fields');
  return fields === null || fields === '' ? null : parseMask(fields);
}

/** Clients write booleans as `true` or `True`. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

/** One of an enumeration's words. Fails with Google's 400, which names the field and its type. */
export function oneOf<T extends string>(
  value: unknown,
  field: string,
  type: string,
  words: readonly T[],
  otherwise: T,
): T {
  if (value === undefined || value === null || value === '') return otherwise;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const description = `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${type}), ${JSON.stringify(text(value) || value)}`;
  throw new GoogleError(400, 'INVALID_ARGUMENT', description, [{ field, description }]);
}

/** A part of the path that the method's pattern names. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
