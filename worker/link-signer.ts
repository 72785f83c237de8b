import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkSigner } from '../domain/links/link';

const LEAST_SECRET = 32;
/** 128 bits of the 256, as RFC 2104 allows: nobody guesses them, and links stay short enough to read. */
const CODE_BYTES = 16;

/** Signs with HMAC-SHA256. The secret is the installation's: at least 32 characters, and the same for all processes. */
export function hmacSigner(secret: string): LinkSigner {
  if (secret.length < LEAST_SECRET) {
    throw new Error(
      `The secret for links has ${secret.length} characters and needs at least ${LEAST_SECRET}: make one with "openssl rand -hex 32".`,
    );
  }
  const sign = (text: string): string =>
    createHmac('sha256', secret).update(text, 'utf8').digest().subarray(0, CODE_BYTES).toString('base64url');
  return {
    sign,
    // Compared as written: decoding would let several spellings stand for one code.
    matches: (text, code) => {
      const [given, right] = [Buffer.from(code), Buffer.from(sign(text))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
