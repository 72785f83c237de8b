import type { StageInput } from './messages';
import { StageDesk } from './stage';

/** Shooting days and their call sheets, payments, and issues until they are settled. */
export async function Shoot(input: StageInput): Promise<void> {
  await new StageDesk({ stage: 'shoot', title: 'Shoot' }, input).run();
}
