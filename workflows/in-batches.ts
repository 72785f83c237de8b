/** How many asks are opened, or told something, at once. */
const AT_ONCE = 20;

/** Does the same for many things, a few at once, so that no workflow task starts thousands of commands. */
export async function inBatches<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < things.length; start += AT_ONCE) {
    await Promise.all(things.slice(start, start + AT_ONCE).map(work));
  }
}
