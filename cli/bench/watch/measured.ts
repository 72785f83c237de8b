import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a piece of work took of this process. */
export interface Taken {
  readonly wallMs: number;
  readonly processorMs: number;
  /** The longest time for which nothing else could run. */
  readonly blockMs: number;
}

/** How fine the event loop is looked at; a block shorter than this is not seen. */
const RESOLUTION_MS = 1;

/** Does the work and measures it. */
export async function measured<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly taken: Taken }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  // The histogram hears of a block when the loop turns again.
  await new Promise((resolve) => setTimeout(resolve, 2 * RESOLUTION_MS));
  delay.disable();
  const blockMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
  return { result, taken: { wallMs, processorMs: (user + system) / 1000, blockMs } };
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** What this process holds on to, in bytes, once everything that is garbage is gone. */
export function heldBytes(): number {
  if (typeof collect === 'function') for (let round = 0; round < 2; round += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The value below which a part of the numbers lies; 0.5 is the median. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
