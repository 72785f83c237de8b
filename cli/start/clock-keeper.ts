import type { Client } from '@temporalio/client';
import type { ProductionClock } from '../../domain/model';
import { productionNow } from '../../domain/time/clock';
import { clockChanged } from '../../workflows/messages';
import { CB_PRODUCTION } from '../../workflows/search-attributes';
import type { ProductionHome, ProductionRecord } from './production-home';

const KEPT_EVERY_MS = 1_000;

/** The clock of a production that goes on from where it stood last. */
export function clockFrom({ productionMs, speed }: Pick<ProductionRecord, 'productionMs' | 'speed'>): ProductionClock {
  return { hostMs: Date.now(), productionMs, speed };
}

/** Writes down where the clock stands, each second and at the end, so that a stopped production's time stands still. */
export function keepClock(home: ProductionHome, record: ProductionRecord, clock: ProductionClock): { stop(): void } {
  const keep = (): void => home.keep({ ...record, productionMs: Math.floor(productionNow(clock, Date.now())) });
  keep();
  const timer = setInterval(keep, KEPT_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      keep();
    },
  };
}

/** Tells every workflow of a production that still runs what time it is now; before a worker lets their timers fire. */
export async function tellClock(client: Client, productionId: string, clock: ProductionClock): Promise<void> {
  const query = `${CB_PRODUCTION.name} = '${productionId}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query })) {
    await client.workflow.getHandle(workflowId).signal(clockChanged, clock);
  }
}
