/** Those that are alone in what `textOf` says of them, by that text; none of which it says nothing. */
export function onlyOnes<T>(all: readonly T[], textOf: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const shared = new Set<string>();
  for (const one of all) {
    const text = textOf(one);
    if (text === '' || shared.has(text)) continue;
    if (!found.has(text)) found.set(text, one);
    else {
      found.delete(text);
      shared.add(text);
    }
  }
  return found;
}
