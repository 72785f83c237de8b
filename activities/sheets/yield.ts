import { setImmediate } from 'node:timers/promises';

/** Lets others have the event loop: a long reading must not hold up heartbeats and other polls. */
export async function yieldToOthers(): Promise<void> {
  await setImmediate();
}
