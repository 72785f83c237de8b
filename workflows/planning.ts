import { opensAt } from '../domain/escalation/ladder';
import { papersAskedAt } from '../domain/hiring/papers';
import { openLines } from '../domain/preparations/open-lines';
import { nextCheck } from '../domain/preparations/weekly-check';
import { nextWorkingMoment } from '../domain/time/calendar';
import { isFrozen } from '../domain/watch/is-frozen';
import type { Item, ProductionFacts, Step } from '../domain/model';
import type { AskLedger } from './ask-ledger';
import { isSameQuestion, matterOf, type ItemSteps } from './matters';
import type { Openings } from './openings';

export interface PlanInput {
  readonly key: string;
  readonly item: Item | undefined;
  readonly steps: ItemSteps | null;
  readonly facts: ProductionFacts;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  /** When an ask opens whose step has this date and this owner: worked out once for all that share them. */
  readonly moments: Map<string, number | null>;
}

/** Plans when the questions about an item are asked. What is open already, or decided, is not planned. */
export function plan(openings: Openings, asks: AskLedger, input: PlanInput): void {
  const { key: itemKey, item } = input;
  // Nobody is asked about a table that Callboard does not understand at the moment.
  const steps = item && isFrozen(item, input.facts) ? null : input.steps;
  openings.cancel(itemKey, 'milestones');
  const milestone = steps?.milestones;
  const at = milestone && !asks.isOpen(itemKey) ? milestoneAt(milestone, input) : null;
  if (at !== null) openings.plan({ itemKey, matter: 'milestones', at });
  for (const matter of ['approval', 'papers', 'preparations'] as const) {
    openings.cancel(itemKey, matter);
    const step = steps?.beside.find(({ about }) => about?.kind === matter);
    const moment = item && step ? besideAt(asks, item, step, input) : null;
    if (moment !== null) openings.plan({ itemKey, matter, at: moment });
  }
}

function milestoneAt(step: Step, { facts, now, moments }: PlanInput): number | null {
  const same = `${step.dueDate ?? ''}|${step.ownerKey ?? ''}`;
  const at = moments.has(same) ? (moments.get(same) ?? null) : opensAt(step, facts, now);
  moments.set(same, at);
  return at;
}

/** When a question beside the milestones is asked; `null` where it is open, or was decided. */
function besideAt(asks: AskLedger, item: Item, step: Step, { facts, now }: PlanInput): number | null {
  const matter = matterOf(step);
  if (matter === 'milestones' || step.ownerKey === null) return null;
  const last = asks.last(item.key, matter);
  if (matter === 'preparations') {
    const askedOn = last?.step.about?.kind === 'preparations' ? last.step.about.week : null;
    const lines = openLines(item, facts, asks.prepared(item.key));
    return nextCheck({ item, lines, askedOn }, facts, now);
  }
  const ended = last?.report.ended;
  const isAsked = last !== null && (ended === null || (ended === 'answered' && !last.overruled));
  if (isAsked && isSameQuestion(last.step, step)) return null;
  const from = matter === 'papers' ? papersAskedAt(item, facts) : now;
  return from === null ? null : nextWorkingMoment(facts.calendar, Math.max(now, from));
}
