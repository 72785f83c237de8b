import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  getExternalWorkflowHandle,
  log,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { LEVELS, type Answer, type AskReport, type LevelName, type Person } from '../domain/model';
import { afterAnswer, levelName, levelsFor, type PlannedLevel } from '../domain/escalation/ladder';
import { answerText } from '../domain/board/column';
import { hostDelayMs, productionNow } from '../domain/time/clock';
import { shortMoment } from '../domain/time/format';
import { activities, sheetActivities } from './activities-of';
import { stageWorkflowId } from './ids';
import {
  answerAsk,
  askMoved,
  askView,
  clockChanged,
  stepChanged,
  stepResolved,
  type AnswerRequest,
  type AskInput,
} from './messages';
import { CB_LEVEL, CB_WAITING_ON } from './search-attributes';

/**
 * One open question to one person after another about one step. It climbs the levels of the escalation policy, each at
 * its time, until the sheet or a person answers. When nobody is left to tell it stays open, and the board says so.
 */
export async function Ask(input: AskInput): Promise<void> {
  await new OpenAsk(input).run();
}

const LONGEST_WAIT_MS = 30 * 24 * 3_600_000;

class OpenAsk {
  private input: AskInput;
  private report: AskReport;
  private ladder: PlannedLevel[];
  private readonly startedAt: number;
  /** No level is told before this moment of production time: somebody said that they are on it. */
  private pausedUntil = 0;
  private isReplanned = false;
  private toShow: Answer[] = [];

  constructor(input: AskInput) {
    this.input = input;
    this.startedAt = this.now();
    this.ladder = levelsFor(input.step, input.facts, this.startedAt);
    this.report = { askId: input.askId, level: null, asked: [], answers: [], ended: null };
    this.listen();
  }

  /** Tells each level in its time; in between it waits for answers. */
  async run(): Promise<void> {
    while (this.report.ended === null) {
      await this.showAnswers();
      const next = this.ladder[0];
      const at = next ? Math.max(next.at, this.pausedUntil) : null;
      if (next && at !== null && at <= this.now()) {
        this.ladder.shift();
        await this.tell(next);
      } else if (this.report.ended === null) {
        await this.waitUntil(at, next);
      }
    }
    await this.showAnswers();
    await this.tellStage();
    this.describe();
    await condition(allHandlersFinished);
  }

  private now(): number {
    return productionNow(this.input.clock, Date.now());
  }

  private listen(): void {
    setHandler(clockChanged, (clock) => {
      this.input = { ...this.input, clock };
      this.isReplanned = true;
    });
    setHandler(stepResolved, ({ why }) => {
      if (this.report.ended === null) this.report = { ...this.report, ended: why };
    });
    setHandler(stepChanged, ({ item, step, atStake, facts }) => {
      this.input = { ...this.input, item, step, atStake, facts };
      const told = this.report.level === null ? -1 : LEVELS.indexOf(this.report.level);
      const planned = levelsFor(step, facts, this.now());
      this.ladder = planned.filter(({ level }) => LEVELS.indexOf(level) > told);
      this.isReplanned = true;
    });
    setHandler(answerAsk, (request) => this.take(request), {
      description: 'An answer from the page behind a link: done, onIt, needHelp or notMe',
      validator: (request) => this.check(request),
    });
    setHandler(askView, () => ({
      productionTitle: this.input.facts.title,
      item: this.input.item,
      step: this.input.step,
      atStake: this.input.atStake,
      report: this.report,
      askedKeys: [...this.askedKeys],
      timeZone: this.input.facts.calendar.timeZone,
      spreadsheetUrl: this.input.facts.spreadsheetUrl,
    }));
  }

  private readonly askedKeys = new Set<string>();

  private check(request: AnswerRequest): void {
    const refuse = (type: string, message: string): ApplicationFailure =>
      ApplicationFailure.nonRetryable(message, type);
    if (!this.askedKeys.has(request.personKey)) throw refuse('NotAsked', 'Only somebody who was asked can answer.');
    if (this.report.ended !== null) throw refuse('AskSettled', `This is settled: ${endedText(this.report)}.`);
    if (request.note.length > 500) throw refuse('NoteTooLong', 'The note is longer than 500 characters.');
  }

  /** Takes an answer that the validator let through. Synchronous, so that two answers never mix. */
  private take(request: AnswerRequest): Answer {
    const { step, facts } = this.input;
    const { kind, personKey, note } = request;
    const answer: Answer = { kind, personKey, personName: this.nameOf(personKey), note, at: this.now() };
    this.report = { ...this.report, answers: [...this.report.answers, answer] };
    this.toShow.push(answer);
    const move = afterAnswer(kind, step, facts, this.now());
    switch (move.kind) {
      case 'end':
        this.report = { ...this.report, ended: 'answered' };
        break;
      case 'pauseUntil':
        this.pausedUntil = move.at;
        break;
      case 'nextLevelAt':
        this.hurry(this.ladder.slice(0), move.at);
        break;
      case 'askAssociateProducerAt':
        this.hurry(
          this.ladder.filter(({ level }) => level !== 'reminder' && level !== 'nudge'),
          move.at,
        );
        break;
    }
    this.isReplanned = true;
    return answer;
  }

  /** Tells the first of these levels now; the later ones keep their distance from it. */
  private hurry(ladder: PlannedLevel[], at: number): void {
    const first = ladder[0];
    this.pausedUntil = 0;
    if (!first) return;
    const earlier = Math.max(0, first.at - at);
    this.ladder = ladder.map((level) => ({ ...level, at: level.at - earlier }));
  }

  private nameOf(personKey: string): string {
    return this.personOf(personKey)?.name ?? 'Somebody';
  }

  private personOf(personKey: string): Person | undefined {
    return this.input.facts.people.find((person) => person.key === personKey);
  }

  private async tell({ level, personKey }: PlannedLevel): Promise<void> {
    const person = this.personOf(personKey);
    if (!person) return;
    const { facts, productionId, item, step, atStake, askId } = this.input;
    const history = this.report;
    this.askedKeys.add(personKey);
    this.report = { ...history, level, asked: [...history.asked, { name: person.name, level, at: this.now() }] };
    upsertSearchAttributes([
      { key: CB_LEVEL, value: LEVELS.indexOf(level) },
      { key: CB_WAITING_ON, value: level },
    ]);
    const mailbox = {
      productionId,
      person,
      productionTitle: facts.title,
      timeZone: facts.calendar.timeZone,
      spreadsheetUrl: facts.spreadsheetUrl,
    };
    const entry = {
      askId,
      level,
      turn: history.asked.length,
      item,
      step,
      atStake,
      since: this.startedAt,
      history,
      at: this.now(),
    };
    const summary = `${capital(levelName(level))} to ${person.name}: ${item.title}, ${step.milestoneName}`.slice(
      0,
      190,
    );
    await activities.postToMailbox.executeWithOptions({ summary }, [{ productionId, person, mailbox, entry }]);
    await this.tellStage();
  }

  private async waitUntil(at: number | null, next: PlannedLevel | undefined): Promise<void> {
    this.isReplanned = false;
    this.describe();
    const isAwake = (): boolean => this.isReplanned || this.report.ended !== null;
    if (at === null || !next) {
      await condition(isAwake);
      return;
    }
    const { clock, facts } = this.input;
    const delay = Math.min(LONGEST_WAIT_MS, Math.max(1, hostDelayMs(clock, Date.now(), at)));
    const summary = `Until ${this.nameOf(next.personKey)} is told (${levelName(next.level)}), ${shortMoment(at, facts.calendar.timeZone)}`;
    await condition(isAwake, delay, { summary });
  }

  private async showAnswers(): Promise<void> {
    for (const answer of this.toShow.splice(0)) {
      const { productionId, spreadsheetId, item, step } = this.input;
      const summary = `Show in the sheet: ${answerText(answer, this.input.facts.calendar.timeZone)}`.slice(0, 190);
      const written = await sheetActivities.writeAnswer.executeWithOptions({ summary }, [
        { productionId, spreadsheetId, item, step, answer },
      ]);
      log.info('An answer was written to the sheet', { outcome: written.outcome });
      await this.tellStage();
    }
  }

  private async tellStage(): Promise<void> {
    const { productionId, stage, item } = this.input;
    try {
      await getExternalWorkflowHandle(stageWorkflowId(productionId, stage)).signal(askMoved, {
        itemKey: item.key,
        report: this.report,
      });
    } catch (error) {
      // The stage is gone with its production; the ask still has to end well.
      log.warn('The stage could not be told', { error: String(error) });
    }
  }

  private describe(): void {
    const { facts, step, item } = this.input;
    const zone = facts.calendar.timeZone;
    const asked = this.report.asked.map(
      ({ name, level, at }) => `| ${shortMoment(at, zone)} | ${levelName(level)} | ${name} was told |`,
    );
    const answers = this.report.answers.map(
      (answer) => `| ${shortMoment(answer.at, zone)} | answer | ${answerText(answer, zone)} |`,
    );
    const coming = this.ladder.map(
      ({ level, at, personKey }) =>
        `| ${shortMoment(at, zone)} | ${levelName(level)} | ${this.nameOf(personKey)} will be told |`,
    );
    const lines = this.report.ended === null ? [...asked, ...answers, ...coming] : [...asked, ...answers];
    const state = this.report.ended === null ? 'Open' : `Ended: ${endedText(this.report)}`;
    setCurrentDetails(
      [
        `## ${item.title}: ${step.milestoneName}`,
        `${state}. Due ${step.dueDate ?? 'on no known date'}: ${step.because}. ${this.input.atStake}`,
        '| when | level | what |\n|---|---|---|',
        ...lines,
      ]
        .join('\n\n')
        .replace(/\|\n\n\|/g, '|\n|'),
    );
  }
}

function endedText(report: AskReport): string {
  if (report.ended === 'sheetMoved') return 'the sheet says so';
  if (report.ended === 'itemGone') return 'its row is gone from the sheet';
  const last = report.answers[report.answers.length - 1];
  return last ? `${last.personName} said that it is done` : 'answered';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export type { LevelName };
