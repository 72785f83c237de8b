import { ApplicationFailure } from '@temporalio/common';
import { columnTexts } from '../../domain/board/column';
import { shortHash } from '../../domain/items/text';
import type { Answer, Item } from '../../domain/model';
import { spreadsheetFrom } from '../../emulator/store/import-workbook';
import type { Spreadsheet } from '../../emulator/store/model';
import type { WatchCursor } from '../../workflows/messages';
import type { EmulatorAtHand } from './emulator-at-hand';
import { Judge, type Tally } from './judge';
import { PAPER_KITES, PAPER_KITES_UNTOUCHED } from './paper-kites';
import { perform, type Act } from './people';
import { RowIdentity } from './row-identity';
import { StageBooks, type Told } from './stage-books';
import type { Fault, KnownBy, Meanwhile, Step, Story } from './story';
import { StoryBroken } from './story-broken';
import { Truth, type OwnPlaces } from './truth';
import { WorkerAtWork } from './worker-at-work';
import { IN_HAND } from '../activities/sheets/in-hand';

/** Thursday, 6 May 2027, 10:00 in London. */
const START = Date.parse('2027-05-06T09:00:00Z');
const POLL_MS = 5_000;
/** Temporal would go on for ever; everything that goes wrong in a story goes wrong a few times only. */
const MOST_ATTEMPTS = 12;
const QUIET_POLLS = 8;

const ANSWER_WORDS = ['In hand', 'Approved'];

export interface Played {
  readonly tally: Tally;
  /** What happened, sentence by sentence. */
  readonly log: readonly string[];
  readonly trouble: string | null;
}

/** A spreadsheet that Callboard has connected and read once: where every story begins. */
interface Opening {
  readonly book: Spreadsheet;
  readonly own: OwnPlaces;
  readonly told: Told;
  readonly cursor: WatchCursor | null;
}

export type Openings = Readonly<Record<KnownBy, Opening>>;

/** Lets Callboard connect a new spreadsheet of each kind and read it once. */
export async function openingsOf(place: EmulatorAtHand): Promise<Openings> {
  const openingOf = async (knownBy: KnownBy): Promise<Opening> => {
    const stage = new Stage(place, { knownBy, isLarge: false }, null);
    try {
      return await stage.open();
    } finally {
      stage.close();
    }
  };
  return { key: await openingOf('key'), cells: await openingOf('cells') };
}

/** Plays a story to its end, and says what was wrong with it, if anything. */
export async function play(place: EmulatorAtHand, openings: Openings, story: Story): Promise<Played> {
  const stage = new Stage(place, story, openings[story.knownBy]);
  try {
    await stage.play(story.steps);
    return { tally: stage.judge.tally, log: stage.log, trouble: null };
  } catch (error) {
    if (!(error instanceof StoryBroken)) throw new Error(`${stage.log.join('\n')}\n${String(error)}`, { cause: error });
    return { tally: stage.judge.tally, log: stage.log, trouble: error.message };
  } finally {
    stage.close();
  }
}

class Stage {
  readonly log: string[] = [];
  readonly judge: Judge;
  private readonly identity: RowIdentity;
  private readonly truth: Truth;
  private readonly books: StageBooks;
  private readonly spreadsheetId: string;
  private readonly stopListening: () => void;
  private worker: WorkerAtWork;
  private cursor: WatchCursor | null = null;
  private now = START;
  private made = 0;
  private keys = 0;
  /** What is still to happen during the job that is under way, and how many calls it has made. */
  private meanwhile: Meanwhile[] = [];
  private calls = 0;
  private actsDone = 0;
  /** The first thing that was wrong; told at the next calm moment, because Callboard would take it for a failed call. */
  private broken: StoryBroken | null = null;

  constructor(
    private readonly place: EmulatorAtHand,
    private readonly kind: Pick<Story, 'knownBy' | 'isLarge'>,
    opening: Opening | null,
  ) {
    const { store } = place.emulator;
    place.stories += 1;
    const { knownBy } = kind;
    this.identity = new RowIdentity(knownBy);
    const made = knownBy === 'key' ? PAPER_KITES : PAPER_KITES_UNTOUCHED;
    const given = opening?.book ?? spreadsheetFrom(made, START);
    const book = store.create({ ...given, spreadsheetId: `paper-kites-${place.stories}` });
    this.spreadsheetId = book.spreadsheetId;
    const propsId = book.sheets.find(({ title }) => title === 'Props')?.sheetId ?? 0;
    const settings = book.sheets.filter(({ title }) => title === 'Callboard settings').map(({ sheetId }) => sheetId);
    const own = opening?.own ?? { columns: new Map(), tabs: new Set(settings) };
    this.truth = new Truth(book, propsId, own, (item, title) => {
      return this.identity.mayPass(item.key, item.title, title, () => true);
    });
    this.books = new StageBooks(opening?.told ?? null, (news) => this.noting(() => this.judge.hear(news)));
    this.cursor = opening?.cursor ?? null;
    this.keys = opening?.told.held.size ?? 0;
    this.judge = new Judge(this.truth, this.identity, this.books);
    this.stopListening = store.listen((change) => {
      if (change.after.spreadsheetId === this.spreadsheetId) this.noting(() => this.truth.hear(change));
    });
    this.worker = this.newWorker();
  }

  close(): void {
    this.stopListening();
    this.worker.kill();
    this.place.forgetAddresses();
    this.place.emulator.store.remove(this.spreadsheetId);
  }

  async open(): Promise<Opening> {
    await this.worker.attempt('connectWorkbook', this.input);
    await this.poll();
    const own = this.truth.ownPlaces();
    const book = this.place.emulator.store.get(this.spreadsheetId);
    // Somebody deleted the tabs that nothing here is about: they are half of what is to be read.
    const isKept = (sheetId: number): boolean => this.kind.knownBy === 'cells' || !own.tabs.has(sheetId);
    const sheets = book.sheets.filter(({ sheetId }) => isKept(sheetId));
    return {
      book: { ...book, sheets },
      own: { ...own, tabs: new Set([...own.tabs].filter(isKept)) },
      told: this.books.told(),
      cursor: this.cursor,
    };
  }

  async play(steps: Story['steps']): Promise<void> {
    await this.poll();
    for (const step of steps) await this.step(step);
    for (let polls = 0, quiet = 0; polls < QUIET_POLLS && quiet < 2; polls += 1) {
      quiet = (await this.poll()) === 'NoChange' ? quiet + 1 : 0;
    }
    await this.until('refreshBoard', () => this.worker.attempt('refreshBoard', { ...this.input, clock: this.clock }));
    await this.poll();
    const wounds = this.truth.openWounds();
    if (wounds.length > 0) throw new StoryBroken(`lost: ${wounds.join('; ')}`);
    if (this.kind.knownBy === 'cells' && this.truth.ownColumns().length > 0)
      throw new StoryBroken('Callboard inserted columns where none is allowed');
    const { facts } = this.books;
    this.judge.allIsWell(facts ? columnTexts(this.books.allReports(this.now), facts) : new Map());
  }

  private get input() {
    return { productionId: 'paper-kites', spreadsheetId: this.spreadsheetId };
  }

  private get clock() {
    return { hostMs: START, productionMs: START, speed: 1 };
  }

  private async step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'people':
        for (const act of step.acts) this.act(act);
        break;
      case 'restart':
        this.log.push('the worker is started anew');
        this.restart();
        break;
      case 'lostResult':
        this.log.push('the result of the last poll is lost');
        this.cursor = this.cursorBefore;
        this.judge.workerBegins();
        break;
      case 'poll':
        await this.during(step.meanwhile, () => this.poll());
        break;
      case 'refresh':
        await this.during(step.meanwhile, () => this.refresh());
        break;
      default:
        await this.during(step.meanwhile, () => this.answer(step.pick));
    }
    this.complain();
  }

  private cursorBefore: WatchCursor | null = null;

  /** One attempt; Temporal makes the next one after a while, or at once when the worker was killed. */
  private async poll(): Promise<string> {
    this.now += POLL_MS;
    this.judge.pollBegins();
    const acts = this.actsDone;
    const outcome = await this.tried(() =>
      this.worker.attempt('watchSheet', { ...this.input, cursor: this.cursor, clock: this.clock }),
    );
    const seen = outcome.kind === 'done' ? outcome.result.summary : outcome.reason;
    this.log.push(`poll: ${seen}`);
    this.complain();
    if (outcome.kind === 'done') {
      this.cursorBefore = this.cursor;
      this.cursor = outcome.result.cursor;
    }
    if (outcome.kind === 'done' || seen === 'NoChange') {
      this.noting(() => this.judge.pollEnds());
      if (acts === this.actsDone) this.identity.settled();
    }
    return seen;
  }

  private async refresh(): Promise<void> {
    const outcome = await this.tried(() => this.worker.attempt('refreshBoard', { ...this.input, clock: this.clock }));
    const seen = outcome.kind === 'done' ? `${outcome.result.cellsWritten} cells written` : outcome.reason;
    this.log.push(`the board is refreshed: ${seen}`);
  }

  /** Somebody answers that a thing is in hand; the workflow tries until it is written or said why not. */
  private async answer(pick: number): Promise<void> {
    const items = [...this.books.held.values()].map(({ item }) => item).filter(({ track }) => track === 'props');
    const item = items[pick % items.length];
    if (!item) return;
    this.log.push(`Bea answers that ${item.title} is in hand, when it says “${item.statusWord}”`);
    // Where no column is allowed, no answer is written beside the row either.
    this.truth.permission = this.kind.knownBy === 'key' ? { item, words: ANSWER_WORDS } : null;
    const outcome = await this.answered(item);
    this.truth.permission = null;
    this.log.push(`the answer: ${outcome}`);
  }

  private async answered(item: Item): Promise<string> {
    this.now += 1;
    const answer: Answer = { kind: 'done', personKey: 'p', personName: 'Bea', note: '', at: this.now };
    const input = { ...this.input, item, step: IN_HAND, answer };
    let noted: unknown;
    const note = (details: unknown): void => void (noted = details);
    const { outcome } = await this.until('writeAnswer', () =>
      this.worker.attempt('writeAnswer', input, { noted, note }),
    );
    return outcome;
  }

  /** Tries an activity until it comes through. */
  private async until<T>(name: string, attempt: () => Promise<T | 'killed'>): Promise<T> {
    for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
      const outcome = await this.tried(attempt);
      this.complain();
      if (outcome.kind === 'done') return outcome.result;
      this.log.push(`${name} is tried again: ${outcome.reason}`);
    }
    throw new StoryBroken(`${name} did not come through in ${MOST_ATTEMPTS} attempts`);
  }

  private async tried<T>(
    attempt: () => Promise<T | 'killed'>,
  ): Promise<{ readonly kind: 'done'; readonly result: T } | { readonly kind: 'failed'; readonly reason: string }> {
    try {
      const result = await attempt();
      if (result !== 'killed') return { kind: 'done', result };
      this.restart();
      return { kind: 'failed', reason: 'the worker was killed' };
    } catch (error) {
      if (!(error instanceof ApplicationFailure)) {
        if (error instanceof Error && error.message === SERVER_GONE) return { kind: 'failed', reason: error.message };
        throw error;
      }
      if (error.nonRetryable === true) throw new StoryBroken(`Callboard gave up for good: ${error.message}`);
      return { kind: 'failed', reason: error.type === 'NoChange' ? 'NoChange' : error.message };
    }
  }

  private async during(meanwhile: readonly Meanwhile[], job: () => Promise<unknown>): Promise<void> {
    this.meanwhile = [...meanwhile];
    this.calls = 0;
    await job();
    this.meanwhile = [];
  }

  private restart(): void {
    this.worker.kill();
    this.worker = this.newWorker();
    this.judge.workerBegins();
  }

  private newWorker(): WorkerAtWork {
    const outside = {
      now: () => this.now,
      before: (call: string) => this.before(call),
      after: (call: string) => this.after(call),
    };
    const makeKey = (): string => {
      this.keys += 1;
      return `r-${shortHash(`key ${this.keys}`)}`;
    };
    return new WorkerAtWork(this.place, this.books, outside, { makeKey, ...(this.kind.isLarge && { smallCells: 0 }) });
  }

  private async before(call: string): Promise<Response | null> {
    const at = this.calls;
    this.calls += 1;
    for (const fault of this.happens(at, 'before', call)) {
      if (fault.kind === 'status' && call !== 'stages') return Response.json(bodyOf(fault.status), fault);
      this.strike(fault, call);
    }
    return null;
  }

  private async after(call: string): Promise<void> {
    for (const fault of this.happens(this.calls - 1, 'after', call)) {
      this.judge.look();
      this.strike(fault, call);
    }
  }

  /** Lets everything happen that is due at a call, once, and gives the faults of it. */
  private happens(at: number, when: Meanwhile['when'], call: string): Fault[] {
    const due = this.meanwhile.filter((one) => one.call === at && one.when === when);
    this.meanwhile = this.meanwhile.filter((one) => !due.includes(one));
    return due.flatMap(({ what }) => {
      if ('act' in what) {
        this.act(what.act, `  ${when} ${call}: `);
        return [];
      }
      this.log.push(`  ${when} ${call}: ${wordsFor(what.fault)}`);
      return [what.fault];
    });
  }

  private strike(fault: Fault, call: string): void {
    if (fault.kind === 'kill') this.worker.kill();
    else if (call === 'stages') throw new Error(SERVER_GONE);
    else if (fault.kind === 'timeout')
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    else throw new TypeError('fetch failed');
  }

  private act(act: Act, prefix = ''): void {
    const { spreadsheetId, truth, identity } = this;
    const fresh = (): number => (this.made += 1);
    const { store } = this.place.emulator;
    const said = perform({ store, spreadsheetId, truth, identity, fresh, vanished: () => this.judge.vanished() }, act);
    if (said === null) return;
    this.actsDone += 1;
    this.log.push(`${prefix}${said}`);
    this.judge.look();
  }

  private noting(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof StoryBroken)) throw error;
      this.broken ??= error;
    }
  }

  private complain(): void {
    if (this.broken) throw this.broken;
  }
}

const SERVER_GONE = 'the Temporal server is gone';

function bodyOf(status: number): object {
  const names: Readonly<Record<number, string>> = { 429: 'RESOURCE_EXHAUSTED', 500: 'INTERNAL', 503: 'UNAVAILABLE' };
  return { error: { code: status, message: `status ${status} on purpose`, status: names[status] ?? 'UNKNOWN' } };
}

function wordsFor(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return `the service answers ${fault.status}`;
    case 'drop':
      return 'the connection breaks';
    case 'timeout':
      return 'the call times out';
    default:
      return 'the worker is killed';
  }
}
