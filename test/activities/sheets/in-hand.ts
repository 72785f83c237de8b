import type { Step } from '../../../domain/model';

/** The step that asks whether a thing is in hand. */
export const IN_HAND: Step = {
  milestoneId: 'inHand',
  milestoneName: 'in hand',
  reached: 'inHand',
  column: 'status',
  ownerKey: null,
  dueDate: null,
  because: '',
};
