import type { JsonObject } from './store/model';

export type FieldViolation = { readonly field: string; readonly description: string };

const DRIVE_REASONS: Readonly<Record<number, string>> = {
  401: 'authError',
  403: 'insufficientFilePermissions',
  404: 'notFound',
  429: 'rateLimitExceeded',
  500: 'internalError',
  503: 'backendError',
};

/** An error as Google words it; the routes turn it into Google's body. */
export class GoogleError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
    readonly violations: readonly FieldViolation[] = [],
    /** More of the body's `details`. */
    private readonly info: readonly JsonObject[] = [],
  ) {
    super(message);
  }

  /** The body of the Sheets API: no `errors` list, `details` only where a field has the wrong type. */
  body(): JsonObject {
    const { code, message, status } = this;
    const badRequest = { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: this.violations };
    const details = [...(this.violations.length > 0 ? [badRequest] : []), ...this.info];
    return { error: { code, message, status, ...(details.length > 0 ? { details } : {}) } };
  }

  /** The body of the Drive API, which has a list of errors with domain and reason, and no status. */
  driveBody(): JsonObject {
    const { code, message } = this;
    const reason = DRIVE_REASONS[code] ?? 'invalid';
    return { error: { errors: [{ domain: 'global', reason, message }], code, message } };
  }
}

export const invalid = (message: string): GoogleError => new GoogleError(400, 'INVALID_ARGUMENT', message);
export const notFound = (message = 'Requested entity was not found.'): GoogleError =>
  new GoogleError(404, 'NOT_FOUND', message);

/** A field of the wrong type, for example text where a number must be. */
export function wrongType(field: string, type: string, value: unknown): GoogleError {
  const description = `Invalid value at '${field}' (${type}), ${JSON.stringify(value)}`;
  return new GoogleError(400, 'INVALID_ARGUMENT', description, [{ field, description }]);
}

/** A field that the API does not have. */
export function unknownField(name: string, path: string): GoogleError {
  const description = `Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`;
  return new GoogleError(400, 'INVALID_ARGUMENT', description, [{ field: path, description }]);
}
