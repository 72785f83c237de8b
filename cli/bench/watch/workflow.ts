import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { TemporalConnections } from '../../../worker/connect';
import { workflowBundle } from '../../../worker/workflow-bundle';
import { CALLBOARD_TASK_QUEUE, SHEETS_TASK_QUEUE, sheetWatchWorkflowId } from '../../../workflows/ids';
import type { SheetWatchInput } from '../../../workflows/messages';
import { CACHE_DIR } from '../../setup/paths';
import type { EmulatorApart } from './emulator-apart';
import { quantile } from './measured';
import { propRow, statusOf, STATUS_COLUMN } from './rows-workbook';
import { WatchedPolls } from './watched-polls';

/** The watch as a production has it: its workflow on a server of Temporal's, polling in its own time. */
export interface WorkflowResult {
  readonly rows: number;
  readonly intervalMs: number;
  /** Of so many polls that found nothing, so many events came into the history; and of so many that delivered an edit. */
  readonly idlePolls: number;
  readonly idleEvents: number;
  readonly changedPolls: number;
  readonly changedEvents: number;
  /** From when the edit is in the sheet until a stage is told. */
  readonly freshness: { readonly medianMs: number; readonly p95Ms: number };
  readonly isSoonEnough: boolean;
  /** What was waited beyond the rest of the interval, at most. */
  readonly mostBeyondMs: number;
}

const IDLE_POLLS = 2;
const EDITS = 8;
/** How much later than the next poll an edit may be told. */
export const ALLOWED_MS = 500;
/** The second row of the table, which no other edit has moved. */
const [ROW_NUMBER, EDITED] = [3, 2];

/** Lets people edit at every eighth part of the interval, and waits for each edit. */
export async function measureWorkflow(
  temporal: TemporalConnections,
  emulator: EmulatorApart,
  { rows, spreadsheetId }: { readonly rows: number; readonly spreadsheetId: string },
): Promise<WorkflowResult> {
  const polls = new WatchedPolls(emulator.url);
  const { activities } = polls;
  const common = { connection: temporal.native, namespace: 'default' };
  const codePath = await workflowBundle(CACHE_DIR);
  const [workflows, sheets] = await Promise.all([
    Worker.create({ ...common, taskQueue: CALLBOARD_TASK_QUEUE, workflowBundle: { codePath } }),
    Worker.create({ ...common, taskQueue: SHEETS_TASK_QUEUE, activities }),
  ]);
  const clock = { hostMs: Date.now(), productionMs: Date.now(), speed: 1 };
  const input: SheetWatchInput = { productionId: spreadsheetId, spreadsheetId, clock, cursor: null };
  return sheets.runUntil(
    workflows.runUntil(async () => {
      const handle = await temporal.client.workflow.start('SheetWatch', {
        workflowId: sheetWatchWorkflowId(spreadsheetId),
        taskQueue: CALLBOARD_TASK_QUEUE,
        args: [input],
      });
      try {
        return { rows, ...(await measureHandle(handle, polls, (status) => edit(emulator, spreadsheetId, status))) };
      } finally {
        await handle.terminate('measured');
      }
    }),
  );
}

async function measureHandle(
  handle: WorkflowHandle,
  polls: WatchedPolls,
  edit: (status: string) => Promise<void>,
): Promise<Omit<WorkflowResult, 'rows'>> {
  await polls.quietPoll();
  const [begun, quietBefore] = [await historyLength(handle), polls.quietPolls];
  let quiet = await polls.quietPoll();
  for (let poll = 1; poll < IDLE_POLLS; poll += 1) quiet = await polls.quietPoll();
  const idlePolls = polls.quietPolls - quietBefore;
  const idle = await historyLength(handle);
  const [lags, beyond]: [number[], number[]] = [[], []];
  const intervalMs = quiet.delayMs;
  for (let index = 0; index < EDITS; index += 1) {
    const waitMs = quiet.delayMs * ((index + 0.5) / EDITS);
    await sleep(quiet.endedAt + quiet.delayMs - waitMs - Date.now());
    const delivered = polls.delivery(title());
    await edit(statusOf(EDITED + index + 1));
    const editedAt = Date.now();
    const lag = (await delivered) - editedAt;
    lags.push(lag);
    beyond.push(lag - waitMs);
    quiet = await polls.quietPoll();
  }
  const p95Ms = quantile(lags, 0.95);
  return {
    intervalMs,
    idlePolls,
    idleEvents: idle - begun,
    changedPolls: EDITS,
    changedEvents: (await historyLength(handle)) - idle,
    freshness: { medianMs: quantile(lags, 0.5), p95Ms },
    isSoonEnough: p95Ms <= intervalMs + ALLOWED_MS,
    mostBeyondMs: Math.max(...beyond),
  };
}

async function historyLength(handle: WorkflowHandle): Promise<number> {
  return (await handle.describe()).historyLength;
}

function edit(emulator: EmulatorApart, spreadsheetId: string, status: string): Promise<void> {
  return emulator.type(spreadsheetId, `Props!${STATUS_COLUMN}${ROW_NUMBER}`, [[status]]);
}

const title = (): string => String(propRow(EDITED)[0]);
