/** So many are begun at the same time: beginning is mostly waiting. */
const AT_ONCE = 10;

/** The results of as many works as are counted, in order. */
export async function inTurns<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < count) {
    const size = Math.min(AT_ONCE, count - results.length);
    const begun = Array.from({ length: size }, (_, index) => work(results.length + index));
    results.push(...(await Promise.all(begun)));
  }
  return results;
}
