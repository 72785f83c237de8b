import type { StageInput } from './messages';
import { StageDesk } from './stage';

/** Locations, props, set dressing, wardrobe, equipment and what is to be bought: until it is in hand. */
export async function Securing(input: StageInput): Promise<void> {
  await new StageDesk({ stage: 'securing', title: 'Securing' }, input).run();
}
