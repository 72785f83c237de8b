import { setImmediate } from 'node:timers/promises';

/** Lets others have the event loop: a long reading must not hold up heartbeats and other polls. */
export async function yieldToOthers(): Promise<void> {
  await setImmediate();
}

/** How long steps go on before others have the event loop. */
const LONGEST_RUN_MS = 15;

/** Does all steps of something long; others have the event loop in between. */
export async function withRests<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < LONGEST_RUN_MS) continue;
    await yieldToOthers();
    since = performance.now();
  }
}
