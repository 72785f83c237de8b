import type { StagesPort } from '../../activities/temporal/port';
import type { Item, ItemReport, ProductionFacts, Stage } from '../../domain/model';
import { bucketOf } from '../../domain/watch/buckets';
import type { ItemsChanged } from '../../workflows/messages';

/** What one poll told the stages. */
export interface Told {
  readonly changed: ReadonlyMap<string, Item>;
  readonly removed: ReadonlySet<string>;
}

/** Takes in what the watch delivers, remembers the rows, and passes everything on to the stages. */
export class HeldRows implements StagesPort {
  readonly items = new Map<string, Item>();
  facts: ProductionFacts | null = null;
  private readonly stageOf = new Map<string, Stage>();
  private changed = new Map<string, Item>();
  private removed = new Set<string>();

  constructor(private readonly stages: StagesPort) {}

  async deliverItems(productionId: string, stage: Stage, delivery: ItemsChanged): Promise<void> {
    const kept = new Set(delivery.items.map(({ key }) => key));
    const complete = new Set(delivery.completeBuckets);
    const gone = [...this.items.keys()].filter(
      (key) => this.stageOf.get(key) === stage && complete.has(bucketOf(key)) && !kept.has(key),
    );
    for (const key of [...delivery.removedKeys, ...gone]) if (this.stageOf.get(key) === stage) this.remove(key);
    for (const item of delivery.items) {
      this.items.set(item.key, item);
      this.stageOf.set(item.key, stage);
      this.changed.set(item.key, item);
      this.removed.delete(item.key);
    }
    await this.stages.deliverItems(productionId, stage, delivery);
  }

  private remove(key: string): void {
    this.items.delete(key);
    this.stageOf.delete(key);
    this.changed.delete(key);
    this.removed.add(key);
  }

  async deliverFacts(productionId: string, stage: Stage, facts: ProductionFacts): Promise<void> {
    this.facts = facts;
    await this.stages.deliverFacts(productionId, stage, facts);
  }

  reports(productionId: string, stage: Stage): Promise<ItemReport[]> {
    return this.stages.reports(productionId, stage);
  }

  markBoardDirty(productionId: string): Promise<void> {
    return this.stages.markBoardDirty(productionId);
  }

  /** What was told since it was last asked for. */
  news(): Told {
    const told = { changed: this.changed, removed: this.removed };
    this.changed = new Map();
    this.removed = new Set();
    return told;
  }
}
