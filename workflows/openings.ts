import { matterKey, type Matter } from './matters';

/** A question that is to be asked at a moment. */
export interface Opening {
  readonly itemKey: string;
  readonly matter: Matter;
  /** Production time, epoch milliseconds. */
  readonly at: number;
}

/** When the asks of a stage are to be opened: of each matter of each item at most one. */
export class Openings {
  private readonly planned = new Map<string, Opening>();

  plan(opening: Opening): void {
    this.planned.set(matterKey(opening.itemKey, opening.matter), opening);
  }

  cancel(itemKey: string, matter: Matter): void {
    this.planned.delete(matterKey(itemKey, matter));
  }

  /** Those whose time has come, the earliest first. */
  due(now: number): Opening[] {
    return [...this.planned.values()].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  }

  /** The next one; `null` where none is planned. */
  next(): Opening | null {
    let next: Opening | null = null;
    for (const opening of this.planned.values()) if (next === null || opening.at < next.at) next = opening;
    return next;
  }
}
