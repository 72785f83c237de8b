import path from 'node:path';
import { startWeb } from '../web/start-web';
import { TemporalAsks } from '../web/temporal-asks';
import { ConfigError, readConfig } from './config';
import { connectTemporal } from './connect';
import { createWorkers } from './create-workers';
import { hmacSigner } from './link-signer';
import { workflowBundle } from './workflow-bundle';

const DEFAULT_PORT = 8080;

/**
 * A worker of a real production: configured by the environment, with the answer pages and `/healthz` on `PORT`. Start as
 * many as you like; Temporal shares the work out.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const temporal = await connectTemporal(config);
  const bundle = await workflowBundle(path.join(__dirname, '../.callboard/cache'));
  const workers = await createWorkers(config, temporal, bundle);
  const web = await startWeb({
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    host: process.env.HOST ?? '127.0.0.1',
    asks: new TemporalAsks(temporal.client),
    signer: hmacSigner(config.linkSecret),
    showActions: false,
    onError: (error) => console.error(error),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => workers.stop());
  console.error(`The worker runs; the answer pages are on port ${web.port}.`);
  await workers.run();
  await web.close();
  await temporal.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
