/**
 * The character's name from a cue: `MARY (V.O.) (CONT'D) ^` is `MARY`. Capitals, one space between words.
 */
export function cueName(cue: string): string {
  return cue
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+CONT'?D\.?\s*$/i, ' ')
    .replace(/[\^@]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:]+|[\s:,]+$/g, '')
    .replace(/([A-Z]{4,})\.$/i, '$1')
    .toUpperCase();
}

/**
 * Who speaks at a cue. A cue for several, such as `ANNA AND BEN` or `ANNA/BEN`, is taken apart when every part is a
 * character with a cue of its own; otherwise it stays one name.
 */
export function speakersOf(cue: string, known: ReadonlySet<string>): string[] {
  const name = cueName(cue);
  const parts = name.split(/\s*(?:\/|,|&|\+|\bAND\b|\bUND\b)\s*/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => known.has(part))) return parts;
  return name === '' ? [] : [name];
}
