import { ApplicationFailure } from '@temporalio/common';
import { addTo } from '../../domain/add-to';
import { STAGES, type Item, type ProductionFacts, type Stage } from '../../domain/model';
import { isListKey } from '../../domain/breakdown/list-items';
import { stageOf } from '../../domain/stages';
import { BUCKET_COUNT, bucketOf } from '../../domain/watch/buckets';
import { bucketHashes, heldItem, type HeldItem, type HeldItems, type ItemChanges } from '../../domain/watch/changes';
import type { WatchCursor } from '../../workflows/messages';
import type { SheetDeps, SheetInput } from './deps';
import { yieldToOthers } from './yield';

/** As many items as one signal carries; a hundred of them are about 80 kB. */
const ITEMS_PER_SIGNAL = 100;

/** Items that are looked at between two rests. */
const ITEMS_PER_STEP = 500;

/** What the stages hold of items, in steps of some milliseconds. */
export function* heldItems(items: readonly Item[]): Generator<undefined, Map<string, HeldItem>> {
  const held = new Map<string, HeldItem>();
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield;
    const now = heldItem(item);
    if (now) held.set(item.key, now);
  }
  return held;
}

export function cursorOf(held: HeldItems, facts: string): WatchCursor {
  return { buckets: bucketHashes(held), facts };
}

/**
 * The items that the five stages hold, asked of them: for a worker that has not seen the last poll. `null` where one of
 * them waits to be told everything again.
 */
export async function itemsOfStages(deps: SheetDeps, { productionId }: SheetInput): Promise<Item[] | null> {
  try {
    const reports = await Promise.all(STAGES.map((stage) => deps.stages.reports(productionId, stage)));
    // A department's list of the breakdown stands on no row.
    return reports.flat().flatMap(({ item }) => (isListKey(item.key) ? [] : [item]));
  } catch (error) {
    if (error instanceof ApplicationFailure && error.type === 'StageNotReady') return null;
    throw error;
  }
}

/** Every stage computes with the facts, so every one gets them, and before its items. */
export async function deliverFacts(deps: SheetDeps, input: SheetInput, facts: ProductionFacts): Promise<void> {
  await Promise.all(STAGES.map((stage) => deps.stages.deliverFacts(input.productionId, stage, facts)));
}

/** Delivers what changed, by stage, at most a hundred items in a signal. */
export async function deliverChanges(deps: SheetDeps, input: SheetInput, changes: ItemChanges): Promise<void> {
  await Promise.all(
    STAGES.map(async (stage) => {
      const items = changes.changed.filter((item) => stageOf(item.track) === stage);
      const removedKeys = changes.removed.get(stage) ?? [];
      const batches = inBatches(items);
      if (batches.length === 0 && removedKeys.length > 0) batches.push([]);
      for (const [index, batch] of batches.entries()) {
        const removed = index === 0 ? removedKeys : [];
        const changed = { items: batch, removedKeys: removed, completeBuckets: [] };
        await deps.stages.deliverItems(input.productionId, stage, changed);
      }
    }),
  );
}

function inBatches(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += ITEMS_PER_SIGNAL) {
    batches.push(items.slice(start, start + ITEMS_PER_SIGNAL));
  }
  return batches;
}

/**
 * Delivers every item, bucket by bucket, so that a stage can tell which of those that it holds are gone. Buckets are
 * joined up to a hundred items; one that is larger goes alone, because it must arrive whole.
 */
export async function deliverEverything(deps: SheetDeps, input: SheetInput, items: readonly Item[]): Promise<void> {
  const byStage = new Map<Stage | null, Item[]>();
  for (const item of items) addTo(byStage, stageOf(item.track), item);
  await Promise.all(
    STAGES.map(async (stage) => {
      await yieldToOthers();
      for (const { items: batch, completeBuckets } of wholeBuckets(byStage.get(stage) ?? [])) {
        const changed = { items: batch, removedKeys: [], completeBuckets };
        await deps.stages.deliverItems(input.productionId, stage, changed);
      }
    }),
  );
}

interface WholeBuckets {
  readonly items: Item[];
  readonly completeBuckets: number[];
}

function wholeBuckets(items: readonly Item[]): WholeBuckets[] {
  const buckets = Array.from({ length: BUCKET_COUNT }, () => [] as Item[]);
  for (const item of items) buckets[bucketOf(item.key)]?.push(item);
  const batches: WholeBuckets[] = [];
  for (const [bucket, content] of buckets.entries()) {
    const last = batches[batches.length - 1];
    if (last && last.items.length + content.length <= ITEMS_PER_SIGNAL) {
      last.items.push(...content);
      last.completeBuckets.push(bucket);
    } else batches.push({ items: [...content], completeBuckets: [bucket] });
  }
  return batches;
}
