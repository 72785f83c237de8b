export interface CallCount {
  calls: number;
  bytesIn: number;
  bytesOut: number;
  /** Answers by HTTP status. */
  readonly statuses: Record<string, number>;
}

/** Counts calls and the bytes of their bodies by method, for benches and tests. */
export class CallLog {
  private counts: Record<string, CallCount> = {};

  note(method: string, status: number, bytesIn: number, bytesOut: number): void {
    const count = (this.counts[method] ??= { calls: 0, bytesIn: 0, bytesOut: 0, statuses: {} });
    count.calls += 1;
    count.bytesIn += bytesIn;
    count.bytesOut += bytesOut;
    count.statuses[status] = (count.statuses[status] ?? 0) + 1;
  }

  /** What was counted since the start, or the last `clear`. */
  all(): Readonly<Record<string, CallCount>> {
    return this.counts;
  }

  clear(): void {
    this.counts = {};
  }
}
