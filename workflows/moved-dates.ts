import { movedFrom } from '../domain/deadlines/moved-dates';
import type { IsoDate, ProductionFacts, Step } from '../domain/model';
import { nextWorkingMoment } from '../domain/time/calendar';
import type { MovedDate, StageMemory } from './messages';

/** How long a schedule has to rest before people are told that it moved: somebody may still be moving it. */
const REST_MS = 10 * 60_000;

/** A date that its owner has to be told about. */
export interface DateMoved {
  readonly itemKey: string;
  readonly from: IsoDate;
}

/**
 * Due dates that have moved by more than a day since their owners knew them. They are told once, together, when the
 * schedule has rested; what moved back in the meantime is told to nobody.
 */
export class MovedDates {
  private readonly moves = new Map<string, MovedDate>();
  private lastAt: number;

  constructor(carried: StageMemory['moves'], now: number) {
    for (const [key, move] of Object.entries(carried ?? {})) this.moves.set(key, move);
    this.lastAt = now;
  }

  /** Takes note of what became of an item's next step. Production time, epoch milliseconds. */
  note(itemKey: string, before: Step | null | undefined, after: Step | null, now: number): void {
    const known = this.moves.get(itemKey);
    if (known) {
      const was = after && { ...after, dueDate: known.from };
      if (before?.dueDate !== after?.dueDate) this.lastAt = now;
      if (after?.milestoneId !== known.milestoneId || movedFrom(was, after) === null) this.moves.delete(itemKey);
      return;
    }
    const from = movedFrom(before, after);
    if (from === null || after === null || after.ownerKey === null) return;
    this.moves.set(itemKey, { milestoneId: after.milestoneId, from });
    this.lastAt = now;
  }

  /** When they are told; `null` where nothing has moved. */
  tellAt({ calendar }: ProductionFacts, leastRestMs: number): number | null {
    if (this.moves.size === 0) return null;
    return nextWorkingMoment(calendar, this.lastAt + Math.max(REST_MS, leastRestMs));
  }

  /** Gives everything that is to be told, and forgets it. */
  take(): DateMoved[] {
    const taken = [...this.moves].map(([itemKey, { from }]) => ({ itemKey, from }));
    this.moves.clear();
    return taken;
  }

  carry(): StageMemory['moves'] {
    return this.moves.size === 0 ? undefined : Object.fromEntries(this.moves);
  }
}
