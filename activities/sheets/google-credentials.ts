import { JWT, UserRefreshClient, type JWTInput, type OAuth2Client } from 'google-auth-library';

/** Who Callboard is to Google: a service account's key, as in the JSON file that Google gives out, or a refresh token. */
export type GoogleCredentials =
  | { readonly kind: 'serviceAccount'; readonly key: JWTInput }
  | {
      readonly kind: 'refreshToken';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly refreshToken: string;
      /** Where tokens come from; Google's own where absent. */
      readonly tokenUrl?: string;
    };

/**
 * Spreadsheets, and of those only the ones that were shared with the account; and what Drive knows of a file beside its
 * content, for whether it lies in the trash.
 */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.metadata.readonly',
];

/**
 * A connection of its own for each call. A kept one that the other side has closed meanwhile breaks in the middle of a
 * call, and of a write nobody knows then whether it arrived; a handshake every few seconds costs less than that.
 */
export const fetchAfresh: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('connection', 'close');
  return fetch(input, { ...init, headers });
};

/** A token that Google does not accept any more is replaced at once, long before it would have run out. */
const LASTING = { forceRefreshOnFailure: true, transporterOptions: { fetchImplementation: fetchAfresh } };

/** The client that signs the calls. */
export function authFor(credentials: GoogleCredentials): OAuth2Client {
  if (credentials.kind === 'serviceAccount') {
    const { client_email: email = '', private_key: key = '' } = credentials.key;
    return new JWT({ email, key, scopes: SCOPES, ...LASTING });
  }
  const { clientId, clientSecret, refreshToken, tokenUrl } = credentials;
  const endpoints = tokenUrl === undefined ? {} : { endpoints: { oauth2TokenUrl: tokenUrl } };
  return new UserRefreshClient({ clientId, clientSecret, refreshToken, ...LASTING, ...endpoints });
}
