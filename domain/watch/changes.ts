import type { Item, Stage, Track } from '../model';
import { stageOf } from '../stages';
import { counted } from '../time/format';
import { addTo } from '../add-to';
import { BUCKET_COUNT, bucketOf } from './buckets';
import { fingerprintOf } from './fingerprint';
import { isOnFrozen, type FrozenTable } from './frozen';
import { tableName } from './table-name';

/** What is kept about an item that a stage holds: enough to see that it changed, was moved or is missing. */
export interface HeldItem {
  readonly hash: string;
  readonly stage: Stage;
  /** The table that its row stands on: these two, whatever its tab is called. */
  readonly sheetId: number;
  readonly track: Track;
  /** As people call it: `Props (props)`. */
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
    sheetId: item.sheetId,
    track: item.track,
    table: tableName(item.tabTitle, item.track),
  };
  heldOf.set(item, held);
  return held;
}

/** Worked out once for each item: items never change, and a reading shares those of rows that have not. */
const heldOf = new WeakMap<Item, HeldItem>();

/** One hash for each bucket of keys: what is handed from poll to poll, however large the spreadsheet. */
export function bucketHashes(held: HeldItems): string[] {
  const { high, low } = sumsOf(held);
  return [...high].map((sum, bucket) => {
    const rest = low[bucket] ?? 0;
    return sum === 0 && rest === 0 ? '' : (4294967296 * (2097151 & sum) + rest).toString(36);
  });
}

/** By bucket, 64 bits: sums, so that the order of the keys makes no difference, and one changes without the others. */
interface Sums {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** What was found of what stages hold: added up for all of it, and the items that it was made of, where it holds no others. */
const sumsOfHeld = new WeakMap<HeldItems, Sums>();
const itemsOfHeld = new WeakMap<HeldItems, readonly Item[]>();

function sumsOf(held: HeldItems): Sums {
  const known = sumsOfHeld.get(held);
  if (known) return known;
  const sums = { high: new Uint32Array(BUCKET_COUNT), low: new Uint32Array(BUCKET_COUNT) };
  for (const [key, { hash }] of held) addHash(sums, key, hash, 1);
  sumsOfHeld.set(held, sums);
  return sums;
}

function copyOf({ high, low }: Sums): Sums {
  return { high: high.slice(), low: low.slice() };
}

/** Has a key held in another way, or not at all, and the sums with it. */
function exchange(held: Map<string, HeldItem>, sums: Sums, key: string, now: HeldItem | null): void {
  const before = held.get(key);
  if (before) addHash(sums, key, before.hash, -1);
  if (now) addHash(sums, key, now.hash, 1);
  if (now) held.set(key, now);
  else held.delete(key);
}

/** Adds (1) or takes away (-1) an item's part; the arrays keep 32 bits of it. */
function addHash({ high, low }: Sums, key: string, hash: string, sign: 1 | -1): void {
  const bucket = bucketOf(key);
  high[bucket] = (high[bucket] ?? 0) + sign * hashPart(key, hash, 0x9e3779b1);
  low[bucket] = (low[bucket] ?? 0) + sign * hashPart(key, hash, 0x85ebca6b);
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
  /** Those of rows that a stage holds first, and then the new ones: else a row might be there twice for a moment. */
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
  readonly sheetId: number;
  readonly track: Track;
  readonly table: string;
  readonly vanished: number;
  readonly held: number;
}

/** More than this part of a table, and at least so many rows, vanish by mistake rather than on purpose. */
const SUSPICIOUS_PART = 0.3;
const SUSPICIOUS_ROWS = 3;

/** Items that are compared between two rests. */
const ITEMS_PER_STEP = 500;

/**
 * What changed between what the stages hold and what the spreadsheet says. A row that is missing for the first time is
 * only noted: it counts as gone when the next poll misses it as well, so that an undo costs nothing. `accepted` is the
 * team's word that rows were removed on purpose, such as `Props (props) 12`. Rows of `frozen` tables are never gone.
 * In steps of some milliseconds.
 */
export function* itemChanges(input: {
  readonly held: HeldItems;
  readonly items: readonly Item[];
  readonly missingBefore: ReadonlySet<string>;
  readonly accepted: string | null;
  readonly frozen?: readonly FrozenTable[];
}): Generator<undefined, ItemChanges> {
  const { held, items } = input;
  const { come, gone, hasStage } = differing(held, items);
  const after = new Map(held);
  const sums = copyOf(sumsOf(held));
  const changed: Item[] = [];
  const added: Item[] = [];
  const removed = new Map<Stage, string[]>();
  const remove = (key: string, stage: Stage): void => addTo(removed, stage, key);
  for (const [index, item] of come.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield;
    const now = heldItem(item);
    const before = held.get(item.key);
    if (!now || (before?.hash === now.hash && before.stage === now.stage)) continue;
    if (before && before.stage !== now.stage) remove(item.key, before.stage);
    (before ? changed : added).push(item);
    exchange(after, sums, item.key, now);
  }
  const vanished = gone.filter((key) => {
    const before = held.get(key);
    return before !== undefined && !isOnFrozen(input.frozen ?? [], key, before);
  });
  // Measured against the rows that are new as well: what is decided here holds in polls that see nothing change.
  const holds = suspicious(after, vanished).filter((hold) => input.accepted !== acceptanceOf(hold));
  const missing = new Set<string>();
  let isOpen = false;
  for (const key of vanished) {
    const before = held.get(key);
    const isHeld = holds.some(({ sheetId, track }) => sheetId === before?.sheetId && track === before.track);
    if (!before || isHeld || !input.missingBefore.has(key)) {
      missing.add(key);
      isOpen ||= !isHeld;
      continue;
    }
    remove(key, before.stage);
    exchange(after, sums, key, null);
  }
  sumsOfHeld.set(after, sums);
  if (hasStage && after.size === items.length) itemsOfHeld.set(after, items);
  return { changed: [...changed, ...added], removed, missing, isOpen, holds, after };
}

/**
 * The items that are not, as the very same, among those that `held` was made of, and the keys of which no item is left. Where
 * nobody knows what it was made of, or it holds more than that, all are looked at.
 */
function differing(
  held: HeldItems,
  items: readonly Item[],
): {
  readonly come: readonly Item[];
  readonly gone: readonly string[];
  /** Whether a stage looks after every item. */
  readonly hasStage: boolean;
} {
  const before = itemsOfHeld.get(held);
  const found = before ? newIn(items, before) : items;
  const come = found.filter(({ track }) => stageOf(track) !== null);
  const left = new Set(come.map(({ key }) => key));
  const keys = before ? newIn(before, items).map(({ key }) => key) : [...held.keys()];
  return { come, gone: keys.filter((key) => !left.has(key)), hasStage: come.length === found.length };
}

/** The items of `these` that are not in `those`, which are mostly the same in the same order. */
function newIn(these: readonly Item[], those: readonly Item[]): Item[] {
  const most = Math.min(these.length, those.length);
  let top = 0;
  while (top < most && these[top] === those[top]) top += 1;
  let end = 0;
  while (end < most - top && these[these.length - 1 - end] === those[those.length - 1 - end]) end += 1;
  const middle = these.slice(top, these.length - end);
  if (these.length === those.length) return middle.filter((item, index) => item !== those[top + index]);
  const others = new Set(those.slice(top, those.length - end));
  return middle.filter((item) => !others.has(item));
}

/** The tables of which more than 30 % of the rows, and at least three, are missing. */
export function suspicious(held: HeldItems, vanished: readonly string[]): Hold[] {
  if (vanished.length < SUSPICIOUS_ROWS) return [];
  const gone = new Set(vanished);
  const tables = new Map<string, { -readonly [Name in keyof Hold]: Hold[Name] }>();
  for (const [key, { sheetId, track, table }] of held) {
    const id = `${sheetId} ${track}`;
    const hold = tables.get(id) ?? { sheetId, track, table, vanished: 0, held: 0 };
    tables.set(id, hold);
    hold.held += 1;
    if (gone.has(key)) hold.vanished += 1;
    // The tab may have another title since a row was last seen.
    else hold.table = table;
  }
  return [...tables.values()].filter(
    (hold) => hold.vanished >= SUSPICIOUS_ROWS && hold.vanished > hold.held * SUSPICIOUS_PART,
  );
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
