import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { GoogleError } from '../google-error';

/** `/token`: gives a bearer token for a service account's assertion or a refresh token, whoever asks. */
export class Tokens {
  private readonly issued = new Set<string>();

  route(app: Hono): void {
    app.post('/token', async (context) => {
      const form = await context.req.parseBody();
      const grant = form['grant_type'];
      const isKnown = grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer' || grant === 'refresh_token';
      if (!isKnown)
        return context.json({ error: 'unsupported_grant_type', error_description: 'Invalid grant_type' }, 400);
      const token = `ya29.${randomBytes(24).toString('base64url')}`;
      this.issued.add(token);
      return context.json({ access_token: token, expires_in: 3599, token_type: 'Bearer' });
    });
  }

  /** Fails with Google's 401 unless the header carries a token that was given here. */
  check(authorization: string | undefined): void {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined || !this.issued.has(token)) {
      throw new GoogleError(
        401,
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      );
    }
  }
}
