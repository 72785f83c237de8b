/** How many buckets the keys of a spreadsheet fall into; the watch keeps one hash for each. */
export const BUCKET_COUNT = 64;

/** The bucket of a key, from 0: FNV-1a, so that every process agrees. */
export function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash ^= key.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % BUCKET_COUNT;
}
