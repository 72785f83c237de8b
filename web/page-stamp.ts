import { claimText, type LinkClaim, type LinkSigner } from '../domain/links/link';

/**
 * Every answer page carries a stamp that its button sends back, so that only a page which somebody opened can act:
 * a request that was not preceded by one has none, and a page that was left open overnight is shown again first. Nothing
 * is stored: the stamp is the time of the page, signed.
 */
export type StampVerdict = 'good' | 'tooOld' | 'wrong';

const MOST_AGE_MS = 8 * 3_600_000;

/** The stamp of a page that is shown at `now`, host time in epoch milliseconds. */
export function stampOf(claim: LinkClaim, now: number, signer: LinkSigner): string {
  return `${now}.${signer.sign(stampText(claim, now))}`;
}

/** What a stamp is worth at `now`. */
export function judgeStamp(stamp: string, claim: LinkClaim, now: number, signer: LinkSigner): StampVerdict {
  const [time = '', code = '', ...rest] = stamp.split('.');
  if (!/^\d{1,15}$/.test(time) || rest.length > 0) return 'wrong';
  const issuedAt = Number(time);
  if (!signer.matches(stampText(claim, issuedAt), code)) return 'wrong';
  return now - issuedAt > MOST_AGE_MS ? 'tooOld' : 'good';
}

function stampText(claim: LinkClaim, issuedAt: number): string {
  return `callboard page 1\n${issuedAt}\n${claimText(claim)}`;
}
