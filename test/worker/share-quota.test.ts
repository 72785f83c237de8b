import { NativeConnection, Worker } from '@temporalio/worker';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { SheetsQuota } from '../../activities/sheets/quota';
import { countWorkers, shareQuota } from '../../worker/share-quota';
import { SHEETS_TASK_QUEUE } from '../../workflows/ids';
import { startDevServer } from '../support/temporal';

jest.setTimeout(60_000);

/** A worker as if of another process: each has a connection and a name of its own. */
async function startWorker(env: TestWorkflowEnvironment, identity: string): Promise<() => Promise<void>> {
  const connection = await NativeConnection.connect({ address: env.address });
  const activities = { nothing: async () => undefined };
  const worker = await Worker.create({ connection, identity, taskQueue: SHEETS_TASK_QUEUE, activities });
  const running = worker.run();
  return async () => {
    worker.shutdown();
    await running;
    await connection.close();
  };
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('Waited thirty seconds in vain.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('each worker has as large a part of the quota as there are workers that ask for work', async () => {
  const env = await startDevServer();
  const ends: (() => Promise<void>)[] = [];
  try {
    for (const identity of ['one', 'two', 'three']) ends.push(await startWorker(env, identity));
    await until(async () => (await countWorkers(env.client)) === 3);
    const quota = new SheetsQuota({ readsPerMinute: 60, writesPerMinute: 60 });
    const parts: number[] = [];
    jest.spyOn(quota, 'shareAmong').mockImplementation((workers) => void parts.push(workers));
    const sharing = shareQuota(env.client, quota, (error) => {
      throw error;
    });
    await until(() => parts.length > 0);
    sharing.stop();
    expect(parts).toEqual([3]);
  } finally {
    for (const end of ends) await end();
    await env.teardown();
  }
});
