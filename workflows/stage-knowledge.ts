import { isListKey, listItem, listKey } from '../domain/breakdown/list-items';
import type { DepartmentList } from '../domain/breakdown/department-lists';
import { isClosed } from '../domain/deadlines/standing';
import { redated } from '../domain/deadlines/needed-on';
import type { Item, ProductionFacts } from '../domain/model';
import type { AskLedger } from './ask-ledger';
import { ItemPasts } from './item-pasts';
import type { ItemsChanged, StageMemory } from './messages';
import { StageItems } from './stage-items';

/** What a stage has been told: rows, facts, lists of the script; and of which items it has yet to work out what follows. */
export class StageKnowledge {
  readonly items: StageItems;
  /** When each item last moved, and from where. */
  readonly pasts: ItemPasts;
  /** Items of which it has yet to be worked out what follows. */
  readonly touched = new Set<string>();
  /** Items that have fallen through since what follows was last worked out. */
  readonly fallen = new Set<string>();
  private told: ProductionFacts | null;
  /** What the departments need of the script; `null` until it was read in this run. */
  private lists: { readonly lists: readonly DepartmentList[]; readonly sheetId: number } | null = null;

  constructor(
    memory: StageMemory | undefined,
    private readonly asks: AskLedger,
  ) {
    this.items = new StageItems(memory);
    this.told = memory?.facts ?? null;
    this.pasts = new ItemPasts(memory?.pasts);
    this.touchAll();
  }

  get facts(): ProductionFacts | null {
    return this.told;
  }

  /** Whether an item that is not here is on its way, so that nothing follows from its absence. */
  isOnItsWay(key: string): boolean {
    return isListKey(key) ? this.lists === null : this.items.isAwaited(key);
  }

  /** Takes in rows of the sheet at a moment. Says whether anything is different from before. */
  takeItems(delivered: ItemsChanged, now: number): boolean {
    const wasAwaiting = this.items.isAwaiting;
    const awaited = new Set(delivered.items.filter(({ key }) => this.items.isAwaited(key)).map(({ key }) => key));
    const { changed, removed, arrived } = this.items.take(delivered);
    for (const { held, item } of changed) {
      // An item that was left behind comes back as it was: nobody moved it.
      if (held || !awaited.has(item.key)) this.pasts.see(held ?? null, item, now);
      if (held && !isClosed(held) && item.status === 'rejected') this.fallen.add(item.key);
      this.touch(item);
      this.asks.overrule(item);
    }
    for (const item of removed) {
      this.touch(item);
      this.pasts.forget(item.key);
    }
    // Items of these buckets are all here: an ask whose item did not come with them has lost it.
    if (arrived.size > 0) for (const key of this.asks.itemKeys(arrived)) this.touched.add(key);
    return changed.length + removed.length > 0 || wasAwaiting;
  }

  /** What follows from an item may follow for those that could stand in for it too. */
  private touch(item: Item): void {
    this.touched.add(item.key);
    for (const rival of this.items.rivalsOf(item)) this.touched.add(rival.key);
  }

  /** Says whether anything is different from before. */
  takeFacts(facts: ProductionFacts): boolean {
    if (JSON.stringify(facts) === JSON.stringify(this.told)) return false;
    if (this.told) this.redate(this.told, facts);
    this.told = facts;
    this.renewLists();
    this.touchAll();
    return true;
  }

  /** Takes in what the departments need of the script. Says whether anything is different from before. */
  takeLists(lists: readonly DepartmentList[], sheetId: number): boolean {
    this.lists = { lists, sheetId };
    return this.renewLists();
  }

  private renewLists(): boolean {
    const { told: facts, lists } = this;
    if (!facts || !lists) return false;
    const items = lists.lists.map((list) => {
      return listItem(list, lists.sheetId, facts, this.asks.confirmedList(listKey(list.department)));
    });
    const { changed, removed } = this.items.takeLists(items);
    for (const { item } of changed) this.asks.overrule(item);
    for (const { key } of [...removed, ...changed.map(({ item }) => item)]) this.touched.add(key);
    return changed.length + removed.length > 0;
  }

  /** A new schedule moves everything that follows its scenes, before the rows themselves are told of again. */
  private redate(before: ProductionFacts, after: ProductionFacts): void {
    for (const item of [...this.items.all()]) {
      const moved = redated(item, before, after);
      if (moved !== item) this.items.set(moved);
    }
  }

  private touchAll(): void {
    for (const key of [...this.items.keys(), ...this.asks.itemKeys()]) this.touched.add(key);
  }
}
