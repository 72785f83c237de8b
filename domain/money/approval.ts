import type { Item, ItemMoney, ProductionFacts, Status, Step } from '../model';
import { isClosed } from '../deadlines/standing';
import { policyOf } from '../escalation/policy';
import { addWorkingDays } from '../time/calendar';
import { dateIn } from '../time/zone';
import { amountText } from './read-amount';

/** The milestone of an approval of money; with the item's key it names the ask. */
export const APPROVAL = 'moneyApproved';

/** Status from which on the money is bound: somebody has ordered, signed or bought. */
const BOUND: ReadonlySet<Status> = new Set(['booked', 'signed', 'inHand', 'ready', 'onSet', 'done', 'returned']);
const APPROVED: ReadonlySet<Status> = new Set(['approved', 'signed', 'inHand', 'ready', 'done', 'booked', 'agreed']);

/** What an item costs as far as is known: what was paid, or else what is expected. */
export function amountOf(money: ItemMoney): number | null {
  return money.actual ?? money.expected;
}

/** Whether an item costs more than may be spent without the executive producer. */
export function isOverThreshold({ money }: Item, { approvalThreshold }: ProductionFacts): boolean {
  const amount = money ? amountOf(money) : null;
  // Facts that a workflow was told before there was a threshold have none.
  return amount !== null && (approvalThreshold ?? null) !== null && amount > (approvalThreshold ?? 0);
}

/** What was asked about the money of an item before, and what came of it. */
export interface AskedBefore {
  readonly step: Step;
  /** The highest amount that was approved by link; `null` where none was. */
  readonly approved: number | null;
}

/**
 * The approval that an item waits for; `null` where none is needed: it costs no more than the threshold or than what
 * was approved before, the sheet says that it is approved, or it was bought before anybody asked. Whoever approves is
 * asked at once and has some working days, counted from `now` (production time, epoch milliseconds) until it is asked.
 */
export function approvalStep(item: Item, facts: ProductionFacts, now: number, before: AskedBefore | null): Step | null {
  const { money } = item;
  if (!money || isClosed(item) || !isOverThreshold(item, facts)) return null;
  const amount = amountOf(money) ?? 0;
  if (before?.approved !== undefined && before.approved !== null && amount <= before.approved) return null;
  if (money.approval !== null && APPROVED.has(money.approval)) return null;
  if (before === null && isBound(item)) return null;
  const today = dateIn(facts.calendar.timeZone, now);
  const approver = approverOf(facts);
  const asked = before?.step.about?.kind === 'approval' && before.step.about.amount === amount ? before.step : null;
  return {
    milestoneId: APPROVAL,
    milestoneName: `approval of ${amountText(amount, money.currency)} given`,
    reached: 'approved',
    column: 'approval',
    ownerKey: approver,
    dueDate: asked?.dueDate ?? addWorkingDays(facts.calendar, today, policyOf(facts).approvalWorkingDays),
    because: `it is more than the ${amountText(facts.approvalThreshold ?? 0, money.currency)} that may be spent without approval`,
    about: { kind: 'approval', amount, currency: money.currency, line: money.line },
  };
}

function isBound(item: Item): boolean {
  return BOUND.has(item.status) || (item.track === 'payments' && item.status === 'approved');
}

/** Who approves: the executive producer; where nobody is, the line producer. */
function approverOf({ people, executiveProducer, lineProducer }: ProductionFacts): string | null {
  const canBeAsked = (key: string | null): boolean =>
    people.some((person) => person.key === key && person.email !== '');
  return [executiveProducer, lineProducer].find(canBeAsked) ?? null;
}
