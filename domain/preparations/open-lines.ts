import { countBack, sayLead } from '../deadlines/count-back';
import { hasReached, isClosed } from '../deadlines/standing';
import type { Item, LeadTime, PreparationLine, ProductionFacts } from '../model';
import { preparationLists, type Preparation } from './lists';
import { isSaidInSheet } from './said-in-sheet';

/** Whether somebody has the job: their papers are signed, or they are booked. */
export function isHired(item: Item): boolean {
  if ((item.track !== 'cast' && item.track !== 'crew') || isClosed(item)) return false;
  const papers = item.marks.agreement;
  return (
    hasReached(item.track, item.status, 'signed') || (papers !== undefined && hasReached(item.track, papers, 'signed'))
  );
}

/**
 * What a hired person still has to do before the first day on which they work, what is due first in front. `done` are
 * ids of lines that they have said are done; what the row itself says is done is left out too. Nothing where nobody is
 * hired or no day is known.
 */
export function openLines(item: Item, facts: ProductionFacts, done: readonly string[]): PreparationLine[] {
  const { neededOn, neededBecause } = item;
  if (neededOn === null || !isHired(item)) return [];
  const lines = preparationsOf(item, facts).filter((line) => !done.includes(line.id) && !isSaidInSheet(item, line));
  return lines
    .map(({ id, name, lead: usual }) => {
      const lead = preparationLead(id, usual, facts);
      const before = sayLead(facts, neededOn, lead);
      const because = before ? `${neededBecause}, ${before}` : neededBecause;
      return { id, name, dueDate: countBack(facts, neededOn, lead), because };
    })
    .sort((a, b) => a.dueDate.localeCompare(b.dueDate));
}

/** Everything that is on somebody's lists; of two lists with the same line the first counts. */
function preparationsOf(item: Item, facts: ProductionFacts): Preparation[] {
  const says = [item.title, item.department, item.notes, item.category ?? ''];
  const lists = preparationLists(facts.kind).filter(({ track, who, isForAnimals = false }) => {
    if (track !== item.track || isForAnimals !== isAnimal(item)) return false;
    return who === undefined || says.some((text) => who.test(text));
  });
  const lines = new Map<string, Preparation>();
  for (const line of lists.flatMap((list) => list.lines)) if (!lines.has(line.id)) lines.set(line.id, line);
  return [...lines.values()];
}

const ANIMAL =
  /\b(animal|dog|puppy|terrier|spaniel|labrador|collie|retriever|cat|kitten|horse|pony|parrot|raven|goat|sheep|pig)\b/i;

/** Whether a role is an animal's. The notes do not say: somebody may well play with a dog. */
function isAnimal({ track, title, hired, category = '' }: Item): boolean {
  return track === 'cast' && [title, hired?.name ?? '', category].some((text) => ANIMAL.test(text));
}

/** The team's own lead time, or the usual one; days shrink with the production. */
export function preparationLead(id: string, usual: LeadTime, { leadTimes, leadTimeScale }: ProductionFacts): LeadTime {
  // Facts that a workflow was told before there were lead times of the team's own have none.
  const own = (leadTimes as ProductionFacts['leadTimes'] | undefined)?.[`preparations.${id}`];
  if (own) return own;
  return usual.unit === 'days' ? { ...usual, count: Math.round(usual.count * leadTimeScale) } : usual;
}
