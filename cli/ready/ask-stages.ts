import { Client, Connection, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { STAGES, type ItemReport, type ProductionFacts, type Stage } from '../../domain/model';
import { stageWorkflowId } from '../../workflows/ids';
import { stageFacts, stageReport } from '../../workflows/messages';
import { SetupError } from '../setup/setup-error';
import type { ProductionAddress } from './find-production';

/** How a production stands at a moment of its own time. */
export interface ProductionStanding {
  readonly facts: ProductionFacts;
  readonly reports: readonly ItemReport[];
  /** Production time, epoch milliseconds. */
  readonly now: number;
}

const CONNECT_WITHIN_MS = 5_000;
const ANSWER_WITHIN_MS = 20_000;
/** No answer comes near the two megabytes at which payloads stop to arrive. */
const PAGE = 500;

/** Connects to the production's Temporal server, asks, and lets go of it. Throws `SetupError` where nobody answers. */
export async function standingOfProduction({ productionId, address }: ProductionAddress): Promise<ProductionStanding> {
  const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';
  const apiKey = process.env.TEMPORAL_API_KEY;
  const secure = apiKey === undefined ? {} : { apiKey, tls: true };
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_WITHIN_MS, ...secure }).catch(
    (cause: unknown) => {
      throw new SetupError(`No Temporal server answers at ${address}. Is the production running?`, { cause });
    },
  );
  try {
    return await askStages(new Client({ connection, namespace }), productionId);
  } finally {
    await connection.close();
  }
}

/** Asks the five stages of a production how they stand. Nothing is changed by asking. */
export async function askStages(client: Client, productionId: string): Promise<ProductionStanding> {
  try {
    return await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, async () => {
      const [first, ...others] = await Promise.all(STAGES.map((stage) => askStage(client, productionId, stage)));
      if (!first?.facts) throw new SetupError(notYet(productionId));
      const reports = [first, ...others].flatMap((stage) => stage.reports);
      return { facts: first.facts, now: first.now, reports };
    });
  } catch (cause) {
    if (cause instanceof WorkflowNotFoundError) {
      throw new SetupError(`${productionId} has no stages here. Start it with npm start, or name another production.`, {
        cause,
      });
    }
    if (!(cause instanceof ServiceError)) throw cause;
    throw new SetupError(
      `The stages of ${productionId} did not answer within ${ANSWER_WITHIN_MS / 1000} seconds: no worker runs, or it is busy. Start the worker and ask again.`,
      { cause },
    );
  }
}

function notYet(productionId: string): string {
  return `${productionId} has only begun and has not read its sheet yet. Ask again in a few seconds.`;
}

async function askStage(client: Client, productionId: string, stage: Stage) {
  const handle = client.workflow.getHandle(stageWorkflowId(productionId, stage));
  const { facts, now } = await handle.query(stageFacts);
  const reports: ItemReport[] = [];
  for (;;) {
    const page = await handle.query(stageReport, { offset: reports.length, limit: PAGE });
    if (page.isAwaitingItems) throw new SetupError(notYet(productionId));
    reports.push(...page.items);
    if (page.items.length === 0 || reports.length >= page.total) return { facts, now, reports };
  }
}
