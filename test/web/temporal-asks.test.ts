import { USUAL_POLICY } from '../../domain/escalation/policy';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { Person, ProductionFacts } from '../../domain/model';
import { AsksUnreachable } from '../../web/ask-port';
import { TemporalAsks } from '../../web/temporal-asks';
import { askWorkflowId, CALLBOARD_TASK_QUEUE, SHEETS_TASK_QUEUE } from '../../workflows/ids';
import type { AnswerRequest, AskInput } from '../../workflows/messages';
import { at, DILYS, FILED, HELENA, MAYA, PERMIT, TOM } from '../activities/mail/example';
import { startDevServer, workflowBundle } from '../support/temporal';

const FACTS: ProductionFacts = {
  productionId: 'the-last-ferry',
  title: 'The Last Ferry',
  kind: 'film',
  calendar: { workingWeekdays: [1, 2, 3, 4, 5], daysOff: [], holidays: [], timeZone: 'Europe/London' },
  shootDays: [],
  people: [DILYS, MAYA, TOM, HELENA],
  associateProducer: MAYA.key,
  lineProducer: TOM.key,
  executiveProducer: HELENA.key,
  leadTimeScale: 1,
  reminderDays: 2,
  policy: USUAL_POLICY,
  leadTimes: {},
  approvalThreshold: null,
  spreadsheetUrl: 'https://sheets.example.com/spreadsheets/d/1aB/edit',
};

function inputOf(itemKey: string): AskInput {
  return {
    askId: askWorkflowId(FACTS.productionId, 'locations', itemKey, FILED.milestoneId),
    productionId: FACTS.productionId,
    spreadsheetId: '1aB',
    stage: 'securing',
    item: { ...PERMIT, key: itemKey },
    step: FILED,
    atStake: 'Scenes 1, 9, 10: day 2 (Tue 18 May).',
    facts: FACTS,
    // The morning on which the step is due, so that its owner is asked at once.
    clock: { hostMs: Date.now(), productionMs: at('2027-05-04', '10:00'), speed: 1 },
  };
}

const saying = (kind: AnswerRequest['kind'], who: Person = DILYS): AnswerRequest => ({
  kind,
  personKey: who.key,
  level: 'nudge',
  note: '',
});

describe('the asks of a Temporal server', () => {
  let env: TestWorkflowEnvironment;
  let asks: TemporalAsks;
  let stopWorkers: () => Promise<void>;

  beforeAll(async () => {
    env = await startDevServer();
    asks = new TemporalAsks(env.client);
    const activities = {
      postToMailbox: async () => undefined,
      writeAnswer: async () => ({ outcome: 'statusWritten' }),
    };
    const common = { connection: env.nativeConnection, activities, shutdownForceTime: '5 seconds' as const };
    const workers = [
      await Worker.create({
        ...common,
        taskQueue: CALLBOARD_TASK_QUEUE,
        workflowBundle: { codePath: await workflowBundle() },
      }),
      await Worker.create({ ...common, taskQueue: SHEETS_TASK_QUEUE }),
    ];
    const running = workers.map((worker) => worker.run());
    stopWorkers = async () => {
      for (const worker of workers) worker.shutdown();
      await Promise.all(running);
    };
  }, 60_000);

  afterAll(async () => {
    await stopWorkers();
    await env.teardown();
  });

  /** Starts an ask and waits until its owner was asked. */
  async function openAsk(itemKey: string): Promise<string> {
    const input = inputOf(itemKey);
    await env.client.workflow.start('Ask', { workflowId: input.askId, taskQueue: CALLBOARD_TASK_QUEUE, args: [input] });
    await until(async () => (await asks.view(input.askId))?.report.level === 'nudge');
    return input.askId;
  }

  it('knows how an ask stands, and that another does not exist', async () => {
    const askId = await openAsk('r-VIEWVIEW');
    expect(await asks.view(askId)).toMatchObject({ askedKeys: [DILYS.key], report: { ended: null } });
    expect(await asks.view(`${askId}:2`)).toBeNull();
  }, 30_000);

  it('returns the first answer when a link is used again, also after the ask has closed', async () => {
    const askId = await openAsk('r-TWICE000');
    const onIt = await asks.answer(askId, saying('onIt'), 'code-on-it');
    const again = await asks.answer(askId, { ...saying('onIt'), note: 'second' }, 'code-on-it');
    expect(onIt).toMatchObject({ kind: 'taken', answer: { kind: 'onIt', personName: DILYS.name, note: '' } });
    expect(again).toEqual(onIt);
    const done = await asks.answer(askId, saying('done'), 'code-done');
    await env.client.workflow.getHandle(askId).result();
    expect(await asks.answer(askId, saying('done'), 'code-done')).toEqual(done);
    expect(await asks.answer(askId, saying('onIt'), 'code-on-it')).toEqual(onIt);
    expect(await asks.answer(askId, saying('needHelp'), 'code-help')).toEqual({ kind: 'settled' });
    expect((await asks.view(askId))?.report).toMatchObject({ ended: 'answered', answers: [{}, {}] });
  }, 30_000);

  it('passes on why an answer is refused', async () => {
    const askId = await openAsk('r-REFUSED0');
    expect(await asks.answer(askId, saying('done', TOM), 'code-tom')).toEqual({
      kind: 'refused',
      why: 'Only somebody who was asked can answer.',
    });
  }, 30_000);

  it('lists what is open and nothing that has ended', async () => {
    const open = await openAsk('r-LISTOPEN');
    const ended = await openAsk('r-LISTDONE');
    await asks.answer(ended, saying('done'), 'code-listed');
    await env.client.workflow.getHandle(ended).result();
    const ids = async () => (await new TemporalAsks(env.client).listOpen()).asks.map(({ report }) => report.askId);
    await until(async () => (await ids()).includes(open));
    expect(await ids()).not.toContain(ended);
  }, 30_000);

  it('says that nobody answers when no worker does', async () => {
    const input = inputOf('r-NOWORKER');
    await env.client.workflow.start('Ask', { workflowId: input.askId, taskQueue: 'nobody-polls', args: [input] });
    const hurried = new TemporalAsks(env.client, 500);
    await expect(hurried.view(input.askId)).rejects.toThrow(AsksUnreachable);
    await expect(hurried.answer(input.askId, saying('done'), 'code-x')).rejects.toThrow(AsksUnreachable);
    await env.client.workflow.getHandle(input.askId).terminate();
  }, 30_000);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('Waited 15 seconds in vain.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
