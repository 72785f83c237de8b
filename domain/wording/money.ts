import { amountText } from '../money/read-amount';
import type { Step, StepAbout } from '../model';

/** A line of a small table: what it is, and how much. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Something is wrong with it, and its words say what. */
  readonly isBad: boolean;
}

/** The money of an approval with the state of its budget line before and after; nothing for any other question. */
export function figuresOf({ about }: Step): Figure[] {
  if (about?.kind !== 'approval') return [];
  return [figure('This', about.amount, about.currency), ...lineFigures(about)];
}

function lineFigures({ amount, currency, line }: Extract<StepAbout, { kind: 'approval' }>): Figure[] {
  if (line === null) return [{ label: 'Budget line', value: 'none is known for it', isBad: false }];
  const before = line.budget - line.spent - line.committed;
  const after = before - amount;
  return [
    figure(`Budget line “${line.name}”`, line.budget, currency),
    figure('Spent of it', line.spent, currency),
    figure('Expected beside this', line.committed, currency),
    figure('Left before', before, currency),
    {
      ...figure('Left after', after, currency),
      ...(after < 0 ? { value: `${amountText(-after, currency)} OVER`, isBad: true } : {}),
    },
  ];
}

function figure(label: string, amount: number, currency: string): Figure {
  return { label, value: amountText(amount, currency), isBad: false };
}
