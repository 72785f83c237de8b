/** An error as Google words it; the routes turn it into Google's body. */
export class GoogleError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
  ) {
    super(message);
  }

  body(): { error: { code: number; message: string; status: string } } {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

export const invalid = (message: string): GoogleError => new GoogleError(400, 'INVALID_ARGUMENT', message);
export const notFound = (message = 'Requested entity was not found.'): GoogleError =>
  new GoogleError(404, 'NOT_FOUND', message);
