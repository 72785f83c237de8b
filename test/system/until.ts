/** Waits for a condition with a deadline; the last trouble is told where it never comes true. */
export async function until<T>(what: string, withinMs: number, look: () => Promise<T | null | false>): Promise<T> {
  const deadline = Date.now() + withinMs;
  let trouble = '';
  for (;;) {
    try {
      const found = await look();
      if (found !== null && found !== false) return found;
    } catch (error) {
      trouble = ` The last try said: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s for ${what}.${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
