import type { AskReport, Item, ItemReport, ProductionFacts, Step } from '../domain/model';
import type { DepartmentList } from '../domain/breakdown/department-lists';
import { reportDay } from '../domain/readiness/report';
import { AskLedger } from './ask-ledger';
import { errandsFor, type Errand } from './errands';
import { fallenOf } from './fallen';
import { fingerprintOf } from './fingerprint';
import { matterOf, stepsOf, type ItemSteps } from './matters';
import type { AddressedNotice, ItemsChanged, StageMemory } from './messages';
import { MovedDates } from './moved-dates';
import { decisionNotices, fallenNotices, movedNotices } from './notices';
import { Openings, type Opening } from './openings';
import { plan } from './planning';
import { pageOfReports } from './stage-reports';
import { carried } from './stage-memory';
import { StageKnowledge } from './stage-knowledge';
import { questionOf, type Question } from './stage-question';

/**
 * What a stage knows: items, facts, asks, and what follows from them. Pure bookkeeping, so that it can be tested without
 * a server: it is told what happened and says what is to be done. All times are production time in epoch milliseconds.
 */
export class StageBook {
  private readonly asks: AskLedger;
  private readonly known: StageKnowledge;
  private readonly steps = new Map<string, ItemSteps>();
  private readonly openings = new Openings();
  private readonly moves: MovedDates;
  private readonly outbox: AddressedNotice[];

  constructor(memory?: StageMemory, now = 0) {
    this.asks = new AskLedger(memory?.asks);
    this.known = new StageKnowledge(memory, this.asks);
    this.moves = new MovedDates(memory?.moves, now);
    this.outbox = [...(memory?.notices ?? [])];
  }

  get productionFacts(): ProductionFacts | null {
    return this.known.facts;
  }

  get size(): number {
    return this.known.items.size;
  }

  /** Whether items were left behind by the run before and have not been delivered again yet. */
  get isAwaitingItems(): boolean {
    return this.known.items.isAwaiting;
  }

  /** Takes in rows of the sheet at a moment. Says whether anything is different from before. */
  takeItems(delivered: ItemsChanged, now: number): boolean {
    return this.known.takeItems(delivered, now);
  }

  /** Says whether anything is different from before. */
  takeFacts(facts: ProductionFacts): boolean {
    return this.known.takeFacts(facts);
  }

  /** Takes in what the departments need of the script. Says whether anything is different from before. */
  takeLists(lists: readonly DepartmentList[], sheetId: number): boolean {
    return this.known.takeLists(lists, sheetId);
  }

  /** An ask of this stage says how it stands. One that the stage does not know is left alone. */
  takeReport(itemKey: string, report: AskReport): void {
    const before = this.asks.of(itemKey).find((record) => record.report.askId === report.askId);
    const item = this.known.items.get(itemKey);
    this.asks.take(item, itemKey, report);
    this.known.touched.add(itemKey);
    if (before && item && this.known.facts) this.post(decisionNotices(item, before, report, this.known.facts));
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
    const { facts } = this.known;
    if (!facts) return [];
    const errands: Errand[] = [];
    const moments = new Map<string, number | null>();
    for (const key of this.known.touched) {
      const item = this.known.items.get(key);
      if (!item && this.known.isOnItsWay(key)) continue;
      const steps = item ? this.stepsOf(item, facts, now) : null;
      errands.push(...errandsFor(this.asks, { key, item, steps, facts }));
      plan(this.openings, this.asks, { key, item, steps, facts, now, moments });
      if (item && steps) {
        const before = this.steps.get(key)?.milestones;
        this.known.pasts.date(item, before, steps.milestones, now);
        this.moves.note(key, before, steps.milestones, now);
        this.steps.set(key, steps);
      } else this.steps.delete(key);
    }
    this.known.touched.clear();
    this.tellOfFallen(now);
    return errands;
  }

  private stepsOf(item: Item, facts: ProductionFacts, now: number): ItemSteps {
    const { key } = item;
    return stepsOf(item, {
      facts,
      now,
      rivals: this.known.items.rivalsOf(item),
      answered: this.asks.answered(key),
      approval: this.asks.approvalBefore(key),
      isPapersDecided: this.asks.papersDecision(key) !== null,
      prepared: this.asks.prepared(key),
    });
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
    const item = this.known.items.get(itemKey);
    if (!item || !this.known.facts) return null;
    const steps = this.stepsOf(item, this.known.facts, now);
    const step = [steps.milestones, ...steps.beside].find((candidate) => candidate && matterOf(candidate) === matter);
    const superseded = matter === 'preparations' ? this.supersede(itemKey) : null;
    if (!step || this.asks.isOpen(itemKey, matter)) return null;
    const question = questionOf(item, step, this.known.facts);
    const round = this.asks.nextRound(itemKey, step.milestoneId);
    const askId = idOf(question, round);
    const report: AskReport = { askId, level: null, asked: [], answers: [], ended: null };
    this.asks.add(itemKey, { report, step, round, told: fingerprintOf(question), overruled: false });
    if (matter === 'preparations') this.known.touched.add(itemKey);
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
    const item = this.known.items.get(itemKey);
    const steps = this.steps.get(itemKey);
    const step = [steps?.milestones, ...(steps?.beside ?? [])].find((known) => known && matterOf(known) === matter);
    return item && step ? { item, step } : null;
  }

  /** When people are told of dates that moved; `null` where none have. */
  nextNoticeAt(leastRestMs: number): number | null {
    return this.known.facts && this.moves.tellAt(this.known.facts, leastRestMs);
  }

  /** What is to be told to whom at this moment, and forgets it. */
  takeNotices(now: number, leastRestMs: number): AddressedNotice[] {
    const at = this.nextNoticeAt(leastRestMs);
    if (at !== null && at <= now) {
      const moved = this.moves.take().flatMap(({ itemKey, from }) => {
        const item = this.known.items.get(itemKey);
        const step = this.steps.get(itemKey)?.milestones;
        return item && step ? [{ item, step, from }] : [];
      });
      this.post(movedNotices(moved, now));
    }
    return this.outbox.splice(0);
  }

  private tellOfFallen(now: number): void {
    for (const key of this.known.fallen) {
      const item = this.known.items.get(key);
      if (item && this.known.facts)
        this.post(fallenNotices(item, fallenOf(item, this.known.items), this.known.facts, now));
    }
    this.known.fallen.clear();
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
    const { facts } = this.known;
    if (!facts) return { total: 0, reports: [] };
    const stepsNow = (item: Item): ItemSteps => {
      const known = this.known.touched.has(item.key) ? undefined : this.steps.get(item.key);
      return known ?? this.stepsOf(item, facts, now);
    };
    const day = reportDay(facts, now, this.known.pasts.since);
    return pageOfReports(
      this.known.items.all(),
      { day, asks: this.asks, pasts: this.known.pasts, stepsNow },
      offset,
      limit,
    );
  }

  /** What is handed over when the workflow continues as new, in at most so many characters of JSON: see `carried`. */
  carry(mostCharacters: number): StageMemory {
    return carried({ known: this.known, asks: this.asks, moves: this.moves, outbox: this.outbox }, mostCharacters);
  }
}
