import type { Client } from '@temporalio/client';
import type { ProductionInput } from '../../workflows/messages';
import { CALLBOARD_TASK_QUEUE, productionWorkflowId } from '../../workflows/ids';
import { CB_PRODUCTION } from '../../workflows/search-attributes';

/** Begins a production, or finds it running: then what it began with stays. Workers may be started before or after. */
export async function startProduction(client: Client, input: ProductionInput): Promise<void> {
  await client.workflow.start('Production', {
    workflowId: productionWorkflowId(input.productionId),
    taskQueue: CALLBOARD_TASK_QUEUE,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `The production ${input.productionId}`,
    typedSearchAttributes: [{ key: CB_PRODUCTION, value: input.productionId }],
  });
}
