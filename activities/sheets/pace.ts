const MINUTE_MS = 60_000;

/** How long until the next poll: soon while people edit, seldom when nobody does. */
export function pollDelayMs(state: { readonly isFast: boolean; readonly quietMs: number }): number {
  if (state.isFast) return 1_000;
  if (state.quietMs < 10 * MINUTE_MS) return 5_000;
  return state.quietMs < 60 * MINUTE_MS ? 15_000 : MINUTE_MS;
}
