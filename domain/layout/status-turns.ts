import type { Status } from '../model';
import { expressionOf } from './vocabulary/lookup';
import type { StatusGroup } from './vocabulary/statuses';
import type { Turn } from './vocabulary/turn';
import { TURNS_OF_ERRANDS } from './vocabulary/turns-of-errands';
import { TURNS_OF_HANDS } from './vocabulary/turns-of-hands';
import { TURNS_OF_HAVING } from './vocabulary/turns-of-having';
import { TURNS_OF_MAKING } from './vocabulary/turns-of-making';
import { TURNS_OF_PLACES } from './vocabulary/turns-of-places';
import { TURNS_OF_PLANS } from './vocabulary/turns-of-plans';
import { TURNS_OF_TALKS } from './vocabulary/turns-of-talks';

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

/** Within a kind of table the first that fits counts. */
const ALL: readonly Turn[] = [
  ...TURNS_OF_TALKS,
  ...TURNS_OF_HAVING,
  ...TURNS_OF_MAKING,
  ...TURNS_OF_PLACES,
  ...TURNS_OF_PLANS,
  ...TURNS_OF_ERRANDS,
  ...TURNS_OF_HANDS,
];
const FITS: readonly Fits[] = ALL.map(compiled);
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
