/**
 * What turns a line into another one or hides what it says: control characters, line and paragraph separators, and
 * the marks that reverse the direction of what follows.
 */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/**
 * A text of the team's as one safe line: no line breaks, no hidden marks, at most `longest` characters, the last of
 * which is then an ellipsis. Fit for headers, subjects and sentences; HTML must still be escaped.
 */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= longest) return line;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** `the permit` as `The permit`. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
