import { ServiceError, type Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { createTemporalActivities } from '../../../activities/temporal/create';
import { createStages } from '../../../activities/temporal/stages';
import { redated } from '../../../domain/deadlines/needed-on';
import { STAGES, type ProductionFacts, type Stage } from '../../../domain/model';
import { readinessByDay } from '../../../domain/readiness/by-day';
import { stageOf } from '../../../domain/stages';
import { workflowBundle } from '../../../worker/workflow-bundle';
import { CALLBOARD_TASK_QUEUE, stageWorkflowId } from '../../../workflows/ids';
import { stageReport, type StageInput } from '../../../workflows/messages';
import { askStages } from '../../ready/ask-stages';
import { CACHE_DIR } from '../../setup/paths';
import { onDevServer } from '../support/dev-server';
import { batchesOf, stopwatch, type Duration } from './book';
import { laterBy, type Feature } from './feature';

/**
 * What the five stages cost as workflows on Temporal's dev server. The processor's time is that of this process, in which
 * the worker and the client run; the server has its own.
 */
export interface ServerCost {
  /** From the first signal until every stage reports all of its items. */
  readonly load: Duration;
  readonly signals: number;
  /** From the signal with the new schedule until every stage reports by it. */
  readonly redate: Duration;
  /** Asking all stages for all reports, and working out all days from them. */
  readonly asked: Duration;
  readonly readiness: Duration;
  /** Of all stages together. */
  readonly historyEvents: number;
  readonly historyBytes: number;
  readonly redateEvents: number;
  /** The largest that goes over the wire at once: JSON, before compression. */
  readonly itemsSignalBytes: number;
  readonly factsSignalBytes: number;
  readonly reportPageBytes: number;
  /** What the worker's process grew by. */
  readonly workerBytes: number;
}

const LOADED_WITHIN_MS = 120_000;
const LOOKED_EVERY_MS = 20;
const REPORT_PAGE = 500;

/** Runs the five stages on a server of their own, with nothing else beside them: no sheet, no mails, no production. */
export async function measureServer(feature: Feature): Promise<ServerCost> {
  return onDevServer(async ({ client, native }) => {
    const worker = await Worker.create({
      connection: native,
      namespace: 'default',
      taskQueue: CALLBOARD_TASK_QUEUE,
      workflowBundle: { codePath: await workflowBundle(CACHE_DIR) },
      activities: { ...createTemporalActivities({ client }) },
    });
    return worker.runUntil(measureOn(client, feature));
  });
}

async function measureOn(client: Client, feature: Feature): Promise<ServerCost> {
  const { facts, items, now } = feature;
  const { productionId } = facts;
  const stages = createStages(client);
  await startStages(client, productionId, now);
  const deliveries = STAGES.map((stage) => ({ stage, batches: batchesOf(items, stage) }));
  const before = process.memoryUsage().rss;

  const loadedIn = stopwatch();
  await allOf(
    deliveries.map(async ({ stage, batches }) => {
      await stages.deliverFacts(productionId, stage, facts);
      for (const batch of batches) {
        await stages.deliverItems(productionId, stage, { items: batch, removedKeys: [], completeBuckets: [] });
      }
    }),
  );
  await allOf(deliveries.map(({ stage }) => untilLoaded(client, feature, stage)));
  const load = loadedIn();
  const workerBytes = process.memoryUsage().rss - before;
  const loaded = await historiesOf(client, productionId);

  const later = laterBy(facts, 1);
  const redatedIn = stopwatch();
  await allOf(STAGES.map((stage) => stages.deliverFacts(productionId, stage, later)));
  await allOf(STAGES.map((stage) => untilRedated(client, feature, later, stage)));
  const redate = redatedIn();
  const redated = await historiesOf(client, productionId);

  const askedIn = stopwatch();
  const standing = await askStages(client, productionId);
  const asked = askedIn();
  const saidIn = stopwatch();
  readinessByDay(standing.facts, standing.reports);
  const readiness = saidIn();
  return {
    load,
    signals: deliveries.reduce((sum, { batches }) => sum + batches.length + 1, 0),
    redate,
    asked,
    readiness,
    historyEvents: redated.events,
    historyBytes: redated.bytes,
    redateEvents: redated.events - loaded.events,
    itemsSignalBytes: Math.max(...deliveries.flatMap(({ batches }) => batches.map(bytesOf))),
    factsSignalBytes: bytesOf(facts),
    reportPageBytes: bytesOf(standing.reports.slice(0, REPORT_PAGE)),
    workerBytes,
  };
}

async function startStages(client: Client, productionId: string, now: number): Promise<void> {
  const clock = { hostMs: Date.now(), productionMs: now, speed: 1 };
  const input: StageInput = { productionId, spreadsheetId: 'none', scriptPath: null, clock };
  await allOf(
    STAGES.map((stage) =>
      client.workflow.start(`${stage.charAt(0).toUpperCase()}${stage.slice(1)}`, {
        workflowId: stageWorkflowId(productionId, stage),
        taskQueue: CALLBOARD_TASK_QUEUE,
        args: [input],
      }),
    ),
  );
}

function untilLoaded(client: Client, { facts, items }: Feature, stage: Stage): Promise<void> {
  const expected = items.filter(({ track }) => stageOf(track) === stage).length;
  const handle = client.workflow.getHandle(stageWorkflowId(facts.productionId, stage));
  return until(`${stage} holds ${expected} items`, async () => {
    return (await handle.query(stageReport, { offset: 0, limit: 1 })).total >= expected;
  });
}

/** A stage works everything out anew in one task, so its first item speaks for all of them. */
async function untilRedated(
  client: Client,
  { facts, items }: Feature,
  later: ProductionFacts,
  stage: Stage,
): Promise<void> {
  const first = items.find(({ track }) => stageOf(track) === stage);
  if (!first) return;
  const expected = redated(first, facts, later).neededOn;
  const handle = client.workflow.getHandle(stageWorkflowId(facts.productionId, stage));
  await until(`${stage} goes by the new schedule`, async () => {
    const page = await handle.query(stageReport, { offset: 0, limit: 1 });
    return page.items[0]?.item.neededOn === expected;
  });
}

async function historiesOf(client: Client, productionId: string): Promise<{ events: number; bytes: number }> {
  const described = await Promise.all(
    STAGES.map((stage) => client.workflow.getHandle(stageWorkflowId(productionId, stage)).describe()),
  );
  return {
    events: described.reduce((sum, { historyLength }) => sum + historyLength, 0),
    bytes: described.reduce((sum, { historySize }) => sum + (historySize ?? 0), 0),
  };
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + LOADED_WITHIN_MS;
  // A worker that is busy with signals lets a query wait until it fails: that is no answer yet.
  const isSoNow = (): Promise<boolean> =>
    isSo().catch((error: unknown) => {
      if (error instanceof ServiceError) return false;
      throw error;
    });
  while (!(await isSoNow())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited ${LOADED_WITHIN_MS / 1000} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY_MS));
  }
}

/** Waits for all of them, also where one fails: a call that is left behind would be made on a closed connection. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
