import { STAGES, type ItemReport, type Person, type ProductionFacts, type Stage } from '../../domain/model';
import { askWorkflowId } from '../../workflows/ids';
import type { AddressedNotice, ItemsChanged, Notice } from '../../workflows/messages';
import { StageBook } from '../../workflows/stage-book';
import { ClockedAsk, type Telling } from './clocked-ask';

/** One mail that would have gone: all that one person is asked and told in one moment. */
export interface SimulatedMail {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly person: Person;
  readonly tellings: readonly Telling[];
  readonly notices: readonly Notice[];
}

type Told = { readonly person: Person } & (
  { readonly telling: Telling; readonly notice?: undefined } | { readonly notice: Notice; readonly telling?: undefined }
);

/** A schedule has to rest so long at least before people are told that it moved. */
const LEAST_REST_MS = 5_000;

/**
 * The five stages of a production on a clock that the simulation moves, in which nobody answers a mail. What follows
 * from the sheet is worked out by the stages' own book; this only does what it says, where a workflow would.
 */
export class ClockedStages {
  readonly mails: SimulatedMail[] = [];
  private readonly books = new Map<Stage, StageBook>(STAGES.map((stage) => [stage, new StageBook()]));
  private readonly asks = new Map<string, { readonly stage: Stage; readonly ask: ClockedAsk }>();
  private now = 0;

  /** `adjust` says with which policy and lead times the production runs. */
  constructor(private readonly adjust: (facts: ProductionFacts) => ProductionFacts) {}

  private book(stage: Stage): StageBook {
    const book = this.books.get(stage);
    if (!book) throw new Error(`There is no stage ${stage}.`);
    return book;
  }

  async deliverItems(_productionId: string, stage: Stage, changed: ItemsChanged): Promise<void> {
    this.book(stage).takeItems(changed, this.now);
  }

  async deliverFacts(_productionId: string, stage: Stage, facts: ProductionFacts): Promise<void> {
    this.book(stage).takeFacts(this.adjust(facts));
  }

  async reports(_productionId: string, stage: Stage): Promise<ItemReport[]> {
    return this.book(stage).reports(this.now);
  }

  async markBoardDirty(): Promise<void> {
    // Nobody looks at the board of a simulated production.
  }

  /** Lets everything happen that falls due until then. Epoch milliseconds. */
  async advance(toMs: number): Promise<void> {
    this.happen();
    for (let next = this.nextMoment(); next !== null && next <= toMs; next = this.nextMoment()) {
      this.now = Math.max(this.now, next);
      this.happen();
    }
    this.now = Math.max(this.now, toMs);
  }

  private nextMoment(): number | null {
    let first: number | null = null;
    const consider = (at: number | null): void => {
      if (at !== null && (first === null || at < first)) first = at;
    };
    for (const book of this.books.values()) {
      consider(book.nextOpening()?.at ?? null);
      consider(book.nextNoticeAt(LEAST_REST_MS));
    }
    for (const { ask } of this.asks.values()) consider(ask.nextAt);
    return first;
  }

  /** All that is due now: what the sheet settled, what is asked anew, and who is told. */
  private happen(): void {
    const told: Told[] = [];
    for (const [stage, book] of this.books) {
      this.settle(book);
      this.openAsks(stage, book);
      told.push(...this.climb(stage, book));
      this.settle(book);
      told.push(...book.takeNotices(this.now, LEAST_REST_MS).flatMap((notice) => toldOf(notice, book)));
    }
    this.post(told);
  }

  private settle(book: StageBook): void {
    for (const errand of book.settle(this.now)) {
      if (errand.kind === 'resolved') this.asks.delete(errand.askId);
      else this.asks.get(errand.askId)?.ask.change(errand.question, this.now);
    }
  }

  private openAsks(stage: Stage, book: StageBook): void {
    for (const opening of book.due(this.now)) {
      const opened = book.open(opening, this.now, ({ item, step }, round) =>
        askWorkflowId('simulated', item.track, item.key, step.milestoneId, round),
      );
      if (!opened) continue;
      const { askId, superseded, ...question } = opened;
      if (superseded !== null) this.asks.delete(superseded);
      this.asks.set(askId, { stage, ask: new ClockedAsk(askId, question, this.now) });
    }
  }

  private climb(stage: Stage, book: StageBook): Told[] {
    const asks = [...this.asks.values()].filter((open) => open.stage === stage);
    return asks.flatMap(({ ask }) => {
      const tellings = ask.climb(this.now);
      if (tellings.length > 0) book.takeReport(ask.itemKey, ask.report);
      return tellings.flatMap((telling) => {
        const person = telling.question.facts.people.find(({ key }) => key === telling.personKey);
        return person ? [{ person, telling }] : [];
      });
    });
  }

  /** What one person is told in one moment is one mail. */
  private post(told: readonly Told[]): void {
    const people = new Map(told.map(({ person }) => [person.key, person]));
    for (const person of people.values()) {
      const own = told.filter((one) => one.person.key === person.key);
      const tellings = own.flatMap(({ telling }) => (telling ? [telling] : []));
      const notices = own.flatMap(({ notice }) => (notice ? [notice] : []));
      this.mails.push({ at: this.now, person, tellings, notices });
    }
  }
}

/** Nobody is told who has no address. */
function toldOf({ personKey, notice }: AddressedNotice, book: StageBook): Told[] {
  const person = book.productionFacts?.people.find(({ key, email }) => key === personKey && email !== '');
  return person ? [{ person, notice }] : [];
}
