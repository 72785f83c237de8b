import { isListKey } from '../domain/breakdown/list-items';
import { rivalKeys } from '../domain/hiring/choices';
import type { Item } from '../domain/model';
import { BUCKET_COUNT, bucketOf } from '../domain/watch/buckets';
import type { ItemsChanged, StageMemory } from './messages';

/** What a delivery changed. */
export interface Taken {
  /** Each new or changed item, with what the stage held of it before. */
  readonly changed: readonly { readonly held: Item | undefined; readonly item: Item }[];
  readonly removed: readonly Item[];
  /** Buckets that were on their way again and are now all here. */
  readonly arrived: ReadonlySet<number>;
}

/** The items of a stage: which it holds, which are on their way again, and which could stand in for each other. */
export class StageItems {
  private readonly items = new Map<string, Item>();
  /** Keys of the items that have a rival key in common. */
  private readonly rivals = new Map<string, Set<string>>();
  /** Buckets whose items are on their way again. */
  private readonly awaited: Set<number>;

  constructor(memory?: Pick<StageMemory, 'items' | 'awaitedBuckets'>) {
    for (const item of Object.values(memory?.items ?? {})) this.set(item);
    this.awaited = new Set(memory?.awaitedBuckets ?? []);
  }

  get size(): number {
    return this.items.size;
  }

  /** Whether items were left behind by the run before and have not been delivered again yet. */
  get isAwaiting(): boolean {
    return this.awaited.size > 0;
  }

  get awaitedBuckets(): number[] {
    return [...this.awaited];
  }

  get(key: string): Item | undefined {
    return this.items.get(key);
  }

  all(): IterableIterator<Item> {
    return this.items.values();
  }

  keys(): IterableIterator<string> {
    return this.items.keys();
  }

  isAwaited(key: string): boolean {
    return this.awaited.has(bucketOf(key));
  }

  /** The other items that could stand in for one, or it for them. */
  rivalsOf(item: Item): Item[] {
    const keys = new Set(rivalKeys(item).flatMap((name) => [...(this.rivals.get(name) ?? [])]));
    keys.delete(item.key);
    return [...keys].flatMap((key) => this.items.get(key) ?? []);
  }

  take({ items, removedKeys, completeBuckets }: ItemsChanged): Taken {
    const changed = items.flatMap((item) => this.takeItem(item));
    const gone = completeBuckets.length === 0 ? [] : this.goneFrom(completeBuckets, items);
    const removed = [...removedKeys.filter((key) => !isListKey(key)), ...gone].flatMap((key) => this.remove(key));
    const arrived = new Set(completeBuckets.filter((bucket) => this.awaited.delete(bucket)));
    return { changed, removed, arrived };
  }

  /** Takes in the lists of all departments; a list that is not among them is gone. */
  takeLists(lists: readonly Item[]): Taken {
    const kept = new Set(lists.map(({ key }) => key));
    const gone = [...this.items.keys()].filter((key) => isListKey(key) && !kept.has(key));
    return {
      changed: lists.flatMap((item) => this.takeItem(item)),
      removed: gone.flatMap((key) => this.remove(key)),
      arrived: new Set(),
    };
  }

  /** Puts an item in the place of what was held of it. */
  set(item: Item): void {
    const held = this.items.get(item.key);
    if (held) this.unlist(held);
    this.items.set(item.key, item);
    for (const name of rivalKeys(item)) {
      const keys = this.rivals.get(name);
      if (keys) keys.add(item.key);
      else this.rivals.set(name, new Set([item.key]));
    }
  }

  private takeItem(item: Item): Taken['changed'][number][] {
    const held = this.items.get(item.key);
    if (held && JSON.stringify(held) === JSON.stringify(item)) return [];
    this.set(item);
    return [{ held, item }];
  }

  private remove(key: string): Item[] {
    const held = this.items.get(key);
    if (!held) return [];
    this.unlist(held);
    this.items.delete(key);
    return [held];
  }

  private unlist(item: Item): void {
    for (const name of rivalKeys(item)) this.rivals.get(name)?.delete(item.key);
  }

  private goneFrom(completeBuckets: readonly number[], items: readonly Item[]): string[] {
    const delivered = new Set(items.map((item) => item.key));
    const complete = new Set(completeBuckets);
    // A department's list stands on no row, so no delivery of rows can lack it.
    return [...this.items.keys()].filter((key) => {
      return !delivered.has(key) && !isListKey(key) && complete.has(bucketOf(key));
    });
  }
}

/** All buckets: what a stage awaits that left its items behind. */
export const ALL_BUCKETS: readonly number[] = Array.from({ length: BUCKET_COUNT }, (_, bucket) => bucket);
