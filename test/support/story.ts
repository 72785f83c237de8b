import { Client, type WorkflowHandle } from '@temporalio/client';
import { STANDS_STILL } from '../../cli/test-results';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { CallboardActivities } from '../../activities/activities';
import { createTemporalActivities } from '../../activities/temporal/create';
import { instantOf } from '../../domain/time/zone';
import { shortMoment } from '../../domain/time/format';
import { productionNow } from '../../domain/time/clock';
import { levelName } from '../../domain/escalation/ladder';
import type { Answer, AnswerKind, LevelName, Person, ProductionClock } from '../../domain/model';
import { CALLBOARD_TASK_QUEUE, SHEETS_TASK_QUEUE } from '../../workflows/ids';
import { answerAsk, type MailEntry, type Notice } from '../../workflows/messages';
import { startTimeSkippingServer, workflowBundle } from './temporal';

export const ZONE = 'Europe/London';
/** Moving the clock by weeks takes seconds, and on a busy machine a minute. */
const STANDSTILL_MS = 120_000;

/** Sheets, mail and scripts as a story needs them; a test replaces what it is about. */
export type OutsideWorld = Omit<CallboardActivities, 'openAsk' | 'postToMailbox' | 'postNotice' | 'tellOperator'>;

export interface SentMail {
  readonly to: string;
  readonly entries: readonly MailEntry[];
  readonly notices: readonly Notice[];
}

/**
 * Told by a test: expect this mail, move the clock, expect the next. Every mail has to be expected, in its order, or
 * the story fails. The workflows and the activities between them are the real ones; only the world outside is made up.
 */
export class Story {
  readonly written: { readonly title: string; readonly answer: Answer }[] = [];
  boards = 0;
  private readonly mails: SentMail[] = [];
  private readonly workers: { worker: Worker; running: Promise<void> }[] = [];

  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly clock: ProductionClock,
  ) {}

  /**
   * Begins at a moment of production time such as `2027-04-26T08:30`, on a clock of the given speed, on a server whose
   * clock the story moves, or on one that it is given.
   */
  static async begin(
    at: string,
    world: Partial<OutsideWorld> = {},
    speed = 1,
    server: Promise<TestWorkflowEnvironment> = startTimeSkippingServer(),
  ): Promise<Story> {
    const env = await server;
    const clock = { hostMs: await env.currentTimeMs(), productionMs: moment(at), speed };
    const story = new Story(env, clock);
    await story.startWorkers(world);
    return story;
  }

  private async startWorkers(world: Partial<OutsideWorld>): Promise<void> {
    const activities: CallboardActivities = {
      ...this.quietWorld(),
      ...createTemporalActivities({ client: this.env.client }),
      ...world,
    };
    const codePath = await workflowBundle();
    const connection = this.env.nativeConnection;
    // In this thread, not in one of their own, which would take a second to start for each story.
    const debugMode = true;
    const common = { connection, activities: { ...activities }, shutdownGraceTime: 0, shutdownForceTime: '5 seconds' };
    const workers = [
      await Worker.create({ ...common, taskQueue: CALLBOARD_TASK_QUEUE, workflowBundle: { codePath }, debugMode }),
      await Worker.create({ ...common, taskQueue: SHEETS_TASK_QUEUE }),
    ];
    for (const worker of workers) this.workers.push({ worker, running: worker.run() });
  }

  private quietWorld(): OutsideWorld {
    return {
      connectWorkbook: async () => ({
        title: 'Paper Lanterns',
        timeZone: ZONE,
        watched: [],
        leftAlone: [],
        problems: [],
      }),
      watchSheet: async () => {
        throw noChange('1 hour');
      },
      refreshBoard: async () => {
        this.boards += 1;
        return { cellsWritten: 0 };
      },
      writeAnswer: async ({ item, answer }) => {
        this.written.push({ title: item.title, answer });
        return { outcome: 'statusWritten' };
      },
      breakDownScript: async () => ({ scenes: 2, elements: 5, proposals: 1 }),
      sendMail: async ({ mailbox, entries, notices = [], mailKey }) => {
        this.mails.push({ to: mailbox.person.name, entries, notices });
        return { messageId: mailKey };
      },
    };
  }

  private isStill = false;

  /** Production time now. */
  async now(): Promise<number> {
    return productionNow(this.clock, await this.env.currentTimeMs());
  }

  /** Moves the clock to a moment of production time and a little further, until what fell due then was said. */
  async moveTo(at: string): Promise<void> {
    const left = (moment(at) - (await this.now())) / this.clock.speed;
    if (left < 0) throw new Error(`The story is at ${shortMoment(await this.now(), ZONE)} already, past ${at}.`);
    await this.sleep(Math.ceil(left));
    await this.settle();
  }

  /** Lets mailboxes join and send, without anything else coming due. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await this.sleep(1_500);
  }

  /**
   * Lets server time pass. A workflow task whose timer fires while it is under way can stop the server's clock for good
   * (temporalio/sdk-java#3088): then the story ends here, and not at the test's own limit with nothing said.
   */
  private async sleep(ms: number): Promise<void> {
    if (this.isStill) throw new Error(`${STANDS_STILL} since another test of this story.`);
    let alarm: NodeJS.Timeout | undefined;
    const standstill = new Promise<never>((_, reject) => {
      const message = `${STANDS_STILL}: ${ms} ms of its time have not passed in ${STANDSTILL_MS / 1_000} s.`;
      alarm = setTimeout(() => {
        this.isStill = true;
        reject(new Error(message));
      }, STANDSTILL_MS);
    });
    try {
      await Promise.race([this.env.sleep(ms), standstill]);
    } finally {
      clearTimeout(alarm);
    }
  }

  /**
   * Expects exactly these mails since the last expectation, each as a line such as
   * `Sam Reyes: nudge, Marrow Point Light, permit filed`, or with a notice's heading; those of one mail are joined by
   * ` + `.
   */
  expectMails(...lines: string[]): void {
    const sent = this.mails.splice(0).map(({ to, entries, notices }) => {
      return `${to}: ${[...entries.map(lineOf), ...notices.map(({ heading }) => heading)].join(' + ')}`;
    });
    expect(sent).toEqual(lines);
  }

  expectNoMail(): void {
    this.expectMails();
  }

  /** Takes the mails since the last expectation, for what a test wants to know beside who was told what. */
  takeMails(): SentMail[] {
    return this.mails.splice(0);
  }

  /** Answers as the page behind a link does: the link's code is the update's id. */
  async answer(askId: string, person: Person, level: LevelName, kind: AnswerKind, note = ''): Promise<Answer> {
    return this.ask(askId).executeUpdate(answerAsk, {
      updateId: `${person.key}.${level}.${kind}`,
      args: [{ kind, personKey: person.key, level, note }],
    });
  }

  /** By a client that only waits: the environment's own lets time run on until a result is there. */
  ask(askId: string): WorkflowHandle {
    return new Client({ connection: this.env.connection }).workflow.getHandle(askId);
  }

  /** Waits until something is so, in at most forty seconds of the host's time. */
  async until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
    const deadline = Date.now() + 40_000;
    while (!(await isSo())) {
      if (Date.now() > deadline) throw new Error(`Waited forty seconds in vain until ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Ends the story. A mail that nobody expected fails it. */
  async end(): Promise<void> {
    for (const { worker } of this.workers) worker.shutdown();
    await Promise.all(this.workers.map(({ running }) => running));
    await this.env.teardown();
    this.expectNoMail();
  }
}

function lineOf({ level, item, step }: MailEntry): string {
  return `${levelName(level)}, ${item.title}, ${step.milestoneName}`;
}

/** A moment such as `2027-04-26T08:30` on the production's wall clock, in epoch milliseconds. */
export function moment(at: string): number {
  return instantOf(at.slice(0, 10), at.slice(11, 16), ZONE);
}

/** What the watch's poll says when nothing changed. */
export function noChange(nextRetryDelay: '1 hour' | '30 seconds'): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'NoChange',
    message: 'Nothing has changed',
    nextRetryDelay,
    category: ApplicationFailureCategory.BENIGN,
  });
}

/** Runs a story and ends it, whatever happens in it. */
export async function tell(story: Story, told: (story: Story) => Promise<void>): Promise<void> {
  try {
    await told(story);
  } catch (error) {
    await story.end().catch(() => undefined);
    throw error;
  }
  await story.end();
}
