import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { ItemReport, Stage } from '../../domain/model';
import { productionWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { boardDirty, factsChanged, itemsChanged, stageReport } from '../../workflows/messages';
import type { StagesPort } from './port';

/** Reports come in pages, so that no answer comes near the two megabytes at which payloads stop to arrive. */
const PAGE = 500;

/** The stages as running workflows. */
export function createStages(client: Client): StagesPort {
  const stageOf = (productionId: string, stage: Stage) =>
    client.workflow.getHandle(stageWorkflowId(productionId, stage));
  return {
    deliverItems: (productionId, stage, changed) =>
      sayMissing(productionId, stage, () => stageOf(productionId, stage).signal(itemsChanged, changed)),
    deliverFacts: (productionId, stage, facts) =>
      sayMissing(productionId, stage, () => stageOf(productionId, stage).signal(factsChanged, facts)),
    reports: (productionId, stage) =>
      sayMissing(productionId, stage, async () => {
        const handle = stageOf(productionId, stage);
        const reports: ItemReport[] = [];
        for (;;) {
          const page = await handle.query(stageReport, { offset: reports.length, limit: PAGE });
          if (page.isAwaitingItems) throw notReady(stage);
          reports.push(...page.items);
          if (page.items.length === 0 || reports.length >= page.total) return reports;
        }
      }),
    markBoardDirty: async (productionId) => {
      try {
        await client.workflow.getHandle(productionWorkflowId(productionId)).signal(boardDirty);
      } catch (error) {
        // A production that has ended needs no board; a watch that outlives it must not fail because of that.
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },
  };
}

function notReady(stage: Stage): ApplicationFailure {
  const message = `The stage ${stage} waits for its items to be delivered again; its report is asked for again shortly.`;
  return ApplicationFailure.create({ type: 'StageNotReady', message, nextRetryDelay: '2 seconds' });
}

/** The production starts a stage that is missing again within a minute, so this is worth another try. */
async function sayMissing<T>(productionId: string, stage: Stage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof WorkflowNotFoundError)) throw cause;
    const message = `The stage ${stage} of ${productionId} does not run. Its production starts it again; where that does not run either, start it with npm start.`;
    throw ApplicationFailure.create({
      type: 'StageMissing',
      message,
      cause,
      nextRetryDelay: '10 seconds',
    });
  }
}
