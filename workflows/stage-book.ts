import { isClosed } from '../domain/deadlines/standing';
import { redated } from '../domain/deadlines/needed-on';
import type { AskReport, Item, ItemReport, ProductionFacts, Step } from '../domain/model';
import { isListKey, listItem, listKey } from '../domain/breakdown/list-items';
import type { DepartmentList } from '../domain/breakdown/department-lists';
import { reportDay } from '../domain/readiness/report';
import { AskLedger } from './ask-ledger';
import { fallenOf } from './fallen';
import { fingerprintOf } from './fingerprint';
import { ItemPasts } from './item-pasts';
import { isSameQuestion, matterOf, restated, stepsOf, type ItemSteps, type Matter } from './matters';
import type { AddressedNotice, ItemsChanged, StageMemory } from './messages';
import { MovedDates } from './moved-dates';
import { decisionNotices, fallenNotices, movedNotices } from './notices';
import { Openings, type Opening } from './openings';
import { plan } from './planning';
import { pageOfReports } from './stage-reports';
import { ALL_BUCKETS, StageItems } from './stage-items';
import { questionOf, type Question } from './stage-question';

/** What a stage has to say to the asks that are open. */
export type Errand =
  | { readonly kind: 'resolved'; readonly askId: string; readonly why: 'sheetMoved' | 'itemGone' | 'superseded' }
  | { readonly kind: 'changed'; readonly askId: string; readonly question: Question };

/**
 * What a stage knows: items, facts, asks, and what follows from them. Pure bookkeeping, so that it can be tested without
 * a server: it is told what happened and says what is to be done. All times are production time in epoch milliseconds.
 */
export class StageBook {
  private readonly items: StageItems;
  private readonly asks: AskLedger;
  private readonly steps = new Map<string, ItemSteps>();
  private readonly openings = new Openings();
  /** Items of which it has yet to be worked out what follows. */
  private readonly touched = new Set<string>();
  /** When each item last moved, and from where. */
  private readonly pasts: ItemPasts;
  private readonly moves: MovedDates;
  /** Items that have fallen through since what follows was last worked out. */
  private readonly fallen = new Set<string>();
  private readonly outbox: AddressedNotice[];
  private facts: ProductionFacts | null;
  /** What the departments need of the script; `null` until it was read in this run. */
  private lists: { readonly lists: readonly DepartmentList[]; readonly sheetId: number } | null = null;

  constructor(memory?: StageMemory, now = 0) {
    this.items = new StageItems(memory);
    this.asks = new AskLedger(memory?.asks);
    this.facts = memory?.facts ?? null;
    this.pasts = new ItemPasts(memory?.pasts);
    this.moves = new MovedDates(memory?.moves, now);
    this.outbox = [...(memory?.notices ?? [])];
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
    return this.items.isAwaiting;
  }

  /** Takes in rows of the sheet at a moment. Says whether anything is different from before. */
  takeItems(delivered: ItemsChanged, now: number): boolean {
    const wasAwaiting = this.isAwaitingItems;
    const awaited = new Set(delivered.items.filter(({ key }) => this.items.isAwaited(key)).map(({ key }) => key));
    const { changed, removed, arrived } = this.items.take(delivered);
    for (const { held, item } of changed) {
      // An item that was left behind comes back as it was: nobody moved it.
      if (held || !awaited.has(item.key)) this.pasts.see(held ?? null, item, now);
      if (held && !isClosed(held) && item.status === 'rejected') this.fallen.add(item.key);
      this.touch(item);
      this.asks.overrule(item);
    }
    for (const item of removed) {
      this.touch(item);
      this.pasts.forget(item.key);
    }
    // Items of these buckets are all here: an ask whose item did not come with them has lost it.
    if (arrived.size > 0) for (const key of this.asks.itemKeys(arrived)) this.touched.add(key);
    return changed.length + removed.length > 0 || wasAwaiting;
  }

  /** What follows from an item may follow for those that could stand in for it too. */
  private touch(item: Item): void {
    this.touched.add(item.key);
    for (const rival of this.items.rivalsOf(item)) this.touched.add(rival.key);
  }

  /** Says whether anything is different from before. */
  takeFacts(facts: ProductionFacts): boolean {
    if (JSON.stringify(facts) === JSON.stringify(this.facts)) return false;
    if (this.facts) this.redate(this.facts, facts);
    this.facts = facts;
    this.renewLists();
    this.touchAll();
    return true;
  }

  /** Takes in what the departments need of the script. Says whether anything is different from before. */
  takeLists(lists: readonly DepartmentList[], sheetId: number): boolean {
    this.lists = { lists, sheetId };
    return this.renewLists();
  }

  private renewLists(): boolean {
    const { facts, lists } = this;
    if (!facts || !lists) return false;
    const items = lists.lists.map((list) => {
      return listItem(list, lists.sheetId, facts, this.asks.confirmedList(listKey(list.department)));
    });
    const { changed, removed } = this.items.takeLists(items);
    for (const { item } of changed) this.asks.overrule(item);
    for (const { key } of [...removed, ...changed.map(({ item }) => item)]) this.touched.add(key);
    return changed.length + removed.length > 0;
  }

  /** A new schedule moves everything that follows its scenes, before the rows themselves are told of again. */
  private redate(before: ProductionFacts, after: ProductionFacts): void {
    for (const item of [...this.items.all()]) {
      const moved = redated(item, before, after);
      if (moved !== item) this.items.set(moved);
    }
  }

  /** An ask of this stage says how it stands. One that the stage does not know is left alone. */
  takeReport(itemKey: string, report: AskReport): void {
    const before = this.asks.of(itemKey).find((record) => record.report.askId === report.askId);
    const item = this.items.get(itemKey);
    this.asks.take(item, itemKey, report);
    this.touched.add(itemKey);
    if (before && item && this.facts) this.post(decisionNotices(item, before, report, this.facts));
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
      if (!item && (isListKey(key) ? this.lists === null : this.items.isAwaited(key))) continue;
      const steps = item ? this.stepsOf(item, facts, now) : null;
      errands.push(...this.errandsFor(key, item, steps, facts));
      plan(this.openings, this.asks, { key, item, steps, facts, now, moments });
      if (item && steps) {
        const before = this.steps.get(key)?.milestones;
        this.pasts.date(item, before, steps.milestones, now);
        this.moves.note(key, before, steps.milestones, now);
        this.steps.set(key, steps);
      } else this.steps.delete(key);
    }
    this.touched.clear();
    this.tellOfFallen(now);
    return errands;
  }

  private stepsOf(item: Item, facts: ProductionFacts, now: number): ItemSteps {
    const { key } = item;
    return stepsOf(item, {
      facts,
      now,
      rivals: this.items.rivalsOf(item),
      answered: this.asks.answered(key),
      approval: this.asks.approvalBefore(key),
      isPapersDecided: this.asks.papersDecision(key) !== null,
      prepared: this.asks.prepared(key),
    });
  }

  private errandsFor(key: string, item: Item | undefined, steps: ItemSteps | null, facts: ProductionFacts): Errand[] {
    const errands: Errand[] = [];
    const current = steps ? [...(steps.milestones ? [steps.milestones] : []), ...steps.beside] : [];
    for (const { report, step: asked, told } of this.asks.of(key)) {
      const { askId } = report;
      if (report.ended !== null) continue;
      const now = current.find((step) => isSameQuestion(asked, step));
      if (!item || !now) {
        const isOther = current.some((step) => step.milestoneId === asked.milestoneId);
        const why = !item ? 'itemGone' : isOther ? 'superseded' : 'sheetMoved';
        this.asks.end(key, askId, why);
        errands.push({ kind: 'resolved', askId, why });
        continue;
      }
      const step = restated(asked, now);
      const question = questionOf(item, step, facts);
      const fingerprint = fingerprintOf(question);
      if (fingerprint === told) continue;
      this.asks.change(key, askId, { step, told: fingerprint });
      errands.push({ kind: 'changed', askId, question });
    }
    return errands;
  }

  /** The asks whose time has come, the earliest first. */
  due(now: number): Opening[] {
    return this.openings.due(now);
  }

  /** The next ask that will be opened; `null` when none is known. */
  nextOpening(): Opening | null {
    return this.openings.next();
  }

  /**
   * Writes down that an ask about an item is being opened and gives what it is to ask, and in which round. A weekly
   * question that is still open is asked anew: `superseded` is the ask that ends with it.
   */
  open(
    { itemKey, matter }: Pick<Opening, 'itemKey' | 'matter'>,
    now: number,
    idOf: (question: Question, round: number) => string,
  ): (Question & { readonly askId: string; readonly superseded: string | null }) | null {
    this.openings.cancel(itemKey, matter);
    const item = this.items.get(itemKey);
    if (!item || !this.facts) return null;
    const steps = this.stepsOf(item, this.facts, now);
    const step = [steps.milestones, ...steps.beside].find((candidate) => candidate && matterOf(candidate) === matter);
    const superseded = matter === 'preparations' ? this.supersede(itemKey) : null;
    if (!step || this.asks.isOpen(itemKey, matter)) return null;
    const question = questionOf(item, step, this.facts);
    const round = this.asks.nextRound(itemKey, step.milestoneId);
    const askId = idOf(question, round);
    const report: AskReport = { askId, level: null, asked: [], answers: [], ended: null };
    this.asks.add(itemKey, { report, step, round, told: fingerprintOf(question), overruled: false });
    if (matter === 'preparations') this.touched.add(itemKey);
    return { ...question, askId, superseded };
  }

  private supersede(itemKey: string): string | null {
    const last = this.asks.last(itemKey, 'preparations');
    if (last === null || last.report.ended !== null) return null;
    const { askId } = last.report;
    this.asks.end(itemKey, askId, 'superseded');
    return askId;
  }

  /** Takes back `open`, because the ask could not be opened, and plans it for `at`. */
  postpone(opening: Opening, askId: string, at: number): void {
    // What was decided in earlier rounds stands in the record of the last: that one is never taken back whole.
    if (opening.matter === 'milestones') this.asks.remove(opening.itemKey, askId);
    else this.asks.end(opening.itemKey, askId, 'superseded');
    this.openings.plan({ ...opening, at });
  }

  /** The ids of the asks that are open. */
  openAskIds(): string[] {
    return this.asks.openAskIds();
  }

  /** The item of an opening and what it asks, as far as is known now. */
  stepOf({ itemKey, matter }: Opening): { readonly item: Item; readonly step: Step } | null {
    const item = this.items.get(itemKey);
    const steps = this.steps.get(itemKey);
    const step = [steps?.milestones, ...(steps?.beside ?? [])].find((known) => known && matterOf(known) === matter);
    return item && step ? { item, step } : null;
  }

  /** When people are told of dates that moved; `null` where none have. */
  nextNoticeAt(leastRestMs: number): number | null {
    return this.facts && this.moves.tellAt(this.facts, leastRestMs);
  }

  /** What is to be told to whom at this moment, and forgets it. */
  takeNotices(now: number, leastRestMs: number): AddressedNotice[] {
    const at = this.nextNoticeAt(leastRestMs);
    if (at !== null && at <= now) {
      const moved = this.moves.take().flatMap(({ itemKey, from }) => {
        const item = this.items.get(itemKey);
        const step = this.steps.get(itemKey)?.milestones;
        return item && step ? [{ item, step, from }] : [];
      });
      this.post(movedNotices(moved, now));
    }
    return this.outbox.splice(0);
  }

  private tellOfFallen(now: number): void {
    for (const key of this.fallen) {
      const item = this.items.get(key);
      if (item && this.facts) this.post(fallenNotices(item, fallenOf(item, this.items), this.facts, now));
    }
    this.fallen.clear();
  }

  private post(notices: readonly AddressedNotice[]): void {
    this.outbox.push(...notices);
  }

  /** How everything stands. */
  reports(now: number): ItemReport[] {
    return this.page(now, 0, Number.POSITIVE_INFINITY).reports;
  }

  /**
   * A page of how everything stands, in the order in which the sheet first told of the items: of each item its
   * milestones, then what is asked beside them.
   */
  page(now: number, offset: number, limit: number): { readonly total: number; readonly reports: ItemReport[] } {
    const { facts } = this;
    if (!facts) return { total: 0, reports: [] };
    const stepsNow = (item: Item): ItemSteps => {
      const known = this.touched.has(item.key) ? undefined : this.steps.get(item.key);
      return known ?? this.stepsOf(item, facts, now);
    };
    const day = reportDay(facts, now, this.pasts.since);
    return pageOfReports(this.items.all(), { day, asks: this.asks, pasts: this.pasts, stepsNow }, offset, limit);
  }

  /**
   * What is handed over when the workflow continues as new, in at most so many characters of JSON. Where it is too
   * much, the items stay behind, and after them the asks: items are delivered again, and to open an ask again says how
   * it stands. Only what neither would tell is always kept: what was decided and done, and which answers the sheet has
   * overruled.
   */
  carry(mostCharacters: number): StageMemory {
    const { facts } = this;
    const asks = this.asks.all();
    const kept = {
      ...withValue('pasts', this.pasts.carry()),
      ...withValue('moves', this.moves.carry()),
      ...withValue('notices', this.outbox.length > 0 ? [...this.outbox] : undefined),
    };
    const awaited = this.isAwaitingItems ? { awaitedBuckets: this.items.awaitedBuckets } : {};
    const items = Object.fromEntries([...this.items.all()].map((item) => [item.key, item]));
    const whole = { items, asks, facts, ...kept, ...awaited };
    if (sizeOf(whole) <= mostCharacters) return whole;
    const withoutItems = { items: {}, asks, facts, ...kept, awaitedBuckets: ALL_BUCKETS };
    return sizeOf(withoutItems) <= mostCharacters ? withoutItems : { ...withoutItems, asks: this.asks.indispensable() };
  }

  private touchAll(): void {
    for (const key of [...this.items.keys(), ...this.asks.itemKeys()]) this.touched.add(key);
  }
}

function withValue<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

function sizeOf(memory: StageMemory): number {
  return JSON.stringify(memory).length;
}
