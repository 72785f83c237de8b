import { WorkflowExecutionAlreadyStartedError, type Workflow } from '@temporalio/common';
import {
  isCancellation,
  log,
  ParentClosePolicy,
  sleep,
  startChild,
  type ChildWorkflowHandle,
} from '@temporalio/workflow';
import { STAGES, type Stage } from '../domain/model';
import { sheetWatchWorkflowId, stageWorkflowId } from './ids';
import { deliverAgain, type ProductionInput, type SheetWatchInput, type StageInput } from './messages';
import { signalIfRunning } from './signal-if-running';

/** A child that an engineer ended, or that failed, is started again after this. */
const REST = '1 minute';

/** Types and summaries as Temporal's Web UI shows them. */
const STAGE_TYPES: Readonly<Record<Stage, { readonly type: string; readonly summary: string }>> = {
  breakdown: { type: 'Breakdown', summary: 'Breakdown: what the script needs, scene by scene' },
  hiring: { type: 'Hiring', summary: 'Hiring: cast and crew, from needed to signed' },
  securing: { type: 'Securing', summary: 'Securing: locations, props, wardrobe, equipment' },
  rehearsal: { type: 'Rehearsal', summary: 'Rehearsal: who is called, when and where' },
  shoot: { type: 'Shoot', summary: 'Shoot: shooting days, payments, issues' },
};

type Started = ChildWorkflowHandle<Workflow> | null;

interface Child {
  readonly type: string;
  readonly workflowId: string;
  readonly summary: string;
  /** Made anew for each start: the clock may have been set since. */
  readonly input: () => StageInput | SheetWatchInput;
}

/**
 * Starts the five stages, then the watch, which must find them running. After a continue-as-new they run already, and
 * are left as they are. Returns when all run. One that ends later, because it failed or was terminated, is started
 * again; one that an engineer cancels stays ended.
 */
export async function keepChildrenRunning(current: () => ProductionInput): Promise<void> {
  const { productionId } = current();
  const watchId = sheetWatchWorkflowId(productionId);
  const stages = STAGES.map((stage): Child => ({
    ...STAGE_TYPES[stage],
    workflowId: stageWorkflowId(productionId, stage),
    input: current,
  }));
  let hasNewStage = false;
  for (const stage of stages) {
    const started = await startUnlessRunning(stage);
    hasNewStage = hasNewStage || started !== null;
    void startAgainWhenEnded(stage, started, watchId);
  }
  const watch: Child = {
    type: 'SheetWatch',
    workflowId: watchId,
    summary: 'Watches the spreadsheet',
    input: () => watchInput(current()),
  };
  const started = await startUnlessRunning(watch);
  void startAgainWhenEnded(watch, started, watchId);
  // A new stage knows nothing, and a watch that went on without it would tell it of changes only.
  if (hasNewStage && started === null) await signalIfRunning(watchId, deliverAgain, []);
}

function watchInput({ productionId, spreadsheetId, clock }: ProductionInput): SheetWatchInput {
  return { productionId, spreadsheetId, clock, cursor: null };
}

async function startUnlessRunning({ type, workflowId, summary, input }: Child): Promise<Started> {
  try {
    return await startChild(type, {
      workflowId,
      args: [input()],
      staticSummary: summary,
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return null;
    throw error;
  }
}

/** Nobody waits for it, so it must not reject: it ends with the production or with a child that was cancelled. */
async function startAgainWhenEnded(child: Child, first: Started, watchId: string): Promise<void> {
  try {
    for (let started = first; started !== null;) {
      await hasEnded(child, started);
      await sleep(REST, { summary: `${child.type} ended; it is started again` });
      started = await startUnlessRunning(child);
      if (child.workflowId !== watchId) await signalIfRunning(watchId, deliverAgain, []);
    }
  } catch (error) {
    if (!isCancellation(error)) log.error('A part of the production is not started again', { error: String(error) });
  }
}

async function hasEnded(child: Child, started: ChildWorkflowHandle<Workflow>): Promise<void> {
  try {
    await started.result();
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.error('A part of the production ended and is started again', {
      workflowId: child.workflowId,
      error: String(error),
    });
  }
}
