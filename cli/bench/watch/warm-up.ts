import type { EmulatorApart } from './emulator-apart';
import { measureSize, type SizeResult } from './sizes';

/** As many rows as it takes to be quick about it, and as often as it takes until a changed poll gets no cheaper. */
const WARM_UP_ROWS = 1_000;
const ROUNDS = 4;

/** A process that has just begun, beside the same process a moment later. */
export interface WarmUp {
  readonly cold: readonly SizeResult[];
  readonly warm: readonly SizeResult[];
}

/** Both watchers through all edits several times, because a worker runs for weeks and is not what a new process is. */
export async function warmUp(emulator: EmulatorApart): Promise<WarmUp> {
  const { results: cold } = await measureSize(emulator, WARM_UP_ROWS);
  let warm = cold;
  for (let round = 1; round < ROUNDS; round += 1) warm = (await measureSize(emulator, WARM_UP_ROWS)).results;
  return { cold, warm };
}
