import type { Status } from '../model';
import { expressionOf } from './vocabulary/lookup';
import type { StatusGroup } from './vocabulary/statuses';
import { TURNS, type Turn } from './vocabulary/turns';
import { TURNS_OF_ERRANDS } from './vocabulary/turns-of-errands';
import { TURNS_OF_PLANS } from './vocabulary/turns-of-plans';

interface Fits {
  readonly turn: Turn;
  readonly said: RegExp;
  readonly of: RegExp | null;
  readonly unless: RegExp | null;
}

const compiled = (turn: Turn): Fits => ({
  turn,
  said: expressionOf(turn.said),
  of: turn.of ? expressionOf(turn.of) : null,
  unless: turn.unless ? expressionOf(turn.unless) : null,
});

const FITS: readonly Fits[] = [...TURNS, ...TURNS_OF_PLANS, ...TURNS_OF_ERRANDS].map(compiled);
const LONGEST = 9;

/** The rung of a turn of phrase of the trade, such as `role cut`, `comes with DP`, `decale au J12`; `null` where none fits. */
export function tradeTurn(plain: string, group: StatusGroup): Status | null {
  if (plain.split(' ').length > LONGEST) return null;
  for (const { turn, said, of, unless } of FITS) {
    const rung = turn.rungs[group];
    if (rung && said.test(plain) && (!of || of.test(plain)) && !unless?.test(plain)) return rung;
  }
  return null;
}
