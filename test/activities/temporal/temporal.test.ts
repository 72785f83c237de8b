import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createTemporalActivities } from '../../../activities/temporal/create';
import { createStages } from '../../../activities/temporal/stages';
import type { Item } from '../../../domain/model';
import { askWorkflowId, CALLBOARD_TASK_QUEUE, SHEETS_TASK_QUEUE, stageWorkflowId } from '../../../workflows/ids';
import { answerAsk, stepResolved, type AskInput } from '../../../workflows/messages';
import { FACTS, LANTERN, LIGHTHOUSE, PERMIT_FILED, SAM } from '../../support/made-up';
import { startDevServer, workflowBundle } from '../../support/temporal';

jest.setTimeout(60_000);

/** Against the real server, because the time-skipping one knows no lists. Production time begins on the due date. */
let env: TestWorkflowEnvironment;
let workers: { worker: Worker; running: Promise<void> }[];

beforeAll(async () => {
  env = await startDevServer();
  const connection = env.nativeConnection;
  const activities = {
    ...createTemporalActivities({ client: env.client }),
    sendMail: async () => ({ messageId: 'm' }),
    writeAnswer: async () => ({ outcome: 'statusWritten' }),
  };
  const workflows = { workflowBundle: { codePath: await workflowBundle() } };
  workers = await Promise.all(
    [{ taskQueue: CALLBOARD_TASK_QUEUE, ...workflows }, { taskQueue: SHEETS_TASK_QUEUE }].map(async (queue) => {
      const worker = await Worker.create({ connection, activities, ...queue });
      return { worker, running: worker.run() };
    }),
  );
});

afterAll(async () => {
  for (const { worker } of workers) worker.shutdown();
  await Promise.all(workers.map(({ running }) => running));
  await env.teardown();
});

function askInput(productionId: string): AskInput {
  return {
    askId: askWorkflowId(productionId, 'locations', LIGHTHOUSE.key, 'permitFiled'),
    productionId,
    spreadsheetId: 'sheet-1',
    stage: 'securing',
    item: LIGHTHOUSE,
    step: PERMIT_FILED,
    atStake: 'Scene 1: day 1 (Mon 17 May).',
    facts: FACTS,
    clock: { hostMs: Date.now(), productionMs: Date.parse('2027-05-03T08:30:00Z'), speed: 1 },
  };
}

async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (Date.now() > deadline) throw new Error(`Waited twenty seconds in vain; last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function listed(query: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { workflowId } of env.client.workflow.list({ query })) found.push(workflowId);
  return found.sort();
}

describe('opening an ask', () => {
  const openAsk = (input: AskInput) => createTemporalActivities({ client: env.client }).openAsk(input);

  it('starts it once, and then says how it stands', async () => {
    const input = askInput('opened-twice');
    expect(await openAsk(input)).toEqual({ opened: true, report: null });
    const again = await until(
      () => openAsk(input),
      ({ report }) => report?.level === 'nudge',
    );
    expect(again).toMatchObject({ opened: false, report: { askId: input.askId, ended: null } });
  });

  it('leaves one that ended as it is, and says what was answered', async () => {
    const input = askInput('answered-before');
    await openAsk(input);
    const handle = env.client.workflow.getHandle(input.askId);
    await until(
      () => openAsk(input),
      ({ report }) => report?.level === 'nudge',
    );
    const answer = { kind: 'done', personKey: SAM.key, level: 'nudge', note: '' } as const;
    await handle.executeUpdate(answerAsk, { args: [answer] });
    await handle.result();
    expect(await openAsk(input)).toMatchObject({
      opened: false,
      report: { ended: 'answered', answers: [{ personName: 'Sam Reyes' }] },
    });
  });

  it('counts one that an engineer terminated as gone', async () => {
    const input = askInput('terminated');
    await openAsk(input);
    await env.client.workflow.getHandle(input.askId).terminate();
    expect(await openAsk(input)).toMatchObject({ opened: false, report: { ended: 'itemGone' } });
  });

  it('can be found and read in the Web UI', async () => {
    const input = askInput('found-in-the-ui');
    await openAsk(input);
    const handle = env.client.workflow.getHandle(input.askId);
    const query = `CbProduction = 'found-in-the-ui' AND CbWaitingOn = 'nudge' AND CbDueAt < '2027-05-04T00:00:00Z'`;
    expect(
      await until(
        () => listed(query),
        (found) => found.length > 0,
      ),
    ).toEqual([input.askId]);
    const described = await handle.describe();
    expect(described.type).toBe('Ask');
    expect(await described.staticSummary()).toBe('Marrow Point Light: permit filed, due Mon 3 May');
    expect(await described.staticDetails()).toContain('[The sheet](https://sheets.example.com/paper-lanterns)');
    expect(described.memo).toEqual({ spreadsheet: 'https://sheets.example.com/paper-lanterns' });
    await handle.signal(stepResolved, { why: 'sheetMoved' });
    await handle.result();
    expect(
      await until(
        () => listed(`CbProduction = 'found-in-the-ui' AND CbStatus = 'sheetMoved'`),
        (found) => found.length > 0,
      ),
    ).toEqual([input.askId]);
  });
});

describe('the stages', () => {
  it('take items and facts, and report on all of them, page by page', async () => {
    const stages = createStages(env.client);
    const productionId = 'paged';
    await startStage(productionId);
    await stages.deliverFacts(productionId, 'securing', FACTS);
    const items: Item[] = Array.from({ length: 1100 }, (_, row) => ({ ...LANTERN, key: `r-${row}`, neededOn: null }));
    for (let from = 0; from < items.length; from += 100) {
      const page = { items: items.slice(from, from + 100), removedKeys: [], completeBuckets: [] };
      await stages.deliverItems(productionId, 'securing', page);
    }
    const reports = await stages.reports(productionId, 'securing');
    expect(reports.map(({ item }) => item.key)).toEqual(items.map(({ key }) => key));
  });

  it('say so when one does not run, as something worth another try', async () => {
    const delivering = createStages(env.client).deliverFacts('nowhere', 'shoot', FACTS);
    await expect(delivering).rejects.toMatchObject({
      type: 'StageMissing',
      nonRetryable: false,
      message: expect.stringContaining('The stage shoot of nowhere does not run'),
    });
  });

  it('give no report while a stage waits for its items', async () => {
    const carried = { items: {}, facts: FACTS, asks: {}, awaitedBuckets: [0, 1] };
    await startStage('waiting', carried);
    const stages = createStages(env.client);
    await expect(stages.reports('waiting', 'securing')).rejects.toMatchObject({ type: 'StageNotReady' });
    await stages.deliverItems('waiting', 'securing', { items: [LIGHTHOUSE], removedKeys: [], completeBuckets: [0, 1] });
    expect(await stages.reports('waiting', 'securing')).toHaveLength(1);
  });

  it('need no production to be told that the board is out of date', async () => {
    await expect(createStages(env.client).markBoardDirty('nowhere')).resolves.toBeUndefined();
  });
});

async function startStage(productionId: string, carried?: object): Promise<void> {
  const clock = { hostMs: 0, productionMs: 0, speed: 1 };
  await env.client.workflow.start('Securing', {
    workflowId: stageWorkflowId(productionId, 'securing'),
    taskQueue: CALLBOARD_TASK_QUEUE,
    args: [{ productionId, spreadsheetId: 'sheet-1', scriptPath: null, clock, ...(carried ? { carried } : {}) }],
  });
}
