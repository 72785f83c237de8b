import type { Item, Stage } from '../model';
import { stageOf } from '../stages';
import { counted } from '../time/format';
import { addTo } from './add-to';
import { BUCKET_COUNT, bucketOf } from './buckets';
import { fingerprintOf } from './fingerprint';
import { isOnFrozen, type FrozenTable } from './frozen';
import { tableName } from './table-name';

/** What is kept about an item that a stage holds: enough to see that it changed, was moved or is missing. */
export interface HeldItem {
  readonly hash: string;
  readonly stage: Stage;
  /** The table that its row stands on, as people call it: `Props` or `Props (wardrobe)`. */
  readonly table: string;
}

/** What the stages hold, by key. */
export type HeldItems = ReadonlyMap<string, HeldItem>;

/**
 * What is kept of an item; `null` where no stage looks after it. The table's words are no part of its hash: they follow
 * from all rows of the table, and one edit would else change every item of it.
 */
export function heldItem(item: Item): HeldItem | null {
  const stage = stageOf(item.track);
  if (stage === null) return null;
  const known = heldOf.get(item);
  if (known) return known;
  const held = {
    hash: fingerprintOf(JSON.stringify({ ...item, words: {} })),
    stage,
    table: tableName(item.tabTitle, item.track),
  };
  heldOf.set(item, held);
  return held;
}

/** Worked out once for each item: items never change, and a reading shares those of rows that have not. */
const heldOf = new WeakMap<Item, HeldItem>();

/** One hash for each bucket of keys: what is handed from poll to poll, however large the spreadsheet. */
export function bucketHashes(held: HeldItems): string[] {
  const sums = Array.from({ length: BUCKET_COUNT }, () => [0, 0]);
  for (const [key, { hash }] of held) {
    const sum = sums[bucketOf(key)];
    if (!sum) continue;
    // A sum, so that the order of the keys makes no difference: sorting them all would be most of a poll's work.
    const [high = 0, low = 0] = sum;
    sum[0] = (high + hashPart(key, hash, 0x9e3779b1)) >>> 0;
    sum[1] = (low + hashPart(key, hash, 0x85ebca6b)) >>> 0;
  }
  return sums.map(([high = 0, low = 0]) =>
    high === 0 && low === 0 ? '' : (4294967296 * (2097151 & high) + low).toString(36),
  );
}

/** 32 bits of a key with its hash (FNV-1a from a seed, mixed so that sums of them do not meet). */
function hashPart(key: string, hash: string, seed: number): number {
  let part = seed;
  for (let index = 0; index < key.length; index += 1) part = Math.imul(part ^ key.charCodeAt(index), 0x01000193);
  for (let index = 0; index < hash.length; index += 1) part = Math.imul(part ^ hash.charCodeAt(index), 0x01000193);
  part = Math.imul(part ^ (part >>> 16), 0x85ebca6b);
  part = Math.imul(part ^ (part >>> 13), 0xc2b2ae35);
  return (part ^ (part >>> 16)) >>> 0;
}

export interface ItemChanges {
  readonly changed: readonly Item[];
  /** Keys that are to be taken from a stage, because their row is gone or has become another stage's. */
  readonly removed: ReadonlyMap<Stage, readonly string[]>;
  /** Keys of rows that are missing and not given up yet. */
  readonly missing: ReadonlySet<string>;
  /** Whether some of them are missing for the first time, so that the next poll decides. */
  readonly isOpen: boolean;
  /** Tables of which so much vanished at once that a person is asked before anything is given up. */
  readonly holds: readonly Hold[];
  /** What the stages hold once the changes are delivered. */
  readonly after: HeldItems;
}

interface Hold {
  readonly table: string;
  readonly vanished: number;
  readonly held: number;
}

/** More than this part of a table, and at least so many rows, vanish by mistake rather than on purpose. */
const SUSPICIOUS_PART = 0.3;
const SUSPICIOUS_ROWS = 3;

/**
 * What changed between what the stages hold and what the spreadsheet says. A row that is missing for the first time is
 * only noted: it counts as gone when the next poll misses it as well, so that an undo costs nothing. `accepted` is the
 * team's word that rows were removed on purpose, such as `Props (props) 12`. Rows of `frozen` tables are never gone.
 */
export function itemChanges(input: {
  readonly held: HeldItems;
  readonly items: readonly Item[];
  readonly missingBefore: ReadonlySet<string>;
  readonly accepted: string | null;
  readonly frozen?: readonly FrozenTable[];
}): ItemChanges {
  const { held, items } = input;
  const after = new Map(held);
  const changed: Item[] = [];
  const removed = new Map<Stage, string[]>();
  const remove = (key: string, stage: Stage): void => addTo(removed, stage, key);
  const present = new Set<string>();
  for (const item of items) {
    const now = heldItem(item);
    if (!now) continue;
    present.add(item.key);
    const before = held.get(item.key);
    if (before?.hash === now.hash && before.stage === now.stage) continue;
    if (before && before.stage !== now.stage) remove(item.key, before.stage);
    changed.push(item);
    after.set(item.key, now);
  }
  const vanished: string[] = [];
  for (const [key, { table }] of held) {
    if (!present.has(key) && !isOnFrozen(input.frozen ?? [], key, table)) vanished.push(key);
  }
  const holds = suspicious(held, vanished).filter((hold) => input.accepted !== acceptanceOf(hold));
  const missing = new Set<string>();
  let isOpen = false;
  for (const key of vanished) {
    const before = held.get(key);
    const isHeld = holds.some(({ table }) => table === before?.table);
    if (!before || isHeld || !input.missingBefore.has(key)) {
      missing.add(key);
      isOpen ||= !isHeld;
      continue;
    }
    remove(key, before.stage);
    after.delete(key);
  }
  return { changed, removed, missing, isOpen, holds, after };
}

/** The tables of which more than 30 % of the rows, and at least three, are missing. */
export function suspicious(held: HeldItems, vanished: readonly string[]): Hold[] {
  if (vanished.length < SUSPICIOUS_ROWS) return [];
  const tables = new Map<string, { vanished: number; held: number }>();
  for (const { table } of held.values()) {
    const count = tables.get(table) ?? { vanished: 0, held: 0 };
    count.held += 1;
    tables.set(table, count);
  }
  for (const key of vanished) {
    const count = tables.get(held.get(key)?.table ?? '');
    if (count) count.vanished += 1;
  }
  return [...tables]
    .map(([table, count]) => ({ table, ...count }))
    .filter((hold) => hold.vanished >= SUSPICIOUS_ROWS && hold.vanished > hold.held * SUSPICIOUS_PART);
}

/** What a person types to say that the rows were removed on purpose. */
export function acceptanceOf(hold: Hold): string {
  return `${hold.table} ${hold.vanished}`;
}

/** The question to the team, as a sentence for the board. */
export function holdText(hold: Hold, settingCell: string): string {
  return (
    `${hold.table}: ${hold.vanished} of ${counted(hold.held, 'row')} vanished at once. Callboard waits and gives up none ` +
    `of them. Bring them back with undo; or, if they were removed on purpose, type “${acceptanceOf(hold)}” in ${settingCell}.`
  );
}
