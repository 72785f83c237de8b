import type { AskReport, Item, ItemReport, ProductionFacts, Step } from '../domain/model';
import { atStake } from '../domain/deadlines/at-stake';
import { redated } from '../domain/deadlines/needed-on';
import { nextStep } from '../domain/deadlines/next-step';
import { opensAt } from '../domain/escalation/ladder';
import { reportDay, reportOn } from '../domain/readiness/report';
import { BUCKET_COUNT, bucketOf } from '../domain/watch/buckets';
import { AskLedger } from './ask-ledger';
import { fingerprintOf } from './fingerprint';
import { ItemPasts } from './item-pasts';
import type { ItemsChanged, StageMemory } from './messages';

/** What an ask is told about its question. */
export interface Question {
  readonly item: Item;
  readonly step: Step;
  readonly atStake: string;
  readonly facts: ProductionFacts;
}

/** What a stage has to say to the asks that are open. */
export type Errand =
  | { readonly kind: 'resolved'; readonly askId: string; readonly why: 'sheetMoved' | 'itemGone' }
  | { readonly kind: 'changed'; readonly askId: string; readonly question: Question };

export interface Opening {
  readonly itemKey: string;
  /** Production time, epoch milliseconds. */
  readonly at: number;
}

/**
 * What a stage knows: items, facts, asks, and what follows from them. Pure bookkeeping, so that it can be tested without
 * a server: it is told what happened and says what is to be done. All times are production time in epoch milliseconds.
 */
export class StageBook {
  private readonly items = new Map<string, Item>();
  private readonly asks: AskLedger;
  private readonly steps = new Map<string, Step | null>();
  /** When the ask about an item is to be opened; absent where it is open or none is needed. */
  private readonly openings = new Map<string, number>();
  /** Items of which it has yet to be worked out what follows. */
  private readonly touched = new Set<string>();
  /** Buckets whose items are on their way again. */
  private readonly awaited: Set<number>;
  /** When each item last moved, and from where. */
  private readonly pasts: ItemPasts;
  private facts: ProductionFacts | null;

  constructor(memory?: StageMemory) {
    for (const [key, item] of Object.entries(memory?.items ?? {})) this.items.set(key, item);
    this.asks = new AskLedger(memory?.asks);
    this.facts = memory?.facts ?? null;
    this.awaited = new Set(memory?.awaitedBuckets ?? []);
    this.pasts = new ItemPasts(memory?.pasts);
    this.touchAll();
  }

  get productionFacts(): ProductionFacts | null {
    return this.facts;
  }

  get size(): number {
    return this.items.size;
  }

  /** Whether items were left behind by the run before and have not been delivered again yet. */
  get isAwaitingItems(): boolean {
    return this.awaited.size > 0;
  }

  /** Takes in rows of the sheet at a moment. Says whether anything is different from before. */
  takeItems({ items, removedKeys, completeBuckets }: ItemsChanged, now: number): boolean {
    const wasAwaiting = this.isAwaitingItems;
    const changed = items.filter((item) => this.takeItem(item, now)).length;
    const gone = completeBuckets.length === 0 ? [] : this.goneFrom(completeBuckets, items);
    const removed = [...removedKeys, ...gone].filter((key) => this.items.delete(key));
    for (const key of removed) {
      this.touched.add(key);
      this.pasts.forget(key);
    }
    this.arrive(completeBuckets);
    return changed + removed.length > 0 || wasAwaiting;
  }

  private takeItem(item: Item, now: number): boolean {
    const held = this.items.get(item.key);
    if (held && JSON.stringify(held) === JSON.stringify(item)) return false;
    // An item that was left behind comes back as it was: nobody moved it.
    if (held || !this.awaited.has(bucketOf(item.key))) this.pasts.see(held ?? null, item, now);
    this.items.set(item.key, item);
    this.touched.add(item.key);
    if (held) this.asks.overrule(held, item);
    return true;
  }

  private goneFrom(completeBuckets: readonly number[], items: readonly Item[]): string[] {
    const delivered = new Set(items.map((item) => item.key));
    const complete = new Set(completeBuckets);
    return [...this.items.keys()].filter((key) => !delivered.has(key) && complete.has(bucketOf(key)));
  }

  /** Items of these buckets are all here: an ask whose item did not come with them has lost it. */
  private arrive(completeBuckets: readonly number[]): void {
    const arrived = new Set(completeBuckets.filter((bucket) => this.awaited.delete(bucket)));
    if (arrived.size === 0) return;
    for (const key of this.asks.itemKeys(arrived)) this.touched.add(key);
  }

  /** Says whether anything is different from before. */
  takeFacts(facts: ProductionFacts): boolean {
    if (JSON.stringify(facts) === JSON.stringify(this.facts)) return false;
    if (this.facts) this.redate(this.facts, facts);
    this.facts = facts;
    this.touchAll();
    return true;
  }

  /** A new schedule moves everything that follows its scenes, before the rows themselves are told of again. */
  private redate(before: ProductionFacts, after: ProductionFacts): void {
    for (const [key, item] of this.items) {
      const moved = redated(item, before, after);
      if (moved !== item) this.items.set(key, moved);
    }
  }

  /** An ask of this stage says how it stands. One that the stage does not know is left alone. */
  takeReport(itemKey: string, report: AskReport): void {
    this.asks.change(itemKey, report.askId, { report });
    this.touched.add(itemKey);
  }

  /** An ask was opened before, and nobody knows what it was told since: it is told again. */
  adopt(itemKey: string, report: AskReport): void {
    this.asks.change(itemKey, report.askId, { told: '' });
    this.takeReport(itemKey, report);
  }

  /** An ask does not run any more, although it never said that it ended: its step is asked about anew. */
  lose(itemKey: string, askId: string): void {
    const lost = this.asks.of(itemKey).find(({ report }) => report.askId === askId && report.ended === null);
    if (lost) this.takeReport(itemKey, { ...lost.report, ended: 'itemGone' });
  }

  /** Works out anew what follows from everything that was touched, and what the asks must be told. */
  settle(now: number): Errand[] {
    const { facts } = this;
    if (!facts) return [];
    const errands: Errand[] = [];
    const moments = new Map<string, number | null>();
    for (const key of this.touched) {
      const item = this.items.get(key);
      if (!item && this.awaited.has(bucketOf(key))) continue;
      const step = item ? nextStep(item, facts, this.asks.answered(key)) : null;
      errands.push(...this.errandsFor(key, item, step, facts));
      this.plan(key, step, facts, now, moments);
      if (item) this.pasts.date(item, this.steps.get(key), step, now);
      if (item) this.steps.set(key, step);
      else this.steps.delete(key);
    }
    this.touched.clear();
    return errands;
  }

  private errandsFor(key: string, item: Item | undefined, step: Step | null, facts: ProductionFacts): Errand[] {
    const errands: Errand[] = [];
    for (const { report, step: asked, told } of this.asks.of(key)) {
      const { askId } = report;
      if (report.ended !== null) continue;
      if (!item || step?.milestoneId !== asked.milestoneId) {
        const why = item ? 'sheetMoved' : 'itemGone';
        this.asks.change(key, askId, { report: { ...report, ended: why } });
        errands.push({ kind: 'resolved', askId, why });
        continue;
      }
      const question = questionOf(item, step, facts);
      const fingerprint = fingerprintOf(question);
      if (fingerprint === told) continue;
      this.asks.change(key, askId, { step, told: fingerprint });
      errands.push({ kind: 'changed', askId, question });
    }
    return errands;
  }

  private plan(
    key: string,
    step: Step | null,
    facts: ProductionFacts,
    now: number,
    moments: Map<string, number | null>,
  ): void {
    this.openings.delete(key);
    if (!step || this.asks.isOpen(key)) return;
    const same = `${step.dueDate ?? ''}|${step.ownerKey ?? ''}`;
    const at = moments.has(same) ? (moments.get(same) ?? null) : opensAt(step, facts, now);
    moments.set(same, at);
    if (at !== null) this.openings.set(key, at);
  }

  /** The asks whose time has come, the earliest first. */
  due(now: number): Opening[] {
    const due = [...this.openings].filter(([, at]) => at <= now).map(([itemKey, at]) => ({ itemKey, at }));
    return due.sort((a, b) => a.at - b.at);
  }

  /** The next ask that will be opened; `null` when none is known. */
  nextOpening(): Opening | null {
    let next: Opening | null = null;
    for (const [itemKey, at] of this.openings) if (next === null || at < next.at) next = { itemKey, at };
    return next;
  }

  /** Writes down that the ask about an item is being opened and gives what it is to ask, and in which round. */
  open(itemKey: string, idOf: (question: Question, round: number) => string): (Question & { askId: string }) | null {
    const opened = this.stepOf(itemKey);
    this.openings.delete(itemKey);
    if (!opened || !this.facts || this.asks.isOpen(itemKey)) return null;
    const { item, step } = opened;
    const question = questionOf(item, step, this.facts);
    const round = this.asks.nextRound(itemKey, step.milestoneId);
    const askId = idOf(question, round);
    const report: AskReport = { askId, level: null, asked: [], answers: [], ended: null };
    this.asks.add(itemKey, { report, step, round, told: fingerprintOf(question), overruled: false });
    return { ...question, askId };
  }

  /** Takes back `open`, because the ask could not be opened, and plans it for `at`. */
  postpone(itemKey: string, askId: string, at: number): void {
    this.asks.remove(itemKey, askId);
    this.openings.set(itemKey, at);
  }

  /** The ids of the asks that are open. */
  openAskIds(): string[] {
    return this.asks.openAskIds();
  }

  stepOf(itemKey: string): { readonly item: Item; readonly step: Step } | null {
    const item = this.items.get(itemKey);
    const step = this.steps.get(itemKey);
    return item && step ? { item, step } : null;
  }

  /** How every item stands, in the order in which the sheet first told of them. */
  reports(now: number, offset = 0, limit = Number.POSITIVE_INFINITY): ItemReport[] {
    const { facts } = this;
    if (!facts) return [];
    const page = [...this.items.values()].slice(offset, offset + limit);
    const day = reportDay(facts, now, this.pasts.since);
    return page.map((item) => {
      const isStale = this.touched.has(item.key);
      const step = isStale ? nextStep(item, facts, this.asks.answered(item.key)) : (this.steps.get(item.key) ?? null);
      const past = this.pasts.of(item.key);
      return reportOn(day, { item, step, ask: this.asks.about(item.key, step), ...(past ? { past } : {}) });
    });
  }

  /**
   * What is handed over when the workflow continues as new, in at most so many characters of JSON. Where it is too
   * much, the items stay behind, and after them the asks: items are delivered again, and to open an ask again says how
   * it stands. Only what neither would tell is always kept: which answers the sheet has overruled.
   */
  carry(mostCharacters: number): StageMemory {
    const { facts } = this;
    const asks = this.asks.all();
    const awaited = this.isAwaitingItems ? { awaitedBuckets: [...this.awaited] } : {};
    const carriedPasts = this.pasts.carry();
    const pasts = carriedPasts ? { pasts: carriedPasts } : {};
    const whole = { items: Object.fromEntries(this.items), asks, facts, ...pasts, ...awaited };
    if (sizeOf(whole) <= mostCharacters) return whole;
    const awaitedBuckets = Array.from({ length: BUCKET_COUNT }, (_, bucket) => bucket);
    const withoutItems = { items: {}, asks, facts, ...pasts, awaitedBuckets };
    return sizeOf(withoutItems) <= mostCharacters ? withoutItems : { ...withoutItems, asks: this.asks.withOverruled() };
  }

  private touchAll(): void {
    for (const key of [...this.items.keys(), ...this.asks.itemKeys()]) this.touched.add(key);
  }
}

function sizeOf(memory: StageMemory): number {
  return JSON.stringify(memory).length;
}

/** An ask is told of the people it may have to tell, and of nobody else: less to keep, and fewer addresses to keep it of. */
function questionOf(item: Item, step: Step, facts: ProductionFacts): Question {
  const told = [step.ownerKey, facts.associateProducer, facts.lineProducer, facts.executiveProducer];
  const people = facts.people.filter((person) => told.includes(person.key));
  return { item, step, atStake: atStake(item, facts), facts: { ...facts, people, shootDays: [] } };
}
