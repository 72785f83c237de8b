import {
  afterChange,
  afterTelling,
  nextLevel,
  standingAt,
  type PlannedLevel,
  type Standing,
} from '../../domain/escalation/ladder';
import type { AskReport } from '../../domain/model';
import type { Question } from '../../workflows/stage-question';

/** Somebody who is told something. */
export interface Telling extends PlannedLevel {
  readonly question: Question;
  /** Since when the question is open. Epoch milliseconds. */
  readonly since: number;
  /** How many were told before. */
  readonly turn: number;
}

/**
 * An ask that nobody answers: it climbs its ladder by the same rules as the workflow does, on a clock that the
 * simulation moves.
 */
export class ClockedAsk {
  report: AskReport;
  private standing: Standing;
  private coming: PlannedLevel | null;

  constructor(
    askId: string,
    private question: Question,
    private readonly startedAt: number,
  ) {
    this.report = { askId, level: null, asked: [], answers: [], ended: null };
    this.standing = standingAt(startedAt);
    this.coming = this.next();
  }

  get itemKey(): string {
    return this.question.item.key;
  }

  /** When the next level is told; `null` where nobody is left. Epoch milliseconds. */
  get nextAt(): number | null {
    return this.coming?.at ?? null;
  }

  private next(): PlannedLevel | null {
    return nextLevel(this.question.step, this.question.facts, this.standing);
  }

  /** The row, its owner or its date changed while the question stays the same. */
  change(question: Question, now: number): void {
    this.standing = afterChange(this.standing, this.question.step, question.step, question.facts, now);
    this.question = question;
    this.coming = this.next();
  }

  /** Tells everybody whose time has come. */
  climb(now: number): Telling[] {
    const tellings: Telling[] = [];
    for (let next = this.coming; next && next.at <= now; next = this.coming) {
      tellings.push({
        ...next,
        at: now,
        question: this.question,
        since: this.startedAt,
        turn: this.report.asked.length,
      });
      const { level, personKey } = next;
      const name = this.question.facts.people.find((person) => person.key === personKey)?.name ?? '';
      this.report = { ...this.report, level, asked: [...this.report.asked, { name, level, at: now }] };
      this.standing = afterTelling(this.standing, { level, personKey, at: now });
      this.coming = this.next();
    }
    return tellings;
  }
}
