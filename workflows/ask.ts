import { allHandlersFinished, condition, setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { nearestSentence } from '../domain/deadlines/too-late';
import { dateIn } from '../domain/time/zone';
import { afterAnswer, afterReturn, isSettling } from '../domain/escalation/answers';
import { afterPause } from '../domain/escalation/pause';
import {
  afterChange,
  afterTelling,
  comingLevels,
  levelName,
  nextLevel,
  standingAt,
  type PlannedLevel,
  type Standing,
} from '../domain/escalation/ladder';
import { summaryOf } from '../domain/escalation/summary';
import { LEVELS, type Answer, type AskReport, type LevelName, type Person } from '../domain/model';
import { hostDelayMs, productionNow } from '../domain/time/clock';
import { isFrozen } from '../domain/watch/is-frozen';
import { shortMoment } from '../domain/time/format';
import { askDetails } from './ask-details';
import { stageWorkflowId } from './ids';
import { hearAsk } from './ask-messages';
import { asSeenBy, viewOf } from './ask-view';
import { checkAnswer, type Told } from './check-answer';
import { askMoved, type AnswerRequest, type AskInput } from './messages';
import { askAttributes, CB_LEVEL, CB_STATUS, CB_WAITING_ON, dueAt } from './search-attributes';
import { preparedBy } from './answer-effects';
import { postEntry } from './post-entry';
import { showAnswer, type ShownAnswer } from './show-answer';
import { signalIfRunning } from './signal-if-running';

const LONGEST_WAIT_MS = 30 * 24 * 3_600_000;
/** At the moment of a level its stage wakes as well, and may find the question settled: it speaks before the mail goes. */
const STAGE_FIRST_MS = 1_000;

/**
 * One open question to one person after another about one step. It climbs the levels of the escalation policy, each at
 * its time, until the sheet or a person answers. When nobody is left to tell it stays open, and the board says so.
 */
export async function Ask(input: AskInput): Promise<AskReport> {
  return new OpenAsk(input).run();
}

class OpenAsk {
  private input: AskInput;
  private report: AskReport;
  private standing: Standing;
  private readonly startedAt: number;
  /** Since when the step's due date is what it is, production time. */
  private datedAt: number;
  /** Who was told at which level, and of which row: they can answer. */
  private readonly told: Told[] = [];
  /** Answers that the sheet does not show yet, each with the row as it was when it was given. */
  private toShow: ShownAnswer[] = [];
  /** Since when the spreadsheet cannot be read, production time; `null` while it can. */
  private heldAt: number | null = null;
  private isStirred = false;
  /** Whether the stage does not know yet how the ask stands. */
  private isNews = false;

  constructor(input: AskInput) {
    this.input = input;
    this.startedAt = this.now();
    this.datedAt = this.startedAt;
    this.standing = standingAt(this.startedAt);
    this.report = { askId: input.askId, level: null, asked: [], answers: [], ended: null };
    this.listen();
  }

  async run(): Promise<AskReport> {
    upsertSearchAttributes(askAttributes(this.input));
    await Promise.all([this.climb(), this.showAnswers()]);
    upsertSearchAttributes([
      { key: CB_STATUS, value: this.report.ended ?? 'open' },
      { key: CB_WAITING_ON, value: null },
    ]);
    this.describe();
    await condition(allHandlersFinished);
    return this.report;
  }

  private now(): number {
    return productionNow(this.input.clock, Date.now());
  }

  private listen(): void {
    hearAsk({
      clockChanged: (clock) => {
        this.input = { ...this.input, clock };
        this.isStirred = true;
      },
      stepResolved: ({ why }) => this.change({ ended: why }),
      stepChanged: (question) => this.takeQuestion(question),
      mailFailed: ({ personKey, level, why }) => this.takeReturn(personKey, level, why),
      sheetLost: () => this.hold(),
      sheetBack: () => this.goOn(),
      check: (request) => checkAnswer(request, { told: this.told, report: this.report, step: this.input.step }),
      answerAsk: (request) => this.takeAnswer(request),
      askView: () => viewOf(this.input, this.report, this.told),
    });
  }

  /** Changes the report while the ask is open; what ended stays as it is. */
  private change(changed: Partial<AskReport>): void {
    if (this.report.ended !== null) return;
    this.report = { ...this.report, ...changed };
    this.isNews = true;
    this.isStirred = true;
  }

  private hold(): void {
    this.heldAt ??= this.now();
    this.isStirred = true;
  }

  private goOn(): void {
    if (this.heldAt === null) return;
    this.standing = afterPause(this.standing, this.heldAt, this.now());
    this.heldAt = null;
    this.isStirred = true;
  }

  private takeQuestion(question: Pick<AskInput, 'item' | 'step' | 'atStake' | 'facts'>): void {
    const before = this.input.step;
    this.input = { ...this.input, ...question };
    this.standing = afterChange(this.standing, before, question.step, question.facts, this.now());
    if (before.dueDate !== question.step.dueDate) {
      this.datedAt = this.now();
      upsertSearchAttributes([dueAt(question.step, question.facts)]);
    }
    this.isStirred = true;
  }

  private takeReturn(personKey: string, level: LevelName, why: string): void {
    const { name } = this.personOf(personKey) ?? { name: '' };
    const asked = this.report.asked.map((entry) =>
      entry.level === level && entry.name === name ? { ...entry, undelivered: why } : entry,
    );
    this.standing = afterReturn(this.standing, personKey, this.now());
    this.change({ asked });
  }

  /** Takes an answer that the validator let through. Synchronous, so that two answers never mix. */
  private takeAnswer({ kind, personKey, note, lines }: AnswerRequest): Answer {
    const ticked = preparedBy(this.input.step, personKey, kind, lines ?? []);
    const answer: Answer = {
      kind,
      personKey,
      personName: this.nameOf(personKey),
      note,
      at: this.now(),
      ...(ticked.length > 0 ? { lines: ticked } : {}),
    };
    this.standing = afterAnswer(this.standing, answer);
    this.toShow.push({ answer, item: asSeenBy(personKey, this.told, this.input.item), step: this.input.step });
    this.change({ answers: [...this.report.answers, answer], ended: isSettling(kind) ? 'answered' : null });
    return answer;
  }

  private nameOf(personKey: string): string {
    return this.personOf(personKey)?.name ?? 'Somebody';
  }

  private personOf(personKey: string): Person | undefined {
    return this.input.facts.people.find((person) => person.key === personKey);
  }

  /** Tells each level in its time; in between it waits for answers. */
  private async climb(): Promise<void> {
    while (this.report.ended === null) {
      const { item, step, facts } = this.input;
      const isHeld = this.heldAt !== null && this.standing.hurry === null;
      const next = isHeld || isFrozen(item, facts) ? null : nextLevel(step, facts, this.standing);
      if (isHeld) await this.waitForSheet();
      else if (next && next.at <= this.now()) await this.tell(next);
      else await this.waitFor(next);
      if (this.isNews) await this.tellStage();
    }
  }

  private async tell({ level, personKey }: PlannedLevel): Promise<void> {
    const { facts, productionId, item, step, atStake, askId } = this.input;
    const person = this.personOf(personKey);
    if (!person) throw new Error(`The ladder names ${personKey}, who is not among the people of the production.`);
    const { report: history } = this;
    const at = this.now();
    this.standing = afterTelling(this.standing, { level, personKey, at });
    this.told.push({ level, personKey, item });
    this.change({ level, asked: [...history.asked, { name: person.name, level, at }] });
    upsertSearchAttributes([
      { key: CB_LEVEL, value: LEVELS.indexOf(level) },
      { key: CB_WAITING_ON, value: level },
    ]);
    const { datedAt, startedAt: since } = this;
    const nearest = nearestSentence({ item, step, datedAt }, facts, dateIn(facts.calendar.timeZone, at));
    const stake = [atStake, nearest].filter(Boolean).join(' ');
    const entry = { askId, level, turn: history.asked.length, item, step, atStake: stake, since, history, at };
    const failed = await postEntry({ facts, productionId, person, entry });
    if (failed !== null) this.takeReturn(personKey, level, failed);
  }

  private async waitForSheet(): Promise<void> {
    this.isStirred = this.isNews;
    this.describe();
    await condition(() => this.isStirred);
  }

  private async waitFor(next: PlannedLevel | null): Promise<void> {
    const { item, step, facts, clock } = this.input;
    const isLast = next === null && this.told.length > 0 && step.dueDate !== null;
    const isExhausted = isLast && !isFrozen(item, facts);
    if (isExhausted !== (this.report.isExhausted ?? false)) return this.change({ isExhausted });
    const stirred = (): boolean => this.isStirred;
    this.isStirred = this.isNews;
    this.describe();
    if (next === null) return condition(stirred);
    const delay = Math.min(LONGEST_WAIT_MS, hostDelayMs(clock, Date.now(), next.at) + STAGE_FIRST_MS);
    const when = shortMoment(next.at, facts.calendar.timeZone);
    const summary = summaryOf(`Until ${this.nameOf(next.personKey)} is told (${levelName(next.level)}), ${when}`);
    await condition(stirred, delay, { summary });
  }

  /** Writes each answer to the sheet. A sheet that cannot be written holds up no level. */
  private async showAnswers(): Promise<void> {
    for (;;) {
      await condition(() => this.toShow.length > 0 || this.report.ended !== null);
      const shown = this.toShow.shift();
      if (!shown) return;
      await showAnswer(shown, () => this.input);
    }
  }

  private async tellStage(): Promise<void> {
    const { productionId, stage, item } = this.input;
    this.isNews = false;
    await signalIfRunning(stageWorkflowId(productionId, stage), askMoved, [{ itemKey: item.key, report: this.report }]);
  }

  private describe(): void {
    const { item, step, atStake, facts } = this.input;
    const coming = comingLevels(step, facts, this.standing);
    setCurrentDetails(askDetails({ item, step, atStake, facts, report: this.report, coming }));
  }
}
