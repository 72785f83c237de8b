import type { StagesPort } from '../../activities/temporal/port';
import { type IsoDate, type Item, type Status } from '../../domain/model';
import { checkOn, neededDay, type CheckResult } from '../../domain/simulate/checks';
import { StatusFollower, type StatusChange } from '../../domain/simulate/follow-statuses';
import type { Timeline, TimelineEdit } from '../../domain/simulate/timeline';
import { addDays } from '../../domain/time/calendar';
import { instantOf } from '../../domain/time/zone';
import { Hands, type Done } from './hands';
import { HeldRows, type Told } from './held-rows';
import { rowPlaces, type RowPlace } from './row-places';
import { SheetDesk } from './sheet-desk';
import { rowTables, type RowTable } from './tables';
import { EditProblem } from './team-tab';

/** One thing that followed from an edit. */
export interface Happening {
  /** Index of the edit, from 0. */
  readonly edit: number;
  /** The edit's moment, on the production's wall clock. */
  readonly at: string;
  readonly key: string;
  readonly item: Item;
}

export interface StatusEvent extends Happening, StatusChange {}

export interface RowEvent extends Happening {
  readonly status: Status;
  readonly how: TimelineEdit['action'];
}

/** All that followed from a timeline. */
export interface Played {
  readonly timeline: Timeline;
  readonly statusEvents: readonly StatusEvent[];
  readonly newRows: readonly RowEvent[];
  readonly goneRows: readonly RowEvent[];
  readonly checks: readonly CheckResult[];
  /** Where each row stood at the start, by key. */
  readonly startPlaces: ReadonlyMap<string, RowPlace>;
  readonly endPlaces: ReadonlyMap<string, RowPlace>;
  /** The table of each row that was there at the start or at the end. */
  readonly tables: ReadonlyMap<string, RowTable>;
  /** Every row that was ever there, as it was last. */
  readonly items: ReadonlyMap<string, Item>;
  readonly finalStatus: ReadonlyMap<string, Status>;
  readonly problems: readonly string[];
}

/** A clock that the simulation moves, and the stages that live by it. */
export interface SimulatedStages extends StagesPort {
  /** Lets everything happen that falls due until then. Epoch milliseconds. */
  advance(toMs: number): Promise<void>;
}

/** The watch looks again so soon after something changed. */
const NEXT_LOOK_MS = 20_000;

/** Plays a timeline on its workbook in an emulator, with the watch looking after every edit. */
export async function playTimeline(
  timeline: Timeline,
  workbook: unknown,
  stages: SimulatedStages,
  zone: string,
): Promise<Played> {
  return new Play(timeline, stages, zone).run(workbook);
}

class Play {
  private nowMs: number;
  private readonly rows: HeldRows;
  private readonly follower = new StatusFollower();
  private readonly everyItem = new Map<string, Item>();
  private readonly changedOn = new Map<string, IsoDate>();
  private readonly statusEvents: StatusEvent[] = [];
  private readonly newRows = new Map<string, RowEvent>();
  private readonly goneRows = new Map<string, RowEvent>();
  private readonly checks: CheckResult[] = [];
  private readonly problems: string[] = [];

  constructor(
    private readonly timeline: Timeline,
    private readonly stages: SimulatedStages,
    private readonly zone: string,
  ) {
    this.nowMs = this.instant(`${timeline.start}T00:00:00`);
    this.rows = new HeldRows(stages);
  }

  private instant(at: string): number {
    const [date = '', time = '00:00:00'] = at.split('T');
    return instantOf(date, time.slice(0, 5), this.zone) + Number(time.slice(6, 8) || '0') * 1_000;
  }

  async run(workbook: unknown): Promise<Played> {
    const desk = new SheetDesk(workbook, this.rows, () => this.nowMs);
    try {
      return await this.play(desk);
    } finally {
      desk.close();
    }
  }

  private async play(desk: SheetDesk): Promise<Played> {
    const hands = new Hands(desk.emulator);
    await this.stages.advance(this.nowMs);
    await desk.connect();
    await desk.poll();
    this.begin();
    const atStart = await desk.look();
    const tables = await rowTables(atStart);
    for (const [position, edit] of this.timeline.edits.entries()) {
      await this.moveTo(this.instant(edit.at));
      await this.edit(hands, edit, desk);
      const next = this.timeline.edits[position + 1];
      const hasTime = next === undefined || this.instant(next.at) > this.nowMs + NEXT_LOOK_MS;
      if (hasTime && mayRemove(edit)) {
        await this.moveTo(this.nowMs + NEXT_LOOK_MS);
        await desk.poll();
        this.take(this.rows.news(), edit);
      }
    }
    await this.moveTo(this.instant(`${addDays(this.timeline.end, 1)}T00:00:00`));
    const atEnd = await desk.look();
    return this.played({
      startPlaces: rowPlaces(atStart),
      endPlaces: rowPlaces(atEnd),
      tables: await rowTables(atEnd, tables),
    });
  }

  /** Time passes, with the looks at the ends of days that fall into it. */
  private async moveTo(toMs: number): Promise<void> {
    const due = this.timeline.checkDates[this.checks.length];
    const endOfDay = due === undefined ? Number.POSITIVE_INFINITY : this.instant(`${addDays(due, 1)}T00:00:00`);
    if (due !== undefined && endOfDay <= toMs) {
      await this.stages.advance(endOfDay);
      this.check(due);
      return this.moveTo(toMs);
    }
    this.nowMs = Math.max(this.nowMs, toMs);
    return this.stages.advance(this.nowMs);
  }

  private check(date: IsoDate): void {
    const firstDay = this.rows.facts?.shootDays[0]?.date ?? null;
    const rows = [...this.rows.items.values()].sort(byTabAndTitle).map((item) => ({
      key: item.key,
      track: item.track,
      status: this.follower.statusOf(item.key),
      neededOn: neededDay(item, firstDay),
      changedOn: this.changedOn.get(item.key) ?? this.timeline.start,
    }));
    this.checks.push(checkOn(date, rows, this.timeline.leads));
  }

  private begin(): void {
    for (const item of this.rows.news().changed.values()) {
      this.everyItem.set(item.key, item);
      this.follower.begin(item);
      this.changedOn.set(item.key, this.timeline.start);
    }
  }

  private async edit(hands: Hands, edit: TimelineEdit, desk: SheetDesk): Promise<void> {
    const done = this.tryEdit(hands, edit);
    if (!done) return;
    if (done.surprise !== null) this.problems.push(`Edit ${edit.index} (${edit.action}): ${done.surprise}`);
    await desk.poll();
    this.take(this.rows.news(), edit);
    for (const { keys, text } of done.retyped) {
      for (const key of keys) {
        const item = this.rows.items.get(key);
        if (item) this.follow(item, edit, text);
      }
    }
  }

  private tryEdit(hands: Hands, edit: TimelineEdit): Done | null {
    try {
      return hands.do(edit);
    } catch (error) {
      if (!(error instanceof EditProblem)) throw error;
      this.problems.push(`Edit ${edit.index} (${edit.action}) cannot be done. ${error.message}`);
      return null;
    }
  }

  /** Notes what the watch told after an edit. */
  private take({ changed, removed }: Told, edit: TimelineEdit): void {
    for (const key of removed) this.lose(key, edit);
    for (const item of changed.values()) {
      const isNew = !this.everyItem.has(item.key);
      this.everyItem.set(item.key, item);
      if (isNew) this.find(item, edit);
      else this.follow(item, edit);
    }
  }

  private happening(item: Item, edit: TimelineEdit): Happening {
    return { edit: edit.index, at: edit.at, key: item.key, item };
  }

  private find(item: Item, edit: TimelineEdit): void {
    const status = this.follower.begin(item);
    this.changedOn.set(item.key, edit.at.slice(0, 10));
    this.newRows.set(item.key, { ...this.happening(item, edit), status, how: edit.action });
  }

  private follow(item: Item, edit: TimelineEdit, retyped: string | null = null): void {
    this.goneRows.delete(item.key);
    const kind = { isUndo: edit.action === 'undo', isPaste: edit.action === 'pasteRow', retyped };
    const change = this.follower.follow(item, kind);
    if (!change) return;
    this.changedOn.set(item.key, edit.at.slice(0, 10));
    this.statusEvents.push({ ...this.happening(item, edit), ...change });
  }

  private lose(key: string, edit: TimelineEdit): void {
    const item = this.everyItem.get(key);
    if (!item) return;
    if (this.newRows.has(key) && edit.action === 'undo') this.newRows.delete(key);
    else
      this.goneRows.set(key, { ...this.happening(item, edit), status: this.follower.statusOf(key), how: edit.action });
  }

  private played(places: Pick<Played, 'startPlaces' | 'endPlaces' | 'tables'>): Played {
    const held = [...this.rows.items.keys()];
    return {
      timeline: this.timeline,
      statusEvents: this.statusEvents,
      newRows: [...this.newRows.values()],
      goneRows: [...this.goneRows.values()],
      checks: this.checks,
      ...places,
      items: this.everyItem,
      finalStatus: new Map(held.map((key) => [key, this.follower.statusOf(key)])),
      problems: this.problems,
    };
  }
}

/** Whether a row may be missing after an edit, which takes a second look to be believed. */
function mayRemove(edit: TimelineEdit): boolean {
  if (edit.action === 'setCell') return edit.value === null || edit.value === '';
  return edit.action !== 'insertRow' && edit.action !== 'pasteRow';
}

function byTabAndTitle(one: Item, other: Item): number {
  return one.sheetId - other.sheetId || one.title.localeCompare(other.title);
}
