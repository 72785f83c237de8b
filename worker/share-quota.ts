import type { Client } from '@temporalio/client';
import type { SheetsQuota } from '../activities/sheets/quota';
import { SHEETS_TASK_QUEUE } from '../workflows/ids';

/** How often it is looked who else works. */
const LOOK_MS = 15_000;
/** A worker asks for work at least once a minute; one that has not for longer than this has ended. */
const SILENT_MS = 90_000;
/** `TASK_QUEUE_TYPE_ACTIVITY` of Temporal's API. */
const ACTIVITIES = 2;

/**
 * Gives this worker its part of the quota for as long as it runs: as many equal parts as there are workers that ask for
 * work on the queue of the Sheets API, which Temporal knows. Where that cannot be told for a while, the last part stays.
 */
export function shareQuota(client: Client, quota: SheetsQuota, onError: (error: unknown) => void): { stop(): void } {
  const look = (): void => {
    countWorkers(client).then((workers) => quota.shareAmong(Math.max(1, workers)), onError);
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return { stop: () => clearInterval(timer) };
}

/** How many workers have asked for work on the queue of the Sheets API of late. */
export async function countWorkers({ connection, options: { namespace } }: Client): Promise<number> {
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: SHEETS_TASK_QUEUE },
    taskQueueType: ACTIVITIES,
  });
  const since = Date.now() - SILENT_MS;
  const alive = (pollers ?? []).filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > since);
  return new Set(alive.map(({ identity }) => identity)).size;
}
