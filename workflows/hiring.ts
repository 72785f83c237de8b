import type { StageInput } from './messages';
import { StageDesk } from './stage';

/** Cast and crew, from needed to signed. */
export async function Hiring(input: StageInput): Promise<void> {
  await new StageDesk({ stage: 'hiring', title: 'Hiring' }, input).run();
}
