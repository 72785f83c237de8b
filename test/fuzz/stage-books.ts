import { nextStep } from '../../domain/deadlines/next-step';
import { STAGES, type Item, type ItemReport, type ProductionFacts, type Stage } from '../../domain/model';
import { reportOf } from '../../domain/readiness/report';
import { bucketOf } from '../../domain/watch/buckets';
import type { ItemsChanged } from '../../workflows/messages';

/** What a stage's book took in that was not there before. */
export type News =
  | { readonly kind: 'added' | 'changed'; readonly item: Item; readonly before: Item | null }
  | { readonly kind: 'removed'; readonly before: Item };

interface Held {
  readonly stage: Stage;
  readonly item: Item;
}

/** What the stages were told so far. */
export interface Told {
  readonly held: ReadonlyMap<string, Held>;
  readonly facts: ProductionFacts | null;
}

/**
 * The books of the five stages, with the rule of the real ones: what is delivered twice counts once, and items of whole
 * buckets replace what was held of those buckets. They outlive workers.
 */
export class StageBooks {
  readonly held: Map<string, Held>;
  facts: ProductionFacts | null;
  private readonly knowing: Set<Stage>;

  constructor(
    told: Told | null,
    private readonly listen: (news: News) => void,
  ) {
    this.held = new Map(told?.held);
    this.facts = told?.facts ?? null;
    this.knowing = new Set(told ? STAGES : []);
  }

  told(): Told {
    return { held: this.held, facts: this.facts };
  }

  deliver(stage: Stage, { items, removedKeys, completeBuckets }: ItemsChanged): void {
    const kept = new Set(items.map(({ key }) => key));
    const complete = new Set(completeBuckets);
    for (const [key, held] of [...this.held]) {
      const isGone = complete.has(bucketOf(key)) && !kept.has(key);
      if (held.stage === stage && (isGone || removedKeys.includes(key))) this.remove(key);
    }
    for (const item of items) this.take(stage, item);
  }

  deliverFacts(stage: Stage, facts: ProductionFacts): void {
    this.knowing.add(stage);
    this.facts = facts;
  }

  reports(stage: Stage, now: number): ItemReport[] {
    const { facts } = this;
    if (!facts || !this.knowing.has(stage)) return [];
    const items = [...this.held.values()].filter((held) => held.stage === stage).map(({ item }) => item);
    return items.map((item) => reportOf(item, nextStep(item, facts, []), null, facts, now));
  }

  allReports(now: number): ItemReport[] {
    return STAGES.flatMap((stage) => this.reports(stage, now));
  }

  private take(stage: Stage, item: Item): void {
    const before = this.held.get(item.key)?.item ?? null;
    this.held.set(item.key, { stage, item });
    if (before && JSON.stringify(before) === JSON.stringify(item)) return;
    this.listen({ kind: before ? 'changed' : 'added', item, before });
  }

  private remove(key: string): void {
    const held = this.held.get(key);
    this.held.delete(key);
    if (held) this.listen({ kind: 'removed', before: held.item });
  }
}
