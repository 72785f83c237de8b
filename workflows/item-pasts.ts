import type { Item, ItemPast, Step } from '../domain/model';
import { movedFrom } from '../domain/deadlines/moved-dates';

const DAY_MS = 86_400_000;

/** What is handed over when the workflow continues as new. */
export interface CarriedPasts {
  /** Since when the stage has been looking: production time, epoch milliseconds. */
  readonly since: number;
  readonly items: Readonly<Record<string, ItemPast>>;
}

/**
 * What a stage remembers of its items beside what the sheet says now: when each last moved, what it was before, and
 * when its due date moved. An item that has not moved since the stage began to look takes no memory.
 */
export class ItemPasts {
  private readonly pasts = new Map<string, ItemPast>();
  private began: number | undefined;

  constructor(carried?: CarriedPasts) {
    this.began = carried?.since;
    for (const [key, past] of Object.entries(carried?.items ?? {})) this.pasts.set(key, past);
  }

  /** Since when the stage has been looking; `undefined` before its first rows. */
  get since(): number | undefined {
    return this.began;
  }

  of(key: string): ItemPast | undefined {
    return this.pasts.get(key);
  }

  /** Takes note of a row that the sheet tells of. `held` is what it said before; `null` where it said nothing. */
  see(held: Item | null, item: Item, now: number): void {
    this.began ??= now;
    if (held && standing(held) === standing(item)) return;
    // The rows of the first deliveries are not new to the team.
    if (!held && now - this.began < DAY_MS) return;
    this.pasts.set(item.key, { ...this.pasts.get(item.key), since: now, from: held ? saidBefore(held, item) : null });
  }

  /** Takes note of a due date that moved by more than a day. */
  date(item: Item, before: Step | null | undefined, after: Step | null, now: number): void {
    const from = movedFrom(before, after);
    if (from === null) return;
    const past = this.pasts.get(item.key) ?? { since: this.began ?? now, from: item.statusWord };
    this.pasts.set(item.key, { ...past, dated: { at: now, from } });
  }

  forget(key: string): void {
    this.pasts.delete(key);
  }

  /** What is to be remembered; `undefined` where the stage has not looked yet. */
  carry(): CarriedPasts | undefined {
    return this.began === undefined ? undefined : { since: this.began, items: Object.fromEntries(this.pasts) };
  }
}

/** What an item's place on its ladder is read from. */
function standing(item: Item): string {
  return JSON.stringify([item.statusWord, item.status, item.marks]);
}

const MARKS = ['permit', 'agreement', 'insurance', 'approval', 'done'] as const;

function saidBefore(held: Item, item: Item): string {
  if (held.statusWord !== item.statusWord) return held.statusWord || 'blank';
  const moved = MARKS.find((mark) => held.marks[mark] !== item.marks[mark]);
  return moved === undefined ? held.statusWord : `${moved} ${held.marks[moved] ?? 'unknown'}`;
}
