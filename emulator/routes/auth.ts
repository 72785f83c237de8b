import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { GoogleError } from '../google-error';

/**
 * `/token`: gives a bearer token for a service account's assertion or a refresh token, whoever asks. Tokens are signed
 * with a key that lies beside the spreadsheets, so that they are good after a restart too.
 */
export class Tokens {
  private readonly keyPath: string;
  private key: Buffer;
  private isGranted = true;

  constructor(dataDir: string) {
    this.keyPath = join(dataDir, 'token.key');
    this.key = existsSync(this.keyPath) ? readFileSync(this.keyPath) : this.newKey();
  }

  route(app: Hono): void {
    app.post('/token', async (context) => {
      const form = await context.req.parseBody();
      const grant = form['grant_type'];
      const isKnown = grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer' || grant === 'refresh_token';
      if (!isKnown) {
        return context.json({ error: 'unsupported_grant_type', error_description: 'Invalid grant_type' }, 400);
      }
      if (!this.isGranted) {
        const description = 'Token has been expired or revoked.';
        return context.json({ error: 'invalid_grant', error_description: description }, 400);
      }
      const nonce = randomBytes(18).toString('base64url');
      return context.json({
        access_token: `ya29.${nonce}.${this.sign(nonce)}`,
        expires_in: 3599,
        token_type: 'Bearer',
      });
    });
  }

  /** From now on no token that was given so far is any good. */
  revokeAll(): void {
    this.key = this.newKey();
  }

  /** Whether new tokens are given out; without that, whoever asks is told that the grant was revoked. */
  setGranted(isGranted: boolean): void {
    this.isGranted = isGranted;
    if (!isGranted) this.revokeAll();
  }

  /** The token. Fails with Google's 401 unless the header carries one that was given here. */
  check(authorization: string | undefined): string {
    const [, token = '', nonce = '', signature = ''] =
      /^Bearer (ya29\.([\w-]+)\.([\w-]+))$/.exec(authorization ?? '') ?? [];
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(nonce))];
    if (token === '' || given.length !== right.length || !timingSafeEqual(given, right)) {
      throw new GoogleError(
        401,
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      );
    }
    return token;
  }

  private sign(nonce: string): string {
    return createHmac('sha256', this.key).update(nonce).digest('base64url');
  }

  private newKey(): Buffer {
    const key = randomBytes(32);
    writeFileAtomic(this.keyPath, key, { mode: 0o600 });
    return key;
  }
}
