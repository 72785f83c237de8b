/**
 * A short fingerprint of plain JSON: two runs of FNV-1a over its text. It tells whether something changed; it keeps no
 * secret.
 */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x1b873593)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
