import { choiceStanding, asVacant } from '../domain/hiring/choices';
import { papersStep } from '../domain/hiring/papers';
import { isClosed } from '../domain/deadlines/standing';
import { nextStep } from '../domain/deadlines/next-step';
import { approvalStep, type AskedBefore } from '../domain/money/approval';
import { preparationsStep } from '../domain/preparations/weekly-check';
import { holdStep } from '../domain/securing/holds';
import type { Item, ProductionFacts, Step, StepAbout } from '../domain/model';
import { dateIn } from '../domain/time/zone';

/** One line of questions about an item: its own milestones, or something beside them. Each has at most one open ask. */
export type Matter = 'milestones' | StepAbout['kind'];

export function matterOf({ about }: Step): Matter {
  return about?.kind ?? 'milestones';
}

/** Names a matter of an item among all of a stage's. */
export function matterKey(itemKey: string, matter: Matter): string {
  return matter === 'milestones' ? itemKey : `${itemKey}#${matter}`;
}

/** What is open about an item at a moment: of each matter at most one step. */
export interface ItemSteps {
  readonly milestones: Step | null;
  /** Approval, papers, preparations. */
  readonly beside: readonly Step[];
  /** The item as its milestones are asked about: it is needed again where it fell through and nothing stands in. */
  readonly asked: Item;
}

/** All that an item's steps depend on, beside the item. */
export interface StepsInput {
  readonly facts: ProductionFacts;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  /** Rows that could stand in for the item, or it for them. */
  readonly rivals: readonly Item[];
  /** Milestones that a person has said are done. */
  readonly answered: readonly { readonly milestoneId: string }[];
  readonly approval: AskedBefore | null;
  /** Whether the line producer has said that the person may or may not work without papers. */
  readonly isPapersDecided: boolean;
  /** Preparations that the person has said are done, by id. */
  readonly prepared: readonly string[];
}

/** What is open about an item, and of whom it is asked. Pure, as everything a stage's book works out. */
export function stepsOf(item: Item, input: StepsInput): ItemSteps {
  const { facts, now, rivals } = input;
  const choice = choiceStanding(item, rivals);
  if (choice.kind === 'waiting') return { milestones: null, beside: [], asked: item };
  const asked = choice.kind === 'vacant' ? asVacant(item, choice.scenes) : item;
  const milestones = holdStep(asked, facts, input.answered, nextStep(asked, facts, input.answered));
  const today = dateIn(facts.calendar.timeZone, now);
  const beside = [
    approvalStep(item, facts, now, input.approval),
    isClosed(item) || input.isPapersDecided ? null : papersStep(item, milestones, facts),
    preparationsStep(item, facts, input.prepared, today),
  ].filter((step) => step !== null);
  return { milestones, beside, asked };
}

/**
 * Whether a step is still the question that an open ask asks: the same milestone, and of an approval the same amount. A
 * weekly question stays itself until it is asked anew.
 */
export function isSameQuestion(asked: Step, now: Step): boolean {
  if (asked.milestoneId !== now.milestoneId) return false;
  const [before, after] = [asked.about, now.about];
  return before?.kind !== 'approval' || after?.kind !== 'approval' || before.amount === after.amount;
}

/** The step as an open ask is told of it: a weekly question keeps the week in which it was asked, and its day. */
export function restated(asked: Step, now: Step): Step {
  if (asked.about?.kind !== 'preparations' || now.about?.kind !== 'preparations') return now;
  const { week, isPressing } = asked.about;
  return { ...now, dueDate: asked.dueDate, about: { ...now.about, week, isPressing } };
}
