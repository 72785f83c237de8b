import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { createStages } from '../../activities/temporal/stages';
import { bucketOf } from '../../domain/watch/buckets';
import { STAGES, type Item } from '../../domain/model';
import { stageOf } from '../../domain/stages';
import {
  CALLBOARD_TASK_QUEUE,
  askWorkflowId,
  mailboxWorkflowId,
  productionWorkflowId,
  sheetWatchWorkflowId,
  stageWorkflowId,
} from '../../workflows/ids';
import { factsChanged, itemsChanged } from '../../workflows/messages';
import { BEA, FACTS, HELENA, LANTERN, LIGHTHOUSE, SAM } from '../support/made-up';
import { noChange, Story, tell } from '../support/story';

const PRODUCTION = 'paper-lanterns';
const facts = { ...FACTS, approvalThreshold: 300 };

/** It waits for the executive producer's approval. */
const MOTORCYCLE: Item = {
  ...LANTERN,
  key: 'r-MOTORBKE',
  title: 'Motorcycle',
  money: { currency: '£', expected: 450, actual: null, line: null, approval: null },
};

/** Once a week he is asked how his preparations go. */
const ACTOR: Item = {
  ...LANTERN,
  key: 'r-DEVACTOR',
  track: 'cast',
  title: 'DEV',
  status: 'booked',
  statusWord: 'Booked',
  hired: { name: BEA.name, key: BEA.key },
};

/** One production of two weeks, in which every kind of workflow does what it is for. */
export async function recordHistories(folder: string): Promise<void> {
  let polls = 0;
  const story: Story = await Story.begin('2027-04-26T08:30', {
    watchSheet: async ({ productionId }) => {
      polls += 1;
      if (polls > 1) throw noChange('1 hour');
      await deliver(story, productionId, [LIGHTHOUSE, LANTERN, MOTORCYCLE, ACTOR]);
      return { cursor: { buckets: [], facts: '' }, summary: '2 rows are new' };
    },
  });
  await tell(story, async () => {
    await play(story);
    for (const [name, workflowId] of workflows()) {
      const history = await story.env.client.workflow.getHandle(workflowId).fetchHistory();
      writeFileSync(path.join(folder, `${name}.json`), withoutMachine(historyToJSON(history)));
    }
  });
}

/** The history without what tells of the machine that it was recorded on: its name and where its files lie. */
function withoutMachine(json: string): string {
  const kept: unknown = JSON.parse(json, (key, value: unknown) => {
    if (key === 'identity') return 'recorder';
    return key === 'stackTrace' || key === 'stack' ? '' : value;
  });
  return `${JSON.stringify(kept)}\n`;
}

async function play(story: Story): Promise<void> {
  const input = { productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: 'lanterns.fountain', clock: story.clock };
  await story.env.client.workflow.start('Production', {
    workflowId: productionWorkflowId(PRODUCTION),
    taskQueue: CALLBOARD_TASK_QUEUE,
    args: [input],
  });
  await story.moveTo('2027-04-26T09:05');
  await story.answer(askWorkflowId(PRODUCTION, 'props', MOTORCYCLE.key, 'moneyApproved'), HELENA, 'reminder', 'approve');
  await story.moveTo('2027-05-03T09:05');
  await story.answer(permitFiled, SAM, 'nudge', 'onIt', 'the office opens at noon');
  await story.moveTo('2027-05-06T09:05');
  await deliver(story, PRODUCTION, [{ ...LIGHTHOUSE, marks: { permit: 'submitted' } }]);
  await story.moveTo('2027-05-11T09:05');
  await remove(story, LANTERN);
  await story.moveTo('2027-05-12T09:05');
  story.takeMails();
}

async function deliver(story: Story, productionId: string, items: readonly Item[]): Promise<void> {
  const stages = createStages(story.env.client);
  for (const stage of STAGES) {
    await stages.deliverFacts(productionId, stage, facts);
    const own = items.filter(({ track }) => stageOf(track) === stage);
    if (own.length > 0) {
      await stages.deliverItems(productionId, stage, { items: own, removedKeys: [], completeBuckets: [] });
    }
  }
}

async function remove(story: Story, item: Item): Promise<void> {
  const securing = story.env.client.workflow.getHandle(stageWorkflowId(PRODUCTION, 'securing'));
  await securing.signal(factsChanged, { ...facts, reminderDays: 3 });
  await securing.signal(itemsChanged, { items: [], removedKeys: [item.key], completeBuckets: [bucketOf(item.key)] });
}

const permitFiled = askWorkflowId(PRODUCTION, LIGHTHOUSE.track, LIGHTHOUSE.key, 'permitFiled');

function workflows(): (readonly [name: string, workflowId: string])[] {
  return [
    ['Production', productionWorkflowId(PRODUCTION)],
    ...STAGES.map((stage) => [capital(stage), stageWorkflowId(PRODUCTION, stage)] as const),
    ['SheetWatch', sheetWatchWorkflowId(PRODUCTION)],
    ['Ask', permitFiled],
    ['Mailbox', mailboxWorkflowId(PRODUCTION, SAM.key)],
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
