import type { Item } from '../../domain/model';
import type { RowIdentity } from './row-identity';
import type { News, StageBooks } from './stage-books';
import { StoryBroken } from './story-broken';
import type { PropRow, Truth } from './truth';

/** How the rows stood at one moment, counted by what they say and by which row they are. */
interface Moment {
  readonly contents: ReadonlyMap<string, number>;
  /** The same without rows that say nothing but their name. */
  readonly plain: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

export interface Tally {
  missed: number;
  false: number;
  duplicate: number;
  delivered: number;
}

/**
 * Compares what the stages were told with what people did. A change that stood from before a poll until after it has to
 * be told by it; whatever is told has to have stood there since the poll before; and each thing is told once.
 */
export class Judge {
  readonly tally: Tally = { missed: 0, false: 0, duplicate: 0, delivered: 0 };
  /** Since the beginning of the last poll but one that came through. */
  private moments: Moment[] = [];
  /** Where in them the last one that came through began, and the one that is under way. */
  private lastBegan = 0;
  private nowBegan = 0;
  /** Polls that came through since the worker was started. */
  private polls = 0;

  constructor(
    private readonly truth: Truth,
    private readonly identity: RowIdentity,
    private readonly books: StageBooks,
  ) {}

  /** Something changed on the tab. */
  look(): void {
    this.moments.push(this.moment());
  }

  pollBegins(): void {
    this.nowBegan = this.moments.length;
    this.look();
  }

  /** A poll came through: what stood all the while must have been told. */
  pollEnds(): void {
    this.look();
    this.polls += 1;
    this.nothingMissed();
    this.nothingLeftOver();
    this.moments = this.moments.slice(this.lastBegan);
    this.lastBegan = this.nowBegan - this.lastBegan;
    this.nowBegan = this.moments.length;
  }

  /** A new worker has not seen which rows were gone already: it gives them up when two polls of its own miss them. */
  workerBegins(): void {
    this.polls = 0;
  }

  hear(news: News): void {
    const item = news.kind === 'removed' ? news.before : news.item;
    if (item.track !== 'props') return;
    this.tally.delivered += 1;
    if (news.kind === 'removed') this.removedRightly(news.before);
    else this.toldRightly(news.item, news.before);
  }

  /** How many rows the stages hold that nobody sees any more. */
  vanished(): number {
    const now = this.moment();
    return [...this.heldRows()].reduce((sum, [row, held]) => sum + Math.max(0, held - (now.rows.get(row) ?? 0)), 0);
  }

  /** When all is quiet, the stages hold each row once, as it stands there, and Callboard's cells are their rows'. */
  allIsWell(texts: ReadonlyMap<string, string>): void {
    const held = new Map(this.heldItems().map((item) => [item.key, item]));
    for (const row of this.truth.rows()) {
      const beside = this.truth.besideRow(row.rowIndex);
      const key = beside.find((text) => text.startsWith('r-'));
      const item = key === undefined ? undefined : held.get(key);
      if (key === undefined && row.isBare) continue;
      if (key === undefined || !item)
        throw this.missed(`the row of ${row.title} has ${key ?? 'no key'}, which no stage holds`);
      held.delete(key);
      if (contentOf(item) !== contentOfRow(row))
        throw this.missed(`${contentOfRow(row)} stands there and the stage holds ${contentOf(item)}`);
      const text = texts.get(key) ?? '';
      if (!beside.includes(text))
        throw new StoryBroken(`beside ${row.title} stands ${JSON.stringify(beside)} and not “${text}”`);
    }
    if (held.size > 0 && !this.isOnHold(held.size))
      throw this.missed(`still held: ${[...held.values()].map(contentOf).join(', ')}`);
  }

  private nothingMissed(): void {
    const during = this.moments.slice(this.nowBegan);
    const held = countOf(this.heldItems().map(contentOf));
    for (const [content, count] of during[0]?.plain ?? []) {
      const lasting = during.reduce((least, { plain }) => Math.min(least, plain.get(content) ?? 0), count);
      if ((held.get(content) ?? 0) < lasting)
        throw this.missed(`${content} stood there during a whole poll, and the stage was not told`);
    }
  }

  /** A row that was gone in two polls is given up, unless so much is gone that Callboard asks first. */
  private nothingLeftOver(): void {
    const since = this.moments.slice(this.lastBegan);
    if (this.polls < 2 || this.isOnHold(this.vanished())) return;
    for (const [row, held] of this.heldRows()) {
      const most = since.reduce((count, { rows }) => Math.max(count, rows.get(row) ?? 0), 0);
      if (held > most) throw this.missed(`${row} was gone in two polls, and the stage was not told`);
    }
  }

  private toldRightly(item: Item, before: Item | null): void {
    const content = contentOf(item);
    if (before && contentOf(before) === content) return;
    if (!this.moments.some(({ contents }) => contents.has(content)))
      throw this.false(`${item.key} was told as ${content}, which never stood there since the last poll`);
    if (before) {
      // Of rows that read the same one is gone where fewer are there than the others that are held.
      const held = this.heldRows();
      const others = (row: string): number => (held.get(row) ?? 0) - (row === this.identity.rowOf(item.title) ? 1 : 0);
      const isGone = (row: string): boolean => this.moments.some(({ rows }) => (rows.get(row) ?? 0) <= others(row));
      if (!this.identity.mayPass(item.key, before.title, item.title, isGone))
        throw this.false(`${item.key} was ${before.title} and became ${item.title}`);
      return;
    }
    const row = this.identity.rowOf(item.title);
    const most = this.moments.reduce((count, { rows }) => Math.max(count, rows.get(row) ?? 0), 0);
    if ((this.heldRows().get(row) ?? 0) > most && !this.identity.mayComeAnew(item.title)) {
      this.tally.duplicate += 1;
      throw new StoryBroken(`duplicate: ${content} is there ${most} times and was added once more, as ${item.key}`);
    }
  }

  private removedRightly(item: Item): void {
    const row = this.identity.rowOf(item.title);
    const least = this.moments.reduce((count, { rows }) => Math.min(count, rows.get(row) ?? 0), Infinity);
    const stillHeld = this.heldRows().get(row) ?? 0;
    if (stillHeld < least) throw this.false(`${item.title} was told to be gone, and it was there all the time`);
  }

  private moment(): Moment {
    const rows = this.truth.rows();
    return {
      contents: countOf(rows.map(contentOfRow)),
      plain: countOf(rows.filter(({ isBare }) => !isBare).map(contentOfRow)),
      rows: countOf(rows.map(({ title }) => this.identity.rowOf(title))),
    };
  }

  private heldItems(): Item[] {
    return [...this.books.held.values()].map(({ item }) => item).filter(({ track }) => track === 'props');
  }

  private heldRows(): Map<string, number> {
    return countOf(this.heldItems().map(({ title }) => this.identity.rowOf(title)));
  }

  private isOnHold(vanished: number): boolean {
    return vanished >= 3 && vanished > this.heldItems().length * 0.3;
  }

  private missed(what: string): StoryBroken {
    this.tally.missed += 1;
    return new StoryBroken(`missed: ${what}`);
  }

  private false(what: string): StoryBroken {
    this.tally.false += 1;
    return new StoryBroken(`false: ${what}`);
  }
}

function contentOf({ title, statusWord, notes }: Item): string {
  return `${title} (${statusWord}; ${notes})`;
}

function contentOfRow({ title, status, notes }: PropRow): string {
  return `${title} (${status}; ${notes})`;
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
