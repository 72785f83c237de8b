import { amountText } from '../money/read-amount';
import type { Item, ItemMoney, Step, StepAbout } from '../model';
import { capital, oneLine } from './clean';

/** A line of a small table: what it is, and how much. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Something is wrong with it, and its words say what. */
  readonly isBad: boolean;
}

/** The money of an approval with the state of its budget line before and after; nothing for any other question. */
export function figuresOf({ source }: Item, { about }: Step): Figure[] {
  if (about?.kind !== 'approval') return [];
  const from = source === undefined ? [] : [{ label: 'From', value: oneLine(source, 60), isBad: false }];
  return [...from, figure('This', about.amount, about.currency), ...lineFigures(about)];
}

/** Where a thing comes from and what it costs, as a sentence; nothing where the sheet says neither. */
export function sourceSentence({ source, money }: Item): string {
  const cost = money ? costText(money) : '';
  const from = source === undefined ? '' : `from ${oneLine(source, 60)}`;
  return from === '' && cost === '' ? '' : `${capital([from, cost].filter((part) => part !== '').join(', '))}.`;
}

function costText({ currency, expected, actual }: ItemMoney): string {
  if (actual !== null) return `${amountText(actual, currency)} spent`;
  return expected === null ? '' : `${amountText(expected, currency)} expected`;
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
