import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { homeDir } from '../setup/paths';
import { SetupError } from '../setup/setup-error';
import { ProductionHome } from '../start/production-home';
import { UsageError } from '../usage-error';

/** Where a production that runs can be asked. */
export interface ProductionAddress {
  readonly productionId: string;
  /** Of the Temporal server. */
  readonly address: string;
}

/**
 * Finds the production that runs: the one that is named, or the only one of this machine. `TEMPORAL_ADDRESS` says where
 * it runs when that is not here. Throws `SetupError` where none runs, and `UsageError` where it must be said which.
 */
export function findProduction(wanted: string | undefined): ProductionAddress {
  const elsewhere = process.env.TEMPORAL_ADDRESS;
  const running = runningHere();
  if (elsewhere !== undefined && elsewhere !== '' && wanted !== undefined) {
    return { productionId: wanted, address: elsewhere };
  }
  const names = running.map(({ productionId }) => productionId).join(', ');
  if (wanted !== undefined) {
    const found = running.find(({ productionId }) => productionId === wanted);
    if (found) return found;
    throw new SetupError(
      `${wanted} is not running${names ? `; what runs here is ${names}` : ''}. Start it with npm start, or say with TEMPORAL_ADDRESS where it runs, then ask again.`,
    );
  }
  const [only, ...others] = running;
  if (!only) {
    throw new SetupError(
      'No production is running on this machine. Start one with npm start and ask again in another terminal; where one runs on a Temporal cluster, say TEMPORAL_ADDRESS and --production ID.',
    );
  }
  if (others.length > 0)
    throw new UsageError(`Several productions are running: ${names}. Say which with --production ID.`);
  return only;
}

function runningHere(): ProductionAddress[] {
  const folder = path.join(homeDir(), 'productions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((productionId) => {
    const home = new ProductionHome(homeDir(), productionId);
    const record = home.running() ? home.record() : null;
    if (!record) return [];
    return [{ productionId, address: process.env.TEMPORAL_ADDRESS ?? `127.0.0.1:${record.ports.temporal}` }];
  });
}
