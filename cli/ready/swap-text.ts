import type { ProductionFacts } from '../../domain/model';
import { READINESS_WORDS } from '../../domain/readiness/readiness';
import type { Swap, SwapMove } from '../../domain/readiness/swap';
import { counted, shortDate } from '../../domain/time/format';

/** What would happen if two days were swapped, in words. */
export function swapText(swap: Swap, { title }: ProductionFacts): string {
  const { becomesLate, becomesPossible, staysLate, sooner, later, rehearsedTooLate } = swap;
  const numbers = swap.days.map(({ before }) => `day ${before.day.dayNumber} (${shortDate(before.day.date)})`);
  return [
    `${title}: if ${numbers.join(' and ')} were swapped`,
    '',
    ...swap.days.map(({ before, after }) => {
      const scenes = after.day.scenes.length > 0 ? `scenes ${after.day.scenes.join(', ')}` : 'no scenes';
      const stands = `${READINESS_WORDS[before.state]} now, ${READINESS_WORDS[after.state]} then`;
      return `Day ${before.day.dayNumber}, ${shortDate(before.day.date)}, would shoot ${scenes}: ${stands}`;
    }),
    ...section('Becomes late', becomesLate, moveLine),
    ...section('Becomes possible', becomesPossible, moveLine),
    ...section('Is late either way', staysLate, moveLine),
    ...section('Comes sooner, and stays in time', sooner, moveLine),
    ...section('Comes later', later, moveLine),
    ...section('Comes in the wrong order', rehearsedTooLate, (sentence) => `    ${sentence}`),
    '',
    costText(swap),
    '',
  ].join('\n');
}

function section<T>(heading: string, things: readonly T[], lineOf: (thing: T) => string): string[] {
  return things.length === 0 ? [] : ['', `${heading}: ${things.length}`, ...things.map(lineOf)];
}

function moveLine({ text, from, to, days, nearest }: SwapMove): string {
  const way = days < 0 ? `${counted(-days, 'day')} sooner` : `${counted(days, 'day')} later`;
  return `    ${text}: due ${shortDate(to)} instead of ${shortDate(from)}, ${way}${nearest ? `; ${nearest}` : ''}`;
}

/** What it costs and wins in deadlines, as one sentence. */
export function costText({ becomesLate, becomesPossible, staysLate, sooner, later }: Swap): string {
  const moves = [...becomesLate, ...becomesPossible, ...staysLate, ...sooner, ...later];
  const lost = moves.filter(({ days }) => days < 0);
  const won = moves.filter(({ days }) => days > 0);
  if (lost.length + won.length === 0) return 'No deadline would move.';
  const costs = lost.length === 0 ? 'Costs no deadline' : `Costs: ${moved(lost, 'sooner')}`;
  return `${costs}. ${won.length === 0 ? 'Wins none.' : `Wins: ${moved(won, 'later')}.`}`;
}

function moved(moves: readonly SwapMove[], way: string): string {
  const most = Math.max(...moves.map(({ days }) => Math.abs(days)));
  const each = moves.length === 1 ? 'by' : 'by up to';
  return `${counted(moves.length, 'deadline')} ${way}, ${each} ${counted(most, 'day')}`;
}
