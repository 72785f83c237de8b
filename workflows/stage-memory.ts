import type { AskLedger } from './ask-ledger';
import type { AddressedNotice, StageMemory } from './messages';
import type { MovedDates } from './moved-dates';
import { ALL_BUCKETS } from './stage-items';
import type { StageKnowledge } from './stage-knowledge';

/** All that a stage has to hand over. */
export interface Carrying {
  readonly known: StageKnowledge;
  readonly asks: AskLedger;
  readonly moves: MovedDates;
  readonly outbox: readonly AddressedNotice[];
}

/**
 * What is handed over when a stage continues as new, in at most so many characters of JSON. Where it is too much, the
 * items stay behind, and after them the asks: items are delivered again, and to open an ask again says how it stands.
 * Only what neither would tell is always kept: what was decided and done, and which answers the sheet has overruled.
 */
export function carried({ known, asks, moves, outbox }: Carrying, mostCharacters: number): StageMemory {
  const { facts, items } = known;
  const pasts = known.pasts.carry();
  const moved = moves.carry();
  const kept = {
    asks: asks.all(),
    facts,
    ...(pasts ? { pasts } : {}),
    ...(moved ? { moves: moved } : {}),
    ...(outbox.length > 0 ? { notices: [...outbox] } : {}),
  };
  const awaited = items.isAwaiting ? { awaitedBuckets: items.awaitedBuckets } : {};
  const whole = { items: Object.fromEntries([...items.all()].map((item) => [item.key, item])), ...kept, ...awaited };
  if (sizeOf(whole) <= mostCharacters) return whole;
  const withoutItems = { items: {}, ...kept, awaitedBuckets: ALL_BUCKETS };
  return sizeOf(withoutItems) <= mostCharacters ? withoutItems : { ...withoutItems, asks: asks.indispensable() };
}

function sizeOf(memory: StageMemory): number {
  return JSON.stringify(memory).length;
}
