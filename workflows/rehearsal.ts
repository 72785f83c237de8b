import type { StageInput } from './messages';
import { StageDesk } from './stage';

/** Who is called to which rehearsal, and whether they know. */
export async function Rehearsal(input: StageInput): Promise<void> {
  await new StageDesk({ stage: 'rehearsal', title: 'Rehearsal' }, input).run();
}
