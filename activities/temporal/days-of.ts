import type { Client } from '@temporalio/client';
import { STAGES } from '../../domain/model';
import { dayLines } from '../../domain/readiness/day-lines';
import { stageWorkflowId } from '../../workflows/ids';
import { stageFacts } from '../../workflows/messages';
import { createStages } from './stages';

/** A mail does not wait longer for it. */
const ANSWERED_WITHIN_MS = 15_000;

/** Asks the stages of a production how its next shooting days stand, as lines; none while they know no schedule. */
export function daysOf(client: Client): (productionId: string) => Promise<readonly string[]> {
  const stages = createStages(client);
  return (productionId) => client.withDeadline(Date.now() + ANSWERED_WITHIN_MS, () => ask(productionId));

  async function ask(productionId: string): Promise<string[]> {
    const { facts, now } = await client.workflow.getHandle(stageWorkflowId(productionId, 'securing')).query(stageFacts);
    if (!facts) return [];
    const reports = await Promise.all(STAGES.map((stage) => stages.reports(productionId, stage)));
    return dayLines(facts, reports.flat(), now);
  }
}
