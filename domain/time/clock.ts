import type { ProductionClock } from '../model';

/** The production's time at the host's time `hostMs`; both in epoch milliseconds. */
export function productionNow(clock: ProductionClock, hostMs: number): number {
  return clock.productionMs + (hostMs - clock.hostMs) * clock.speed;
}

/** How long the host must wait until the production's clock shows `productionMs`; never negative. */
export function hostDelayMs(clock: ProductionClock, hostNowMs: number, productionMs: number): number {
  return Math.max(0, Math.ceil((productionMs - productionNow(clock, hostNowMs)) / clock.speed));
}
