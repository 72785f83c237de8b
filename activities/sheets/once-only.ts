import { randomUUID } from 'node:crypto';
import { fingerprintOf } from '../../domain/watch/fingerprint';

/** Ids of developer metadata are positive numbers of 31 bits. */
const MOST_ID = 2 ** 31 - 1;

/**
 * Makes requests that must not be carried out twice safe to send again: a call that timed out may arrive late, after
 * nobody waited for it any more. The same requests, given twice to what this returns, carry the same mark, and Google
 * carries out no call that sets a mark which is there. The mark is a number in the spreadsheet's metadata; nobody sees it.
 */
export function onceOnly(): (requests: readonly unknown[]) => unknown[] {
  const token = randomUUID();
  return (requests) => {
    const metadataId = 1 + (parseInt(fingerprintOf(token + JSON.stringify(requests)), 36) % (MOST_ID - 1));
    const mark = { metadataId, metadataKey: 'callboard', visibility: 'PROJECT', location: { spreadsheet: true } };
    return [{ createDeveloperMetadata: { developerMetadata: mark } }, ...requests];
  };
}
