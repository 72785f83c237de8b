const WINDOW_MS = 60_000;
const MOST_TRIES = 10;
const MOST_ADDRESSES = 10_000;

/** Counts, for each address, the links with a wrong code in the last minute: whoever guesses has to wait. */
export class WrongTries {
  private readonly triesOf = new Map<string, number[]>();

  /** Whether nothing more is answered to the address for now. Host time in epoch milliseconds. */
  isBlocked(address: string, now: number): boolean {
    return this.recent(address, now).length >= MOST_TRIES;
  }

  add(address: string, now: number): void {
    const tries = [...this.recent(address, now), now].slice(-MOST_TRIES);
    // Set anew, so that the map is in the order of the last try and the oldest address goes first.
    this.triesOf.delete(address);
    this.triesOf.set(address, tries);
    const [oldest] = this.triesOf.keys();
    if (this.triesOf.size > MOST_ADDRESSES && oldest !== undefined) this.triesOf.delete(oldest);
  }

  private recent(address: string, now: number): number[] {
    return (this.triesOf.get(address) ?? []).filter((at) => now - at < WINDOW_MS);
  }
}
