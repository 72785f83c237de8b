import { bucketOf } from '../domain/watch/buckets';
import { isListKey } from '../domain/breakdown/list-items';
import type { Answer, AskReport, Item, Step } from '../domain/model';
import type { AskedBefore } from '../domain/money/approval';
import { matterOf, type Matter } from './matters';
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

  /** Whether an ask about this matter of the item is open. */
  isOpen(itemKey: string, matter: Matter = 'milestones'): boolean {
    return this.of(itemKey).some((record) => isOpen(record) && matterOf(record.step) === matter);
  }

  /** The last ask about a matter that is not the milestones; `null` where there was none. */
  last(itemKey: string, matter: Exclude<Matter, 'milestones'>): AskRecord | null {
    return this.of(itemKey).findLast((record) => matterOf(record.step) === matter) ?? null;
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

  /**
   * Writes down a new ask; it takes the place of the earlier rounds of its step, but what was decided or done in them is
   * kept.
   */
  add(itemKey: string, record: AskRecord): void {
    const isRound = ({ step }: AskRecord): boolean => step.milestoneId === record.step.milestoneId;
    const others = this.of(itemKey).filter((other) => !isRound(other));
    const before = this.of(itemKey).findLast(isRound);
    const kept = {
      ...(isListKey(itemKey) && before ? { confirmed: before.seen ?? before.confirmed } : {}),
      ...(before?.prepared ? { prepared: before.prepared } : {}),
      ...(before?.approved === undefined ? {} : { approved: before.approved }),
    };
    this.records.set(itemKey, [...others, { ...record, ...kept }]);
  }

  remove(itemKey: string, askId: string): void {
    const others = this.of(itemKey).filter(({ report }) => report.askId !== askId);
    if (others.length > 0) this.records.set(itemKey, others);
    else this.records.delete(itemKey);
  }

  /** An ask has ended without an answer. */
  end(itemKey: string, askId: string, why: 'sheetMoved' | 'itemGone' | 'superseded'): void {
    const known = this.of(itemKey).find(({ report }) => report.askId === askId);
    if (known) this.change(itemKey, askId, { report: { ...known.report, ended: why } });
  }

  change(itemKey: string, askId: string, changed: Partial<AskRecord>): void {
    const records = this.of(itemKey);
    if (records.length === 0) return;
    this.records.set(
      itemKey,
      records.map((record) => (record.report.askId === askId ? { ...record, ...changed } : record)),
    );
  }

  /** Takes in how an ask stands, with what was decided or done by it. `item` is what the sheet says now. */
  take(item: Item | undefined, itemKey: string, report: AskReport): void {
    const record = this.of(itemKey).find((known) => known.report.askId === report.askId);
    if (!record) return;
    const effects = effectsOf(record, report);
    const seen = report.ended === 'answered' && item ? { seen: rungOf(item, record.step) ?? '' } : {};
    this.change(itemKey, report.askId, { report, ...effects, ...seen });
  }

  /**
   * An answer counts until the sheet says something else in the column that the answer was about, also where the row was
   * away in between.
   */
  overrule(item: Item): void {
    for (const { report, step, seen, overruled } of this.of(item.key)) {
      if (report.ended !== 'answered' || seen === undefined || overruled) continue;
      if (matterOf(step) !== 'milestones' && matterOf(step) !== 'approval') continue;
      if ((rungOf(item, step) ?? '') !== seen) this.change(item.key, report.askId, { overruled: true });
    }
  }

  /** The milestones of an item that a person has said are done, where the sheet has said nothing else since. */
  answered(itemKey: string): { milestoneId: string }[] {
    return this.of(itemKey)
      .filter((record) => counts(record) && matterOf(record.step) === 'milestones')
      .map(({ step }) => ({ milestoneId: step.milestoneId }));
  }

  /** The ask about a step; where there is none yet, the last answer that still counts. */
  about(itemKey: string, step: Step | null): AskReport | null {
    const records = this.records.get(itemKey);
    if (!records) return null;
    const newestFirst = [...records].reverse();
    const about = newestFirst.find((record) => record.step.milestoneId === step?.milestoneId);
    const answered = newestFirst.find((record) => counts(record) && matterOf(record.step) === 'milestones');
    return (about ?? answered)?.report ?? null;
  }

  /** What a department's list held when it was confirmed last; `null` where it never was. */
  confirmedList(itemKey: string): string | null {
    const last = this.of(itemKey).at(-1);
    return last?.seen ?? last?.confirmed ?? null;
  }

  /** What was asked about an item's money before; `null` where nothing was. */
  approvalBefore(itemKey: string): AskedBefore | null {
    const record = this.last(itemKey, 'approval');
    if (!record) return null;
    return { step: record.step, approved: record.overruled ? null : (record.approved ?? null) };
  }

  /** What the line producer has decided about somebody's papers; `null` where nothing was. */
  papersDecision(itemKey: string): Answer | null {
    const record = this.last(itemKey, 'papers');
    return record?.report.answers.findLast(({ kind }) => kind === 'allow' || kind === 'refuse') ?? null;
  }

  /** The preparations that somebody has said are done, by id. */
  prepared(itemKey: string): readonly string[] {
    return this.last(itemKey, 'preparations')?.prepared ?? [];
  }

  all(): StageMemory['asks'] {
    return Object.fromEntries(this.records);
  }

  /** Only what neither the sheet nor an ask that is opened again would tell: see `StageBook.carry`. */
  indispensable(): StageMemory['asks'] {
    const isKept = ({ overruled, step }: AskRecord): boolean => overruled || matterOf(step) !== 'milestones';
    const kept = [...this.records].filter(([key, records]) => isListKey(key) || records.some(isKept));
    return Object.fromEntries(kept.map(([key, records]) => [key, records.map(withoutLines)]));
  }
}

function isOpen({ report }: AskRecord): boolean {
  return report.ended === null;
}

function counts({ report, overruled }: AskRecord): boolean {
  return report.ended === 'answered' && !overruled;
}

/** What was decided and done by an ask, with what was before. */
function effectsOf({ step, prepared = [], approved }: AskRecord, { answers }: AskReport): Partial<AskRecord> {
  const done = new Set([...prepared, ...answers.flatMap(({ lines = [] }) => lines)]);
  const isApproved = answers.some(({ kind }) => kind === 'approve');
  const amount = step.about?.kind === 'approval' && isApproved ? step.about.amount : undefined;
  return {
    ...(done.size > 0 ? { prepared: [...done] } : {}),
    ...(amount === undefined ? {} : { approved: Math.max(amount, approved ?? 0) }),
  };
}

function rungOf(item: Item, step: Step): string | undefined {
  if (matterOf(step) === 'approval') return item.money?.approval ?? undefined;
  // What a department has confirmed counts until its scenes change.
  if (isListKey(item.key)) return item.notes;
  return step.column === 'status' ? item.statusWord : item.marks[step.column];
}

/** An ask that is open is told its lines again. */
function withoutLines(record: AskRecord): AskRecord {
  const { about } = record.step;
  if (about?.kind !== 'preparations') return record;
  return { ...record, told: '', step: { ...record.step, about: { ...about, lines: [] } } };
}
