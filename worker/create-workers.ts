import { Worker } from '@temporalio/worker';
import type { CallboardActivities } from '../activities/activities';
import { createMailActivities } from '../activities/mail/create-mail-activities';
import { SmtpMail } from '../activities/mail/smtp-mail';
import { breakDownScript } from '../activities/scripts/break-down-script';
import { localScripts } from '../activities/scripts/files';
import { createSheetActivities } from '../activities/sheets/create-sheet-activities';
import { createGoogleSheets } from '../activities/sheets/google-sheets';
import { joinedWrites } from '../activities/sheets/joined-writes';
import { Pace } from '../activities/sheets/pace';
import { SheetsQuota } from '../activities/sheets/quota';
import { createTemporalActivities } from '../activities/temporal/create';
import { daysOf } from '../activities/temporal/days-of';
import { createStages } from '../activities/temporal/stages';
import { CALLBOARD_TASK_QUEUE, SHEETS_TASK_QUEUE } from '../workflows/ids';
import type { WorkerConfig } from './config';
import type { TemporalConnections } from './connect';
import { hmacSigner } from './link-signer';
import { shareQuota } from './share-quota';

/** Each cached workflow costs about a third of a megabyte. */
const MOST_CACHED_WORKFLOWS = 200;

/** Of the queue of the Sheets API, where no quota holds it back. */
const MOST_TASKS_PER_SECOND = 50;

/** How long an activity that is under way may take to end when the worker stops. */
const GRACE = '20 seconds';

export interface CallboardWorkers {
  /** Runs until `stop`, or until one of them fails. */
  run(): Promise<void>;
  /** Lets what is under way end, and then ends `run`. Safe to call twice. */
  stop(): void;
  isRunning(): boolean;
}

/**
 * The workers of one process: one for workflows and most activities, one for the queue of the Sheets API, whose rate
 * all workers share. Here, and nowhere else, the ports get their real clients.
 */
export async function createWorkers(
  config: WorkerConfig,
  { client, native }: TemporalConnections,
  bundlePath: string,
): Promise<CallboardWorkers> {
  const mail = new SmtpMail({ url: config.mail.smtpUrl, from: config.mail.from });
  const quota = new SheetsQuota(config.sheetsQuota);
  const activities = activitiesOf(config, client, mail, quota);
  const { namespace } = config.temporal;
  const common = { connection: native, namespace, activities, shutdownGraceTime: GRACE };
  const workers = await Promise.all([
    Worker.create({
      ...common,
      taskQueue: CALLBOARD_TASK_QUEUE,
      workflowBundle: { codePath: bundlePath },
      maxCachedWorkflows: MOST_CACHED_WORKFLOWS,
    }),
    Worker.create({
      ...common,
      taskQueue: SHEETS_TASK_QUEUE,
      maxTaskQueueActivitiesPerSecond: tasksPerSecond(config),
    }),
  ]);
  const sharing = shareQuota(client, quota, (error) => console.error('The quota keeps its last share', error));
  const stop = (): void => {
    sharing.stop();
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  return {
    run: async () => {
      try {
        await Promise.all(workers.map((worker) => worker.run()));
      } finally {
        stop();
        mail.close();
      }
    },
    stop,
    isRunning: () => workers.every((worker) => worker.getState() === 'RUNNING'),
  };
}

/** Nearly every task on the queue of the Sheets API reads once, so that all workers together stay within the quota. */
function tasksPerSecond({ sheetsQuota: { readsPerMinute } }: WorkerConfig): number {
  return Number.isFinite(readsPerMinute) ? readsPerMinute / 60 : MOST_TASKS_PER_SECOND;
}

function activitiesOf(
  config: WorkerConfig,
  client: TemporalConnections['client'],
  mail: SmtpMail,
  quota: SheetsQuota,
): CallboardActivities {
  const { openUrl, ...google } = config.sheets;
  const pace = new Pace(quota);
  const sheets = joinedWrites(createGoogleSheets({ ...google, quota, pace }));
  const spreadsheetUrl = (spreadsheetId: string): string => `${openUrl}/${spreadsheetId}/edit`;
  return {
    ...createSheetActivities({ sheets, stages: createStages(client), spreadsheetUrl, pace }),
    ...createMailActivities({
      mail,
      signer: hmacSigner(config.linkSecret),
      webUrl: config.webUrl,
      daysOf: daysOf(client),
    }),
    ...createTemporalActivities({ client, operator: config.operator }),
    breakDownScript: breakDownScript({ sheets, scripts: localScripts() }),
  };
}
