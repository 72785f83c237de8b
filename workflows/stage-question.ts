import { atStake } from '../domain/deadlines/at-stake';
import type { Item, ProductionFacts, Step } from '../domain/model';

/** What an ask is told about its question. */
export interface Question {
  readonly item: Item;
  readonly step: Step;
  readonly atStake: string;
  readonly facts: ProductionFacts;
}

/** An ask is told of the people it may have to tell, and of nobody else: less to keep, and fewer addresses to keep it of. */
export function questionOf(item: Item, step: Step, facts: ProductionFacts): Question {
  const told = [step.ownerKey, facts.associateProducer, facts.lineProducer, facts.executiveProducer];
  const people = facts.people.filter((person) => told.includes(person.key));
  return { item, step, atStake: atStake(item, facts), facts: { ...facts, people, shootDays: [] } };
}
