import type { Item, ProductionFacts, Step } from '../model';
import { nextStep } from '../deadlines/next-step';

/** What a rental house writes down for whoever comes second; `2nd hold`, `second pencil`, `backup hold`. */
const LATER_HOLD =
  /\b(2nd|second|3rd|third|back-?up)\s+(hold|pencil|option|avail)\b|\b(hold|pencil|option)\s*(2|3|b)\b/i;

/** The milestone of a hold that somebody else has; with the item's key it names the ask. */
const FIRST_HOLD = 'firstHold';

/** Whether a thing is held for somebody else first, so that nothing is held for us until they let go. */
export function isLaterHold({ track, status, statusWord }: Item): boolean {
  return track === 'equipment' && status === 'option' && LATER_HOLD.test(statusWord);
}

/**
 * The next step of a thing on a later hold. It is as good as not on hold at all: whoever has the first hold is to be
 * challenged, so that the house asks them to book or let go, or another house is to be found. `next` is what the ladder
 * says otherwise.
 */
export function holdStep(
  item: Item,
  facts: ProductionFacts,
  answered: readonly { readonly milestoneId: string }[],
  next: Step | null,
): Step | null {
  if (!isLaterHold(item) || answered.some(({ milestoneId }) => milestoneId === FIRST_HOLD)) return next;
  const onHold = nextStep({ ...item, status: 'sourcing' }, facts, answered);
  if (!onHold) return next;
  return {
    ...onHold,
    milestoneId: FIRST_HOLD,
    milestoneName: 'first hold got',
    because: `${onHold.because === '' ? '' : `${onHold.because}; `}“${item.statusWord}” means that somebody else comes first: challenge them, or find another house`,
  };
}
