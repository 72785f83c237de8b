import type { AskReport, Item, ItemReport, ProductionFacts, Step } from '../domain/model';
import { atStake, nextStep } from '../domain/deadlines/next-step';
import { opensAt } from '../domain/escalation/ladder';
import { reportOf } from '../domain/readiness/report';
import { bucketOf } from '../domain/watch/buckets';
import { fingerprintOf } from './fingerprint';
import type { AskRecord, ItemsChanged, StageMemory } from './messages';

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
  private readonly asks = new Map<string, readonly AskRecord[]>();
  private readonly steps = new Map<string, Step | null>();
  /** When the ask about an item is to be opened; absent where it is open or none is needed. */
  private readonly openings = new Map<string, number>();
  private readonly touched = new Set<string>();
  private facts: ProductionFacts | null = null;

  constructor(memory?: StageMemory) {
    for (const [key, item] of Object.entries(memory?.items ?? {})) this.items.set(key, item);
    for (const [key, records] of Object.entries(memory?.asks ?? {})) this.asks.set(key, records);
    this.facts = memory?.facts ?? null;
    this.touchAll();
  }

  get productionFacts(): ProductionFacts | null {
    return this.facts;
  }

  get size(): number {
    return this.items.size;
  }

  /** Takes in rows of the sheet. Says whether anything is different from before. */
  takeItems({ items, removedKeys, completeBuckets }: ItemsChanged): boolean {
    const before = this.touched.size;
    for (const item of items) this.takeItem(item);
    const delivered = new Set(items.map((item) => item.key));
    const complete = new Set(completeBuckets);
    const gone = [...this.items.keys()].filter((key) => complete.has(bucketOf(key)) && !delivered.has(key));
    for (const key of [...removedKeys, ...gone]) if (this.items.delete(key)) this.touched.add(key);
    return this.touched.size > before;
  }

  private takeItem(item: Item): void {
    const held = this.items.get(item.key);
    if (held && JSON.stringify(held) === JSON.stringify(item)) return;
    this.items.set(item.key, item);
    this.touched.add(item.key);
    if (held) this.overrule(held, item);
  }

  /** An answer counts until the sheet says something else in the column that the answer was about. */
  private overrule(held: Item, item: Item): void {
    const records = this.asks.get(item.key);
    if (!records) return;
    const isOverruled = ({ step }: AskRecord): boolean => rungOf(held, step) !== rungOf(item, step);
    this.asks.set(
      item.key,
      records.map((record) =>
        record.report.ended === 'answered' && isOverruled(record) ? { ...record, overruled: true } : record,
      ),
    );
  }

  /** Says whether anything is different from before. */
  takeFacts(facts: ProductionFacts): boolean {
    if (JSON.stringify(facts) === JSON.stringify(this.facts)) return false;
    this.facts = facts;
    this.touchAll();
    return true;
  }

  /** An ask of this stage says how it stands. One that the stage does not know is left alone. */
  takeReport(itemKey: string, report: AskReport): void {
    this.change(itemKey, report.askId, (record) => ({ ...record, report }));
    this.touched.add(itemKey);
  }

  /** Works out anew what follows from everything that was touched, and what the asks must be told. */
  settle(now: number): Errand[] {
    const { facts } = this;
    if (!facts) return [];
    const errands: Errand[] = [];
    const moments = new Map<string, number | null>();
    for (const key of this.touched) {
      const item = this.items.get(key);
      const step = item ? nextStep(item, facts, this.answered(key)) : null;
      this.steps.set(key, step);
      errands.push(...this.errandsFor(key, item, step, facts));
      this.plan(key, step, facts, now, moments);
      if (!item) this.steps.delete(key);
    }
    this.touched.clear();
    return errands;
  }

  private errandsFor(key: string, item: Item | undefined, step: Step | null, facts: ProductionFacts): Errand[] {
    const errands: Errand[] = [];
    for (const { report, step: asked, told } of this.asks.get(key) ?? []) {
      const { askId } = report;
      if (report.ended !== null) continue;
      if (!item || !step || step.milestoneId !== asked.milestoneId) {
        const why = item ? 'sheetMoved' : 'itemGone';
        this.change(key, askId, (record) => ({ ...record, report: { ...record.report, ended: why } }));
        errands.push({ kind: 'resolved', askId, why });
        continue;
      }
      const question = questionOf(item, step, facts);
      const fingerprint = fingerprintOf(question);
      if (fingerprint === told) continue;
      this.change(key, askId, (record) => ({ ...record, step, told: fingerprint }));
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
    if (!step || this.isOpen(key)) return;
    const same = `${step.dueDate ?? ''}|${step.ownerKey ?? ''}`;
    const at = moments.has(same) ? (moments.get(same) ?? null) : opensAt(step, facts, now);
    moments.set(same, at);
    if (at !== null) this.openings.set(key, at);
  }

  private isOpen(key: string): boolean {
    return (this.asks.get(key) ?? []).some(({ report }) => report.ended === null);
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
    const { item, step } = { item: this.items.get(itemKey), step: this.steps.get(itemKey) ?? null };
    this.openings.delete(itemKey);
    if (!item || !step || !this.facts || this.isOpen(itemKey)) return null;
    const question = questionOf(item, step, this.facts);
    const records = this.asks.get(itemKey) ?? [];
    const round = 1 + records.filter((record) => record.step.milestoneId === step.milestoneId).length;
    const askId = idOf(question, round);
    const report: AskReport = { askId, level: null, asked: [], answers: [], ended: null };
    this.asks.set(itemKey, [...records, { report, step, told: fingerprintOf(question), overruled: false }]);
    return { ...question, askId };
  }

  /** Takes back `open`, because the ask could not be opened, and plans it for `at`. */
  postpone(itemKey: string, askId: string, at: number): void {
    const records = this.asks.get(itemKey) ?? [];
    this.asks.set(
      itemKey,
      records.filter(({ report }) => report.askId !== askId),
    );
    this.openings.set(itemKey, at);
  }

  /** The ids of the asks that are open. */
  openAskIds(): string[] {
    return [...this.asks.values()].flatMap((records) =>
      records.filter(({ report }) => report.ended === null).map(({ report }) => report.askId),
    );
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
    return page.map((item) => {
      const step = this.steps.get(item.key) ?? null;
      return reportOf(item, step, this.askAbout(item.key, step), facts, now);
    });
  }

  /** The last ask about the step; where there is none yet, the last answer that still counts. */
  private askAbout(key: string, step: Step | null): AskReport | null {
    const newestFirst = [...(this.asks.get(key) ?? [])].reverse();
    const about = newestFirst.find((record) => record.step.milestoneId === step?.milestoneId);
    return (about ?? newestFirst.find(counts))?.report ?? null;
  }

  private answered(key: string): { milestoneId: string }[] {
    return (this.asks.get(key) ?? []).filter(counts).map(({ step }) => ({ milestoneId: step.milestoneId }));
  }

  /** What is handed over when the workflow continues as new. */
  carry(): StageMemory {
    return { items: Object.fromEntries(this.items), asks: Object.fromEntries(this.asks), facts: this.facts };
  }

  private touchAll(): void {
    for (const key of [...this.items.keys(), ...this.asks.keys()]) this.touched.add(key);
  }

  private change(itemKey: string, askId: string, how: (record: AskRecord) => AskRecord): void {
    const records = this.asks.get(itemKey);
    if (!records) return;
    this.asks.set(
      itemKey,
      records.map((record) => (record.report.askId === askId ? how(record) : record)),
    );
  }
}

function counts({ report, overruled }: AskRecord): boolean {
  return report.ended === 'answered' && !overruled;
}

function rungOf(item: Item, step: Step): string | undefined {
  return step.column === 'status' ? item.statusWord : item.marks[step.column];
}

/** An ask is told of the people it may have to tell, and of nobody else: less to keep, and fewer addresses to keep it of. */
function questionOf(item: Item, step: Step, facts: ProductionFacts): Question {
  const told = [step.ownerKey, facts.associateProducer, facts.lineProducer, facts.executiveProducer];
  const people = facts.people.filter((person) => told.includes(person.key));
  return { item, step, atStake: atStake(item, facts), facts: { ...facts, people, shootDays: [] } };
}
