import type { Item, Person, ProductionFacts } from '../model';
import { personWithRole } from '../items/people';
import { DEPARTMENT_HEADS } from './department-heads';
import type { LadderName } from './milestone';
import { ladderOf } from './milestones';

interface Known {
  readonly reachable: ReadonlySet<string>;
  readonly heads: Map<LadderName, Person | null>;
}

/** Who is who is worked out once for the same facts: a studio film has ten thousand items and hundreds of people. */
const known = new WeakMap<ProductionFacts, Known>();

function knownOf(facts: ProductionFacts): Known {
  const found = known.get(facts);
  if (found) return found;
  const reachable = new Set(facts.people.filter(({ email }) => email !== '').map(({ key }) => key));
  const made: Known = { reachable, heads: new Map() };
  known.set(facts, made);
  return made;
}

/** Whom a step is asked of first: who is named and can be written to, else the head of department. */
export function ownerOf(item: Item, facts: ProductionFacts): string | null {
  const { reachable, heads } = knownOf(facts);
  if (item.ownerKey !== null && reachable.has(item.ownerKey)) return item.ownerKey;
  const ladder = ladderOf(item);
  let head = heads.get(ladder);
  if (head === undefined) {
    head = personWithRole(facts.people, DEPARTMENT_HEADS[ladder] ?? DEPARTMENT_HEADS[item.track] ?? []);
    heads.set(ladder, head);
  }
  return head?.key ?? facts.associateProducer;
}
