/** Timeouts of calls are longer than this, and are left alone; pauses are shorter. */
const LONGEST_PAUSE_MS = 20_000;

/** From now on nobody waits: a pause is over at once. Returns what undoes it. */
export function withoutWaiting(): () => void {
  const real = globalThis.setTimeout;
  const hurried = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout =>
    real(work, ms <= LONGEST_PAUSE_MS ? 0 : ms, ...args);
  // Nobody here asks for the promise that Node's own hangs on to it.
  globalThis.setTimeout = hurried as typeof setTimeout;
  return () => {
    globalThis.setTimeout = real;
  };
}
