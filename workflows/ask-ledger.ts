import { bucketOf } from '../domain/watch/buckets';
import type { AskReport, Item, Step } from '../domain/model';
import type { AskRecord, StageMemory } from './messages';

/** A stage's own record of the asks about each item: the last round of each step, the newest last. */
export class AskLedger {
  private readonly records = new Map<string, readonly AskRecord[]>();

  constructor(asks: StageMemory['asks'] = {}) {
    for (const [itemKey, records] of Object.entries(asks)) this.records.set(itemKey, records);
  }

  of(itemKey: string): readonly AskRecord[] {
    return this.records.get(itemKey) ?? [];
  }

  isOpen(itemKey: string): boolean {
    return this.of(itemKey).some(isOpen);
  }

  /** The items that were asked about, in the buckets given or in all. */
  itemKeys(buckets?: ReadonlySet<number>): string[] {
    const keys = [...this.records.keys()];
    return buckets ? keys.filter((key) => buckets.has(bucketOf(key))) : keys;
  }

  /** The ids of the asks that are open. */
  openAskIds(): string[] {
    return [...this.records.values()]
      .flat()
      .filter(isOpen)
      .map(({ report }) => report.askId);
  }

  /** From 1: which round of a step an ask about it would be now. */
  nextRound(itemKey: string, milestoneId: string): number {
    const rounds = this.of(itemKey).filter(({ step }) => step.milestoneId === milestoneId);
    return 1 + Math.max(0, ...rounds.map(({ round }) => round));
  }

  /** Writes down a new ask; it takes the place of the earlier rounds of its step. */
  add(itemKey: string, record: AskRecord): void {
    const others = this.of(itemKey).filter(({ step }) => step.milestoneId !== record.step.milestoneId);
    this.records.set(itemKey, [...others, record]);
  }

  remove(itemKey: string, askId: string): void {
    const others = this.of(itemKey).filter(({ report }) => report.askId !== askId);
    if (others.length > 0) this.records.set(itemKey, others);
    else this.records.delete(itemKey);
  }

  change(itemKey: string, askId: string, changed: Partial<AskRecord>): void {
    const records = this.of(itemKey);
    if (records.length === 0) return;
    this.records.set(
      itemKey,
      records.map((record) => (record.report.askId === askId ? { ...record, ...changed } : record)),
    );
  }

  /** An answer counts until the sheet says something else in the column that the answer was about. */
  overrule(held: Item, item: Item): void {
    for (const { report, step } of this.of(item.key)) {
      if (report.ended !== 'answered' || rungOf(held, step) === rungOf(item, step)) continue;
      this.change(item.key, report.askId, { overruled: true });
    }
  }

  /** The milestones of an item that a person has said are done, where the sheet has said nothing else since. */
  answered(itemKey: string): { milestoneId: string }[] {
    return this.of(itemKey)
      .filter(counts)
      .map(({ step }) => ({ milestoneId: step.milestoneId }));
  }

  /** The ask about a step; where there is none yet, the last answer that still counts. */
  about(itemKey: string, step: Step | null): AskReport | null {
    const records = this.records.get(itemKey);
    if (!records) return null;
    const newestFirst = [...records].reverse();
    const about = newestFirst.find((record) => record.step.milestoneId === step?.milestoneId);
    return (about ?? newestFirst.find(counts))?.report ?? null;
  }

  all(): StageMemory['asks'] {
    return Object.fromEntries(this.records);
  }

  /** Only those items with an answer that the sheet has overruled. */
  withOverruled(): StageMemory['asks'] {
    return Object.fromEntries([...this.records].filter(([, records]) => records.some(({ overruled }) => overruled)));
  }
}

function isOpen({ report }: AskRecord): boolean {
  return report.ended === null;
}

function counts({ report, overruled }: AskRecord): boolean {
  return report.ended === 'answered' && !overruled;
}

function rungOf(item: Item, step: Step): string | undefined {
  return step.column === 'status' ? item.statusWord : item.marks[step.column];
}
